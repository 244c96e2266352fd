/** Fragments: where they begin and end, how matches merge, which tags they get. */

import { newAnalyzer } from './analyzer.ts';
import { type FragmentOptions, highlightedFragments } from './highlight.ts';

const ANALYZER = newAnalyzer('');

function fragments(
  text: string,
  terms: string[],
  options: Partial<FragmentOptions> = {},
): string[] {
  const wanted = new Set(terms);
  return highlightedFragments(text, ANALYZER.analyze(text), (term) => wanted.has(term), {
    preTags: ['<'],
    postTags: ['>'],
    fragmentSize: 100,
    fragmentOffset: 0,
    fragmentsMax: 5,
    ...options,
  });
}

describe('highlightedFragments', () => {
  it('marks every match', () => {
    expect(fragments('red apple, green Apple', ['apple'])).toEqual(['<apple>, green <Apple>']);
  });

  it('has nothing to show without a match', () => {
    expect(fragments('red apple', ['pear'])).toEqual([]);
    expect(fragments('', ['pear'])).toEqual([]);
  });

  it('begins a fragment before its first match and ends it after its size', () => {
    expect(
      fragments('one two three four', ['two'], { fragmentSize: 6, fragmentOffset: 2 }),
    ).toEqual(['e <two> ']);
  });

  it('stretches a fragment over a match that crosses its end', () => {
    expect(fragments('one two three', ['one', 'two'], { fragmentSize: 5 })).toEqual([
      '<one> <two>',
    ]);
  });

  it('opens another fragment beyond, up to their number', () => {
    const text = 'a b a b a';
    expect(fragments(text, ['a'], { fragmentSize: 2 })).toEqual(['<a> ', '<a> ', '<a>']);
    expect(fragments(text, ['a'], { fragmentSize: 2, fragmentsMax: 2 })).toEqual(['<a> ', '<a> ']);
    expect(fragments(text, ['a'], { fragmentsMax: 0 })).toEqual([]);
  });

  it('takes tags in turn', () => {
    const tags = { preTags: ['[', '('], postTags: [']', ')'] };
    expect(fragments('a a a', ['a'], tags)).toEqual(['[a] (a) [a]']);
  });

  it('counts code points, not bytes or halves of them', () => {
    const options = { fragmentSize: 8, fragmentOffset: 3 };
    expect(fragments('größe 😀 straße weit', ['straße'], options)).toEqual([' 😀 <straße>']);
  });
});
