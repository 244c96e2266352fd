/**
 * A term of a text with its place in it, and what makes and changes such terms.
 *
 * Offsets count UTF-8 bytes of the original text. Filters drop and rewrite tokens
 * but keep their places, so a dropped token leaves a gap in the positions.
 */

export interface Token {
  readonly text: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly position: number;
  readonly positionLength: number;
}

export type Tokenizer = (text: string) => Token[];

export type TokenFilter = (tokens: Token[]) => Token[];

/** A filter that keeps or drops each token. */
export function keepTokens(isKept: (text: string) => boolean): TokenFilter {
  return (tokens) => tokens.filter((token) => isKept(token.text));
}

/** A filter that rewrites each token's text. */
export function rewriteTokens(rewrite: (text: string) => string): TokenFilter {
  return (tokens) => tokens.map((token) => ({ ...token, text: rewrite(token.text) }));
}
