/**
 * The log record of a data change: what Insert, Upsert and Delete have in common.
 *
 * One request is one record (a reader sees all of it or nothing). Its deletes
 * remove every row of the listed keys that was inserted before the record; its
 * inserts are resolved column batches: keys generated, defaults filled, partial
 * updates merged. Applying it needs nothing but the record, so replay cannot
 * differ from the first run. Bytes: docs/format/write-record.md
 */

import { milvusError } from '../base/errors.ts';
import type { FieldId, PartitionId } from '../base/ids.ts';
import {
  type BytesColumn,
  type Column,
  type ColumnBatch,
  FIXED_BYTES,
  type FixedColumn,
  fixedArrayOver,
  type VectorColumn,
} from '../schema/column.ts';
import type { FixedKind } from '../schema/data-type.ts';

/** LogEntry.type of a write record in a collection's stream. */
export const WRITE_RECORD_TYPE = 1;
const VERSION = 1;

export type KeyColumn = FixedColumn | BytesColumn;

export interface KeyDeletes {
  readonly keys: KeyColumn;
  readonly keyCount: number;
  /** Empty: every partition. */
  readonly partitionIds: readonly PartitionId[];
}

export interface PartitionInserts {
  readonly partitionId: PartitionId;
  readonly batch: ColumnBatch;
}

export interface WriteRecord {
  readonly deletes?: KeyDeletes;
  readonly inserts: readonly PartitionInserts[];
}

const FIXED_KINDS: readonly FixedKind[] = [
  'bool',
  'int8',
  'int16',
  'int32',
  'int64',
  'float',
  'double',
];
const LAYOUTS = ['fixed', 'bytes', 'vector'] as const;
const COLUMN_HEADER_BYTES = 16;

/**
 * owner  vector pieces are the batch's own memory, borrowed; all else is copied.
 */
export function encodeWriteRecord(record: WriteRecord): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const { deletes, inserts } = record;
  const partitionIds = deletes?.partitionIds ?? [];
  const head = new Uint8Array(16 + partitionIds.length * 8);
  const view = new DataView(head.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, deletes === undefined ? 0 : 1, true);
  view.setUint32(4, inserts.length, true);
  view.setUint32(8, deletes?.keyCount ?? 0, true);
  view.setUint32(12, partitionIds.length, true);
  partitionIds.forEach((id, i) => {
    view.setBigUint64(16 + i * 8, id, true);
  });
  pieces.push(head);
  if (deletes !== undefined) {
    pushBatch(pieces, 0n, {
      rowCount: deletes.keyCount,
      columns: new Map([[0 as FieldId, deletes.keys]]),
    });
  }
  for (const { partitionId, batch } of inserts) pushBatch(pieces, partitionId, batch);
  return pieces;
}

/** Header and all but the vectors in one piece (a multiple of 8 bytes), then the vectors. */
function pushBatch(pieces: Uint8Array[], id: bigint, batch: ColumnBatch): void {
  const columns = [...batch.columns].sort(
    ([, a], [, b]) => Number(a.layout === 'vector') - Number(b.layout === 'vector'),
  );
  let bytes = 16 + columns.length * COLUMN_HEADER_BYTES;
  for (const [, column] of columns) bytes += inlineBytes(column, batch.rowCount);
  const piece = new Uint8Array(bytes);
  const view = new DataView(piece.buffer);
  view.setBigUint64(0, id, true);
  view.setUint32(8, batch.rowCount, true);
  view.setUint32(12, columns.length, true);
  let at = 16;
  for (const [fieldId, column] of columns) {
    writeColumnHeader(view, at, fieldId, column, batch.rowCount);
    at += COLUMN_HEADER_BYTES;
  }
  const vectors: Uint8Array[] = [];
  for (const [, column] of columns) at = writeInline(piece, at, column, batch.rowCount, vectors);
  pieces.push(piece, ...vectors);
  const vectorBytes = vectors.reduce((sum, vector) => sum + vector.length, 0);
  if (vectorBytes % 8 !== 0) pieces.push(new Uint8Array(padded(vectorBytes) - vectorBytes));
}

function padded(bytes: number): number {
  return (bytes + 7) & ~7;
}

function heapRange(column: BytesColumn, rows: number): [number, number] {
  return [column.starts[0] as number, column.starts[rows] as number];
}

function inlineBytes(column: Column, rows: number): number {
  const validity = column.validity === undefined ? 0 : padded(rows);
  if (column.layout === 'fixed') return validity + padded(rows * FIXED_BYTES[column.kind]);
  if (column.layout === 'vector') return validity;
  const [from, to] = heapRange(column, rows);
  return validity + padded((rows + 1) * 4) + padded(to - from);
}

function writeColumnHeader(
  view: DataView,
  at: number,
  fieldId: number,
  column: Column,
  rows: number,
): void {
  view.setUint32(at, fieldId, true);
  view.setUint8(at + 4, LAYOUTS.indexOf(column.layout));
  view.setUint8(at + 5, column.layout === 'fixed' ? FIXED_KINDS.indexOf(column.kind) : 0);
  view.setUint8(at + 6, column.validity === undefined ? 0 : 1);
  if (column.layout === 'vector') view.setUint32(at + 8, column.rowBytes, true);
  if (column.layout === 'bytes') {
    const [from, to] = heapRange(column, rows);
    view.setUint32(at + 8, to - from, true);
  }
}

