/** Search: checked, ranked on the search threads, put in the order asked for, retrieved. */

import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { groupColumn, groupValueType } from '../query/group-keys.ts';
import { type OutputFields, resolveOutputFields } from '../query/output-fields.ts';
import type { RowRefs } from '../query/pinned-read.ts';
import type { RankedHit } from '../query/reduce.ts';
import type { Reranker } from '../query/rerank.ts';
import { parseRerankFunctions } from '../query/rerank-options.ts';
import type { SearchOptions } from '../query/search-options.ts';
import { roundedScores, rowsOf, type ShowOptions, shownHits } from '../query/shown-hits.ts';
import { rowOrder } from '../query/value-order.ts';
import type { Column } from '../schema/column.ts';
import { primaryField } from '../schema/schema.ts';
import { aggregateSearch } from './aggregate-search.ts';
import type { EngineContext } from './context.ts';
import { highlights, prepareHighlighting } from './highlighting.ts';
import { primaryKeys } from './mutations.ts';
import { refuseNames } from './partition-routing.ts';
import {
  type PreparedSearch,
  prepareSearch,
  type RankedSearch,
  rankedSearch,
} from './ranked-search.ts';
import { rerankSearches } from './reranking.ts';
import {
  checkPartitionNames,
  iteratorSnapshot,
  type OpenRead,
  openRead,
  readPartitions,
  retrieve,
  retrieveOutput,
} from './reads.ts';
import type { GroupValues, RequestContext, SearchRequest, SearchResult } from './requests.ts';
import { type QueriesOfRows, queriesOfRows } from './search-by-ids.ts';
import { answerPage } from './search-page.ts';

export async function search(
  context: EngineContext,
  request: RequestContext,
  input: SearchRequest,
): Promise<SearchResult> {
  const snapshot = await iteratorSnapshot(context, input);
  const collection = context.catalog.collection(request.database, input.collectionName);
  refuseNames(collection, input.partitionNames);
  checkPartitionNames(collection, input.partitionNames);
  const { aggregation, ...plain } = input;
  if (aggregation !== undefined && input.highlighter !== undefined) {
    throw invalidParameter('highlighter and search_aggregation cannot be used simultaneously');
  }
  if (aggregation !== undefined) return aggregateSearch(context, collection, plain, aggregation);
  if (input.ids !== undefined && input.ids.values.length > 0) {
    const queries = await queriesOfRows(context, collection, input, input.ids);
    return searchByIds(context, request, input, queries);
  }
  const prepared = prepareSearch(context, collection, input);
  refuseStructSearch(prepared);
  const { options } = prepared;
  const output = resolveOutputFields(collection.schema, input.outputFields, 'search');
  const reranker = rerankerOf(collection, input, prepared);
  const highlighting = prepareHighlighting(context, collection, input, options);
  checkCollectionId(collection, options.collectionId);
  const partitionIds = readPartitions(collection, input.partitionNames, 'search', [prepared.plan]);
  const read = openRead(context, collection, partitionIds, {
    timestamp: snapshot,
    ignoresGrowing: options.ignoresGrowing,
  });
  try {
    const ranked = await rankedSearch(context, collection, read, prepared);
    const show = showOptions(read, options, ranked);
    const shown =
      reranker === undefined
        ? ranked.rankings.map((hits) => shownHits(hits, show))
        : rerankSearches(read, collection.schema, reranker, [ranked]).map(({ hits, isAscending }) =>
            shownHits(hits, { ...show, isAscending }),
          );
    const { roundDecimal } = options;
    const result = assemble(collection, read, {
      collectionName: input.collectionName,
      output,
      shown,
      roundDecimal,
      grouping: ranked.grouping,
    });
    return {
      ...result,
      ...(highlighting === undefined
        ? {}
        : { highlights: highlights(read, rowsOf(shown.flat()), result.topKs, highlighting) }),
      sessionTimestamp: snapshot,
      ...(options.page === undefined ? {} : { page: answerPage(options.page, shown.flat()) }),
    };
  } finally {
    read.release();
  }
}

/** A row without a vector has no hits; where none has one, nothing is searched. */
async function searchByIds(
  context: EngineContext,
  request: RequestContext,
  { ids: _ids, ...input }: SearchRequest,
  { vectors, isPresent }: QueriesOfRows,
): Promise<SearchResult> {
  const nq = vectors.values.length;
  const result =
    nq === 0
      ? noHits(context.catalog.collection(request.database, input.collectionName))
      : await search(context, request, { ...input, vectors, nq });
  const counts = result.topKs.values();
  const topKs = isPresent.map((present) => (present ? (counts.next().value as number) : 0));
  return { ...result, queryCount: isPresent.length, topKs };
}

