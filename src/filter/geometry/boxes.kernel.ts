/** Which rows' bounding boxes leave a relation to a query's box possible. */

export type BoxRelation = 'meets' | 'covers' | 'isCovered' | 'equals';

/**
 * shape   boxes is [rows × 4]: minX, minY, maxX, maxY; `possible` one byte a row
 */
export function possibleRows(
  boxes: Float64Array,
  rows: number,
  relation: BoxRelation,
  query: readonly [number, number, number, number],
  possible: Uint8Array,
): void {
  const [minX, minY, maxX, maxY] = query;
  for (let row = 0, at = 0; row < rows; row++, at += 4) {
    const left = boxes[at]!;
    const low = boxes[at + 1]!;
    const right = boxes[at + 2]!;
    const high = boxes[at + 3]!;
    let holds = left <= maxX && right >= minX && low <= maxY && high >= minY;
    if (relation === 'covers' || relation === 'equals') {
      holds = holds && left <= minX && right >= maxX && low <= minY && high >= maxY;
    }
    if (relation === 'isCovered' || relation === 'equals') {
      holds = holds && left >= minX && right <= maxX && low >= minY && high <= maxY;
    }
    possible[row] = holds ? 1 : 0;
  }
}
