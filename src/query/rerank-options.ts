/**
 * Which reranker a request asks for, by function or by the older strategy and params,
 * checked in Milvus' words.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { parseJson, parseJsonObject } from '../base/json.ts';
import { type DataType, dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, fieldByName, type KeyValue } from '../schema/schema.ts';
import type { KeyValues } from './key-values.ts';
import type { Decay, Merge, Reranker } from './rerank.ts';

/** One function of a request's function score. */
export interface RerankFunction {
  readonly name: string;
  readonly inputFieldNames: readonly string[];
  readonly params: readonly KeyValue[];
}

/** A request's function score: rerankers and boosts. */
export interface FunctionScore {
  readonly functions: readonly RerankFunction[];
  readonly params: readonly KeyValue[];
}

export interface RerankContext {
  readonly schema: CollectionSchema;
  /** How many searches it merges. */
  readonly searches: number;
  readonly nq: number;
}

const K_DEFAULT = 60;
const DECAY_DEFAULT = 0.5;
const DECAY_MIN = 0.001;
const DECAY_MAX = 0.999;
const NUMERIC: ReadonlySet<DataType> = new Set([
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Float',
  'Double',
]);
const PROVIDERS = new Set(['vllm', 'tei', 'siliconflow', 'cohere', 'voyageai', 'ali', 'zilliz']);

/** Those of them that run where the user says. */
const OWN_SERVERS = new Set(['vllm', 'tei']);

const builder = (reason: string) => invalidParameter(`rerank_builder: ${reason}`);

/** Keys are lower case: Milvus does not tell cases apart. */
function paramsOf({ params }: RerankFunction): ReadonlyMap<string, string> {
  return new Map(params.map(({ key, value }) => [key.toLowerCase(), value]));
}

export function rerankerName(fn: RerankFunction): string {
  return (paramsOf(fn).get('reranker') ?? '').toLowerCase();
}

/** Undefined: the functions only boost, which is not a reranker. */
export function parseRerankFunctions(
  functions: readonly RerankFunction[],
  context: RerankContext,
): Reranker | undefined {
  if (functions.length === 0) throw builder('no rerank functions specified');
  const [fn, ...more] = functions.filter((candidate) => rerankerName(candidate) !== 'boost');
  if (fn === undefined) return undefined;
  if (more.length > 0) throw builder('currently only supports one rerank function');
  const params = paramsOf(fn);
  const name = rerankerName(fn);
  switch (name) {
    case '':
      throw milvusError('parameterMissing', 'rerank_builder: reranker name not specified');
    case 'rrf':
      return { merge: { kind: 'rrf', k: parseK(params.get('k')) } };
    case 'weighted':
      return { merge: parseWeights(params.get('weights'), params.get('norm_score'), context) };
    case 'decay':
      return parseDecay(fn, params, context.schema);
    case 'model':
      throw refusedModel(fn, params, context);
    default:
      throw builder(`unsupported reranker ${name}`);
  }
}

/** `strategy` and `params` (JSON) of hybrid search; reciprocal ranks without them. */
export function parseRankStrategy(values: KeyValues, context: RerankContext): Reranker {
  const text = values.text('params') ?? '';
  const params = text === '' ? {} : parseJsonObject(text);
  if (params === undefined) throw builder(`parse rerank params failed: ${text}`);
  const strategy = (values.text('strategy') ?? 'rrf').toLowerCase();
  switch (strategy) {
    case 'rrf': {
      const k = params['k'];
      if (k !== undefined && typeof k !== 'number') {
        throw builder('the type of rank param k should be float');
      }
      return { merge: { kind: 'rrf', k: parseK(k === undefined ? undefined : String(k)) } };
    }
    case 'weighted': {
      const weights = JSON.stringify(params['weights'] ?? []);
      const norm = params['norm_score'];
      if (norm !== undefined && parseBoolean(String(norm)) === undefined) {
        throw builder('the type of rank param norm_score should be bool');
      }
      const normText = norm === undefined ? undefined : String(norm);
      return { merge: parseWeights(weights, normText, context) };
    }
    default:
      throw builder(`unsupported rank type ${strategy}`);
  }
}

function parseK(text: string | undefined): number {
  if (text === undefined) return K_DEFAULT;
  const k = parseNumber(text);
  if (k === undefined) throw invalidParameter(`${text} is not a number`);
  if (!(k > 0 && k < 16384)) {
    throw invalidParameter('The rank params k should be in range (0, 16384)');
  }
  return k;
}

function parseWeights(
  text: string | undefined,
  norm: string | undefined,
  { searches }: RerankContext,
): Merge {
  const weights = text === undefined ? [] : parseJson(text);
  if (!Array.isArray(weights) || weights.some((weight) => typeof weight !== 'number')) {
    throw invalidParameter(`failed to parse weights: ${text}`);
  }
  if (weights.some((weight) => !(weight >= 0 && weight <= 1))) {
    throw invalidParameter('rank param weight should be in range [0, 1]');
  }
  const normalise = parseBoolean(norm ?? 'false');
  if (normalise === undefined) throw invalidParameter(`failed to parse norm_score: ${norm}`);
  if (weights.length === 0) throw builder('weighted reranker requires weights parameter');
  if (weights.length !== searches) {
    throw invalidParameter('the length of weights param mismatch with ann search requests', {
      expected: searches,
      actual: weights.length,
    });
  }
  return { kind: 'weighted', weights, normalise };
}

