/** Searches of every vector type and metric against float64, scanned and through graphs. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId } from '../base/ids.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { graphVectors } from '../index/flat/kernel-query.ts';
import {
  dimensionsOf,
  scoreOfDistance,
  VECTOR_SPACES,
  type VectorSpace,
} from '../index/flat/vector-space.ts';
import { GraphBuilder } from '../index/hnsw/usearch.ts';
import { float64Distance, randomVector } from '../index/testing/float64-distance.ts';
import type { GraphMetric, GraphQuantization } from '../schema/segment-manifest.ts';
import type { GraphView } from '../segment/segment-view.ts';
import type { DenseSearchTask } from './executor.ts';
import { isInRange } from './score-range.ts';
import { SegmentSearcher } from './segment-searcher.ts';
import { hitsOf, numberBelow, storedSegment, VECTOR_FIELD } from './testing/generated-segment.ts';

const ROW_BYTES = 40;
const NQ = 2;

type Segment = ReturnType<typeof storedSegment> & { readonly vectors: Uint8Array };

/** Rows lie around a few centres, so that graphs have something to find. */
function segmentIn(space: VectorSpace, options: { rows: number; nullShare?: number }): Segment {
  const random = seededRandom(7);
  const dimensions = dimensionsOf(space.element, ROW_BYTES);
  const centres = Array.from({ length: 8 }, () => randomVector(random, space.element, dimensions));
  const vectors = new Uint8Array(options.rows * ROW_BYTES);
  for (let row = 0; row < options.rows; row++) {
    vectors.set(near(centres[row % 8] as Uint8Array, space, random), row * ROW_BYTES);
  }
  const { nullShare = -1 } = options;
  const shape = { id: 1, rowBytes: ROW_BYTES, extentRows: 110, nullShare };
  return { ...storedSegment(shape, vectors), vectors };
}

/** The centre with some of its elements drawn anew. */
function near(centre: Uint8Array, { element }: VectorSpace, random: Random): Uint8Array {
  const other = randomVector(random, element, dimensionsOf(element, ROW_BYTES));
  const width = { float32: 4, float16: 2, bfloat16: 2, int8: 1, bit: 1 }[element];
  const vector = centre.slice();
  for (let at = 0; at < vector.length; at += width) {
    if (random.next() < 0.3) vector.set(other.subarray(at, at + width), at);
  }
  return vector;
}

function taskOf(space: VectorSpace, segment: Segment, changes: Partial<DenseSearchTask>) {
  const random = seededRandom(8);
  const queries = new Uint8Array(NQ * ROW_BYTES);
  for (let q = 0; q < NQ; q++) {
    const row = segment.vectors.subarray(q * ROW_BYTES, (q + 1) * ROW_BYTES);
    queries.set(near(row, space, random), q * ROW_BYTES);
  }
  // So that structures hold for some rows.
  if (space.metric === 'SUBSTRUCTURE') queries.fill(0).fill(1, 0, 1);
  if (space.metric === 'SUPERSTRUCTURE') queries.fill(255).fill(254, 0, 1);
  return {
    kind: 'dense',
    ...space,
    segments: [segment.scope],
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    nq: NQ,
    queries,
    topK: 10,
    ef: 64,
    exact: true,
    ...changes,
  } satisfies DenseSearchTask;
}

/** Scores of all hits, best first, by float64. */
function expectedScores(task: DenseSearchTask, segment: Segment, q: number): number[] {
  const query = task.queries.subarray(q * ROW_BYTES, (q + 1) * ROW_BYTES);
  const validity = segment.view.columns.get(VECTOR_FIELD)?.validity;
  const distances: number[] = [];
  for (let row = 0; row < segment.scope.rowCount; row++) {
    if (validity?.[row] === 0) continue;
    if (task.filter !== undefined && (segment.numbers[row] as number) >= 40) continue;
    const stored = segment.vectors.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES);
    const distance = float64Distance(task, query, stored);
    if (distance === undefined) continue;
    if (task.range !== undefined && !isInRange(task.metric, task.range, distance)) continue;
    distances.push(distance);
  }
  const ascending = distances.sort((a, b) => a - b);
  return ascending.map((distance) => scoreOfDistance(task.metric, distance));
}

