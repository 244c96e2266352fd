/** Boosted searches against scores worked out row by row. */

import { seededRandom } from '../base/random.ts';
import { FilterPlanner } from '../filter/plan-filter.ts';
import { Timezone } from '../schema/timezone.ts';
import { type Boost, hash64 } from './boost.ts';
import { parseBoost } from './boost-options.ts';
import type { DenseSearchTask } from './executor.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import {
  bruteForce,
  generateSegment,
  hitsOf,
  KEY_FIELD,
  numberBelow,
  VECTOR_FIELD,
} from './testing/generated-segment.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const DIM = 6;
const segments = [
  generateSegment({ id: 1, rows: 300, dim: DIM }),
  generateSegment({ id: 2, rows: 200, dim: DIM }),
];
const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
for (const { view } of segments) searcher.publish(view);
const random = seededRandom(5);
const query = Float32Array.from({ length: DIM }, () => random.next() * 2 - 1);

const schema = plainSchema([
  plainField(KEY_FIELD, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(111, 'text', 'VarChar'),
]);

function search(metric: DenseSearchTask['metric'], boost?: Boost) {
  const task: DenseSearchTask = {
    kind: 'dense',
    element: 'float32',
    segments: segments.map(({ scope }) => scope),
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    metric,
    nq: 1,
    queries: new Uint8Array(query.buffer),
    topK: 40,
    ef: 64,
    exact: true,
    ...(boost === undefined ? {} : { boost }),
  };
  return { task, hits: hitsOf(searcher.search(task), 0) };
}

describe('boostHits', () => {
  const functions = [
    { filter: numberBelow(50), weight: 3 },
    { filter: numberBelow(20), weight: 2 },
  ];
  for (const metric of ['L2', 'IP', 'COSINE'] as const) {
    for (const boostMode of ['multiply', 'sum'] as const) {
      for (const functionMode of ['multiply', 'sum'] as const) {
        it(`${metric}: ${functionMode} of the functions, ${boostMode} with the score`, () => {
          const { task, hits } = search(metric, { functions, boostMode, functionMode });
          const gainOf = (number: number): number | undefined => {
            if (number < 20) return functionMode === 'sum' ? 5 : 6;
            return number < 50 ? 3 : undefined;
          };
          const wanted = bruteForce(segments, task as never, query)
            .slice(0, task.topK)
            .map(({ segment, row, score }) => {
              const gain = gainOf(segments[segment]?.numbers[row] as number);
              const boosted = boostMode === 'sum' ? score + (gain ?? 0) : score * (gain ?? 1);
              return { segment, row, score: boosted };
            })
            .sort((a, b) => (metric === 'L2' ? 1 : -1) * (a.score - b.score));
          expect(hits.map(({ segment, row }) => [segment, row])).toEqual(
            wanted.map(({ segment, row }) => [segment, row]),
          );
          hits.forEach((hit, i) => {
            expect(hit.score).toBeCloseTo(wanted[i]!.score, 4);
          });
        });
      }
    }
  }

  it('draws the same numbers for a seed, others for another', () => {
    const boostBy = (seed: bigint): Boost => ({
      functions: [{ weight: 10, random: { seed, fieldId: KEY_FIELD } }],
      boostMode: 'sum',
      functionMode: 'multiply',
    });
    const plain = new Map(search('IP').hits.map((hit) => [`${hit.segment}/${hit.row}`, hit.score]));
    const first = search('IP', boostBy(7n)).hits;
    expect(search('IP', boostBy(7n)).hits).toEqual(first);
    expect(search('IP', boostBy(8n)).hits).not.toEqual(first);
    for (const { segment, row, score } of first) {
      const gain = score - plain.get(`${segment}/${row}`)!;
      expect(gain).toBeGreaterThanOrEqual(-1e-5);
      expect(gain).toBeLessThan(10);
    }
  });

  it('changes about half of a hash with each bit of its key', () => {
    const bits = (value: bigint): number => value.toString(2).replaceAll('0', '').length;
    let changed = 0;
    for (let i = 0n; i < 64n; i++)
      changed += bits(hash64(12345n, 1n) ^ hash64(12345n ^ (1n << i), 1n));
    expect(changed / 64).toBeGreaterThan(28);
    expect(changed / 64).toBeLessThan(36);
  });
});

describe('parseBoost', () => {
  const planner = new FilterPlanner();
  const plan = (text: string) =>
    planner.plan({ schema, collectionId: 1n, text, templates: new Map(), timezone: Timezone.utc });
  const parse = (params: Readonly<Record<string, string>>, outer: Record<string, string> = {}) => {
    const pairs = (from: Readonly<Record<string, string>>) =>
      Object.entries(from).map(([key, value]) => ({ key, value }));
    const fn = { name: 'f', inputFieldNames: [], params: pairs({ reranker: 'boost', ...params }) };
    return parseBoost({ functions: [fn], params: pairs(outer) }, schema, plan);
  };

  it.each([
    [{}, {}, 'must set weight params for weight scorer'],
    [{ weight: 'x' }, {}, 'parse function scorer weight params failed'],
    [{ weight: '1', random_score: '{"field": "nope"}' }, {}, 'random seed field not found'],
    [
      { weight: '1', random_score: '{"field": "text"}' },
      {},
      'only support int64 field as random seed, but got VarChar',
    ],
    [{ weight: '1', random_score: '{"seed": "a"}' }, {}, 'random seed must be number'],
    [{ weight: '1' }, { boost_mode: 'max' }, 'unknown boost mode: max'],
    [{ weight: '1' }, { function_mode: 'avg' }, 'unknown function mode: avg'],
    [
      { weight: '1', filter: 'id > 3 and random_sample(0.5)' },
      {},
      'random_sample is not supported in the filter of a boost ranker',
    ],
  ])('refuses %j %j', (params, outer, text) => {
    expect(() => parse(params, outer)).toThrow(text);
  });

  it('refuses a filter about elements', () => {
    const column = { fieldId: KEY_FIELD, name: 'items', type: 'Array' as const, path: [] };
    const elements = { kind: 'call' as const, name: 'element_filter', args: [] };
    const about = {
      ...numberBelow(1),
      elements: { ...elements, column: { ...column, isPrimaryKey: false, nullable: true } },
    };
    const params = [
      { key: 'reranker', value: 'boost' },
      { key: 'weight', value: '1' },
      { key: 'filter', value: 'element_filter(items, $[rank] == 1)' },
    ];
    const functions = [{ name: 'f', inputFieldNames: [], params }];
    expect(() => parseBoost({ functions, params: [] }, schema, () => about)).toThrow(
      'element_filter is not supported in the filter of a boost ranker',
    );
  });
});
