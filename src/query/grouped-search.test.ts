/** Grouped searches against all rows sorted and grouped one by one. */

import { seededRandom } from '../base/random.ts';
import type { DenseSearchTask } from './executor.ts';
import type { GroupField } from './group-keys.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import {
  bruteForce,
  type ExpectedHit,
  type GeneratedSegment,
  generateSegment,
  hitsOf,
  NUMBER_FIELD,
  numberBelow,
  VECTOR_FIELD,
} from './testing/generated-segment.ts';
import { plainField } from '../schema/testing/plain-field.ts';

const DIM = 6;

const byNumber: GroupField = {
  field: plainField(NUMBER_FIELD, 'number', 'Int32'),
  path: [],
  name: 'number',
  isStrictCast: false,
};

function numberOf(segments: readonly GeneratedSegment[], hit: ExpectedHit): number {
  return segments[hit.segment]?.numbers[hit.row] as number;
}

/** The rows of the best groups, nearest first. */
function expectedRows(
  segments: readonly GeneratedSegment[],
  hits: readonly ExpectedHit[],
  groups: number,
  size: number,
): ExpectedHit[] {
  const counts = new Map<number, number>();
  return hits.filter((hit) => {
    const number = numberOf(segments, hit);
    const count = counts.get(number) ?? 0;
    if (count === 0 ? counts.size >= groups : count >= size) return false;
    counts.set(number, count + 1);
    return true;
  });
}

describe('groupedSearch', () => {
  const segments = [
    generateSegment({ id: 1, rows: 1500, dim: DIM }),
    generateSegment({ id: 2, rows: 3, dim: DIM }),
    generateSegment({ id: 3, rows: 900, dim: DIM, nullShare: 0.3 }),
  ];
  const nq = 3;
  const random = seededRandom(99);
  const queries = Float32Array.from({ length: nq * DIM }, () => random.next() * 2 - 1);
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
  for (const { view } of segments) searcher.publish(view);

  const check = (
    topK: number,
    size: number,
    changes: Partial<DenseSearchTask> = {},
    below = 1000,
  ) => {
    const task: DenseSearchTask = {
      kind: 'dense',
      element: 'float32',
      segments: segments.map(({ scope }) => scope),
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      metric: 'L2',
      nq,
      queries: new Uint8Array(queries.buffer),
      topK,
      ef: 64,
      exact: true,
      grouping: { fields: [byNumber], size, isStrict: true },
      ...changes,
    };
    const hits = searcher.search(task);
    for (let q = 0; q < nq; q++) {
      const query = queries.subarray(q * DIM, (q + 1) * DIM);
      const all = bruteForce(segments, task, query, ({ numbers }, row) => numbers[row]! < below);
      const wanted = expectedRows(segments, all, topK, size);
      const found = hitsOf(hits, q);
      expect(found.map(({ segment, row }) => [segment, row])).toEqual(
        wanted.map(({ segment, row }) => [segment, row]),
      );
    }
  };

  it('returns full groups, the nearest first', () => {
    for (const [topK, size] of [
      [1, 1],
      [10, 1],
      [7, 3],
      [20, 10],
    ] as const) {
      check(topK, size);
    }
  });

  it('ends when there are no more groups, or no more rows in them', () => {
    check(500, 1);
    check(200, 10);
    check(50, 10, { filter: numberBelow(3) }, 3);
    check(5, 2, { filter: numberBelow(0) }, 0);
  });

  it('serves similarities', () => {
    check(10, 4, { metric: 'IP' });
    check(10, 4, { metric: 'COSINE' });
  });

  it('returns as many groups without strictness', () => {
    const grouping = { fields: [byNumber], size: 5, isStrict: false };
    const task: DenseSearchTask = {
      kind: 'dense',
      element: 'float32',
      segments: segments.map(({ scope }) => scope),
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      metric: 'L2',
      nq,
      queries: new Uint8Array(queries.buffer),
      topK: 30,
      ef: 64,
      exact: true,
      grouping,
    };
    const hits = searcher.search(task);
    for (let q = 0; q < nq; q++) {
      const groups = new Set(hitsOf(hits, q).map((hit) => numberOf(segments, hit)));
      expect(groups.size).toBe(30);
    }
  });
});
