/**
 * Columns to and from Arrow, so that other tools can open sealed segments.
 *
 * Fixed columns become the Arrow type of their kind, text Utf8, other bytes Binary,
 * vectors FixedSizeList<float32> or FixedSizeBinary. Reading gives views of the
 * file's bytes; callers copy them into shared memory. Bytes: docs/format/segment.md
 */

import {
  Binary,
  Bool,
  type Data,
  type DataType as ArrowType,
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
  Utf8,
  type Vector,
} from 'apache-arrow';
import { bitsetWords, setBit } from '../base/bitset.ts';
import {
  type BytesColumn,
  type Column,
  type FixedArray,
  type FixedColumn,
  newFixedArray,
  type VectorColumn,
} from '../schema/column.ts';
import { dataTypeInfo, type FixedKind } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { vectorFinder } from './gather.ts';

const TEXT_TYPES = new Set(['VarChar', 'String', 'Text', 'JSON', 'Geometry']);

/** Rows first .. first + rows of a column. */
export function columnToArrow(
  field: FieldSchema,
  column: Column,
  part: { readonly first: number; readonly rows: number },
): Data {
  const nulls = nullBitmap(column.validity, part);
  if (column.layout === 'fixed') return fixedToArrow(column, part, nulls);
  if (column.layout === 'bytes') return bytesToArrow(field, column, part, nulls);
  return vectorToArrow(field, column, part, nulls);
}

interface Part {
  readonly first: number;
  readonly rows: number;
}

interface Nulls {
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array | null;
}

function nullBitmap(validity: Uint8Array | undefined, part: Part): Nulls {
  if (validity === undefined) return { nullCount: 0, nullBitmap: null };
  const words = new Uint32Array(bitsetWords(part.rows) + 1);
  let nullCount = 0;
  for (let i = 0; i < part.rows; i++) {
    if (validity[part.first + i] === 0) nullCount += 1;
    else setBit(words, i);
  }
  return { nullCount, nullBitmap: new Uint8Array(words.buffer) };
}

const ARROW_TYPES: Readonly<Record<FixedKind, () => ArrowType>> = {
  bool: () => new Bool(),
  int8: () => new Int8(),
  int16: () => new Int16(),
  int32: () => new Int32(),
  int64: () => new Int64(),
  float: () => new Float32(),
  double: () => new Float64(),
};

function fixedToArrow(column: FixedColumn, part: Part, nulls: Nulls): Data {
  const values = column.values.slice(part.first, part.first + part.rows);
  const type = ARROW_TYPES[column.kind]();
  if (column.kind !== 'bool') {
    return makeData({ type, length: part.rows, ...nulls, data: values } as never);
  }
  const words = new Uint32Array(bitsetWords(part.rows) + 1);
  for (let i = 0; i < part.rows; i++) if (values[i] === 1) setBit(words, i);
  return makeData({
    type,
    length: part.rows,
    ...nulls,
    data: new Uint8Array(words.buffer),
  } as never);
}

function bytesToArrow(field: FieldSchema, column: BytesColumn, part: Part, nulls: Nulls): Data {
  const from = column.starts[part.first] as number;
  const to = column.starts[part.first + part.rows] as number;
  const valueOffsets = Int32Array.from(
    { length: part.rows + 1 },
    (_, i) => (column.starts[part.first + i] as number) - from,
  );
  const type = TEXT_TYPES.has(field.type) ? new Utf8() : new Binary();
  const data = column.heap.slice(from, to);
  return makeData({ type, length: part.rows, ...nulls, valueOffsets, data } as never);
}

function vectorToArrow(field: FieldSchema, column: VectorColumn, part: Part, nulls: Nulls): Data {
  const bytes = new Uint8Array(part.rows * column.rowBytes);
  const find = vectorFinder(column);
  for (let i = 0; i < part.rows; i++) bytes.set(find(part.first + i), i * column.rowBytes);
  if (field.type !== 'FloatVector') {
    const type = new FixedSizeBinary(column.rowBytes);
    return makeData({ type, length: part.rows, ...nulls, data: bytes } as never);
  }
  const child = makeData({
    type: new Float32(),
    length: bytes.length / 4,
    data: new Float32Array(bytes.buffer),
  });
  const type = new FixedSizeList(column.rowBytes / 4, new Field('item', new Float32(), false));
  return makeData({ type, length: part.rows, ...nulls, child } as never);
}

/** The rows of every record batch of a column, as one column. */
export function columnFromArrow(field: FieldSchema, vector: Vector): Column[] {
  return vector.data.map((data) => dataToColumn(field, data));
}

function dataToColumn(field: FieldSchema, data: Data): Column {
  const rows = data.length;
  const validity = validityOf(field, data);
  const base = validity === undefined ? {} : { validity };
  const info = dataTypeInfo(field.type);
  if (info.layout === 'fixed') {
    const kind = info.kind as FixedKind;
    const values = kind === 'bool' ? unpackBits(data.values, rows) : (data.values as FixedArray);
    return { layout: 'fixed', kind, values: values.subarray(0, rows) as FixedArray, ...base };
  }
  if (info.layout === 'bytes') {
    const offsets = data.valueOffsets as Int32Array;
    const starts = new Uint32Array(offsets.buffer, offsets.byteOffset, rows + 1);
    return { layout: 'bytes', starts, heap: data.values as Uint8Array, ...base };
  }
  const values = (data.children[0]?.values ?? data.values) as Float32Array | Uint8Array;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const rowBytes = rows === 0 ? 0 : bytes.length / rows;
  return { layout: 'vector', rowBytes, extents: [{ bytes, rows }], ...base };
}

function validityOf(field: FieldSchema, data: Data): Uint8Array | undefined {
  if (!field.nullable) return undefined;
  const validity = new Uint8Array(data.length).fill(1);
  if (data.nullCount === 0) return validity;
  const bits = data.nullBitmap;
  for (let i = 0; i < validity.length; i++) validity[i] = ((bits[i >> 3] as number) >> (i & 7)) & 1;
  return validity;
}

function unpackBits(bits: Uint8Array, rows: number): FixedArray {
  const values = newFixedArray('bool', rows);
  for (let i = 0; i < rows; i++) values[i] = ((bits[i >> 3] as number) >> (i & 7)) & 1;
  return values;
}
