/** `order_by_fields` of a search, parsed and checked in Milvus' words. */

import { invalidParameter, type MilvusError } from '../base/errors.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, dynamicField, fieldByName } from '../schema/schema.ts';
import { type FieldPath, resolveFieldPath } from './field-path.ts';
import { type OrderKey, SORTABLE } from './value-order.ts';

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
