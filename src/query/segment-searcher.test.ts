/** Exact searches, filters and counts against brute force in double precision. */

import { seededRandom } from '../base/random.ts';
import type { FixedColumn, VectorColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { DenseSearchTask } from './executor.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import {
  bruteForce,
  type GeneratedSegment,
  generateSegment,
  hitsOf,
  KEY_FIELD,
  numberBelow,
  VECTOR_FIELD,
} from './testing/generated-segment.ts';

const METRICS = ['L2', 'IP', 'COSINE'] as const;

function searcherOf(segments: readonly GeneratedSegment[]): SegmentSearcher {
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
  for (const { view } of segments) searcher.publish(view);
  return searcher;
}

function taskOf(
  segments: readonly GeneratedSegment[],
  queries: Float32Array,
  changes: Partial<DenseSearchTask> & { nq: number },
): DenseSearchTask {
  return {
    segments: segments.map(({ scope }) => scope),
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    kind: 'dense',
    element: 'float32',
    metric: 'L2',
    queries: new Uint8Array(queries.buffer, queries.byteOffset, queries.byteLength),
    topK: 10,
    ef: 64,
    exact: true,
    ...changes,
  };
}

function keyOf({ view }: GeneratedSegment, row: number): bigint {
  return (view.columns.get(KEY_FIELD) as FixedColumn).values[row] as bigint;
}

function randomQueries(nq: number, dim: number): Float32Array {
  const random = seededRandom(99);
  return Float32Array.from({ length: nq * dim }, () => random.next() * 2 - 1);
}

/** Compares scores, and rows wherever the scores are apart. */
function check(
  segments: readonly GeneratedSegment[],
  task: DenseSearchTask,
  isWanted: (segment: GeneratedSegment, row: number) => boolean = () => true,
): void {
  const hits = searcherOf(segments).search(task);
  const queries = new Float32Array(task.queries.slice().buffer);
  const dim = queries.length / task.nq;
  for (let q = 0; q < task.nq; q++) {
    const all = bruteForce(segments, task, queries.subarray(q * dim, (q + 1) * dim), isWanted);
    const expected = all.slice(0, task.topK);
    const found = hitsOf(hits, q);
    expect(found.length).toBe(expected.length);
    const known = new Map(all.map((hit) => [`${hit.segment}/${hit.row}`, hit.score]));
    found.forEach((hit, i) => {
      expect(Math.abs(hit.score - expected[i]!.score)).toBeLessThan(1e-4);
      expect(known.get(`${hit.segment}/${hit.row}`)).toBeCloseTo(hit.score, 3);
    });
    expect(new Set(found.map((hit) => `${hit.segment}/${hit.row}`)).size).toBe(found.length);
  }
}

