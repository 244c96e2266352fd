/** Search parameters that depend on the index: how many candidates, and range bounds. */

import { invalidParameter, MilvusError, milvusError } from '../../base/errors.ts';
import { largerIsNearer } from '../flat/vector-space.ts';
import type { VectorIndexSpec } from './index-params.ts';
import { checkInRange, parseIndexInteger } from './ranges.ts';
import { checkSparseSearchParams } from './sparse-params.ts';

export interface SearchSpec {
  readonly ef: number;
  readonly exact: boolean;
  readonly range?: { readonly radius: number; readonly rangeFilter?: number };
}

/** Integers: `1.0` is none. */
export const INTEGER_SEARCH_PARAMS = ['ef', 'nprobe', 'reorder_k', 'search_list', 'level'];

const SPARSE_TYPE = /^SPARSE_/;
const EF_DEFAULT = 64;
const EF_MAX = 32_768;
const INT32_MAX = 2147483647;

/** errors  in the chain of words in which they reach clients of Milvus */
export function parseSearchParams(
  index: VectorIndexSpec,
  params: Readonly<Record<string, unknown>>,
  topK: number,
): SearchSpec {
  try {
    return parsed(index, params, topK);
  } catch (cause) {
    if (!(cause instanceof MilvusError)) throw cause;
    throw cause.prefixed('fail to search on QueryNode 1: worker(1) query failed');
  }
}

function parsed(
  index: VectorIndexSpec,
  params: Readonly<Record<string, unknown>>,
  topK: number,
): SearchSpec {
  const range = parseRange(index.metric, params);
  if (SPARSE_TYPE.test(index.indexType) || index.bm25 !== undefined)
    checkSparseSearchParams(params);
  return {
    // A range search asks for no certain number of rows, so it may look at fewer than topK.
    ef: Math.min(EF_MAX, Math.max(topK, candidates(index, params, range === undefined ? topK : 0))),
    exact: index.servedBy === 'exact',
    ...(range === undefined ? {} : { range }),
  };
}

function numberOf(params: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return parseIndexInteger(name, text);
}

/** Each family's own knob, as candidates of the one graph that serves them all. */
function candidates(
  index: VectorIndexSpec,
  params: Readonly<Record<string, unknown>>,
  topK: number,
): number {
  const { indexType } = index;
  if (indexType.startsWith('HNSW')) return hnswCandidates(params, topK);
  if (indexType.startsWith('IVF') || indexType === 'SCANN' || indexType === 'BIN_IVF_FLAT') {
    const nprobe = inRange(params, 'nprobe', 65536);
    const reorder = inRange(params, 'reorder_k', INT32_MAX);
    if (indexType === 'SCANN' && reorder !== undefined && reorder < topK) {
      throw invalidParameter(`reorder_k(${reorder}) should be larger than k(${topK})`);
    }
    return Math.max(EF_DEFAULT, 4 * (nprobe ?? 8), reorder ?? 0);
  }
  if (indexType === 'DISKANN') {
    const list = inRange(params, 'search_list', INT32_MAX);
    if (list !== undefined && list < topK) {
      throw invalidParameter(`search_list_size(${list}) should be larger than k(${topK})`);
    }
    return list ?? EF_DEFAULT;
  }
  const level = numberOf(params, 'level');
  return numberOf(params, 'ef') ?? EF_DEFAULT * (level ?? 1);
}

function hnswCandidates(params: Readonly<Record<string, unknown>>, topK: number): number {
  const ef = inRange(params, 'ef', INT32_MAX);
  if (ef !== undefined && ef < topK) {
    throw milvusError(
      'segcore',
      `query failed: N6milvus21ExecOperatorExceptionE :Operator::GetOutput failed: ef(${ef}) should be larger than k(${topK})`,
    );
  }
  return ef ?? EF_DEFAULT;
}

function inRange(
  params: Readonly<Record<string, unknown>>,
  name: string,
  max: number,
): number | undefined {
  const value = numberOf(params, name);
  if (value !== undefined) checkInRange(name, value, 1, max);
  return value;
}

/** In float32, as scores are: one that equals a bound equals it as the client wrote it. */
function parseRange(
  metric: string,
  params: Readonly<Record<string, unknown>>,
): SearchSpec['range'] | undefined {
  const radius = boundOf(params, 'radius');
  const rangeFilter = boundOf(params, 'range_filter');
  if (radius === undefined) {
    if (rangeFilter === undefined) return undefined;
    throw invalidParameter(
      'range_filter requires radius to be set; range_filter alone is not a valid range search parameter',
    );
  }
  if (rangeFilter === undefined) return { radius: Math.fround(radius) };
  const isDistance = !largerIsNearer(metric);
  if (isDistance && rangeFilter >= radius) {
    throw invalidParameter(`range_filter(${rangeFilter}) must be less than radius(${radius})`);
  }
  if (!isDistance && rangeFilter <= radius) {
    throw invalidParameter(`range_filter(${rangeFilter}) must be greater than radius(${radius})`);
  }
  return { radius: Math.fround(radius), rangeFilter: Math.fround(rangeFilter) };
}

function boundOf(params: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = params[name];
  if (value === undefined || value === null || value === '') return undefined;
  // Numbers among the flat parameters come as text.
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw invalidParameter(
      `Type conflict in json: param '${name}' (${JSON.stringify(value)}) type must be number`,
    );
  }
  return number;
}
