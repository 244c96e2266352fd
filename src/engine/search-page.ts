/**
 * Pages of search iterators: the client holds the state, so a page is a search
 * strictly beyond the last page's worst score, at the first page's snapshot.
 */

import { randomUUID } from 'node:crypto';
import { largerIsNearer } from '../index/flat/vector-space.ts';
import type { SearchTask } from '../query/executor.ts';
import type { RankedHit } from '../query/reduce.ts';
import type { IteratorPage } from '../query/search-options.ts';

/**
 * The bound is the score as it is, whatever the client has it rounded to: the next page
 * begins behind it. Nothing left: the bound that came in goes back.
 */
export function answerPage(
  page: IteratorPage,
  hits: readonly RankedHit[],
): { token: string; lastBound: number } {
  const lastBound = hits.at(-1)?.score ?? page.lastBound ?? 0;
  return { token: page.token ?? randomUUID(), lastBound };
}

/** Beyond the last page's worst score, strictly: rows tied with it were shown or are dropped. */
export function pageRange(
  metric: string,
  own: SearchTask['range'],
  lastBound: number | undefined,
): SearchTask['range'] {
  if (lastBound === undefined) return own;
  const isDescending = largerIsNearer(metric);
  const beyond = nextFloat(lastBound, isDescending ? -1 : 1);
  const radius =
    own?.radius ?? (isDescending ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  const limits = [beyond, ...(own?.rangeFilter === undefined ? [] : [own.rangeFilter])];
  return { radius, rangeFilter: isDescending ? Math.min(...limits) : Math.max(...limits) };
}

/** The next float32 up or down. */
function nextFloat(value: number, direction: 1 | -1): number {
  const float = Float32Array.of(value);
  const bits = new Int32Array(float.buffer);
  if (float[0] === 0) return direction * 2 ** -149;
  bits[0] = (bits[0] as number) + (value > 0 ? direction : -direction);
  return float[0] as number;
}
