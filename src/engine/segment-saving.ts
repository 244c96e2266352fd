/**
 * Full segments to files, deletes of sealed rows to delete files, graphs to theirs.
 *
 * Files are written by the build thread under temporary names, adopted (synced and
 * renamed), and only then named by a catalog event; what an interrupted save leaves
 * behind is collected at the next start.
 */

import { assert } from '../base/assert.ts';
import { crc32 } from '../base/crc32.ts';
import type { CollectionId, SegmentId } from '../base/ids.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import type { WrittenFile } from '../io/local/file-writer.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment, SegmentIdentity } from '../segment/segment.ts';
import type { OutputPaths, SegmentFiles } from '../segment/segment-files.ts';
import { encodeDeletes } from '../segment/delete-file.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { SegmentFile, SegmentManifest } from '../schema/segment-manifest.ts';
import type { EngineContext } from './context.ts';
import { deleteFiles, discardSegments } from './discarding.ts';

/** Writes the files of a frozen segment and names them in the catalog. */
export async function saveSegment(
  context: EngineContext,
  rows: CollectionRows,
  segment: Segment,
): Promise<void> {
  assert(segment.isFrozen && segment.reservedRows === segment.rowCount, 'a saved segment is whole');
  const manifest = await writeRows(context, rows, segment);
  await context.changingSegments(async () => {
    const put = await putWithDeletes(context, segment, manifest);
    // Its rows were dropped meanwhile: the catalog took no notice.
    const isNamed = context.manifestOf(segment) !== undefined;
    if (!isNamed) discardSegments(context, [], put);
  });
}

/** The manifest with the segment's dead rows of now; inside `changingSegments`. */
export async function withDeletes(
  context: EngineContext,
  segment: Segment,
  manifest: SegmentManifest,
): Promise<SegmentManifest> {
  const deletedRows = segment.deadRows;
  const deletes = await writeDeletes(context, segment);
  return deletes === undefined ? manifest : { ...manifest, deletes, deletedRows };
}

/** Names it in the catalog, with its dead rows; inside `changingSegments`. */
async function putWithDeletes(
  context: EngineContext,
  segment: Segment,
  manifest: SegmentManifest,
): Promise<readonly SegmentManifest[]> {
  const { collectionId } = segment.identity;
  const covered = segment.deletesSinceFile;
  const put = [await withDeletes(context, segment, manifest)];
  await context.commitEvent({ kind: 'segmentsChanged', collectionId, removed: [], put }, () => {
    // Not before: deletes in a file that nothing names must be written again.
    segment.deletesSinceFile -= covered;
  });
  return put;
}

/** Files of the segment's rows, durable but not named by the catalog yet. */
async function writeRows(
  context: EngineContext,
  rows: CollectionRows,
  segment: Segment,
): Promise<SegmentManifest> {
  const insertTimestamps = timestampsOf(rows, segment);
  const { rowCount } = segment;
  const { stored } = await writeOutput(context, segment.identity, async (output) => {
    const rest = { view: segment.view(), rowCount, insertTimestamps };
    return { files: await context.builder.writeFiles({ ...output, ...rest }) };
  });
  return {
    id: String(segment.id),
    partitionId: String(segment.identity.partitionId),
    rowCount,
    maxTimestamp: String(largest(insertTimestamps)),
    ...stored,
    graphs: {},
  };
}

/** What is written of a segment, and where. */
export interface SegmentOutput {
  readonly fields: readonly FieldSchema[];
  readonly outputPaths: OutputPaths;
}

/**
 * Files that `write` makes on the build thread, durable under the keys of their segment.
 * After a failure there are none: on a full disk the space matters.
 */
export async function writeOutput<Written extends { readonly files: SegmentFiles }>(
  context: EngineContext,
  segment: Pick<SegmentIdentity, 'id' | 'collectionId'>,
  write: (output: SegmentOutput) => Promise<Written>,
): Promise<{ written: Written; stored: Pick<SegmentManifest, 'scalars' | 'vectors'> }> {
  const { fields } = context.definition(segment.collectionId).schema;
  const outputPaths = await temporaryPaths(context, segment.id, fields);
  try {
    const written = await write({ fields, outputPaths });
    const files = { outputPaths, written: written.files };
    return { written, stored: await adoptFiles(context, segment, files) };
  } catch (cause) {
    const paths = [outputPaths.scalars, ...Object.values(outputPaths.vectors)];
    for (const path of paths) await context.objects.discard(path).catch(() => undefined);
    await deleteOutput(context, segment).catch(() => undefined);
    throw cause;
  }
}

