/** Grouped searches against all rows sorted and grouped one by one. */

import { seededRandom } from '../base/random.ts';
import type { SegmentId } from '../base/ids.ts';
import type { DenseSearchTask, SearchHits } from './executor.ts';
import type { GroupField, GroupKeys } from './group-keys.ts';
import { groupedSearch } from './grouped-search.ts';
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

const NQ = 3;

/** Searches of the segments, compared with all their rows sorted. */
class Comparison {
  readonly #segments: readonly GeneratedSegment[];
  readonly #queries: Float32Array;
  readonly #searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });

  constructor(segments: readonly GeneratedSegment[]) {
    const random = seededRandom(99);
    this.#segments = segments;
    this.#queries = Float32Array.from({ length: NQ * DIM }, () => random.next() * 2 - 1);
    for (const { view } of segments) this.#searcher.publish(view);
  }

  task(topK: number, size: number, changes: Partial<DenseSearchTask> = {}): DenseSearchTask {
    return {
      kind: 'dense',
      element: 'float32',
      segments: this.#segments.map(({ scope }) => scope),
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      metric: 'L2',
      nq: NQ,
      queries: new Uint8Array(this.#queries.buffer),
      topK,
      ef: 64,
      exact: true,
      grouping: { fields: [byNumber], size, isStrict: true },
      ...changes,
    };
  }

  check(topK: number, size: number, changes: Partial<DenseSearchTask> = {}, below = 1000): void {
    const task = this.task(topK, size, changes);
    const hits = this.#searcher.search(task);
    for (let q = 0; q < NQ; q++) {
      const query = this.#queries.subarray(q * DIM, (q + 1) * DIM);
      const isBelow = ({ numbers }: GeneratedSegment, row: number) =>
        (numbers[row] as number) < below;
      const all = bruteForce(this.#segments, task, query, isBelow);
      const wanted = expectedRows(this.#segments, all, topK, size);
      const found = hitsOf(hits, q);
      expect(found.map(({ segment, row }) => [segment, row])).toEqual(
        wanted.map(({ segment, row }) => [segment, row]),
      );
    }
  }

  /** How many groups each query found. */
  groupCounts(task: DenseSearchTask): number[] {
    const hits = this.#searcher.search(task);
    return Array.from(
      { length: NQ },
      (_, q) => new Set(hitsOf(hits, q).map((hit) => numberOf(this.#segments, hit))).size,
    );
  }
}

function generated(): GeneratedSegment[] {
  return [
    generateSegment({ id: 1, rows: 1500, dim: DIM }),
    generateSegment({ id: 2, rows: 3, dim: DIM }),
    generateSegment({ id: 3, rows: 900, dim: DIM, nullShare: 0.3 }),
  ];
}

describe('groupedSearch', () => {
  const comparison = new Comparison(generated());
  const check: Comparison['check'] = (...args) => comparison.check(...args);

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
    expect(comparison.groupCounts(comparison.task(30, 5, { grouping }))).toEqual([30, 30, 30]);
  });

  it('finds the rows of rare groups among many of frequent ones', () => {
    const segments = generated();
    const random = seededRandom(7);
    for (const { numbers } of segments) {
      numbers.forEach((_, row) => {
        numbers[row] = Math.floor(100 * random.next() ** 12);
      });
    }
    const skewed = new Comparison(segments);
    for (const metric of ['L2', 'IP'] as const) {
      for (const [topK, size] of [
        [3, 100],
        [12, 20],
        [50, 1],
        [40, 4],
      ] as const) {
        skewed.check(topK, size, { metric });
        skewed.check(topK, size, { metric, filter: numberBelow(30) }, 30);
      }
    }
  });

  it('does not rank the rows of groups that are complete', () => {
    // Nearest first: one row of a rare group, many of a frequent one, the rest of the rare one.
    const groups = [1, ...Array.from({ length: 20_000 }, () => 0), 1, 1];
    let ranked = 0;
    const hits = groupedSearch(
      { ...comparison.task(2, 3), nq: 1, segments: [{ ...SCOPE, rowCount: groups.length }] },
      { fields: [byNumber], size: 3, isStrict: true },
      {
        keys: { of: (_: number, row: number) => groups[row] as number } as unknown as GroupKeys,
        search: ({ topK }, isOpen = () => true) => {
          const rows = [...groups.keys()].filter((row) => isOpen(groups[row] as number));
          ranked += Math.min(topK, rows.length);
          return hitsAt(rows.slice(0, topK));
        },
        countGroups: () =>
          new Map([0, 1].map((group) => [group, groups.filter((it) => it === group).length])),
      },
    );
    expect(Array.from(hits.offsets)).toEqual([0, 1, 2, 3, 20_001, 20_002]);
    expect(ranked).toBeLessThan(100);
  });
});

const SCOPE = { segmentId: 1n as SegmentId, allVisible: true };

/** Rows of one segment, as far away as their number. */
function hitsAt(rows: readonly number[]): SearchHits {
  return {
    counts: Uint32Array.of(rows.length),
    segmentIndexes: new Uint32Array(rows.length),
    offsets: Uint32Array.from(rows),
    scores: Float32Array.from(rows),
  };
}
