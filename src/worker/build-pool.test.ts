/** Graphs on the build thread: grown in steps, continued, discarded, checked for recall. */

import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SegmentId } from '../base/ids.ts';
import { seededRandom } from '../base/random.ts';
import { graphVectors } from '../index/flat/kernel-query.ts';
import { dimensionsOf } from '../index/flat/vector-space.ts';
import { GraphReader } from '../index/hnsw/usearch.ts';
import { randomVector } from '../index/testing/float64-distance.ts';
import { checksumFile } from '../io/local/file-checksum.ts';
import {
  generateSegment,
  storedSegment,
  VECTOR_FIELD,
} from '../query/testing/generated-segment.ts';
import { float16Bytes } from '../schema/half-float.ts';
import type { SegmentView, SharedVectorColumn } from '../segment/segment-view.ts';
import { BuildPool, type BuiltGraph, type GraphTask } from './build-pool.ts';
import { GraphBuilds } from './graph-build.ts';
import { ReadCount } from './read-activity.ts';

// Threads start slowly on a busy machine.
jest.setTimeout(60_000);

const DIM = 16;
const segment = generateSegment({ id: 1, rows: 3000, dim: DIM, extentRows: 1100, clusters: 30 });
const column = columnOf(segment);

function columnOf({ view }: { readonly view: SegmentView }): SharedVectorColumn {
  return view.columns.get(VECTOR_FIELD) as SharedVectorColumn;
}

