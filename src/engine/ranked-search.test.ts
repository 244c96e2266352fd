/** A search whose keys repeat over partitions, and what it hands on. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { FilterPlan } from '../filter/plan.ts';
import type { SearchHits, SearchTask } from '../query/executor.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';
import type { EngineContext } from './context.ts';
import { type PreparedSearch, rankedSearch } from './ranked-search.ts';
import type { OpenRead } from './reads.ts';

const schema = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'genre', 'Int64'),
]);
const collection = { id: 1n, schema } as unknown as CollectionDefinition;

function columnsOf(keys: readonly bigint[], genres: readonly bigint[]) {
  const column = (values: readonly bigint[]) => ({
    layout: 'fixed',
    kind: 'int64',
    values: BigInt64Array.from(values),
  });
  return new Map([
    [100, column(keys)],
    [101, column(genres)],
  ]);
}

/** Key 1 is in both partitions; the others follow it. */
const read = {
  views: [
    { partitionId: 1n, columns: columnsOf([1n, 2n, 4n], [7n, 8n, 8n]) },
    { partitionId: 2n, columns: columnsOf([1n, 3n, 5n], [7n, 8n, 9n]) },
  ],
  scopes: [{ rowCount: 3 }, { rowCount: 3 }],
  readOrdinal: 1,
} as unknown as OpenRead;

const ORDER = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [0, 2],
  [1, 2],
] as const;

/** The nearest rows, in their order. */
function answer(count: number): SearchHits {
  const rows = ORDER.slice(0, count);
  return {
    counts: Uint32Array.of(rows.length),
    segmentIndexes: Uint32Array.from(rows, ([segment]) => segment),
    offsets: Uint32Array.from(rows, ([, offset]) => offset),
    scores: Float32Array.from(rows, (_, i) => i),
  };
}

async function keysFound(prepared: Partial<PreparedSearch['options']>, topK: number) {
  const search = async (task: SearchTask) => answer(task.topK * (task.grouping?.size ?? 1));
  const context = { executor: { search } } as unknown as EngineContext;
  const plan: FilterPlan = { key: '', root: { kind: 'constant', value: true } };
  const { rankings } = await rankedSearch(context, collection, read, {
    options: prepared as PreparedSearch['options'],
    task: { kind: 'dense', metric: 'L2', topK } as PreparedSearch['task'],
    plan,
  });
  return rankings.map((hits) => hits.map(({ key }) => key));
}

describe('rankedSearch', () => {
  it('finds as many keys as are wanted, and hands on no more', async () => {
    expect(await keysFound({}, 1)).toEqual([[1n]]);
    expect(await keysFound({}, 2)).toEqual([[1n, 2n]]);
    expect(await keysFound({}, 4)).toEqual([[1n, 2n, 3n, 4n]]);
  });

  it('counts groups where it groups, each with as many rows as are wanted', async () => {
    const field = { field: plainField(101, 'genre', 'Int64'), path: [], name: 'genre' };
    const grouping = { fields: [{ ...field, isStrictCast: false }], size: 1, isStrict: false };
    const options = { grouping: { ...grouping, isSingular: true } };
    expect(await keysFound(options, 2)).toEqual([[1n, 2n]]);
  });
});
