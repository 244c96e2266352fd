/** Hits of elements out of rows, and rows put together again. */

import { FALSE, TRUE, UNKNOWN } from '../filter/compile/truth.ts';
import { matchingElements, shownRows } from './element-rows.ts';

/** Rows of 2, 0, 3 and 1 elements. */
const TRUTH = {
  starts: Uint32Array.of(0, 2, 2, 5, 6),
  truth: Uint8Array.of(TRUE, FALSE, TRUE, UNKNOWN, TRUE, FALSE),
};

function found(rows: readonly number[], limit?: number) {
  const { offsets, elements } = matchingElements(Uint32Array.from(rows), TRUTH, limit);
  return Array.from(offsets, (row, i) => [row, elements[i]]);
}

describe('matching elements', () => {
  it('are listed row by row, those that are surely meant', () => {
    expect(found([0, 1, 2, 3])).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
    expect(found([2, 3])).toEqual([
      [2, 0],
      [2, 2],
    ]);
    expect(found([1, 3])).toEqual([]);
  });

  it('are counted by the limit, even inside a row', () => {
    expect(found([0, 2], 2)).toEqual([
      [0, 0],
      [2, 0],
    ]);
    expect(found([0, 2], 0)).toEqual([]);
  });

  it('come together by row; rows of different segments do not', () => {
    const shown = shownRows({
      segmentIndexes: Uint32Array.of(0, 0, 1, 1),
      offsets: Uint32Array.of(4, 4, 4, 5),
      elements: Uint32Array.of(1, 3, 0, 0),
    });
    expect([...shown.segmentIndexes]).toEqual([0, 1, 1]);
    expect([...shown.offsets]).toEqual([4, 4, 5]);
    expect(shown.elements).toEqual([[1, 3], [0], [0]]);
  });

  it('change nothing where hits are rows', () => {
    const rows = { segmentIndexes: Uint32Array.of(0), offsets: Uint32Array.of(7) };
    expect(shownRows(rows)).toBe(rows);
  });
});
