/**
 * From the workers' hits to the rows a client is shown: one hit a key, ties by
 * key, the offset cut, scores rounded.
 *
 * Inside a partition an older row of a key is never visible, so repeated keys
 * only come from several partitions; then the better score wins.
 */

import type { FieldId } from '../base/ids.ts';
import type { SearchHits } from './executor.ts';
import { type PinnedRead, primaryKeyAt, type RowRefs } from './pinned-read.ts';

export interface ReducedHits extends RowRefs {
  /** Hits of each query. */
  readonly topKs: readonly number[];
  readonly scores: Float32Array;
  /** Some query lost rows to repeated keys and has fewer than asked: search again with more. */
  readonly isShort: boolean;
}

export interface ReduceOptions {
  readonly primaryId: FieldId;
  readonly topK: number;
  readonly offset: number;
  /** How many hits a query the workers were asked for. */
  readonly askedFor: number;
  readonly roundDecimal: number;
}

interface Hit {
  readonly segmentIndex: number;
  readonly offset: number;
  readonly score: number;
  readonly key: bigint | string;
}

export function reduceHits(
  read: PinnedRead,
  hits: SearchHits,
  options: ReduceOptions,
): ReducedHits {
  const { topK, offset } = options;
  const kept: Hit[] = [];
  const topKs: number[] = [];
  let isShort = false;
  let first = 0;
  for (const count of hits.counts) {
    const unique = uniqueHits(read, hits, first, count, options.primaryId);
    first += count;
    const lost = count - unique.length;
    if (lost > 0 && unique.length < offset + topK && count >= options.askedFor) isShort = true;
    const shown = unique.slice(offset, offset + topK);
    topKs.push(shown.length);
    for (const hit of shown) kept.push(hit);
  }
  return {
    topKs,
    isShort,
    segmentIndexes: Uint32Array.from(kept, (hit) => hit.segmentIndex),
    offsets: Uint32Array.from(kept, (hit) => hit.offset),
    scores: Float32Array.from(kept, (hit) => roundScore(hit.score, options.roundDecimal)),
  };
}

function uniqueHits(
  read: PinnedRead,
  hits: SearchHits,
  first: number,
  count: number,
  primaryId: FieldId,
): Hit[] {
  const seen = new Set<bigint | string>();
  const unique: Hit[] = [];
  for (let i = first; i < first + count; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const offset = hits.offsets[i] as number;
    const key = primaryKeyAt(read, primaryId, segmentIndex, offset);
    if (seen.has(key)) continue;
    seen.add(key);
    unique.push({ segmentIndex, offset, score: hits.scores[i] as number, key });
  }
  orderTies(unique);
  return unique;
}

/** The hits come best first; only runs of one score are put in key order. */
function orderTies(hits: Hit[]): void {
  for (let start = 0; start < hits.length; ) {
    let end = start + 1;
    while (end < hits.length && hits[end]?.score === hits[start]?.score) end += 1;
    if (end - start > 1) {
      const run = hits.slice(start, end).sort((a, b) => (a.key < b.key ? -1 : 1));
      hits.splice(start, run.length, ...run);
    }
    start = end;
  }
}

function roundScore(score: number, decimals: number): number {
  if (decimals < 0) return score;
  const factor = 10 ** decimals;
  return Math.round(score * factor) / factor;
}
