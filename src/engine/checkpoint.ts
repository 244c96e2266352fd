/**
 * Checkpoints: so that the log can be trimmed and a start need not replay it all.
 *
 * Large growing segments are sealed first; deletes of sealed rows go to delete
 * files; the rest (catalog, small growing segments, tombstones) into one file, as of
 * one log position. Order and reasons: docs/decisions/0003-checkpoint.md
 */

import type { Lsn } from '../io/log-store.ts';
import type { FieldId } from '../base/ids.ts';
import { flushFilesBytesMin } from '../base/limits.ts';
import type { Column, ColumnBatch } from '../schema/column.ts';
import { newFixedArray } from '../schema/column.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import {
  type CheckpointRows,
  type CheckpointTombstones,
  DELETE_TIMESTAMP_FIELD,
  encodeCheckpoint,
  INSERT_TIMESTAMP_FIELD,
} from '../write/checkpoint-file.ts';
import { type EngineContext, oldestReadable } from './context.ts';
import type { Sealing } from './sealing.ts';
import { saveDeletes } from './segment-saving.ts';

export const CHECKPOINT_PREFIX = 'checkpoints/';

export async function writeCheckpoint(
  context: EngineContext,
  sealing: Pick<Sealing, 'enqueueWaiting' | 'settle'>,
): Promise<void> {
  for (const rows of context.rows.values()) sealLarge(rows);
  sealing.enqueueWaiting();
  await sealing.settle();
  const captured = await context.changingSegments(() => capture(context));
  try {
    await replaceCheckpoints(context, captured);
  } finally {
    for (const segment of captured.pinned) segment.unpin();
  }
  await context.logStore.trim(captured.deletesFrom);
  for (const rows of context.rows.values()) rows.forgetVersionsBefore(oldestReadable(context));
}

async function replaceCheckpoints(
  context: EngineContext,
  { lsn, pieces }: Pick<Captured, 'lsn' | 'pieces'>,
): Promise<void> {
  // A durable checkpoint must not be ahead of the log: its numbers would be given again.
  await context.logStore.sync();
  const older = await context.objects.list(CHECKPOINT_PREFIX);
  await context.objects.put(
    `${CHECKPOINT_PREFIX}${String(lsn).padStart(20, '0')}-${context.newId()}.ckpt`,
    pieces,
  );
  for (const { key } of older) await context.objects.delete(key);
}

interface Captured {
  readonly lsn: Lsn;
  readonly deletesFrom: Lsn;
  /** Vectors are borrowed from the pinned segments. */
  readonly pieces: readonly Uint8Array[];
  /** The caller unpins them: a drop must not give their memory to others before it is written. */
  readonly pinned: readonly Segment[];
}

async function capture(context: EngineContext): Promise<Captured> {
  await context.pipeline.idle();
  const deletesFrom = context.pipeline.appliedLsn;
  for (const id of context.rows.keys()) await saveDeletes(context, id);
  // From here to encodeCheckpoint nothing waits: one position of the log.
  const lsn = context.pipeline.appliedLsn;
  const unfiled = unfiledSegments(context);
  const pieces = encodeCheckpoint({
    lsn,
    deletesFrom,
    timestampCeiling: context.timestamp(),
    catalog: context.catalog.snapshot(),
    rows: unfiled.map(([rows, segment]) => captureSegment(rows, segment)),
    tombstones: captureTombstones(context),
  });
  const pinned = unfiled.map(([, segment]) => segment);
  for (const segment of pinned) segment.pin();
  return { lsn, deletesFrom, pieces, pinned };
}

function sealLarge(rows: CollectionRows): void {
  for (const segment of rows.segments()) {
    const { partitionId } = segment.identity;
    const isGrowing = rows.growing(partitionId) === segment;
    if (isGrowing && segment.bytes >= flushFilesBytesMin) rows.seal(partitionId);
  }
}

/** Every segment with rows that no files stand behind. */
function unfiledSegments(context: EngineContext): (readonly [CollectionRows, Segment])[] {
  return [...context.rows.values()].flatMap((rows) =>
    rows
      .segments()
      .filter((segment) => segment.rowCount > 0 && context.manifestOf(segment) === undefined)
      .map((segment) => [rows, segment] as const),
  );
}

/** What is published of it. */
function captureSegment(rows: CollectionRows, segment: Segment): CheckpointRows {
  const rowCount = segment.rowCount;
  const inserted = newFixedArray('int64', rowCount) as BigInt64Array;
  const deleted = newFixedArray('int64', rowCount) as BigInt64Array;
  for (let row = 0; row < rowCount; row++) {
    inserted[row] = segment.insertTimestamp(row, (ordinal) => rows.commits.timestampOf(ordinal));
    deleted[row] = segment.isDead(row) ? 1n : 0n;
  }
  const columns = new Map<FieldId, Column>(segment.view().columns);
  columns.set(INSERT_TIMESTAMP_FIELD, { layout: 'fixed', kind: 'int64', values: inserted });
  columns.set(DELETE_TIMESTAMP_FIELD, { layout: 'fixed', kind: 'int64', values: deleted });
  const batch: ColumnBatch = { rowCount, columns };
  return {
    collectionId: rows.id,
    segmentId: segment.id,
    record: { inserts: [{ partitionId: segment.identity.partitionId, batch }] },
  };
}

function captureTombstones(context: EngineContext): CheckpointTombstones[] {
  return [...context.rows.values()].flatMap((rows) =>
    rows.tombstones.map(({ timestamp, ...deletes }) => ({
      collectionId: rows.id,
      timestamp,
      record: { deletes, inserts: [] },
    })),
  );
}
