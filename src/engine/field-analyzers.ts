/**
 * Analyzers of a schema's text fields: checked when they are defined, in Milvus' words.
 *
 * Only fields that are matched (enable_match) or feed a BM25 function are looked at,
 * as in Milvus.
 */

import type { AnalyzerCache } from '../analyzer/field-analyzer.ts';
import { parseMultiAnalyzer } from '../analyzer/field-analyzer.ts';
import { invalidParameter, MilvusError } from '../base/errors.ts';
import { type CollectionSchema, type FieldSchema, fieldByName } from '../schema/schema.ts';
import { BM25 } from '../schema/validate-functions.ts';
import { paramOf } from '../schema/validate-field.ts';

export function checkAnalyzers(schema: CollectionSchema, analyzers: AnalyzerCache): void {
  const inputs = new Set(
    schema.functions.filter(({ type }) => type === BM25).flatMap((fn) => fn.inputFieldNames),
  );
  for (const field of schema.fields) {
    if (isMatched(field) || inputs.has(field.name)) checkField(schema, field, analyzers);
  }
}

/** `text_match` and `phrase_match` are allowed. */
export function isMatched(field: FieldSchema): boolean {
  return isTrue(field, 'enable_match');
}

/** An analyzer makes terms of its texts. */
export function isAnalyzed(field: FieldSchema): boolean {
  return isTrue(field, 'enable_analyzer');
}

function isTrue(field: FieldSchema, key: string): boolean {
  return paramOf(field.typeParams, key)?.toLowerCase() === 'true';
}

function checkField(schema: CollectionSchema, field: FieldSchema, analyzers: AnalyzerCache): void {
  if (!isAnalyzed(field)) {
    throw invalidParameter(
      `field ${field.name} which has enable_match or is input of BM25 function must also enable_analyzer`,
    );
  }
  const several = paramOf(field.typeParams, 'multi_analyzer_params');
  const single = paramOf(field.typeParams, 'analyzer_params');
  if (several === undefined) {
    if (single !== undefined) build(analyzers, single, `field: ${field.name}`);
    return;
  }
  if (isMatched(field)) {
    throw invalidParameter(
      `multi analyzer now only support for bm25, but now field ${field.name} enable match`,
    );
  }
  if (single !== undefined) {
    throw invalidParameter(
      `field ${field.name} analyzer params should be none if has multi analyzer params`,
    );
  }
  checkSeveral(schema, field, several, analyzers);
}

function checkSeveral(
  schema: CollectionSchema,
  field: FieldSchema,
  text: string,
  cache: AnalyzerCache,
): void {
  const { byField, analyzers } = parseMultiAnalyzer(text);
  const chooser = fieldByName(schema, byField);
  if (chooser === undefined) {
    throw invalidParameter(
      `multi analyzer dependent field "${byField}" not exist in collection ${schema.name}`,
    );
  }
  if (chooser.type !== 'VarChar') {
    throw invalidParameter(
      `multi analyzer params now only support by string field, but field ${byField} is not string`,
    );
  }
  for (const [name, params] of analyzers) {
    build(cache, params, `field: ${field.name}, name: ${name}`);
  }
}

function build(analyzers: AnalyzerCache, params: string, where: string): void {
  try {
    analyzers.analyzer(params);
  } catch (cause) {
    if (!(cause instanceof MilvusError)) throw cause;
    throw cause.prefixed(`validate analyzer failed for ${where}, error`);
  }
}