describe('SegmentSearcher, exact', () => {
  for (const metric of METRICS) {
    it(`finds the nearest rows of several segments and extents: ${metric}`, () => {
      const segments = [
        generateSegment({ id: 1, rows: 900, dim: 24, extentRows: 256 }),
        generateSegment({ id: 2, rows: 1, dim: 24 }),
        generateSegment({ id: 3, rows: 700, dim: 24, extentRows: 33 }),
      ];
      check(segments, taskOf(segments, randomQueries(7, 24), { nq: 7, metric }));
    });

    it(`searches the matches of a filter: ${metric}`, () => {
      const segments = [
        generateSegment({ id: 1, rows: 3000, dim: 10, extentRows: 1000 }),
        generateSegment({ id: 2, rows: 500, dim: 10 }),
      ];
      for (const below of [0, 1, 20, 80, 100]) {
        const filter = numberBelow(below);
        const task = taskOf(segments, randomQueries(3, 10), { nq: 3, metric, filter });
        check(segments, task, ({ numbers }, row) => (numbers[row] as number) < below);
      }
    });
  }

  it('handles dimensions that are no multiple of the vector width', () => {
    for (const dim of [2, 3, 5, 7, 9, 15, 17, 19, 33, 130]) {
      const segments = [generateSegment({ id: dim, rows: 200, dim })];
      for (const metric of METRICS) {
        check(segments, taskOf(segments, randomQueries(2, dim), { nq: 2, metric }));
      }
    }
  });

  it('returns every row when topK is larger than the segments', () => {
    const segments = [generateSegment({ id: 1, rows: 40, dim: 8 })];
    check(segments, taskOf(segments, randomQueries(2, 8), { nq: 2, topK: 16_384 }));
  });

  it('sees the rows of its ordinal only', () => {
    const segments = [generateSegment({ id: 1, rows: 400, dim: 8 })];
    const { view, scope } = segments[0] as GeneratedSegment;
    for (let row = 0; row < 400; row++) {
      if (row % 3 === 0) view.deleteOrdinals[row] = row % 2 === 0 ? 10 : 11;
      if (row % 5 === 0) view.supersededOrdinals[row] = 5;
      if (row % 7 === 0) view.insertOrdinals[row] = 11;
    }
    const looked = [
      { ...(segments[0] as GeneratedSegment), scope: { ...scope, allVisible: false } },
    ];
    check(looked, taskOf(looked, randomQueries(3, 8), { nq: 3, topK: 300 }));
    const filter = numberBelow(30);
    const task = taskOf(looked, randomQueries(3, 8), { nq: 3, topK: 100, filter });
    check(looked, task, ({ numbers }, row) => (numbers[row] as number) < 30);
  });

  it('leaves out null vectors', () => {
    const segments = [generateSegment({ id: 1, rows: 300, dim: 8, nullShare: 0.5 })];
    check(segments, taskOf(segments, randomQueries(2, 8), { nq: 2, topK: 300 }));
  });

  it('keeps rows whose distance overflows', () => {
    const segment = generateSegment({ id: 1, rows: 5, dim: 4 });
    const huge = new Float32Array([3e38, 3e38, -3e38, 3e38]);
    for (const metric of METRICS) {
      const hits = searcherOf([segment]).search(taskOf([segment], huge, { nq: 1, metric }));
      expect(hits.counts[0]).toBe(5);
    }
  });

  it('gives a cosine of zero for a zero vector, and never minus zero', () => {
    const segment = generateSegment({ id: 1, rows: 5, dim: 4 });
    const task = taskOf([segment], new Float32Array(4), { nq: 1, metric: 'COSINE' });
    const { scores } = searcherOf([segment]).search(task);
    expect([...scores]).toEqual([0, 0, 0, 0, 0]);
  });

  it('orders equal distances by segment and row', () => {
    const segment = generateSegment({ id: 1, rows: 2000, dim: 4, extentRows: 100, clusters: 1 });
    const { extents } = segment.view.columns.get(VECTOR_FIELD) as VectorColumn;
    for (const { bytes } of extents) bytes.fill(0);
    const twin = { ...segment.view, id: 2n as SegmentView['id'] };
    const segments = [
      segment,
      { ...segment, view: twin, scope: { ...segment.scope, segmentId: twin.id } },
    ];
    const hits = searcherOf(segments).search(
      taskOf(segments, randomQueries(2, 4), { nq: 2, topK: 5 }),
    );
    expect([...hits.offsets]).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
    expect([...hits.segmentIndexes]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('keeps to a range', () => {
    const segments = [generateSegment({ id: 1, rows: 500, dim: 6 })];
    const query = randomQueries(1, 6);
    const ranges = {
      L2: { radius: 3, rangeFilter: 1 },
      IP: { radius: 0.2, rangeFilter: 1 },
      COSINE: { radius: 0.1, rangeFilter: 0.6 },
    };
    for (const metric of METRICS) {
      const range = ranges[metric];
      const task = taskOf(segments, query, { nq: 1, metric, topK: 1000, range });
      const expected = bruteForce(segments, task, query).filter(({ score }) =>
        metric === 'L2'
          ? score >= range.rangeFilter && score < range.radius
          : score > range.radius && score <= range.rangeFilter,
      );
      const found = hitsOf(searcherOf(segments).search(task), 0);
      expect(expected.length).toBeGreaterThan(0);
      expect(found.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    }
  });

  it('serves more queries than it holds heaps for at once', () => {
    const segments = [generateSegment({ id: 1, rows: 60, dim: 4 })];
    check(segments, taskOf(segments, randomQueries(600, 4), { nq: 600, topK: 3 }));
  });

  it('refuses a segment it was never given', () => {
    const segments = [generateSegment({ id: 1, rows: 10, dim: 4 })];
    const searcher = searcherOf([]);
    expect(() => searcher.search(taskOf(segments, randomQueries(1, 4), { nq: 1 }))).toThrow(
      'segment 1 is not on this search thread',
    );
  });
});

describe('SegmentSearcher, filter and count', () => {
  const segments = [
    generateSegment({ id: 2, rows: 1000, dim: 2 }),
    generateSegment({ id: 1, rows: 800, dim: 2 }),
  ];
  const scope = { segments: segments.map((segment) => segment.scope), readOrdinal: 10 };

  function matches(below: number): bigint[] {
    return segments.flatMap((segment) => {
      const rows = [...segment.numbers.keys()].filter((row) => segment.numbers[row]! < below);
      return rows.map((row) => keyOf(segment, row));
    });
  }

  it('orders by key over segments and cuts at the limit', () => {
    const searcher = searcherOf(segments);
    for (const below of [0, 1, 50, 100]) {
      const expected = matches(below).sort((a, b) => (a < b ? -1 : 1));
      for (const limit of [undefined, 0, 1, 7, 100, 5000]) {
        const hits = searcher.filter({
          ...scope,
          filter: numberBelow(below),
          orderBy: KEY_FIELD,
          includeSuperseded: false,
          ...(limit === undefined ? {} : { limit }),
        });
        const keys = [...hits.offsets].map((row, i) =>
          keyOf(segments[hits.segmentIndexes[i] as number] as GeneratedSegment, row),
        );
        expect(keys).toEqual(expected.slice(0, limit));
      }
    }
  });

  it('lists segment by segment without an order, and stops at the limit', () => {
    const hits = searcherOf(segments).filter({ ...scope, limit: 1003, includeSuperseded: false });
    expect([...hits.offsets.slice(-4)]).toEqual([999, 0, 1, 2]);
    expect([...hits.segmentIndexes.slice(-4)]).toEqual([0, 1, 1, 1]);
  });

  it('counts superseded rows but not deleted ones, and remembers no row version', () => {
    const { view, scope: whole } = generateSegment({ id: 5, rows: 100, dim: 2 });
    const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
    searcher.publish(view);
    const read = {
      segments: [{ ...whole, allVisible: false }],
      readOrdinal: 10,
      filter: numberBelow(100),
    };
    expect(searcher.count(read)).toBe(100);
    view.supersededOrdinals.fill(3, 0, 40);
    expect(searcher.count(read)).toBe(100);
    expect(searcher.filter({ ...read, includeSuperseded: false }).offsets.length).toBe(60);
    view.deleteOrdinals.fill(10, 0, 30);
    expect(searcher.count(read)).toBe(70);
    expect(searcher.count({ ...read, readOrdinal: 9 })).toBe(100);
  });
});
