/** The CI-size battery: 60 kills under four writers, nothing lost, nothing back. */

import { runMain } from '../harness/run-main.ts';

describe('random kill -9', () => {
  it('loses and resurrects nothing in 60 cycles', () => {
    const args = ['dist/test/crash/main.js', '--cycles', '60', '--writers', '4'];
    expect(runMain(args)).toMatch(/^0 seed \d+\n\{"cycles":60,/);
  }, 240_000);
});
