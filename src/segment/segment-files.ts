/**
 * Writes and reads the files of a sealed segment: Arrow IPC, scalars together, each
 * vector field its own. Runs on the build thread (write) and on main at load (read).
 *
 * Lengths and checksums of the files stand in the manifest and are checked before
 * anything is used (I6). Bytes: docs/format/segment.md
 */

import { crc32 } from '../base/crc32.ts';
import type { FieldId, PartitionId, SegmentId } from '../base/ids.ts';
import type { Column, ColumnBatch } from '../schema/column.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { SegmentFile, SegmentManifest } from '../schema/segment-manifest.ts';
import type { SegmentView } from './segment-view.ts';

export interface SegmentFilesTask {
  readonly view: SegmentView;
  readonly rowCount: number;
  readonly fields: readonly FieldSchema[];
  /** One a row. */
  readonly insertTimestamps: BigInt64Array;
  /** Where the files are written before they are adopted: folder of this task. */
  readonly outputPaths: {
    readonly scalars: string;
    readonly vectors: Readonly<Record<string, string>>;
  };
}

export interface SegmentFiles {
  readonly scalars: { readonly bytes: number; readonly crc32: number };
  readonly vectors: Readonly<Record<string, { readonly bytes: number; readonly crc32: number }>>;
}

export const INSERT_TIMESTAMP_COLUMN = '__insert_timestamp';
/** Arrow metadata: names change and come again, ids do not. */
const FIELD_ID_KEY = 'field_id';
const BATCH_ROWS = 65_536;

export async function writeSegmentFiles(task: SegmentFilesTask): Promise<SegmentFiles> {
  const scalars = task.fields.filter((field) => dataTypeInfo(field.type).layout !== 'vector');
  const vectors: Record<string, { bytes: number; crc32: number }> = {};
  const written = await writeArrow(task, scalars, true, task.outputPaths.scalars);
  for (const field of task.fields) {
    const path = task.outputPaths.vectors[field.id];
    if (path !== undefined) vectors[field.id] = await writeArrow(task, [field], false, path);
  }
  return { scalars: written, vectors };
}

async function writeArrow(
  task: SegmentFilesTask,
  fields: readonly FieldSchema[],
  withTimestamps: boolean,
  path: string,
): Promise<{ bytes: number; crc32: number }> {
  const arrow = await import('apache-arrow');
  const { columnToArrow } = await import('./arrow-column.ts');
  const { writeFile } = await import('../io/local/write-file.ts');
  const present = fields.filter((field) => task.view.columns.has(field.id));
  const batches = [];
  for (let first = 0; first < task.rowCount; first += BATCH_ROWS) {
    const part = { first, rows: Math.min(BATCH_ROWS, task.rowCount - first) };
    const children = present.map((field) =>
      columnToArrow(field, task.view.columns.get(field.id) as Column, part),
    );
    const arrowFields = present.map(
      (field, i) =>
        new arrow.Field(
          field.name,
          children[i]?.type as never,
          field.nullable,
          new Map([[FIELD_ID_KEY, String(field.id)]]),
        ),
    );
    if (withTimestamps) {
      const data = task.insertTimestamps.slice(first, first + part.rows);
      children.push(arrow.makeData({ type: new arrow.Int64(), length: part.rows, data }) as never);
      arrowFields.push(new arrow.Field(INSERT_TIMESTAMP_COLUMN, new arrow.Int64() as never, false));
    }
    const schema = new arrow.Schema(arrowFields);
    const struct = new arrow.Struct(arrowFields);
    const data = arrow.makeData({
      type: struct,
      length: part.rows,
      nullCount: 0,
      children,
    } as never);
    batches.push(new arrow.RecordBatch(schema, data as never));
  }
  const bytes = arrow.RecordBatchFileWriter.writeAll(batches as never).toUint8Array(true);
  await writeFile(path, bytes);
  return { bytes: bytes.length, crc32: crc32(bytes) };
}

/** The bytes do not match the manifest; the segment must not be served. */
export class SegmentDamage extends Error {
  override readonly name = 'SegmentDamage';
}

