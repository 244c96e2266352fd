/** Rows of a query in the order of their values, the window cut out. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { pickHits } from '../query/order-rows.ts';
import { primaryKeyAt } from '../query/pinned-read.ts';
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

function newestHits(
  read: OpenRead,
  hits: FilterHits,
  primaryId: Parameters<typeof primaryKeyAt>[1],
): number[] {
  const newest = new Map<bigint | string, number>();
  const insertedAt = (hit: number): number =>
    read.views[hits.segmentIndexes[hit] as number]?.insertOrdinals[hits.offsets[hit] as number] ??
    0;
  for (let i = 0; i < hits.offsets.length; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const key = primaryKeyAt(read, primaryId, segmentIndex, hits.offsets[i] as number);
    const known = newest.get(key);
    if (known === undefined || insertedAt(i) > insertedAt(known)) newest.set(key, i);
  }
  return [...newest.values()].sort((a, b) => a - b);
}
