/** Aggregates and ordered queries against plain loops over the generated rows. */

import type { Column, FixedColumn } from '../schema/column.ts';
import type { AggregateColumn } from './aggregate-rows.ts';
import { aggregateType, parseAggregation } from './aggregates.ts';
import { checkGroupedOrder, parseQueryOrder } from './query-order.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import {
  generateSegment,
  KEY_FIELD,
  NUMBER_FIELD,
  numberBelow,
} from './testing/generated-segment.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const FLOAT_FIELD = 110;
const schema = plainSchema([
  plainField(KEY_FIELD, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(NUMBER_FIELD, 'number', 'Int32'),
  plainField(FLOAT_FIELD, 'price', 'Float', { nullable: true }),
  plainField(111, 'late', 'VarChar', { nullable: true }),
  plainField(112, 'vector', 'FloatVector'),
]);

/** Prices: null for every seventh row. */
const segments = [500, 1, 300].map((rows, i) => {
  const segment = generateSegment({ id: i + 1, rows, dim: 2 });
  const price: Column = {
    layout: 'fixed',
    kind: 'float',
    values: Float32Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? 0 : row / 4 - 20)),
    validity: Uint8Array.from({ length: rows }, (_, row) => Number(row % 7 !== 0)),
  };
  const columns = new Map([
    ...segment.view.columns,
    [plainField(FLOAT_FIELD, '', 'Float').id, price],
  ]);
  return { ...segment, view: { ...segment.view, columns }, price };
});

interface PlainRow {
  readonly id: bigint;
  readonly number: number;
  readonly price: number | null;
}

const rows: PlainRow[] = segments.flatMap(({ view, numbers, price }) =>
  Array.from(numbers, (number, row) => ({
    id: (view.columns.get(KEY_FIELD) as FixedColumn).values[row] as bigint,
    number,
    price: price.validity?.[row] === 0 ? null : ((price as FixedColumn).values[row] as number),
  })),
);

const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
for (const { view } of segments) searcher.publish(view);
const scope = { segments: segments.map((segment) => segment.scope), readOrdinal: 10 };

function valuesOf(column: AggregateColumn, field: number): (number | bigint | null)[] {
  if (column.kind === 'values') {
    const { values, validity } = column.column;
    return Array.from(values as Float64Array, (value, i) => (validity?.[i] === 0 ? null : value));
  }
  return Array.from(column.rows.offsets, (offset, i) => {
    if (column.validity[i] === 0) return null;
    const view = segments[column.rows.segmentIndexes[i] as number]?.view;
    const from = view?.columns.get(plainField(field, '', 'Float').id) as FixedColumn;
    return from.values[offset] as number;
  });
}

const NAMES = ['count(*)', 'count(price)', 'sum(number)', 'sum(price)', 'avg(price)', 'sum(id)'];
const EXTREMES = ['min(price)', 'max(price)', 'MAX( number )'];

function aggregatesOf(group: readonly PlainRow[]): (number | bigint | null)[] {
  const prices = group.flatMap(({ price }) => (price === null ? [] : [price]));
  const total = prices.reduce((sum, price) => sum + price, 0);
  return [
    BigInt(group.length),
    BigInt(prices.length),
    group.length === 0 ? null : BigInt(group.reduce((sum, { number }) => sum + number, 0)),
    prices.length === 0 ? null : total,
    prices.length === 0 ? null : total / prices.length,
    group.length === 0 ? null : group.reduce((sum, { id }) => sum + id, 0n),
    prices.length === 0 ? null : Math.min(...prices),
    prices.length === 0 ? null : Math.max(...prices),
    group.length === 0 ? null : Math.max(...group.map(({ number }) => number)),
  ];
}

function check(groupNames: readonly string[], below = 1000): void {
  const names = [...NAMES, ...EXTREMES];
  const aggregation = parseAggregation(schema, names, groupNames)!;
  const found = searcher.aggregate({ ...scope, filter: numberBelow(below), aggregation });
  const kept = rows.filter(({ number }) => number < below);
  const keyOf = (row: PlainRow) => (groupNames.includes('number') ? row.number : 0);
  const groups = new Map<number, PlainRow[]>(groupNames.length === 0 ? [[0, []]] : []);
  for (const row of kept) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  expect(found.groupCount).toBe(groups.size);
  const fields = [0, 0, 0, 0, 0, 0, FLOAT_FIELD, FLOAT_FIELD, NUMBER_FIELD];
  const columns = found.columns.map((column, i) => valuesOf(column, fields[i] as number));
  [...groups.values()].forEach((group, i) => {
    expect(columns.map((column) => column[i])).toEqual(aggregatesOf(group));
  });
}

