/** Hybrid search: several searches of one collection, fused into one ranking. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { parseJsonObject } from '../base/json.ts';
import { topKMax } from '../base/limits.ts';
import { type CollectionDefinition, vectorIndexOf } from '../catalog/definitions.ts';
import { type FusedHit, fuse, parseFusion, type RankedHits } from '../query/fuse.ts';
import { KeyValues } from '../query/key-values.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { parseSearchOptions } from '../query/search-options.ts';
import type { DataType } from '../schema/data-type.ts';
import { primaryField } from '../schema/schema.ts';
import { Keys } from '../segment/pk-index.ts';
import type { Segment } from '../segment/segment.ts';
import type { EngineContext } from './context.ts';
import { keyColumn } from './mutations.ts';
import { openRead, readPartitions, retrieve } from './reads.ts';
import type {
  HybridSearchRequest,
  PrimaryKeys,
  RequestContext,
  SearchRequest,
  SearchResult,
} from './requests.ts';
import { search } from './search.ts';

interface Window {
  readonly limit: number;
  readonly offset: number;
  readonly roundDecimal: number;
}

export async function hybridSearch(
  context: EngineContext,
  request: RequestContext,
  input: HybridSearchRequest,
): Promise<SearchResult> {
  const collection = context.catalog.collection(request.database, input.collectionName);
  const [part] = input.unsupported;
  if (part !== undefined) {
    throw milvusError(
      'unimplemented',
      `hybrid search with ${part} is not supported by this server yet`,
    );
  }
  const params = new KeyValues(input.rankParams);
  const window = parseWindow(params);
  const spec = parseFusion(
    params.text('strategy') ?? '',
    parseRankParams(params.text('params') || '{}'),
    input.requests.length,
  );
  const results = await Promise.all(
    input.requests.map((sub) => search(context, request, subRequest(input, sub, window))),
  );
  const queryCount = results[0]?.queryCount ?? 0;
  if (results.some((result) => result.queryCount !== queryCount)) {
    throw invalidParameter('sub search request nq should be the same');
  }
  const metrics = input.requests.map((sub) => metricOf(collection, sub));
  const fused = Array.from({ length: queryCount }, (_, q) => {
    const ranked = results.map((result, i) => hitsOf(result, q, metrics[i] as string));
    return fuse(spec, ranked).slice(window.offset, window.offset + window.limit);
  });
  return assemble(context, collection, input, fused, window);
}

function parseRankParams(text: string): Record<string, unknown> {
  const parsed = parseJsonObject(text);
  if (parsed === undefined) throw invalidParameter(`failed to parse rank params: ${text}`);
  return parsed;
}

function parseWindow(params: KeyValues): Window {
  const limit = params.integer('limit');
  if (limit === undefined) throw milvusError('parameterMissing', 'limit not found in rank_params');
  const offset = params.integer('offset') ?? 0;
  if (limit < 1 || offset < 0 || limit + offset > topKMax) {
    throw invalidParameter(
      `invalid max query result window, (offset+limit) should be in range [1, ${topKMax}], but got ${limit + offset}`,
    );
  }
  return { limit, offset, roundDecimal: params.integer('round_decimal') ?? -1 };
}

/** A sub-search without topk takes the whole window; its own offset does not count. */
function subRequest(input: HybridSearchRequest, sub: SearchRequest, window: Window): SearchRequest {
  const kept = sub.params.filter(({ key }) => key !== 'offset');
  const hasTopK = kept.some(({ key }) => key === 'topk' || key === 'limit');
  const topK = { key: 'topk', value: String(window.limit + window.offset) };
  return {
    ...sub,
    collectionName: input.collectionName,
    partitionNames: input.partitionNames,
    outputFields: [],
    params: hasTopK ? kept : [...kept, topK],
  };
}

function metricOf(collection: CollectionDefinition, sub: SearchRequest): string {
  const params = [...sub.params, { key: 'topk', value: '1' }];
  const { field } = parseSearchOptions(
    collection.schema,
    params.filter(({ key }) => key !== 'offset'),
  );
  return vectorIndexOf(collection, field.id)?.vector?.metric ?? 'L2';
}

function hitsOf(result: SearchResult, query: number, metric: string): RankedHits {
  const first = result.topKs.slice(0, query).reduce((sum, count) => sum + count, 0);
  const end = first + (result.topKs[query] ?? 0);
  const keys = Array.from(
    { length: end - first },
    (_, i) => result.ids.values[first + i] as bigint,
  );
  return { metric, keys, scores: result.scores.subarray(first, end) };
}

async function assemble(
  context: EngineContext,
  collection: CollectionDefinition,
  input: HybridSearchRequest,
  fused: readonly (readonly FusedHit[])[],
  window: Window,
): Promise<SearchResult> {
  const primary = primaryField(collection.schema);
  const output = resolveOutputFields(collection.schema, input.outputFields, 'search');
  const partitionIds = readPartitions(collection, input.partitionNames, 'search');
  const read = openRead(context, collection, partitionIds);
  try {
    const located = fused.map((list) => locate(read.segments, list));
    const hits = located.flat();
    const rows = {
      segmentIndexes: Uint32Array.from(hits, ({ segmentIndex }) => segmentIndex),
      offsets: Uint32Array.from(hits, ({ offset }) => offset),
    };
    const factor = 10 ** window.roundDecimal;
    const rounded = (score: number): number =>
      window.roundDecimal < 0 ? score : Math.round(score * factor) / factor;
    return {
      collectionName: input.collectionName,
      queryCount: fused.length,
      topKs: located.map((list) => list.length),
      ids: idsOf(primary.type, hits),
      scores: Float32Array.from(hits, ({ score }) => rounded(score)),
      columns: retrieve(read, rows, output.fields),
      outputFields: output.echoed,
      primaryFieldName: primary.name,
      sessionTimestamp: 0n,
    };
  } finally {
    read.release();
  }
}

interface LocatedHit extends FusedHit {
  readonly segmentIndex: number;
  readonly offset: number;
}

/** Where each hit's row lies; one deleted since its search is left out. */
function locate(segments: readonly Segment[], hits: readonly FusedHit[]): LocatedHit[] {
  const [first] = hits;
  if (first === undefined) return [];
  const type = typeof first.key === 'bigint' ? 'Int64' : 'VarChar';
  const keys = new Keys(keyColumn(idsOf(type, hits)).keys);
  return hits.flatMap((hit, i) => {
    for (const [segmentIndex, segment] of segments.entries()) {
      const [offset] = segment.rowsOf(keys, i);
      if (offset !== undefined) return [{ ...hit, segmentIndex, offset }];
    }
    return [];
  });
}

function idsOf(type: DataType, hits: readonly FusedHit[]): PrimaryKeys {
  return type === 'Int64'
    ? { kind: 'int64', values: BigInt64Array.from(hits, ({ key }) => key as bigint) }
    : { kind: 'varchar', values: hits.map(({ key }) => key as string) };
}
