/**
 * Query vectors against the field they search: placeholder type, width, and the
 * conversion of float lists for fields of another encoding.
 */

import { invalidParameter } from '../base/errors.ts';
import { type DataType, vectorRowBytes } from '../schema/data-type.ts';
import { bfloat16Bytes, float16Bytes } from '../schema/half-float.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { QueryVectors } from './requests.ts';

export const PLACEHOLDER: Readonly<Partial<Record<DataType, number>>> = {
  BinaryVector: 100,
  FloatVector: 101,
  Float16Vector: 102,
  BFloat16Vector: 103,
  SparseFloatVector: 104,
  Int8Vector: 105,
};
const FLOATS = 101;
/** What the query engine calls the types. */
export const TYPE_TEXT: Readonly<Partial<Record<DataType, string>>> = {
  BinaryVector: 'VECTOR_BINARY',
  FloatVector: 'VECTOR_FLOAT',
  Float16Vector: 'VECTOR_FLOAT16',
  BFloat16Vector: 'VECTOR_BFLOAT16',
  SparseFloatVector: 'VECTOR_SPARSE_U32_F32',
  Int8Vector: 'VECTOR_INT8',
};

const TEXT = 21;

/** Values of other types than vectors are texts. */
export function placeholderTypeOf(type: DataType): number {
  return PLACEHOLDER[type] ?? TEXT;
}

/** They come out in the field's own encoding. */
export function checkedQueries(field: FieldSchema, vectors: QueryVectors): QueryVectors {
  // Struct arrays are checked with their index's metric: struct-search-task.
  if (field.type === 'ArrayOfVector') return vectors;
  const expected = PLACEHOLDER[field.type] as number;
  const { placeholderType } = vectors;
  const encode = convertedFloats(field.type, placeholderType);
  const isFloats = encode !== undefined;
  if (placeholderType !== expected && !isFloats) {
    throw invalidParameter(
      `vector type must be the same, field ${field.name} - type ${TYPE_TEXT[field.type]}, search ph type ${placeholderType}`,
    );
  }
  if (field.type === 'SparseFloatVector') {
    for (const value of vectors.values) checkSparseQuery(value);
    return vectors;
  }
  const dim = field.dim as number;
  const width = isFloats ? dim * 4 : vectorRowBytes(field.type, dim);
  for (const value of vectors.values) {
    if (value.length === width) continue;
    throw invalidParameter(
      `vector dimension mismatch, expected vector size(byte) ${width}, actual ${value.length}.`,
    );
  }
  if (encode === undefined) return vectors;
  return { placeholderType: expected, values: vectors.values.map(encode) };
}

/** Pairs of index and value, indices strictly ascending. */
function checkSparseQuery(value: Uint8Array): void {
  if (value.length % 8 !== 0) {
    throw invalidParameter(`invalid data length in sparse float vector: ${value.length}`);
  }
  const view = new DataView(value.buffer, value.byteOffset, value.length);
  let last = -1;
  for (let at = 0; at < value.length; at += 8) {
    const index = view.getUint32(at, true);
    if (index <= last) throw invalidParameter('unsorted or same indices in sparse float vector');
    last = index;
  }
}

/** Lists of floats that stand for half precision; undefined: nothing is to be converted. */
export function convertedFloats(
  type: DataType,
  placeholderType: number,
): ((floats: Uint8Array) => Uint8Array) | undefined {
  if (placeholderType !== FLOATS) return undefined;
  if (type === 'BFloat16Vector') return bfloat16Bytes;
  return type === 'Float16Vector' ? float16Bytes : undefined;
}
