/** Dense vectors of a request: width, count and finiteness checked, nulls spread out. */

import { invalidParameter } from '../base/errors.ts';
import type { VectorColumn } from './column.ts';
import { type DataType, vectorRowBytes } from './data-type.ts';
import { bfloat16Bytes, float16Bytes } from './half-float.ts';
import type { InputData, VectorData } from './row-input.ts';
import { firstNonFinite } from './finite.ts';
import type { FieldSchema } from './schema.ts';
import { printNumber } from './validate-fixed.ts';
import { checkCount, type FieldContext, wrongType } from './field-context.ts';

/** How the wire carries each type. */
export const VECTOR_ENCODINGS: Readonly<Partial<Record<DataType, VectorData['encoding']>>> = {
  FloatVector: 'float',
  Float16Vector: 'float16',
  BFloat16Vector: 'bfloat16',
  Int8Vector: 'int8',
  BinaryVector: 'binary',
};

export function validateVector(
  data: InputData,
  validity: Uint8Array | undefined,
  context: FieldContext,
): VectorColumn {
  const { field, rowCount } = context;
  if (data.kind !== 'vector') throw wrongType(field);
  checkDimension(field, data);
  const bytes = fieldBytes(field, data);
  const rowBytes = vectorRowBytes(field.type, field.dim as number);
  checkCount(context, validity, bytes.length / rowBytes);
  checkFinite(field.type, bytes);
  if (!field.nullable) {
    return { layout: 'vector', rowBytes, extents: [{ bytes, rows: rowCount }] };
  }
  if (validity === undefined) {
    const all = new Uint8Array(rowCount).fill(1);
    return { layout: 'vector', rowBytes, extents: [{ bytes, rows: rowCount }], validity: all };
  }
  const dense = new Uint8Array(rowCount * rowBytes);
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    if (validity[row] !== 1) continue;
    dense.set(bytes.subarray(next, next + rowBytes), row * rowBytes);
    next += rowBytes;
  }
  const extents = [{ bytes: dense, rows: rowCount }];
  return { layout: 'vector', rowBytes, extents, validity: validity.slice() };
}

/** Bytes of one row as they were sent (a list of floats may stand for halves). */
function sentRowBytes(data: VectorData, dim: number): number {
  if (data.encoding === 'float') return dim * 4;
  if (data.encoding === 'binary') return dim >>> 3;
  return data.encoding === 'int8' ? dim : dim * 2;
}

function checkDimension(field: FieldSchema, data: VectorData): void {
  const dim = field.dim as number;
  if (data.bytes.length % sentRowBytes(data, dim) === 0) {
    if (data.dim === dim || data.dim === 0) return;
    throw invalidParameter(
      `the dim (${data.dim}) of field data(${field.name}) is not equal to schema dim (${dim})`,
      { expected: dim, actual: data.dim },
    );
  }
  throw indivisible(data, dim);
}

function indivisible({ encoding, bytes }: VectorData, dim: number): Error {
  const length = bytes.length;
  switch (encoding) {
    case 'float':
      return invalidParameter(
        `the length(${length / 4}) of float data should divide the dim(${dim})`,
      );
    case 'binary':
      return invalidParameter(`the num(${length * 8}) of all bits should divide the dim(${dim})`);
    case 'int8':
      return invalidParameter(`the length(${length}) of int8 data should divide the dim(${dim})`);
    default: {
      const name = encoding === 'float16' ? 'float16' : 'bfloat';
      return invalidParameter(
        `the length(${length}) of ${name} data should divide the row width(${dim * 2})`,
      );
    }
  }
}

/** The field's own encoding; float32 lists are converted for half-precision fields. */
function fieldBytes(field: FieldSchema, data: VectorData): Uint8Array {
  const expected = VECTOR_ENCODINGS[field.type];
  if (data.encoding === expected) return data.bytes;
  if (data.encoding === 'float' && field.type === 'Float16Vector') return float16Bytes(data.bytes);
  if (data.encoding === 'float' && field.type === 'BFloat16Vector') {
    return bfloat16Bytes(data.bytes);
  }
  throw wrongType(field);
}

export function checkFinite(type: DataType, bytes: Uint8Array): void {
  if (type === 'FloatVector') {
    const bad = firstNonFinite(bytes);
    if (bad !== undefined) {
      throw invalidParameter(`value '${printNumber(bad)}' is not a number or infinity`);
    }
    return;
  }
  const mask = type === 'Float16Vector' ? 0x7c00 : type === 'BFloat16Vector' ? 0x7f80 : 0;
  if (mask === 0) return;
  const name = type === 'Float16Vector' ? 'float16' : 'bfloat16';
  for (let at = 1; at < bytes.length; at += 2) {
    const value = ((bytes[at] as number) << 8) | (bytes[at - 1] as number);
    if ((value & mask) === mask) {
      throw invalidParameter(`${name} vector contain nan or infinity value.`);
    }
  }
}
