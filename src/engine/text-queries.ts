/**
 * Query texts for fields that a function fills: what the function makes of a row's
 * text it makes of the query's.
 *
 * Called before the queries are checked as vectors (query-vectors.ts).
 */

import { MinHasher } from '../analyzer/minhash.ts';
import { termFrequencies } from '../analyzer/term-frequencies.ts';
import { invalidParameter, milvusError } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { SearchOptions } from '../query/search-options.ts';
import { parseMinHashParams } from '../schema/minhash-params.ts';
import {
  type FieldSchema,
  type FunctionSchema,
  fieldByName,
  functionOfOutput,
} from '../schema/schema.ts';
import { BM25, MIN_HASH } from '../schema/validate-functions.ts';
import { analyzerOf } from '../segment/function-outputs.ts';
import type { EngineContext } from './context.ts';
import type { QueryVectors } from './requests.ts';

const TEXT_PLACEHOLDER = 21;
const SPARSE_PLACEHOLDER = 104;
const BINARY_PLACEHOLDER = 100;
const PLACEHOLDER_NAMES: Readonly<Record<number, string>> = {
  100: 'BinaryVector',
  101: 'FloatVector',
  102: 'Float16Vector',
  103: 'BFloat16Vector',
  104: 'SparseFloatVector',
  105: 'Int8Vector',
};

/** Queries in the field's own form; those that are vectors already stay what they are. */
export function vectorsOfTexts(
  context: EngineContext,
  collection: CollectionDefinition,
  options: SearchOptions,
  queries: QueryVectors,
): QueryVectors {
  const { field } = options;
  const fn = functionOfOutput(collection.schema, field);
  if (fn === undefined) return queries;
  const isText = queries.placeholderType === TEXT_PLACEHOLDER;
  if (fn.type === BM25) {
    if (!isText) {
      const sent = PLACEHOLDER_NAMES[queries.placeholderType] ?? String(queries.placeholderType);
      throw invalidParameter(
        `please provide varchar/text for BM25 Function based search, got ${sent}`,
      );
    }
    return termQueries(context, inputOf(collection, fn), options, queries);
  }
  if (!isText) return queries;
  if (fn.type === MIN_HASH) return signatureQueries(context, collection, fn, queries);
  throw milvusError(
    'functionFailed',
    `function ${fn.name} needs a model provider, and this server calls none`,
  );
}

function inputOf(collection: CollectionDefinition, fn: FunctionSchema): FieldSchema {
  return fieldByName(collection.schema, fn.inputFieldNames[0] as string) as FieldSchema;
}

function termQueries(
  context: EngineContext,
  input: FieldSchema,
  options: SearchOptions,
  queries: QueryVectors,
): QueryVectors {
  const name = options.analyzerName === '' ? undefined : options.analyzerName;
  const analyzer = analyzerOf(context.analyzers, input).named(name);
  const values = textsOf(queries).map((text) => termFrequencies(analyzer, text));
  return { placeholderType: SPARSE_PLACEHOLDER, values };
}

function signatureQueries(
  context: EngineContext,
  collection: CollectionDefinition,
  fn: FunctionSchema,
  queries: QueryVectors,
): QueryVectors {
  const output = fieldByName(collection.schema, fn.outputFieldNames[0] as string) as FieldSchema;
  const settings = parseMinHashParams(fn.params, output.dim as number);
  const analyzer = analyzerOf(context.analyzers, inputOf(collection, fn)).named();
  const hasher = new MinHasher(settings, analyzer);
  const values = textsOf(queries).map((text) => hasher.signature(text));
  return { placeholderType: BINARY_PLACEHOLDER, values };
}

/** errors  1100 where a text is not UTF-8 */
export function textsOf(queries: QueryVectors): string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return queries.values.map((value) => {
    try {
      return decoder.decode(value);
    } catch {
      throw invalidParameter('string data must be utf8 format');
    }
  });
}
