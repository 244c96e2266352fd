/** Hybrid search: several searches of one read, reranked into one answer. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { hybridSearchesMax } from '../base/limits.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type GroupingOptions, parseGrouping } from '../query/group-options.ts';
import { KeyValues } from '../query/key-values.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { parseRankStrategy, parseRerankFunctions } from '../query/rerank-options.ts';
import type { Reranker } from '../query/rerank.ts';
import { checkQueryCount, parseRoundDecimal } from '../query/search-options.ts';
import { type GroupScorer, shownHits } from '../query/shown-hits.ts';
import type { CollectionSchema, KeyValue } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { refuseNames } from './partition-routing.ts';
import { type PreparedSearch, prepareSearch, rankedSearch, windowMax } from './ranked-search.ts';
import { checkPartitionNames, openRead, readPartitions } from './reads.ts';
import type {
  HybridSearchRequest,
  RequestContext,
  SearchRequest,
  SearchResult,
} from './requests.ts';
import { rerankSearches } from './reranking.ts';
import { assemble } from './search.ts';
import { checkStructSearches, comparableRankings } from './struct-hybrid.ts';

interface Window {
  readonly limit: number;
  readonly offset: number;
}

interface HybridOptions extends Window {
  readonly roundDecimal: number;
  readonly grouping: GroupingOptions | undefined;
  readonly scorer: GroupScorer;
}

export async function hybridSearch(
  context: EngineContext,
  request: RequestContext,
  input: HybridSearchRequest,
): Promise<SearchResult> {
  const collection = context.catalog.collection(request.database, input.collectionName);
  refuseNames(collection, input.partitionNames);
  checkPartitionNames(collection, input.partitionNames);
  refuseUnsupported(input);
  const params = new KeyValues(input.rankParams);
  const options = parseOptions(collection, params);
  const searches = prepareAll(context, collection, input, options);
  checkStructSearches(searches, options.grouping);
  const output = resolveOutputFields(collection.schema, input.outputFields, 'search');
  const reranker = rerankerOf(collection.schema, input, searches);
  const partitionIds = readPartitions(
    collection,
    input.partitionNames,
    'search',
    searches.map(({ plan }) => plan),
  );
  const read = openRead(context, collection, partitionIds, {
    ignoresGrowing: searches.some((search) => search.options.ignoresGrowing),
  });
  try {
    const ranked = await Promise.all(
      searches.map((search) => rankedSearch(context, collection, read, search)),
    );
    const [first] = ranked;
    const grouping = first?.grouping;
    const comparable = comparableRankings(searches, ranked);
    const shown = rerankSearches(read, collection.schema, reranker, comparable).map(
      ({ hits, isAscending }) =>
        shownHits(hits, {
          limit: options.limit,
          offset: options.offset,
          isAscending,
          ...(grouping === undefined ? {} : { grouping: { ...grouping, scorer: options.scorer } }),
        }),
    );
    return assemble(collection, read, {
      collectionName: input.collectionName,
      output,
      shown,
      roundDecimal: options.roundDecimal,
      grouping,
    });
  } finally {
    read.release();
  }
}

function refuseUnsupported(input: HybridSearchRequest): void {
  const [part] = input.unsupported;
  if (part !== undefined) {
    throw milvusError(
      'unimplemented',
      `hybrid search with ${part} is not supported by this server yet`,
    );
  }
  if (input.requests.length > hybridSearchesMax) {
    throw invalidParameter(`maximum of ann search requests is ${hybridSearchesMax}`);
  }
  if (input.requests.length === 0) checkQueryCount(0);
}

function parseOptions(collection: CollectionDefinition, params: KeyValues): HybridOptions {
  const window = parseWindow(params, windowMax(collection));
  const options = {
    ...window,
    roundDecimal: parseRoundDecimal(params),
    grouping: parseGrouping(collection.schema, params),
    scorer: parseScorer(params.text('rank_group_scorer') ?? 'max'),
  };
  if ((params.text('order_by_fields') ?? '') !== '') {
    throw invalidParameter('order_by is not supported for hybrid search');
  }
  return options;
}

function parseWindow(params: KeyValues, end: number): Window {
  const limit = params.integer('limit');
  if (limit === undefined) throw invalidParameter('limit not found in rank_params');
  const offset = params.integer('offset') ?? 0;
  const head = 'invalid max query result window';
  if (offset < 0) {
    throw invalidParameter(`${head}, offset [${offset}] is invalid, should be gte than 0`);
  }
  if (limit <= 0) {
    throw invalidParameter(`${head}, limit [${limit}] is invalid, should be greater than 0`);
  }
  if (limit + offset > end) {
    throw invalidParameter(
      `${head}, (offset+limit) should be in range [1, ${end}], but got ${limit + offset}`,
    );
  }
  return { limit, offset };
}

function parseScorer(text: string): GroupScorer {
  if (text === 'max' || text === 'sum' || text === 'avg') return text;
  throw invalidParameter(`invalid group scorer ${JSON.stringify(text)}, must be max/sum/avg`);
}

/** Grouping is the outer request's: each search groups, then the reranked rows are grouped again. */
function prepareAll(
  context: EngineContext,
  collection: CollectionDefinition,
  input: HybridSearchRequest,
  window: Window,
): PreparedSearch[] {
  const searches = input.requests.map((sub) =>
    prepareSearch(context, collection, subRequest(input, sub, window)),
  );
  const [first] = searches;
  for (const { task } of searches) {
    if (task.nq === first?.task.nq) continue;
    throw invalidParameter('sub search request nq should be the same', {
      expected: first?.task.nq ?? 0,
      actual: task.nq,
    });
  }
  return searches;
}

const GROUP_PARAMS = new Set([
  'group_by_field',
  'group_by_fields',
  'group_size',
  'strict_group_size',
  'json_path',
  'json_type',
  'strict_cast',
]);

/** Boosts are the outer request's. A sub-search without topk, or with one that is no number, takes the whole window; its own offset, order and groups do not count. */
function subRequest(input: HybridSearchRequest, sub: SearchRequest, window: Window): SearchRequest {
  const isTopK = ({ key }: KeyValue): boolean => key === 'topk' || key === 'limit';
  const isNumber = ({ value }: KeyValue): boolean => /^[+-]?\d+$/.test(value);
  const kept = sub.params.filter(
    (pair) =>
      pair.key !== 'offset' &&
      pair.key !== 'order_by_fields' &&
      !GROUP_PARAMS.has(pair.key) &&
      (!isTopK(pair) || isNumber(pair)),
  );
  const groups = input.rankParams.filter(({ key }) => GROUP_PARAMS.has(key));
  const hasTopK = kept.some(isTopK);
  const topK = { key: 'topk', value: String(window.limit + window.offset) };
  const { functionScore: _, ...own } = sub;
  return {
    ...own,
    ...(input.functionScore === undefined ? {} : { functionScore: input.functionScore }),
    collectionName: input.collectionName,
    partitionNames: input.partitionNames,
    outputFields: [],
    params: [...kept, ...groups, ...(hasTopK ? [] : [topK])],
  };
}

function rerankerOf(
  schema: CollectionSchema,
  input: HybridSearchRequest,
  searches: readonly PreparedSearch[],
): Reranker {
  const context = { schema, searches: searches.length, nq: searches[0]?.task.nq ?? 0 };
  if (input.functionScore === undefined) {
    return parseRankStrategy(new KeyValues(input.rankParams), context);
  }
  const reranker = parseRerankFunctions(input.functionScore.functions, context);
  if (reranker !== undefined) return reranker;
  throw invalidParameter('hybrid search needs a reranker beside its boosts');
}
