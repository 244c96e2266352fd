/**
 * Sealed segments from files into memory and out again.
 *
 * At load every file is checked, rows get the base ordinal, kept tombstones are
 * applied, and older rows of repeated keys step back. A damaged segment
 * quarantines its collection; nothing is overwritten.
 */

import { milvusError } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { FieldId } from '../base/ids.ts';
import { primaryField } from '../schema/schema.ts';
import type { CollectionRows, Tombstone } from '../segment/collection-rows.ts';
import { BASE_ORDINAL } from '../segment/commit-table.ts';
import { loadSegment } from '../segment/load-segment.ts';
import { SegmentDamage } from '../segment/checked-file.ts';
import type { SegmentManifest } from '../schema/segment-manifest.ts';
import { Keys, type KeyColumn } from '../segment/pk-index.ts';
import type { Segment } from '../segment/segment.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import type { EngineContext } from './context.ts';
import { fillFunctionOutputs } from './function-backfill.ts';
import { saveDeletes } from './segment-saving.ts';
import type { StoredState } from './stored-state.ts';
import { propertyOf } from '../catalog/definitions.ts';
import { checksumFile } from '../io/local/file-checksum.ts';

export async function loadSegments(
  context: StoredState,
  collection: CollectionDefinition,
): Promise<void> {
  context.checkUndamaged(collection.id);
  const rows = context.openRows(collection.id);
  const present = new Set(rows.segments().map(({ id }) => String(id)));
  const missing = context.catalog.segments(collection.id).filter(({ id }) => !present.has(id));
  try {
    for (const manifest of missing) rows.adoptSealed(await readSegment(context, rows, manifest));
  } catch (cause) {
    if (!(cause instanceof SegmentDamage)) throw cause;
    const text = `collection ${collection.name} is damaged and was set aside: ${cause.message}. Restore the file from a backup; the other collections are served.`;
    context.quarantined.set(collection.id, text);
    context.log.error(text);
    throw milvusError('serviceInternal', text, {}, { cause });
  }
  await context.changingSegments(async () => {
    for (const tombstone of rows.tombstones) applyTombstone(rows, tombstone, BASE_ORDINAL);
    rows.tombstones = [];
    rows.isResident = true;
  });
  if (missing.length > 0 && canRepeatKeys(collection)) stepBackOlderRows(rows, collection);
}

/** A key can be inserted twice: clients choose keys, or could before the property was set back. */
export function canRepeatKeys(collection: CollectionDefinition): boolean {
  const isGenerated = primaryField(collection.schema).autoId;
  return !isGenerated || propertyOf(collection.properties, 'allow_insert_auto_id') !== undefined;
}

async function readSegment(
  context: StoredState,
  rows: CollectionRows,
  manifest: SegmentManifest,
): Promise<Segment> {
  const segment = await loadSegment(manifest, {
    store: context.objects,
    collectionId: rows.id,
    schema: context.definition(rows.id).schema,
    arena: context.arena,
  });
  fillFunctionOutputs(context, context.definition(rows.id).schema, segment);
  await attachGraphs(context, segment, manifest);
  return segment;
}

/** A graph that fails its check is forgotten, not fatal: it can be built again. */
async function attachGraphs(
  context: StoredState,
  segment: Segment,
  manifest: SegmentManifest,
): Promise<void> {
  const indexes = context.definition(segment.identity.collectionId).indexes;
  for (const [fieldId, graph] of Object.entries(manifest.graphs)) {
    // Its index was dropped, and a kill kept the file from going too.
    if (!indexes.some(({ id }) => String(id) === graph.indexId)) continue;
    // A build that replaces the graph deletes the file under whoever loads the segment.
    const path = await context.objects.localPath(graph.key).catch(() => undefined);
    const sum = path === undefined ? undefined : await checksumFile(path).catch(() => undefined);
    if (path === undefined || sum?.bytes !== graph.bytes || sum.crc32 !== graph.crc32) {
      context.log.warn('a graph file does not match its manifest and will be built again', {
        key: graph.key,
      });
      continue;
    }
    const { rows, metric, quantization } = graph;
    segment.setGraph(Number(fieldId) as FieldId, { path, rows, metric, quantization });
  }
}

/** Rows of the keys inserted before the tombstone die. */
export function applyTombstone(
  rows: CollectionRows,
  tombstone: Tombstone,
  ordinal: CommitOrdinal,
): void {
  const keys = new Keys(tombstone.keys);
  for (const segment of rows.segments(tombstone.partitionIds)) {
    for (let i = 0; i < tombstone.keyCount; i++) {
      for (const row of segment.rowsOf(keys, i)) {
        const inserted = segment.insertTimestamp(row, (at) => rows.commits.timestampOf(at));
        if (inserted < tombstone.timestamp) segment.markDeleted(row, ordinal);
      }
    }
  }
}

/** Of the alive rows of a key in a partition all but the newest step back. */
export function stepBackOlderRows(rows: CollectionRows, collection: CollectionDefinition): void {
  const primaryId = primaryField(collection.schema).id;
  const timestampOf = (segment: Segment, row: number): bigint =>
    segment.insertTimestamp(row, (at) => rows.commits.timestampOf(at));
  for (const { id } of collection.partitions) {
    const segments = rows.segments([id]);
    for (const segment of segments) {
      const keys = new Keys(segment.view().columns.get(primaryId) as KeyColumn);
      for (let row = 0; row < segment.rowCount; row++) {
        if (segment.isDead(row)) continue;
        const mine = timestampOf(segment, row);
        for (const other of segments) {
          for (const match of other.rowsOf(keys, row)) {
            if ((other === segment && match === row) || other.isDead(match)) continue;
            const theirs = timestampOf(other, match);
            const isOlder =
              theirs < mine || (theirs === mine && (other.id < segment.id || match < row));
            if (isOlder)
              other.markSuperseded(match, Math.max(BASE_ORDINAL, segment.insertOrdinal(row)));
          }
        }
      }
    }
  }
}

/** Segments that files stand behind leave memory; growing rows stay. */
export async function unloadSegments(
  context: EngineContext,
  collection: CollectionDefinition,
): Promise<void> {
  const rows = context.rows.get(collection.id);
  if (rows === undefined) return;
  await context.changingSegments(async () => {
    const filed = new Set(context.catalog.segments(collection.id).map(({ id }) => id));
    if (filed.size === 0) return;
    // From here on deletes are kept as tombstones, so that none falls between file and drop.
    rows.isResident = false;
    await saveDeletes(context, collection.id);
    const dropped = rows.dropSealed((segment) => filed.has(String(segment.id)));
    for (const segment of dropped) context.retire(segment);
  });
}
