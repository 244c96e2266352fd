/** Array cells as filters see them: an element, all of them. */

import { decodeArray } from '../../schema/array-codec.ts';
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
