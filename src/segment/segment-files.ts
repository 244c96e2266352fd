/**
 * Writes and reads the files of a sealed segment: Arrow IPC, scalars together, each
 * vector field its own. Runs on the build thread (write) and on main (read).
 *
 * Neither side holds a whole file: batches are written as they are made, and read
 * straight into the memory they will stay in. Lengths and checksums stand in the
 * manifest and are checked before anything is used (I6). Bytes: docs/format/segment.md
 */

import type { FieldId } from '../base/ids.ts';
import type { WrittenFile } from '../io/local/file-writer.ts';
import type { Column } from '../schema/column.ts';
import { dataTypeInfo, vectorRowBytes } from '../schema/data-type.ts';
import { defaultColumn } from '../schema/default-column.ts';
import type { FieldSchema } from '../schema/schema.ts';
import {
  type ArrowColumnLayout,
  type ArrowFileLayout,
  readBatchLayout,
  readFileLayout,
} from './arrow-file-layout.ts';
import { CheckedFile, type FileSource } from './checked-file.ts';
import {
  type ColumnMemory,
  type ColumnReader,
  newColumnReader,
  newSkippingReader,
  newTimestampReader,
} from './column-reader.ts';
import { SegmentDamage } from './checked-file.ts';
import type { SegmentFile, SegmentManifest } from '../schema/segment-manifest.ts';
import {
  columnOfPart,
  partsOf,
  type RowRun,
  type RunPart,
  timestampsOfPart,
  vectorPartsOf,
} from './row-run.ts';
import type { SegmentView } from './segment-view.ts';

export interface OutputPaths {
  readonly scalars: string;
  /** By field id. */
  readonly vectors: Readonly<Record<string, string>>;
}

export interface SegmentFilesTask {
  readonly view: SegmentView;
  readonly rowCount: number;
  readonly fields: readonly FieldSchema[];
  /** One a row. */
  readonly insertTimestamps: BigInt64Array;
  /** Where the files are written before they are adopted: folder of this task. */
  readonly outputPaths: OutputPaths;
}

export interface SegmentFiles {
  readonly scalars: WrittenFile;
  readonly vectors: Readonly<Record<string, WrittenFile>>;
}

/** Text offsets within a batch have 31 bits: 16,384 of the longest texts still fit. */
const SCALAR_BATCH_ROWS = 16_384;
const VECTOR_BATCH_BYTES = 8 * 1024 * 1024;

export function writeSegmentFiles(task: SegmentFilesTask): Promise<SegmentFiles> {
  const { rowCount, insertTimestamps } = task;
  const run = { columns: task.view.columns, rowCount, insertTimestamps };
  return writeRuns([run], task.fields, task.outputPaths);
}

/** The rows of all runs, one after another, as the files of one segment. */
export async function writeRuns(
  runs: readonly RowRun[],
  fields: readonly FieldSchema[],
  outputPaths: OutputPaths,
): Promise<SegmentFiles> {
  // Rows that are all older than a field read as its default without a column.
  const present = fields.filter((field) => runs.some((run) => run.columns.has(field.id)));
  const scalars = await writeScalars(runs, present.filter(isScalar), outputPaths.scalars);
  const vectors: Record<string, WrittenFile> = {};
  for (const field of present) {
    const path = outputPaths.vectors[field.id];
    if (path !== undefined && !isScalar(field)) {
      vectors[field.id] = await writeVectors(runs, field, path);
    }
  }
  return { scalars, vectors };
}

function isScalar(field: FieldSchema): boolean {
  return dataTypeInfo(field.type).layout !== 'vector';
}

async function writeScalars(
  runs: readonly RowRun[],
  fields: readonly FieldSchema[],
  path: string,
): Promise<WrittenFile> {
  const { arrowField, columnToArrow, insertTimestampField, timestampsToArrow } = await import(
    './arrow-column.ts'
  );
  const { ArrowFileWriter } = await import('./arrow-file-writer.ts');
  const writer = new ArrowFileWriter(path, [...fields.map(arrowField), insertTimestampField()]);
  return writer.writeWhole(function* () {
    for (const run of runs) {
      for (const part of partsOf(run, SCALAR_BATCH_ROWS)) {
        const children = fields.map((field) =>
          columnToArrow(field, presentColumn(field, run, part), part.rows),
        );
        children.push(timestampsToArrow(timestampsOfPart(run, part)));
        yield { rows: part.rows, children };
      }
    }
  });
}

