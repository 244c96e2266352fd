/**
 * The best rows of a sparse index for one query, without looking at every row.
 *
 * MaxScore over windows of rows: dimensions whose bounds together cannot lift a row
 * above the worst hit are not walked; they are only looked up for rows that the
 * others make candidates. Sums are float64, so scores are exact; only what becomes
 * a hit is asked whether it is visible and passes the filter.
 *
 * source  Turtle & Flood (1995); the windows follow Lucene's bulk scorer
 */

import type { TopK } from '../../base/top-k.ts';
import { dimOrdinal, type SparseIndex } from './sparse-index.ts';
import type { Bm25Norm, PostingList, SparseKernel } from './sparse-kernel.ts';
import { WINDOW_ROWS } from './sparse-scratch.ts';

/** One dimension of a query: for BM25 the weight is qtf · idf · (k1 + 1). */
export interface QueryTerm {
  readonly dim: number;
  readonly weight: number;
}

export interface SparseSearch {
  readonly index: SparseIndex;
  /** At most LISTS_MAX. */
  readonly terms: readonly QueryTerm[];
  /** Absent: inner product. */
  readonly bm25?: Bm25Norm | undefined;
  /** Row offsets of the segment, asked of rows that are about to become hits. */
  readonly isMatch: (row: number) => boolean;
  readonly idBase: number;
  readonly top: TopK;
  readonly range?: ScoreRange | undefined;
}

/** Scores above `radius`, at most `rangeFilter`. */
export interface ScoreRange {
  readonly radius: number;
  readonly rangeFilter?: number;
}

/**
 * How much of the worst hit's score the dimensions that are left out may make up: with
 * all of it nearly every row would be a candidate.
 */
const OPTIONAL_SHARE = 0.5;
/** While any row may enter, few rows are looked at before the hits set a bound. */
const FIRST_WINDOW_ROWS = 256;

export function searchSparseIndex(search: SparseSearch, kernel: SparseKernel): void {
  const { index, bm25 } = search;
  const lists = listsOf(search);
  const windows = kernel.begin(index, lists, bm25);
  const { candidates, sums } = windows;
  let rowEnd = 0;
  for (let base = 0; base < index.rows; base = rowEnd) {
    const worst = worstScore(search);
    const { optional, open } = optionalLists(lists, worst);
    if (optional === lists.length) return;
    const rows = worst === Number.NEGATIVE_INFINITY ? FIRST_WINDOW_ROWS : WINDOW_ROWS;
    rowEnd = Math.min(base + rows, index.rows);
    const found = windows.search({ base, rowEnd, optional, open, worst });
    for (let i = 0; i < found; i++) {
      const row = candidates[i] as number;
      push(search, base + row, sums[row] as number);
    }
  }
}

/**
 * By bound a posting, ascending: the prefix that cannot matter is found by adding up,
 * and long lists that lift rows little come first.
 */
function listsOf({ index, terms, bm25 }: SparseSearch): PostingList[] {
  const lists: PostingList[] = [];
  for (const { dim, weight } of terms) {
    const ordinal = dimOrdinal(index, dim);
    if (ordinal < 0 || weight === 0) continue;
    const largest = index.maxWeights[ordinal] as number;
    const bound =
      bm25 === undefined
        ? Math.max(0, weight * largest, weight * (index.minWeights[ordinal] as number))
        : bm25Bound(weight, largest, bm25, index.minRowSums[ordinal] as number);
    const start = index.starts[ordinal] as number;
    lists.push({ weight, bound, start, end: index.starts[ordinal + 1] as number });
  }
  return lists.sort((a, b) => a.bound / (a.end - a.start) - b.bound / (b.end - b.start));
}

function bm25Bound(weight: number, tf: number, norm: Bm25Norm, shortest: number): number {
  return (weight * tf) / (tf + norm.base + norm.perToken * shortest);
}

/** A row must reach this to enter; -Infinity: any row does. */
function worstScore({ top, range }: SparseSearch): number {
  const { bound } = top;
  const worst = Number.isNaN(bound) ? Number.NEGATIVE_INFINITY : -bound;
  return range === undefined ? worst : Math.max(worst, range.radius);
}

/** How many of the first lists together stay below `worst`, and the sum of their bounds. */
function optionalLists(
  lists: readonly PostingList[],
  worst: number,
): { readonly optional: number; readonly open: number } {
  let optional = 0;
  let open = 0;
  const limit = worst > 0 ? worst * OPTIONAL_SHARE : worst;
  for (const { bound } of lists) {
    if (open + bound >= limit) break;
    open += bound;
    optional += 1;
  }
  return { optional, open };
}

/** A row whose parts cancel out is no hit. */
function push(
  { index, isMatch, idBase, top, range }: SparseSearch,
  row: number,
  sum: number,
): void {
  const score = Math.fround(sum);
  if (score === 0 || !isInRange(range, score)) return;
  const id = index.firstRow + row;
  const { bound } = top;
  if (-score > bound || !isMatch(id)) return;
  top.push(-score, idBase + id);
}

export function isInRange(range: ScoreRange | undefined, score: number): boolean {
  if (range === undefined) return true;
  const { radius, rangeFilter } = range;
  return score > radius && (rangeFilter === undefined || score <= rangeFilter);
}
