/** The native graphs through our interface: build, save, continue, map, let go. */

import { fstatSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../base/random.ts';
import { GraphBuilder, GraphReader, writeEmptyGraph } from './usearch.ts';

const DIM = 12;
const ROWS = 1500;

function sharedVectors(rows: number): Float32Array {
  const random = seededRandom(3);
  const vectors = new Float32Array(new SharedArrayBuffer(64 + rows * DIM * 4), 64);
  for (let i = 0; i < vectors.length; i++) vectors[i] = random.next() - 0.5;
  return vectors;
}

describe('graphs', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graphs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const vectors = sharedVectors(ROWS);
  const row = (i: number) => vectors.slice(i * DIM, (i + 1) * DIM);

  for (const metric of ['L2', 'IP', 'COSINE'] as const) {
    for (const quantization of ['bf16', 'f32'] as const) {
      it(`finds stored rows: ${metric} ${quantization}`, () => {
        const builder = new GraphBuilder({
          dim: DIM,
          metric,
          quantization,
          M: 16,
          efConstruction: 64,
        });
        builder.add(0, vectors.subarray(0, 700 * DIM));
        builder.add(700, vectors.subarray(700 * DIM));
        expect(builder.size).toBe(ROWS);
        const path = join(folder, `${metric}-${quantization}`);
        builder.save(path);
        const reader = new GraphReader(path, { dim: DIM, metric, quantization });
        expect(reader.size).toBe(ROWS);
        // Of inner products the row itself need not be the largest.
        const probe = metric === 'IP' ? row(5).map((x) => x * 100) : row(5);
        const expected = builder.search(probe, 20);
        expect([...reader.search(probe, 20)]).toEqual([...expected]);
        if (metric !== 'IP') expect(expected[0]).toBe(5);
        writeEmptyGraph(join(folder, 'empty'));
        reader.release(join(folder, 'empty'));
      });
    }
  }

  it('continues a saved graph', () => {
    const shape = {
      dim: DIM,
      metric: 'L2',
      quantization: 'bf16',
      M: 8,
      efConstruction: 64,
    } as const;
    const first = new GraphBuilder(shape);
    first.add(0, vectors.subarray(0, 1000 * DIM));
    first.save(join(folder, 'base'));
    const second = new GraphBuilder(shape);
    second.load(join(folder, 'base'));
    second.add(1000, vectors.subarray(1000 * DIM));
    expect(second.size).toBe(ROWS);
    for (const i of [0, 999, 1000, 1499]) expect(second.search(row(i), 5)[0]).toBe(i);
  });

  it('asks for no more rows than there are', () => {
    const shape = { dim: DIM, metric: 'L2', quantization: 'f32', M: 8, efConstruction: 8 } as const;
    const builder = new GraphBuilder(shape);
    expect(builder.search(row(0), 10).length).toBe(0);
    builder.add(0, vectors.subarray(0, 3 * DIM));
    expect([...builder.search(row(2), 10)].sort()).toEqual([0, 1, 2]);
  });

  it('lets go of the mapped file', async () => {
    if (process.platform !== 'linux') return;
    const shape = { dim: DIM, metric: 'L2', quantization: 'f32', M: 8, efConstruction: 8 } as const;
    const builder = new GraphBuilder(shape);
    builder.add(0, vectors.subarray(0, 50 * DIM));
    const path = join(folder, 'mapped');
    builder.save(path);
    const isMapped = async () => (await readFile('/proc/self/maps', 'utf8')).includes(path);
    const reader = new GraphReader(path, shape);
    expect(await isMapped()).toBe(true);
    writeEmptyGraph(join(folder, 'empty'));
    reader.release(join(folder, 'empty'));
    expect(await isMapped()).toBe(false);
  });

  it('names the file it could not open, and leaves descriptor 0 alone', async () => {
    const shape = { dim: DIM, metric: 'L2', quantization: 'f32' } as const;
    const before = fstatSync(0);
    await writeFile(join(folder, 'nothing'), '');
    await writeFile(join(folder, 'noise'), new Uint8Array(1000));
    for (const name of ['missing', 'nothing', 'noise']) {
      expect(() => new GraphReader(join(folder, name), shape)).toThrow(`could not map graph`);
    }
    expect(fstatSync(0).ino).toBe(before.ino);
  });
});
