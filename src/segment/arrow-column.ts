/**
 * Columns as Arrow arrays, so that other tools can open sealed segments.
 *
 * Loaded on the build thread only, when a file is written (the import costs
 * 60-100 ms). Values stay where they are: only null bitmaps, bools and offsets are
 * made anew. Reading needs no Arrow (arrow-file.ts). Bytes: docs/format/segment.md
 */

import {
  type DataType as ArrowType,
  Binary,
  Bool,
  type Data,
  Field,
  FixedSizeBinary,
  FixedSizeList,
  Float32,
  Float64,
  Int8,
  Int16,
  Int32,
  Int64,
  makeData,
  TimestampMicrosecond,
  Utf8,
} from 'apache-arrow';
import { assert } from '../base/assert.ts';
import { bitsetWords, setBit } from '../base/bitset.ts';
import type { BytesColumn, Column, FixedColumn, VectorColumn } from '../schema/column.ts';
import {
  type DataType,
  dataTypeInfo,
  type FixedKind,
  vectorRowBytes,
} from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';

/** Arrow field metadata: names change and come again, ids do not. */
export const FIELD_ID_KEY = 'field_id';
export const INSERT_TIMESTAMP_COLUMN = '__insert_timestamp';

const TEXT_TYPES: ReadonlySet<DataType> = new Set([
  'VarChar',
  'String',
  'Text',
  'JSON',
  'Geometry',
]);
const OFFSET_MAX = 2 ** 31 - 1;

const KIND_TYPES: Readonly<Record<FixedKind, () => ArrowType>> = {
  bool: () => new Bool(),
  int8: () => new Int8(),
  int16: () => new Int16(),
  int32: () => new Int32(),
  int64: () => new Int64(),
  float: () => new Float32(),
  double: () => new Float64(),
};

export function arrowField(field: FieldSchema): Field {
  const metadata = new Map([
    [FIELD_ID_KEY, String(field.id)],
    ['data_type', field.type],
  ]);
  if (field.elementType !== undefined) metadata.set('element_type', field.elementType);
  return new Field(field.name, arrowType(field), field.nullable, metadata);
}

export function insertTimestampField(): Field {
  return new Field(INSERT_TIMESTAMP_COLUMN, new Int64(), false);
}

function arrowType(field: FieldSchema): ArrowType {
  const info = dataTypeInfo(field.type);
  if (field.type === 'Timestamptz') return new TimestampMicrosecond('UTC');
  if (info.layout === 'fixed') return KIND_TYPES[info.kind as FixedKind]();
  if (info.layout === 'bytes') return TEXT_TYPES.has(field.type) ? new Utf8() : new Binary();
  const rowBytes = vectorRowBytes(field.type, field.dim ?? 0);
  if (field.type !== 'FloatVector') return new FixedSizeBinary(rowBytes);
  return new FixedSizeList(rowBytes / 4, new Field('item', new Float32(), false));
}

/** The first `rows` rows of a column; vectors lie in one piece. */
export function columnToArrow(field: FieldSchema, column: Column, rows: number): Data {
  const nulls = nullBitmap(column.validity, rows);
  const type = arrowType(field);
  if (column.layout === 'fixed') return fixedToArrow(type, column, rows, nulls);
  if (column.layout === 'bytes') return bytesToArrow(type, column, rows, nulls);
  return vectorToArrow(type, column, rows, nulls);
}

export function timestampsToArrow(timestamps: BigInt64Array): Data {
  return makeData({ type: new Int64(), length: timestamps.length, data: timestamps });
}

interface Nulls {
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array | null;
}

function nullBitmap(validity: Uint8Array | undefined, rows: number): Nulls {
  if (validity === undefined) return { nullCount: 0, nullBitmap: null };
  const bits = packBits(validity, rows);
  let nullCount = 0;
  for (let i = 0; i < rows; i++) if (validity[i] === 0) nullCount += 1;
  return { nullCount, nullBitmap: bits };
}

/** One bit for each byte that is not 0. */
function packBits(bytes: Uint8Array, rows: number): Uint8Array {
  const words = new Uint32Array(bitsetWords(rows) + 1);
  for (let i = 0; i < rows; i++) if (bytes[i] !== 0) setBit(words, i);
  return new Uint8Array(words.buffer, 0, Math.ceil(rows / 8));
}

function fixedToArrow(type: ArrowType, column: FixedColumn, rows: number, nulls: Nulls): Data {
  const data =
    column.kind === 'bool'
      ? packBits(column.values as Uint8Array, rows)
      : column.values.subarray(0, rows);
  return makeData({ type, length: rows, ...nulls, data } as never);
}

function bytesToArrow(type: ArrowType, column: BytesColumn, rows: number, nulls: Nulls): Data {
  const from = column.starts[0] as number;
  const to = column.starts[rows] as number;
  assert(to - from <= OFFSET_MAX, 'the text of one batch is addressed with 31 bits');
  const valueOffsets = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) valueOffsets[i] = (column.starts[i] as number) - from;
  const data = column.heap.subarray(from, to);
  return makeData({ type, length: rows, ...nulls, valueOffsets, data } as never);
}

function vectorToArrow(type: ArrowType, column: VectorColumn, rows: number, nulls: Nulls): Data {
  const [extent] = column.extents;
  assert(extent !== undefined && extent.rows >= rows, 'the vectors of a batch lie in one piece');
  const bytes = extent.bytes.subarray(0, rows * column.rowBytes);
  if (type instanceof FixedSizeBinary) {
    return makeData({ type, length: rows, ...nulls, data: bytes } as never);
  }
  const child = makeData({
    type: new Float32(),
    length: bytes.length / 4,
    data: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
  });
  return makeData({ type, length: rows, ...nulls, child } as never);
}
