/**
 * Inner loops of a sparse search: postings of one dimension into a window of row sums.
 *
 * A window is a few thousand rows, so that the sums stay in the first-level cache.
 */

/** sums[row − base] += weight × the posting's weight. */
export function addInnerProducts(
  sums: Float64Array,
  postingRows: Uint16Array,
  weights: Float32Array,
  span: Span,
): void {
  const { base, to, weight } = span;
  let at = span.from;
  // Unrolled: more than twice as fast, since the loop's own checks outweigh its work.
  for (; at + 8 <= to; at += 8) {
    const r0 = postingRows[at]! - base;
    const r1 = postingRows[at + 1]! - base;
    const r2 = postingRows[at + 2]! - base;
    const r3 = postingRows[at + 3]! - base;
    const r4 = postingRows[at + 4]! - base;
    const r5 = postingRows[at + 5]! - base;
    const r6 = postingRows[at + 6]! - base;
    const r7 = postingRows[at + 7]! - base;
    sums[r0]! += weight * weights[at]!;
    sums[r1]! += weight * weights[at + 1]!;
    sums[r2]! += weight * weights[at + 2]!;
    sums[r3]! += weight * weights[at + 3]!;
    sums[r4]! += weight * weights[at + 4]!;
    sums[r5]! += weight * weights[at + 5]!;
    sums[r6]! += weight * weights[at + 6]!;
    sums[r7]! += weight * weights[at + 7]!;
  }
  for (; at < to; at++) sums[postingRows[at]! - base]! += weight * weights[at]!;
}

/** sums[row − base] += weight × tf ÷ (tf + norm of the row). */
export function addBm25(
  sums: Float64Array,
  postingRows: Uint16Array,
  weights: Float32Array,
  norms: Float64Array,
  span: Span,
): void {
  const { base, to, weight } = span;
  let at = span.from;
  for (; at + 4 <= to; at += 4) {
    const r0 = postingRows[at]!;
    const r1 = postingRows[at + 1]!;
    const r2 = postingRows[at + 2]!;
    const r3 = postingRows[at + 3]!;
    const t0 = weights[at]!;
    const t1 = weights[at + 1]!;
    const t2 = weights[at + 2]!;
    const t3 = weights[at + 3]!;
    sums[r0 - base]! += (weight * t0) / (t0 + norms[r0]!);
    sums[r1 - base]! += (weight * t1) / (t1 + norms[r1]!);
    sums[r2 - base]! += (weight * t2) / (t2 + norms[r2]!);
    sums[r3 - base]! += (weight * t3) / (t3 + norms[r3]!);
  }
  for (; at < to; at++) {
    const row = postingRows[at]!;
    const tf = weights[at]!;
    sums[row - base]! += (weight * tf) / (tf + norms[row]!);
  }
}

/** Postings of one dimension within a window of rows. */
export interface Span {
  /** First row of the window. */
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Rows of the window whose sum is not 0 and at least `least`, into `candidates` (relative
 * to the window); returns how many.
 */
export function collectCandidates(
  sums: Float64Array,
  count: number,
  least: number,
  candidates: Uint32Array,
): number {
  let found = 0;
  let at = 0;
  // Few rows come near the worst hit: groups without one are passed over by one branch.
  if (least > 0) {
    for (; at + 8 <= count; at += 8) {
      const largest = Math.max(
        Math.max(Math.max(sums[at]!, sums[at + 1]!), Math.max(sums[at + 2]!, sums[at + 3]!)),
        Math.max(Math.max(sums[at + 4]!, sums[at + 5]!), Math.max(sums[at + 6]!, sums[at + 7]!)),
      );
      if (largest < least) continue;
      for (let i = at; i < at + 8; i++) if (sums[i]! >= least) candidates[found++] = i;
    }
  }
  for (; at < count; at++) {
    const sum = sums[at]!;
    if (sum !== 0 && sum >= least) candidates[found++] = at;
  }
  return found;
}

/** Keeps the candidates whose sum is at least `least`; returns how many. */
export function keepCandidates(
  sums: Float64Array,
  candidates: Uint32Array,
  count: number,
  least: number,
): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const at = candidates[i]!;
    candidates[kept] = at;
    if (sums[at]! >= least) kept += 1;
  }
  return kept;
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
