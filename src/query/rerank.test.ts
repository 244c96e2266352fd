/** Rerankers against sums worked out by hand, and their parameters' texts. */

import type { KeyValue } from '../schema/schema.ts';
import { KeyValues } from './key-values.ts';
import type { RankedHit } from './reduce.ts';
import { decayFactor, rerank, type SearchRanking } from './rerank.ts';
import { parseRankStrategy, parseRerankFunctions } from './rerank-options.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const schema = plainSchema([plainField(100, 'price', 'Int64'), plainField(101, 'text', 'VarChar')]);

const ranking = (metric: string, pairs: readonly (readonly [bigint, number])[]): SearchRanking => ({
  metric,
  hits: pairs.map(
    ([key, score]): RankedHit => ({ segmentIndex: 0, offset: Number(key), score, key }),
  ),
});

const pairs = (params: Readonly<Record<string, string>>): KeyValue[] =>
  Object.entries(params).map(([key, value]) => ({ key, value }));

function byFunction(params: Readonly<Record<string, string>>, inputFieldNames = ['price']) {
  const fn = { name: 'f', inputFieldNames, params: pairs(params) };
  return parseRerankFunctions([fn], { schema, searches: 2, nq: 1 });
}

function byStrategy(params: Readonly<Record<string, string>>, searches = 2) {
  return parseRankStrategy(new KeyValues(pairs(params)), { schema, searches, nq: 1 });
}

describe('rerank', () => {
  it('adds reciprocal ranks and breaks ties by key', () => {
    const spec = byStrategy({ strategy: 'rrf', params: '{"k": 10}' });
    const { hits } = rerank(spec, [
      ranking('L2', [
        [5n, 0],
        [3n, 1],
      ]),
      ranking('IP', [
        [3n, 9],
        [5n, 8],
        [7n, 1],
      ]),
    ]);
    expect(hits.map(({ key }) => key)).toEqual([3n, 5n, 7n]);
    expect(hits[0]?.score).toBeCloseTo(1 / 11 + 1 / 12, 6);
    expect(hits[2]?.score).toBeCloseTo(1 / 13, 6);
  });

  it('has text keys in the order of their bytes', () => {
    const keys = ['\u{1F600}', '\uFFFD', 'é', 'z'];
    const hits = keys.map((key, offset): RankedHit => ({ segmentIndex: 0, offset, score: 1, key }));
    const spec = byStrategy({ strategy: 'weighted', params: '{"weights": [1]}' }, 1);
    const ranked = rerank(spec, [{ metric: 'IP', hits }]);
    expect(ranked.hits.map(({ key }) => key)).toEqual(keys.toReversed());
  });

  it('weighs normalised scores, a missing hit adding nothing', () => {
    const spec = byStrategy({
      strategy: 'weighted',
      params: '{"weights": [0.25, 1], "norm_score": true}',
    });
    const { hits } = rerank(spec, [ranking('COSINE', [[1n, 0.5]]), ranking('L2', [[2n, 1]])]);
    expect(hits.map(({ key }) => key)).toEqual([2n, 1n]);
    expect(hits[0]?.score).toBeCloseTo(1 - (2 * Math.atan(1)) / Math.PI, 6);
    expect(hits[1]?.score).toBeCloseTo(0.25 * 0.75, 6);
  });

  it('sorts raw distances upwards, and turns them where metrics are mixed', () => {
    const spec = byStrategy({ strategy: 'weighted', params: '{"weights": [1, 1]}' });
    const near = ranking('L2', [
      [1n, 2],
      [2n, 3],
    ]);
    const raw = rerank(spec, [near, ranking('L2', [[2n, 1]])]);
    expect(raw.isAscending).toBe(true);
    expect(raw.hits.map(({ key, score }) => [key, score])).toEqual([
      [1n, 2],
      [2n, 4],
    ]);
    const mixed = rerank(spec, [near, ranking('IP', [[2n, 1]])]);
    expect(mixed.isAscending).toBe(false);
    expect(mixed.hits.map(({ key }) => key)).toEqual([2n, 1n]);
    expect(mixed.hits[1]?.score).toBeCloseTo(1 - (2 * Math.atan(2)) / Math.PI, 6);
  });

  it('multiplies similarity by the decay of a field, nulls by zero', () => {
    const prices: Record<string, number | null> = { 1: 100, 2: 110, 3: null };
    const valueAt = ({ key }: RankedHit): number | null => prices[String(key)] as number | null;
    const searches = [
      ranking('IP', [
        [3n, 9],
        [2n, 4],
        [1n, 1],
      ]),
      ranking('IP', [[1n, 3]]),
    ];
    const params = { reranker: 'decay', function: 'exp', origin: '100', scale: '10' };
    for (const [mode, first] of [
      ['max', 3],
      ['sum', 4],
      ['avg', 2],
    ] as const) {
      const spec = byFunction({ ...params, score_mode: mode });
      const { hits } = rerank(spec!, searches, valueAt);
      const scores = new Map(hits.map(({ key, score }) => [key, score]));
      expect(scores.get(1n)).toBeCloseTo(first, 6);
      expect(scores.get(2n)).toBeCloseTo(2, 6);
      expect(scores.get(3n)).toBe(0);
    }
  });

  it('keeps the linear floor and the free stretch of the offset', () => {
    const decay = { fieldName: 'price', origin: 0, scale: 10, offset: 5, decay: 0.3 };
    for (const shape of ['gauss', 'exp', 'linear'] as const) {
      expect(decayFactor({ ...decay, shape }, -5)).toBe(1);
      expect(decayFactor({ ...decay, shape }, 15)).toBeCloseTo(0.3, 9);
    }
    expect(decayFactor({ ...decay, shape: 'linear' }, 1000)).toBe(0.3);
    expect(decayFactor({ ...decay, shape: 'gauss' }, 25)).toBeCloseTo(0.3 ** 4, 9);
  });
});

