/**
 * The hits of one query as nested buckets, with metrics and top hits.
 *
 * Buckets stand in the order of their best hits unless another is asked for; order and
 * size cut a level before anything is calculated inside its buckets.
 */

import { compareKeys, type RankedHit } from './reduce.ts';
import {
  type AggregationLevel,
  type AggregationMetric,
  isIntegerType,
  type ValueSource,
} from './search-aggregation.ts';
import { compareValues } from './value-order.ts';

export type BucketValue = string | number | bigint | boolean | null;

export interface Bucket {
  /** One value for each field of the level. */
  readonly key: readonly BucketValue[];
  readonly count: number;
  readonly metrics: ReadonlyMap<string, BucketValue>;
  readonly hits: readonly RankedHit[];
  readonly inner: readonly Bucket[];
}

export interface BucketInput {
  readonly levels: readonly AggregationLevel[];
  /** Larger scores are nearer. */
  readonly largerIsNearer: boolean;
  readonly valueAt: (source: ValueSource, hit: RankedHit) => BucketValue;
}

/** `hits` stand best first. */
export function bucketsOf(hits: readonly RankedHit[], input: BucketInput, at = 0): Bucket[] {
  const level = input.levels[at] as AggregationLevel;
  const groups = new Map<string, { key: BucketValue[]; hits: RankedHit[] }>();
  for (const hit of hits) {
    const key = level.fields.map((field) => input.valueAt(field, hit));
    const name = key.map((value) => `${typeof value}:${String(value).length}:${value}`).join(' ');
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { key, hits: [hit] });
    else known.hits.push(hit);
  }
  const made = Array.from(groups.values(), (group) => ({
    ...group,
    metrics: new Map(
      level.metrics.map((metric) => [metric.alias, metricOf(metric, group.hits, input)]),
    ),
  }));
  const kept = made.sort((a, b) => compareBuckets(a, b, level)).slice(0, level.size);
  const isInnermost = at === input.levels.length - 1;
  return kept.map((bucket) => ({
    key: bucket.key,
    count: bucket.hits.length,
    metrics: bucket.metrics,
    hits: topHits(bucket.hits, level, input),
    inner: isInnermost ? [] : bucketsOf(bucket.hits, input, at + 1),
  }));
}

interface MadeBucket {
  readonly key: readonly BucketValue[];
  readonly hits: readonly RankedHit[];
  readonly metrics: ReadonlyMap<string, BucketValue>;
}

function compareBuckets(a: MadeBucket, b: MadeBucket, { order }: AggregationLevel): number {
  for (const { key, isAscending } of order) {
    const compared = compareBy(key, a, b);
    if (compared !== 0) return isAscending ? compared : -compared;
  }
  return 0;
}

function compareBy(key: string, a: MadeBucket, b: MadeBucket): number {
  if (key === '_count') return a.hits.length - b.hits.length;
  if (key !== '_key') return nullsFirst(a.metrics.get(key) ?? null, b.metrics.get(key) ?? null);
  for (let i = 0; i < a.key.length; i++) {
    const compared = nullsFirst(a.key[i] as BucketValue, b.key[i] as BucketValue);
    if (compared !== 0) return compared;
  }
  return 0;
}

function nullsFirst(a: BucketValue, b: BucketValue): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareValues(a, b);
}

/** By the order asked for, then the nearer hit, then the smaller key. */
function topHits(
  hits: readonly RankedHit[],
  level: AggregationLevel,
  { valueAt, largerIsNearer }: BucketInput,
): RankedHit[] {
  if (level.topHits === undefined) return [];
  const { sort, size } = level.topHits;
  const compare = (a: RankedHit, b: RankedHit): number => {
    for (const { source, isAscending, nullFirst } of sort) {
      const [x, y] = [valueAt(source, a), valueAt(source, b)];
      if (x === null && y === null) continue;
      if (x === null || y === null) return (x === null) === nullFirst ? -1 : 1;
      const compared = compareValues(x, y);
      if (compared !== 0) return isAscending ? compared : -compared;
    }
    const nearer = largerIsNearer ? b.score - a.score : a.score - b.score;
    return nearer || compareKeys(a, b);
  };
  return [...hits].sort(compare).slice(0, size);
}

function metricOf(
  { operator, source }: AggregationMetric,
  hits: readonly RankedHit[],
  { valueAt }: BucketInput,
): BucketValue {
  if (source === 'all') return BigInt(hits.length);
  const values = hits.map((hit) => valueAt(source, hit)).filter((value) => value !== null);
  if (operator === 'count') return BigInt(values.length);
  const [first] = values;
  if (first === undefined) return null;
  if (operator === 'min' || operator === 'max') {
    const sign = operator === 'max' ? 1 : -1;
    return values.reduce((best, value) => (sign * compareValues(value, best) > 0 ? value : best));
  }
  if (source !== 'score' && isIntegerType(source.type)) {
    const sum = values.reduce((total: bigint, value) => total + BigInt(value), 0n);
    return operator === 'sum' ? BigInt.asIntN(64, sum) : Number(sum) / values.length;
  }
  const sum = values.reduce((total: number, value) => total + Number(value), 0);
  return operator === 'sum' ? sum : sum / values.length;
}
