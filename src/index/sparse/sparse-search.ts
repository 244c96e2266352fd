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
import { seekPosting } from './seek-posting.kernel.ts';
import { dimOrdinal, type SparseIndex } from './sparse-index.ts';
import { type SparseKernel, WINDOW_ROWS } from './sparse-kernel.ts';

/** One dimension of a query: for BM25 the weight is qtf · idf · (k1 + 1). */
export interface QueryTerm {
  readonly dim: number;
  readonly weight: number;
}

/** Of a collection's BM25: norm = k1 · (1 − b + b · length ÷ average length). */
export interface Bm25Norm {
  readonly base: number;
  readonly perToken: number;
}

export interface SparseSearch {
  readonly index: SparseIndex;
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

interface Cursor {
  readonly weight: number;
  /** No row gets more than this from the dimension. */
  readonly bound: number;
  readonly end: number;
  at: number;
}

interface Window {
  readonly base: number;
  readonly rowEnd: number;
}

interface CandidateWindow extends Window {
  readonly found: number;
  /** Of the bounds of the dimensions that were left out. */
  readonly sum: number;
}

/**
 * How much of the worst hit's score the dimensions that are left out may make up: with
 * all of it nearly every row would be a candidate.
 */
const OPTIONAL_SHARE = 0.5;
/** Looking a row up costs as much as walking so many postings. */
const WALKED_POSTINGS_A_LOOKUP = 10;

export function searchSparseIndex(search: SparseSearch, kernel: SparseKernel): void {
  const cursors = cursorsOf(search);
  if (cursors.length === 0) return;
  const { index, bm25 } = search;
  for (let base = 0; base < index.rows; base += WINDOW_ROWS) {
    const worst = worstScore(search);
    const { count, sum } = optionalCursors(cursors, worst);
    if (count === cursors.length) return;
    const rowEnd = Math.min(base + WINDOW_ROWS, index.rows);
    if (bm25 !== undefined) kernel.useLengths(index.rowSums.subarray(base, rowEnd));
    let isTouched = false;
    for (let i = count; i < cursors.length; i++) {
      const hasPostings = addPostings(search, cursors[i] as Cursor, kernel, { base, rowEnd });
      isTouched ||= hasPostings;
    }
    if (!isTouched) continue;
    const least = lowered(worst - sum);
    const found = kernel.collect(rowEnd - base, least);
    const optional = cursors.slice(0, count).reverse();
    finishCandidates(search, optional, kernel, { base, rowEnd, found, sum });
  }
}

/** A float64 sum in another order may be a little less: such a row still is a candidate. */
function lowered(score: number): number {
  return score - Math.abs(score) * 1e-9 - 1e-300;
}

/**
 * By bound a posting, ascending: the prefix that cannot matter is found by adding up,
 * and long lists that lift rows little come first.
 */
function cursorsOf({ index, terms, bm25 }: SparseSearch): Cursor[] {
  const cursors: Cursor[] = [];
  for (const { dim, weight } of terms) {
    const ordinal = dimOrdinal(index, dim);
    if (ordinal < 0 || weight === 0) continue;
    const largest = index.maxWeights[ordinal] as number;
    const bound =
      bm25 === undefined
        ? Math.max(0, weight * largest, weight * (index.minWeights[ordinal] as number))
        : bm25Bound(weight, largest, bm25, index.minRowSums[ordinal] as number);
    const at = index.starts[ordinal] as number;
    cursors.push({ weight, bound, at, end: index.starts[ordinal + 1] as number });
  }
  return cursors.sort((a, b) => a.bound / (a.end - a.at) - b.bound / (b.end - b.at));
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

/** How many of the first cursors together stay below `worst`, and the sum of their bounds. */
function optionalCursors(
  cursors: readonly Cursor[],
  worst: number,
): { readonly count: number; readonly sum: number } {
  let count = 0;
  let sum = 0;
  const limit = worst > 0 ? worst * OPTIONAL_SHARE : worst;
  for (const { bound } of cursors) {
    if (sum + bound >= limit) break;
    sum += bound;
    count += 1;
  }
  return { count, sum };
}

/** False when no row of the window has the dimension. */
function addPostings(
  search: SparseSearch,
  cursor: Cursor,
  kernel: SparseKernel,
  { base, rowEnd }: Window,
): boolean {
  const { index, bm25 } = search;
  const { postingRows } = index;
  const from = seekPosting(postingRows, base, cursor.at, cursor.end);
  const to = seekPosting(postingRows, rowEnd, from, cursor.end);
  const span = { base, from, to, weight: cursor.weight };
  if (bm25 === undefined) kernel.addProducts(index, span);
  else kernel.addBm25(index, span, bm25.base, bm25.perToken);
  cursor.at = to;
  return to > from;
}

/**
 * Adds the dimensions that were left out, shortest lists first, dropping rows on the
 * way: looked up for few candidates, walked for many. Leaves the sums at 0.
 */
function finishCandidates(
  search: SparseSearch,
  optional: readonly Cursor[],
  kernel: SparseKernel,
  window: CandidateWindow,
): void {
  const { sums, candidates } = kernel;
  const { base, rowEnd } = window;
  let { found } = window;
  let open = window.sum;
  const worst = worstScore(search);
  for (const cursor of optional) {
    if (found === 0) break;
    open -= cursor.bound;
    const postings = ((cursor.end - cursor.at) * (rowEnd - base)) / (search.index.rows - base);
    if (postings > found * WALKED_POSTINGS_A_LOOKUP) lookUp(search, cursor, kernel, base, found);
    else addPostings(search, cursor, kernel, window);
    found = kernel.keep(found, lowered(worst - Math.max(0, open)));
  }
  for (let i = 0; i < found; i++) {
    const at = candidates[i] as number;
    push(search, base + at, sums[at] as number);
  }
  kernel.clear(rowEnd - base);
}

function lookUp(
  search: SparseSearch,
  cursor: Cursor,
  kernel: SparseKernel,
  base: number,
  found: number,
): void {
  const { sums, candidates } = kernel;
  const { postingRows, weights } = search.index;
  const { bm25 } = search;
  let posting = cursor.at;
  for (let i = 0; i < found; i++) {
    const at = candidates[i] as number;
    const row = base + at;
    posting = seekPosting(postingRows, row, posting, cursor.end);
    if (posting === cursor.end) break;
    if (postingRows[posting] !== row) continue;
    const weight = weights[posting] as number;
    const part =
      bm25 === undefined
        ? cursor.weight * weight
        : (cursor.weight * weight) / (weight + (bm25.base + bm25.perToken * kernel.lengthAt(at)));
    sums[at] = (sums[at] as number) + part;
  }
  cursor.at = posting;
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
