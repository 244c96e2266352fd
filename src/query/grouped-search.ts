/**
 * Grouped search on a search thread: ordinary searches until the groups are known.
 *
 * The nearest K rows, whatever finds them, decide the nearest groups as soon as there
 * are enough among them. Where they are not enough, the groups of all matches are
 * counted once, so that a search for more groups than exist ends early, and the
 * queries that still lack something are asked again for more rows.
 */

import type { SearchHits, SearchTask } from './executor.ts';
import type { GroupKeys, Grouping } from './group-keys.ts';
import { joinHits, sliceHits, sliceQueries } from './query-slices.ts';

export interface GroupedWork {
  readonly keys: GroupKeys;
  /** The same search without groups. */
  readonly search: (task: SearchTask) => SearchHits;
  /** How many matches each group has. */
  readonly countGroups: () => ReadonlyMap<number, number>;
}

interface QueryRows {
  /** Indexes into the hits, nearest first. */
  readonly kept: readonly number[];
  readonly members: ReadonlyMap<number, number>;
  /** There were fewer hits than asked for: nothing is left to find. */
  readonly isWhole: boolean;
}

const FIRST_ROWS_MIN = 64;
const OVERFETCH_FACTOR = 2;
const NEXT_FACTOR = 4;

/** Rows of the best task.topK groups of each query, nearest first, at most `size` of a group. */
export function groupedSearch(task: SearchTask, grouping: Grouping, work: GroupedWork): SearchHits {
  const hitsEach = task.kind === 'elements' ? task.elementsMax : 1;
  const rowsTotal = task.segments.reduce((sum, { rowCount }) => sum + rowCount * hitsEach, 0);
  let totals: ReadonlyMap<number, number> | undefined;
  const isDone = (rows: QueryRows): boolean => isComplete(rows, task.topK, grouping, totals);
  const start = Math.max(FIRST_ROWS_MIN, task.topK * grouping.size * OVERFETCH_FACTOR);
  const first = work.search(withTopK(task, Math.min(start, rowsTotal)));
  const answers: SearchHits[] = [];
  let at = 0;
  for (let q = 0; q < task.nq; q++) {
    const count = first.counts[q] as number;
    let hits = sliceHits(first, at, count);
    at += count;
    let rows = keepGroups(hits, task, grouping, { keys: work.keys, askedFor: start, rowsTotal });
    if (!isDone(rows)) totals ??= work.countGroups();
    for (let askedFor = start * NEXT_FACTOR; !isDone(rows); askedFor *= NEXT_FACTOR) {
      hits = work.search(withTopK(sliceQueries(task, q, q + 1), Math.min(askedFor, rowsTotal)));
      rows = keepGroups(hits, task, grouping, { keys: work.keys, askedFor, rowsTotal });
    }
    answers.push(pickHits(hits, rows.kept));
  }
  return joinHits(answers);
}

function withTopK(task: SearchTask, topK: number): SearchTask {
  const { grouping: _, ...plain } = task;
  return { ...plain, topK };
}

function keepGroups(
  hits: SearchHits,
  { topK }: SearchTask,
  { size }: Grouping,
  { keys, askedFor, rowsTotal }: { keys: GroupKeys; askedFor: number; rowsTotal: number },
): QueryRows {
  const members = new Map<number, number>();
  const kept: number[] = [];
  for (let i = 0; i < hits.offsets.length; i++) {
    const group = keys.of(hits.segmentIndexes[i] as number, hits.offsets[i] as number);
    const count = members.get(group) ?? 0;
    if (count === 0 ? members.size >= topK : count >= size) continue;
    members.set(group, count + 1);
    kept.push(i);
  }
  return { kept, members, isWhole: hits.offsets.length < askedFor || askedFor >= rowsTotal };
}

function isComplete(
  rows: QueryRows,
  topK: number,
  { size, isStrict }: Grouping,
  totals: ReadonlyMap<number, number> | undefined,
): boolean {
  if (rows.isWhole) return true;
  if (rows.members.size < Math.min(topK, totals?.size ?? topK)) return false;
  if (!isStrict) return true;
  for (const [group, count] of rows.members) {
    if (count < Math.min(size, totals?.get(group) ?? size)) return false;
  }
  return true;
}

function pickHits(hits: SearchHits, kept: readonly number[]): SearchHits {
  return {
    counts: Uint32Array.of(kept.length),
    segmentIndexes: Uint32Array.from(kept, (i) => hits.segmentIndexes[i] as number),
    offsets: Uint32Array.from(kept, (i) => hits.offsets[i] as number),
    scores: Float32Array.from(kept, (i) => hits.scores[i] as number),
    ...(hits.elements === undefined
      ? {}
      : { elements: Uint32Array.from(kept, (i) => hits.elements?.[i] as number) }),
  };
}
