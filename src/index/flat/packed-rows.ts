/**
 * Rows in a byte a dimension, from which a scan learns which of them may be near a
 * query: the others need not be read from where they are stored.
 *
 * What is packed is the vector, of length 1 for cosines, less a centre that the rows
 * have in common, in steps of a scale of its own. What rounding took away is kept as
 * a length, and by Cauchy and Schwarz that bounds how far a product can be wrong: so
 * the kernel computes a distance that no row's exact distance is below.
 *
 * layout  float32 scale, length of the rounding error, length of the packed vector,
 *         unused; then int8 values, padded with zeros to a multiple of 16.
 *         Query: float32 weights of product, error, length, squared length; int16 values.
 */

import type { KernelQuery } from './kernel-query.ts';
import type { VectorElement } from './vector-space.ts';

const HEAD_BYTES = 16;
const VALUES_TOGETHER = 16;
const INT8_MAX = 127;
const INT16_MAX = 32_767;
const INT32_MAX = 2 ** 31 - 1;
/** Sums of float32 are off by less, as a share of what is summed up. */
const FLOAT_ERROR = 1e-6;

export function canPack(element: VectorElement): boolean {
  return element === 'float32' || element === 'float16' || element === 'bfloat16';
}

export function paddedWidth(dimensions: number): number {
  return Math.ceil(dimensions / VALUES_TOGETHER) * VALUES_TOGETHER;
}

export function packedRowBytes(dimensions: number): number {
  return HEAD_BYTES + paddedWidth(dimensions);
}

export interface PackedQuery {
  /** As the kernel reads it. */
  readonly bytes: Uint8Array;
  readonly padded: number;
  /** What every distance has in common; the kernel's bound is less by it. NaN: unbounded. */
  readonly base: number;
}

/**
 * The query of floats for rows that were packed around a centre. With u the packed
 * vector, m the centre: |q − v|² is |q − m|² + |u|² − 2 (q − m)·u, and q·v is q·m + q·u.
 */
export function packedQuery({ space, values }: KernelQuery, centre: Float32Array): PackedQuery {
  const isL2 = space.metric === 'L2';
  const factors = (values as Float32Array).slice();
  if (isL2) {
    for (let i = 0; i < centre.length; i++) {
      factors[i] = (factors[i] as number) - (centre[i] as number);
    }
  }
  const padded = paddedWidth(factors.length);
  const bytes = new Uint8Array(HEAD_BYTES + padded * 2);
  const { scale, length, error } = roundInto(new Int16Array(bytes.buffer, HEAD_BYTES), factors);
  const times = isL2 ? 2 : 1;
  new Float32Array(bytes.buffer, 0, 4).set([
    times * scale,
    times * length,
    // A packed vector and its error are together no longer than twice the vector.
    times * (2 * error + FLOAT_ERROR * length),
    isL2 ? 1 - FLOAT_ERROR : 0,
  ]);
  const base = isL2 ? length ** 2 * (1 - FLOAT_ERROR) : leastProduct(factors, length, centre);
  return { bytes, padded, base: Number.isFinite(base) ? base : Number.NaN };
}

/** In steps of the scale, as many as let the sum of products with int8 values fit 32 bits. */
function roundInto(rounded: Int16Array, factors: Float32Array) {
  let largest = 0;
  for (let i = 0; i < factors.length; i++) {
    largest = Math.max(largest, Math.abs(factors[i] as number));
  }
  const steps = Math.min(INT16_MAX, Math.floor(INT32_MAX / (INT8_MAX * rounded.length)));
  const scale = largest / steps;
  const inverse = largest > 0 ? steps / largest : 0;
  let square = 0;
  let errorSquare = 0;
  for (let i = 0; i < factors.length; i++) {
    const value = factors[i] as number;
    const step = Math.round(value * inverse);
    rounded[i] = step;
    square += value * value;
    errorSquare += (value - step * scale) ** 2;
  }
  return { scale, length: Math.sqrt(square), error: Math.sqrt(errorSquare) };
}

function leastProduct(query: Float32Array, length: number, centre: Float32Array): number {
  let product = 0;
  let square = 0;
  for (let i = 0; i < centre.length; i++) {
    product += (query[i] as number) * (centre[i] as number);
    square += (centre[i] as number) ** 2;
  }
  return -product - FLOAT_ERROR * length * Math.sqrt(square);
}
