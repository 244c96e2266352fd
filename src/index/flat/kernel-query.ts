/**
 * A query vector in the form in which kernels and graphs read it.
 *
 * It arrives in the field's own encoding. Half precision becomes float32, cosines
 * of floats get a query of length 1; int8 and bits stay as they are.
 */

import { halfFloats } from '../../schema/half-float.ts';
import { numberOfSpace, type VectorElement, type VectorSpace } from './vector-space.ts';

export interface KernelQuery {
  readonly space: VectorSpace;
  readonly spaceNumber: number;
  /** float32 for floats of any width, else the stored bytes. */
  readonly values: Float32Array | Int8Array | Uint8Array;
}

export function kernelQuery(space: VectorSpace, stored: Uint8Array): KernelQuery {
  const spaceNumber = numberOfSpace(space);
  const { element, metric } = space;
  if (element === 'bit' || element === 'int8') {
    const bytes = stored.slice();
    return { space, spaceNumber, values: element === 'bit' ? bytes : new Int8Array(bytes.buffer) };
  }
  const floats = floatsOf(element, stored);
  return { space, spaceNumber, values: metric === 'COSINE' ? normalised(floats) : floats };
}

function floatsOf(element: 'float32' | 'float16' | 'bfloat16', stored: Uint8Array): Float32Array {
  if (element !== 'float32') return halfFloats(element, stored);
  // Bytes of a message may start anywhere; a copy is aligned.
  const aligned = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** The query's values as a graph takes them; bits as 0 and 1. */
export function graphQuery({ space, values }: KernelQuery): Float32Array {
  if (values instanceof Float32Array) return values;
  return space.element === 'bit' ? bitValues(values) : Float32Array.from(values);
}

/** Stored rows as a graph takes them; float32 in place, where they lie aligned. */
export function graphVectors(element: VectorElement, stored: Uint8Array): Float32Array {
  switch (element) {
    case 'int8':
      return Float32Array.from(new Int8Array(stored.buffer, stored.byteOffset, stored.length));
    case 'bit':
      return bitValues(stored);
    default:
      return floatsOf(element, stored);
  }
}

/** The first bit of a byte is its lowest. */
function bitValues(bytes: ArrayLike<number>): Float32Array {
  const bits = new Float32Array(bytes.length * 8);
  for (let i = 0; i < bits.length; i++) bits[i] = ((bytes[i >>> 3] as number) >>> (i & 7)) & 1;
  return bits;
}

/** A copy of length 1, as the cosine kernel wants its query; a zero vector stays zero. */
export function normalised(query: Float32Array): Float32Array {
  let sum = 0;
  for (let i = 0; i < query.length; i++) sum += (query[i] as number) ** 2;
  const copy = query.slice();
  if (sum === 0) return copy;
  const factor = 1 / Math.sqrt(sum);
  for (let i = 0; i < copy.length; i++) copy[i] = (copy[i] as number) * factor;
  return copy;
}
