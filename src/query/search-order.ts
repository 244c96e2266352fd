/**
 * `order_by_fields` of a search: parsed and checked in Milvus' words, and the
 * comparison of hits it stands for.
 *
 * Nulls come last ascending and first descending, unless said otherwise; a value
 * that a document does not have, or JSON null, counts as null.
 */

import { invalidParameter, type MilvusError } from '../base/errors.ts';
import { type DataType, dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, dynamicField, fieldByName } from '../schema/schema.ts';
import {
  compareText,
  type FieldPath,
  jsonText,
  resolveFieldPath,
  type RowValue,
  valueReader,
} from './field-path.ts';
import type { PinnedRead } from './pinned-read.ts';
import type { RankedHit } from './reduce.ts';

export interface OrderKey extends FieldPath {
  readonly isAscending: boolean;
  readonly nullsFirst: boolean;
}

const SORTABLE: ReadonlySet<DataType> = new Set([
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

/** Empty: no order was asked for. */
export function parseSearchOrder(schema: CollectionSchema, text: string): OrderKey[] {
  const items = text.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => parseKey(schema, item));
}

function parseKey(schema: CollectionSchema, item: string): OrderKey {
  const [name = '', direction = '', nulls = '', ...more] = splitOptions(item);
  if (more.length > 0) throw invalidParameter(`too many order_by field options in '${item}'`);
  if (name === '') throw invalidParameter('empty field name in order_by_fields');
  const isAscending = parseDirection(direction, name);
  const nullsFirst = parseNulls(nulls) ?? !isAscending;
  return { ...sortedValue(schema, name), isAscending, nullsFirst };
}

/** Cuts at colons outside brackets. */
function splitOptions(item: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of item) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (character === ':' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function parseDirection(direction: string, name: string): boolean {
  switch (direction.toLowerCase()) {
    case '':
    case 'asc':
    case 'ascending':
      return true;
    case 'desc':
    case 'descending':
      return false;
    default:
      throw invalidParameter(
        `invalid order direction '${direction}' for field '${name}', expected 'asc' or 'desc'`,
      );
  }
}

function parseNulls(text: string): boolean | undefined {
  switch (text.toLowerCase()) {
    case '':
      return undefined;
    case 'nulls_first':
      return true;
    case 'nulls_last':
      return false;
    default:
      throw invalidParameter(
        `invalid null ordering '${text}', expected 'nulls_first' or 'nulls_last'`,
      );
  }
}

function sortedValue(schema: CollectionSchema, name: string): FieldPath {
  const hasBrackets = name.includes('[') && name.includes(']');
  const base = hasBrackets ? (name.split('[')[0] as string) : name;
  const known = fieldByName(schema, base);
  if (hasBrackets && known !== undefined && known.type !== 'JSON') {
    throw invalidParameter(`order_by field '${name}' has brackets but is not a JSON type`);
  }
  if (!hasBrackets && known !== undefined && !SORTABLE.has(known.type)) {
    const type = dataTypeInfo(known.type).name;
    throw invalidParameter(
      `order_by field '${name}' has unsortable type ${type}; supported types: bool, int8/16/32/64, float, double, string, varchar; for JSON fields use path syntax like field["key"]`,
    );
  }
  const missing = (): MilvusError =>
    invalidParameter(
      hasBrackets
        ? `order_by field '${base}' not found in schema and no dynamic field available`
        : `order_by field '${name}' does not exist in collection schema`,
    );
  if (known === undefined && dynamicField(schema) === undefined) throw missing();
  try {
    return resolveFieldPath(schema, name, missing);
  } catch (cause) {
    const what = hasBrackets ? 'JSON path in order_by field' : 'dynamic field key';
    throw invalidParameter(`invalid ${what} '${name}': ${(cause as Error).message}`);
  }
}

/** Compares hits by the values of their rows. */
export function hitOrder(
  read: PinnedRead,
  keys: readonly OrderKey[],
): (a: RankedHit, b: RankedHit) => number {
  const readers = keys.map((key) => {
    const columns = read.views.map((view) => view.columns.get(key.field.id));
    return { key, read: valueReader(key, columns) };
  });
  const values = new Map<RankedHit, readonly RowValue[]>();
  const valuesOf = (hit: RankedHit): readonly RowValue[] => {
    const known = values.get(hit);
    if (known !== undefined) return known;
    const own = readers.map((reader) => reader.read(hit.segmentIndex, hit.offset));
    values.set(hit, own);
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
