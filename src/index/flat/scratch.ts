/**
 * The head of every shared vector memory: one scratch slot for each thread that
 * runs kernels on it.
 *
 * A kernel sees one memory only, so its query, row numbers and distances must lie
 * beside the vectors. Untouched pages of unused slots cost no resident memory.
 * The first page is the kernel's own stack.
 */

/** main, the build thread, and up to 14 search threads. */
export const SCRATCH_SLOTS = 16;
export const SEARCH_THREADS_MAX = SCRATCH_SLOTS - 2;
/** Rows a kernel call looks at, at most. */
export const SCRATCH_BLOCK_ROWS = 16_384;

const BASE = 65_536;
const QUERY_BYTES = 32_768 * 4;
const ROWS_BYTES = SCRATCH_BLOCK_ROWS * 4;
const SLOT_BYTES = QUERY_BYTES + 2 * ROWS_BYTES;

export const VECTOR_MEMORY_HEAD_BYTES = BASE + SCRATCH_SLOTS * SLOT_BYTES;

export interface ScratchSlot {
  /** float32, the query. */
  readonly query: number;
  /** u32, row numbers of a gather. */
  readonly rows: number;
  /** float32, distances of a call. */
  readonly distances: number;
}

export function scratchSlot(slot: number): ScratchSlot {
  const query = BASE + slot * SLOT_BYTES;
  return { query, rows: query + QUERY_BYTES, distances: query + QUERY_BYTES + ROWS_BYTES };
}
