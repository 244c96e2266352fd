/**
 * Chinese words by @node-rs/jieba, which is optional: where it is not installed an
 * analyzer that asks for it is refused, saying so.
 *
 * The library answers with the terms alone; their places follow from the words of
 * the exact cut, which lie end to end: the search mode puts a word's shorter terms
 * (pairs first, then threes) before the word itself.
 */

import { createRequire } from 'node:module';
import { analyzerError, unservedAnalyzer } from './analyzer-error.ts';
import { characterCount } from './segmenting-tokenizers.ts';
import type { Token, Tokenizer } from './token.ts';

interface Jieba {
  cut(text: string, hmm: boolean): string[];
  cutForSearch(text: string, hmm: boolean): string[];
  loadDict(dict: Uint8Array): void;
}

interface JiebaModule {
  readonly Jieba: (new () => Jieba) & { withDict(dict: Uint8Array): Jieba };
}

type Params = Readonly<Record<string, unknown>>;

const SYSTEM_DICTIONARIES = ['_default_', '_extend_default_'];

export function jiebaTokenizer(params: Params): Tokenizer {
  const dictionary = dictionaryOf(params);
  const isSearch = modeOf(params) === 'search';
  const hmm = params['hmm'] ?? true;
  if (typeof hmm !== 'boolean') {
    throw analyzerError('InvalidArgument', 'jieba tokenizer mode must be boolean');
  }
  const jieba = newJieba(dictionary);
  return (text) => {
    const words = jieba.cut(text, hmm);
    return isSearch ? placeTerms(words, jieba.cutForSearch(text, hmm)) : placeTerms(words, words);
  };
}

interface Dictionary {
  readonly system: string | undefined;
  readonly words: readonly string[];
}

function dictionaryOf(params: Params): Dictionary {
  if (params['extra_dict_file'] !== undefined) {
    throw unservedAnalyzer('extra_dict_file of the jieba tokenizer');
  }
  const dict = params['dict'];
  if (dict === undefined) return { system: '_default_', words: [] };
  if (!Array.isArray(dict)) {
    throw analyzerError('InvalidArgument', 'jieba tokenizer dict must be array');
  }
  let system: string | undefined;
  const words: string[] = [];
  for (const word of dict as unknown[]) {
    if (typeof word !== 'string') {
      throw analyzerError('InvalidArgument', 'jieba tokenizer dict item must be string');
    }
    if (word === '') continue;
    if (!SYSTEM_DICTIONARIES.includes(word)) {
      words.push(word);
      continue;
    }
    if (system !== undefined) {
      throw analyzerError('InvalidArgument', 'jieba tokenizer dict can only set one system dict');
    }
    system = word;
  }
  return { system, words };
}

function modeOf(params: Params): string {
  const mode = params['mode'] ?? 'search';
  if (typeof mode !== 'string') {
    throw analyzerError('InvalidArgument', 'jieba tokenizer mode must be string');
  }
  if (mode !== 'exact' && mode !== 'search') {
    throw analyzerError('InvalidArgument', 'jieba tokenizer mode must be "exact" or "search"');
  }
  return mode;
}

function newJieba({ system, words }: Dictionary): Jieba {
  if (system === '_extend_default_') {
    throw unservedAnalyzer('the dictionary _extend_default_ of the jieba tokenizer');
  }
  const require = createRequire(import.meta.url);
  let jieba: Jieba;
  try {
    const module = require('@node-rs/jieba') as JiebaModule;
    jieba =
      system === undefined
        ? new module.Jieba()
        : module.Jieba.withDict((require('@node-rs/jieba/dict') as { dict: Uint8Array }).dict);
  } catch (cause) {
    throw unservedAnalyzer(
      `the jieba tokenizer (the optional package @node-rs/jieba cannot be loaded: ${(cause as Error).message})`,
    );
  }
  // A weight above every dictionary word's: own words are never split.
  const lines = words.map((word) => `${word} 10000000`);
  if (lines.length > 0) jieba.loadDict(Buffer.from(lines.join('\n')));
  return jieba;
}

/** Terms of the text whose words, end to end, are `words`; each word's terms end with itself. */
export function placeTerms(words: readonly string[], terms: readonly string[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let startOffset = 0;
  let position = 0;
  for (const word of words) {
    // Where the search for the next term of the same length goes on.
    let from = 0;
    let length = 0;
    for (let isWord = false; !isWord && at < terms.length; at++) {
      const term = terms[at] as string;
      isWord = term === word;
      if (term.length !== length) from = 0;
      const index = isWord ? 0 : Math.max(0, word.indexOf(term, from));
      const before = word.slice(0, index);
      const start = startOffset + Buffer.byteLength(before);
      tokens.push({
        text: term,
        startOffset: start,
        endOffset: start + Buffer.byteLength(term),
        position: position + characterCount(before),
        positionLength: characterCount(term),
      });
      length = term.length;
      from = index + 1;
    }
    startOffset += Buffer.byteLength(word);
    position += characterCount(word);
  }
  return tokens;
}
