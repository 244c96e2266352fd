/** Sets of stop words that an analyzer can name instead of listing the words. */

import { unservedAnalyzer } from './analyzer-error.ts';

/** The set that Lucene and its relatives use for English. */
export const ENGLISH_STOP_WORDS: readonly string[] =
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  );

/** Named by Milvus, not available here. */
const OTHER_SETS = new Set(
  'arabic danish dutch finnish french german hungarian italian norwegian portuguese russian spanish swedish thai chinese'
    .split(' ')
    .map((language) => `_${language}_`),
);

/** A word that looks like a set's name but is none stands for itself. */
export function expandStopWords(words: readonly string[]): Set<string> {
  const expanded = new Set<string>();
  for (const word of words) {
    if (OTHER_SETS.has(word)) throw unservedAnalyzer(`the set of stop words ${word}`);
    if (word === '_english_') for (const one of ENGLISH_STOP_WORDS) expanded.add(one);
    else expanded.add(word);
  }
  return expanded;
}
