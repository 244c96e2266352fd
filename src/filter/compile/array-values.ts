/** Array cells as filters see them: an element, all of them, their number. */

import { arrayLength, decodeArray } from '../../schema/array-codec.ts';
import type { DataType } from '../../schema/data-type.ts';
import type { ColumnRef, PlanValue } from '../plan.ts';
import { jsonEquals } from './scalar-values.ts';

/** Undefined beyond the end. */
export function arrayElement(column: ColumnRef, bytes: Uint8Array, index: number): unknown {
  return decodeArray(column.elementType as DataType, bytes)[index];
}

/** A whole Array cell, or a JSON array, as a list. */
export function arrayValues(column: ColumnRef, value: unknown): unknown {
  return value instanceof Uint8Array ? decodeArray(column.elementType as DataType, value) : value;
}

export function arrayContains(column: ColumnRef, value: unknown, wanted: PlanValue): boolean {
  if (!(value instanceof Uint8Array)) return false;
  return decodeArray(column.elementType as DataType, value).some((element) =>
    jsonEquals(element, wanted),
  );
}

/** Undefined where the value is no array. */
export function arrayLengthOf(column: ColumnRef, value: unknown): bigint | undefined {
  if (column.type === 'ArrayOfVector') return undefined;
  if (value instanceof Uint8Array) return BigInt(arrayLength(value));
  // A path without an array has length 0, as in Milvus.
  return BigInt(Array.isArray(value) ? value.length : 0);
}
