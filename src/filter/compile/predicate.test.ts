/**
 * Compiled filters against the naive oracle. A failure prints the seed and the smallest
 * filter and row found; FILTER_RUNS=10000 looks longer.
 */

import { ORACLE_RUNS, oracleDisagreement } from '../testing/oracle-comparison.ts';

test('every row is true, false or unknown as the oracle has it', async () => {
  const runs = Number(process.env['FILTER_RUNS'] ?? ORACLE_RUNS);
  expect(await oracleDisagreement({ runs })).toBeUndefined();
}, 600_000);
