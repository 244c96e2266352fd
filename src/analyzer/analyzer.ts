/**
 * An analyzer: text to tokens, as the JSON of `analyzer_params` describes it.
 *
 * Either a built-in by `type`, or a tokenizer and a list of filters. Built once for a
 * text of parameters and kept by AnalyzerCache, since some load dictionaries.
 */

import { parseJson } from '../base/json.ts';
import { analyzerError, unservedAnalyzer } from './analyzer-error.ts';
import { CHARACTER_FILTERS } from './character-filters.ts';
import { jiebaTokenizer } from './jieba-tokenizer.ts';
import { icuTokenizer, thaiTokenizer } from './segmenting-tokenizers.ts';
import { stemmerFilter } from './stemmer.ts';
import { ENGLISH_STOP_WORDS } from './stop-words.ts';
import type { Token, TokenFilter, Tokenizer } from './token.ts';
import { filterFrom, stopFilter, stringList } from './token-filters.ts';
import { charGroupTokenizer, standardTokenizer, whitespaceTokenizer } from './tokenizers.ts';

type Params = Readonly<Record<string, unknown>>;

export class Analyzer {
  readonly #tokenizer: Tokenizer;
  readonly #filters: readonly TokenFilter[];

  constructor(tokenizer: Tokenizer, filters: readonly TokenFilter[]) {
    this.#tokenizer = tokenizer;
    this.#filters = filters;
  }

  analyze(text: string): Token[] {
    let tokens = this.#tokenizer(text);
    for (const filter of this.#filters) tokens = filter(tokens);
    return tokens;
  }
}

/** `paramsText` is JSON; empty or `{}` is the standard analyzer. */
export function newAnalyzer(paramsText: string): Analyzer {
  if (paramsText === '') return builtIn('standard', {});
  const params = parseJson(paramsText);
  if (!isObject(params)) throw analyzerError('JsonError', `invalid analyzer params: ${paramsText}`);
  if (Object.keys(params).length === 0) return builtIn('standard', {});
  const type = params['type'];
  if (type === undefined) return custom(params);
  if (typeof type !== 'string') {
    throw analyzerError('InternalError', 'analyzer type should be string');
  }
  return builtIn(type, params);
}

function isObject(value: unknown): value is Params {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function builtIn(type: string, params: Params): Analyzer {
  const stopWords = params['stop_words'];
  const own = stopWords === undefined ? [] : stringList(stopWords, 'filter stop_words');
  const stop = own.length === 0 ? [] : [stopFilter(own)];
  const lowercase = CHARACTER_FILTERS['lowercase'] as TokenFilter;
  switch (type) {
    case 'standard':
      return new Analyzer(standardTokenizer, [lowercase, ...stop]);
    case 'english': {
      // Stop words are compared with stems: what the stemmer changes is never stopped.
      const filters = [lowercase, stemmerFilter('english'), stopFilter(ENGLISH_STOP_WORDS)];
      return new Analyzer(standardTokenizer, [...filters, ...stop]);
    }
    case 'chinese': {
      const onlyWords = CHARACTER_FILTERS['cnalphanumonly'] as TokenFilter;
      return new Analyzer(jiebaTokenizer({}), [onlyWords, ...stop]);
    }
    case 'arabic':
    case 'thai':
      throw unservedAnalyzer(`the built-in analyzer ${type}`);
    default:
      throw analyzerError('InternalError', `unknown build-in analyzer type: ${type}`);
  }
}

function custom(params: Params): Analyzer {
  const described = params['tokenizer'];
  if (described === undefined) {
    throw analyzerError('InternalError', 'tokenizer name or type must be set');
  }
  if (typeof described !== 'string' && !isObject(described)) {
    throw analyzerError('InternalError', 'tokenizer name should be string or dict');
  }
  const tokenizer = tokenizerFrom(described);
  const unknown = Object.keys(params).find((key) => key !== 'tokenizer' && key !== 'filter');
  if (unknown !== undefined) {
    throw analyzerError('InternalError', `unknown analyzer option key: ${unknown}`);
  }
  return new Analyzer(tokenizer, filtersFrom(params['filter'] ?? []));
}

function tokenizerFrom(described: string | Params): Tokenizer {
  const params = typeof described === 'string' ? undefined : described;
  const name = params === undefined ? described : params['type'];
  if (name === undefined) {
    throw analyzerError('InvalidArgument', 'customized tokenizer must set type');
  }
  if (typeof name !== 'string') {
    throw analyzerError('InvalidArgument', 'tokenizer type should be string');
  }
  switch (name) {
    case 'standard':
      return standardTokenizer;
    case 'whitespace':
      return whitespaceTokenizer;
    case 'icu':
      return icuTokenizer();
    case 'thai':
      return thaiTokenizer();
    case 'jieba':
      return jiebaTokenizer(params ?? {});
    case 'char_group':
      return charGroupTokenizer(customized(params, 'char group'));
    case 'lindera':
    case 'language_identifier':
    case 'grpc':
      customized(params, name === 'language_identifier' ? 'lang ident' : name);
      throw unservedAnalyzer(`the ${name} tokenizer`);
    default:
      throw analyzerError('InvalidArgument', `unsupported tokenizer: ${name}`);
  }
}

function customized(params: Params | undefined, name: string): Params {
  if (params !== undefined) return params;
  throw analyzerError('InvalidArgument', `${name} tokenizer must be customized`);
}

function filtersFrom(described: unknown): TokenFilter[] {
  if (!Array.isArray(described)) {
    throw analyzerError('InternalError', 'filter params should be array');
  }
  return (described as unknown[]).flatMap((filter) => {
    if (isObject(filter)) return [filterFrom(filter)];
    if (typeof filter !== 'string') return [];
    if (filter === 'pinyin') throw unservedAnalyzer('the pinyin filter');
    const known = CHARACTER_FILTERS[filter];
    if (known === undefined) {
      throw analyzerError('InternalError', `build analyzer failed, filter not found :${filter}`);
    }
    return [known];
  });
}
