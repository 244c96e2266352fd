/** Search: options, plan, pinned segments, hits from the threads, reduced and retrieved. */

import { randomUUID } from 'node:crypto';
import { invalidParameter, milvusError } from '../base/errors.ts';
import { topKMax } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf, vectorIndexOf } from '../catalog/definitions.ts';
import { isAlwaysTrue } from '../filter/plan.ts';
import type { DenseMetric } from '../index/flat/vector-kernel.ts';
import { parseSearchParams } from '../index/params/search-params.ts';
import type { SearchTask } from '../query/executor.ts';
import type { OtherMetric } from '../query/other-vectors.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { type ReducedHits, reduceHits } from '../query/reduce.ts';
import {
  checkQueryCount,
  type IteratorPage,
  parseSearchOptions,
  type SearchOptions,
} from '../query/search-options.ts';
import type { Column } from '../schema/column.ts';
import { primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { refuseNames } from './partition-routing.ts';
import { primaryKeys } from './mutations.ts';
import { checkedQueries } from './query-vectors.ts';
import { type OpenRead, openRead, planOf, readPartitions, retrieve } from './reads.ts';
import type { QueryVectors, RequestContext, SearchRequest, SearchResult } from './requests.ts';

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

/** Nothing left: the bound that came in goes back. */
function answerPage(
  page: IteratorPage,
  scores: Float32Array,
): { token: string; lastBound: number } {
  return { token: page.token ?? randomUUID(), lastBound: scores.at(-1) ?? page.lastBound ?? 0 };
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

/** An iterator's later pages read what its first page saw. */
function iteratorTimestamp(input: SearchRequest, options: SearchOptions): bigint {
  return options.isIterator && input.guaranteeTimestamp > 2n ? input.guaranteeTimestamp : 0n;
}

function sessionTimestamp(context: EngineContext, input: SearchRequest): bigint {
  return input.guaranteeTimestamp > 2n ? input.guaranteeTimestamp : context.timestamp();
}

function queriesOf(input: SearchRequest, options: SearchOptions): QueryVectors {
  const { vectors } = input;
  if (vectors === undefined || vectors.values.length === 0) {
    throw invalidParameter('empty search request');
  }
  checkQueryCount(vectors.values.length);
  return checkedQueries(options.field, vectors);
}

type PartialTask = Omit<SearchTask, 'segments' | 'readOrdinal' | 'filter'>;

function searchTask(
  collection: CollectionDefinition,
  options: SearchOptions,
  vectors: QueryVectors,
): PartialTask {
  const index = vectorIndexOf(collection, options.field.id)?.vector;
  if (index === undefined) {
    throw milvusError('indexNotFound', '', { collection: collection.name });
  }
  if (options.metric !== '' && options.metric.toUpperCase() !== index.metric) {
    throw invalidParameter('metric type not match', {
      expected: index.metric,
      actual: options.metric,
    });
  }
  const { page } = options;
  const wanted = page?.batchSize ?? options.topK + options.offset;
  const spec = parseSearchParams(index, options.indexParams, wanted);
  const range = pageRange(index.metric, spec.range, page?.lastBound);
  const common = {
    fieldId: options.field.id,
    nq: vectors.values.length,
    topK: wanted,
    ef: spec.ef,
    exact: spec.exact,
    ...(range === undefined ? {} : { range }),
  };
  const { type } = options.field;
  if (type === 'FloatVector') {
    return { ...common, metric: index.metric as DenseMetric, queries: joined(vectors.values) };
  }
  const metric = index.metric as OtherMetric;
  // Copies: posting a view would post the whole request.
  const queries = vectors.values.map((value) => new Uint8Array(value));
  return { ...common, metric: 'L2', queries: new Uint8Array(0), other: { type, metric, queries } };
}

/** Beyond the last page's worst score, strictly: rows tied with it were shown or are dropped. */
function pageRange(
  metric: string,
  own: SearchTask['range'],
  lastBound: number | undefined,
): SearchTask['range'] {
  if (lastBound === undefined) return own;
  const largerIsNearer = metric === 'IP' || metric === 'COSINE';
  const beyond = nextFloat(lastBound, largerIsNearer ? -1 : 1);
  const radius =
    own?.radius ?? (largerIsNearer ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  const limits = [beyond, ...(own?.rangeFilter === undefined ? [] : [own.rangeFilter])];
  return { radius, rangeFilter: largerIsNearer ? Math.min(...limits) : Math.max(...limits) };
}

/** The next float32 up or down. */
function nextFloat(value: number, direction: 1 | -1): number {
  const float = Float32Array.of(value);
  const bits = new Int32Array(float.buffer);
  if (float[0] === 0) return direction * 2 ** -149;
  bits[0] = (bits[0] as number) + (value > 0 ? direction : -direction);
  return float[0] as number;
}

function joined(values: readonly Uint8Array[]): Uint8Array {
  const width = values[0]?.length ?? 0;
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, i) => {
    bytes.set(value, i * width);
  });
  return bytes;
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
