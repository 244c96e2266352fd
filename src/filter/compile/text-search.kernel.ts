/**
 * Hot loops of patterns over the bytes of a text column, TRUE or FALSE a row.
 *
 * Row i is heap[starts[i] .. starts[i + 1]). Texts and pattern are UTF-8, in which a
 * text begins, ends or is found inside another just where its bytes are.
 */

import type { BytesColumn } from '../../schema/column.ts';

type Texts = Pick<BytesColumn, 'starts' | 'heap'>;

export function fillPrefix(
  { starts, heap }: Texts,
  rows: number,
  wanted: Uint8Array,
  out: Uint8Array,
): void {
  for (let row = 0; row < rows; row++) {
    const start = starts[row]!;
    out[row] = starts[row + 1]! - start >= wanted.length && hasAt(heap, start, wanted) ? 1 : 0;
  }
}

export function fillSuffix(
  { starts, heap }: Texts,
  rows: number,
  wanted: Uint8Array,
  out: Uint8Array,
): void {
  for (let row = 0; row < rows; row++) {
    const start = starts[row + 1]! - wanted.length;
    out[row] = start >= starts[row]! && hasAt(heap, start, wanted) ? 1 : 0;
  }
}

/** All texts are searched in one go; what lies across two of them is passed over. */
export function fillInner(
  { starts, heap }: Texts,
  rows: number,
  wanted: Uint8Array,
  out: Uint8Array,
): void {
  out.fill(wanted.length === 0 ? 1 : 0, 0, rows);
  if (wanted.length === 0) return;
  const texts = Buffer.from(heap.buffer, heap.byteOffset, starts[rows]!);
  let row = 0;
  for (let at = texts.indexOf(wanted, starts[0]!); at >= 0; ) {
    while (starts[row + 1]! <= at) row += 1;
    const isWithin = at + wanted.length <= starts[row + 1]!;
    if (isWithin) out[row] = 1;
    at = texts.indexOf(wanted, isWithin ? starts[row + 1]! : at + 1);
  }
}

function hasAt(heap: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (heap[start + i] !== wanted[i]) return false;
  return true;
}
