/**
 * Pieces of a text around its matching terms, with tags about each match.
 *
 * A term matches when it is equal after analysis; matches that touch count as one.
 * Offsets here are code points, as the sizes of fragments are.
 */

import type { Token } from './token.ts';

export interface FragmentOptions {
  /** The nth match of a fragment gets the nth tags, around again when they run out. */
  readonly preTags: readonly string[];
  readonly postTags: readonly string[];
  /** Code points of a fragment; one that ends inside a match is longer. */
  readonly fragmentSize: number;
  /** Code points before a fragment's first match. */
  readonly fragmentOffset: number;
  readonly fragmentsMax: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Fragment {
  readonly start: number;
  end: number;
  readonly matches: Span[];
}

/** Empty where no term matches. */
export function highlightedFragments(
  text: string,
  tokens: readonly Token[],
  isMatch: (term: string) => boolean,
  options: FragmentOptions,
): string[] {
  const matches = tokens.filter((token) => isMatch(token.text));
  if (matches.length === 0) return [];
  const points = Array.from(text);
  const placeOf = codePointPlaces(points);
  const spans = mergedSpans(
    matches.map(({ startOffset, endOffset }) => ({
      start: placeOf(startOffset),
      end: placeOf(endOffset),
    })),
  );
  return fragmentsOf(spans, points.length, options).map((fragment) =>
    taggedText(points, fragment, options),
  );
}

/** From a UTF-8 offset to the number of code points before it. */
function codePointPlaces(points: readonly string[]): (byteOffset: number) => number {
  const places = new Map<number, number>();
  let bytes = 0;
  points.forEach((point, index) => {
    places.set(bytes, index);
    bytes += Buffer.byteLength(point);
  });
  return (byteOffset) => places.get(byteOffset) ?? points.length;
}

function mergedSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

function fragmentsOf(
  spans: readonly Span[],
  length: number,
  { fragmentSize, fragmentOffset, fragmentsMax }: FragmentOptions,
): Fragment[] {
  const fragments: Fragment[] = [];
  for (const span of spans) {
    const last = fragments.at(-1);
    if (last !== undefined && span.start <= last.end) {
      last.matches.push(span);
      last.end = Math.max(last.end, span.end);
      continue;
    }
    if (fragments.length >= fragmentsMax) break;
    const start = Math.max(0, span.start - fragmentOffset);
    const end = Math.min(Math.max(span.end, start + fragmentSize), length);
    fragments.push({ start, end, matches: [span] });
  }
  return fragments;
}

function taggedText(
  points: readonly string[],
  { start, end, matches }: Fragment,
  { preTags, postTags }: FragmentOptions,
): string {
  let tagged = '';
  let at = start;
  const take = (to: number): void => {
    tagged += points.slice(at, to).join('');
    at = Math.max(at, to);
  };
  matches.forEach((match, index) => {
    take(match.start);
    tagged += preTags[index % preTags.length];
    take(match.end);
    tagged += postTags[index % postTags.length];
  });
  take(end);
  return tagged;
}
