/**
 * From a data folder to an engine's state: checkpoint, catalog events, sealed
 * segments of loaded collections, then the log's writes in order.
 *
 * Two passes over the log: the catalog first, so that writes are applied to what
 * exists in the end; then the writes. Nothing is written before it has succeeded.
 */

import type { CollectionId, FieldId, PartitionId, Timestamp } from '../base/ids.ts';
import { Catalog } from '../catalog/catalog.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { decodeEvent } from '../catalog/events.ts';
import { LogCorruptionError, type LogReader } from '../io/log-store.ts';
import type { ObjectReader } from '../io/object-store.ts';
import type { FixedColumn } from '../schema/column.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { BASE_ORDINAL } from '../segment/commit-table.ts';
import { selectRows } from '../segment/gather.ts';
import { manifestKeys } from '../schema/segment-manifest.ts';
import {
  type Checkpoint,
  type CheckpointRows,
  DELETE_TIMESTAMP_FIELD,
  decodeCheckpoint,
  INSERT_TIMESTAMP_FIELD,
} from '../write/checkpoint-file.ts';
import type { TimestampOracle } from '../write/timestamp-oracle.ts';
import {
  decodeWriteRecord,
  type PartitionInserts,
  type WriteRecord,
} from '../write/write-record.ts';
import { CHECKPOINT_PREFIX } from './checkpoint.ts';
import type { EngineContext } from './context.ts';
import {
  applyTombstone,
  canRepeatKeys,
  loadSegments,
  stepBackOlderRows,
} from './segment-loading.ts';
import type { StoredState } from './stored-state.ts';

/** First pass: the checkpoint's catalog and every event after it. */
export async function recoverCatalog(
  log: LogReader,
  checkpoint: Checkpoint | undefined,
  oracle: TimestampOracle,
): Promise<Catalog> {
  if (checkpoint !== undefined) {
    if (checkpoint.lsn > log.lastLsn) throw logTooShort(checkpoint.lsn, log.lastLsn);
    oracle.raiseAbove(checkpoint.timestampCeiling);
  }
  const catalog =
    checkpoint === undefined
      ? Catalog.create(oracle.next())
      : Catalog.fromSnapshot(checkpoint.catalog);
  const applied = checkpoint?.lsn ?? 0n;
  for await (const entry of log.read(checkpoint?.deletesFrom ?? 0n)) {
    oracle.raiseAbove(entry.timestamp);
    if (entry.stream === 0n && entry.lsn > applied) catalog.apply(decodeEvent(entry.payload));
  }
  return catalog;
}

function logTooShort(expected: bigint, found: bigint): LogCorruptionError {
  return new LogCorruptionError(
    `the newest checkpoint contains records up to ${expected}, but the log ends at ${found}: log files are missing. Nothing was changed. Restore the data folder from a backup.`,
  );
}

/** errors  CheckpointDamage */
export async function newestCheckpoint(objects: ObjectReader): Promise<Checkpoint | undefined> {
  const found = await objects.list(CHECKPOINT_PREFIX);
  const newest = found
    .map(({ key }) => key)
    .sort()
    .at(-1);
  return newest === undefined ? undefined : decodeCheckpoint(newest, await objects.get(newest));
}

/**
 * Second pass: rows. Sealed segments are read of the collections that `isLoaded` names;
 * deletes of the other ones' sealed rows are kept as tombstones.
 */
export async function recoverRows(
  context: StoredState,
  checkpoint: Checkpoint | undefined,
  isLoaded = (collection: CollectionDefinition): boolean => collection.load.kind !== 'none',
): Promise<void> {
  for (const collection of context.catalog.collections()) {
    context.openRows(collection.id, 0n as Timestamp);
    if (!isLoaded(collection)) continue;
    // A damaged collection was set aside with its reason; the others are served.
    await loadSegments(context, collection).catch((cause) => {
      if (!context.quarantined.has(collection.id)) throw cause;
    });
  }
  for (const rows of checkpoint?.rows ?? []) restoreRows(context, rows);
  for (const { collectionId, timestamp, record } of checkpoint?.tombstones ?? []) {
    const rows = context.rows.get(collectionId);
    if (rows === undefined || record.deletes === undefined) continue;
    const tombstone = { ...record.deletes, timestamp };
    if (rows.isResident) applyTombstone(rows, tombstone, rows.commits.latest);
    else rows.tombstones.push(tombstone);
  }
  for (const [id, rows] of context.rows) {
    const collection = context.definition(id);
    if (canRepeatKeys(collection) && rows.segments().length > 0)
      stepBackOlderRows(rows, collection);
  }
  const insertsFrom = checkpoint?.lsn ?? 0n;
  for await (const entry of context.logStore.read(checkpoint?.deletesFrom ?? 0n)) {
    if (entry.stream === 0n) continue;
    replay(context, entry.stream as CollectionId, {
      record: decodeWriteRecord(entry.payload),
      timestamp: entry.timestamp as Timestamp,
      withInserts: entry.lsn > insertsFrom,
    });
  }
  for (const rows of context.rows.values()) rows.commits.raiseHorizon(context.timestamp());
}

