/**
 * kernel.c once more in plain JavaScript, for machines whose engine lacks
 * WebAssembly SIMD; tests hold the two against each other.
 *
 * Sums are kept in double precision, so the last bits may differ from the kernel's.
 */

import { halfFloats } from '../../schema/half-float.ts';
import { plainPackedKernel } from './plain-packed.ts';
import type { KernelExports } from './vector-kernel.ts';
import {
  type BitMetric,
  type NumberMetric,
  VECTOR_SPACES,
  type VectorElement,
  type VectorSpace,
} from './vector-space.ts';

interface Rows {
  readonly space: VectorSpace;
  readonly query: ArrayLike<number>;
  readonly bytes: Uint8Array;
  readonly rowBytes: number;
}

export function plainKernel(memory: WebAssembly.Memory): KernelExports {
  const words = (offset: number, count: number): Uint32Array =>
    new Uint32Array(memory.buffer as ArrayBuffer, offset, count);
  const floats = (offset: number, count: number): Float32Array =>
    new Float32Array(memory.buffer as ArrayBuffer, offset, count);
  const rowsAt = (code: number, query: number, rows: number, width: number): Rows => {
    const space = VECTOR_SPACES[code] as VectorSpace;
    const { element } = space;
    const queryBytes = element === 'bit' || element === 'int8' ? width : width * 4;
    return {
      space,
      query: valuesOf(
        element === 'bit' || element === 'int8' ? element : 'float32',
        new Uint8Array(memory.buffer, query, queryBytes),
      ),
      bytes: new Uint8Array(memory.buffer, rows),
      rowBytes: width * elementBytes(element),
    };
  };

  return {
    scan(code, query, rows, first, count, width, bound, hitRows, hitDistances) {
      const list = Uint32Array.from({ length: count }, (_, i) => first + i);
      const out = { rows: words(hitRows, count), distances: floats(hitDistances, count) };
      return collect(rowsAt(code, query, rows, width), list, bound, out);
    },
    gather(code, query, rows, list, count, width, bound, hitRows, hitDistances) {
      const out = { rows: words(hitRows, count), distances: floats(hitDistances, count) };
      return collect(rowsAt(code, query, rows, width), words(list, count).slice(), bound, out);
    },
    ...plainPackedKernel(memory),
  };
}

function collect(
  rows: Rows,
  list: Uint32Array,
  bound: number,
  out: { rows: Uint32Array; distances: Float32Array },
): number {
  const { space, query, bytes, rowBytes } = rows;
  let hits = 0;
  for (const row of list) {
    const vector = valuesOf(space.element, bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
    const exact = distanceIn(space, query, vector);
    const rounded = Number.isNaN(exact) ? Number.POSITIVE_INFINITY : Math.fround(exact);
    if (rounded >= bound) continue;
    out.rows[hits] = row;
    out.distances[hits++] = rounded;
  }
  return hits;
}

function elementBytes(element: VectorElement): number {
  switch (element) {
    case 'float32':
      return 4;
    case 'float16':
    case 'bfloat16':
      return 2;
    default:
      return 1;
  }
}

function valuesOf(element: VectorElement, bytes: Uint8Array): ArrayLike<number> {
  switch (element) {
    case 'float32':
      return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    case 'float16':
    case 'bfloat16':
      return halfFloats(element, bytes);
    case 'int8':
      return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    case 'bit':
      return bytes;
  }
}

function distanceIn(
  { element, metric }: VectorSpace,
  query: ArrayLike<number>,
  row: ArrayLike<number>,
): number {
  if (element === 'bit') return bitDistance(metric as BitMetric, query, row);
  return numberDistance(metric as NumberMetric, query, row, element === 'int8');
}

/** The query of a cosine has length 1 already, unless it is one of integers. */
function numberDistance(
  metric: NumberMetric,
  query: ArrayLike<number>,
  row: ArrayLike<number>,
  isInteger: boolean,
): number {
  let squaredDistance = 0;
  let dot = 0;
  let querySquare = 0;
  let rowSquare = 0;
  for (let i = 0; i < query.length; i++) {
    const a = query[i] as number;
    const b = row[i] as number;
    squaredDistance += (a - b) * (a - b);
    dot += a * b;
    querySquare += a * a;
    rowSquare += b * b;
  }
  if (metric === 'L2') return squaredDistance;
  if (metric === 'IP') return -dot;
  const squares = isInteger ? querySquare * rowSquare : rowSquare;
  if (!(squares > 0)) return 0;
  return -Math.max(-1, Math.min(1, dot / Math.sqrt(squares)));
}

/** A structure that does not hold is as far as can be: 1. */
function bitDistance(metric: BitMetric, query: ArrayLike<number>, row: ArrayLike<number>): number {
  let different = 0;
  let both = 0;
  let either = 0;
  let isSub = true;
  let isSuper = true;
  for (let i = 0; i < query.length; i++) {
    const a = query[i] as number;
    const b = row[i] as number;
    different += bitsOf(a ^ b);
    both += bitsOf(a & b);
    either += bitsOf(a | b);
    if ((a & b) !== a) isSub = false;
    if ((a & b) !== b) isSuper = false;
  }
  switch (metric) {
    case 'HAMMING':
      return different;
    case 'SUBSTRUCTURE':
      return isSub ? 0 : 1;
    case 'SUPERSTRUCTURE':
      return isSuper ? 0 : 1;
    case 'JACCARD':
      return either === 0 ? 0 : 1 - both / either;
  }
}

function bitsOf(byte: number): number {
  let count = 0;
  for (let bits = byte; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
