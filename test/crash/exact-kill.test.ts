/** The CI-size battery: a server killed at 12 random file operations, nothing lost, nothing back. */

import { runMain } from '../harness/run-main.ts';

describe('kill at an exact file operation', () => {
  it('loses and resurrects nothing in 12 cycles', () => {
    const args = ['dist/test/crash/main.js', '--exact', '--cycles', '12', '--writers', '4'];
    expect(runMain(args)).toMatch(/^0 seed \d+\n\{"cycles":12,/);
  }, 240_000);
});
