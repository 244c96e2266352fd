/**
 * An inverted index over a run of rows of a sparse vector column.
 *
 * Immutable arrays over shared memory: the build thread makes them, search threads
 * read them, nothing of them is written to disk (docs/decisions/0004-sparse-index.md).
 * Postings of a dimension lie together, by ascending row; the largest and smallest
 * weight of each dimension, and the shortest of its rows, bound what a row can score.
 */

import type { BytesColumn } from '../../schema/column.ts';
import { countPostings, fillPostings, type PostingSpace } from './sparse-build.kernel.ts';

/** A posting names its row in 16 bits. */
export const SPARSE_INDEX_ROWS_MAX = 65_536;

export interface SparseIndex {
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
  const dims = shared(Uint32Array, counted.dims.length);
  dims.set(counted.dims);
  dims.sort();
  const starts = shared(Uint32Array, dims.length + 1);
  for (let i = 0; i < dims.length; i++) {
    starts[i + 1] = (starts[i] as number) + counted.countOf(dims[i] as number);
  }
  const total = starts[dims.length] as number;
  const space: PostingSpace = {
    starts,
    postingRows: shared(Uint16Array, total),
    weights: shared(Float32Array, total),
    maxWeights: shared(Float32Array, dims.length),
    minWeights: shared(Float32Array, dims.length),
    minRowSums: shared(Float32Array, dims.length),
    rowSums: shared(Float32Array, rows),
  };
  for (let i = 0; i < dims.length; i++) counted.setOrdinal(dims[i] as number, i);
  fillPostings(words, column.starts.subarray(firstRow, firstRow + rows + 1), counted, space);
  const weightSum = space.rowSums.reduce((sum, value) => sum + value, 0);
  return { firstRow, rows, dims, ...space, weightSum };
}

/** The heap as 32-bit words: cells are pairs of them and begin at multiples of 8. */
export function wordsOf(column: BytesColumn): Uint32Array {
  const { buffer, byteOffset, length } = column.heap;
  if (byteOffset % 4 === 0) return new Uint32Array(buffer, byteOffset, length >>> 2);
  return new Uint32Array(column.heap.slice().buffer, 0, length >>> 2);
}

function shared<Made>(
  type: { new (buffer: SharedArrayBuffer): Made; readonly BYTES_PER_ELEMENT: number },
  length: number,
): Made {
  return new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));
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
  return (
    index.dims.byteLength * 4 +
    index.starts.byteLength +
    index.postingRows.byteLength +
    index.weights.byteLength +
    index.rowSums.byteLength
  );
}
