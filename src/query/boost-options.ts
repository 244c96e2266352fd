/** The boosts among a request's functions, checked in Milvus' words. */

import { invalidParameter, type MilvusError, milvusError } from '../base/errors.ts';
import { parseJsonObject } from '../base/json.ts';
import type { FieldId } from '../base/ids.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, fieldByName } from '../schema/schema.ts';
import type { Boost, BoostFunction, BoostMode } from './boost.ts';
import { KeyValues } from './key-values.ts';
import { type FunctionScore, type RerankFunction, rerankerName } from './rerank-options.ts';

/** `plan` turns a filter's text into a plan. Undefined: nothing is boosted. */
export function parseBoost(
  score: FunctionScore,
  schema: CollectionSchema,
  plan: (filter: string) => FilterPlan,
): Boost | undefined {
  const functions = score.functions
    .filter((fn) => rerankerName(fn) === 'boost')
    .map((fn) => parseFunction(fn, schema, plan));
  if (functions.length === 0) return undefined;
  const params = new KeyValues(score.params);
  return {
    functions,
    boostMode: parseMode(params.text('boost_mode'), 'boost'),
    functionMode: parseMode(params.text('function_mode'), 'function'),
  };
}

/** Boosts work on single rows of one answer. */
export function checkBoost(search: {
  readonly isGrouped: boolean;
  readonly isPage: boolean;
}): void {
  if (!search.isGrouped && !search.isPage) return;
  throw milvusError(
    'queryPlan',
    "failed to create query plan: don't support use segment scorer with group_by or search_iterator",
  );
}

function parseFunction(
  fn: RerankFunction,
  schema: CollectionSchema,
  plan: (filter: string) => FilterPlan,
): BoostFunction {
  const params = new KeyValues(fn.params);
  const filter = params.text('filter');
  const bound = filter === undefined ? {} : { filter: judgingRows(plan(filter)) };
  const text = params.text('weight');
  if (text === undefined) {
    throw milvusError(
      'queryPlan',
      'failed to create query plan: must set weight params for weight scorer',
    );
  }
  const weight = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(weight)) {
    throw milvusError(
      'queryPlan',
      `failed to create query plan: parse function scorer weight params failed: ${text}`,
    );
  }
  const random = params.text('random_score');
  return { ...bound, weight, ...(random === undefined ? {} : parseRandom(random, schema)) };
}

/** A boost asks of one row at a time whether the filter lets it through. */
function judgingRows(filter: FilterPlan): FilterPlan {
  if (filter.sample !== undefined) throw unsupportedFilter('random_sample');
  if (filter.elements !== undefined) throw unsupportedFilter('element_filter');
  return filter;
}

function unsupportedFilter(call: string): MilvusError {
  return milvusError(
    'segcore',
    `unsupported expr proto node: ${call} is not supported in the filter of a boost ranker`,
  );
}

function parseRandom(text: string, schema: CollectionSchema): Pick<BoostFunction, 'random'> {
  const params = parseJsonObject(text);
  if (params === undefined) throw invalidParameter(`failed to parse random_score: ${text}`);
  const { seed = 0, field } = params;
  if (typeof seed !== 'number') throw invalidParameter('random seed must be number');
  const fieldId = field === undefined ? undefined : seedField(field, schema);
  return {
    random: {
      seed: BigInt(Math.trunc(seed)),
      ...(fieldId === undefined ? {} : { fieldId }),
    },
  };
}

function seedField(name: unknown, schema: CollectionSchema): FieldId {
  if (typeof name !== 'string') {
    throw invalidParameter('random seed field name must be string');
  }
  const field = fieldByName(schema, name);
  if (field === undefined) {
    throw milvusError('fieldNotFound', 'random seed field not found', { field: name });
  }
  if (field.type !== 'Int64') {
    const type = dataTypeInfo(field.type).name;
    throw invalidParameter(`only support int64 field as random seed, but got ${type}`);
  }
  return field.id;
}

function parseMode(text: string | undefined, what: string): BoostMode {
  const mode = (text ?? 'multiply').toLowerCase();
  if (mode === 'multiply' || mode === 'sum') return mode;
  throw invalidParameter(`unknown ${what} mode: ${mode}`);
}
