/** What the search threads are asked: the queries checked, the index's parameters read. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { type CollectionDefinition, vectorIndexOf } from '../catalog/definitions.ts';
import type { DenseMetric } from '../index/flat/vector-kernel.ts';
import { parseSearchParams } from '../index/params/search-params.ts';
import type { SearchTask } from '../query/executor.ts';
import type { OtherMetric } from '../query/other-vectors.ts';
import { checkQueryCount, type SearchOptions } from '../query/search-options.ts';
import { checkedQueries } from './query-vectors.ts';
import type { QueryVectors, SearchRequest } from './requests.ts';
import { pageRange } from './search-page.ts';

export type PartialTask = Omit<SearchTask, 'segments' | 'readOrdinal' | 'filter'>;

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
