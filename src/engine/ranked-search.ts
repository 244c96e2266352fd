/**
 * One search of a collection up to its ranking: checked, run on the search threads,
 * one hit a key. Search shows it, hybrid search fuses several.
 */

import { milvusError } from '../base/errors.ts';
import { largeTopKMax, topKMax } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { SearchTask } from '../query/executor.ts';
import { mayRepeatKeys } from '../query/newest-hits.ts';
import type { GroupingOptions } from '../query/group-options.ts';
import { GroupKeys } from '../query/group-keys.ts';
import { type RankedHit, type Ranking, rankHits } from '../query/reduce.ts';
import type { SearchOptions } from '../query/search-options.ts';
import { groupsOf } from '../query/shown-hits.ts';
import { primaryField } from '../schema/schema.ts';
import { boostOf } from './boosts.ts';
import type { EngineContext } from './context.ts';
import { checkIsolation } from './partition-key-filter.ts';
import { type OpenRead, planOf } from './reads.ts';
import type { SearchRequest } from './requests.ts';
import { type PartialTask, queriesOf, searchTask } from './search-task.ts';
import { checkElementFilter } from './struct-search-task.ts';

/** A search that was checked, and is not bound to a read yet. */
export interface PreparedSearch {
  readonly options: SearchOptions;
  readonly task: PartialTask;
  readonly plan: FilterPlan;
}

export function prepareSearch(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
): PreparedSearch {
  refuseUnsupported(input);
  const options = context.searchOptions.options(
    collection.schema,
    input.params,
    windowMax(collection),
  );
  const vectors = queriesOf(context, collection, input, options);
  const plan = planOf(context, collection, input, 'query');
  checkIsolation(collection, plan);
  checkElementFilter(options.field, vectors, plan);
  const task = searchTask(context, collection, options, vectors);
  const boost = boostOf(context, collection, input, options);
  return { options, plan, task: boost === undefined ? task : { ...task, boost } };
}

function refuseUnsupported(input: SearchRequest): void {
  const [part] = input.unsupported;
  if (part !== undefined) {
    throw milvusError('unimplemented', `search with ${part} is not supported by this server yet`);
  }
}

/** How far offset and limit of a read may reach together. */
export function windowMax(collection: CollectionDefinition): number {
  const isLarge = propertyOf(collection.properties, 'query_mode') === 'large_topk';
  return isLarge ? largeTopKMax : topKMax;
}

export interface RankedSearch {
  readonly metric: string;
  /** One a query: the best offset + topK hits (or the hits of so many groups), best first. */
  readonly rankings: readonly (readonly RankedHit[])[];
  readonly grouping?: { readonly spec: GroupingOptions; readonly keys: GroupKeys };
}

/** Asks for more when repeated keys of several partitions left a query short. */
export async function rankedSearch(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  { options, task, plan }: PreparedSearch,
): Promise<RankedSearch> {
  const primaryId = primaryField(collection.schema).id;
  const spec = options.grouping;
  const grouping =
    spec === undefined ? undefined : { spec, keys: new GroupKeys(spec.fields, read.views) };
  const rowsTotal = read.scopes.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const wanted = task.topK;
  const countOf = ({ hits }: Ranking): number =>
    grouping === undefined ? hits.length : groupsOf(hits, grouping.spec, grouping.keys).length;
  for (let factor = 1; ; factor *= 2) {
    const rankings = rankHits(
      read,
      await context.executor.search(boundTask(read, { task, plan, factor, spec })),
      primaryId,
      spec === undefined ? options.offset : 0,
    );
    const isShort = rankings.some((ranking) => ranking.repeated > 0 && countOf(ranking) < wanted);
    if (isShort && mayRepeatKeys(read) && wanted * factor < rowsTotal) continue;
    return {
      metric: task.metric,
      rankings: rankings.map(({ hits }) => wantedHits(hits, wanted, grouping)),
      ...(grouping === undefined ? {} : { grouping }),
    };
  }
}

/** More were asked for than wanted where keys repeat. */
function wantedHits(
  hits: readonly RankedHit[],
  wanted: number,
  grouping: RankedSearch['grouping'],
): readonly RankedHit[] {
  if (grouping === undefined) return hits.slice(0, wanted);
  const groups = groupsOf(hits, grouping.spec, grouping.keys).slice(0, wanted);
  const kept = new Set(groups.flat());
  return hits.filter((hit) => kept.has(hit));
}

function boundTask(
  read: OpenRead,
  search: {
    task: PartialTask;
    plan: FilterPlan;
    factor: number;
    spec: GroupingOptions | undefined;
  },
): SearchTask {
  const { task, plan, factor, spec } = search;
  return {
    ...task,
    topK: task.topK * factor,
    segments: read.scopes,
    readOrdinal: read.readOrdinal,
    ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
    ...(spec === undefined
      ? {}
      : { grouping: { fields: spec.fields, size: spec.size * factor, isStrict: spec.isStrict } }),
  };
}
