/**
 * From the workers' hits to each query's ranking on main: one hit a key, ties by key.
 *
 * The workers' own order, by score and place, is the same however many hits are asked
 * for. Keys order only what stands on one page: over its edge a tie would show on both
 * pages, or on none.
 *
 * Inside a partition an older row of a key is never visible, so repeated keys
 * only come from several partitions; then the better score wins.
 */

import type { FieldId } from '../base/ids.ts';
import type { SearchHits } from './executor.ts';
import { compareText } from './field-path.ts';
import { type PinnedRead, primaryKeyAt } from './pinned-read.ts';

export interface RankedHit {
  readonly segmentIndex: number;
  readonly offset: number;
  readonly score: number;
  readonly key: bigint | string;
  /** Of an element search: the place in the row. */
  readonly element?: number;
}

export interface Ranking {
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** How many hits were left out because a better one had their key. */
  readonly repeated: number;
}

/** `pageStart` of the hits come before the page that is shown. */
export function rankHits(
  read: PinnedRead,
  hits: SearchHits,
  primaryId: FieldId,
  pageStart: number,
): Ranking[] {
  let first = 0;
  return Array.from(hits.counts, (count) => {
    const unique = uniqueHits(read, hits, first, count, primaryId);
    first += count;
    orderTies(unique, 0, Math.min(pageStart, unique.length));
    orderTies(unique, pageStart, unique.length);
    return { hits: unique, repeated: count - unique.length };
  });
}

/** One row a key; of an element search all the hits of that row. */
function uniqueHits(
  read: PinnedRead,
  hits: SearchHits,
  first: number,
  count: number,
  primaryId: FieldId,
): RankedHit[] {
  const rowOfKey = new Map<bigint | string, RankedHit>();
  const unique: RankedHit[] = [];
  for (let i = first; i < first + count; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const offset = hits.offsets[i] as number;
    const key = primaryKeyAt(read, primaryId, segmentIndex, offset);
    const element = hits.elements?.[i];
    const known = rowOfKey.get(key);
    const isSameRow = known?.segmentIndex === segmentIndex && known.offset === offset;
    if (known !== undefined && (element === undefined || !isSameRow)) continue;
    const score = hits.scores[i] as number;
    const hit = { segmentIndex, offset, score, key, ...(element === undefined ? {} : { element }) };
    if (known === undefined) rowOfKey.set(key, hit);
    unique.push(hit);
  }
  return unique;
}

/** The hits come best first; only runs of one score between from and to are put in key order. */
function orderTies(hits: RankedHit[], from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && hits[end]?.score === hits[start]?.score) end += 1;
    if (end - start > 1) {
      // A run may be longer than a call takes arguments.
      for (const [i, hit] of hits.slice(start, end).sort(compareKeys).entries()) {
        hits[start + i] = hit;
      }
    }
    start = end;
  }
}

/** Of equal scores: the smaller key, then the earlier element. */
export function compareKeys(a: RankedHit, b: RankedHit): number {
  if (a.key === b.key) return (a.element ?? 0) - (b.element ?? 0);
  if (typeof a.key === 'string') return compareText(a.key, b.key as string);
  return a.key < (b.key as bigint) ? -1 : 1;
}