function writeInline(
  piece: Uint8Array,
  start: number,
  column: Column,
  rows: number,
  vectors: Uint8Array[],
): number {
  let at = start;
  if (column.validity !== undefined) {
    piece.set(column.validity.subarray(0, rows), at);
    at += padded(rows);
  }
  if (column.layout === 'vector') {
    pushVectorPieces(vectors, column, rows);
    return at;
  }
  if (column.layout === 'fixed') {
    const { values } = column;
    const width = FIXED_BYTES[column.kind];
    piece.set(new Uint8Array(values.buffer, values.byteOffset, rows * width), at);
    return at + padded(rows * width);
  }
  const [from, to] = heapRange(column, rows);
  const starts = new Uint32Array(piece.buffer, at, rows + 1);
  for (let i = 0; i <= rows; i++) starts[i] = (column.starts[i] as number) - from;
  at += padded((rows + 1) * 4);
  piece.set(column.heap.subarray(from, to), at);
  return at + padded(to - from);
}

function pushVectorPieces(pieces: Uint8Array[], column: VectorColumn, rows: number): void {
  let left = rows;
  for (const extent of column.extents) {
    const take = Math.min(left, extent.rows);
    if (take > 0) pieces.push(extent.bytes.subarray(0, take * column.rowBytes));
    left -= take;
  }
}

/** Columns of the result are views of `payload` where alignment allows, else copies. */
export function decodeWriteRecord(payload: Uint8Array): WriteRecord {
  const aligned = payload.byteOffset % 8 === 0 ? payload : new Uint8Array(payload);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.length);
  const version = view.getUint16(0, true);
  if (version !== VERSION) {
    throw milvusError(
      'serviceInternal',
      `a write record of version ${version} cannot be read (this server writes ${VERSION})`,
    );
  }
  const hasDeletes = view.getUint16(2, true) === 1;
  const insertCount = view.getUint32(4, true);
  const keyCount = view.getUint32(8, true);
  const partitionCount = view.getUint32(12, true);
  const partitionIds = Array.from(
    { length: partitionCount },
    (_, i) => view.getBigUint64(16 + i * 8, true) as PartitionId,
  );
  const reader = { bytes: aligned, view, at: 16 + partitionCount * 8 };
  let deletes: KeyDeletes | undefined;
  if (hasDeletes) {
    const { batch } = readBatch(reader);
    deletes = { keys: batch.columns.get(0 as FieldId) as KeyColumn, keyCount, partitionIds };
  }
  const inserts: PartitionInserts[] = [];
  for (let i = 0; i < insertCount; i++) {
    const { id, batch } = readBatch(reader);
    inserts.push({ partitionId: id as PartitionId, batch });
  }
  return deletes === undefined ? { inserts } : { deletes, inserts };
}

interface RecordReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

function readBatch(reader: RecordReader): { id: bigint; batch: ColumnBatch } {
  const { view } = reader;
  const id = view.getBigUint64(reader.at, true);
  const rowCount = view.getUint32(reader.at + 8, true);
  const columnCount = view.getUint32(reader.at + 12, true);
  let header = reader.at + 16;
  reader.at = header + columnCount * COLUMN_HEADER_BYTES;
  const columns = new Map<FieldId, Column>();
  const vectors: [FieldId, Omit<VectorColumn, 'extents'>][] = [];
  for (let i = 0; i < columnCount; i++, header += COLUMN_HEADER_BYTES) {
    const fieldId = view.getUint32(header, true) as FieldId;
    const column = readInline(reader, header, rowCount);
    if ('rowBytes' in column) vectors.push([fieldId, column]);
    else columns.set(fieldId, column);
  }
  // The validity of every vector column stands before the vectors of the first.
  for (const [fieldId, column] of vectors) {
    const start = reader.at;
    reader.at += rowCount * column.rowBytes;
    const bytes = reader.bytes.subarray(start, reader.at);
    columns.set(fieldId, { ...column, extents: [{ bytes, rows: rowCount }] });
  }
  reader.at = padded(reader.at);
  return { id, batch: { rowCount, columns } };
}

/** A column without its vectors, which come later. */
function readInline(
  reader: RecordReader,
  header: number,
  rows: number,
): FixedColumn | BytesColumn | Omit<VectorColumn, 'extents'> {
  const { view } = reader;
  const layout = LAYOUTS[view.getUint8(header + 4)];
  const size = view.getUint32(header + 8, true);
  const take = (bytes: number): Uint8Array => {
    const start = reader.at;
    reader.at += padded(bytes);
    return reader.bytes.subarray(start, start + bytes);
  };
  const hasValidity = view.getUint8(header + 6) === 1;
  let validity: Uint8Array | undefined;
  if (hasValidity) {
    validity = reader.bytes.subarray(reader.at, reader.at + rows);
    reader.at += padded(rows);
  }
  const base = validity === undefined ? {} : { validity };
  if (layout === 'fixed') {
    const kind = FIXED_KINDS[view.getUint8(header + 5)] as FixedKind;
    const bytes = take(rows * FIXED_BYTES[kind]);
    const values = fixedArrayOver(kind, bytes.buffer, bytes.byteOffset, rows);
    return { layout, kind, values, ...base };
  }
  if (layout === 'vector') return { layout, rowBytes: size, ...base };
  const startBytes = take((rows + 1) * 4);
  const starts = new Uint32Array(startBytes.buffer, startBytes.byteOffset, rows + 1);
  return { layout: 'bytes', starts, heap: take(size), ...base };
}
