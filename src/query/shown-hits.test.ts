/** Scores as clients are shown them. */

import { roundedScores } from './shown-hits.ts';

const scores = (...values: number[]) =>
  values.map((score) => ({ segmentIndex: 0, offset: 0, score, key: 1n }));

test('scores are rounded to decimals, halves away from zero', () => {
  const shown = (decimals: number) =>
    Array.from(roundedScores(scores(0.125, -0.125, 2.5, -2.5, -0.25), decimals), Number);
  expect(shown(-1)).toEqual([0.125, -0.125, 2.5, -2.5, -0.25]);
  expect(shown(0)).toEqual([0, -0, 3, -3, -0]);
  expect(shown(2)).toEqual([0.13, -0.13, 2.5, -2.5, -0.25].map(Math.fround));
});
