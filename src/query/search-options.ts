/**
 * The search_params of a Search, parsed and checked in Milvus' order and words.
 *
 * Only what does not depend on the index is read here; `indexParams` (the JSON
 * under `params`) goes on to index/search-params.ts.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { parseJsonWithLiterals } from '../base/json.ts';
import { INTEGER_SEARCH_PARAMS } from '../index/params/search-params.ts';
import { nqMax, topKMax } from '../base/limits.ts';
import { type CollectionSchema, type FieldSchema, fieldByName } from '../schema/schema.ts';
import { isVectorType } from '../schema/data-type.ts';
import type { KeyValue } from '../schema/schema.ts';
import { type GroupingOptions, parseGrouping } from './group-options.ts';
import { KeyValues } from './key-values.ts';
import { parseSearchOrder } from './search-order.ts';
import type { OrderKey } from './value-order.ts';

export interface SearchOptions {
  readonly field: FieldSchema;
  readonly topK: number;
  readonly offset: number;
  /** -1: scores as they are; else decimal places. */
  readonly roundDecimal: number;
  /** Empty: the index's. */
  readonly metric: string;
  /** The client's `params`, parsed; numbers, texts, booleans. */
  readonly indexParams: Readonly<Record<string, unknown>>;
  readonly isIterator: boolean;
  /** Of several analyzers of a text field: the one for this query; empty: the default. */
  readonly analyzerName: string;
  readonly collectionId: bigint | undefined;
  /** Only rows that were flushed when the collection was loaded, or sealed since. */
  readonly ignoresGrowing: boolean;
  /** A page of a search iterator of the second kind. */
  readonly page?: IteratorPage;
  readonly grouping?: GroupingOptions;
  /** Empty: by score. */
  readonly order: readonly OrderKey[];
}

/** The client holds the state: token and bound come back with each page. */
export interface IteratorPage {
  readonly token: string | undefined;
  readonly batchSize: number;
  /** Only rows strictly beyond this score; undefined on the first page. */
  readonly lastBound: number | undefined;
}

const KEY_HINTS = new Set(['', 'iterative_filter', 'disable']);

/** `topKLimit` is 16,384 unless the collection's query_mode lifts it. */
export function parseSearchOptions(
  schema: CollectionSchema,
  params: readonly KeyValue[],
  topKLimit = topKMax,
): SearchOptions {
  const values = new KeyValues(params);
  const field = searchedField(schema, values.text('anns_field') ?? '');
  const { ignoresGrowing, isIterator } = values;
  const topK = parseTopK(values, topKLimit, isIterator);
  const offset = parseOffset(values, topK, topKLimit);
  const indexParams = parseIndexParams(values.text('params'), params);
  const hints = String(indexParams['hints'] ?? values.text('hints') ?? '');
  if (!KEY_HINTS.has(hints)) throw invalidParameter(`hints: ${hints} not supported`);
  const grouping = parseGrouping(schema, values);
  checkGrouping(grouping, { field, isIterator, isRange: indexParams['radius'] !== undefined });
  const page = parsePage(values, offset);
  const order = parseSearchOrder(schema, values.text('order_by_fields') ?? '');
  if (order.length > 0) checkOrder(grouping, isIterator);
  return {
    field,
    topK,
    offset,
    roundDecimal: parseRoundDecimal(values),
    metric: values.text('metric_type') ?? '',
    indexParams,
    isIterator,
    ignoresGrowing,
    analyzerName: String(values.text('analyzer_name') ?? indexParams['analyzer_name'] ?? ''),
    collectionId: values.bigint('collection_id'),
    order,
    ...(page === undefined ? {} : { page }),
    ...(grouping === undefined ? {} : { grouping }),
  };
}

export function checkQueryCount(nq: number): void {
  if (nq >= 1 && nq <= nqMax) return;
  throw invalidParameter(
    `nq [${nq}] is invalid, nq (number of search vector per search request) should be in range [1, ${nqMax}], but got ${nq}`,
  );
}

