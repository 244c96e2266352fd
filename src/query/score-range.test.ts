/** Bounds of range searches that scores meet exactly. */

import type { VectorIndexSpec } from '../index/params/index-params.ts';
import { parseSearchParams } from '../index/params/search-params.ts';
import { isInRange } from './score-range.ts';

/** For a row whose score is the number that a client would write so. */
function isIn(metric: string, score: number, params: Readonly<Record<string, unknown>>): boolean {
  const index = { metric, indexType: 'FLAT', servedBy: 'exact' } as VectorIndexSpec;
  const { range } = parseSearchParams(index, params, 10);
  if (range === undefined) throw new Error('a range');
  const stored = Math.fround(score);
  return isInRange(metric, range, metric === 'IP' ? -stored : stored);
}

it('leaves out scores at the radius, and keeps those at the other bound', () => {
  const outcomes = [0.1, 0.3, 0.7].flatMap((score) => [
    isIn('L2', score, { radius: score }),
    isIn('IP', score, { radius: score }),
    isIn('L2', score, { radius: 2, range_filter: score }),
    isIn('IP', score, { radius: 0, range_filter: score }),
  ]);
  const expected = [false, false, true, true];
  expect(outcomes).toEqual([...expected, ...expected, ...expected]);
});
