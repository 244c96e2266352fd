/**
 * Exact search of struct arrays element by element: each vector of a row is a hit of its
 * own, named by its number in the segment until all segments are through.
 *
 * Callers: struct-vector-search.ts
 */

import type { TopK } from '../base/top-k.ts';
import { TRUE } from '../filter/compile/truth.ts';
import type { KernelQuery } from '../index/flat/kernel-query.ts';
import type { VectorKernel } from '../index/flat/vector-kernel.ts';
import type { BytesColumn } from '../schema/column.ts';
import type { ElementSearchTask, ScoreRange, SearchHits } from './executor.ts';
import { isInRange } from './score-range.ts';
import type { StagedBlock } from './staged-vectors.ts';

export interface ElementQuery {
  readonly query: KernelQuery;
  readonly top: TopK;
}

export interface ElementBlock {
  readonly block: StagedBlock;
  /** Number in the segment of the first vector of a row. */
  readonly firstOf: (row: number) => number;
  /** One byte an element of the segment, where the filter is about elements. */
  readonly truth: Uint8Array | undefined;
  readonly range: ScoreRange | undefined;
  readonly idBase: number;
}

/** The block's vectors into the query's hits, as `idBase + number of the element`. */
export function searchElements(
  kernel: VectorKernel,
  part: ElementBlock,
  { query, top }: ElementQuery,
): void {
  const { block, firstOf, truth, range, idBase } = part;
  const { home, vectorCount, rows, starts } = block;
  kernel.useQuery(query);
  const found = kernel.scan(home, { first: 0, count: vectorCount, bound: top.bound });
  let at = 0;
  for (let i = 0; i < found.count; i++) {
    const distance = found.distances[i] as number;
    // The bound falls while a block's hits enter.
    if (distance >= top.bound) continue;
    const vector = found.rows[i] as number;
    while ((starts[at + 1] as number) <= vector) at += 1;
    const element = firstOf(rows[at] as number) + vector - (starts[at] as number);
    if (truth !== undefined && truth[element] !== TRUE) continue;
    if (range !== undefined && !isInRange(query.space.metric, range, distance)) continue;
    top.push(distance, idBase + element);
  }
}

/** Hits whose offsets are numbers of elements, as rows and places in them. */
export function placedElements(
  hits: SearchHits,
  columns: readonly (BytesColumn | undefined)[],
  { segments, vectorBytes }: ElementSearchTask,
): SearchHits {
  const offsets = new Uint32Array(hits.offsets.length);
  const elements = new Uint32Array(hits.offsets.length);
  for (let i = 0; i < offsets.length; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const { starts } = columns[segmentIndex] as BytesColumn;
    const position = (starts[0] as number) + (hits.offsets[i] as number) * vectorBytes;
    const row = rowAt(starts, segments[segmentIndex]?.rowCount ?? 0, position);
    offsets[i] = row;
    elements[i] = (position - (starts[row] as number)) / vectorBytes;
  }
  return { ...hits, offsets, elements };
}

/** The row whose cell the byte lies in: the last one that does not start behind it. */
function rowAt(starts: Uint32Array, rowCount: number, position: number): number {
  let low = 0;
  let high = rowCount;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
}
