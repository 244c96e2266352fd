/**
 * Rows that time has made invisible: older than the collection's time to live, or past
 * the moment that a field of theirs names.
 *
 * engine/time-to-live.ts says what has expired at the time of a read or a merge; search
 * threads and the merge ask row by row. Nothing is marked: with a longer time to live
 * rows are seen again that are still there.
 */

import type { FieldId, Timestamp } from '../base/ids.ts';
import type { FixedColumn } from '../schema/column.ts';
import type { CommitOrdinal, SegmentView } from './segment-view.ts';

export interface RowExpiry {
  /** Rows inserted at or before it are gone. */
  readonly inserted?: {
    readonly through: Timestamp;
    /** The last commit at or before it, for rows without a timestamp of their own. */
    readonly throughOrdinal: CommitOrdinal;
  };
  /** Rows whose value is at or before it are gone; a null never is. */
  readonly field?: { readonly id: FieldId; readonly throughMicros: bigint };
}

export function isExpired(
  view: Pick<SegmentView, 'columns' | 'insertOrdinals' | 'insertTimestamps'>,
  row: number,
  { inserted, field }: RowExpiry,
): boolean {
  if (inserted !== undefined) {
    const known = view.insertTimestamps?.[row];
    const isOld =
      known === undefined
        ? (view.insertOrdinals[row] as number) <= inserted.throughOrdinal
        : known <= inserted.through;
    if (isOld) return true;
  }
  if (field === undefined) return false;
  const column = view.columns.get(field.id) as FixedColumn | undefined;
  if (column === undefined || column.validity?.[row] === 0) return false;
  return (column.values[row] as bigint) <= field.throughMicros;
}
