/**
 * An inverted index over a run of rows of a sparse vector column.
 *
 * Immutable arrays in one shared memory of their own: the build thread makes them, the
 * kernels of search threads read them in place, nothing of them is written to disk
 * (docs/decisions/0004-sparse-index.md).
 * Postings of a dimension lie together, by ascending row; the largest and smallest
 * weight of each dimension, and the shortest of its rows, bound what a row can score.
 */

import type { BytesColumn } from '../../schema/column.ts';
import { countPostings, fillPostings, type PostingSpace } from './sparse-build.kernel.ts';
import { SPARSE_MEMORY_HEAD_BYTES } from './sparse-scratch.ts';

/** A posting names its row in 16 bits. */
export const SPARSE_INDEX_ROWS_MAX = 65_536;

export interface SparseIndex {
  /** Holds every array, behind the scratch of the threads that search. */
  readonly memory: WebAssembly.Memory;
  readonly firstRow: number;
  readonly rows: number;
  /** Ascending. */
  readonly dims: Uint32Array;
  /** Postings of dims[i] lie at starts[i] .. starts[i + 1]. */
  readonly starts: Uint32Array;
  /** Relative to firstRow. */
  readonly postingRows: Uint16Array;
  readonly weights: Float32Array;
  /** One a dimension. */
  readonly maxWeights: Float32Array;
  readonly minWeights: Float32Array;
  /** Of the dimension's rows: the least sum of weights. */
  readonly minRowSums: Float32Array;
  /** One a row: the sum of its weights, a BM25 document's length. */
  readonly rowSums: Float32Array;
  /** Of all rows. */
  readonly weightSum: number;
}

export interface SparseIndexTask {
  readonly column: BytesColumn;
  readonly firstRow: number;
  readonly rows: number;
}

/** Entries of weight 0 are left out: they match nothing and score nothing. */
export function buildSparseIndex(task: SparseIndexTask): SparseIndex {
  const { column, firstRow, rows } = task;
  const words = wordsOf(column);
  const from = column.starts[firstRow] as number;
  const to = column.starts[firstRow + rows] as number;
  const counted = countPostings(words, from / 4, to / 4);
  const total = counted.total;
  const dimCount = counted.dims.length;
  const arrays = new SharedArrays(arraysBytes(dimCount, total, rows));
  const dims = arrays.take(Uint32Array, dimCount);
  dims.set(counted.dims);
  dims.sort();
  const starts = arrays.take(Uint32Array, dimCount + 1);
  for (let i = 0; i < dimCount; i++) {
    starts[i + 1] = (starts[i] as number) + counted.countOf(dims[i] as number);
  }
  const space: PostingSpace = {
    starts,
    maxWeights: arrays.take(Float32Array, dimCount),
    minWeights: arrays.take(Float32Array, dimCount),
    minRowSums: arrays.take(Float32Array, dimCount),
    rowSums: arrays.take(Float32Array, rows),
    weights: arrays.take(Float32Array, total),
    postingRows: arrays.take(Uint16Array, total),
  };
  for (let i = 0; i < dimCount; i++) counted.setOrdinal(dims[i] as number, i);
  fillPostings(words, column.starts.subarray(firstRow, firstRow + rows + 1), counted, space);
  const weightSum = space.rowSums.reduce((sum, value) => sum + value, 0);
  return { memory: arrays.memory, firstRow, rows, dims, ...space, weightSum };
}

/** The heap as 32-bit words: cells are pairs of them and begin at multiples of 8. */
export function wordsOf(column: BytesColumn): Uint32Array {
  const { buffer, byteOffset, length } = column.heap;
  if (byteOffset % 4 === 0) return new Uint32Array(buffer, byteOffset, length >>> 2);
  return new Uint32Array(column.heap.slice().buffer, 0, length >>> 2);
}

function arraysBytes(dims: number, postings: number, rows: number): number {
  return (dims * 5 + 1 + rows + postings) * 4 + postings * 2;
}

/** Arrays that follow each other in one shared memory, those of wide elements first. */
class SharedArrays {
  readonly memory: WebAssembly.Memory;
  #end = SPARSE_MEMORY_HEAD_BYTES;

  constructor(bytes: number) {
    const pages = Math.ceil((SPARSE_MEMORY_HEAD_BYTES + bytes) / 65_536);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  }

  take<Made extends { readonly byteLength: number }>(
    type: new (buffer: ArrayBuffer | SharedArrayBuffer, offset: number, length: number) => Made,
    length: number,
  ): Made {
    const made = new type(this.memory.buffer, this.#end, length);
    this.#end += made.byteLength;
    return made;
  }
}

/** Place of a dimension in `dims`; -1: no row has it. */
export function dimOrdinal(index: SparseIndex, dim: number): number {
  const { dims } = index;
  let low = 0;
  let high = dims.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = dims[middle] as number;
    if (found === dim) return middle;
    if (found < dim) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function sparseIndexBytes(index: SparseIndex): number {
  return arraysBytes(index.dims.length, index.weights.length, index.rows);
}
