/**
 * Exact search of struct arrays list by list (MAX_SIM): a row's score is the sum, over
 * the vectors of the query, of the similarity of the row's most similar vector.
 *
 * With distances (L2, HAMMING, JACCARD) the nearest vector's distance is summed. Rows
 * without vectors are no hits. Callers: struct-vector-search.ts
 */

import type { KernelQuery } from '../index/flat/kernel-query.ts';
import { NO_BOUND, type VectorKernel } from '../index/flat/vector-kernel.ts';
import type { TopK } from '../base/top-k.ts';
import type { StagedBlock } from './staged-vectors.ts';

/** One query: a list of vectors, and the best rows found for it so far. */
export interface ListQuery {
  readonly vectors: readonly KernelQuery[];
  readonly top: TopK;
}

/** The block's rows into the query's hits, as `idBase + row`. */
export function scoreLists(
  kernel: VectorKernel,
  block: StagedBlock,
  { vectors, top }: ListQuery,
  idBase: number,
): void {
  const { home, vectorCount, rowCount, rows, starts } = block;
  const sums = new Float64Array(rowCount);
  for (const vector of vectors) {
    kernel.useQuery(vector);
    const { distances } = kernel.scan(home, { first: 0, count: vectorCount, bound: NO_BOUND });
    addNearest(distances, starts, sums);
  }
  for (let i = 0; i < rowCount; i++) {
    top.push(Math.fround(sums[i] as number), idBase + (rows[i] as number));
  }
}

function addNearest(distances: Float32Array, starts: Uint32Array, sums: Float64Array): void {
  let at = starts[0] as number;
  for (let row = 0; row < sums.length; row++) {
    const end = starts[row + 1] as number;
    let nearest = distances[at++] as number;
    for (; at < end; at++) {
      const distance = distances[at] as number;
      if (distance < nearest) nearest = distance;
    }
    sums[row] = (sums[row] as number) + nearest;
  }
}
