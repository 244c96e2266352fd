/**
 * Columns: one field's values for a run of rows, in one of three layouts.
 *
 * The same shapes hold a decoded request, a log record, a segment in shared
 * memory and a file read back, so the code above is written once. A reader of a
 * segment's column sees only rows below the published row count; a column of a
 * growing segment is replaced by a larger copy when it is full, never moved
 * under a reader.
 *
 * null    `validity` has one byte a row, 1 = present; absent means all present.
 *         A null row of a fixed column holds 0, of a bytes column an empty slice,
 *         of a vector column zeros (dense: row numbers and offsets always agree).
 */

import type { DataType, FixedKind } from './data-type.ts';
import type { FieldId } from '../base/ids.ts';

export type FixedArray =
  | Uint8Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

export interface FixedColumn {
  readonly layout: 'fixed';
  readonly kind: FixedKind;
  /** bool as Uint8Array of 0 and 1; int64 as BigInt64Array. Length ≥ rows. */
  readonly values: FixedArray;
  readonly validity?: Uint8Array;
}

export interface BytesColumn {
  readonly layout: 'bytes';
  /** Row i is heap[starts[i] .. starts[i + 1]); length ≥ rows + 1, starts[0] may be > 0. */
  readonly starts: Uint32Array;
  readonly heap: Uint8Array;
  readonly validity?: Uint8Array;
}

/** A run of rows of a vector column that lies in one piece. */
export interface VectorExtent {
  /** Row-major, `rowBytes` a row; may start at any byte in a decoded request. */
  readonly bytes: Uint8Array;
  readonly rows: number;
}

export interface VectorColumn {
  readonly layout: 'vector';
  readonly rowBytes: number;
  readonly extents: readonly VectorExtent[];
  readonly validity?: Uint8Array;
}

export type Column = FixedColumn | BytesColumn | VectorColumn;

/**
 * Rows as they are inserted, logged and applied: every column of the schema,
 * dense, validated, keys generated, defaults filled. Field order is the schema's.
 */
export interface ColumnBatch {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<FieldId, Column>;
}

const FIXED_ARRAYS = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float: Float32Array,
  double: Float64Array,
} as const;

export const FIXED_BYTES: Readonly<Record<FixedKind, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  float: 4,
  double: 8,
};

export function newFixedArray(kind: FixedKind, length: number): FixedArray {
  return new FIXED_ARRAYS[kind](length);
}

/** A typed array over existing memory; byteOffset must be a multiple of the element size. */
export function fixedArrayOver(
  kind: FixedKind,
  buffer: ArrayBufferLike,
  byteOffset: number,
  length: number,
): FixedArray {
  return new FIXED_ARRAYS[kind](buffer as ArrayBuffer, byteOffset, length);
}

export function isNull(column: Column, row: number): boolean {
  return column.validity !== undefined && column.validity[row] === 0;
}

/** The bytes of one row; borrowed, not copied. */
export function bytesAt(column: BytesColumn, row: number): Uint8Array {
  return column.heap.subarray(column.starts[row] as number, column.starts[row + 1] as number);
}

/** The bytes of one row's vector; borrowed, not copied. */
export function vectorAt(column: VectorColumn, row: number): Uint8Array {
  let first = 0;
  for (const extent of column.extents) {
    if (row < first + extent.rows) {
      const start = (row - first) * column.rowBytes;
      return extent.bytes.subarray(start, start + column.rowBytes);
    }
    first += extent.rows;
  }
  throw new RangeError(`row ${row} lies beyond the column's ${first} rows`);
}

const decoder = new TextDecoder();

export function textAt(column: BytesColumn, row: number): string {
  return decoder.decode(sharedSafe(bytesAt(column, row)));
}

/** TextDecoder refuses shared memory: copy out of it first. */
function sharedSafe(bytes: Uint8Array): Uint8Array {
  return bytes.buffer instanceof SharedArrayBuffer ? new Uint8Array(bytes) : bytes;
}

/** The type of an element or scalar that a `fixed` column of this kind holds. */
export function fixedKindOf(type: DataType): FixedKind | undefined {
  switch (type) {
    case 'Bool':
      return 'bool';
    case 'Int8':
      return 'int8';
    case 'Int16':
      return 'int16';
    case 'Int32':
      return 'int32';
    case 'Int64':
    case 'Timestamptz':
      return 'int64';
    case 'Float':
      return 'float';
    case 'Double':
      return 'double';
    default:
      return undefined;
  }
}
