/** Buckets of hits worked out by hand, and the texts for specs that make none. */

import type { FieldSchema } from '../schema/schema.ts';
import type { RankedHit } from './reduce.ts';
import { parseSearchAggregation, type SearchAggregationSpec } from './search-aggregation.ts';
import { type Bucket, type BucketValue, bucketsOf } from './search-buckets.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const schema = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'brand', 'VarChar'),
  plainField(102, 'colour', 'VarChar', { nullable: true }),
  plainField(103, 'price', 'Int32', { nullable: true }),
  plainField(104, 'doc', 'JSON'),
  plainField(105, 'weight', 'Float'),
]);

/** brand, colour, price; the score falls with the number of the row. */
const rows: readonly (readonly [string, string | null, number | null])[] = [
  ['a', 'red', 10],
  ['b', 'red', 30],
  ['a', 'blue', 20],
  ['a', 'red', null],
  ['c', null, 5],
  ['b', null, 40],
];
const hits = rows.map(
  (_, offset): RankedHit => ({
    segmentIndex: 0,
    offset,
    score: 1 - offset / 10,
    key: BigInt(offset),
  }),
);

function valueAt(source: 'score' | 'all' | FieldSchema, hit: RankedHit): BucketValue {
  if (source === 'score') return hit.score;
  if (source === 'all') return 1;
  const [brand, colour, price] = rows[hit.offset]!;
  return { brand, colour, price }[source.name] ?? null;
}

const plain: SearchAggregationSpec = {
  fields: ['brand'],
  size: 10,
  searchSize: 0,
  metrics: new Map(),
  order: [],
};

function buckets(spec: Partial<SearchAggregationSpec>): Bucket[] {
  const levels = parseSearchAggregation(schema, { ...plain, ...spec }, 1);
  return bucketsOf(hits, { levels, largerIsNearer: true, valueAt });
}

const keys = (made: readonly Bucket[]) => made.map(({ key }) => key[0]);

describe('bucketsOf', () => {
  it('stands in the order of the best hits and is cut to its size', () => {
    expect(keys(buckets({}))).toEqual(['a', 'b', 'c']);
    expect(buckets({}).map(({ count }) => count)).toEqual([3, 2, 1]);
    expect(keys(buckets({ size: 2 }))).toEqual(['a', 'b']);
    expect(keys(buckets({ fields: ['colour'] }))).toEqual(['red', 'blue', null]);
  });

  it('orders by key, count and metric', () => {
    const by = (key: string, direction: string) => ({ order: [{ key, direction }] });
    const metrics = new Map([['low', { operator: 'MIN', field: 'price' }]]);
    expect(keys(buckets(by('_key', '')))).toEqual(['c', 'b', 'a']);
    expect(keys(buckets(by('_count', 'asc')))).toEqual(['c', 'b', 'a']);
    expect(keys(buckets({ ...by('low', 'asc'), metrics }))).toEqual(['c', 'a', 'b']);
    expect(keys(buckets({ ...by('_key', 'asc'), fields: ['colour'] }))).toEqual([
      null,
      'blue',
      'red',
    ]);
  });

  it('calculates metrics without nulls', () => {
    const metrics = new Map(
      ['sum', 'avg', 'min', 'max', 'count'].map((operator) => [
        operator,
        { operator, field: 'price' },
      ]),
    );
    metrics.set('rows', { operator: 'count', field: '*' });
    metrics.set('best', { operator: 'max', field: '_score' });
    const [first] = buckets({ metrics });
    expect(Object.fromEntries(first!.metrics)).toEqual({
      sum: 30n,
      avg: 15,
      min: 10,
      max: 20,
      count: 2n,
      rows: 3n,
      best: 1,
    });
  });

  it('picks top hits, nearest first or as asked', () => {
    const offsets = (made: readonly Bucket[]) =>
      made.map((own) => own.hits.map(({ offset }) => offset));
    expect(offsets(buckets({ topHits: { size: 2, sort: [] } }))).toEqual([[0, 2], [1, 5], [4]]);
    const sort = [{ field: 'price', direction: 'asc', nullFirst: true }];
    expect(offsets(buckets({ topHits: { size: 3, sort } }))[0]).toEqual([3, 0, 2]);
  });

  it('makes buckets inside buckets', () => {
    const made = buckets({ size: 1, inner: { ...plain, fields: ['colour'] } });
    expect(made[0]?.inner.map(({ key, count }) => [key[0], count])).toEqual([
      ['red', 2],
      ['blue', 1],
    ]);
  });
});

describe('parseSearchAggregation', () => {
  const nested = (depth: number): SearchAggregationSpec =>
    depth === 1 ? plain : { ...plain, inner: nested(depth - 1) };

  it.each<[string, Partial<SearchAggregationSpec>]>([
    ['group_by level has no fields', { fields: [] }],
    ['search_aggregation nesting exceeds max 4 levels', nested(5)],
    ['number of search_aggregation result entries is too large', { size: 10_001 }],
    ['search_size must be greater than or equal to size', { searchSize: 5 }],
    ['FLOAT / DOUBLE fields are not supported with search_aggregation', { fields: ['weight'] }],
    ['JSON / dynamic fields are not yet supported with search_aggregation', { fields: ['doc'] }],
    ['invalid group_by field "x": field "x" not found in schema', { fields: ['x'] }],
    ['duplicated group_by field "brand" in one level', { fields: ['brand', 'brand'] }],
    ['duplicated group_by field "brand" across levels', nested(2)],
    [
      'unsupported metric op "med"',
      { metrics: new Map([['m', { operator: 'med', field: 'price' }]]) },
    ],
    [
      'does not support data type VarChar',
      { metrics: new Map([['m', { operator: 'sum', field: 'brand' }]]) },
    ],
    [
      "field_name '*' only supports count op",
      { metrics: new Map([['m', { operator: 'sum', field: '*' }]]) },
    ],
    [
      'order key "m" is neither reserved key nor metric alias',
      { order: [{ key: 'm', direction: '' }] },
    ],
    ['direction must be asc or desc', { order: [{ key: '_key', direction: 'up' }] }],
    [
      'top_hits.sort JSON path is not yet supported',
      { topHits: { size: 1, sort: [{ field: 'doc["a"]', direction: '', nullFirst: false }] } },
    ],
  ])('refuses: %s', (text, spec) => {
    expect(() => parseSearchAggregation(schema, { ...plain, ...spec }, 1)).toThrow(text);
  });
});
