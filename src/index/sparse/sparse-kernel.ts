/**
 * The inner loops of a sparse search, compiled from sparse.c, with the memory of the
 * search thread that owns them.
 *
 * A window of a few thousand rows is searched at a time, so that its sums stay in the
 * first-level cache; the postings of a window are copied in, which costs less than
 * walking them in memory that threads share.
 */

import { SPARSE_BASE64 } from './sparse-module.ts';

export const WINDOW_ROWS = 4096;

/** Postings from .. to of one dimension: rows of the window that begins at row `base`. */
export interface Span {
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface Postings {
  readonly postingRows: Uint16Array;
  readonly weights: Float32Array;
}

/** What sparse.c exports; pointers are byte offsets into the memory. */
interface SparseExports {
  add_products(
    sums: number,
    rows: number,
    weights: number,
    count: number,
    base: number,
    weight: number,
  ): void;
  add_bm25(
    sums: number,
    rows: number,
    weights: number,
    count: number,
    base: number,
    weight: number,
    lengths: number,
    fixed: number,
    perToken: number,
  ): void;
  collect(sums: number, count: number, least: number, candidates: number): number;
  keep(sums: number, candidates: number, count: number, least: number): number;
  clear(sums: number, count: number): void;
}

/** So many weights, and so many row numbers, are a whole number of 64-bit words. */
const ALIGNED_POSTINGS = 4;

const PAGE_BYTES = 65_536;
/** The first page is the kernel's stack. */
const SUMS = PAGE_BYTES;
const CANDIDATES = SUMS + WINDOW_ROWS * 8;
const LENGTHS = CANDIDATES + WINDOW_ROWS * 4;
const WEIGHTS = LENGTHS + WINDOW_ROWS * 4;
const ROWS = WEIGHTS + (WINDOW_ROWS + ALIGNED_POSTINGS) * 4;
const END = ROWS + (WINDOW_ROWS + ALIGNED_POSTINGS) * 2;

export class SparseKernel {
  readonly #exports: SparseExports;
  readonly #lengths: Float32Array;
  readonly #weights: Float32Array;
  readonly #rows: Uint16Array;
  /** One a row of the window, 0 between searches. */
  readonly sums: Float64Array;
  /** Rows of the window. */
  readonly candidates: Uint32Array;

  constructor() {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(END / PAGE_BYTES) });
    const module = new WebAssembly.Module(Buffer.from(SPARSE_BASE64, 'base64'));
    const instance = new WebAssembly.Instance(module, { env: { memory } });
    this.#exports = instance.exports as unknown as SparseExports;
    const { buffer } = memory;
    this.sums = new Float64Array(buffer, SUMS, WINDOW_ROWS);
    this.candidates = new Uint32Array(buffer, CANDIDATES, WINDOW_ROWS);
    this.#lengths = new Float32Array(buffer, LENGTHS, WINDOW_ROWS);
    this.#weights = new Float32Array(buffer, WEIGHTS, WINDOW_ROWS + ALIGNED_POSTINGS);
    this.#rows = new Uint16Array(buffer, ROWS, WINDOW_ROWS + ALIGNED_POSTINGS);
  }

  /** Lengths of the window's rows, for addBm25. */
  useLengths(lengths: Float32Array): void {
    this.#lengths.set(lengths);
  }

  lengthAt(row: number): number {
    return this.#lengths[row] as number;
  }

  /** sums[row − base] += weight × the posting's weight. */
  addProducts(postings: Postings, { base, from, to, weight }: Span): void {
    const skipped = this.#copyIn(postings, from, to);
    const rows = ROWS + skipped * 2;
    const weights = WEIGHTS + skipped * 4;
    this.#exports.add_products(SUMS, rows, weights, to - from, base, weight);
  }

  /** sums[row − base] += weight × tf ÷ (tf + fixed + perToken × length of the row). */
  addBm25(postings: Postings, span: Span, fixed: number, perToken: number): void {
    const { base, from, to, weight } = span;
    const skipped = this.#copyIn(postings, from, to);
    const rows = ROWS + skipped * 2;
    const weights = WEIGHTS + skipped * 4;
    this.#exports.add_bm25(SUMS, rows, weights, to - from, base, weight, LENGTHS, fixed, perToken);
  }

  /** Rows among the first `count` whose sum is not 0 and at least `least` become candidates. */
  collect(count: number, least: number): number {
    return this.#exports.collect(SUMS, count, least, CANDIDATES);
  }

  /** Drops candidates below `least`; returns how many are left. */
  keep(count: number, least: number): number {
    return this.#exports.keep(SUMS, CANDIDATES, count, least);
  }

  clear(count: number): void {
    this.#exports.clear(SUMS, count);
  }

  /**
   * Begins at a whole word, since what is aligned alike is copied word by word and
   * anything else out of shared memory byte by byte; returns how many come too early.
   */
  #copyIn({ postingRows, weights }: Postings, from: number, to: number): number {
    const skipped = from % ALIGNED_POSTINGS;
    this.#rows.set(postingRows.subarray(from - skipped, to));
    this.#weights.set(weights.subarray(from - skipped, to));
    return skipped;
  }
}
