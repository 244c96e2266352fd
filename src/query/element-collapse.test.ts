/** Scores of a row's elements put together, and what cannot be asked for. */

import {
  checkCollapseMetric,
  collapseElements,
  type ElementCollapse,
  parseElementScope,
} from './element-collapse.ts';
import type { RankedHit } from './reduce.ts';

function hit(key: bigint, element: number, score: number): RankedHit {
  return { segmentIndex: 0, offset: Number(key), key, element, score };
}

const BEST_FIRST = [hit(1n, 2, 0.75), hit(2n, 0, 0.5), hit(2n, 1, 0.5), hit(1n, 0, -0.25)];

function check(collapse: ElementCollapse, expected: readonly [bigint, number][]) {
  const rows = collapseElements(BEST_FIRST, collapse, 'IP');
  expect(rows.map(({ key, score }) => [key, score])).toEqual(expected);
  expect(rows.every((row) => row.element === undefined)).toBe(true);
}

const scope = (collapse: unknown) => ({ collapse });

describe('elements collapsed to rows', () => {
  it('by the best, sum or mean of all or of the best few', () => {
    check({ strategy: 'max', topK: 0 }, [
      [1n, 0.75],
      [2n, 0.5],
    ]);
    check({ strategy: 'sum', topK: 0 }, [
      [2n, 1],
      [1n, 0.5],
    ]);
    check({ strategy: 'avg', topK: 0 }, [
      [2n, 0.5],
      [1n, 0.25],
    ]);
    check({ strategy: 'topk_sum', topK: 1 }, [
      [1n, 0.75],
      [2n, 0.5],
    ]);
    check({ strategy: 'topk_avg', topK: 2 }, [
      [2n, 0.5],
      [1n, 0.25],
    ]);
  });

  it('puts the smallest distance first', () => {
    const nearest = [hit(1n, 0, 1), hit(2n, 0, 2), hit(1n, 1, 9)];
    const rows = collapseElements(nearest, { strategy: 'avg', topK: 0 }, 'L2');
    expect(rows.map(({ key }) => key)).toEqual([2n, 1n]);
  });
});

describe('element_scope', () => {
  it('is read', () => {
    expect(parseElementScope(scope({ strategy: 'max' }))).toEqual({ strategy: 'max', topK: 0 });
    expect(parseElementScope(scope({ strategy: 'topk_sum', topk: 2 }))).toEqual({
      strategy: 'topk_sum',
      topK: 2,
    });
  });

  it.each<[unknown, string]>([
    ['max', 'element_scope must be a JSON object'],
    [{}, 'element_scope.collapse is required'],
    [{ ...scope({ strategy: 'max' }), mode: 'row' }, 'unsupported element_scope key: mode'],
    [scope('max'), 'element_scope.collapse must be a JSON object'],
    [scope({}), 'element_scope.collapse.strategy is required'],
    [scope({ strategy: 3 }), 'element_scope.collapse.strategy must be a string'],
    [scope({ strategy: 'median' }), 'unsupported element_scope.collapse.strategy: median'],
    [scope({ strategy: 'topk_avg' }), 'topk is required for strategy topk_avg'],
    [scope({ strategy: 'topk_sum', topk: 0 }), 'element_scope.collapse.topk must be positive'],
    [scope({ strategy: 'topk_sum', topk: 'x' }), 'element_scope.collapse.topk must be an integer'],
    [scope({ strategy: 'max', topk: 2 }), 'topk is only valid for topk strategies'],
  ])('%j is refused', (value, text) => {
    expect(() => parseElementScope(value)).toThrow(text);
  });

  it('does not sum distances', () => {
    const sum = { strategy: 'sum', topK: 0 } as const;
    expect(() => checkCollapseMetric(sum, 'L2')).toThrow('only supported for positively related');
    expect(() => checkCollapseMetric(sum, 'COSINE')).not.toThrow();
    expect(() => checkCollapseMetric({ ...sum, strategy: 'avg' }, 'L2')).not.toThrow();
  });
});
