/** The CI-size model run, in a process of its own: the Node SDK loads as it does for users. */

import { runMain } from '../harness/run-main.ts';

describe('model', () => {
  for (const seed of [11, 12]) {
    it(`agrees with a plain map, seed ${seed}`, () => {
      const args = [
        'dist/test/model/main.js',
        '--seed',
        String(seed),
        '--operations',
        '900',
        '--seconds',
        '28',
      ];
      expect(runMain(args)).toMatch(/^0 seed \d+\n\{"writes":[1-9]/);
    }, 90_000);
  }
});
