/**
 * Rows as a client sent them: one InputColumn per FieldData, decoded, unchecked.
 *
 * grpc/ and http/ produce these; validate-rows.ts checks them against the schema
 * and makes a ColumnBatch. Null packing is still the wire's: with `validity`, the
 * data hold the valid rows only (compact). Byte arrays may point into the request.
 */

import type { FixedArray } from './column.ts';

export interface TextData {
  readonly kind: 'text' | 'json' | 'wkt' | 'wkb' | 'bytes';
  /** Value i is heap[starts[i] .. starts[i + 1]). Text and WKT are valid UTF-8. */
  readonly starts: Uint32Array;
  readonly heap: Uint8Array;
}

export interface NumberData {
  /** Names the wire's oneof: `int` carries Int8 to Int32. */
  readonly kind: 'bool' | 'int' | 'long' | 'float' | 'double' | 'timestamptz';
  readonly values: FixedArray;
}

export interface ArrayData {
  readonly kind: 'array';
  readonly elementTypeCode: number;
  /** One per (valid) row. */
  readonly rows: readonly ScalarData[];
}

export type ScalarData = NumberData | TextData | ArrayData | { readonly kind: 'unset' };

export interface VectorData {
  readonly kind: 'vector';
  /** Which wire oneof carried it. */
  readonly encoding: 'float' | 'float16' | 'bfloat16' | 'int8' | 'binary';
  readonly dim: number;
  /** Rows one after another; not aligned. */
  readonly bytes: Uint8Array;
}

export interface SparseData {
  readonly kind: 'sparse';
  readonly starts: Uint32Array;
  readonly heap: Uint8Array;
}

export interface VectorArrayData {
  readonly kind: 'vectorArray';
  readonly dim: number;
  readonly elementTypeCode: number;
  readonly rows: readonly (VectorData | SparseData)[];
}

export interface StructData {
  readonly kind: 'struct';
  /** Sub-columns with bare names. */
  readonly fields: readonly InputColumn[];
}

export type InputData = ScalarData | VectorData | SparseData | VectorArrayData | StructData;

export interface InputColumn {
  readonly name: string;
  /** The FieldData's type number, which clients may leave 0. */
  readonly typeCode: number;
  readonly isDynamic: boolean;
  readonly data: InputData;
  /** valid_data: one byte a row, 1 = present; absent when the client sent none. */
  readonly validity?: Uint8Array;
}

export function textValueCount(data: TextData | SparseData): number {
  return data.starts.length - 1;
}