/** The files of a segment that no manifest names. */
export async function deleteOutput(
  context: EngineContext,
  { collectionId, id }: Pick<SegmentIdentity, 'id' | 'collectionId'>,
): Promise<void> {
  const found = await context.objects.list(`segments/${collectionId}/${id}/`);
  for (const { key } of found) await context.objects.delete(key);
}

/** Where the build thread writes a segment's files. */
async function temporaryPaths(
  context: EngineContext,
  id: SegmentId,
  fields: readonly FieldSchema[],
): Promise<OutputPaths> {
  const vectors: Record<string, string> = {};
  // A number of its own for each attempt: an earlier one may have left its files behind.
  const path = (name: string): Promise<string> =>
    context.objects.temporaryPath(`${id}-${context.newId()}-${name}`);
  for (const field of fields) {
    if (dataTypeInfo(field.type).layout !== 'vector') continue;
    vectors[field.id] = await path(`vector-${field.id}`);
  }
  return { scalars: await path('scalars'), vectors };
}

async function adoptFiles(
  context: EngineContext,
  segment: Pick<SegmentIdentity, 'id' | 'collectionId'>,
  files: { readonly outputPaths: OutputPaths; readonly written: SegmentFiles },
): Promise<Pick<SegmentManifest, 'scalars' | 'vectors'>> {
  const folder = `segments/${segment.collectionId}/${segment.id}`;
  const { outputPaths, written } = files;
  const adopt = async (path: string, name: string, sum: WrittenFile): Promise<SegmentFile> => {
    const key = `${folder}/${name}.arrow`;
    // No manifest names it yet: what is there was left by an attempt that the log refused.
    await context.objects.delete(key);
    await context.objects.adopt(path, key);
    return { key, ...sum };
  };
  const vectors: Record<string, SegmentFile> = {};
  for (const [id, sum] of Object.entries(written.vectors)) {
    vectors[id] = await adopt(outputPaths.vectors[id] as string, `vector-${id}`, sum);
  }
  return { scalars: await adopt(outputPaths.scalars, 'scalars', written.scalars), vectors };
}

export function timestampsOf(rows: CollectionRows, segment: Segment): BigInt64Array {
  return BigInt64Array.from({ length: segment.rowCount }, (_, row) =>
    segment.insertTimestamp(row, (ordinal) => rows.commits.timestampOf(ordinal)),
  );
}

/** Undefined when every row is alive. */
async function writeDeletes(
  context: EngineContext,
  segment: Segment,
): Promise<SegmentFile | undefined> {
  if (segment.deadRows === 0) return undefined;
  const { collectionId, id } = segment.identity;
  const bytes = encodeDeletes(segment.deletedRows());
  const key = `segments/${collectionId}/${id}/deletes-${context.newId()}.bin`;
  await context.objects.put(key, [bytes]);
  return { key, bytes: bytes.length, crc32: crc32(bytes) };
}

/**
 * New delete files for the sealed segments of a collection whose deletes changed;
 * inside `changingSegments`.
 */
export async function saveDeletes(context: EngineContext, id: CollectionId): Promise<void> {
  const rows = context.rows.get(id);
  if (rows === undefined) return;
  for (const segment of rows.segments()) {
    const manifest = context.manifestOf(segment);
    if (manifest === undefined || segment.deletesSinceFile === 0) continue;
    await putWithDeletes(context, segment, manifest);
    if (manifest.deletes !== undefined) await deleteFiles(context, [manifest.deletes.key]);
  }
}

function largest(timestamps: BigInt64Array): bigint {
  let max = 0n;
  for (const timestamp of timestamps) if (timestamp > max) max = timestamp;
  return max;
}
