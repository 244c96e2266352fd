/** What the search threads are asked: the queries checked, the index's parameters read. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { type CollectionDefinition, vectorIndexOf } from '../catalog/definitions.ts';
import { type DenseMetric, vectorElementOf } from '../index/flat/vector-space.ts';
import { parseSearchParams } from '../index/params/search-params.ts';
import type { DenseSearchTask, SparseSearchTask } from '../query/executor.ts';
import { checkQueryCount, type SearchOptions } from '../query/search-options.ts';
import { checkedQueries } from './query-vectors.ts';
import type { QueryVectors, SearchRequest } from './requests.ts';
import { pageRange } from './search-page.ts';

type Scoped = 'segments' | 'readOrdinal' | 'filter';
export type PartialTask = Omit<DenseSearchTask, Scoped> | Omit<SparseSearchTask, Scoped>;

export function searchTask(
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
    metric: index.metric,
    nq: vectors.values.length,
    topK: wanted,
    ...(range === undefined ? {} : { range }),
  };
  const element = vectorElementOf(options.field.type);
  if (element === undefined) {
    // Copies: posting a view would post the whole request.
    return { ...common, kind: 'sparse', queries: vectors.values.map((value) => value.slice()) };
  }
  const { ef, exact } = spec;
  const queries = joined(vectors.values);
  const metric = index.metric as DenseMetric;
  return { ...common, kind: 'dense', element, metric, queries, ef, exact };
}

export function queriesOf(input: SearchRequest, options: SearchOptions): QueryVectors {
  const { vectors } = input;
  if (vectors === undefined || vectors.values.length === 0) {
    throw invalidParameter('empty search request');
  }
  checkQueryCount(vectors.values.length);
  return checkedQueries(options.field, vectors);
}

function joined(values: readonly Uint8Array[]): Uint8Array {
  const width = values[0]?.length ?? 0;
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, i) => {
    bytes.set(value, i * width);
  });
  return bytes;
}
