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
import {
  addBm25,
  addInnerProducts,
  collectCandidates,
  type Span,
  seekPosting,
} from './sparse-accumulate.kernel.ts';
import { dimOrdinal, type SparseIndex } from './sparse-index.ts';

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

const WINDOW_ROWS = 4096;

/** Arrays a search thread keeps between searches. */
export class SparseScratch {
  readonly sums = new Float64Array(WINDOW_ROWS);
  readonly candidates = new Uint32Array(WINDOW_ROWS);
  readonly norms = new Float64Array(65_536);
}

export function searchSparseIndex(search: SparseSearch, scratch: SparseScratch): void {
  const cursors = cursorsOf(search);
  if (cursors.length === 0) return;
  const { index, bm25 } = search;
  if (bm25 !== undefined) fillNorms(scratch.norms, index, bm25);
  for (let base = 0; base < index.rows; base += WINDOW_ROWS) {
    const worst = worstScore(search);
    const { count, sum } = optionalCursors(cursors, worst);
    if (count === cursors.length) return;
    const rowEnd = Math.min(base + WINDOW_ROWS, index.rows);
    const essential = cursors.slice(count);
    if (addEssential(search, essential, scratch, { base, rowEnd })) {
      const least = lowered(worst - sum);
      const found = collectCandidates(scratch.sums, rowEnd - base, least, scratch.candidates);
      finishCandidates(search, cursors.slice(0, count).reverse(), scratch, { base, found, sum });
    }
  }
}

/** A float64 sum in another order may be a little less: such a row still is a candidate. */
function lowered(score: number): number {
  return score - Math.abs(score) * 1e-9 - 1e-300;
}

/** Ascending by bound: the prefix that cannot matter is found by adding up. */
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
  return cursors.sort((a, b) => a.bound - b.bound);
}

function bm25Bound(weight: number, tf: number, norm: Bm25Norm, shortest: number): number {
  return (weight * tf) / (tf + norm.base + norm.perToken * shortest);
}

function fillNorms(norms: Float64Array, index: SparseIndex, { base, perToken }: Bm25Norm): void {
  const { rowSums } = index;
  for (let row = 0; row < index.rows; row++)
    norms[row] = base + perToken * (rowSums[row] as number);
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
  const limit = lowered(worst);
  for (const { bound } of cursors) {
    if (sum + bound >= limit) break;
    sum += bound;
    count += 1;
  }
  return { count, sum };
}

/** False when no row of the window has one of the dimensions. */
function addEssential(
  search: SparseSearch,
  cursors: readonly Cursor[],
  scratch: SparseScratch,
  window: { readonly base: number; readonly rowEnd: number },
): boolean {
  const { postingRows, weights } = search.index;
  const { base, rowEnd } = window;
  let isTouched = false;
  for (const cursor of cursors) {
    const at = seekPosting(postingRows, base, cursor.at, cursor.end);
    const span: Span = { base, rowEnd, at, postingEnd: cursor.end, weight: cursor.weight };
    cursor.at =
      search.bm25 === undefined
        ? addInnerProducts(scratch.sums, postingRows, weights, span)
        : addBm25(scratch.sums, postingRows, weights, scratch.norms, span);
    isTouched ||= cursor.at > at;
  }
  return isTouched;
}

/** Adds the dimensions that were left out, largest bound first, dropping rows on the way. */
function finishCandidates(
  search: SparseSearch,
  optional: readonly Cursor[],
  scratch: SparseScratch,
  window: { readonly base: number; found: number; readonly sum: number },
): void {
  const { sums, candidates } = scratch;
  let { found } = window;
  let open = window.sum;
  const worst = worstScore(search);
  for (const cursor of optional) {
    if (found === 0) return;
    open -= cursor.bound;
    found = lookUp(search, cursor, scratch, {
      base: window.base,
      found,
      least: lowered(worst - Math.max(0, open)),
    });
  }
  for (let i = 0; i < found; i++) {
    const at = candidates[i] as number;
    push(search, window.base + at, sums[at] as number);
    sums[at] = 0;
  }
}

function lookUp(
  search: SparseSearch,
  cursor: Cursor,
  scratch: SparseScratch,
  window: { readonly base: number; readonly found: number; readonly least: number },
): number {
  const { postingRows, weights } = search.index;
  const { sums, candidates, norms } = scratch;
  const { base, found, least } = window;
  const isBm25 = search.bm25 !== undefined;
  let kept = 0;
  let posting = cursor.at;
  for (let i = 0; i < found; i++) {
    const at = candidates[i] as number;
    const row = base + at;
    posting = seekPosting(postingRows, row, posting, cursor.end);
    if (posting < cursor.end && postingRows[posting] === row) {
      const weight = weights[posting] as number;
      const part = isBm25
        ? (cursor.weight * weight) / (weight + (norms[row] as number))
        : cursor.weight * weight;
      sums[at] = (sums[at] as number) + part;
    }
    if ((sums[at] as number) >= least) candidates[kept++] = at;
    else sums[at] = 0;
  }
  cursor.at = posting;
  return kept;
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
