/**
 * Synonyms: a token is replaced by the words that mean the same, all in its place.
 *
 * `A, B` makes words of one group, `A => B, C` maps one way; `\` escapes a comma, a
 * blank, a backslash and `=>`. With `expand` a word stays beside its synonyms, without
 * it the words of a group become the first one.
 */

import { analyzerError } from './analyzer-error.ts';
import type { Token, TokenFilter } from './token.ts';

export function thesaurusFilter(params: Readonly<Record<string, unknown>>): TokenFilter {
  const expand = params['expand'] ?? true;
  if (typeof expand !== 'boolean') {
    throw refusal('create synonym filter failed, `expand` must be bool');
  }
  const rows = params['synonyms'] ?? [];
  if (!Array.isArray(rows)) {
    throw refusal('create synonym filter failed, `synonyms` must be array');
  }
  const dictionary = new Map<string, Set<string>>();
  for (const row of rows as unknown[]) {
    if (typeof row !== 'string') {
      throw refusal('create synonym filter failed, item in `synonyms` must be string');
    }
    addRow(dictionary, row, expand);
  }
  return (tokens) => tokens.flatMap((token) => synonymsOf(dictionary, token));
}

function refusal(reason: string): Error {
  return analyzerError('InvalidArgument', reason);
}

function synonymsOf(dictionary: ReadonlyMap<string, ReadonlySet<string>>, token: Token): Token[] {
  const words = dictionary.get(token.text);
  if (words === undefined || words.size === 0) return [token];
  return [...words].map((text) => ({ ...token, text }));
}

function addRow(dictionary: Map<string, Set<string>>, row: string, expand: boolean): void {
  const { left, right } = parseRow(row);
  const add = (key: string, words: readonly string[]): void => {
    const known = dictionary.get(key);
    if (known === undefined) dictionary.set(key, new Set(expand ? [...words, key] : words));
    else for (const word of words) known.add(word);
  };
  for (const key of left) add(key, right ?? (expand ? left : left.slice(0, 1)));
}

interface Row {
  readonly left: string[];
  /** Undefined: no `=>`. */
  readonly right: string[] | undefined;
}

/** The pieces of a row: an escaped character, `=>`, or one character. */
const PIECES = /\\=>|\\.|\\$|=>|./gsu;

function parseRow(row: string): Row {
  const left: string[] = [];
  let right: string[] | undefined;
  let word = '';
  let isBlankBehind = false;
  const finish = (): void => {
    if (word !== '') (right ?? left).push(word);
    word = '';
    isBlankBehind = false;
  };
  for (const [piece] of row.matchAll(PIECES)) {
    if (piece === ',') finish();
    else if (piece === ' ') isBlankBehind = word !== '';
    else if (piece === '=>') {
      if (right !== undefined) {
        throw refusal(`read synonym dict failed, has more than one "=>" in ${row}`);
      }
      finish();
      right = [];
    } else {
      const text = piece.startsWith('\\') ? unescaped(piece, row) : piece;
      if (isBlankBehind && text === piece) {
        throw refusal(
          `read synonym dict failed, has space between words ${row}, please use \\ to escape space`,
        );
      }
      word += text;
    }
  }
  finish();
  return { left, right };
}

function unescaped(piece: string, row: string): string {
  if (piece === '\\') throw refusal(`invalid synonym escaped in the end: ${row}`);
  const text = piece.slice(1);
  if (text === '=>' || text === ',' || text === '\\' || text === ' ') return text;
  throw refusal(`invalid synonym escaped: \\${text} in ${row}`);
}