describe('aggregateRows', () => {
  it('aggregates everything, a part, and nothing', () => {
    check([]);
    check([], 10);
    check([], 0);
  });

  it('aggregates group by group', () => {
    check(['number']);
    check(['number'], 3);
    check(['number'], 0);
  });

  it('puts rows older than a field into the group of its null', () => {
    const aggregation = parseAggregation(schema, ['late', 'count(*)'], ['late'])!;
    const found = searcher.aggregate({ ...scope, aggregation });
    expect(found.groupCount).toBe(1);
    expect(valuesOf(found.columns[0] as AggregateColumn, 0)).toEqual([BigInt(rows.length)]);
  });

  it('names the type of each aggregate', () => {
    const { aggregates } = parseAggregation(schema, [...NAMES, ...EXTREMES], [])!;
    const types = aggregates.map(aggregateType);
    expect(types.slice(0, 6)).toEqual(['Int64', 'Int64', 'Int64', 'Double', 'Double', 'Int64']);
    expect(types.slice(6)).toEqual(['Float', 'Float', 'Int32']);
  });
});

describe('filter with sortBy', () => {
  it.each(['price', 'price:desc', 'price:asc:nulls_first', 'number:desc,price', 'number'])(
    'orders by %s',
    (text) => {
      const keys = [
        ...parseQueryOrder(schema, text.split(',')),
        ...parseQueryOrder(schema, ['id']),
      ];
      const wanted = [...rows].sort((a, b) => {
        for (const { field, isAscending, nullsFirst } of keys) {
          const [x, y] = [a[field.name as 'id'], b[field.name as 'id']] as unknown[];
          if (x === y) continue;
          if (x === null || y === null) return (x === null) === nullsFirst ? -1 : 1;
          return (x as number) < (y as number) === isAscending ? -1 : 1;
        }
        return 0;
      });
      for (const limit of [1, 17, rows.length]) {
        const hits = searcher.filter({ ...scope, sortBy: keys, limit, includeSuperseded: false });
        const ids = [...hits.offsets].map((offset, i) => {
          const view = segments[hits.segmentIndexes[i] as number]!.view;
          return (view.columns.get(KEY_FIELD) as FixedColumn).values[offset];
        });
        expect(ids).toEqual(wanted.slice(0, limit).map(({ id }) => id));
      }
    },
  );
});

describe('what cannot be aggregated or ordered by', () => {
  it.each([
    [['count(x)'], [], 'target field x for aggregation:count does not exist'],
    [['sum(late)'], [], 'aggregation operator sum does not support data type VarChar'],
    [['max(vector)'], [], 'aggregation operator max does not support data type FloatVector'],
    [['sum(*)'], [], 'sum(*) is not supported, only count(*) is allowed'],
    [['count(*)', 'id'], [], "output field 'id' is not allowed: when using aggregation functions"],
    [['id'], ['number'], "output field 'id' is not allowed: when using GROUP BY"],
    [['count(*)'], ['price'], 'group by field price has unsupported data type Float'],
    [['count(*)'], ['x'], 'field x not exist'],
  ])('refuses %j grouped by %j', (names, groups, text) => {
    expect(() => parseAggregation(schema, names, groups)).toThrow(text);
  });

  it.each([
    ['x', "order_by field 'x' does not exist in collection schema"],
    [':asc', "order_by field '' does not exist in collection schema"],
    ['vector', "order_by field 'vector' has type FloatVector which is not sortable"],
    ['price:up', "invalid order direction 'up' for field 'price', must be 'asc' or 'desc'"],
    ['price::last', "invalid null ordering 'last', must be 'nulls_first' or 'nulls_last'"],
  ])('refuses the order %s', (item, text) => {
    expect(() => parseQueryOrder(schema, [item])).toThrow(text);
  });

  it('orders groups by their own fields only', () => {
    expect(() => checkGroupedOrder(['price'], ['number'])).toThrow(
      'ORDER BY can only reference GROUP BY columns',
    );
    expect(() => checkGroupedOrder(['count(*):desc'], ['number'])).toThrow(
      "ORDER BY on aggregate expression 'count(*)'",
    );
    expect(() => checkGroupedOrder(['Number:desc'], ['number'])).not.toThrow();
  });
});
