/** Search with an aggregation: the hits of a grouped search, shown as nested buckets. */

import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { largerIsNearer } from '../index/flat/vector-space.ts';
import { jsonText, valueReader } from '../query/field-path.ts';
import { KeyValues } from '../query/key-values.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import type { PinnedRead } from '../query/pinned-read.ts';
import {
  type AggregationLevel,
  aggregationGrouping,
  parseSearchAggregation,
  type SearchAggregationSpec,
} from '../query/search-aggregation.ts';
import {
  type Bucket,
  type BucketInput,
  type BucketValue,
  bucketsOf,
} from '../query/search-buckets.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { type PreparedSearch, prepareSearch, rankedSearch } from './ranked-search.ts';
import { openRead, readPartitions } from './reads.ts';
import type { ResultBucket, SearchRequest, SearchResult } from './requests.ts';

export async function aggregateSearch(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
  spec: SearchAggregationSpec,
): Promise<SearchResult> {
  refuseGroups(new KeyValues(input.params));
  const prepared = prepareSearch(context, collection, input);
  const levels = parseSearchAggregation(collection.schema, spec, prepared.task.nq);
  refuseWindow(prepared);
  const output = resolveOutputFields(collection.schema, input.outputFields, 'search');
  const partitionIds = readPartitions(collection, input.partitionNames, 'search', [prepared.plan]);
  const read = openRead(context, collection, partitionIds, {
    ignoresGrowing: prepared.options.ignoresGrowing,
  });
  try {
    const { topK, grouping } = aggregationGrouping(levels);
    const ranked = await rankedSearch(context, collection, read, {
      ...prepared,
      options: { ...prepared.options, grouping },
      task: { ...prepared.task, topK },
    });
    const valueAt = hitValues(read);
    const isLarger = largerIsNearer(ranked.metric);
    const answers = ranked.rankings.map((hits) =>
      bucketsOf(hits, { levels, largerIsNearer: isLarger, valueAt }),
    );
    const shape = { levels, fields: output.fields, valueAt };
    return {
      ...noHits(collection, input, answers.length),
      buckets: answers.map((buckets) => buckets.map((bucket) => shownBucket(bucket, shape, 0))),
    };
  } finally {
    read.release();
  }
}

function refuseGroups(params: KeyValues): void {
  for (const key of ['group_by_field', 'group_by_fields']) {
    if ((params.text(key) ?? '').trim() === '') continue;
    throw invalidParameter(`${key} and search_aggregation cannot be used simultaneously`);
  }
}

function refuseWindow({ options }: PreparedSearch): void {
  if (options.isIterator) {
    throw invalidParameter('search iterator is not supported with search_aggregation');
  }
  if (options.offset > 0) {
    throw invalidParameter('offset is not supported with search_aggregation');
  }
}

function hitValues({ views }: PinnedRead): BucketInput['valueAt'] {
  const readers = new Map<FieldSchema, ReturnType<typeof valueReader>>();
  const readerOf = (field: FieldSchema): ReturnType<typeof valueReader> => {
    const columns = views.map((view) => view.columns.get(field.id));
    const reader = readers.get(field) ?? valueReader({ field, path: [] }, columns);
    readers.set(field, reader);
    return reader;
  };
  return (source, hit) => {
    if (source === 'score') return hit.score;
    if (source === 'all') return 1;
    const value = readerOf(source)(hit.segmentIndex, hit.offset);
    if (value === null || value === undefined) return null;
    if (source.type === 'Bool') return value === 1;
    return source.type === 'JSON' ? jsonText(value) : (value as BucketValue);
  };
}

interface Shape {
  readonly levels: readonly AggregationLevel[];
  readonly fields: readonly FieldSchema[];
  readonly valueAt: BucketInput['valueAt'];
}

function shownBucket(bucket: Bucket, shape: Shape, at: number): ResultBucket {
  const level = shape.levels[at] as AggregationLevel;
  // Vectors and arrays have no place in a bucket.
  const fields = shape.fields.filter(({ type }) => !/Vector|Array/.test(type));
  return {
    key: level.fields.map((field, i) => ({ field, value: bucket.key[i] as BucketValue })),
    count: bucket.count,
    metrics: bucket.metrics,
    hits: bucket.hits.map((hit) => ({
      key: hit.key,
      score: hit.score,
      fields: fields.map((field) => ({ field, value: shape.valueAt(field, hit) })),
    })),
    inner: bucket.inner.map((inner) => shownBucket(inner, shape, at + 1)),
  };
}

function noHits(
  collection: CollectionDefinition,
  input: SearchRequest,
  queryCount: number,
): SearchResult {
  const primary = primaryField(collection.schema);
  const ids =
    primary.type === 'Int64'
      ? { kind: 'int64' as const, values: new BigInt64Array(0) }
      : { kind: 'varchar' as const, values: [] };
  return {
    collectionName: input.collectionName,
    queryCount,
    topKs: new Array<number>(queryCount).fill(0),
    ids,
    scores: new Float32Array(0),
    columns: [],
    outputFields: [],
    primaryFieldName: primary.name,
    sessionTimestamp: 0n,
  };
}
