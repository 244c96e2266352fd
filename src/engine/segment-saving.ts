/**
 * Full segments to files, deletes of sealed rows to delete files, graphs to theirs.
 *
 * Files are written by the build thread under temporary names, adopted (synced and
 * renamed), and only then named by a catalog event; what an interrupted save leaves
 * behind is collected at the next start.
 */

import { assert } from '../base/assert.ts';
import { crc32 } from '../base/crc32.ts';
import type { CollectionId } from '../base/ids.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import { encodeDeletes } from '../segment/delete-file.ts';
import type { SegmentFile, SegmentManifest } from '../schema/segment-manifest.ts';
import type { EngineContext } from './context.ts';

/** Writes the files of a frozen segment and names them in the catalog. */
export async function saveSegment(
  context: EngineContext,
  rows: CollectionRows,
  segment: Segment,
): Promise<void> {
  assert(segment.isFrozen && segment.reservedRows === segment.rowCount, 'a saved segment is whole');
  const manifest = await writeSegment(context, rows, segment);
  await context.commitEvent({
    kind: 'segmentsChanged',
    collectionId: rows.id,
    removed: [],
    put: [manifest],
  });
}

/** Files of the segment, durable but not named by the catalog yet. */
export async function writeSegment(
  context: EngineContext,
  rows: CollectionRows,
  segment: Segment,
): Promise<SegmentManifest> {
  const { fields } = context.definition(rows.id).schema;
  const insertTimestamps = timestampsOf(rows, segment);
  const folder = `segments/${rows.id}/${segment.id}`;
  const temporary = (name: string): Promise<string> =>
    context.objects.temporaryPath(`${segment.id}-${name}`);
  const vectorPaths: Record<string, string> = {};
  for (const { id, type } of fields) {
    if (dataTypeInfo(type).layout === 'vector') vectorPaths[id] = await temporary(`vector-${id}`);
  }
  const scalarPath = await temporary('scalars');
  const written = await context.builder.writeFiles({
    view: segment.view(),
    rowCount: segment.rowCount,
    fields,
    insertTimestamps,
    outputPaths: { scalars: scalarPath, vectors: vectorPaths },
  });
  const vectors: Record<string, SegmentFile> = {};
  for (const [id, sum] of Object.entries(written.vectors)) {
    const key = `${folder}/vector-${id}.arrow`;
    await context.objects.adopt(vectorPaths[id] as string, key);
    vectors[id] = { key, ...sum };
  }
  const scalars = { key: `${folder}/scalars.arrow`, ...written.scalars };
  await context.objects.adopt(scalarPath, scalars.key);
  const deletes = await writeDeletes(context, rows, segment);
  return {
    id: String(segment.id),
    partitionId: String(segment.identity.partitionId),
    rowCount: segment.rowCount,
    maxTimestamp: String(largest(insertTimestamps)),
    scalars,
    vectors,
    graphs: {},
    ...(deletes === undefined ? {} : { deletes, deletedRows: segment.deadRows }),
  };
}

function timestampsOf(rows: CollectionRows, segment: Segment): BigInt64Array {
  const timestampOf = (ordinal: number): bigint =>
    ordinal === 0 ? 0n : rows.commits.timestampOf(ordinal);
  return BigInt64Array.from({ length: segment.rowCount }, (_, row) =>
    segment.insertTimestamp(row, timestampOf as never),
  );
}

/** Undefined when every row is alive. */
async function writeDeletes(
  context: EngineContext,
  rows: CollectionRows,
  segment: Segment,
): Promise<SegmentFile | undefined> {
  segment.deletesSinceFile = 0;
  if (segment.deadRows === 0) return undefined;
  const dead: number[] = [];
  for (let row = 0; row < segment.rowCount; row++) if (segment.isDead(row)) dead.push(row);
  const bytes = encodeDeletes(dead);
  const key = `segments/${rows.id}/${segment.id}/deletes-${context.newId()}.bin`;
  await context.objects.put(key, [bytes]);
  return { key, bytes: bytes.length, crc32: crc32(bytes) };
}

/** New delete files for the sealed segments of a collection whose deletes changed. */
export async function saveDeletes(context: EngineContext, id: CollectionId): Promise<void> {
  const rows = context.rows.get(id);
  if (rows === undefined) return;
  for (const segment of rows.segments()) {
    const manifest = context.catalog.segment(id, String(segment.id));
    if (manifest === undefined || segment.deletesSinceFile === 0) continue;
    const deletes = await writeDeletes(context, rows, segment);
    if (deletes === undefined) continue;
    // The manifest may have changed while the file was written (a graph came).
    const current = context.catalog.segment(id, manifest.id);
    if (current === undefined) continue;
    const put = [{ ...current, deletes, deletedRows: segment.deadRows }];
    await context.commitEvent({ kind: 'segmentsChanged', collectionId: id, removed: [], put });
    if (current.deletes !== undefined) await context.objects.delete(current.deletes.key);
  }
}

function largest(timestamps: BigInt64Array): bigint {
  let max = 0n;
  for (const timestamp of timestamps) if (timestamp > max) max = timestamp;
  return max;
}
