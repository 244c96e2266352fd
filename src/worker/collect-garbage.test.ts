/** Threads collect at the same time: none may take the means from another. */

import { runInNewContext } from 'node:vm';
import { collectGarbage } from './collect-garbage.ts';

describe('collectGarbage', () => {
  it('leaves the means to collect in place for threads that are about to', () => {
    collectGarbage();
    expect(runInNewContext('typeof gc')).toBe('function');
    collectGarbage();
  });
});
