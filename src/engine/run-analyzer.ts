/** RunAnalyzer: tokens of texts, by an analyzer described in the call or by a field's own. */

import { termHash } from '../analyzer/term-hash.kernel.ts';
import type { Analyzer } from '../analyzer/analyzer.ts';
import type { Token } from '../analyzer/token.ts';
import { invalidParameter, milvusError } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { fieldByName } from '../schema/schema.ts';
import { analyzerOf } from '../segment/function-outputs.ts';
import type { EngineContext } from './context.ts';
import type { RequestContext, RunAnalyzerRequest } from './requests.ts';

export interface AnalyzedToken extends Token {
  /** The number of the term in BM25 vectors. */
  readonly hash: number;
}

/** One list of tokens a text. */
export function runAnalyzer(
  context: EngineContext,
  request: RequestContext,
  input: RunAnalyzerRequest,
): AnalyzedToken[][] {
  if (input.texts.length === 0) return [];
  const analyzers = chosenAnalyzers(context, request, input);
  return input.texts.map((text, i) => {
    const analyzer = (analyzers[i] ?? analyzers[0]) as Analyzer;
    return analyzer.analyze(text).map((token) => ({ ...token, hash: termHash(token.text) }));
  });
}

/** One for all texts, or one for each. */
function chosenAnalyzers(
  context: EngineContext,
  request: RequestContext,
  input: RunAnalyzerRequest,
): Analyzer[] {
  if (input.collectionName === '') return [context.analyzers.analyzer(input.analyzerParams)];
  if (input.analyzerParams !== '') {
    throw invalidParameter(
      "run analyzer can't use analyzer params and (collection,field) in same time",
    );
  }
  if (input.fieldName === '') {
    throw invalidParameter('must set field name when collection name was set');
  }
  const { analyzerNames: names, texts } = input;
  if (names.length > 1 && names.length !== texts.length) {
    throw invalidParameter(
      `only support set one analyzer name for all text or set analyzer name for each text, but now analzer name num: ${names.length}, text num: ${texts.length}`,
    );
  }
  const collection = context.catalog.collection(request.database, input.collectionName);
  const field = analyzedField(collection, input.fieldName);
  const analyzer = analyzerOf(context.analyzers, field);
  if (names.length === 0) return [analyzer.named()];
  return names.map((name) => analyzer.named(name === '' ? undefined : name));
}

function analyzedField(collection: CollectionDefinition, name: string) {
  const field = fieldByName(collection.schema, name);
  if (field === undefined) throw milvusError('fieldNotFound', '', { field: name });
  if (collection.load.kind === 'none') {
    throw milvusError('collectionNotLoaded', '', { collection: collection.id });
  }
  const isText = field.type === 'VarChar' || field.type === 'Text';
  if (!isText || !field.typeParams.some(({ key }) => key === 'enable_analyzer')) {
    throw invalidParameter(`analyzer runner for field ${name} not exist`);
  }
  return field;
}
