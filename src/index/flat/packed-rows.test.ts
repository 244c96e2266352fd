/** Packed rows against float64: no near row is ruled out, and far ones mostly are. */

import { seededRandom } from '../../base/random.ts';
import { float64Distance } from '../testing/float64-distance.ts';
import { kernelQuery } from './kernel-query.ts';
import { canPack, packedQuery, packedRowBytes } from './packed-rows.ts';
import { VECTOR_MEMORY_HEAD_BYTES } from './scratch.ts';
import { NO_BOUND, VectorKernel } from './vector-kernel.ts';
import { VECTOR_SPACES } from './vector-space.ts';

const OFFSET = VECTOR_MEMORY_HEAD_BYTES + 64;
const METRICS = ['L2', 'IP', 'COSINE'] as const;
type Metric = (typeof METRICS)[number];

interface Packed {
  readonly kernel: VectorKernel;
  readonly metric: Metric;
  readonly centre: Float32Array;
  readonly vectors: readonly Float32Array[];
  readonly memory: WebAssembly.Memory;
}

function packed(
  usePlain: boolean,
  metric: Metric,
  vectors: readonly Float32Array[],
  centre: Float32Array,
): Packed {
  const kernel = new VectorKernel(3, { usePlain });
  const rowBytes = packedRowBytes(centre.length);
  const pages = Math.ceil((OFFSET + vectors.length * rowBytes) / 65_536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true });
  vectors.forEach((vector, i) => {
    const row = { memory, byteOffset: OFFSET + i * rowBytes };
    kernel.pack(row, { vector, centre, isCosine: metric === 'COSINE' });
  });
  return { kernel, metric, centre, vectors, memory };
}

function bytesOf(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

function near(rows: Packed, query: Float32Array, bound: number, first = 0): number[] {
  const { kernel, metric, centre, vectors, memory } = rows;
  const asked = kernelQuery({ element: 'float32', metric }, bytesOf(query));
  const part = { first, count: vectors.length - first, bound };
  const home = { memory, byteOffset: OFFSET };
  const found = kernel.scanPacked(home, packedQuery(asked, centre), part);
  return [...found.rows.subarray(0, found.count)];
}

function distancesOf({ metric, vectors }: Packed, query: Float32Array): number[] {
  const space = { element: 'float32', metric } as const;
  return vectors.map((row) => float64Distance(space, bytesOf(query), bytesOf(row)) as number);
}

/** With each row's distance and a little more as the bound, the rows up to it are hits. */
function expectNoneLost(rows: Packed, query: Float32Array): void {
  const distances = distancesOf(rows, query);
  for (const last of distances) {
    const found = new Set(near(rows, query, last + 1e-6 * Math.abs(last) + 1e-9));
    const lost = distances.flatMap((distance, row) =>
      distance <= last && !found.has(row) ? [row] : [],
    );
    expect(lost).toEqual([]);
  }
}

describe('packed rows', () => {
  const random = seededRandom(3);
  const vectorOf = (dim: number, { scale = 1, offset = 0 } = {}) =>
    Float32Array.from({ length: dim }, () => offset + scale * (random.next() * 2 - 1));
  const several = (count: number, dim: number, shape = {}) =>
    Array.from({ length: count }, () => vectorOf(dim, shape));

  for (const metric of METRICS) {
    for (const usePlain of [false, true]) {
      const title = `${metric}, ${usePlain ? 'plain' : 'compiled'}`;

      it(`leave no near row out: ${title}`, () => {
        for (const dim of [1, 2, 15, 16, 17, 40, 784]) {
          const vectors = [
            ...several(19, dim),
            ...several(3, dim, { scale: 1e-3 }),
            ...several(3, dim, { scale: 100 }),
            new Float32Array(dim),
          ];
          for (const centre of [new Float32Array(dim), vectorOf(dim)]) {
            const rows = packed(usePlain, metric, vectors, centre);
            expectNoneLost(rows, vectorOf(dim));
            expectNoneLost(rows, (vectors[4] as Float32Array).slice());
            expectNoneLost(rows, new Float32Array(dim));
          }
        }
      });

      it(`leave no near row out where all lie far from the origin: ${title}`, () => {
        const vectors = several(30, 64, { offset: 500 });
        const centre = new Float32Array(64).fill(500);
        expectNoneLost(packed(usePlain, metric, vectors, centre), vectorOf(64, { offset: 500 }));
      });

      it(`rule most of the far rows out: ${title}`, () => {
        const rows = packed(usePlain, metric, several(201, 784), new Float32Array(784));
        const query = vectorOf(784);
        const sorted = distancesOf(rows, query).sort((a, b) => a - b);
        expect(near(rows, query, sorted[50] as number).length).toBeLessThan(100);
      });
    }
  }

  it('take part from the first row that is asked for, in order; without a bound all do', () => {
    for (const usePlain of [false, true]) {
      const rows = packed(usePlain, 'L2', several(10, 20), new Float32Array(20));
      expect(near(rows, vectorOf(20), NO_BOUND, 3)).toEqual([3, 4, 5, 6, 7, 8, 9]);
      expect(near(rows, vectorOf(20), -1e9)).toEqual([]);
    }
  });

  it('count as near where their lengths overflow, however far the query', () => {
    const huge = new Float32Array(4).fill(3e38);
    for (const usePlain of [false, true]) {
      for (const metric of METRICS) {
        const rows = packed(usePlain, metric, [huge], new Float32Array(4));
        expect(near(rows, huge, 1e-3)).toEqual([0]);
        expect(
          near(
            rows,
            huge.map((value) => -value),
            Number.MAX_VALUE,
          ),
        ).toEqual([0]);
      }
    }
  });

  it('keep sums of the longest vectors within 32 bits', () => {
    const dim = 32_768;
    const ones = new Float32Array(dim).fill(1);
    for (const usePlain of [false, true]) {
      const rows = packed(usePlain, 'IP', [ones], new Float32Array(dim));
      expect(near(rows, ones, -0.999 * dim)).toEqual([0]);
      expect(near(rows, ones, -1.2 * dim)).toEqual([]);
    }
  });

  it('are made of floats alone', () => {
    const elements = new Set(VECTOR_SPACES.map(({ element }) => element).filter(canPack));
    expect([...elements]).toEqual(['float32', 'float16', 'bfloat16']);
  });
});