export function checkFile(file: SegmentFile, bytes: Uint8Array): void {
  if (bytes.length !== file.bytes) {
    throw new SegmentDamage(`${file.key}: ${bytes.length} bytes, expected ${file.bytes}`);
  }
  const found = crc32(bytes);
  if (found !== file.crc32) {
    throw new SegmentDamage(`${file.key}: checksum ${found}, expected ${file.crc32}`);
  }
}

export interface LoadedSegment {
  /** One batch a record batch, in row order. */
  readonly batches: readonly ColumnBatch[];
  readonly insertTimestamps: BigInt64Array;
}

/** `read` returns the bytes of an object. Fields the files lack are absent from the batches. */
export async function readSegmentFiles(
  manifest: SegmentManifest,
  fields: readonly FieldSchema[],
  read: (key: string) => Promise<Uint8Array>,
): Promise<LoadedSegment> {
  const arrow = await import('apache-arrow');
  const { columnFromArrow } = await import('./arrow-column.ts');
  const columns = new Map<FieldId, readonly Column[]>();
  const open = async (file: SegmentFile) => {
    const bytes = await read(file.key);
    checkFile(file, bytes);
    return arrow.tableFromIPC(bytes);
  };
  const scalars = await open(manifest.scalars);
  for (const field of fields) {
    const file = manifest.vectors[field.id];
    const table = file === undefined ? scalars : await open(file);
    const at = table.schema.fields.findIndex(
      ({ metadata }) => metadata.get(FIELD_ID_KEY) === String(field.id),
    );
    const vector = at < 0 ? null : table.getChildAt(at);
    if (vector !== null) columns.set(field.id, columnFromArrow(field, vector as never));
  }
  const timestamps = scalars.getChild(INSERT_TIMESTAMP_COLUMN);
  const insertTimestamps = new BigInt64Array(manifest.rowCount);
  let at = 0;
  for (const data of timestamps?.data ?? []) {
    insertTimestamps.set((data.values as BigInt64Array).subarray(0, data.length), at);
    at += data.length;
  }
  return {
    batches: batchesOf(
      scalars.batches.map((batch) => batch.numRows),
      columns,
    ),
    insertTimestamps,
  };
}

function batchesOf(
  rowCounts: readonly number[],
  columns: ReadonlyMap<FieldId, readonly Column[]>,
): ColumnBatch[] {
  return rowCounts.map((rowCount, i) => ({
    rowCount,
    columns: new Map([...columns].map(([id, parts]) => [id, parts[i] as Column])),
  }));
}

// ---- delete files -------------------------------------------------------------------------

const DELETES_MAGIC = 'RKDEL001';

/** Dead rows of a segment: header `RKDEL001`, u32 count, u32 0, then count u32 row offsets. */
export function encodeDeletes(rows: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(16 + rows.length * 4);
  bytes.set(new TextEncoder().encode(DELETES_MAGIC));
  new DataView(bytes.buffer).setUint32(8, rows.length, true);
  new Uint32Array(bytes.buffer, 16).set(rows);
  return bytes;
}

export function decodeDeletes(file: SegmentFile, bytes: Uint8Array): Uint32Array {
  checkFile(file, bytes);
  const aligned = new Uint8Array(bytes);
  if (new TextDecoder().decode(aligned.subarray(0, 8)) !== DELETES_MAGIC) {
    throw new SegmentDamage(`${file.key}: does not start with ${DELETES_MAGIC}`);
  }
  return new Uint32Array(aligned.buffer, 16, new DataView(aligned.buffer).getUint32(8, true));
}

export function segmentId(manifest: SegmentManifest): SegmentId {
  return BigInt(manifest.id) as SegmentId;
}

export function segmentPartition(manifest: SegmentManifest): PartitionId {
  return BigInt(manifest.partitionId) as PartitionId;
}

/** Every file a manifest names. */
export function manifestFiles(manifest: SegmentManifest): SegmentFile[] {
  const { scalars, vectors, graphs, deletes } = manifest;
  const files: SegmentFile[] = [scalars, ...Object.values(vectors), ...Object.values(graphs)];
  return deletes === undefined ? files : [...files, deletes];
}

/** Their keys: what garbage collection must keep. */
export function manifestKeys(manifest: SegmentManifest): string[] {
  return manifestFiles(manifest).map((file) => file.key);
}
