/** Searches through graphs: recall against the exact scan, and never too few rows. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId } from '../base/ids.ts';
import { seededRandom } from '../base/random.ts';
import type { NumberMetric } from '../index/flat/vector-space.ts';
import { GraphBuilder } from '../index/hnsw/usearch.ts';
import type { GraphView } from '../segment/segment-view.ts';
import type { DenseSearchTask } from './executor.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import {
  bruteForce,
  type GeneratedSegment,
  generateSegment,
  hitsOf,
  numberBelow,
  VECTOR_FIELD,
} from './testing/generated-segment.ts';

const DIM = 128;
const NQ = 20;

function queriesNear(segments: readonly GeneratedSegment[]): Float32Array {
  const random = seededRandom(5);
  const queries = new Float32Array(NQ * DIM);
  for (let q = 0; q < NQ; q++) {
    const { vectors, scope } = segments[q % segments.length] as GeneratedSegment;
    const row = Math.floor(random.next() * scope.rowCount) * DIM;
    for (let i = 0; i < DIM; i++) {
      queries[q * DIM + i] = (vectors[row + i] as number) + (random.next() - 0.5) * 0.2;
    }
  }
  return queries;
}

describe('graph search', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true }));

  const large = generateSegment({
    id: 1,
    rows: 8000,
    dim: DIM,
    extentRows: 3000,
    clusters: 200,
  });
  const other = generateSegment({ id: 2, rows: 6000, dim: DIM, clusters: 200 });
  const stranger = generateSegment({ id: 4, rows: 8000, dim: DIM });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-search-'));
    for (const metric of ['L2', 'IP', 'COSINE'] as const) withGraph(large, metric, 8000);
    withGraph(large, 'L2', 5001);
    withGraph(other, 'L2', 6000);
    withGraph(stranger, 'L2', 8000);
  }, 120_000);

  const built = new Set<string>();

  /** The segment with a graph over its first `covered` rows. */
  function withGraph(
    segment: GeneratedSegment,
    metric: NumberMetric,
    covered: number,
  ): GeneratedSegment {
    const shape = { dim: DIM, metric, quantization: 'bf16', M: 16, efConstruction: 60 } as const;
    const path = join(folder, `${segment.view.id}-${metric}-${covered}`);
    if (!built.has(path)) {
      const builder = new GraphBuilder(shape);
      builder.add(0, segment.vectors.subarray(0, covered * DIM));
      builder.save(path);
      built.add(path);
    }
    const graph: GraphView = { path, rows: covered, metric, quantization: 'bf16' };
    const view = { ...segment.view, graphs: new Map<FieldId, GraphView>([[VECTOR_FIELD, graph]]) };
    return { ...segment, view };
  }

  function check(
    segments: readonly GeneratedSegment[],
    options: {
      changes?: Partial<DenseSearchTask>;
      isWanted?: (segment: GeneratedSegment, row: number) => boolean;
      recallMin?: number;
    },
  ): void {
    const queries = queriesNear(segments);
    const task: DenseSearchTask = {
      segments: segments.map(({ scope }) => scope),
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      kind: 'dense',
      element: 'float32',
      metric: 'L2',
      nq: NQ,
      queries: new Uint8Array(queries.buffer),
      topK: 10,
      ef: 64,
      exact: false,
      ...options.changes,
    };
    const problems: unknown[] = [];
    const searcher = new SegmentSearcher({
      slot: 2,
      emptyGraphPath: join(folder, 'empty'),
      onGraphError: (cause) => problems.push(cause),
    });
    for (const { view } of segments) searcher.publish(view);
    const hits = searcher.search(task);
    let found = 0;
    let expected = 0;
    for (let q = 0; q < NQ; q++) {
      const query = queries.subarray(q * DIM, (q + 1) * DIM);
      const all = bruteForce(segments, task, query, options.isWanted);
      const best = all.slice(0, task.topK);
      const scores = new Map(all.map((hit) => [`${hit.segment}/${hit.row}`, hit.score]));
      const mine = hitsOf(hits, q);
      expect(mine.length).toBe(best.length);
      // Scores are exact whatever the graph is quantised to.
      for (const hit of mine) {
        expect(scores.get(`${hit.segment}/${hit.row}`)).toBeCloseTo(hit.score, 4);
      }
      const names = new Set(mine.map((hit) => `${hit.segment}/${hit.row}`));
      expect(names.size).toBe(mine.length);
      found += best.filter((hit) => names.has(`${hit.segment}/${hit.row}`)).length;
      expected += best.length;
    }
    expect(problems).toEqual([]);
    expect(found / Math.max(1, expected)).toBeGreaterThanOrEqual(options.recallMin ?? 0.97);
    searcher.close();
  }

  for (const metric of ['L2', 'IP', 'COSINE'] as const) {
    it(`reaches the exact neighbours: ${metric}`, () => {
      // The nearest of inner products lie at the rim: a graph finds them less well.
      const recallMin = metric === 'IP' ? 0.9 : 0.97;
      check([withGraph(large, metric, 8000)], { changes: { metric }, recallMin });
    });
  }

  it('scans the rows beyond the graph', () => {
    check([withGraph(large, 'L2', 5001), other], {});
  });

  it('looks at several graphs', () => {
    check([withGraph(large, 'L2', 8000), withGraph(other, 'L2', 6000)], {});
  });

  it('ignores a graph of another metric, and all graphs of an exact search', () => {
    check([withGraph(large, 'L2', 8000)], { changes: { metric: 'COSINE' }, recallMin: 1 });
    check([withGraph(large, 'L2', 8000)], { changes: { exact: true }, recallMin: 1 });
  });

  for (const below of [1, 5, 30, 60, 95]) {
    it(`returns enough matches of a filter that lets ${below} % through`, () => {
      check([withGraph(large, 'L2', 5001), withGraph(other, 'L2', 6000)], {
        changes: { filter: numberBelow(below) },
        isWanted: ({ numbers }, row) => (numbers[row] as number) < below,
      });
    });
  }

  it('finds every nearest match behind a filter that has come often, the dead aside', () => {
    const segment = withGraph(large, 'L2', 5001);
    const below = 30;
    const queries = queriesNear([segment]);
    const task: DenseSearchTask = {
      segments: [segment.scope],
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      filter: numberBelow(below),
      kind: 'dense',
      element: 'float32',
      metric: 'L2',
      nq: NQ,
      queries: new Uint8Array(queries.buffer),
      topK: 10,
      ef: 16,
      exact: false,
    };
    const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: join(folder, 'empty') });
    searcher.publish(segment.view);
    for (let i = 0; i < 50; i++) searcher.search(task);
    const deleteOrdinals = segment.view.deleteOrdinals.map((never, row) =>
      row % 3 === 0 ? 4 : never,
    );
    const view = { ...segment.view, deleteOrdinals };
    searcher.publish(view);
    const dying = { ...segment, view, scope: { ...segment.scope, allVisible: false } };
    const hits = searcher.search({ ...task, segments: [dying.scope] });
    for (let q = 0; q < NQ; q++) {
      const query = queries.subarray(q * DIM, (q + 1) * DIM);
      const isWanted = (_: unknown, row: number) => (large.numbers[row] as number) < below;
      const best = bruteForce([dying], task, query, isWanted).slice(0, task.topK);
      expect(hitsOf(hits, q).map(({ row }) => row)).toEqual(best.map(({ row }) => row));
    }
    searcher.close();
  });

  it('returns every match when they lie in the graph and are fewer than topK', () => {
    const isRare = (row: number) => row % 2000 === 17;
    const numbers = large.numbers.map((_, row) => (isRare(row) ? 0 : 50));
    const columns = new Map(large.view.columns);
    columns.set(101 as FieldId, { layout: 'fixed', kind: 'int32', values: numbers });
    const rare = withGraph({ ...large, numbers, view: { ...large.view, columns } }, 'L2', 5001);
    check([rare], {
      changes: { filter: numberBelow(1), topK: 100, ef: 100 },
      isWanted: (_, row) => isRare(row),
      recallMin: 1,
    });
  });

  it('over-fetches when most rows are dead, and ends in the scan', () => {
    for (const deadOf10 of [2, 9, 10]) {
      const segment = withGraph(large, 'L2', 8000);
      const deleteOrdinals = segment.view.deleteOrdinals.map((never, row) =>
        row % 10 < deadOf10 && row !== 7999 ? 4 : never,
      );
      const view = { ...segment.view, deleteOrdinals };
      check([{ ...segment, view, scope: { ...segment.scope, allVisible: false } }], {
        changes: { topK: 10 },
      });
    }
  });

  it('serves a read that is older than the graph', () => {
    const segment = withGraph(large, 'L2', 8000);
    check([{ ...segment, scope: { ...segment.scope, rowCount: 7000 } }], {});
  });

  it('serves topK beyond ef and beyond the rows', () => {
    const segment = withGraph(large, 'L2', 8000);
    check([segment], { changes: { topK: 500, ef: 500 } });
    check([withGraph(generateSegment({ id: 3, rows: 300, dim: DIM }), 'L2', 300)], {
      changes: { topK: 16_384, ef: 16_384 },
      recallMin: 1,
    });
  });

  it('really asks the graph: one over other vectors finds other rows', () => {
    const misled = withGraph(stranger, 'L2', 8000);
    const view = { ...large.view, graphs: misled.view.graphs };
    expect(() => check([{ ...large, view }], {})).toThrow('toBeGreaterThanOrEqual');
  });

  it('scans when the graph cannot be opened, and says so', () => {
    const graph: GraphView = {
      path: join(folder, 'gone'),
      rows: 8000,
      metric: 'L2',
      quantization: 'bf16',
    };
    const view = { ...large.view, graphs: new Map([[VECTOR_FIELD, graph]]) };
    const problems: string[] = [];
    const searcher = new SegmentSearcher({
      slot: 2,
      emptyGraphPath: join(folder, 'empty'),
      onGraphError: (cause) => problems.push(String(cause)),
    });
    searcher.publish(view);
    const query = queriesNear([large]).subarray(0, DIM);
    const hits = searcher.search({
      segments: [large.scope],
      readOrdinal: 10,
      fieldId: VECTOR_FIELD,
      kind: 'dense',
      element: 'float32',
      metric: 'L2',
      nq: 1,
      queries: new Uint8Array(query.slice().buffer),
      topK: 10,
      ef: 64,
      exact: false,
    });
    expect(hits.counts[0]).toBe(10);
    expect(problems).toEqual([expect.stringContaining('could not map graph')]);
  });
});
