/** Rows of a query in the order of their values, the window cut out. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { keyOfHit, mayRepeatKeys } from '../query/newest-hits.ts';
import { pickHits } from '../query/order-rows.ts';
import type { RowRefs } from '../query/pinned-read.ts';
import type { QueryOptions } from '../query/query-options.ts';
import type { OrderKey } from '../query/value-order.ts';
import { type FieldSchema, primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { newestRows } from './newest-rows.ts';
import type { OpenRead } from './reads.ts';

/** Rows of equal values stand in the order of their keys; a key that several partitions have, once. */
export async function orderedRows(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  query: { plan: FilterPlan; options: QueryOptions; order: readonly OrderKey[] },
): Promise<FilterHits> {
  const { plan, options, order } = query;
  const primary = primaryField(collection.schema);
  const byKey = { field: primary, path: [], isAscending: true, nullsFirst: false };
  const limit = options.offset + (options.limit ?? 0);
  for (let askedFor = limit; ; askedFor *= 2) {
    const hits = await context.executor.filter({
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      sortBy: [...order, byKey],
      includeSuperseded: false,
      limit: askedFor,
      ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
    });
    const unique = await newestHits(context, read, { hits, plan, primary });
    if (hits.offsets.length < askedFor || unique.length >= limit) {
      return pickHits(hits, Uint32Array.from(unique.slice(options.offset, limit)));
    }
  }
}

/**
 * Numbers of the hits of the newest row of each key; elements of one row are hits of
 * their own. A newer row may stand behind the hits: all rows of their keys are asked for.
 */
async function newestHits(
  context: EngineContext,
  read: OpenRead,
  found: { hits: FilterHits; plan: FilterPlan; primary: FieldSchema },
): Promise<number[]> {
  const { hits, plan, primary } = found;
  const numbers = Array.from(hits.offsets.keys());
  if (!mayRepeatKeys(read) || numbers.length === 0) return numbers;
  const values = [...new Set(numbers.map((hit) => keyOfHit(read, hits, primary.id, hit)))];
  const newest = await newestRows(context, read, { primary, values }, plan);
  const shown = new Set(Array.from(newest.offsets.keys(), (row) => placeOf(newest, row)));
  return numbers.filter((hit) => shown.has(placeOf(hits, hit)));
}

function placeOf({ segmentIndexes, offsets }: RowRefs, row: number): string {
  return `${segmentIndexes[row]}/${offsets[row]}`;
}
