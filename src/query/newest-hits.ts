/** Of the rows that several partitions have of one key, the newest. */

import type { FieldId } from '../base/ids.ts';
import type { FilterHits } from './executor.ts';
import { isInsertedLater, type PinnedRead, primaryKeyAt } from './pinned-read.ts';

/** Inside a partition an older row of a key is never visible. */
export function mayRepeatKeys({ views }: PinnedRead): boolean {
  return views.some(({ partitionId }) => partitionId !== views[0]?.partitionId);
}

/**
 * Numbers of the hits that stand for their key; hits of one key are neighbours. A key
 * has several rows only over partitions, and several hits of one row only as elements.
 */
export function newestOfEachKey(read: PinnedRead, hits: FilterHits, primaryId: FieldId): number[] {
  const kept: number[] = [];
  const keyOf = (i: number): bigint | string => keyOfHit(read, hits, primaryId, i);
  const isSameRow = (a: number, b: number): boolean =>
    hits.segmentIndexes[a] === hits.segmentIndexes[b] && hits.offsets[a] === hits.offsets[b];
  for (let start = 0; start < hits.offsets.length; ) {
    const key = keyOf(start);
    let newest = start;
    let end = start + 1;
    for (; end < hits.offsets.length && keyOf(end) === key; end++) {
      if (isInsertedLater(read, hits, end, newest)) newest = end;
    }
    for (let i = start; i < end; i++) if (isSameRow(i, newest)) kept.push(i);
    start = end;
  }
  return kept;
}

export function keyOfHit(
  read: PinnedRead,
  hits: FilterHits,
  primaryId: FieldId,
  i: number,
): bigint | string {
  return primaryKeyAt(read, primaryId, hits.segmentIndexes[i] as number, hits.offsets[i] as number);
}
