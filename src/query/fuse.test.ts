/** Rerankers against sums worked out by hand. */

import { fuse, parseFusion, type RankedHits } from './fuse.ts';

const hits = (metric: string, pairs: readonly (readonly [bigint, number])[]): RankedHits => ({
  metric,
  keys: pairs.map(([key]) => key),
  scores: pairs.map(([, score]) => score),
});

describe('fuse', () => {
  it('adds reciprocal ranks and breaks ties by key', () => {
    const spec = parseFusion('rrf', { k: 10 }, 2);
    const fused = fuse(spec, [
      hits('L2', [
        [5n, 0],
        [3n, 1],
      ]),
      hits('IP', [
        [3n, 9],
        [5n, 8],
        [7n, 1],
      ]),
    ]);
    expect(fused.map(({ key }) => key)).toEqual([3n, 5n, 7n]);
    expect(fused[0]?.score).toBeCloseTo(1 / 11 + 1 / 12, 6);
    expect(fused[2]?.score).toBeCloseTo(1 / 13, 6);
  });

  it('weighs normalised scores, a missing hit adding nothing', () => {
    const spec = parseFusion('weighted', { weights: [0.25, 1] }, 2);
    const fused = fuse(spec, [hits('COSINE', [[1n, 0.5]]), hits('L2', [[2n, 1]])]);
    expect(fused[0]?.key).toBe(2n);
    expect(fused[0]?.score).toBeCloseTo(1 - (2 * Math.atan(1)) / Math.PI, 6);
    expect(fused[1]?.score).toBeCloseTo(0.25 * 0.75, 6);
  });

  it('sorts raw distances upwards', () => {
    const spec = parseFusion('weighted', { weights: [1], norm_score: false }, 1);
    const fused = fuse(spec, [
      hits('L2', [
        [1n, 2],
        [2n, 5],
      ]),
    ]);
    expect(fused.map(({ key }) => key)).toEqual([1n, 2n]);
  });

  it.each([
    ['rrf', { k: 0 }, 'The rank params k should be in range (0, 16384)'],
    [
      'weighted',
      { weights: [1] },
      'mismatch with ann search requests: invalid parameter[expected=2][actual=1]',
    ],
    ['weighted', { weights: [1, 2] }, 'rank param weight should be in range [0, 1]'],
    ['guess', {}, 'unsupported reranker guess'],
  ])('refuses %s %j', (strategy, params, text) => {
    expect(() => parseFusion(strategy, params, 2)).toThrow(text);
  });
});
