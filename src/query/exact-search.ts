/**
 * Exact nearest rows of one segment: the scan that every graph answers to.
 *
 * Rows are taken in blocks and every query is served from a block before the next
 * one, so that several queries read the vectors from memory once. Blocks where the
 * filter lets most rows through are scanned, others gathered by row number. Only
 * rows nearer than a query's worst hit are asked whether they are visible.
 */

import type { TopK } from '../base/top-k.ts';
import { SCRATCH_BLOCK_ROWS } from '../index/flat/scratch.ts';
import type { KernelQuery } from '../index/flat/kernel-query.ts';
import { type KernelHits, NO_BOUND, type VectorKernel } from '../index/flat/vector-kernel.ts';
import type { SharedVectorColumn, SharedVectorExtent } from '../segment/segment-view.ts';
import type { ScoreRange } from './executor.ts';
import { isInRange } from './score-range.ts';
import type { SegmentRows } from './segment-rows.ts';

/** One query and the best rows found for it so far, in any segment. */
export interface QueryHits {
  readonly query: KernelQuery;
  readonly top: TopK;
}

export interface ExactInput {
  readonly kernel: VectorKernel;
  readonly column: SharedVectorColumn;
  readonly rows: SegmentRows;
  /** Earlier rows are left out: a graph answered for them. */
  readonly fromRow: number;
  readonly queries: readonly QueryHits[];
  readonly range?: ScoreRange;
  /** Rows enter as `idBase + offset`. */
  readonly idBase: number;
  readonly around?: AroundBlock;
}

/** Runs the scan of a block, which is so large a share of the rows to compare. */
export type AroundBlock = (share: number, run: () => void) => void;
const runBlock: AroundBlock = (_, run) => run();

/** Below this share of matches a block is gathered instead of scanned. */
const SCAN_SHARE_MIN = 0.35;
/** What several queries share should stay in a core's second-level cache. */
export const SHARED_BLOCK_BYTES = 256 * 1024;
/** The first rows give a bound that spares most later ones. */
const FIRST_BLOCK_ROWS = 512;

export function exactSearch(input: ExactInput): void {
  const blockRows = blockRowsOf(input);
  const { around = runBlock } = input;
  let first = 0;
  for (const extent of input.column.extents) {
    const end = Math.min(first + extent.rows, input.rows.rowCount);
    let from = Math.max(first, input.fromRow);
    while (from < end) {
      const isFirst = input.queries.some(({ top }) => Number.isNaN(top.bound));
      const to = Math.min(
        end,
        from + (isFirst ? Math.min(FIRST_BLOCK_ROWS, blockRows) : blockRows),
      );
      const block = { first, from, to, passed: input.rows.filterCount(from, to) };
      if (block.passed > 0) {
        around(block.passed / input.rows.countMax, () => searchBlock(input, extent, block));
      }
      from = to;
    }
    first += extent.rows;
    if (first >= input.rows.rowCount) return;
  }
}

/** Behind a filter a block is longer, so that what is compared of it fills the cache as well. */
function blockRowsOf({ queries, column, rows }: ExactInput): number {
  if (queries.length === 1) return SCRATCH_BLOCK_ROWS;
  const compared = Math.max(32, Math.floor(SHARED_BLOCK_BYTES / column.rowBytes));
  const share = Math.max(rows.countMax, 1) / rows.rowCount;
  return Math.min(
    Math.ceil(share > SCAN_SHARE_MIN ? compared : compared / share),
    SCRATCH_BLOCK_ROWS,
  );
}

/** Rows from .. to of the segment, which lie in an extent whose first row is `first`. */
function searchBlock(
  input: ExactInput,
  extent: SharedVectorExtent,
  block: { first: number; from: number; to: number; passed: number },
): void {
  const { kernel, rows } = input;
  const { first, from, to, passed } = block;
  const isFiltered = rows.filterBitset !== undefined;
  const home = { memory: extent.memory, byteOffset: extent.bytes.byteOffset };
  if (!isFiltered || passed > (to - from) * SCAN_SHARE_MIN) {
    for (const { query, top } of input.queries) {
      kernel.useQuery(query);
      const part = { first: from - first, count: to - from, bound: top.bound };
      enter(input, kernel.scan(home, part), { first, query, top, isFilterChecked: !isFiltered });
    }
    return;
  }
  const { list } = kernel;
  const count = rows.listFiltered(from, to, list);
  for (let i = 0; i < count; i++) list[i] = (list[i] as number) - first;
  for (const { query, top } of input.queries) {
    kernel.useQuery(query);
    const found = kernel.gather(home, { list, count, bound: top.bound });
    enter(input, found, { first, query, top, isFilterChecked: true });
  }
}

function enter(
  input: ExactInput,
  found: KernelHits,
  target: QueryHits & { first: number; isFilterChecked: boolean },
): void {
  const { rows, range, idBase } = input;
  const { first, top, isFilterChecked } = target;
  const { metric } = target.query.space;
  for (let i = 0; i < found.count; i++) {
    const distance = found.distances[i] as number;
    // The bound falls while a block's hits enter.
    if (distance >= top.bound) continue;
    const row = (found.rows[i] as number) + first;
    if (!(isFilterChecked ? rows.isSeen(row) : rows.isMatch(row))) continue;
    if (range === undefined || isInRange(metric, range, distance)) top.push(distance, idBase + row);
  }
}

/** Exact distances of listed rows, which are matches in ascending order, into the query's hits. */
export function rescore(
  input: Omit<ExactInput, 'rows' | 'fromRow' | 'queries' | 'range'>,
  hits: QueryHits,
  sortedRows: Uint32Array,
): void {
  const { kernel, idBase } = input;
  kernel.useQuery(hits.query);
  let first = 0;
  let at = 0;
  for (const extent of input.column.extents) {
    const end = first + extent.rows;
    while (at < sortedRows.length && (sortedRows[at] as number) < end) {
      let stop = at;
      while (
        stop < sortedRows.length &&
        (sortedRows[stop] as number) < end &&
        stop - at < SCRATCH_BLOCK_ROWS
      ) {
        stop += 1;
      }
      const list = sortedRows.slice(at, stop);
      if (first > 0) for (let i = 0; i < list.length; i++) list[i] = (list[i] as number) - first;
      const home = { memory: extent.memory, byteOffset: extent.bytes.byteOffset };
      const found = kernel.gather(home, { list, count: list.length, bound: NO_BOUND });
      for (let i = 0; i < found.count; i++) {
        hits.top.push(found.distances[i] as number, idBase + first + (found.rows[i] as number));
      }
      at = stop;
    }
    if (at === sortedRows.length) return;
    first = end;
  }
}
