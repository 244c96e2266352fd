/**
 * Tokenizers that split at characters: standard, whitespace and char_group.
 *
 * Positions count the tokens. Texts of ASCII alone, the usual case in many
 * collections, need no byte counting.
 */

import { analyzerError } from './analyzer-error.ts';
import type { Token, Tokenizer } from './token.ts';

const ASCII_WORDS = /[A-Za-z0-9]+/g;
const WORDS = /[\p{Alphabetic}\p{N}]+/gu;
/** Rust's notion of ASCII blanks: no vertical tab. */
const NOT_BLANK = /[^ \t\n\f\r]+/g;
const ASCII = /^[\0-\x7f]*$/;

/** Maximal runs of letters and digits of any script. */
export function standardTokenizer(text: string): Token[] {
  const isAscii = ASCII.test(text);
  return tokensOf(text, text.matchAll(isAscii ? ASCII_WORDS : WORDS), isAscii);
}

export function whitespaceTokenizer(text: string): Token[] {
  return tokensOf(text, text.matchAll(NOT_BLANK), ASCII.test(text));
}

function tokensOf(text: string, matches: Iterable<RegExpExecArray>, isAscii: boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let endOffset = 0;
  for (const match of matches) {
    const term = match[0];
    const gap = isAscii ? match.index - end : Buffer.byteLength(text.slice(end, match.index));
    const startOffset = endOffset + gap;
    endOffset = startOffset + (isAscii ? term.length : Buffer.byteLength(term));
    end = match.index + term.length;
    const position = tokens.length;
    tokens.push({ text: term, startOffset, endOffset, position, positionLength: 1 });
  }
  return tokens;
}

/** Insides of character classes, by the name Milvus gives the group. */
const CHAR_GROUPS: Readonly<Record<string, string>> = {
  whitespace: '\\p{White_Space}',
  letter: '\\p{Alphabetic}',
  digit: '0-9',
  punctuation: '\\p{P}',
  symbol: '\\p{S}',
  ascii_whitespace: ' \\t\\n\\f\\r',
  ascii_letter: 'A-Za-z',
  ascii_digit: '0-9',
  ascii_punctuation: '!-\\/:-@\\[-`\\{-~',
};

/** Splits at the characters, and groups of characters, of `delimiters`. */
export function charGroupTokenizer(params: Readonly<Record<string, unknown>>): Tokenizer {
  const delimiters = params['delimiters'];
  if (delimiters === undefined) {
    throw analyzerError('InvalidArgument', "char group tokenizer delimiters can't be empty");
  }
  if (!Array.isArray(delimiters)) {
    throw analyzerError('InvalidArgument', 'char group tokenizer delimiters must be a vector');
  }
  const classes = delimiters.map((delimiter: unknown) => {
    if (typeof delimiter !== 'string') {
      throw analyzerError(
        'InvalidArgument',
        'char group tokenizer delimiter in delimiters must be string',
      );
    }
    if ([...delimiter].length === 1) return `\\u{${delimiter.codePointAt(0)?.toString(16)}}`;
    const group = CHAR_GROUPS[delimiter];
    if (group === undefined) {
      throw analyzerError(
        'InvalidArgument',
        `${delimiter} not a char or name of build-in char group`,
      );
    }
    return group;
  });
  const runs = classes.length === 0 ? /.+/gsu : new RegExp(`[^${classes.join('')}]+`, 'gu');
  return (text) => tokensOf(text, text.matchAll(runs), ASCII.test(text));
}