function parseDecay(
  fn: RerankFunction,
  params: ReadonlyMap<string, string>,
  schema: CollectionSchema,
): Reranker {
  const number = (key: string): number | undefined => {
    const text = params.get(key);
    if (text === undefined) return undefined;
    const value = parseNumber(text);
    if (value === undefined) throw invalidParameter(`decay param ${key}: ${text} is not a number`);
    return value;
  };
  const needed = <Value>(key: string, value: Value | undefined): Value => {
    if (value !== undefined) return value;
    throw milvusError('parameterMissing', `decay ${key} not specified`);
  };
  const [originGiven, scaleGiven] = [number('origin'), number('scale')];
  const [offset, decay] = [number('offset') ?? 0, number('decay') ?? DECAY_DEFAULT];
  const shape = needed('function', params.get('function')?.toLowerCase());
  const origin = needed('origin', originGiven);
  const scale = needed('scale', scaleGiven);
  const kind = (params.get('score_mode') ?? 'max').toLowerCase();
  if (kind !== 'max' && kind !== 'sum' && kind !== 'avg') {
    throw invalidParameter(`unsupported score_mode: ${kind}, only supports [max, sum, avg]`);
  }
  const fieldName = decayField(fn, schema);
  checkDecay({ scale, offset, decay });
  const normalise = parseBoolean(params.get('norm_score') ?? 'false') ?? false;
  return {
    merge: { kind, normalise },
    decay: { fieldName, shape: decayShape(shape), origin, scale, offset, decay },
  };
}

function decayField({ inputFieldNames }: RerankFunction, schema: CollectionSchema): string {
  const [name, ...more] = inputFieldNames;
  if (name === undefined || more.length > 0) {
    throw builder(`decay reranker requires exactly 1 input field, got ${inputFieldNames.length}`);
  }
  const field = fieldByName(schema, name);
  if (field === undefined) throw builder(`input field ${name} not found in collection schema`);
  if (!NUMERIC.has(field.type)) {
    const type = dataTypeInfo(field.type).name;
    throw builder(`decay input field ${name} must be numeric, got ${type}`);
  }
  return name;
}

function checkDecay({ scale, offset, decay }: Pick<Decay, 'scale' | 'offset' | 'decay'>): void {
  const refuse = (rule: string, value: number) =>
    builder(`decay: ${rule}, got ${value.toFixed(6)}`);
  if (scale <= 0) throw refuse('scale must be > 0', scale);
  if (offset < 0) throw refuse('offset must be >= 0', offset);
  if (decay <= 0 || decay >= 1) throw refuse('decay must be 0 < decay < 1', decay);
  if (decay < DECAY_MIN || decay > DECAY_MAX) {
    const range = `${DECAY_MIN.toFixed(6)} and ${DECAY_MAX.toFixed(6)}`;
    throw refuse(`decay must be between ${range} for numerical stability`, decay);
  }
}

function decayShape(name: string): Decay['shape'] {
  if (name === 'gauss' || name === 'exp' || name === 'linear') return name;
  throw builder(
    `decay: invalid function ${JSON.stringify(name)}, must be one of [gauss, exp, linear]`,
  );
}

/** Everything Milvus would check before it called the model, which this server never does. */
function refusedModel(
  { inputFieldNames }: RerankFunction,
  params: ReadonlyMap<string, string>,
  { schema, nq }: RerankContext,
): Error {
  const [name, ...more] = inputFieldNames;
  if (name === undefined || more.length > 0) {
    return builder(`model reranker requires exactly 1 input field, got ${inputFieldNames.length}`);
  }
  const field = fieldByName(schema, name);
  if (field === undefined) return builder(`input field ${name} not found in collection schema`);
  if (field.type !== 'VarChar') {
    const type = dataTypeInfo(field.type).name;
    return builder(`model input field ${name} must be VarChar, got ${type}`);
  }
  const text = params.get('queries');
  if (text === undefined) return builder('rerank function missing required param: queries');
  const queries = parseJson(text);
  if (!Array.isArray(queries)) return builder(`parse rerank params [queries] failed: ${text}`);
  if (queries.length === 0) {
    return milvusError('parameterMissing', 'rerank_builder: rerank queries must not be empty');
  }
  const provider = params.get('provider');
  if (provider === undefined) return builder('lost rerank params:provider ');
  if (!PROVIDERS.has(provider.toLowerCase())) {
    return builder(`unknown rerank model provider:${provider}`);
  }
  if (OWN_SERVERS.has(provider.toLowerCase())) {
    const endpoint = params.get('endpoint') ?? '';
    if (!isWebAddress(endpoint)) {
      return builder(`endpoint: [${endpoint}] is not a valid http/https link`);
    }
  }
  if (queries.length !== nq) {
    return builder(`queries count (${queries.length}) != nq count (${nq})`);
  }
  return milvusError(
    'unimplemented',
    `rerank by model is not supported by this server yet: provider ${provider}`,
  );
}

/** A scheme and a host, whatever the host. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(text);
}

/** Go's ParseBool; undefined: it is none. */
function parseBoolean(text: string): boolean | undefined {
  if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true;
  return /^(0|f|F|false|FALSE|False)$/.test(text) ? false : undefined;
}

function parseNumber(text: string): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}
