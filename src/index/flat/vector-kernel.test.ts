/** The compiled kernel against plain JavaScript, bit patterns at the borders included. */

import { seededRandom } from '../../base/random.ts';
import { SCRATCH_BLOCK_ROWS, VECTOR_MEMORY_HEAD_BYTES } from './scratch.ts';
import {
  type KernelHits,
  NO_BOUND,
  normalised,
  scoreOfDistance,
  VectorKernel,
} from './vector-kernel.ts';

const METRICS = ['L2', 'IP', 'COSINE'] as const;
/** Rows need not start at the head's end. */
const OFFSET = VECTOR_MEMORY_HEAD_BYTES + 64;

function memoryOf(values: Float32Array): WebAssembly.Memory {
  const pages = Math.ceil((OFFSET + values.byteLength) / 65_536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true });
  new Float32Array(memory.buffer as ArrayBuffer, OFFSET, values.length).set(values);
  return memory;
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
  distances.forEach((distance, i) => {
    const reference = expected.distances[i] as number;
    expect(Math.abs(distance - reference)).toBeLessThanOrEqual(1e-5 * (1 + Math.abs(reference)));
  });
}

describe('VectorKernel', () => {
  const compiled = new VectorKernel(3);
  const plain = new VectorKernel(4, { usePlain: true });

  it('agrees with plain JavaScript for every metric and dimension', () => {
    for (const dim of [1, 2, 3, 4, 7, 8, 12, 15, 16, 17, 31, 32, 100, 784]) {
      const memory = memoryOf(randomFloats(50 * dim, dim));
      const home = { memory, byteOffset: OFFSET };
      const query = normalised(randomFloats(dim, 77));
      compiled.useQuery(query);
      plain.useQuery(query);
      const list = Uint32Array.of(49, 0, 7, 7, 30);
      for (const metric of METRICS) {
        const scanned = { metric, first: 3, count: 40, bound: NO_BOUND };
        expectSame(compiled.scan(home, scanned), copied(plain.scan(home, scanned)));
        const gathered = { metric, list, count: list.length, bound: NO_BOUND };
        expectSame(compiled.gather(home, gathered), copied(plain.gather(home, gathered)));
      }
    }
  });

  it('reports only rows below the bound', () => {
    const memory = memoryOf(Float32Array.from({ length: 10 }, (_, i) => i));
    const home = { memory, byteOffset: OFFSET };
    for (const kernel of [compiled, plain]) {
      kernel.useQuery(Float32Array.of(0));
      const hits = kernel.scan(home, { metric: 'L2', first: 2, count: 8, bound: 25 });
      expect(copied(hits)).toEqual({ rows: [2, 3, 4], distances: [4, 9, 16] });
      const list = Uint32Array.of(9, 1, 5, 4);
      const listed = kernel.gather(home, { metric: 'L2', list, count: 4, bound: 25 });
      expect(copied(listed)).toEqual({ rows: [1, 4], distances: [1, 16] });
    }
  });

  it('counts an overflow as infinitely far', () => {
    const memory = memoryOf(Float32Array.of(3e38, -3e38, 1, 1));
    const home = { memory, byteOffset: OFFSET };
    for (const kernel of [compiled, plain]) {
      kernel.useQuery(Float32Array.of(-3e38, -3e38));
      const hits = kernel.scan(home, { metric: 'L2', first: 0, count: 2, bound: NO_BOUND });
      expect(copied(hits).distances).toEqual([Infinity, Infinity]);
    }
  });

  it('takes a new query after useQuery even when the array is the same', () => {
    const memory = memoryOf(Float32Array.of(1, 2));
    const home = { memory, byteOffset: OFFSET };
    const query = Float32Array.of(1);
    const part = { metric: 'L2', first: 0, count: 2, bound: NO_BOUND } as const;
    compiled.useQuery(query);
    expect(copied(compiled.scan(home, part)).distances).toEqual([0, 1]);
    query[0] = 2;
    compiled.useQuery(query);
    expect(copied(compiled.scan(home, part)).distances).toEqual([1, 0]);
  });

  it('serves a full block at the far end of a memory that grew', () => {
    const dim = 16;
    const memory = memoryOf(randomFloats(16));
    memory.grow(Math.ceil((SCRATCH_BLOCK_ROWS * dim * 4) / 65_536) + 1);
    const vectors = randomFloats(SCRATCH_BLOCK_ROWS * dim, 5);
    new Float32Array(memory.buffer as ArrayBuffer, OFFSET, vectors.length).set(vectors);
    compiled.useQuery(randomFloats(dim, 6));
    plain.useQuery(randomFloats(dim, 6));
    const part = { metric: 'IP', first: 0, count: SCRATCH_BLOCK_ROWS, bound: NO_BOUND } as const;
    const home = { memory, byteOffset: OFFSET };
    expectSame(compiled.scan(home, part), copied(plain.scan(home, part)));
  });

  it('finds the first value that is not finite', () => {
    const sound = Float32Array.of(0, -0, 3.4e38, -3.4e38, 1e-45, 1, 2, 3, 4, 5, 6);
    for (const kernel of [compiled, plain]) {
      const memory = memoryOf(sound);
      expect(kernel.firstNonFinite(memory, OFFSET, sound.length)).toBe(-1);
      expect(kernel.firstNonFinite(memory, OFFSET, 0)).toBe(-1);
      for (const bad of [Number.NaN, Infinity, -Infinity]) {
        for (let at = 0; at < sound.length; at++) {
          const values = sound.slice();
          values[at] = bad;
          expect(kernel.firstNonFinite(memoryOf(values), OFFSET, values.length)).toBe(at);
          expect(kernel.firstNonFinite(memoryOf(values), OFFSET, at)).toBe(-1);
        }
      }
    }
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
