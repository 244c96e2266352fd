/**
 * The distance of two stored vectors, written out in float64 and bit by bit: the slow
 * twin that kernels, graphs and searches of every vector type answer to.
 */

import type { Random } from '../../base/random.ts';
import type { VectorElement, VectorSpace } from '../flat/vector-space.ts';

/** Undefined: no hit at all (a structure that does not hold). */
export function float64Distance(
  { element, metric }: VectorSpace,
  query: Uint8Array,
  row: Uint8Array,
): number | undefined {
  return distanceOfValues(metric, valuesOf(element, query), valuesOf(element, row));
}

/** Of vectors as numbers, binary ones as their bits. */
export function distanceOfValues(
  metric: VectorSpace['metric'],
  a: readonly number[],
  b: readonly number[],
): number | undefined {
  const sum = (term: (x: number, y: number) => number): number =>
    a.reduce((total, x, i) => total + term(x, b[i] as number), 0);
  const dot = sum((x, y) => x * y);
  switch (metric) {
    case 'L2':
      return sum((x, y) => (x - y) ** 2);
    case 'IP':
      return -dot;
    case 'COSINE': {
      const lengths = Math.sqrt(sum((x) => x * x)) * Math.sqrt(sum((_, y) => y * y));
      return lengths === 0 ? 0 : -dot / lengths;
    }
    case 'HAMMING':
      return sum((x, y) => Math.abs(x - y));
    case 'JACCARD': {
      const either = sum((x, y) => Math.max(x, y));
      return either === 0 ? 0 : 1 - dot / either;
    }
    case 'SUBSTRUCTURE':
      return a.every((x, i) => x === 0 || b[i] === 1) ? 0 : undefined;
    case 'SUPERSTRUCTURE':
      return b.every((y, i) => y === 0 || a[i] === 1) ? 0 : undefined;
  }
}

/** What the stored bytes mean, by the definition of each encoding. */
export function valuesOf(element: VectorElement, bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (element) {
    case 'float32':
      return Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true));
    case 'float16':
      return Array.from({ length: bytes.length / 2 }, (_, i) =>
        smallFloat(view.getUint16(i * 2, true), 10),
      );
    case 'bfloat16':
      return Array.from({ length: bytes.length / 2 }, (_, i) =>
        smallFloat(view.getUint16(i * 2, true), 7),
      );
    case 'int8':
      return Array.from({ length: bytes.length }, (_, i) => view.getInt8(i));
    case 'bit':
      return Array.from(bytes, (byte) =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (byte >> i) & 1),
      ).flat();
  }
}

/** A 16-bit float of so many fraction bits. */
function smallFloat(half: number, fractionBits: number): number {
  const sign = half >>> 15 === 1 ? -1 : 1;
  const exponent = (half & 0x7fff) >>> fractionBits;
  const fraction = (half & ((1 << fractionBits) - 1)) / 2 ** fractionBits;
  const bias = 2 ** (14 - fractionBits) - 1;
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias);
  return sign * (1 + fraction) * 2 ** (exponent - bias);
}

/** Any finite vector of the type, extremes and zeros among its values. */
export function randomVector(
  random: Random,
  element: VectorElement,
  dimensions: number,
): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((dimensions * BITS[element]) / 8));
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(random.next() * 256);
  if (element === 'float32') {
    for (let i = 0; i < dimensions; i++) view.setFloat32(i * 4, random.next() * 4 - 2, true);
  } else if (element === 'float16' || element === 'bfloat16') {
    // Subnormal float16 values are among the tiny ones; squares of tiny bfloat16 fit float32.
    const [tiny, least, end] =
      element === 'float16' ? [0, 12 << 10, 17 << 10] : [70 << 7, 120 << 7, 128 << 7];
    for (let i = 0; i < dimensions; i++) {
      const isTiny = random.next() < 0.1;
      const [from, to] = isTiny ? [tiny, least] : [least, end];
      const magnitude = from + Math.floor(random.next() * (to - from));
      view.setUint16(i * 2, magnitude | (random.next() < 0.5 ? 0x8000 : 0), true);
    }
  }
  return bytes;
}

const BITS: Readonly<Record<VectorElement, number>> = {
  float32: 32,
  float16: 16,
  bfloat16: 16,
  int8: 8,
  bit: 1,
};
