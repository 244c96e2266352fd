/**
 * Tokenizers that know words: icu and thai over the word breaks of Intl.Segmenter.
 *
 * A position is the index of the token's first character, its length the number of
 * characters; icu keeps blanks and punctuation as tokens, thai drops them.
 */

import type { Token, Tokenizer } from './token.ts';

const HAS_WORD = /[\p{Alphabetic}\p{N}]/u;

export function icuTokenizer(): Tokenizer {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return (text) => placed(segments(segmenter, text), () => true);
}

export function thaiTokenizer(): Tokenizer {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  return (text) => placed(segments(segmenter, text), (piece) => HAS_WORD.test(piece));
}

function* segments(segmenter: Intl.Segmenter, text: string): Iterable<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Pieces that follow each other without gaps, as tokens; those that are not kept still count. */
export function placed(pieces: Iterable<string>, isKept: (piece: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let startOffset = 0;
  let position = 0;
  for (const piece of pieces) {
    const endOffset = startOffset + Buffer.byteLength(piece);
    const positionLength = characterCount(piece);
    if (isKept(piece))
      tokens.push({ text: piece, startOffset, endOffset, position, positionLength });
    startOffset = endOffset;
    position += positionLength;
  }
  return tokens;
}

export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
