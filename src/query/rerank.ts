/**
 * Rerankers: the hits of one or several searches become one ranking with new scores.
 *
 * rrf       Σ 1 / (k + rank), rank from 1
 * weighted  Σ weight · score; a hit that a search lacks adds nothing
 * decay     the best, sum or mean of a hit's scores, times a factor that falls with
 *           the distance of one of its fields from an origin; null: times 0
 *
 * Scores of different metrics are first made to point the same way. Sums are float32,
 * as clients compare them; equal scores stand in the order of their keys.
 */

import { compareKeys, type RankedHit } from './reduce.ts';

export type Merge =
  | { readonly kind: 'rrf'; readonly k: number }
  | { readonly kind: 'weighted'; readonly weights: readonly number[]; readonly normalise: boolean }
  | { readonly kind: 'max' | 'sum' | 'avg'; readonly normalise: boolean };

export interface Reranker {
  readonly merge: Merge;
  readonly decay?: Decay;
}

export interface Decay {
  /** The number it is measured at. */
  readonly fieldName: string;
  readonly shape: 'gauss' | 'exp' | 'linear';
  readonly origin: number;
  readonly scale: number;
  readonly offset: number;
  readonly decay: number;
}

/** One search's hits for one query, best first. */
export interface SearchRanking {
  readonly metric: string;
  readonly hits: readonly RankedHit[];
}

export interface Reranked {
  /** Best first. */
  readonly hits: readonly RankedHit[];
  /** Raw distances: the smallest is best. */
  readonly isAscending: boolean;
}

const DISTANCES = new Set([
  'L2',
  'HAMMING',
  'JACCARD',
  'SUBSTRUCTURE',
  'SUPERSTRUCTURE',
  'MAX_SIM_L2',
  'MAX_SIM_HAMMING',
  'MAX_SIM_JACCARD',
]);

/** `valueAt` reads the decay's field; only called where there is a decay. */
export function rerank(
  { merge, decay }: Reranker,
  searches: readonly SearchRanking[],
  valueAt: (hit: RankedHit) => number | null = () => null,
): Reranked {
  const isRaw = merge.kind !== 'rrf' && !merge.normalise && decay === undefined;
  const allDistances = searches.every(({ metric }) => DISTANCES.has(metric));
  const isAscending = isRaw && allDistances;
  const merged = mergeSearches(merge, searches, scoreMaker(merge, searches, decay !== undefined));
  const hits =
    decay === undefined
      ? merged
      : merged.map((hit) => ({ ...hit, score: decayed(decay, hit.score, valueAt(hit)) }));
  const sign = isAscending ? -1 : 1;
  hits.sort((a, b) => sign * (b.score - a.score) || compareKeys(a, b));
  return { hits, isAscending };
}

type ScoreMaker = (metric: string, score: number) => number;

function scoreMaker(
  merge: Merge,
  searches: readonly SearchRanking[],
  mustFall: boolean,
): ScoreMaker {
  if (merge.kind !== 'rrf' && merge.normalise) return normalised;
  const isMixed = new Set(searches.map(({ metric }) => DISTANCES.has(metric))).size > 1;
  if (!isMixed && !mustFall) return (_, score) => score;
  return (metric, score) => (DISTANCES.has(metric) ? fromDistance(score) : score);
}

function mergeSearches(
  merge: Merge,
  searches: readonly SearchRanking[],
  scoreOf: ScoreMaker,
): RankedHit[] {
  const merged = new Map<RankedHit['key'], { hit: RankedHit; score: number; count: number }>();
  // Elements of a row are hits of their own.
  const identity = ({ key, element }: RankedHit): RankedHit['key'] =>
    element === undefined ? key : `${element}:${key}`;
  searches.forEach(({ metric, hits }, search) => {
    hits.forEach((hit, rank) => {
      const gain = Math.fround(gainOf(merge, search, rank, scoreOf(metric, hit.score)));
      const entry = merged.get(identity(hit));
      if (entry === undefined) {
        merged.set(identity(hit), { hit, score: gain, count: 1 });
        return;
      }
      entry.count += 1;
      entry.score =
        merge.kind === 'max' ? Math.max(entry.score, gain) : Math.fround(entry.score + gain);
    });
  });
  return Array.from(merged.values(), ({ hit, score, count }) => ({
    ...hit,
    score: merge.kind === 'avg' ? Math.fround(score / count) : score,
  }));
}

function gainOf(merge: Merge, search: number, rank: number, score: number): number {
  if (merge.kind === 'rrf') return 1 / (merge.k + rank + 1);
  return merge.kind === 'weighted' ? (merge.weights[search] as number) * score : score;
}

function normalised(metric: string, score: number): number {
  if (metric === 'COSINE') return (1 + score) / 2;
  if (metric === 'BM25') return (2 * Math.atan(score)) / Math.PI;
  return DISTANCES.has(metric) ? fromDistance(score) : 0.5 + Math.atan(score) / Math.PI;
}

function fromDistance(distance: number): number {
  return 1 - (2 * Math.atan(distance)) / Math.PI;
}

function decayed(decay: Decay, score: number, value: number | null): number {
  return value === null ? 0 : Math.fround(score * Math.fround(decayFactor(decay, value)));
}

/** 1 up to `offset` from the origin, `decay` at `scale` beyond that. */
export function decayFactor({ shape, origin, scale, offset, decay }: Decay, value: number): number {
  const distance = Math.max(0, Math.abs(value - origin) - offset);
  switch (shape) {
    case 'gauss':
      return Math.exp((distance ** 2 * Math.log(decay)) / scale ** 2);
    case 'exp':
      return Math.exp((distance * Math.log(decay)) / scale);
    case 'linear':
      return Math.max(decay, 1 - (distance * (1 - decay)) / scale);
  }
}
