/**
 * Rerankers of hybrid search: hits of several searches become one ranking.
 *
 * rrf       Σ 1 / (k + rank), rank from 1
 * weighted  Σ weight · norm(score); a hit that a search lacks adds nothing
 * source    docs/indexes.md for metrics; sums in float32 as clients compare them
 */

import { invalidParameter } from '../base/errors.ts';
import { parseJson } from '../base/json.ts';

export type FusionSpec =
  | { readonly kind: 'rrf'; readonly k: number }
  | {
      readonly kind: 'weighted';
      readonly weights: readonly number[];
      readonly normalise: boolean;
    };

/** One search's hits for one query, best first. */
export interface RankedHits {
  readonly metric: string;
  readonly keys: readonly (bigint | string)[];
  readonly scores: ArrayLike<number>;
}

export interface FusedHit {
  readonly key: bigint | string;
  readonly score: number;
}

const K_DEFAULT = 60;
const DISTANCES = new Set(['L2', 'HAMMING', 'JACCARD', 'SUBSTRUCTURE', 'SUPERSTRUCTURE']);

export function parseFusion(
  strategy: string,
  params: Readonly<Record<string, unknown>>,
  searches: number,
): FusionSpec {
  switch (strategy) {
    case '':
    case 'rrf':
      return { kind: 'rrf', k: parseK(params['k']) };
    case 'weighted':
      return parseWeights(params, searches);
    default:
      throw invalidParameter(`unsupported reranker ${strategy}`);
  }
}

function parseK(value: unknown): number {
  if (value === undefined) return K_DEFAULT;
  const k = Number(value);
  if (!(k > 0 && k < 16384)) {
    throw invalidParameter(`The rank params k should be in range (0, 16384)`);
  }
  return k;
}

function parseWeights(params: Readonly<Record<string, unknown>>, searches: number): FusionSpec {
  const given = params['weights'];
  const list: unknown = typeof given === 'string' ? parseJson(given) : given;
  if (!Array.isArray(list)) throw invalidParameter('weights not found in rank_params');
  if (list.length !== searches) {
    throw invalidParameter('the length of weights param mismatch with ann search requests', {
      expected: searches,
      actual: list.length,
    });
  }
  const weights = list.map(Number);
  for (const weight of weights) {
    if (!(weight >= 0 && weight <= 1)) {
      throw invalidParameter('rank param weight should be in range [0, 1]');
    }
  }
  const norm = params['norm_score'];
  return { kind: 'weighted', weights, normalise: norm === undefined || String(norm) === 'true' };
}

/** Best first; equal scores by key upwards. */
export function fuse(spec: FusionSpec, searches: readonly RankedHits[]): FusedHit[] {
  const totals = new Map<bigint | string, number>();
  const isMixed = new Set(searches.map(({ metric }) => DISTANCES.has(metric))).size > 1;
  searches.forEach((hits, i) => {
    hits.keys.forEach((key, rank) => {
      const gain =
        spec.kind === 'rrf'
          ? 1 / (spec.k + rank + 1)
          : (spec.weights[i] as number) *
            scoreFor(hits.metric, hits.scores[rank] as number, spec.normalise, isMixed);
      totals.set(key, Math.fround((totals.get(key) ?? 0) + Math.fround(gain)));
    });
  });
  const rawDistances =
    spec.kind === 'weighted' &&
    !spec.normalise &&
    !isMixed &&
    searches.some(({ metric }) => DISTANCES.has(metric));
  const sign = rawDistances ? -1 : 1;
  return [...totals]
    .map(([key, score]) => ({ key, score }))
    .sort((a, b) => sign * (b.score - a.score) || (a.key < b.key ? -1 : 1));
}

function scoreFor(metric: string, score: number, normalise: boolean, isMixed: boolean): number {
  if (!normalise) return isMixed && DISTANCES.has(metric) ? fromDistance(score) : score;
  if (metric === 'COSINE') return (1 + score) / 2;
  if (metric === 'BM25') return (2 * Math.atan(score)) / Math.PI;
  return DISTANCES.has(metric) ? fromDistance(score) : 0.5 + Math.atan(score) / Math.PI;
}

function fromDistance(distance: number): number {
  return 1 - (2 * Math.atan(distance)) / Math.PI;
}
