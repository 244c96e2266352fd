/** The CI-size share of the fuzzing: every RPC, a few thousand malformed and absurd requests. */

import { runMain } from '../harness/run-main.ts';

it('4,000 hostile requests are answered, and refused ones change nothing', () => {
  const args = ['dist/test/hostile/main.js', '--requests', '4000'];
  expect(runMain(args)).toMatch(
    /^0 seed \d+\n\{"requests":4000,"accepted":\d{3,},"refused":\d{4,},"rpcs":1[34]\d,/,
  );
}, 120_000);
