/**
 * One read's view of a collection: its segments, how many rows of each, and the
 * ordinal it reads at, the same from first step to last (I5).
 */

import type { FieldId } from '../base/ids.ts';
import type { BytesColumn, FixedColumn } from '../schema/column.ts';
import { textAt } from '../schema/column.ts';
import type { CommitOrdinal, SegmentView } from '../segment/segment-view.ts';
import type { SegmentScope } from './executor.ts';

export interface PinnedRead {
  /** Same order as `scopes`. */
  readonly views: readonly SegmentView[];
  readonly scopes: readonly SegmentScope[];
  readonly readOrdinal: CommitOrdinal;
}

/** Rows named by (index into the read's segments, row offset), in result order. */
export interface RowRefs {
  readonly segmentIndexes: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Whether row `a` was inserted after row `b`; both are numbers of `rows`. */
export function isInsertedLater(read: PinnedRead, rows: RowRefs, a: number, b: number): boolean {
  const [ordinalA, timestampA] = insertedAt(read, rows, a);
  const [ordinalB, timestampB] = insertedAt(read, rows, b);
  return ordinalA === ordinalB ? timestampA > timestampB : ordinalA > ordinalB;
}

/** Rows from before the open share an ordinal and have timestamps. */
function insertedAt(
  read: PinnedRead,
  { segmentIndexes, offsets }: RowRefs,
  row: number,
): [CommitOrdinal, bigint] {
  const { insertOrdinals, insertTimestamps } = read.views[
    segmentIndexes[row] as number
  ] as SegmentView;
  const offset = offsets[row] as number;
  return [insertOrdinals[offset] as number, insertTimestamps?.[offset] ?? 0n];
}

/** The primary key of a row, as a value that compares with `===`. */
export function primaryKeyAt(
  read: PinnedRead,
  primaryId: FieldId,
  segmentIndex: number,
  offset: number,
): bigint | string {
  const column = read.views[segmentIndex]?.columns.get(primaryId) as FixedColumn | BytesColumn;
  return column.layout === 'fixed' ? (column.values[offset] as bigint) : textAt(column, offset);
}
