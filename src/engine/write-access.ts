/**
 * Commits of data changes: reserve, append, apply, in the pipeline's order.
 *
 * insert, upsert and delete build a WriteRecord; this makes it durable and visible.
 * recovery applies the same records through `applyRecord`.
 */

import type { CollectionId, Timestamp } from '../base/ids.ts';
import type { ColumnBatch } from '../schema/column.ts';
import type { CollectionRows, Reservation } from '../segment/collection-rows.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import {
  encodeWriteRecord,
  type PartitionInserts,
  WRITE_RECORD_TYPE,
  type WriteRecord,
} from '../write/write-record.ts';
import type { EngineContext } from './context.ts';

export interface CommitOptions {
  /** Keys cannot repeat (generated, or just deleted): nothing needs to step back. */
  readonly keysAreNew: boolean;
}

/** Durable and visible when it resolves; the timestamp of the change. */
export async function commitWrite(
  context: EngineContext,
  collectionId: CollectionId,
  record: WriteRecord,
  options: CommitOptions,
): Promise<Timestamp> {
  const rows = context.openRows(collectionId);
  const timestamp = context.oracle.next();
  const reservations = record.inserts.map(({ partitionId, batch }) =>
    rows.reserve(partitionId, batch),
  );
  const logged = { ...record, inserts: sharedInserts(record.inserts, reservations) };
  const entry = {
    stream: collectionId,
    type: WRITE_RECORD_TYPE,
    timestamp,
    pieces: encodeWriteRecord(logged),
    mayUseReserve: record.inserts.length === 0,
  };
  await context.pipeline.submit(
    entry,
    () => {
      const ordinal = rows.commits.append(timestamp);
      applyDeletes(rows, record, timestamp, ordinal);
      for (const reservation of reservations) rows.publish(reservation, ordinal);
      if (!options.keysAreNew) {
        for (const reservation of reservations) rows.supersede(reservation, ordinal);
      }
      context.onRowsWritten(rows);
    },
    () => {
      for (const reservation of reservations) rows.abandon(reservation);
    },
  );
  return timestamp;
}

/**
 * The same batches with their vectors as they lie in the segment: shared memory,
 * which the log thread can write without a copy.
 */
function sharedInserts(
  inserts: readonly PartitionInserts[],
  reservations: readonly Reservation[],
): PartitionInserts[] {
  return inserts.map(({ partitionId, batch }, i) => {
    const reservation = reservations[i] as Reservation;
    const { columns: held } = reservation.segment.view();
    const columns = new Map(
      [...batch.columns].map(([id, column]) => {
        const source = held.get(id);
        if (column.layout !== 'vector' || source?.layout !== 'vector') return [id, column];
        const extents = sliceExtents(source.extents, source.rowBytes, reservation);
        return [id, { ...column, extents }];
      }),
    ) as ColumnBatch['columns'];
    return { partitionId, batch: { rowCount: batch.rowCount, columns } };
  });
}

function sliceExtents(
  extents: readonly { readonly bytes: Uint8Array; readonly rows: number }[],
  rowBytes: number,
  reservation: Reservation,
): { bytes: Uint8Array; rows: number }[] {
  const slices: { bytes: Uint8Array; rows: number }[] = [];
  const end = reservation.firstRow + reservation.rows;
  let first = 0;
  for (const extent of extents) {
    const from = Math.max(reservation.firstRow, first);
    const to = Math.min(end, first + extent.rows);
    if (from < to) {
      const bytes = extent.bytes.subarray((from - first) * rowBytes, (to - first) * rowBytes);
      slices.push({ bytes, rows: to - from });
    }
    first += extent.rows;
  }
  return slices;
}

/** Deletes of a record, on the rows in memory; kept as a tombstone for those that are not. */
export function applyDeletes(
  rows: CollectionRows,
  record: WriteRecord,
  timestamp: Timestamp,
  ordinal: CommitOrdinal,
): void {
  const { deletes } = record;
  if (deletes === undefined) return;
  rows.deleteKeys(deletes.keys, deletes.keyCount, {
    partitionIds: deletes.partitionIds,
    ordinal,
  });
  if (!rows.isResident) rows.tombstones.push({ ...deletes, timestamp });
}
