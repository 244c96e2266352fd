/**
 * Orders of rows by the values of their fields.
 *
 * Nulls come last ascending and first descending, unless said otherwise; a value
 * that a document does not have, or JSON null, counts as null.
 */

import type { DataType } from '../schema/data-type.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { compareText, type FieldPath, jsonText, type RowValue, valueReader } from './field-path.ts';

export interface OrderKey extends FieldPath {
  readonly isAscending: boolean;
  readonly nullsFirst: boolean;
}

/** A row, by the index of its segment in a read and its offset there. */
export interface RowRef {
  readonly segmentIndex: number;
  readonly offset: number;
}

export const SORTABLE: ReadonlySet<DataType> = new Set([
  'Bool',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Float',
  'Double',
  'String',
  'VarChar',
]);

/** Compares rows by their values. */
export function rowOrder(
  views: readonly SegmentView[],
  keys: readonly OrderKey[],
): (a: RowRef, b: RowRef) => number {
  const readers = keys.map((key) => {
    const columns = views.map((view) => view.columns.get(key.field.id));
    return { key, read: valueReader(key, columns) };
  });
  const values = new Map<RowRef, readonly RowValue[]>();
  const valuesOf = (row: RowRef): readonly RowValue[] => {
    const known = values.get(row);
    if (known !== undefined) return known;
    const own = readers.map((reader) => reader.read(row.segmentIndex, row.offset));
    values.set(row, own);
    return own;
  };
  return (a, b) => {
    const left = valuesOf(a);
    const right = valuesOf(b);
    for (let i = 0; i < readers.length; i++) {
      const order = compareByKey(readers[i]?.key as OrderKey, left[i], right[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareByKey(key: OrderKey, a: RowValue, b: RowValue): number {
  const isNullA = a === null || a === undefined;
  const isNullB = b === null || b === undefined;
  if (isNullA || isNullB) {
    if (isNullA && isNullB) return 0;
    return isNullA === key.nullsFirst ? -1 : 1;
  }
  const order = compareValues(a, b);
  return key.isAscending ? order : -order;
}

/** Values of different kinds, and containers, compare as JSON texts. */
export function compareValues(a: RowValue, b: RowValue): number {
  const isNumber = (value: RowValue) => typeof value === 'number' || typeof value === 'bigint';
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if ((isNumber(a) && isNumber(b)) || (typeof a === 'boolean' && typeof b === 'boolean')) {
    const [left, right] = [a as number, b as number];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return compareText(jsonText(a), jsonText(b));
}
