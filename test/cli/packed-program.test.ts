/** The packs that a start takes (scripts/pack.mjs): complete, and compiled for this Node. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const OPEN = `
const { openPack } = require('./dist/packed/loader.cjs');
const taken = {};
for (const name of ['main', 'search-thread', 'build-thread', 'log-thread']) {
  taken[name] = openPack(name).script.cachedDataRejected === false;
}
process.stdout.write(JSON.stringify(taken));
`;

function run(args: readonly string[]): string {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, args, { encoding: 'utf8', env }).stdout;
}

describe('packs', () => {
  it('have compiled code that this Node takes', () => {
    expect(JSON.parse(run(['-e', OPEN]))).toEqual({
      main: true,
      'search-thread': true,
      'build-thread': true,
      'log-thread': true,
    });
  });

  it('hold the same program', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(['dist/packed/main.cjs', '--version'])).toBe(`${version}\n`);
    expect(run(['dist/packed/main.cjs', 'serve', '--help'])).toContain('--data-dir');
  });
});