function noHits(collection: CollectionDefinition): SearchResult {
  const { name, type } = primaryField(collection.schema);
  return {
    collectionName: collection.name,
    queryCount: 0,
    topKs: [],
    ids:
      type === 'Int64'
        ? { kind: 'int64', values: new BigInt64Array(0) }
        : { kind: 'varchar', values: [] },
    scores: new Float32Array(0),
    columns: [],
    outputFields: [],
    primaryFieldName: name,
    sessionTimestamp: 0n,
  };
}

function rerankerOf(
  collection: CollectionDefinition,
  input: SearchRequest,
  { options, task }: PreparedSearch,
): Reranker | undefined {
  if (input.functionScore === undefined) return undefined;
  if (options.order.length > 0) {
    throw invalidParameter(
      'order_by and function_score cannot be used together: they specify conflicting sort criteria',
    );
  }
  const context = { schema: collection.schema, searches: 1, nq: task.nq };
  return parseRerankFunctions(input.functionScore.functions, context);
}

function showOptions(
  read: OpenRead,
  { page, topK, offset, order }: SearchOptions,
  { grouping }: RankedSearch,
): ShowOptions {
  return {
    limit: page?.batchSize ?? topK,
    offset,
    ...(grouping === undefined ? {} : { grouping }),
    ...(order.length === 0 ? {} : { compare: rowOrder(read.views, order) }),
  };
}

export interface ShownAnswer {
  readonly collectionName: string;
  readonly output: OutputFields;
  /** One list a query. */
  readonly shown: readonly (readonly RankedHit[])[];
  readonly roundDecimal: number;
  readonly grouping: RankedSearch['grouping'];
}

/** The rows shown, with the columns asked for. */
export function assemble(
  collection: CollectionDefinition,
  read: OpenRead,
  answer: ShownAnswer,
): SearchResult {
  const hits = answer.shown.flat();
  const rows = rowsOf(hits);
  const primary = primaryField(collection.schema);
  const [keys] = retrieve(read, rows, [primary]);
  const groups = groupValues(answer.grouping, rows);
  return {
    collectionName: answer.collectionName,
    queryCount: answer.shown.length,
    topKs: answer.shown.map((list) => list.length),
    ids: primaryKeys(keys?.column as Column, hits.length),
    scores: roundedScores(hits, answer.roundDecimal),
    columns: retrieveOutput(read, rows, answer.output.fields, 'search'),
    outputFields: answer.output.echoed,
    primaryFieldName: primary.name,
    sessionTimestamp: 0n,
    ...(groups === undefined ? {} : { groups }),
    ...elementsOf(hits),
  };
}

/** Of an element search: where in its row each hit is. */
function elementsOf(hits: readonly RankedHit[]): { elementIndices?: readonly number[] } {
  const indices = hits.flatMap(({ element }) => (element === undefined ? [] : [element]));
  return indices.length > 0 ? { elementIndices: indices } : {};
}

function groupValues(grouping: RankedSearch['grouping'], rows: RowRefs): GroupValues | undefined {
  if (grouping === undefined) return undefined;
  const { spec, keys } = grouping;
  return {
    isSingular: spec.isSingular,
    columns: spec.fields.map((field, i) => {
      const type = groupValueType(field);
      return { name: field.field.name, type, column: groupColumn(type, keys.valuesOf(i, rows)) };
    }),
  };
}

export function checkCollectionId(collection: CollectionDefinition, id: bigint | undefined): void {
  if (id === undefined || id === collection.id) return;
  throw invalidParameter(
    `collection id:${id} in the request is not consistent to that in the search context,alias or database may have been changed: ${collection.id}`,
  );
}

/** What cannot be asked of lists, or of elements. */
function refuseStructSearch({ options, task }: PreparedSearch): void {
  const { grouping, isIterator, page } = options;
  if (task.kind === 'embeddingLists') {
    const lists = 'is not supported for multi-search-multi on embedding list fields';
    if (task.range !== undefined) throw invalidParameter(`range search ${lists}`);
    if (isIterator) throw invalidParameter(`search iterator ${lists}`);
    if (grouping !== undefined) throw invalidParameter(`group by ${lists}`);
  }
  if (task.kind !== 'elements') return;
  if (isIterator && page === undefined) {
    throw invalidParameter(
      'legacy search iterator is not supported for element-level search; use search iterator v2',
    );
  }
  if (grouping?.fields.some((by) => !by.field.isPrimaryKey) === true) {
    throw invalidParameter('only group by primary key is supported for element-level search');
  }
}
