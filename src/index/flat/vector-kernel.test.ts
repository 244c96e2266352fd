/** The compiled kernel and plain JavaScript against float64, bit patterns at the borders included. */

import { seededRandom } from '../../base/random.ts';
import { float64Distance, randomVector } from '../testing/float64-distance.ts';
import { kernelQuery, normalised } from './kernel-query.ts';
import { SCRATCH_BLOCK_ROWS, VECTOR_MEMORY_HEAD_BYTES } from './scratch.ts';
import { type KernelHits, NO_BOUND, VectorKernel } from './vector-kernel.ts';
import { scoreOfDistance, VECTOR_SPACES, type VectorSpace } from './vector-space.ts';

const ROWS = 24;
/** Rows need not start at the head's end. */
const OFFSET = VECTOR_MEMORY_HEAD_BYTES + 64;

function memoryOf(values: Float32Array | Uint8Array): WebAssembly.Memory {
  const pages = Math.ceil((OFFSET + values.byteLength) / 65_536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true });
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  new Uint8Array(memory.buffer, OFFSET).set(bytes);
  return memory;
}

function floatQuery(metric: 'L2' | 'IP' | 'COSINE', values: Float32Array) {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return kernelQuery({ element: 'float32', metric }, bytes);
}

function randomFloats(count: number, seed = 1): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: count }, () => random.next() * 4 - 2);
}

function copied(hits: KernelHits): { rows: number[]; distances: number[] } {
  return {
    rows: [...hits.rows.subarray(0, hits.count)],
    distances: [...hits.distances.subarray(0, hits.count)],
  };
}

function expectSame(found: KernelHits, expected: { rows: number[]; distances: number[] }): void {
  const { rows, distances } = copied(found);
  expect(rows).toEqual(expected.rows);
  const errors = distances.map((distance, i) => {
    const reference = expected.distances[i] as number;
    return Math.abs(distance - reference) / (1 + Math.abs(reference));
  });
  expect(Math.max(0, ...errors)).toBeLessThanOrEqual(1e-4);
}

function checkAgainstFloat64(
  space: VectorSpace,
  dimensions: number,
  kernels: readonly VectorKernel[],
): void {
  const random = seededRandom(dimensions);
  const vectors = Array.from({ length: ROWS }, () =>
    randomVector(random, space.element, dimensions),
  );
  const query = randomVector(random, space.element, dimensions);
  // So that structures hold for some.
  vectors[7]?.set(query);
  if (space.element === 'bit') vectors[15]?.set(query.map((byte) => byte & 0x55));
  if (space.element === 'bit') vectors[9]?.set(query.map((byte) => byte | 0x55));
  const home = { memory: memoryOf(Buffer.concat(vectors)), byteOffset: OFFSET };
  const expectedOf = (rows: readonly number[]) => {
    const hits = rows.flatMap((row) => {
      const distance = float64Distance(space, query, vectors[row] as Uint8Array);
      return distance === undefined ? [] : [{ row, distance }];
    });
    return { rows: hits.map(({ row }) => row), distances: hits.map(({ distance }) => distance) };
  };
  const list = Uint32Array.of(23, 0, 7, 7, 15, 9);
  for (const kernel of kernels) {
    kernel.useQuery(kernelQuery(space, query));
    const scanned = kernel.scan(home, { first: 3, count: 20, bound: NO_BOUND });
    expectSame(scanned, expectedOf(Array.from({ length: 20 }, (_, i) => i + 3)));
    const gathered = kernel.gather(home, { list, count: list.length, bound: NO_BOUND });
    expectSame(gathered, expectedOf([...list]));
  }
}