function searchedField(schema: CollectionSchema, name: string): FieldSchema {
  const vectors = schema.fields.filter((field) => isVectorType(field.type));
  if (name === '') {
    if (vectors.length === 1) return vectors[0] as FieldSchema;
    throw invalidParameter(
      'multiple anns_fields exist, please specify a anns_field in search_params',
    );
  }
  const field = fieldByName(schema, name);
  if (field === undefined) {
    throw invalidParameter(
      `failed to create query plan: failed to get field schema by name: fieldName(${name}) not found`,
    );
  }
  if (!isVectorType(field.type)) {
    throw milvusError('queryPlan', `field (${name}) to search is not of vector data type`);
  }
  return field;
}

function parseTopK(values: KeyValues, limit: number, isIterator: boolean): number {
  const text = values.text('topk') ?? values.text('limit');
  if (text === undefined) throw milvusError('parameterMissing', 'topk is required');
  const topK = values.integer(values.text('topk') === undefined ? 'limit' : 'topk') as number;
  if (isIterator && topK > limit) return limit;
  if (topK < 1 || topK > limit) throw outOfWindow('topk', topK, limit);
  return topK;
}

function parseOffset(values: KeyValues, topK: number, limit: number): number {
  const text = values.text('offset');
  if (text === undefined || text === '') return 0;
  const offset = values.integer('offset') as number;
  if (offset < 0 || offset > limit) throw outOfWindow('offset', offset, limit);
  if (offset + topK > limit) throw outOfWindow('offset+topk', offset + topK, limit);
  return offset;
}

function outOfWindow(name: string, value: number, limit: number): Error {
  return invalidParameter(
    `${name} [${value}] is invalid, it should be in range [1, ${limit}], but got ${value}`,
  );
}

export function parseRoundDecimal(values: KeyValues): number {
  const text = values.text('round_decimal');
  if (text === undefined || text === '') return -1;
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value === -1 || (value >= 0 && value <= 6)) return value;
  throw invalidParameter(
    `round_decimal [${text}] is invalid, should be -1 or an integer in range [0, 6]`,
  );
}

/** The client's dictionary; Node also repeats its entries beside `params`. */
function parseIndexParams(
  text: string | undefined,
  pairs: readonly KeyValue[],
): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const { key, value } of pairs) {
    if (key === 'radius' || key === 'range_filter') params[key] = value;
  }
  if (text === undefined || text === '') return params;
  const parsed = parseJsonWithLiterals(text, INTEGER_SEARCH_PARAMS);
  if (parsed === undefined) throw invalidParameter(`failed to parse search params: ${text}`);
  return { ...params, ...parsed };
}

function parsePage(values: KeyValues, offset: number): IteratorPage | undefined {
  if (!values.boolean('search_iter_v2')) return undefined;
  const refuse = (reason: string) => invalidParameter(`parse iterator v2 info failed: ${reason}`);
  if (offset > 0)
    throw refuse('Setting an offset is not permitted when using a search iterator v2');
  const batchSize = values.integer('search_iter_batch_size');
  if (batchSize === undefined) throw refuse('batch size is required');
  if (batchSize < 1 || batchSize > topKMax)
    throw refuse(
      `batch size is invalid, it should be in range [1, ${topKMax}], but got ${batchSize}`,
    );
  const token = values.text('search_iter_id');
  if (token !== undefined && token !== '' && !/^[0-9a-f-]{36}$/i.test(token))
    throw refuse('invalid token format');
  const bound = values.text('search_iter_last_bound');
  const lastBound = bound === undefined || bound === '' ? undefined : Number(bound);
  if (Number.isNaN(lastBound)) throw refuse(`last bound is invalid: ${bound}`);
  return { token: token === '' ? undefined : token, batchSize, lastBound };
}

function checkGrouping(
  grouping: GroupingOptions | undefined,
  search: { field: FieldSchema; isIterator: boolean; isRange: boolean },
): void {
  if (grouping === undefined) return;
  if (search.isIterator) throw invalidParameter('Not allowed to do groupBy when doing iteration');
  if (search.isRange) {
    throw invalidParameter('Not allowed to do range-search when doing search-group-by');
  }
  if (search.field.type === 'BinaryVector') {
    throw invalidParameter('not support search_group_by operation based on binary vector column');
  }
}

function checkOrder(grouping: GroupingOptions | undefined, isIterator: boolean): void {
  if ((grouping?.fields.length ?? 0) > 1) {
    throw invalidParameter('order_by_fields is not supported with multi-field group_by_fields');
  }
  if (isIterator) throw invalidParameter('order_by is not supported when using search iterator');
}
