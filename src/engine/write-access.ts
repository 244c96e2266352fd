/**
 * Commits of data changes: reserve, append, apply, in the pipeline's order.
 *
 * insert, upsert and delete build a WriteRecord; this makes it durable and visible.
 * recovery applies the same records through `applyRecord`.
 */

import { milvusError } from '../base/errors.ts';
import type { CollectionId, Timestamp } from '../base/ids.ts';
import type { BytesCopy } from '../base/shared-bytes.ts';
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
  checkPlaces(context, collectionId, record.inserts);
  const rows = context.openRows(collectionId);
  const mayUseReserve = record.inserts.length === 0;
  if (!mayUseReserve) context.pipeline.checkOpen();
  const timestamp = context.oracle.next();
  const { reservations, copies, pieces } = prepare(context, rows, record);
  const entry = {
    stream: collectionId,
    type: WRITE_RECORD_TYPE,
    timestamp,
    pieces,
    copies,
    mayUseReserve,
  };
  const apply = () => {
    const ordinal = rows.commits.append(timestamp);
    applyDeletes(rows, record, timestamp, ordinal);
    for (const reservation of reservations) rows.publish(reservation, ordinal);
    if (!options.keysAreNew) {
      for (const reservation of reservations) rows.supersede(reservation, ordinal);
    }
    context.onRowsWritten(rows);
  };
  try {
    await context.pipeline.submit(entry, apply, () => abandonAll(rows, reservations));
  } finally {
    for (const { segment } of reservations) segment.unpin();
  }
  return timestamp;
}

/** What the write has waited for may have taken its collection or a partition away. */
function checkPlaces(
  context: EngineContext,
  id: CollectionId,
  inserts: readonly PartitionInserts[],
): void {
  const collection = context.catalog.byId(id);
  if (collection === undefined) throw milvusError('collectionNotFound', '', { collection: id });
  const known = new Set(collection.partitions.map((partition) => partition.id));
  for (const { partitionId } of inserts) {
    if (known.has(partitionId)) continue;
    throw milvusError('partitionNotFound', '', { partition: partitionId });
  }
}

/**
 * Room for the inserts, and the record as it is logged. The segments are pinned: the
 * log fills and reads their memory even where a drop gets ahead of the append.
 */
function prepare(
  context: EngineContext,
  rows: CollectionRows,
  record: WriteRecord,
): { reservations: Reservation[]; copies: BytesCopy[]; pieces: Uint8Array[] } {
  const reservations: Reservation[] = [];
  const copies: BytesCopy[] = [];
  try {
    for (const { partitionId, batch } of record.inserts) {
      const reservation = rows.reserve(partitionId, batch, copies);
      reservation.segment.pin();
      reservations.push(reservation);
    }
    const inserts = sharedInserts(record.inserts, reservations);
    return { reservations, copies, pieces: encodeWriteRecord({ ...record, inserts }) };
  } catch (cause) {
    // Rows that were reserved before them come first.
    context.pipeline.inOrder(() => abandonAll(rows, reservations));
    for (const { segment } of reservations) segment.unpin();
    throw cause;
  }
}

function abandonAll(rows: CollectionRows, reservations: readonly Reservation[]): void {
  for (const reservation of reservations) rows.abandon(reservation);
}

/**
 * The same batches with their vectors as they are going to lie in the segment: shared
 * memory, which the log thread fills from the request's and writes.
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