describe('VectorKernel', () => {
  const compiled = new VectorKernel(3);
  const plain = new VectorKernel(4, { usePlain: true });

  for (const space of VECTOR_SPACES) {
    it(`agrees with float64, as does plain JavaScript: ${space.element} ${space.metric}`, () => {
      for (const width of [1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 33, 100, 784]) {
        const dimensions = space.element === 'bit' ? width * 8 : width;
        checkAgainstFloat64(space, dimensions, [compiled, plain]);
      }
    });
  }

  it('is exact for the longest and largest int8 vectors', () => {
    const dim = 32_768;
    const memory = memoryOf(new Uint8Array(dim).fill(128));
    for (const kernel of [compiled, plain]) {
      for (const [metric, distance] of [
        ['L2', dim * 255 ** 2],
        ['IP', dim * 128 * 127],
      ] as const) {
        kernel.useQuery(kernelQuery({ element: 'int8', metric }, new Uint8Array(dim).fill(127)));
        const part = { first: 0, count: 1, bound: NO_BOUND };
        const hits = kernel.scan({ memory, byteOffset: OFFSET }, part);
        expect(copied(hits).distances).toEqual([Math.fround(distance)]);
      }
    }
  });

  it('reports only rows below the bound', () => {
    const memory = memoryOf(Float32Array.from({ length: 10 }, (_, i) => i));
    const home = { memory, byteOffset: OFFSET };
    for (const kernel of [compiled, plain]) {
      kernel.useQuery(floatQuery('L2', Float32Array.of(0)));
      const hits = kernel.scan(home, { first: 2, count: 8, bound: 25 });
      expect(copied(hits)).toEqual({ rows: [2, 3, 4], distances: [4, 9, 16] });
      const list = Uint32Array.of(9, 1, 5, 4);
      const listed = kernel.gather(home, { list, count: 4, bound: 25 });
      expect(copied(listed)).toEqual({ rows: [1, 4], distances: [1, 16] });
    }
  });

  it('counts an overflow as infinitely far', () => {
    const memory = memoryOf(Float32Array.of(3e38, -3e38, 1, 1));
    const home = { memory, byteOffset: OFFSET };
    for (const kernel of [compiled, plain]) {
      kernel.useQuery(floatQuery('L2', Float32Array.of(-3e38, -3e38)));
      const hits = kernel.scan(home, { first: 0, count: 2, bound: NO_BOUND });
      expect(copied(hits).distances).toEqual([Infinity, Infinity]);
    }
  });

  it('takes a new query after useQuery even when the array is the same', () => {
    const memory = memoryOf(Float32Array.of(1, 2));
    const home = { memory, byteOffset: OFFSET };
    const query = floatQuery('L2', Float32Array.of(1));
    const part = { first: 0, count: 2, bound: NO_BOUND } as const;
    compiled.useQuery(query);
    expect(copied(compiled.scan(home, part)).distances).toEqual([0, 1]);
    query.values[0] = 2;
    compiled.useQuery(query);
    expect(copied(compiled.scan(home, part)).distances).toEqual([1, 0]);
  });

  it('serves a full block at the far end of a memory that grew', () => {
    const dim = 16;
    const memory = memoryOf(randomFloats(16));
    memory.grow(Math.ceil((SCRATCH_BLOCK_ROWS * dim * 4) / 65_536) + 1);
    const vectors = randomFloats(SCRATCH_BLOCK_ROWS * dim, 5);
    new Float32Array(memory.buffer as ArrayBuffer, OFFSET, vectors.length).set(vectors);
    compiled.useQuery(floatQuery('IP', randomFloats(dim, 6)));
    plain.useQuery(floatQuery('IP', randomFloats(dim, 6)));
    const part = { first: 0, count: SCRATCH_BLOCK_ROWS, bound: NO_BOUND } as const;
    const home = { memory, byteOffset: OFFSET };
    expectSame(compiled.scan(home, part), copied(plain.scan(home, part)));
  });
});

describe('scores', () => {
  it('show similarities with their sign and no minus zero', () => {
    expect(scoreOfDistance('L2', 4)).toBe(4);
    expect(scoreOfDistance('IP', -0.5)).toBe(0.5);
    expect(Object.is(scoreOfDistance('COSINE', 0), 0)).toBe(true);
  });

  it('normalise to length 1, zero excepted', () => {
    expect([...normalised(Float32Array.of(3, 4))]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    expect([...normalised(Float32Array.of(0, 0))]).toEqual([0, 0]);
  });
});
