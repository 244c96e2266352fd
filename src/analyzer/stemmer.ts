/**
 * Snowball stemmers by language; english is Porter2.
 *
 * Words come again and again, so each stemmer remembers what it answered, up to a
 * bound.
 */

import { createRequire } from 'node:module';
import { analyzerError, unservedAnalyzer } from './analyzer-error.ts';
import { rewriteTokens, type TokenFilter } from './token.ts';

interface SnowballModule {
  newStemmer(language: string): { stem(word: string): string };
}

const LANGUAGES = new Set(
  'arabic danish dutch english finnish french german hungarian italian norwegian portuguese romanian russian spanish swedish tamil turkish'.split(
    ' ',
  ),
);
const REMEMBERED_WORDS_MAX = 20_000;

export function stemmerFilter(language: unknown): TokenFilter {
  if (typeof language !== 'string') {
    throw analyzerError('InternalError', 'stemmer language field should be string');
  }
  const name = language.toLowerCase() === 'arabig' ? 'arabic' : language.toLowerCase();
  if (name === 'greek') throw unservedAnalyzer('the stemmer for greek');
  if (!LANGUAGES.has(name)) {
    throw analyzerError(
      'InternalError',
      `create stemmer failed : InternalError: unsupport language: ${name}`,
    );
  }
  return rewriteTokens(stemmerOf(name));
}

export function stemmerOf(language: string): (word: string) => string {
  const snowball = createRequire(import.meta.url)('snowball-stemmers') as SnowballModule;
  const stemmer = snowball.newStemmer(language);
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stemmer.stem(word);
      if (known.size >= REMEMBERED_WORDS_MAX) known.clear();
      known.set(word, stem);
    }
    return stem;
  };
}
