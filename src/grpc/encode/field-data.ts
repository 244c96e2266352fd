/**
 * Result columns to FieldData: scalars dense with valid_data, vectors compact.
 *
 * Clients throw on an unset oneof, an absent inner message or a dim of 0, so all of
 * them are set even where there are no rows.
 */

import { decodeArray } from '../../schema/array-codec.ts';
import {
  type BytesColumn,
  bytesAt,
  type Column,
  type FixedColumn,
  textAt,
  type VectorColumn,
} from '../../schema/column.ts';
import { DATA_TYPES, type DataType } from '../../schema/data-type.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import { formatTimestamptz, timeFieldsOf } from '../../schema/timestamptz.ts';
import { vectorFinder } from '../../segment/gather.ts';
import { toLong } from '../long.ts';
import type { TimeOutput } from './time-output.ts';

/** A message as the generated encoder takes it. */
export type WireMessage = Record<string, unknown>;

export interface OutputColumn {
  readonly name: string;
  readonly type: DataType;
  readonly field?: FieldSchema;
  readonly column: Column;
}

export function encodeFieldData(output: OutputColumn, rows: number, time: TimeOutput): WireMessage {
  const { name, type, field, column } = output;
  const shownType = type === 'Timestamptz' && time.fields !== undefined ? 'Array' : type;
  const validity = field === undefined || field.nullable ? column.validity : undefined;
  const base: WireMessage = {
    type: DATA_TYPES[shownType].code,
    field_name: name,
    field_id: toLong(BigInt(field?.id ?? 0)),
    ...(field?.isDynamic === true ? { is_dynamic: true } : {}),
    ...(validity === undefined
      ? {}
      : { valid_data: Array.from(validity.subarray(0, rows), (present) => present === 1) }),
  };
  const isVector =
    column.layout === 'vector' || type === 'SparseFloatVector' || type === 'ArrayOfVector';
  return isVector
    ? { ...base, vectors: encodeVectors(output, rows, validity) }
    : { ...base, scalars: encodeScalars(output, rows, time) };
}

function encodeScalars(output: OutputColumn, rows: number, time: TimeOutput): WireMessage {
  const { type, field, column } = output;
  if (column.layout === 'fixed') return encodeFixed(type, column, rows, time);
  const bytes = column as BytesColumn;
  const cells = Array.from({ length: rows }, (_, row) => bytesAt(bytes, row));
  switch (type) {
    case 'JSON':
      return { json_data: { data: cells } };
    case 'Geometry':
      return { geometry_wkt_data: { data: cells.map((_, row) => textAt(bytes, row)) } };
    case 'Array': {
      const elementType = field?.elementType as DataType;
      return {
        array_data: {
          data: cells.map((cell) => encodeArrayCell(elementType, cell)),
          element_type: DATA_TYPES[elementType].code,
        },
      };
    }
    default:
      return { string_data: { data: cells.map((_, row) => textAt(bytes, row)) } };
  }
}

function encodeFixed(
  type: DataType,
  column: FixedColumn,
  rows: number,
  time: TimeOutput,
): WireMessage {
  const values = column.values.subarray(0, rows);
  if (type === 'Timestamptz') return encodeTimes(values as BigInt64Array, time);
  switch (column.kind) {
    case 'bool':
      return { bool_data: { data: Array.from(values as Uint8Array, (value) => value === 1) } };
    case 'int64':
      return { long_data: { data: Array.from(values as BigInt64Array, toLong) } };
    case 'float':
      return { float_data: { data: Array.from(values as Float32Array) } };
    case 'double':
      return { double_data: { data: Array.from(values as Float64Array) } };
    default:
      return { int_data: { data: Array.from(values as Int32Array) } };
  }
}

function encodeTimes(values: BigInt64Array, { zone, fields }: TimeOutput): WireMessage {
  if (fields === undefined) {
    return {
      string_data: { data: Array.from(values, (micros) => formatTimestamptz(micros, zone)) },
    };
  }
  const data = Array.from(values, (micros) => ({
    long_data: { data: timeFieldsOf(micros, zone, fields).map(toLong) },
  }));
  return { array_data: { data, element_type: DATA_TYPES.Int64.code } };
}

function encodeArrayCell(elementType: DataType, cell: Uint8Array): WireMessage {
  const elements = decodeArray(elementType, cell);
  switch (elementType) {
    case 'Bool':
      return { bool_data: { data: elements } };
    case 'Int64':
      return { long_data: { data: (elements as bigint[]).map(toLong) } };
    case 'Float':
      return { float_data: { data: elements } };
    case 'Double':
      return { double_data: { data: elements } };
    case 'VarChar':
      return { string_data: { data: elements } };
    default:
      return { int_data: { data: elements } };
  }
}

function encodeVectors(
  output: OutputColumn,
  rows: number,
  validity: Uint8Array | undefined,
): WireMessage {
  const { type, field, column } = output;
  const dim = toLong(BigInt(Math.max(1, field?.dim ?? 1)));
  const present = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => validity === undefined || validity[row] === 1,
  );
  if (type === 'SparseFloatVector') return encodeSparse(column as BytesColumn, present);
  if (type === 'ArrayOfVector') return encodeVectorArray(output, rows);
  const bytes = presentBytes(column as VectorColumn, present);
  switch (type) {
    case 'BinaryVector':
      return { dim, binary_vector: bytes };
    case 'Float16Vector':
      return { dim, float16_vector: bytes };
    case 'BFloat16Vector':
      return { dim, bfloat16_vector: bytes };
    case 'Int8Vector':
      return { dim, int8_vector: bytes };
    default:
      return { dim, float_vector: { data: new Float32Array(bytes.buffer) } };
  }
}

function presentBytes(column: VectorColumn, present: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(present.length * column.rowBytes);
  if (present.length === 0) return bytes;
  const find = vectorFinder(column);
  present.forEach((row, i) => {
    bytes.set(find(row), i * column.rowBytes);
  });
  return bytes;
}

function encodeSparse(column: BytesColumn, present: readonly number[]): WireMessage {
  let dim = 1;
  const contents = present.map((row) => {
    const cell = bytesAt(column, row);
    const view = new DataView(cell.buffer, cell.byteOffset, cell.length);
    if (cell.length >= 8) dim = Math.max(dim, view.getUint32(cell.length - 8, true) + 1);
    return cell;
  });
  const wide = toLong(BigInt(dim));
  return { dim: wide, sparse_float_vector: { contents, dim: wide } };
}

function encodeVectorArray({ field, column }: OutputColumn, rows: number): WireMessage {
  const dim = toLong(BigInt(Math.max(1, field?.dim ?? 1)));
  const elementType = field?.elementType ?? 'FloatVector';
  const data = Array.from({ length: rows }, (_, row) => {
    const cell = new Uint8Array(bytesAt(column as BytesColumn, row));
    return { dim, ...vectorCell(elementType, cell) };
  });
  return { dim, vector_array: { dim, data, element_type: DATA_TYPES[elementType].code } };
}

function vectorCell(elementType: DataType, cell: Uint8Array): WireMessage {
  switch (elementType) {
    case 'BinaryVector':
      return { binary_vector: cell };
    case 'Float16Vector':
      return { float16_vector: cell };
    case 'BFloat16Vector':
      return { bfloat16_vector: cell };
    case 'Int8Vector':
      return { int8_vector: cell };
    default:
      return { float_vector: { data: new Float32Array(cell.buffer) } };
  }
}
