/** Buckets of a search aggregation as wire messages. */

import type { ResultBucket } from '../../engine/requests.ts';
import type { BucketValue } from '../../query/search-buckets.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import { toLong } from '../long.ts';
import type { WireMessage } from './field-data.ts';

/** The buckets of every query one after another, and how many each query has. */
export function encodeBuckets(queries: readonly (readonly ResultBucket[])[]): WireMessage {
  return {
    agg_buckets: queries.flatMap((buckets) => buckets.map(encodeBucket)),
    agg_topks: queries.map((buckets) => buckets.length),
  };
}

function encodeBucket({ key, count, metrics, hits, inner }: ResultBucket): WireMessage {
  return {
    key: key.map(({ field, value }) => ({ ...nameOf(field), ...encodeValue(value) })),
    count,
    metrics: Object.fromEntries(
      [...metrics]
        .filter(([, value]) => value !== null)
        .map(([alias, value]) => [alias, encodeValue(value)]),
    ),
    hits: hits.map(encodeHit),
    sub_groups: inner.map(encodeBucket),
  };
}

function encodeHit({ key, score, fields }: ResultBucket['hits'][number]): WireMessage {
  return {
    ...(typeof key === 'bigint' ? { int_pk: toLong(key) } : { str_pk: key }),
    score,
    fields: fields.map(({ field, value }) => ({
      ...nameOf(field),
      ...encodeHitValue(field, value),
    })),
  };
}

function nameOf(field: FieldSchema): WireMessage {
  return { field_id: toLong(BigInt(field.id)), field_name: field.name };
}

/** Null: nothing is set. */
function encodeValue(value: BucketValue): WireMessage {
  switch (typeof value) {
    case 'bigint':
      return { int_val: toLong(value) };
    case 'number':
      return { double_val: value };
    case 'string':
      return { string_val: value };
    case 'boolean':
      return { bool_val: value };
    default:
      return {};
  }
}

function encodeHitValue({ type }: FieldSchema, value: BucketValue): WireMessage {
  if (type === 'Float' && typeof value === 'number') return { float_val: value };
  if (type === 'JSON' && value !== null) return { bytes_val: Buffer.from(String(value)) };
  return encodeValue(value);
}
