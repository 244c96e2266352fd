/** Two passes over the cells of a sparse column: count the postings, then lay them out. */

export interface PostingSpace {
  readonly starts: Uint32Array;
  readonly postingRows: Uint16Array;
  readonly weights: Float32Array;
  readonly maxWeights: Float32Array;
  readonly minWeights: Float32Array;
  readonly minRowSums: Float32Array;
  readonly rowSums: Float32Array;
}

const FLOAT_SIGN = 0x7fffffff;

/** Distinct dimensions with a number each: an open-addressing table, kept half empty. */
export class DimTable {
  #keys = new Uint32Array(1024);
  #slots = new Int32Array(1024).fill(-1);
  #shift = 22;
  /** In order of appearance. */
  dims: Uint32Array = new Uint32Array(512);
  counts: Uint32Array = new Uint32Array(512);
  size = 0;

  /** The entry of a dimension, new ones with count 0. */
  entryOf(dim: number): number {
    const mask = this.#keys.length - 1;
    let at = Math.imul(dim, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const entry = this.#slots[at]!;
      if (entry < 0) return this.#insert(dim, at);
      if (this.#keys[at] === dim) return entry;
      at = (at + 1) & mask;
    }
  }

  #insert(dim: number, at: number): number {
    const entry = this.size++;
    if (entry === this.dims.length) {
      this.#grow();
      this.size = entry;
      return this.entryOf(dim);
    }
    this.#keys[at] = dim;
    this.#slots[at] = entry;
    this.dims[entry] = dim;
    return entry;
  }

  #grow(): void {
    const { dims, counts, size } = this;
    const capacity = this.#keys.length * 2;
    this.#keys = new Uint32Array(capacity);
    this.#slots = new Int32Array(capacity).fill(-1);
    this.#shift -= 1;
    this.dims = new Uint32Array(capacity / 2);
    this.counts = new Uint32Array(capacity / 2);
    this.counts.set(counts);
    this.size = 0;
    for (let i = 0; i < size - 1; i++) this.entryOf(dims[i]!);
  }
}

export interface CountedPostings {
  readonly dims: Uint32Array;
  /** Postings of all dimensions. */
  readonly total: number;
  countOf(dim: number): number;
  setOrdinal(dim: number, ordinal: number): void;
  readonly table: DimTable;
  /** One a table entry: its place among the ascending dimensions. */
  readonly ordinals: Uint32Array;
}

/** Words from .. to of the heap: pairs of dimension and weight. */
export function countPostings(words: Uint32Array, from: number, to: number): CountedPostings {
  const table = new DimTable();
  let total = 0;
  for (let at = from; at < to; at += 2) {
    if ((words[at + 1]! & FLOAT_SIGN) === 0) continue;
    const entry = table.entryOf(words[at]!);
    table.counts[entry] = table.counts[entry]! + 1;
    total += 1;
  }
  const ordinals = new Uint32Array(table.size);
  return {
    dims: table.dims.subarray(0, table.size),
    total,
    countOf: (dim) => table.counts[table.entryOf(dim)]!,
    setOrdinal: (dim, ordinal) => {
      ordinals[table.entryOf(dim)] = ordinal;
    },
    table,
    ordinals,
  };
}

/** `cellStarts` has a byte offset a row and the end. */
export function fillPostings(
  words: Uint32Array,
  cellStarts: Uint32Array,
  counted: CountedPostings,
  space: PostingSpace,
): void {
  const { table, ordinals } = counted;
  const { starts, postingRows, weights, maxWeights, minWeights, minRowSums, rowSums } = space;
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  const next = starts.slice(0, -1);
  maxWeights.fill(Number.NEGATIVE_INFINITY);
  minWeights.fill(Number.POSITIVE_INFINITY);
  minRowSums.fill(Number.POSITIVE_INFINITY);
  const rows = cellStarts.length - 1;
  for (let row = 0; row < rows; row++) {
    const from = cellStarts[row]! >>> 2;
    const to = cellStarts[row + 1]! >>> 2;
    let sum = 0;
    for (let at = from; at < to; at += 2) sum += floats[at + 1]!;
    rowSums[row] = sum;
    const rowSum = rowSums[row]!;
    for (let at = from; at < to; at += 2) {
      const weight = floats[at + 1]!;
      if (weight === 0) continue;
      const ordinal = ordinals[table.entryOf(words[at]!)]!;
      const place = next[ordinal]!;
      next[ordinal] = place + 1;
      postingRows[place] = row;
      weights[place] = weight;
      if (weight > maxWeights[ordinal]!) maxWeights[ordinal] = weight;
      if (weight < minWeights[ordinal]!) minWeights[ordinal] = weight;
      if (rowSum < minRowSums[ordinal]!) minRowSums[ordinal] = rowSum;
    }
  }
}
