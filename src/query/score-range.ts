/** Range search: which scores lie within the bounds that a client gave. */

import { largerIsNearer, scoreOfDistance } from '../index/flat/vector-space.ts';
import type { ScoreRange } from './executor.ts';

/** Distances: radius outside, range_filter inside; similarities the other way round. */
export function isInRange(metric: string, range: ScoreRange, distance: number): boolean {
  const score = scoreOfDistance(metric, distance);
  const { radius, rangeFilter } = range;
  if (largerIsNearer(metric)) {
    return score > radius && (rangeFilter === undefined || score <= rangeFilter);
  }
  return score < radius && (rangeFilter === undefined || score >= rangeFilter);
}
