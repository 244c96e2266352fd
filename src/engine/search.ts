/** Search: options, plan, pinned segments, hits from the threads, reduced and retrieved. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { topKMax } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { isAlwaysTrue } from '../filter/plan.ts';
import type { SearchTask } from '../query/executor.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { type ReducedHits, reduceHits } from '../query/reduce.ts';
import { parseSearchOptions, type SearchOptions } from '../query/search-options.ts';
import type { Column } from '../schema/column.ts';
import { primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { refuseNames } from './partition-routing.ts';
import { primaryKeys } from './mutations.ts';
import { type OpenRead, openRead, planOf, readPartitions, retrieve } from './reads.ts';
import type { RequestContext, SearchRequest, SearchResult } from './requests.ts';
import { answerPage, iteratorTimestamp, sessionTimestamp } from './search-page.ts';
import { queriesOf, searchTask } from './search-task.ts';

const LARGE_TOPK_MAX = 1_000_000;

export async function search(
  context: EngineContext,
  request: RequestContext,
  input: SearchRequest,
): Promise<SearchResult> {
  const collection = context.catalog.collection(request.database, input.collectionName);
  refuseUnsupported(input);
  refuseNames(collection, input.partitionNames);
  const options = parseSearchOptions(collection.schema, input.params, topKLimit(collection));
  checkCollectionId(collection, options.collectionId);
  const vectors = queriesOf(input, options);
  const output = resolveOutputFields(collection.schema, input.outputFields, 'search');
  const plan = planOf(context, collection, input, 'query');
  const partitionIds = readPartitions(collection, input.partitionNames, 'search');
  const task = searchTask(collection, options, vectors);
  const read = openRead(context, collection, partitionIds, iteratorTimestamp(input, options));
  try {
    const hits = await reducedHits(context, collection, read, {
      options,
      task: {
        ...task,
        segments: read.scopes,
        readOrdinal: read.readOrdinal,
        ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
      },
      mayRepeatKeys: partitionIds.length > 1,
    });
    const primary = primaryField(collection.schema);
    const [keys] = retrieve(read, hits, [primary]);
    return {
      collectionName: input.collectionName,
      queryCount: vectors.values.length,
      topKs: hits.topKs,
      ids: primaryKeys(keys?.column as Column, hits.offsets.length),
      scores: hits.scores,
      columns: retrieve(read, hits, output.fields),
      outputFields: output.echoed,
      primaryFieldName: primary.name,
      sessionTimestamp: options.isIterator ? sessionTimestamp(context, input) : 0n,
      ...(options.page === undefined ? {} : { page: answerPage(options.page, hits.scores) }),
    };
  } finally {
    read.release();
  }
}

function refuseUnsupported(input: SearchRequest): void {
  const [part] = input.unsupported;
  if (part !== undefined) {
    throw milvusError('unimplemented', `search with ${part} is not supported by this server yet`);
  }
  if (input.ids !== undefined) {
    throw milvusError('unimplemented', 'search by ids is not supported by this server yet');
  }
}

function topKLimit(collection: CollectionDefinition): number {
  const isLarge = propertyOf(collection.properties, 'query_mode') === 'large_topk';
  return isLarge ? LARGE_TOPK_MAX : topKMax;
}

export function checkCollectionId(collection: CollectionDefinition, id: bigint | undefined): void {
  if (id === undefined || id === collection.id) return;
  throw invalidParameter(
    `collection id:${id} in the request is not consistent to that in the search context,alias or database may have been changed: ${collection.id}`,
  );
}

/** Asks for more when repeated keys of several partitions left a query short. */
async function reducedHits(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  work: { options: SearchOptions; task: SearchTask; mayRepeatKeys: boolean },
): Promise<ReducedHits> {
  const { options, task } = work;
  const primaryId = primaryField(collection.schema).id;
  for (let askedFor = task.topK; ; askedFor *= 2) {
    const hits = await context.executor.search({ ...task, topK: askedFor });
    const reduced = reduceHits(read, hits, {
      primaryId,
      topK: options.page?.batchSize ?? options.topK,
      offset: options.offset,
      askedFor,
      roundDecimal: options.roundDecimal,
    });
    if (!reduced.isShort || !work.mayRepeatKeys) return reduced;
  }
}
