/**
 * Grouped search on a search thread: ordinary searches until the groups are known.
 *
 * The nearest K rows, whatever finds them, decide the nearest groups as soon as there
 * are enough among them. Where they are not enough, the groups of all matches are
 * counted once, so that a search for more groups than exist ends early, and the queries
 * that still lack something are asked again, among the rows of groups that are not
 * complete: a rare group costs no ranking of all the rows of the others.
 */

import { largerIsNearer } from '../index/flat/vector-space.ts';
import type { SearchHits, SearchTask } from './executor.ts';
import type { GroupKeys, Grouping } from './group-keys.ts';
import { joinHits, sliceHits, sliceQueries } from './query-slices.ts';

export interface GroupedWork {
  readonly keys: GroupKeys;
  /** The same search without groups; given `isOpen`, among the rows of such groups only. */
  readonly search: (task: SearchTask, isOpen?: (group: number) => boolean) => SearchHits;
  /** How many hits each group can have. */
  readonly countGroups: () => ReadonlyMap<number, number>;
}

interface QueryRows {
  /** Indexes into the hits, nearest first. */
  readonly kept: readonly number[];
  /** How many are kept of each group. */
  readonly members: ReadonlyMap<number, number>;
}

const FIRST_ROWS_MIN = 64;
const OVERFETCH_FACTOR = 2;
const NEXT_FACTOR = 4;

/** Rows of the best task.topK groups of each query, nearest first, at most `size` of a group. */
export function groupedSearch(task: SearchTask, grouping: Grouping, work: GroupedWork): SearchHits {
  const hitsEach = task.kind === 'elements' ? task.elementsMax : 1;
  const rowsTotal = task.segments.reduce((sum, { rowCount }) => sum + rowCount * hitsEach, 0);
  let totals: ReadonlyMap<number, number> | undefined;
  const askedFor = Math.max(FIRST_ROWS_MIN, task.topK * grouping.size * OVERFETCH_FACTOR);
  const first = work.search(withTopK(task, Math.min(askedFor, rowsTotal)));
  const answers: SearchHits[] = [];
  let at = 0;
  for (let q = 0; q < task.nq; q++) {
    const count = first.counts[q] as number;
    const hits = sliceHits(first, at, count);
    at += count;
    const rows = keepGroups(hits, task, grouping, work.keys);
    // Fewer hits than asked for: nothing is left to find.
    if (count < askedFor || isComplete(rows, task.topK, grouping)) {
      answers.push(pickHits(hits, rows.kept));
      continue;
    }
    totals ??= work.countGroups();
    const query = sliceQueries(task, q, q + 1);
    answers.push(completed(query, pickHits(hits, rows.kept), { grouping, work, totals, askedFor }));
  }
  return joinHits(answers);
}

/** Asks for more and more rows of the groups that lack some, or are not known yet. */
function completed(
  query: SearchTask,
  start: SearchHits,
  options: {
    readonly grouping: Grouping;
    readonly work: GroupedWork;
    readonly totals: ReadonlyMap<number, number>;
    readonly askedFor: number;
  },
): SearchHits {
  const { grouping, work, totals } = options;
  const { keys } = work;
  let hits = start;
  let rows = keepGroups(hits, query, grouping, keys);
  for (let { askedFor } = options; !isComplete(rows, query.topK, grouping, totals); ) {
    const { members } = rows;
    const isOpen = (group: number): boolean => {
      const count = members.get(group);
      if (count === undefined) return members.size < query.topK;
      return count < Math.min(grouping.size, totals.get(group) ?? 0);
    };
    const more = work.search(withTopK(query, askedFor), isOpen);
    const closed = rows.kept.filter((i) => !isOpen(groupOf(keys, hits, i)));
    hits = inOrder(pickHits(hits, closed), more, largerIsNearer(query.metric));
    rows = keepGroups(hits, query, grouping, keys);
    if (more.offsets.length < askedFor) break;
    askedFor *= NEXT_FACTOR;
  }
  return pickHits(hits, rows.kept);
}

function groupOf(keys: GroupKeys, hits: SearchHits, i: number): number {
  return keys.of(hits.segmentIndexes[i] as number, hits.offsets[i] as number);
}

/** The hits of both, each of one query, nearest first. */
function inOrder(a: SearchHits, b: SearchHits, isLargerNearer: boolean): SearchHits {
  const both = joinHits([a, b]);
  const sign = isLargerNearer ? -1 : 1;
  const order = Array.from(both.scores.keys()).sort(
    (i, j) => sign * ((both.scores[i] as number) - (both.scores[j] as number)) || i - j,
  );
  return pickHits(both, order);
}

function withTopK(task: SearchTask, topK: number): SearchTask {
  const { grouping: _, ...plain } = task;
  return { ...plain, topK };
}

function keepGroups(
  hits: SearchHits,
  { topK }: SearchTask,
  { size }: Grouping,
  keys: GroupKeys,
): QueryRows {
  const members = new Map<number, number>();
  const kept: number[] = [];
  for (let i = 0; i < hits.offsets.length; i++) {
    const group = groupOf(keys, hits, i);
    const count = members.get(group) ?? 0;
    if (count === 0 ? members.size >= topK : count >= size) continue;
    members.set(group, count + 1);
    kept.push(i);
  }
  return { kept, members };
}

function isComplete(
  { members }: QueryRows,
  topK: number,
  { size, isStrict }: Grouping,
  totals?: ReadonlyMap<number, number>,
): boolean {
  if (members.size < Math.min(topK, totals?.size ?? topK)) return false;
  if (!isStrict) return true;
  for (const [group, count] of members) {
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
