/**
 * Inner loops of a sparse search: postings of one dimension into a window of row sums.
 *
 * A window is a few thousand rows, so that the sums stay in the first-level cache.
 * Each loop stops at the first posting beyond the window and returns its place.
 */

/** sums[row − base] += weight × the posting's weight. */
export function addInnerProducts(
  sums: Float64Array,
  postingRows: Uint16Array,
  weights: Float32Array,
  span: Span,
): number {
  const { base, rowEnd, postingEnd, weight } = span;
  let at = span.at;
  for (; at < postingEnd; at++) {
    const row = postingRows[at]!;
    if (row >= rowEnd) break;
    sums[row - base]! += weight * weights[at]!;
  }
  return at;
}

/** sums[row − base] += weight × tf ÷ (tf + norm of the row). */
export function addBm25(
  sums: Float64Array,
  postingRows: Uint16Array,
  weights: Float32Array,
  norms: Float64Array,
  span: Span,
): number {
  const { base, rowEnd, postingEnd, weight } = span;
  let at = span.at;
  for (; at < postingEnd; at++) {
    const row = postingRows[at]!;
    if (row >= rowEnd) break;
    const tf = weights[at]!;
    sums[row - base]! += (weight * tf) / (tf + norms[row]!);
  }
  return at;
}

export interface Span {
  /** First row of the window, and the first one beyond it. */
  base: number;
  rowEnd: number;
  /** Next posting, and the end of the dimension's. */
  at: number;
  postingEnd: number;
  weight: number;
}

/**
 * Rows of the window whose sum is not 0 and at least `least`, into `candidates` (relative
 * to the window); returns how many. The sums of all others are set to 0.
 */
export function collectCandidates(
  sums: Float64Array,
  count: number,
  least: number,
  candidates: Uint32Array,
): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const sum = sums[i]!;
    if (sum === 0) continue;
    if (sum >= least) candidates[found++] = i;
    else sums[i] = 0;
  }
  return found;
}

/** The first posting in at .. end of a row not below `row`, looked for near `at` first. */
export function seekPosting(
  postingRows: Uint16Array,
  row: number,
  start: number,
  end: number,
): number {
  let low = start;
  let step = 1;
  while (low + step < end && postingRows[low + step]! < row) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postingRows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
