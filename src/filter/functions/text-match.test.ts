/** text_match and phrase_match over generated texts, against every choice of places. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newAnalyzer } from '../../analyzer/analyzer.ts';
import type { Token } from '../../analyzer/token.ts';
import { hasPhrase, hasTerms } from './text-match.ts';

const analyzer = newAnalyzer('{"type":"standard","stop_words":["x"]}');
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 7 });

/** Tries every combination of places. */
function slowPhrase(tokens: readonly Token[], wanted: readonly Token[], slop: number): boolean {
  const choose = (at: number, shifts: readonly number[]): boolean => {
    const next = wanted[at];
    if (next === undefined) return Math.max(...shifts) - Math.min(...shifts) <= slop;
    return tokens.some(
      ({ text, position }) =>
        text === next.text && choose(at + 1, [...shifts, position - next.position]),
    );
  };
  return choose(0, []);
}

describe('phrases', () => {
  it('are found as by trying every choice of places', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 4 }), (text, query, slop) => {
        const tokens = analyzer.analyze(text.join(' '));
        const wanted = analyzer.analyze(query.join(' '));
        if (wanted.length < 2) return;
        expect(hasPhrase(tokens, wanted, slop)).toBe(slowPhrase(tokens, wanted, slop));
      }),
    );
  });

  it('costs two to swap neighbours', () => {
    const tokens = analyzer.analyze('b a');
    const wanted = analyzer.analyze('a b');
    expect([1, 2].map((slop) => hasPhrase(tokens, wanted, slop))).toEqual([false, true]);
  });
});

describe('terms', () => {
  it('count again when the query repeats them', () => {
    const tokens = analyzer.analyze('a c');
    const wanted = analyzer.analyze('a a b');
    expect([1, 2, 3].map((least) => hasTerms(tokens, wanted, least))).toEqual([true, true, false]);
  });

  it('of an empty query match nothing', () => {
    expect(hasTerms(analyzer.analyze('a'), [], 1)).toBe(false);
  });
});
