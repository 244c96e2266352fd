/**
 * The inner loops of a sparse search, compiled from sparse.c, over postings in shared
 * memory.
 *
 * One kernel a thread: it owns the thread's scratch slot (sparse-scratch.ts) in the
 * memory of every index it meets.
 */

import type { SparseIndex } from './sparse-index.ts';
import { SPARSE_BASE64 } from './sparse-module.ts';
import { LIST_BYTES, type SparseScratch, sparseScratch, WINDOW_ROWS } from './sparse-scratch.ts';

/** Postings start .. end of one dimension of a query. */
export interface PostingList {
  readonly weight: number;
  /** No row gets more than this from the dimension. */
  readonly bound: number;
  readonly start: number;
  readonly end: number;
}

/** Of a collection's BM25: norm = k1 · (1 − b + b · length ÷ average length). */
export interface Bm25Norm {
  readonly base: number;
  readonly perToken: number;
}

export interface SearchWindow {
  /** Rows of the index. */
  readonly base: number;
  readonly rowEnd: number;
  /** How many of the first lists need not be walked, and what they can give a row. */
  readonly optional: number;
  readonly open: number;
  /** What a candidate has to reach. */
  readonly worst: number;
}

/** What sparse.c exports; pointers are byte offsets into the memory. */
interface SparseExports {
  search_window(
    search: number,
    lists: number,
    count: number,
    optional: number,
    base: number,
    end: number,
    worst: number,
    open: number,
  ): number;
}

interface Attached {
  readonly kernel: SparseExports;
  readonly words: Uint32Array;
  readonly floats: Float64Array;
  readonly sums: Float64Array;
  readonly candidates: Uint32Array;
}

export class SparseKernel {
  readonly #module = new WebAssembly.Module(Buffer.from(SPARSE_BASE64, 'base64'));
  readonly #scratch: SparseScratch;
  readonly #attached = new WeakMap<WebAssembly.Memory, Attached>();

  /** `slot` is this thread's alone (index/flat/scratch.ts). */
  constructor(slot: number) {
    this.#scratch = sparseScratch(slot);
  }

  /** Windows of one query, by ascending row; at most LISTS_MAX lists. */
  begin(index: SparseIndex, lists: readonly PostingList[], bm25?: Bm25Norm): WindowSearch {
    const attached = this.#attach(index.memory);
    const { words, floats } = attached;
    const { search, lists: listsAt, sums, candidates } = this.#scratch;
    const { postingRows, weights, rowSums } = index;
    words.set(
      [
        postingRows.byteOffset,
        weights.byteOffset,
        rowSums.byteOffset,
        sums,
        candidates,
        index.rows,
        bm25 === undefined ? 0 : 1,
      ],
      search / 4,
    );
    floats[search / 8 + 4] = bm25?.base ?? 0;
    floats[search / 8 + 5] = bm25?.perToken ?? 0;
    lists.forEach(({ weight, bound, start, end }, i) => {
      const at = listsAt + i * LIST_BYTES;
      floats[at / 8] = weight;
      floats[at / 8 + 1] = bound;
      words[at / 4 + 4] = start;
      words[at / 4 + 5] = end;
    });
    return new WindowSearch(attached, this.#scratch, lists.length);
  }

  #attach(memory: WebAssembly.Memory): Attached {
    const known = this.#attached.get(memory);
    if (known !== undefined) return known;
    const buffer = memory.buffer as ArrayBuffer;
    const { sums, candidates } = this.#scratch;
    const instance = new WebAssembly.Instance(this.#module, { env: { memory } });
    const attached: Attached = {
      kernel: instance.exports as unknown as SparseExports,
      words: new Uint32Array(buffer, 0, sums / 4),
      floats: new Float64Array(buffer, 0, sums / 8),
      sums: new Float64Array(buffer, sums, WINDOW_ROWS),
      candidates: new Uint32Array(buffer, candidates, WINDOW_ROWS),
    };
    this.#attached.set(memory, attached);
    return attached;
  }
}

/** Borrows the kernel's scratch until the next search begins. */
export class WindowSearch {
  readonly #kernel: SparseExports;
  readonly #scratch: SparseScratch;
  readonly #lists: number;
  /** Of the candidates, by row of the window. */
  readonly sums: Float64Array;
  /** Rows of the window, ascending. */
  readonly candidates: Uint32Array;

  constructor(attached: Attached, scratch: SparseScratch, lists: number) {
    this.#kernel = attached.kernel;
    this.#scratch = scratch;
    this.#lists = lists;
    this.sums = attached.sums;
    this.candidates = attached.candidates;
  }

  /** Returns how many candidates there are: rows that score `worst` or more. */
  search({ base, rowEnd, optional, worst, open }: SearchWindow): number {
    const { search, lists } = this.#scratch;
    return this.#kernel.search_window(
      search,
      lists,
      this.#lists,
      optional,
      base,
      rowEnd,
      worst,
      open,
    );
  }
}
