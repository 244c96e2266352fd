/** Parameters of sparse indexes and searches: checked ranges, BM25's constants. */

import { invalidParameter } from '../../base/errors.ts';

const ALGORITHMS = [
  'TAAT_NAIVE',
  'DAAT_WAND',
  'DAAT_MAXSCORE',
  'BLOCK_MAX_MAXSCORE',
  'BLOCK_MAX_WAND',
];
const K1_DEFAULT = 1.2;
const B_DEFAULT = 0.75;

/** What the index's own library checks; `drop_ratio_build` is checked and nothing is dropped. */
export function checkSparseIndexParams(params: ReadonlyMap<string, string>): void {
  const algorithm = params.get('inverted_index_algo');
  if (algorithm !== undefined && !ALGORITHMS.includes(algorithm)) {
    throw invalidParameter(
      `sparse inverted index algo ${algorithm} not found or not supported, supported: [${ALGORITHMS.join(' ')}]`,
    );
  }
  bm25Params(params);
}

export function bm25Params(params: ReadonlyMap<string, string>): { k1: number; b: number } {
  return {
    k1: inRange(params, 'bm25_k1', { min: 0, max: 3, absent: K1_DEFAULT }),
    b: inRange(params, 'bm25_b', { min: 0, max: 1, absent: B_DEFAULT }),
  };
}

function inRange(
  params: ReadonlyMap<string, string>,
  name: string,
  limits: { readonly min: number; readonly max: number; readonly absent: number },
): number {
  const text = params.get(name);
  if (text === undefined) return limits.absent;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) {
    throw invalidParameter(`invalid float value, key: '${name}', value: '${text}'`);
  }
  if (value >= limits.min && value <= limits.max) return value;
  throw invalidParameter(
    `Out of range in json: param '${name}' (${value}) should be in range [${limits.min.toFixed(6)}, ${limits.max.toFixed(6)}]`,
  );
}

type SearchParams = Readonly<Record<string, unknown>>;

/** Hints that cost exactness elsewhere; here they are checked and the answer is exact. */
export function checkSparseSearchParams(params: SearchParams): void {
  checkHint(
    params,
    'drop_ratio_search',
    (value) => value >= 0 && value < 1,
    '[0.000000, 1.000000)',
  );
  checkHint(
    params,
    'dim_max_score_ratio',
    (value) => value >= 0.5 && value <= 1.3,
    '[0.500000, 1.300000]',
  );
}

function checkHint(
  params: SearchParams,
  name: string,
  isAllowed: (value: number) => boolean,
  range: string,
): void {
  const sent = params[name];
  if (sent === undefined || sent === null || sent === '') return;
  const value = Number(sent);
  if (isAllowed(value)) return;
  throw invalidParameter(
    `Out of range in json: param '${name}' (${String(sent)}) should be in range ${range}`,
  );
}
