/**
 * `order_by_fields` of a query, parsed and checked in Milvus' words, which differ from
 * those of a search: only fields of the schema, no paths and no dynamic keys.
 */

import { invalidParameter } from '../base/errors.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, fieldByName } from '../schema/schema.ts';
import { type OrderKey, SORTABLE } from './value-order.ts';

export function parseQueryOrder(schema: CollectionSchema, items: readonly string[]): OrderKey[] {
  return items.map((item) => parseKey(schema, item));
}

function parseKey(schema: CollectionSchema, item: string): OrderKey {
  const [name = '', direction = '', nulls] = item.split(':').map((part) => part.trim());
  const isAscending = parseDirection(direction.toLowerCase(), name);
  const nullsFirst = nulls === undefined ? !isAscending : parseNulls(nulls.toLowerCase());
  const field = fieldByName(schema, name);
  if (field === undefined) {
    throw invalidParameter(`order_by field '${name}' does not exist in collection schema`);
  }
  if (!SORTABLE.has(field.type)) {
    const type = dataTypeInfo(field.type).name;
    throw invalidParameter(`order_by field '${name}' has type ${type} which is not sortable`);
  }
  return { field, path: [], isAscending, nullsFirst };
}

function parseDirection(direction: string, name: string): boolean {
  if (direction === '' || direction === 'asc' || direction === 'ascending') return true;
  if (direction === 'desc' || direction === 'descending') return false;
  throw invalidParameter(
    `invalid order direction '${direction}' for field '${name}', must be 'asc' or 'desc'`,
  );
}

function parseNulls(text: string): boolean {
  if (text === 'nulls_first') return true;
  if (text === 'nulls_last') return false;
  throw invalidParameter(`invalid null ordering '${text}', must be 'nulls_first' or 'nulls_last'`);
}

/** With groups or aggregates, only the grouping fields are there to order by. */
export function checkGroupedOrder(items: readonly string[], groupBy: readonly string[]): void {
  const targets = new Set(groupBy.map((name) => name.toLowerCase()));
  for (const item of items) {
    const name = (item.split(':')[0] as string).trim().toLowerCase();
    if (/^(sum|count|avg|min|max)\s*\(\s*[\w*]*\s*\)$/.test(name)) {
      throw invalidParameter(`ORDER BY on aggregate expression '${name}' is not yet supported`);
    }
    if (!targets.has(name)) {
      throw invalidParameter(
        `ORDER BY field '${name}' is not valid: when using GROUP BY or aggregates, ORDER BY can only reference GROUP BY columns. Valid targets are: [${groupBy.join(' ')}]`,
      );
    }
  }
}
