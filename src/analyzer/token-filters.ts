/** Filters with settings: each is built from its JSON object, refused in Milvus' words. */

import { RE2JS } from 're2js';
import { analyzerError, unservedAnalyzer } from './analyzer-error.ts';
import { stemmerFilter } from './stemmer.ts';
import { expandStopWords } from './stop-words.ts';
import { thesaurusFilter } from './thesaurus.ts';
import { keepTokens, type Token, type TokenFilter } from './token.ts';

type Params = Readonly<Record<string, unknown>>;

export function filterFrom(params: Params): TokenFilter {
  const type = params['type'];
  if (type === undefined) throw internal('no type field in filter params');
  if (typeof type !== 'string') throw internal('filter type should be string');
  for (const key of ['stop_words_file', 'word_list_file', 'synonyms_file']) {
    if (params[key] !== undefined) throw unservedAnalyzer(`${key} of the ${type} filter`);
  }
  switch (type) {
    case 'length':
      return lengthFilter(params['max']);
    case 'stop':
      return stopFilter(stringList(params['stop_words'] ?? [], 'stop_words'));
    case 'stemmer':
      return stemmerFilter(params['language']);
    case 'decompounder':
      return decompounder(params['word_list']);
    case 'regex':
      return regexFilter(params['expr']);
    case 'synonym':
      return thesaurusFilter(params);
    case 'pinyin':
      throw unservedAnalyzer('the pinyin filter');
    default:
      throw internal(`unsupport filter type: ${type}`);
  }
}

export function stopFilter(words: readonly string[]): TokenFilter {
  const stopped = expandStopWords(words);
  return keepTokens((text) => !stopped.has(text));
}

export function stringList(value: unknown, label: string): string[] {
  if (!Array.isArray(value)) throw internal(`${label} should be array`);
  for (const item of value as unknown[]) {
    if (typeof item !== 'string') throw internal(`${label} list item should be string`);
  }
  return value as string[];
}

function internal(reason: string): Error {
  return analyzerError('InternalError', reason);
}

function lengthFilter(max: unknown): TokenFilter {
  if (typeof max !== 'number' || !Number.isInteger(max) || max < 0) {
    throw internal('lenth max param was none or not uint');
  }
  return keepTokens((text) => text.length <= max && Buffer.byteLength(text) <= max);
}

function regexFilter(expr: unknown): TokenFilter {
  if (expr === undefined) throw internal('must set expr for regex filter');
  if (typeof expr !== 'string') throw internal('expr must be string');
  const pattern = compiled(expr);
  return keepTokens((text) => pattern.matcher(text).find());
}

function compiled(expr: string): RE2JS {
  try {
    return RE2JS.compile(expr);
  } catch (cause) {
    throw analyzerError(
      'InvalidArgument',
      `regex expression invalid, expr:${expr}, err: ${(cause as Error).message}`,
    );
  }
}

/** Splits a token that the words cover without a gap, the longest word first at each place. */
function decompounder(list: unknown): TokenFilter {
  const words = new Set(stringList(list ?? [], 'decompounder word list'));
  words.delete('');
  if (words.size === 0) throw internal('decompounder word list is empty');
  let longest = 0;
  for (const word of words) longest = Math.max(longest, word.length);
  return (tokens) => tokens.flatMap((token) => parts(token, words, longest));
}

function parts(token: Token, words: ReadonlySet<string>, longest: number): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < token.text.length; ) {
    let length = Math.min(longest, token.text.length - at);
    while (length > 0 && !words.has(token.text.slice(at, at + length))) length -= 1;
    if (length === 0) return [token];
    found.push({ ...token, text: token.text.slice(at, at + length) });
    at += length;
  }
  return found;
}
