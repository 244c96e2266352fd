/** Query: rows by filter or key in key order, and count(*). */

import { invalidParameter } from '../base/errors.ts';
import { queryWindowMax } from '../base/limits.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { primaryKeyAt } from '../query/pinned-read.ts';
import { isCountQuery, parseQueryOptions, type QueryOptions } from '../query/query-options.ts';
import { primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { refuseNames } from './partition-routing.ts';
import { type OpenRead, openRead, planOf, readPartitions, retrieve } from './reads.ts';
import type { QueryRequest, QueryResult, RequestContext } from './requests.ts';
import { checkCollectionId } from './search.ts';

export async function query(
  context: EngineContext,
  request: RequestContext,
  input: QueryRequest,
): Promise<QueryResult> {
  const collection = context.catalog.collection(request.database, input.collectionName);
  refuseNames(collection, input.partitionNames);
  const options = parseQueryOptions(input.params, queryWindowMax);
  checkCollectionId(collection, options.collectionId);
  const plan = planOf(context, collection, input, 'query');
  if (isCountQuery(input.outputFields)) return count(context, collection, input, plan, options);
  if (isAlwaysTrue(plan) && options.limit === undefined) {
    throw invalidParameter('empty expression should be used with limit');
  }
  const output = resolveOutputFields(collection.schema, input.outputFields, 'query');
  const partitionIds = readPartitions(collection, input.partitionNames, 'query');
  const snapshot =
    options.isIterator && input.guaranteeTimestamp > 2n ? input.guaranteeTimestamp : 0n;
  const read = openRead(context, collection, partitionIds, snapshot);
  try {
    const rows = await matchingRows(context, collection, read, { plan, options });
    return {
      collectionName: input.collectionName,
      columns: retrieve(read, rows, output.fields),
      computed: [],
      outputFields: output.echoed,
      primaryFieldName: primaryField(collection.schema).name,
      sessionTimestamp: options.isIterator ? snapshot || context.timestamp() : 0n,
    };
  } finally {
    read.release();
  }
}

async function count(
  context: EngineContext,
  collection: CollectionDefinition,
  input: QueryRequest,
  plan: FilterPlan,
  options: QueryOptions,
): Promise<QueryResult> {
  if (options.limit !== undefined) {
    throw invalidParameter('count entities with pagination is not allowed');
  }
  const partitionIds = readPartitions(collection, input.partitionNames, 'query');
  const read = openRead(context, collection, partitionIds);
  try {
    const total = await context.executor.count({
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
    });
    const values = BigInt64Array.of(BigInt(total));
    const name = (input.outputFields[0] as string).trim();
    return {
      collectionName: input.collectionName,
      columns: [],
      computed: [{ name, type: 'Int64', column: { layout: 'fixed', kind: 'int64', values } }],
      outputFields: [name],
      primaryFieldName: primaryField(collection.schema).name,
      sessionTimestamp: 0n,
    };
  } finally {
    read.release();
  }
}

/** One row a key, in key order, the window cut out. */
async function matchingRows(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  { plan, options }: { plan: FilterPlan; options: QueryOptions },
): Promise<FilterHits> {
  const primaryId = primaryField(collection.schema).id;
  const limit = options.limit === undefined ? undefined : options.offset + options.limit;
  for (let askedFor = limit; ; askedFor = (askedFor as number) * 2) {
    const hits = await context.executor.filter({
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      orderBy: primaryId,
      includeSuperseded: false,
      ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
      ...(askedFor === undefined ? {} : { limit: askedFor }),
    });
    const unique = newestOfEachKey(read, hits, primaryId);
    const isWhole = askedFor === undefined || hits.offsets.length < askedFor;
    if (isWhole || limit === undefined || unique.length >= limit) {
      const kept = unique.slice(options.offset, limit);
      return {
        segmentIndexes: Uint32Array.from(kept, (i) => hits.segmentIndexes[i] as number),
        offsets: Uint32Array.from(kept, (i) => hits.offsets[i] as number),
      };
    }
  }
}

/** Indexes into the hits; rows of one key are neighbours, and repeat only over partitions. */
function newestOfEachKey(
  read: OpenRead,
  hits: FilterHits,
  primaryId: Parameters<typeof primaryKeyAt>[1],
): number[] {
  const kept: number[] = [];
  let lastKey: bigint | string | undefined;
  for (let i = 0; i < hits.offsets.length; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const offset = hits.offsets[i] as number;
    const key = primaryKeyAt(read, primaryId, segmentIndex, offset);
    if (key !== lastKey) {
      kept.push(i);
      lastKey = key;
      continue;
    }
    const previous = kept[kept.length - 1] as number;
    if (insertedAt(read, hits, i) > insertedAt(read, hits, previous)) kept[kept.length - 1] = i;
  }
  return kept;
}

function insertedAt(read: OpenRead, hits: FilterHits, i: number): number {
  const view = read.views[hits.segmentIndexes[i] as number];
  return view?.insertOrdinals[hits.offsets[i] as number] ?? 0;
}