/** A bound that rounding moves no score across. */
function between(scores: readonly number[], at: number): number {
  const score = scores[at] as number;
  const next = scores.find((other, i) => i > at && other !== score) ?? score + 1;
  return (score + next) / 2;
}

function check(task: DenseSearchTask, segment: Segment, recallMin: number, folder = ''): void {
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: join(folder, 'empty') });
  searcher.publish(segment.view);
  const hits = searcher.search(task);
  let found = 0;
  let wanted = 0;
  for (let q = 0; q < NQ; q++) {
    const scores = hitsOf(hits, q).map(({ score }) => score);
    const expected = expectedScores(task, segment, q).slice(0, task.topK);
    expect(scores.length).toBe(expected.length);
    const worst = expected.at(-1) ?? 0;
    const slack = 1e-4 * (1 + Math.abs(worst));
    const sign = scoreOfDistance(task.metric, 1) < 0 ? -1 : 1;
    found += scores.filter((score) => sign * (score - worst) <= slack).length;
    wanted += expected.length;
    if (recallMin < 1) continue;
    scores.forEach((score, i) => {
      const reference = expected[i] as number;
      expect(Math.abs(score - reference)).toBeLessThanOrEqual(1e-4 * (1 + Math.abs(reference)));
    });
  }
  expect(found).toBeGreaterThanOrEqual(recallMin * wanted);
  searcher.close();
}

describe('DenseSearcher', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dense-search-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  for (const space of VECTOR_SPACES) {
    it(`finds what float64 finds, filtered, in a range, nulls aside: ${space.element} ${space.metric}`, () => {
      const segment = segmentIn(space, { rows: 300, nullShare: 0.2 });
      check(taskOf(space, segment, {}), segment, 1);
      check(taskOf(space, segment, { filter: numberBelow(40) }), segment, 1);
      const all = expectedScores(taskOf(space, segment, {}), segment, 0);
      const radius = between(all, Math.floor(all.length / 3));
      const range = { radius, rangeFilter: between(all, Math.floor(all.length / 20)) };
      check(taskOf(space, segment, { range: { radius }, topK: 3000 }), segment, 1);
      check(taskOf(space, segment, { range, topK: 3000 }), segment, 1);
    });
  }

  const graphs: readonly (readonly [VectorSpace, GraphQuantization])[] = VECTOR_SPACES.flatMap(
    (space) => {
      const { element, metric } = space;
      if (metric === 'SUBSTRUCTURE' || metric === 'SUPERSTRUCTURE') return [];
      const kinds = { float32: 'bf16', float16: 'f16', bfloat16: 'bf16', int8: 'bf16', bit: 'b1' };
      return [[space, kinds[element] as GraphQuantization]];
    },
  );

  for (const [space, quantization] of graphs) {
    it(`finds nearly the same through a graph: ${space.element} ${space.metric}`, () => {
      const segment = segmentIn(space, { rows: 1200 });
      const metric = space.metric as GraphMetric;
      const dim = dimensionsOf(space.element, ROW_BYTES);
      const builder = new GraphBuilder({ dim, metric, quantization, M: 16, efConstruction: 100 });
      builder.add(0, graphVectors(space.element, segment.vectors));
      const path = join(folder, `${space.element}-${metric}`);
      builder.save(path);
      const graph: GraphView = { path, rows: 1200, metric, quantization };
      const graphs = new Map<FieldId, GraphView>([[VECTOR_FIELD, graph]]);
      const indexed = { ...segment, view: { ...segment.view, graphs } };
      check(taskOf(space, segment, { exact: false }), indexed, 0.9, folder);
    });
  }
});
