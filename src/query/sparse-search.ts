/**
 * Exact search of sparse vectors: one plain loop over the visible rows, sums in
 * float64. Rows that share no index with the query are no hits.
 */

import { type BytesColumn, bytesAt } from '../schema/column.ts';
import type { SparseSearchTask } from './executor.ts';
import { isInRange } from './score-range.ts';
import type { QueryRun, SearchPart } from './search-part.ts';

export function searchSparse(
  task: SparseSearchTask,
  parts: readonly SearchPart[],
  run: QueryRun,
): void {
  const { metric, range } = task;
  run.tops.forEach((top, i) => {
    const weights = weightsOf(task.queries[run.first + i] as Uint8Array);
    for (const { column, rows, idBase } of parts) {
      for (let row = 0; row < rows.rowCount; row++) {
        if (!rows.isMatch(row)) continue;
        const distance = sparseDistance(weights, bytesAt(column as BytesColumn, row));
        if (distance === undefined) continue;
        if (range !== undefined && !isInRange(metric, range, distance)) continue;
        top.push(distance, idBase + row);
      }
    }
  });
}

function weightsOf(query: Uint8Array): Map<number, number> {
  const weights = new Map<number, number>();
  eachEntry(query, (index, value) => weights.set(index, value));
  return weights;
}

function sparseDistance(weights: ReadonlyMap<number, number>, row: Uint8Array): number | undefined {
  let sum = 0;
  let isHit = false;
  eachEntry(row, (index, value) => {
    const weight = weights.get(index);
    if (weight === undefined) return;
    isHit = true;
    sum += weight * value;
  });
  return isHit ? -sum : undefined;
}

function eachEntry(bytes: Uint8Array, visit: (index: number, value: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    visit(view.getUint32(at, true), view.getFloat32(at + 4, true));
  }
}
