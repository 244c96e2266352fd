/** The CI-size round trip, in a process of its own: the Node SDK loads as it does for users. */

import { mayDoWithout } from '../../conformance/run.ts';
import { pythonEnv } from '../harness/python-env.ts';
import { runMain } from '../harness/run-main.ts';

describe('round trip', () => {
  it('shows through both clients what went in through either', () => {
    const { missing } = pythonEnv('3.0');
    if (missing !== undefined && mayDoWithout(missing)) return;
    const args = ['dist/test/roundtrip/main.js', '--seed', '21', '--seconds', '20'];
    expect(runMain(args)).toMatch(/^0 seed 21\n\{"scripts":[1-9]/);
  }, 180_000);
});
