/**
 * Exact nearest rows of one segment: the scan that every graph answers to.
 *
 * Dense matches are scanned block by block, sparse ones gathered by row number.
 */

import { getBit } from '../base/bitset.ts';
import type { TopK } from '../base/top-k.ts';
import { SCRATCH_BLOCK_ROWS } from '../index/flat/scratch.ts';
import {
  type DenseMetric,
  scoreOfDistance,
  type VectorKernel,
} from '../index/flat/vector-kernel.ts';
import type { SharedVectorColumn, SharedVectorExtent } from '../segment/segment-view.ts';
import type { SearchTask } from './executor.ts';
import type { MatchedRows } from './segment-rows.ts';

export interface ExactInput {
  readonly kernel: VectorKernel;
  readonly column: SharedVectorColumn;
  readonly rowCount: number;
  readonly query: Float32Array;
  readonly metric: DenseMetric;
  readonly matched: MatchedRows;
  readonly range?: SearchTask['range'];
  /** Rows enter as `idBase + offset`. */
  readonly idBase: number;
  readonly top: TopK;
}

/** Below this share of matches a block is gathered instead of scanned. */
const SCAN_SHARE_MIN = 0.35;

export function exactSearch(input: ExactInput): void {
  let first = 0;
  for (const extent of input.column.extents) {
    const rows = Math.min(extent.rows, input.rowCount - first);
    if (rows <= 0) return;
    for (let from = 0; from < rows; from += SCRATCH_BLOCK_ROWS) {
      const count = Math.min(SCRATCH_BLOCK_ROWS, rows - from);
      searchBlock(input, extent, { first, from, count });
    }
    first += extent.rows;
  }
}

/** Rows from .. from + count of an extent whose row 0 is row `first` of the segment. */
function searchBlock(
  input: ExactInput,
  extent: SharedVectorExtent,
  block: { first: number; from: number; count: number },
): void {
  const { matchBitset } = input.matched;
  const { kernel, query, metric, top } = input;
  const rows = { memory: extent.memory, byteOffset: extent.bytes.byteOffset };
  const validity = input.column.validity;
  const share = input.matched.count / input.rowCount;
  const base = block.first + block.from;
  if (matchBitset === undefined || share > SCAN_SHARE_MIN) {
    const distances = kernel.scan(rows, query, { metric, first: block.from, count: block.count });
    for (let i = 0; i < block.count; i++) {
      const distance = distances[i] as number;
      if (distance >= top.bound) continue;
      if (matchBitset !== undefined && !getBit(matchBitset, base + i)) continue;
      if (validity !== undefined && validity[base + i] === 0) continue;
      if (isInRange(input, distance)) top.push(distance, input.idBase + base + i);
    }
    return;
  }
  const list = new Uint32Array(block.count);
  let listed = 0;
  for (let i = 0; i < block.count; i++) {
    if (!getBit(matchBitset, base + i)) continue;
    if (validity === undefined || validity[base + i] === 1) list[listed++] = block.from + i;
  }
  if (listed === 0) return;
  const distances = kernel.gather(rows, query, { metric, list, count: listed });
  for (let i = 0; i < listed; i++) {
    const distance = distances[i] as number;
    if (distance < top.bound && isInRange(input, distance)) {
      top.push(distance, input.idBase + block.first + (list[i] as number));
    }
  }
}

/** L2: radius outside, range_filter inside; similarities the other way round. */
function isInRange(input: ExactInput, distance: number): boolean {
  const { range } = input;
  if (range === undefined) return true;
  const score = scoreOfDistance(input.metric, distance);
  if (input.metric === 'L2') {
    return score < range.radius && (range.rangeFilter === undefined || score >= range.rangeFilter);
  }
  return score > range.radius && (range.rangeFilter === undefined || score <= range.rangeFilter);
}

/** Exact distances of listed rows, pushed into `top`. */
export function rescore(
  input: Omit<ExactInput, 'matched' | 'range'>,
  rows: readonly number[],
): void {
  let first = 0;
  for (const extent of input.column.extents) {
    const end = first + extent.rows;
    const mine = rows.filter((row) => row >= first && row < end);
    for (let at = 0; at < mine.length; at += SCRATCH_BLOCK_ROWS) {
      const part = mine.slice(at, at + SCRATCH_BLOCK_ROWS);
      const list = Uint32Array.from(part, (row) => row - first);
      const distances = input.kernel.gather(
        { memory: extent.memory, byteOffset: extent.bytes.byteOffset },
        input.query,
        { metric: input.metric, list, count: list.length },
      );
      part.forEach((row, i) => {
        input.top.push(distances[i] as number, input.idBase + row);
      });
    }
    first = end;
  }
}
