/**
 * Which sealed segments of a partition are merged next: pure, plain data in and out.
 *
 * Small segments are merged with others of about their size, so that a row is
 * rewritten only a few times on its way to a full segment, and few segments are
 * left. A segment with many dead rows is rewritten alone or with small ones, one with
 * columns of dropped fields alone.
 */

import { invalidParameter } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';

export interface CompactionCandidate {
  readonly id: SegmentId;
  /** Dead ones included. */
  readonly rows: number;
  /** Rows that no permitted read can see any more. */
  readonly droppableRows: number;
  readonly bytes: number;
  /** It may hold columns of fields that were dropped. */
  readonly isStale: boolean;
}

export interface CompactionLimits {
  /** A segment of so many rows, or so many bytes, is full. */
  readonly rowsMax: number;
  readonly bytesMax: number;
  /** Beyond this share of droppable rows a segment is rewritten. */
  readonly droppableShareMax: number;
  /** So many segments of about one size are merged, not fewer. */
  readonly inputsMin: number;
  /** What joins the largest input is at least this share of it: bounds how often rows are rewritten. */
  readonly growthShareMin: number;
  /** A merge pins its inputs: this bounds the files and the memory of one. */
  readonly inputsMax: number;
}

export const AUTOMATIC_LIMITS: CompactionLimits = {
  rowsMax: 1_000_000,
  bytesMax: 1024 * 1024 * 1024,
  droppableShareMax: 0.2,
  inputsMin: 4,
  growthShareMin: 0,
  inputsMax: 32,
};

/** When nothing is written: each segment is a graph to search, so there should be few. */
export const IDLE_LIMITS: CompactionLimits = {
  ...AUTOMATIC_LIMITS,
  inputsMin: 2,
  growthShareMin: 0.1,
};

/** When a client asks for a compaction: whatever can be merged or reclaimed is. */
export const REQUESTED_LIMITS: CompactionLimits = {
  ...AUTOMATIC_LIMITS,
  droppableShareMax: 0,
  inputsMin: 2,
};

const MEGABYTE = 1024 * 1024;

/** Segments up to a size that the client names; a full one of ours is the least it may name. */
export function requestedLimits(targetMegabytes: bigint): CompactionLimits {
  if (targetMegabytes === 0n) return REQUESTED_LIMITS;
  const least = REQUESTED_LIMITS.bytesMax / MEGABYTE;
  if (targetMegabytes < least) {
    throw invalidParameter(
      `targetSize ${targetMegabytes} MB should be greater than or equal to configMaxSize ${least} MB`,
    );
  }
  return { ...REQUESTED_LIMITS, bytesMax: Number(targetMegabytes) * MEGABYTE };
}

export interface CompactionChoice {
  /** Most kept rows first: its graph can be extended with the rows of the others. */
  readonly sources: readonly SegmentId[];
  /** The first source's droppable rows are few enough to be kept for its graph's sake. */
  readonly keepsFirst: boolean;
}

interface Weighed {
  readonly candidate: CompactionCandidate;
  readonly keptRows: number;
  /** Of a full segment, by what it will keep: 1 is full. */
  readonly fill: number;
  /** 0: more than a quarter full, 1: more than a sixteenth, and so on. */
  readonly tier: number;
}

/** Below 1/256 of a full segment all are equally small. */
const TIER_MAX = 4;

/** The next merge; undefined when nothing is worth one. Call again after it. */
export function chooseCompaction(
  candidates: readonly CompactionCandidate[],
  limits: CompactionLimits = AUTOMATIC_LIMITS,
): CompactionChoice | undefined {
  const weighed = candidates.map((candidate) => weigh(candidate, limits));
  const chosen =
    chooseEmpty(weighed, limits) ??
    chooseDroppable(weighed, limits) ??
    chooseStale(weighed) ??
    chooseSmall(weighed, limits);
  if (chosen === undefined) return undefined;
  const ordered = [...chosen].sort((a, b) => b.keptRows - a.keptRows || byAge(a, b));
  return {
    sources: ordered.map(({ candidate }) => candidate.id),
    keepsFirst: droppableShare(ordered[0]) <= AUTOMATIC_LIMITS.droppableShareMax,
  };
}

