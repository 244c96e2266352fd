/** The newest rows of listed keys: a key can have rows in several partitions. */

import { type FilterPlan, isAlwaysTrue, type PlanNode } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { newestOfEachKey } from '../query/newest-hits.ts';
import { pickHits } from '../query/order-rows.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import type { OpenRead } from './reads.ts';

/**
 * In the order of the keys, of the rows that the plan lets through (of a sample, of all
 * that it is drawn from); elements of one row are hits of their own.
 */
export async function newestRows(
  context: EngineContext,
  read: OpenRead,
  keys: { readonly primary: FieldSchema; readonly values: readonly (bigint | string)[] },
  plan: FilterPlan,
): Promise<FilterHits> {
  const { primary } = keys;
  const rows = await context.executor.filter({
    segments: read.scopes,
    readOrdinal: read.readOrdinal,
    orderBy: primary.id,
    includeSuperseded: false,
    filter: ofKeys(plan, primary, keys.values),
  });
  return pickHits(rows, Uint32Array.from(newestOfEachKey(read, rows, primary.id)));
}

function ofKeys(
  { sample: _, ...plan }: FilterPlan,
  { id, name, type }: FieldSchema,
  values: readonly (bigint | string)[],
): FilterPlan {
  const column = { fieldId: id, name, type, isPrimaryKey: true, nullable: false, path: [] };
  const listed: PlanNode = { kind: 'in', column, values };
  const root: PlanNode = isAlwaysTrue(plan) ? listed : { kind: 'and', nodes: [listed, plan.root] };
  return { ...plan, root, key: `${plan.key}/of ${JSON.stringify(values.map(String))}` };
}