/** Rows of the partition up to this timestamp are in sealed segments. */
function sealedThrough(context: StoredState, id: CollectionId, partitionId: PartitionId): bigint {
  let through = 0n;
  for (const manifest of context.catalog.segments(id)) {
    const at = BigInt(manifest.maxTimestamp);
    if (manifest.partitionId === String(partitionId) && at > through) through = at;
  }
  return through;
}

/** Alive rows of a captured segment, at the base ordinal, with their real timestamps beside them. */
function restoreRows(context: StoredState, captured: CheckpointRows): void {
  const collection = context.catalog.byId(captured.collectionId);
  const rows = context.rows.get(captured.collectionId);
  const [insert] = captured.record.inserts;
  if (collection === undefined || rows === undefined || insert === undefined) return;
  if (!collection.partitions.some(({ id }) => id === insert.partitionId)) return;
  const inserted = valuesOf(insert, INSERT_TIMESTAMP_FIELD);
  const deleted = valuesOf(insert, DELETE_TIMESTAMP_FIELD);
  const through = sealedThrough(context, rows.id, insert.partitionId);
  const kept: number[] = [];
  for (let row = 0; row < insert.batch.rowCount; row++) {
    const timestamp = inserted[row] as bigint;
    const isCurrent = timestamp > through && timestamp > collection.truncatedTimestamp;
    if (isCurrent && deleted[row] === 0n) kept.push(row);
  }
  if (kept.length === 0) return;
  const { batch } = selected(insert, collection.schema.fields, kept);
  const reservation = rows.reserve(insert.partitionId, batch);
  rows.publish(reservation, BASE_ORDINAL);
  const known = reservation.segment.insertTimestamps ?? new BigInt64Array(0);
  const length = reservation.firstRow + kept.length;
  const timestamps = new BigInt64Array(new SharedArrayBuffer(length * 8));
  timestamps.set(known);
  kept.forEach((row, i) => {
    timestamps[reservation.firstRow + i] = inserted[row] as bigint;
  });
  reservation.segment.insertTimestamps = timestamps;
  rows.publishView(reservation.segment);
}

function valuesOf(insert: PartitionInserts, id: FieldId): BigInt64Array {
  return (insert.batch.columns.get(id) as FixedColumn).values as BigInt64Array;
}

function selected(
  insert: PartitionInserts,
  fields: readonly FieldSchema[],
  kept: readonly number[],
): PartitionInserts {
  const offsets = Uint32Array.from(kept);
  const columns = new Map(
    fields.flatMap((field) => {
      const column = insert.batch.columns.get(field.id);
      return column === undefined ? [] : [[field.id, selectRows(field, column, offsets)] as const];
    }),
  );
  return { partitionId: insert.partitionId, batch: { rowCount: kept.length, columns } };
}

function replay(
  context: StoredState,
  id: CollectionId,
  entry: { record: WriteRecord; timestamp: Timestamp; withInserts: boolean },
): void {
  const collection = context.catalog.byId(id);
  const rows = context.rows.get(id);
  if (collection === undefined || rows === undefined) return;
  const { record, timestamp } = entry;
  if (timestamp <= collection.truncatedTimestamp) return;
  const ordinal = rows.commits.append(timestamp);
  if (record.deletes !== undefined) {
    const tombstone = { ...record.deletes, timestamp };
    applyTombstone(rows, tombstone, ordinal);
    if (!rows.isResident) rows.tombstones.push(tombstone);
  }
  if (!entry.withInserts) return;
  const fields = new Set(collection.schema.fields.map((field) => field.id));
  for (const { partitionId, batch } of record.inserts) {
    if (!collection.partitions.some((partition) => partition.id === partitionId)) continue;
    if (timestamp <= sealedThrough(context, id, partitionId)) continue;
    const columns = new Map([...batch.columns].filter(([fieldId]) => fields.has(fieldId)));
    const reservation = rows.reserve(partitionId, { rowCount: batch.rowCount, columns });
    rows.publish(reservation, ordinal);
    if (canRepeatKeys(collection)) rows.supersede(reservation, ordinal);
  }
}

/** Removes files that no manifest names: of interrupted saves, dropped collections, merges. */
export async function collectGarbage(context: EngineContext): Promise<void> {
  const kept = new Set(
    context.catalog
      .collections()
      .flatMap((collection) => context.catalog.segments(collection.id).flatMap(manifestKeys)),
  );
  for (const { key } of await context.objects.list('segments/')) {
    if (!kept.has(key)) await context.objects.delete(key);
  }
}
