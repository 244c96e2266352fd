/** What the search threads are asked: the queries checked, the index's parameters read. */

import { invalidParameter, type MilvusError, milvusError } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';
import { type CollectionDefinition, vectorIndexOf } from '../catalog/definitions.ts';
import { type DenseMetric, vectorElementOf } from '../index/flat/vector-space.ts';
import type { DenseSearchTask, MinHashSearchTask, SparseSearchTask } from '../query/executor.ts';
import { checkQueryCount, type SearchOptions } from '../query/search-options.ts';
import { checkedQueries } from './query-vectors.ts';
import type { EngineContext } from './context.ts';
import type { QueryVectors, SearchRequest } from './requests.ts';
import { pageRange } from './search-page.ts';
import { vectorsOfTexts } from './text-queries.ts';
import { structSearchTask } from './struct-search-task.ts';

type Scoped = 'segments' | 'readOrdinal' | 'filter';
export type PartialTask =
  | Omit<DenseSearchTask, Scoped>
  | Omit<SparseSearchTask, Scoped>
  | Omit<MinHashSearchTask, Scoped>
  | ReturnType<typeof structSearchTask>;

/** Elements of a signature: 32 bits, as the function makes them, unless the index says otherwise. */
const ELEMENT_BITS = 32;

function withoutIndex(collection: CollectionDefinition): MilvusError {
  return collection.load.kind === 'none'
    ? milvusError('collectionNotLoaded', 'failed to search', { collection: collection.id })
    : milvusError('indexNotFound', '', { collection: collection.name });
}

export function searchTask(
  context: EngineContext,
  collection: CollectionDefinition,
  options: SearchOptions,
  vectors: QueryVectors,
): PartialTask {
  const index = vectorIndexOf(collection, options.field.id)?.vector;
  if (index === undefined) throw withoutIndex(collection);
  if (options.metric !== '' && options.metric.toUpperCase() !== index.metric) {
    if (index.metric === 'BM25') {
      throw invalidParameter(
        'must use BM25 metric type when searching against BM25 Function output field',
        { expected: 'BM25', actual: options.metric },
      );
    }
    throw invalidParameter('metric type not match', {
      expected: index.metric,
      actual: options.metric,
    });
  }
  const { page } = options;
  const wanted = page?.batchSize ?? options.topK + options.offset;
  // A grouped search looks on until its groups are found: its parameters need not cover topK.
  const covered = options.grouping === undefined ? wanted : 1;
  const spec = context.searchOptions.spec(index, options.indexParams, covered);
  const range = pageRange(index.metric, spec.range, page?.lastBound);
  const common = {
    fieldId: options.field.id,
    metric: index.metric,
    nq: vectors.values.length,
    topK: wanted,
    ...(range === undefined ? {} : { range }),
  };
  if (options.field.type === 'ArrayOfVector') {
    return structSearchTask(common, options.field, vectors);
  }
  const element = vectorElementOf(options.field.type);
  if (element === undefined) {
    // Copies: posting a view would post the whole request.
    const queries = vectors.values.map((value) => value.slice());
    if (index.bm25 === undefined) return { ...common, kind: 'sparse', queries };
    const corpus = loadedCorpus(context, collection);
    return { ...common, kind: 'sparse', queries, bm25: { ...index.bm25, corpus } };
  }
  if (index.metric === 'MHJACCARD') {
    const elementBytes = (index.elementBits ?? ELEMENT_BITS) / 8;
    return {
      ...common,
      kind: 'minhash',
      queries: vectors.values.map((value) => value.slice()),
      elementBytes,
    };
  }
  const { ef, exact } = spec;
  const queries = joined(vectors.values);
  const metric = index.metric as DenseMetric;
  return { ...common, kind: 'dense', element, metric, queries, ef, exact };
}

/** BM25's figures are those of all loaded rows, whichever partitions are searched. */
function loadedCorpus(
  context: EngineContext,
  collection: CollectionDefinition,
): { segmentId: SegmentId; rowCount: number }[] {
  const partitions = context.loadedPartitions(collection);
  if (partitions.length === 0) return [];
  return context
    .openRows(collection.id)
    .segments(partitions)
    .filter(({ rowCount }) => rowCount > 0)
    .map(({ id, rowCount }) => ({ segmentId: id, rowCount }));
}

export function queriesOf(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
  options: SearchOptions,
): QueryVectors {
  const { vectors } = input;
  if (vectors === undefined || vectors.values.length === 0) {
    throw invalidParameter('empty search request');
  }
  checkQueryCount(vectors.values.length);
  return checkedQueries(options.field, vectorsOfTexts(context, collection, options, vectors));
}

function joined(values: readonly Uint8Array[]): Uint8Array {
  const width = values[0]?.length ?? 0;
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, i) => {
    bytes.set(value, i * width);
  });
  return bytes;
}
