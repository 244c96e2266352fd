/** Rows of a query in the order of their values, the window cut out. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { pickHits } from '../query/order-rows.ts';
import { isInsertedLater, primaryKeyAt } from '../query/pinned-read.ts';
import type { QueryOptions } from '../query/query-options.ts';
import type { OrderKey } from '../query/value-order.ts';
import { primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
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
    const unique = newestHits(read, hits, primary.id);
    if (hits.offsets.length < askedFor || unique.length >= limit) {
      return pickHits(hits, Uint32Array.from(unique.slice(options.offset, limit)));
    }
  }
}

/** Hits of the newest row of each key; elements of one row are hits of their own. */
function newestHits(
  read: OpenRead,
  hits: FilterHits,
  primaryId: Parameters<typeof primaryKeyAt>[1],
): number[] {
  const newest = new Map<bigint | string, number>();
  const segmentOf = (hit: number): number => hits.segmentIndexes[hit] as number;
  const offsetOf = (hit: number): number => hits.offsets[hit] as number;
  const keys = Array.from(hits.offsets, (_, hit) => {
    const key = primaryKeyAt(read, primaryId, segmentOf(hit), offsetOf(hit));
    const known = newest.get(key);
    if (known === undefined || isInsertedLater(read, hits, hit, known)) newest.set(key, hit);
    return key;
  });
  return Array.from(keys.keys()).filter((hit) => {
    const best = newest.get(keys[hit] as bigint | string) as number;
    return segmentOf(hit) === segmentOf(best) && offsetOf(hit) === offsetOf(best);
  });
}
