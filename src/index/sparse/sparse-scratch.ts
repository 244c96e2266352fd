/**
 * The head of a sparse index's memory: one scratch slot for each search thread.
 *
 * The kernel sees one memory only, so what a search writes must lie beside the
 * postings. Untouched pages of unused slots cost no resident memory. The first page
 * is the kernel's own stack.
 */

import { SCRATCH_SLOTS } from '../flat/scratch.ts';

/** Rows that are searched at a time: their sums stay in the first-level cache. */
export const WINDOW_ROWS = 4096;
/** Dimensions of a query that have postings; more are not looked for in an index. */
export const LISTS_MAX = 4096;

const BASE = 65_536;
const SEARCH_BYTES = 64;
export const LIST_BYTES = 24;
const LISTS_BYTES = LISTS_MAX * LIST_BYTES;
const SUMS_BYTES = WINDOW_ROWS * 8;
const CANDIDATES_BYTES = WINDOW_ROWS * 4;
const SLOT_BYTES = SEARCH_BYTES + LISTS_BYTES + SUMS_BYTES + CANDIDATES_BYTES;

export const SPARSE_MEMORY_HEAD_BYTES = BASE + SCRATCH_SLOTS * SLOT_BYTES;

/** Byte offsets into the memory. */
export interface SparseScratch {
  /** `Search` of sparse.c. */
  readonly search: number;
  /** `List` of sparse.c, LISTS_MAX of them. */
  readonly lists: number;
  /** float64, one a row of the window. */
  readonly sums: number;
  /** u32, rows of the window. */
  readonly candidates: number;
}

export function sparseScratch(slot: number): SparseScratch {
  const search = BASE + slot * SLOT_BYTES;
  const lists = search + SEARCH_BYTES;
  const sums = lists + LISTS_BYTES;
  return { search, lists, sums, candidates: sums + SUMS_BYTES };
}
