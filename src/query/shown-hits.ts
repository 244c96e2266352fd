/**
 * From a query's ranking to the hits a client is shown: grouped, put in the order
 * asked for, the window cut out, scores rounded.
 *
 * Groups stay together and count as one for ordering and window. They stand in the
 * order of their best hits, after a reranker in the order of their scores together.
 */

import type { GroupKeys, Grouping } from './group-keys.ts';
import type { RowRefs } from './pinned-read.ts';
import { compareKeys, type RankedHit } from './reduce.ts';

export type GroupScorer = 'max' | 'sum' | 'avg';

export interface ShownGrouping {
  readonly spec: Grouping;
  readonly keys: GroupKeys;
  /** Set after a reranker: what a group is ordered by. */
  readonly scorer?: GroupScorer;
}

export interface ShowOptions {
  readonly limit: number;
  readonly offset: number;
  readonly grouping?: ShownGrouping;
  /** The smallest score is best. */
  readonly isAscending?: boolean;
  /** Negative: the first comes first. */
  readonly compare?: (a: RankedHit, b: RankedHit) => number;
}

export function shownHits(hits: readonly RankedHit[], options: ShowOptions): readonly RankedHit[] {
  const { limit, offset, grouping, compare } = options;
  const end = offset + limit;
  if (grouping === undefined) {
    if (compare === undefined) return hits.slice(offset, end);
    return hits.slice(0, end).sort(compare).slice(offset);
  }
  const all = groupsOf(hits, grouping.spec, grouping.keys);
  if (grouping.scorer !== undefined)
    orderGroups(all, grouping.scorer, options.isAscending ?? false);
  const groups = all.slice(0, end);
  if (compare !== undefined) {
    groups.sort((a, b) => compare(a[0] as RankedHit, b[0] as RankedHit));
  }
  return groups.slice(offset).flat();
}

/** Groups in the order of their first hits, each cut at its size. */
export function groupsOf(
  hits: readonly RankedHit[],
  { size }: Grouping,
  keys: GroupKeys,
): RankedHit[][] {
  const groups = new Map<number, RankedHit[]>();
  for (const hit of hits) {
    const group = keys.of(hit.segmentIndex, hit.offset);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [hit]);
    else if (members.length < size) members.push(hit);
  }
  return [...groups.values()];
}

/** By score, then the larger group, then the smaller first key. */
function orderGroups(groups: RankedHit[][], scorer: GroupScorer, isAscending: boolean): void {
  const sign = isAscending ? -1 : 1;
  const scores = new Map(groups.map((group) => [group, groupScore(group, scorer)]));
  groups.sort((a, b) => {
    const order = sign * ((scores.get(b) as number) - (scores.get(a) as number));
    return order || b.length - a.length || compareKeys(a[0] as RankedHit, b[0] as RankedHit);
  });
}

function groupScore(group: readonly RankedHit[], scorer: GroupScorer): number {
  if (scorer === 'max') return group[0]?.score ?? 0;
  const sum = group.reduce((total, { score }) => Math.fround(total + score), 0);
  return scorer === 'sum' ? sum : Math.fround(sum / group.length);
}

export function rowsOf(hits: readonly RankedHit[]): RowRefs {
  return {
    segmentIndexes: Uint32Array.from(hits, ({ segmentIndex }) => segmentIndex),
    offsets: Uint32Array.from(hits, ({ offset }) => offset),
  };
}

/** Halves away from zero; `decimals` below 0: as they are. */
export function roundedScores(hits: readonly RankedHit[], decimals: number): Float32Array {
  if (decimals < 0) return Float32Array.from(hits, ({ score }) => score);
  const factor = 10 ** decimals;
  const rounded = (score: number): number =>
    Math.sign(score) * Math.round(Math.abs(score) * factor);
  return Float32Array.from(hits, ({ score }) => rounded(score) / factor);
}
