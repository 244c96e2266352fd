/**
 * Exact search of MinHash signatures: the share of equal elements, larger is nearer.
 *
 * One pass over the visible rows. Milvus' locality-sensitive hashing finds rows that
 * agree in a whole band; a scan finds those too.
 */

import type { TopK } from '../base/top-k.ts';
import type { VectorColumn } from '../schema/column.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { MinHashSearchTask } from './executor.ts';
import { isInRange } from './score-range.ts';
import type { QueryRun, SearchPart } from './search-part.ts';

export function searchMinHash(
  task: MinHashSearchTask,
  parts: readonly SearchPart[],
  run: QueryRun,
): void {
  run.tops.forEach((top, i) => {
    const query = task.queries[run.first + i] as Uint8Array;
    for (const part of parts) searchPart(task, part, query, top);
  });
}

function searchPart(
  task: MinHashSearchTask,
  { column, rows, idBase }: SearchPart,
  query: Uint8Array,
  top: TopK,
): void {
  const { metric, range, elementBytes } = task;
  const bytesOf = vectorFinder(column as VectorColumn);
  for (let row = 0; row < rows.rowCount; row++) {
    if (!rows.isMatch(row)) continue;
    const distance = -Math.fround(equalShare(query, bytesOf(row), elementBytes));
    if (range !== undefined && !isInRange(metric, range, distance)) continue;
    top.push(distance, idBase + row);
  }
}

export function equalShare(a: Uint8Array, b: Uint8Array, elementBytes: number): number {
  const elements = Math.floor(a.length / elementBytes);
  let equal = 0;
  for (let element = 0, at = 0; element < elements; element++, at += elementBytes) {
    let i = 0;
    while (i < elementBytes && a[at + i] === b[at + i]) i += 1;
    if (i === elementBytes) equal += 1;
  }
  return elements === 0 ? 0 : equal / elements;
}
