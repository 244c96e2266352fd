/** Hot loops of comparisons: one typed array against one constant, TRUE or FALSE a row. */

import type { Comparison } from '../plan.ts';

type Numbers = Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

export function compareNumbers(
  values: Numbers,
  rows: number,
  operator: Comparison,
  constant: number,
  out: Uint8Array,
): void {
  switch (operator) {
    case '==':
      for (let i = 0; i < rows; i++) out[i] = values[i] === constant ? 1 : 0;
      return;
    case '!=':
      for (let i = 0; i < rows; i++) out[i] = values[i] !== constant ? 1 : 0;
      return;
    case '<':
      for (let i = 0; i < rows; i++) out[i] = values[i]! < constant ? 1 : 0;
      return;
    case '<=':
      for (let i = 0; i < rows; i++) out[i] = values[i]! <= constant ? 1 : 0;
      return;
    case '>':
      for (let i = 0; i < rows; i++) out[i] = values[i]! > constant ? 1 : 0;
      return;
    case '>=':
      for (let i = 0; i < rows; i++) out[i] = values[i]! >= constant ? 1 : 0;
      return;
  }
}

export function compareBigints(
  values: BigInt64Array,
  rows: number,
  operator: Comparison,
  constant: bigint,
  out: Uint8Array,
): void {
  switch (operator) {
    case '==':
      for (let i = 0; i < rows; i++) out[i] = values[i] === constant ? 1 : 0;
      return;
    case '!=':
      for (let i = 0; i < rows; i++) out[i] = values[i] !== constant ? 1 : 0;
      return;
    case '<':
      for (let i = 0; i < rows; i++) out[i] = values[i]! < constant ? 1 : 0;
      return;
    case '<=':
      for (let i = 0; i < rows; i++) out[i] = values[i]! <= constant ? 1 : 0;
      return;
    case '>':
      for (let i = 0; i < rows; i++) out[i] = values[i]! > constant ? 1 : 0;
      return;
    case '>=':
      for (let i = 0; i < rows; i++) out[i] = values[i]! >= constant ? 1 : 0;
      return;
  }
}

/** Of floats. Integers: membership.kernel.ts. */
export function inNumbers(
  values: Float32Array | Float64Array,
  rows: number,
  wanted: ReadonlySet<number>,
  out: Uint8Array,
): void {
  for (let i = 0; i < rows; i++) out[i] = wanted.has(values[i]!) ? 1 : 0;
}

/** −1, 0 or 1, by unsigned bytes: the order of UTF-8 text. */
export function compareBytes(
  heap: Uint8Array,
  start: number,
  end: number,
  constant: Uint8Array,
): number {
  const length = Math.min(end - start, constant.length);
  for (let i = 0; i < length; i++) {
    const difference = heap[start + i]! - constant[i]!;
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(end - start - constant.length);
}
