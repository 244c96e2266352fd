/**
 * Rows of a sparse column looked at one by one: those no index covers yet, or the
 * few that a filter leaves.
 *
 * The query's dimensions lie in a small open-addressing table, so that an entry of
 * a row costs one probe in most cases.
 */

export interface QueryTable {
  readonly keys: Uint32Array;
  /** -1 where no dimension lies, else the term's number. */
  readonly slots: Int32Array;
  readonly shift: number;
}

export function queryTable(dims: readonly number[]): QueryTable {
  let bits = 4;
  while (1 << bits < dims.length * 4) bits += 1;
  const keys = new Uint32Array(1 << bits);
  const slots = new Int32Array(1 << bits).fill(-1);
  const table = { keys, slots, shift: 32 - bits };
  dims.forEach((dim, term) => {
    let at = Math.imul(dim, 0x9e3779b1) >>> table.shift;
    while (slots[at]! >= 0) at = (at + 1) & (slots.length - 1);
    keys[at] = dim;
    slots[at] = term;
  });
  return table;
}

export function termOf(table: QueryTable, dim: number): number {
  const { keys, slots, shift } = table;
  const mask = slots.length - 1;
  let at = Math.imul(dim, 0x9e3779b1) >>> shift;
  for (;;) {
    const term = slots[at]!;
    if (term < 0 || keys[at] === dim) return term;
    at = (at + 1) & mask;
  }
}

/** Σ weight of the query × weight of the row over words from .. to of the heap. */
export function rowInnerProduct(
  table: QueryTable,
  queryWeights: Float64Array,
  words: Uint32Array,
  floats: Float32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let at = from; at < to; at += 2) {
    const term = termOf(table, words[at]!);
    if (term >= 0) sum += queryWeights[term]! * floats[at + 1]!;
  }
  return sum;
}

/** Σ weight × tf ÷ (tf + norm), the norm from the row's own length. */
export function rowBm25(
  table: QueryTable,
  queryWeights: Float64Array,
  words: Uint32Array,
  floats: Float32Array,
  from: number,
  to: number,
  base: number,
  perToken: number,
): number {
  let length = 0;
  for (let at = from; at < to; at += 2) length += floats[at + 1]!;
  const norm = base + perToken * Math.fround(length);
  let sum = 0;
  for (let at = from; at < to; at += 2) {
    const term = termOf(table, words[at]!);
    if (term < 0) continue;
    const tf = floats[at + 1]!;
    sum += (queryWeights[term]! * tf) / (tf + norm);
  }
  return sum;
}

/** Adds 1 to `counts` of each dimension that a row has; returns the sum of all weights. */
export function countTerms(
  table: QueryTable,
  counts: Float64Array,
  words: Uint32Array,
  floats: Float32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let at = from; at < to; at += 2) {
    sum += floats[at + 1]!;
    const term = termOf(table, words[at]!);
    if (term >= 0 && floats[at + 1] !== 0) counts[term]! += 1;
  }
  return sum;
}
