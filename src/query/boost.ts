/**
 * Boosts: scores of hits multiplied by, or added to, what functions of a request give
 * the rows that match their filters; the hits are then put in order again.
 *
 * Runs on the search thread, over the hits a search found. `random` scores are hashes
 * of a row and a seed: the same for every search with that seed.
 */

import { getBit } from '../base/bitset.ts';
import type { FieldId } from '../base/ids.ts';
import type { FilterPlan } from '../filter/plan.ts';
import type { FixedColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { SearchHits } from './executor.ts';

export type BoostMode = 'multiply' | 'sum';

export interface BoostFunction {
  /** Absent: every row. */
  readonly filter?: FilterPlan;
  readonly weight: number;
  /** Times a number from 0 to 1, drawn for the value of a field, else for the row. */
  readonly random?: { readonly seed: bigint; readonly fieldId?: FieldId };
}

export interface Boost {
  readonly functions: readonly BoostFunction[];
  /** How the functions of one row are put together. */
  readonly functionMode: BoostMode;
  /** How the outcome meets the row's score. */
  readonly boostMode: BoostMode;
}

export interface BoostedSegments {
  readonly views: readonly SegmentView[];
  /** Which rows of a segment the filter lets through. */
  readonly matchBitset: (filter: FilterPlan, segmentIndex: number) => Uint32Array;
  readonly largerIsNearer: boolean;
}

export function boostHits(hits: SearchHits, boost: Boost, segments: BoostedSegments): SearchHits {
  const scores = hits.scores.map((score, i) => {
    const row = {
      segmentIndex: hits.segmentIndexes[i] as number,
      offset: hits.offsets[i] as number,
    };
    const gain = gainOf(boost, segments, row);
    if (gain === undefined) return score;
    return boost.boostMode === 'multiply' ? score * gain : score + gain;
  });
  return sorted({ ...hits, scores }, segments.largerIsNearer);
}

interface Row {
  readonly segmentIndex: number;
  readonly offset: number;
}

/** Undefined: no function says anything about the row. */
function gainOf(boost: Boost, segments: BoostedSegments, row: Row): number | undefined {
  let gain: number | undefined;
  for (const { filter, weight, random } of boost.functions) {
    if (filter !== undefined) {
      if (!getBit(segments.matchBitset(filter, row.segmentIndex), row.offset)) continue;
    }
    const factor = random === undefined ? 1 : randomScore(random, segments, row);
    const own = Math.fround(factor * Math.fround(weight));
    if (gain === undefined) gain = own;
    else gain = Math.fround(boost.functionMode === 'multiply' ? gain * own : gain + own);
  }
  return gain;
}

function randomScore(
  { seed, fieldId }: NonNullable<BoostFunction['random']>,
  { views }: BoostedSegments,
  { segmentIndex, offset }: Row,
): number {
  const view = views[segmentIndex] as SegmentView;
  const column = fieldId === undefined ? undefined : (view.columns.get(fieldId) as FixedColumn);
  const key = column === undefined ? view.id + BigInt(offset) : (column.values[offset] as bigint);
  return unitInterval(hash64(BigInt.asUintN(64, key), BigInt.asUintN(64, seed)));
}

/** The lower 52 bits as the fraction of a double from 1 to 2, less 1. */
function unitInterval(hash: bigint): number {
  return Number(hash & 0xfffffffffffffn) / 2 ** 52;
}

const C1 = 0x87c37b91114253d5n;
const C2 = 0x4cf5ad432745937fn;

function multiply(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a * b);
}

function add(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, a + b);
}

function rotate(a: bigint, bits: bigint): bigint {
  return BigInt.asUintN(64, a << bits) | (a >> (64n - bits));
}

/** The finishing mix of MurmurHash3. */
function mix(value: bigint): bigint {
  let h = value ^ (value >> 33n);
  h = multiply(h, 0xff51afd7ed558ccdn);
  h ^= h >> 33n;
  h = multiply(h, 0xc4ceb9fe1a85ec53n);
  return h ^ (h >> 33n);
}

/** MurmurHash3 of one block, key and seed; the first half of 128 bits. */
export function hash64(key: bigint, seed: bigint): bigint {
  let h1 = key ^ seed ^ multiply(rotate(multiply(key, C1), 31n), C2);
  h1 = add(multiply(add(rotate(h1, 27n), seed), 5n), 0x52dce729n);
  let h2 = seed ^ multiply(rotate(multiply(seed, C2), 33n), C1);
  h2 = add(multiply(add(rotate(h2, 31n), h1), 5n), 0x38495ab5n);
  h1 ^= 16n;
  h2 ^= 16n;
  h1 = add(h1, h2);
  h2 = add(h2, h1);
  return add(mix(h1), mix(h2));
}

/** Each query's hits by their new scores; equal ones keep their order. */
function sorted(hits: SearchHits, largerIsNearer: boolean): SearchHits {
  const { elements } = hits;
  const order = new Uint32Array(hits.scores.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const sign = largerIsNearer ? -1 : 1;
  let first = 0;
  for (const count of hits.counts) {
    order
      .subarray(first, first + count)
      .sort((a, b) => sign * ((hits.scores[a] as number) - (hits.scores[b] as number)) || a - b);
    first += count;
  }
  return {
    counts: hits.counts,
    segmentIndexes: order.map((i) => hits.segmentIndexes[i] as number),
    offsets: order.map((i) => hits.offsets[i] as number),
    scores: Float32Array.from(order, (i) => hits.scores[i] as number),
    ...(elements === undefined ? {} : { elements: order.map((i) => elements[i] as number) }),
  };
}