describe('reranker parameters', () => {
  const decay = { reranker: 'decay', function: 'gauss', origin: '0', scale: '1' };
  const without = (key: string) =>
    Object.fromEntries(Object.entries(decay).filter(([name]) => name !== key));

  const byModel = (more: Readonly<Record<string, string>>) =>
    byFunction({ reranker: 'model', queries: '["a"]', provider: 'tei', ...more }, ['text']);
  const refusals: readonly [string, () => unknown, string][] = [
    [
      'k',
      () => byStrategy({ params: '{"k": 16384}' }),
      'rank params k should be in range (0, 16384)',
    ],
    ['strategy', () => byStrategy({ strategy: 'best' }), 'unsupported rank type best'],
    [
      'weight',
      () => byStrategy({ strategy: 'weighted', params: '{"weights": [0.1, 1.1]}' }),
      'rank param weight should be in range [0, 1]',
    ],
    [
      'weights',
      () => byStrategy({ strategy: 'weighted', params: '{"weights": [0.1, 0.9, 0.3]}' }),
      'the length of weights param mismatch with ann search requests: invalid parameter[expected=2][actual=3]',
    ],
    ['name', () => byFunction({}), 'reranker name not specified'],
    ['unknown', () => byFunction({ reranker: 'magic' }), 'unsupported reranker magic'],
    [
      'fields',
      () => byFunction(decay, ['price', 'text']),
      'decay reranker requires exactly 1 input field, got 2',
    ],
    [
      'type',
      () => byFunction(decay, ['text']),
      'decay input field text must be numeric, got VarChar',
    ],
    ['field', () => byFunction(decay, ['x']), 'input field x not found in collection schema'],
    [
      'shape',
      () => byFunction({ ...decay, function: 'x' }),
      'decay: invalid function "x", must be one of [gauss, exp, linear]',
    ],
    [
      'origin',
      () => byFunction({ ...decay, origin: 'a' }),
      'decay param origin: a is not a number',
    ],
    ['no origin', () => byFunction(without('origin')), 'decay origin not specified'],
    ['no scale', () => byFunction(without('scale')), 'decay scale not specified'],
    [
      'scale',
      () => byFunction({ ...decay, scale: '-1' }),
      'decay: scale must be > 0, got -1.000000',
    ],
    [
      'offset',
      () => byFunction({ ...decay, offset: '-1' }),
      'decay: offset must be >= 0, got -1.000000',
    ],
    ['decay', () => byFunction({ ...decay, decay: '1' }), 'decay: decay must be 0 < decay < 1'],
    [
      'model',
      () => byFunction({ reranker: 'model', queries: '["a"]', provider: 'x' }, ['price']),
      'model input field price must be VarChar, got Int64',
    ],
    [
      'queries',
      () => byModel({ queries: '["a","b"]', endpoint: 'http://127.0.0.1:1' }),
      'queries count (2) != nq count (1)',
    ],
    ['no endpoint', () => byModel({}), 'endpoint: [] is not a valid http/https link'],
    [
      'an endpoint',
      () => byModel({ endpoint: 'ftp://host' }),
      'endpoint: [ftp://host] is not a valid http/https link',
    ],
    [
      'a model',
      () => byModel({ endpoint: 'https://host' }),
      'rerank by model is not supported by this server yet: provider tei',
    ],
    [
      'provider',
      () => byFunction({ reranker: 'model', queries: '["a"]', provider: 'x' }, ['text']),
      'unknown rerank model provider',
    ],
  ];
  for (const [what, parse, text] of refusals) {
    it(`refuses ${what}`, () => {
      expect(parse).toThrow(text);
    });
  }
});
