/** Finds the next posting of a row in a list that ascends by row. */

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