describe('building graphs', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function taskOf(rows: number, name: string, changes: Partial<GraphTask> = {}): GraphTask {
    return {
      key: '1/102',
      column,
      element: 'float32',
      rows,
      shape: { dim: DIM, metric: 'L2', M: 12, efConstruction: 80 },
      outputPath: join(folder, name),
      isFinal: false,
      ...changes,
    };
  }

  /** Each of the rows is found when it is searched for. */
  function expectRows(name: string, built: BuiltGraph, present: number, source = column): void {
    const { quantization } = built;
    const reader = new GraphReader(join(folder, name), { dim: DIM, metric: 'L2', quantization });
    expect(reader.size).toBe(present);
    let row = 0;
    for (const { bytes, rows } of source.extents) {
      const floats = new Float32Array(bytes.buffer, bytes.byteOffset, rows * DIM);
      for (let i = 0; i < rows && row < built.rows; i++, row++) {
        if (row % 97 !== 0 || source.validity?.[row] === 0) continue;
        expect(reader.search(floats.slice(i * DIM, (i + 1) * DIM), 30)[0]).toBe(row);
      }
    }
  }

  /**
   * A graph that several threads made differs from time to time, and may have lost a row
   * in some thousands among few rows in clusters: nearly all are found.
   */
  function expectMostRows(name: string, built: BuiltGraph): void {
    const { quantization } = built;
    const reader = new GraphReader(join(folder, name), { dim: DIM, metric: 'L2', quantization });
    expect(reader.size).toBe(built.rows);
    let found = 0;
    let row = 0;
    for (const { bytes, rows } of column.extents) {
      const floats = new Float32Array(bytes.buffer, bytes.byteOffset, rows * DIM);
      for (let i = 0; i < rows && row < built.rows; i++, row++) {
        if (reader.search(floats.slice(i * DIM, (i + 1) * DIM), 30).includes(row)) found += 1;
      }
    }
    expect(found / built.rows).toBeGreaterThan(0.98);
  }

  it('grows an open graph and saves it with its checksum', async () => {
    const builds = new GraphBuilds();
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const first = await builds.build(taskOf(1500, 'a1'), pause);
    expect(pauses).toBeGreaterThan(10);
    expect(first).toMatchObject({ rows: 1500, quantization: 'bf16' });
    expect(await checksumFile(join(folder, 'a1'))).toEqual({
      bytes: first.bytes,
      crc32: first.crc32,
    });
    expectRows('a1', first, 1500);
    const second = await builds.build(taskOf(3000, 'a2', { isFinal: true }), pause);
    expectRows('a2', second, 3000);
    expect(builds.openCount).toBe(0);
  });

  it('grows a graph by as many threads as there may be from slice to slice', async () => {
    let slice = 0;
    const now = (): number => {
      slice += 1;
      return slice % 3 === 0 ? 2 : 1;
    };
    const builds = new GraphBuilds({ most: 2, now });
    const built = await builds.build(taskOf(3000, 'varying'), async () => undefined);
    expect(slice).toBeGreaterThan(5);
    expectMostRows('varying', built);
    const more = taskOf(3000, 'more', {
      key: 'more',
      basePath: join(folder, 'varying'),
      baseRows: 3000,
      baseQuantization: built.quantization,
    });
    expectMostRows('more', await builds.build(more, async () => undefined));
  });

  it('abandons graphs between two slices, and nothing else', async () => {
    const pool = new BuildPool();
    const building = pool.buildGraph(taskOf(3000, 'abandoned'));
    pool.abandonGraphs();
    await expect(building).rejects.toThrow('the graph was abandoned');
    await expect(pool.buildGraph(taskOf(200, 'later'))).rejects.toThrow('abandoned');
    const echo = { name: 'unheardOf', run: async () => 1 };
    await expect(pool.run(echo, 0)).rejects.toThrow('no background task');
    await pool.close();
  });

  it('continues a saved graph and leaves null rows out', async () => {
    const validity = Uint8Array.from({ length: 3000 }, (_, row) => Number(row % 5 !== 0));
    const sparse = { ...column, validity };
    const builds = new GraphBuilds();
    const pause = async () => undefined;
    const base = await builds.build(taskOf(1000, 'b1', { column: sparse, isFinal: true }), pause);
    expectRows('b1', base, 800, sparse);
    const more = taskOf(3000, 'b2', {
      column: sparse,
      isFinal: true,
      basePath: join(folder, 'b1'),
      baseRows: 1000,
      baseQuantization: base.quantization,
    });
    expectRows('b2', await builds.build(more, pause), 2400, sparse);
  });

  it('falls back to float32 where bfloat16 loses the neighbours', async () => {
    const shifted = generateSegment({ id: 2, rows: 1500, dim: DIM, clusters: 10 });
    const far = shifted.view.columns.get(VECTOR_FIELD) as SharedVectorColumn;
    for (const { bytes } of far.extents) {
      const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
      for (let i = 0; i < floats.length; i++) floats[i] = (floats[i] as number) + 1000;
    }
    const builds = new GraphBuilds();
    const pause = async () => undefined;
    const built = await builds.build(taskOf(1500, 'c1', { column: far }), pause);
    expect(built.quantization).toBe('f32');
    expectRows('c1', built, 1500, far);
  });

  it('keeps float16 as it is where bfloat16 loses the neighbours', async () => {
    const random = seededRandom(4);
    const values = Float32Array.from({ length: 1200 * DIM }, () => 1500 + random.next() * 40);
    const halves = float16Bytes(new Uint8Array(values.buffer));
    const stored = storedSegment({ id: 3, rowBytes: DIM * 2, extentRows: 500 }, halves);
    const task = taskOf(1200, 'h1', { column: columnOf(stored), element: 'float16' });
    const built = await new GraphBuilds().build(task, async () => undefined);
    expect(built.quantization).toBe('f16');
  });

  it('takes bits and integers, nulls aside', async () => {
    const random = seededRandom(5);
    for (const [element, metric, rowBytes] of [
      ['bit', 'JACCARD', 16],
      ['int8', 'L2', 24],
    ] as const) {
      const dim = dimensionsOf(element, rowBytes);
      const rows = Array.from({ length: 700 }, () => randomVector(random, element, dim));
      const column = columnOf(
        storedSegment({ id: 4, rowBytes, extentRows: 300, nullShare: 0.3 }, Buffer.concat(rows)),
      );
      const shape = { dim, metric, M: 12, efConstruction: 80 };
      const task = taskOf(700, element, { column, element, shape, isFinal: true });
      const { quantization } = await new GraphBuilds().build(task, async () => undefined);
      const reader = new GraphReader(join(folder, element), { dim, metric, quantization });
      const present = column.validity?.reduce((sum, valid) => sum + valid, 0);
      expect(reader.size).toBe(present);
      rows.forEach((row, i) => {
        if (i % 50 !== 0 || column.validity?.[i] === 0) return;
        expect(reader.search(graphVectors(element, row), 20)[0]).toBe(i);
      });
    }
  });

  it('serves several graphs side by side and tasks of one in order, on its thread', async () => {
    const pool = new BuildPool();
    const built = await Promise.all([
      pool.buildGraph(taskOf(1200, 'd1')),
      pool.buildGraph(taskOf(1800, 'd2')),
      pool.buildGraph(taskOf(900, 'd3', { key: '2/102' })),
    ]);
    expect(built.map(({ rows }) => rows)).toEqual([1200, 1800, 900]);
    expectRows('d2', built[1] as BuiltGraph, 1800);
    expectRows('d3', built[2] as BuiltGraph, 900);
    pool.forget({ id: 1n as SegmentId });
    await pool.discardGraph('2/102');
    await pool.collectGarbage();
    await pool.close();
  });

  it.each([
    ['several threads', { graphThreads: 3 }],
    ['every processor while nobody reads', { reads: new ReadCount() }],
  ])('adds to a graph with %s, from a saved one on as well', async (_, options) => {
    const pool = new BuildPool(options);
    const first = await pool.buildGraph(taskOf(1500, 'f1', { isFinal: true }));
    expectMostRows('f1', first);
    const more = taskOf(3000, 'f2', {
      isFinal: true,
      basePath: join(folder, 'f1'),
      baseRows: 1500,
      baseQuantization: first.quantization,
    });
    expectMostRows('f2', await pool.buildGraph(more));
    await pool.close();
  });

  it('reports a failure, starts afresh, and refuses after close', async () => {
    const pool = new BuildPool();
    const nowhere = taskOf(100, 'x', { outputPath: join(folder, 'missing', 'x') });
    await expect(pool.buildGraph(nowhere)).rejects.toThrow('could not save graph');
    await expect(pool.buildGraph(taskOf(200, 'e1'))).resolves.toMatchObject({ rows: 200 });
    const unknown = { name: 'unheardOf', run: async () => 1 };
    await expect(pool.run(unknown, 0)).rejects.toThrow('no background task is named unheardOf');
    await pool.close();
    await expect(pool.buildGraph(taskOf(100, 'e2'))).rejects.toThrow('closed');
  });
});
