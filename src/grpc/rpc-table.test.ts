/** docs/rpcs.md says what the handlers do. */

import { readFileSync } from 'node:fs';
import { RPCS } from './gen/rpcs.ts';
import { rpcTable } from './rpc-table.ts';
import { HANDLERS } from './service.ts';

describe('table of RPCs', () => {
  it('is the one in docs/rpcs.md', () => {
    expect(readFileSync('docs/rpcs.md', 'utf8')).toBe(rpcTable());
  });

  it('handles only RPCs that exist', () => {
    const known = new Set(RPCS.map(([, name]) => name));
    expect(Object.keys(HANDLERS).filter((name) => !known.has(name))).toEqual([]);
  });
});