function weigh(candidate: CompactionCandidate, limits: CompactionLimits): Weighed {
  const { rows, droppableRows, bytes } = candidate;
  const keptRows = rows - droppableRows;
  const keptBytes = rows === 0 ? 0 : (bytes * keptRows) / rows;
  const fill = Math.max(keptRows / limits.rowsMax, keptBytes / limits.bytesMax);
  const tier = fill === 0 ? TIER_MAX : Math.floor(-Math.log(fill) / Math.log(4));
  return { candidate, keptRows, fill, tier: Math.min(TIER_MAX, Math.max(0, tier)) };
}

function droppableShare(weighed: Weighed | undefined): number {
  if (weighed === undefined || weighed.candidate.rows === 0) return 0;
  return weighed.candidate.droppableRows / weighed.candidate.rows;
}

function byAge(a: Weighed, b: Weighed): number {
  return a.candidate.id < b.candidate.id ? -1 : 1;
}

/** Nothing is kept of them: taking them away costs nothing. */
function chooseEmpty(
  weighed: readonly Weighed[],
  limits: CompactionLimits,
): readonly Weighed[] | undefined {
  const empty = weighed.filter(({ keptRows }) => keptRows === 0).slice(0, limits.inputsMax);
  return empty.length === 0 ? undefined : empty;
}

/** The segment that gives back most, with small ones that still fit beside it. */
function chooseDroppable(
  weighed: readonly Weighed[],
  limits: CompactionLimits,
): readonly Weighed[] | undefined {
  const [worst] = weighed
    .filter((one) => droppableShare(one) > limits.droppableShareMax)
    .sort((a, b) => b.candidate.droppableRows - a.candidate.droppableRows || byAge(a, b));
  if (worst === undefined) return undefined;
  const beside = weighed.filter((one) => one !== worst && isSmallBeside(one, worst, limits));
  return takeWhileFits([worst], beside, limits);
}

/** Alone, smallest first: what is written anew is without them. */
function chooseStale(weighed: readonly Weighed[]): readonly Weighed[] | undefined {
  const [smallest] = weighed
    .filter(({ candidate }) => candidate.isStale)
    .sort((a, b) => a.fill - b.fill || byAge(a, b));
  return smallest === undefined ? undefined : [smallest];
}

/** Asked for, sizes do not matter: one merge instead of two. */
function isSmallBeside(one: Weighed, worst: Weighed, limits: CompactionLimits): boolean {
  if (isRequested(limits)) return one.fill <= 0.5;
  return one.tier > worst.tier || one.tier === TIER_MAX;
}

function isRequested(limits: CompactionLimits): boolean {
  return limits.droppableShareMax === REQUESTED_LIMITS.droppableShareMax;
}

/** The smallest size of which there are enough, with everything smaller. */
function chooseSmall(
  weighed: readonly Weighed[],
  limits: CompactionLimits,
): readonly Weighed[] | undefined {
  const mergeable = weighed.filter(({ fill }) => fill <= 0.5);
  for (let tier = TIER_MAX; tier >= 0; tier--) {
    if (mergeable.filter((one) => one.tier === tier).length < limits.inputsMin) continue;
    const group = mergeable.filter((one) => one.tier >= tier);
    const taken = takeWhileFits([], group, limits);
    const fill = taken.reduce((sum, one) => sum + one.fill, 0);
    if (taken.length >= limits.inputsMin || (taken.length >= 2 && fill > 0.5)) return taken;
  }
  if (limits.inputsMin > 2) return undefined;
  const taken = takeWhileFits([], mergeable, limits);
  return taken.length >= 2 && isGrowth(taken, limits) ? taken : undefined;
}

function isGrowth(taken: readonly Weighed[], { growthShareMin }: CompactionLimits): boolean {
  const largest = Math.max(...taken.map(({ fill }) => fill));
  const total = taken.reduce((sum, { fill }) => sum + fill, 0);
  return total - largest >= growthShareMin * largest;
}

function takeWhileFits(
  first: readonly Weighed[],
  others: readonly Weighed[],
  limits: CompactionLimits,
): readonly Weighed[] {
  const taken = [...first];
  let fill = first.reduce((sum, one) => sum + one.fill, 0);
  for (const one of [...others].sort((a, b) => a.fill - b.fill || byAge(a, b))) {
    if (taken.length === limits.inputsMax || fill + one.fill > 1) break;
    taken.push(one);
    fill += one.fill;
  }
  return taken;
}
