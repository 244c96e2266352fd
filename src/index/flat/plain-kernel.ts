/**
 * kernel.c once more in plain JavaScript, for machines whose engine lacks
 * WebAssembly SIMD; tests hold the two against each other.
 *
 * Sums are kept in double precision, so the last bits may differ from the kernel's.
 */

import type { KernelExports } from './vector-kernel.ts';

type Distance = (query: Float32Array, rows: Float32Array, start: number) => number;

const DISTANCES: readonly Distance[] = [squaredL2, minusDot, minusCosine];

export function plainKernel(memory: WebAssembly.Memory): KernelExports {
  const floats = (offset: number, count: number): Float32Array =>
    new Float32Array(memory.buffer as ArrayBuffer, offset, count);
  const words = (offset: number, count: number): Uint32Array =>
    new Uint32Array(memory.buffer as ArrayBuffer, offset, count);

  return {
    scan(metric, query, rows, first, count, dim, bound, hitRows, hitDistances) {
      const list = Uint32Array.from({ length: count }, (_, i) => first + i);
      const vectors = floats(rows, (first + count) * dim);
      const out = { rows: words(hitRows, count), distances: floats(hitDistances, count) };
      return collect(metric, floats(query, dim), vectors, list, bound, out);
    },
    gather(metric, query, rows, list, count, dim, bound, hitRows, hitDistances) {
      const numbers = words(list, count).slice();
      const last = numbers.reduce((max, row) => Math.max(max, row), 0);
      const vectors = floats(rows, (last + 1) * dim);
      const out = { rows: words(hitRows, count), distances: floats(hitDistances, count) };
      return collect(metric, floats(query, dim), vectors, numbers, bound, out);
    },
    first_non_finite(values, count) {
      return floats(values, count).findIndex((value) => !Number.isFinite(value));
    },
  };
}

function collect(
  metric: number,
  query: Float32Array,
  vectors: Float32Array,
  list: Uint32Array,
  bound: number,
  out: { rows: Uint32Array; distances: Float32Array },
): number {
  const distance = DISTANCES[metric] as Distance;
  let hits = 0;
  for (const row of list) {
    const exact = distance(query, vectors, row * query.length);
    const rounded = Number.isNaN(exact) ? Number.POSITIVE_INFINITY : Math.fround(exact);
    if (rounded >= bound) continue;
    out.rows[hits] = row;
    out.distances[hits++] = rounded;
  }
  return hits;
}

function squaredL2(query: Float32Array, rows: Float32Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < query.length; i++) {
    const difference = (query[i] as number) - (rows[start + i] as number);
    sum += difference * difference;
  }
  return sum;
}

function minusDot(query: Float32Array, rows: Float32Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < query.length; i++) sum += (query[i] as number) * (rows[start + i] as number);
  return -sum;
}

/** The query has length 1 already. */
function minusCosine(query: Float32Array, rows: Float32Array, start: number): number {
  let dot = 0;
  let square = 0;
  for (let i = 0; i < query.length; i++) {
    const value = rows[start + i] as number;
    dot += (query[i] as number) * value;
    square += value * value;
  }
  if (!(square > 0)) return 0;
  return -Math.max(-1, Math.min(1, dot / Math.sqrt(square)));
}
