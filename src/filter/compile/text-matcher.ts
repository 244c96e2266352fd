/**
 * LIKE patterns over text: `%` any run, `_` one character, `\` escapes the next.
 *
 * Patterns whose only wildcards are a leading or trailing `%` become equality,
 * prefix, suffix or inner search, as in Milvus, with its unescaping of `\%` and
 * `\_` only.
 */

import { RE2JS } from 're2js';
import { FilterSyntaxError } from '../filter-error.ts';

export type TextMatcher = (text: string) => boolean;

/** A text and where it must stand in another. */
export interface PlacedText {
  readonly text: string;
  readonly place: 'whole' | 'prefix' | 'suffix' | 'inner';
}

const PLACED_MATCHERS: Readonly<Record<PlacedText['place'], (plain: string) => TextMatcher>> = {
  whole: (plain) => (text) => text === plain,
  prefix: (plain) => (text) => text.startsWith(plain),
  suffix: (plain) => (text) => text.endsWith(plain),
  inner: (plain) => (text) => text.includes(plain),
};

export function likeMatcher(pattern: string): TextMatcher {
  const placed = placedText(pattern);
  return placed === undefined
    ? generalMatcher(pattern)
    : PLACED_MATCHERS[placed.place](placed.text);
}

/** Undefined where a wildcard stands anywhere but at the ends. */
export function placedText(pattern: string): PlacedText | undefined {
  const isOpenStart = pattern.startsWith('%');
  const isOpenEnd = pattern.endsWith('%');
  const text = plainText(pattern.slice(startOf(pattern, isOpenStart), endOf(pattern, isOpenEnd)));
  if (text === undefined) return undefined;
  if (isOpenStart) return { text, place: isOpenEnd ? 'inner' : 'suffix' };
  return { text, place: isOpenEnd ? 'prefix' : 'whole' };
}

function startOf(pattern: string, isOpen: boolean): number {
  return isOpen ? pattern.length - pattern.replace(/^%+/, '').length : 0;
}

function endOf(pattern: string, isOpen: boolean): number {
  return isOpen ? pattern.replace(/%+$/, '').length : pattern.length;
}

/** Only `\\%` and `\\_` are unescaped here; another backslash stays. */
function plainText(middle: string): string | undefined {
  const rest = middle.replace(/\\[%_]/g, '');
  return /[%_]/.test(rest) ? undefined : middle.replace(/\\([%_])/g, '$1');
}

const ANY_RUN: unique symbol = Symbol('%');
const ANY_ONE: unique symbol = Symbol('_');

type Piece = string | typeof ANY_RUN | typeof ANY_ONE;

/** By code points, going back to the last `%` only: never worse than length × length. */
function generalMatcher(pattern: string): TextMatcher {
  const pieces = piecesOf(pattern);
  return (text) => {
    const points = [...text];
    let at = 0;
    let piece = 0;
    let resumeAt = -1;
    let resumePiece = -1;
    while (at < points.length) {
      const wanted = pieces[piece];
      if (wanted === ANY_RUN) {
        piece += 1;
        resumeAt = at;
        resumePiece = piece;
      } else if (wanted !== undefined && (wanted === ANY_ONE || wanted === points[at])) {
        at += 1;
        piece += 1;
      } else if (resumePiece >= 0) {
        resumeAt += 1;
        at = resumeAt;
        piece = resumePiece;
      } else return false;
    }
    return pieces.slice(piece).every((rest) => rest === ANY_RUN);
  };
}

function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  let isEscaped = false;
  for (const point of pattern) {
    if (isEscaped) pieces.push(point);
    else if (point === '%') pieces.push(ANY_RUN);
    else if (point === '_') pieces.push(ANY_ONE);
    else if (point !== '\\') pieces.push(point);
    isEscaped = !isEscaped && point === '\\';
  }
  if (!isEscaped) return pieces;
  throw new FilterSyntaxError('Invalid LIKE pattern: trailing backslash with nothing to escape');
}

/** RE2 syntax, found anywhere in the text; dot matches newline. */
export function regexMatcher(pattern: string): TextMatcher {
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.DOTALL);
    return (text) => compiled.matcher(text).find();
  } catch {
    throw new FilterSyntaxError(`invalid regex pattern: ${faultOf(pattern)}`);
  }
}

/** Go's wording, about the pattern as the user wrote it, without our flags. */
function faultOf(pattern: string): string {
  try {
    RE2JS.compile(pattern);
    return 'error parsing regexp';
  } catch (cause) {
    return (cause as Error).message;
  }
}
