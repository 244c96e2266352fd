/** Array cells as filters see them: an element, all of them. */

import { decodeArray } from '../../schema/array-codec.ts';
import { type DataType, isIntegerType } from '../../schema/data-type.ts';
import type { ColumnRef, PlanValue } from '../plan.ts';
import { scalarEquals } from './scalar-values.ts';

/** Undefined beyond the end. */
export function arrayElement(column: ColumnRef, bytes: Uint8Array, index: number): unknown {
  return decodeArray(column.elementType as DataType, bytes)[index];
}

/** A whole Array cell, or a JSON array, as a list; integers are bigint. */
export function arrayValues(column: ColumnRef, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const type = column.elementType as DataType;
  const elements = decodeArray(type, value);
  return isIntegerType(type) ? elements.map((element) => BigInt(element)) : elements;
}

export function arrayContains(column: ColumnRef, value: unknown, wanted: PlanValue): boolean {
  if (!(value instanceof Uint8Array)) return false;
  return decodeArray(column.elementType as DataType, value).some((element) =>
    scalarEquals(element, wanted),
  );
}