async function writeVectors(
  runs: readonly RowRun[],
  field: FieldSchema,
  path: string,
): Promise<WrittenFile> {
  const { arrowField, columnToArrow } = await import('./arrow-column.ts');
  const { ArrowFileWriter } = await import('./arrow-file-writer.ts');
  const rowBytes = vectorRowBytes(field.type, field.dim ?? 0);
  const rowsMax = Math.max(1, Math.floor(VECTOR_BATCH_BYTES / rowBytes));
  return new ArrowFileWriter(path, [arrowField(field)]).writeWhole(function* () {
    for (const run of runs) {
      for (const part of vectorPartsOf(field, run, rowsMax)) {
        const column = presentColumn(field, run, part);
        yield { rows: part.rows, children: [columnToArrow(field, column, part.rows)] };
      }
    }
  });
}

function presentColumn(field: FieldSchema, run: RowRun, part: RunPart): Column {
  return columnOfPart(field, run, part) ?? defaultColumn(field, part.rows);
}

export interface StoredRows {
  /** Fields that are younger than the files are absent. */
  readonly columns: ReadonlyMap<FieldId, Column>;
  readonly insertTimestamps: BigInt64Array;
}

/**
 * All rows of a segment, read into `memory` and checked.
 *
 * errors  SegmentDamage, naming the file, what was expected and what was found
 */
export async function readSegmentFiles(
  manifest: SegmentManifest,
  options: {
    readonly store: FileSource;
    readonly fields: readonly FieldSchema[];
    readonly memory: ColumnMemory;
  },
): Promise<StoredRows> {
  const { rowCount } = manifest;
  const columns = new Map<FieldId, Column>();
  const timestamps = newTimestampReader(rowCount);
  const readerFor = (column: ArrowColumnLayout): ColumnReader => {
    if (column.fieldId === undefined) return timestamps;
    const field = options.fields.find(({ id }) => id === column.fieldId);
    if (field === undefined) return newSkippingReader(column.storage);
    return newColumnReader(field, column.storage, { rowCount, memory: options.memory });
  };
  const wanted = new Set(options.fields.map(({ id }) => String(id)));
  const vectors = Object.entries(manifest.vectors).filter(([id]) => wanted.has(id));
  for (const file of [manifest.scalars, ...vectors.map(([, file]) => file)]) {
    await readColumns(options.store, file, rowCount, readerFor, columns);
  }
  return { columns, insertTimestamps: timestamps.values };
}

async function readColumns(
  store: FileSource,
  segmentFile: SegmentFile,
  rowCount: number,
  readerFor: (column: ArrowColumnLayout) => ColumnReader,
  columns: Map<FieldId, Column>,
): Promise<void> {
  const file = await CheckedFile.open(store, segmentFile);
  let layout: ArrowFileLayout;
  let readers: ColumnReader[];
  try {
    layout = await readFileLayout(file);
    readers = layout.columns.map(readerFor);
    await readBatches(file, layout, readers, rowCount);
  } catch (cause) {
    // A damaged file is better described by its checksum than by what it made us stumble over.
    await (await CheckedFile.open(store, segmentFile)).finish();
    if (cause instanceof SegmentDamage) throw cause;
    if (!(cause instanceof RangeError)) throw cause;
    throw new SegmentDamage(`${segmentFile.key}: ${cause.message}`, { cause });
  }
  await file.finish();
  layout.columns.forEach(({ fieldId }, i) => {
    const column = readers[i]?.column();
    if (fieldId !== undefined && column !== undefined) columns.set(fieldId, column);
  });
}

async function readBatches(
  file: CheckedFile,
  layout: ArrowFileLayout,
  readers: readonly ColumnReader[],
  rowCount: number,
): Promise<void> {
  let at = 0;
  for (const block of layout.batches) {
    const { rows, buffers } = await readBatchLayout(file, block);
    if (at + rows > rowCount) break;
    let first = 0;
    for (const reader of readers) {
      const own = buffers.slice(first, first + reader.bufferCount);
      await reader.read(file, { at, rows, buffers: own });
      first += reader.bufferCount;
    }
    at += rows;
  }
  if (at !== rowCount) {
    throw new SegmentDamage(`${file.file.key}: holds ${at} rows, expected ${rowCount}`);
  }
}
