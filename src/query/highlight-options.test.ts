/** What highlighters may ask for, and Milvus' words for what they may not. */

import { parseHighlightOptions } from './highlight-options.ts';

const parse = (params: Record<string, string>) =>
  parseHighlightOptions(Object.entries(params).map(([key, value]) => ({ key, value })));

describe('parseHighlightOptions', () => {
  it('has defaults', () => {
    expect(parse({})).toEqual({
      fragments: {
        preTags: ['<em>'],
        postTags: ['</em>'],
        fragmentSize: 100,
        fragmentsMax: 5,
        fragmentOffset: 0,
      },
      marksSearchText: false,
      queries: [],
    });
  });

  it('reads everything', () => {
    const query = '[{"type":"TextMatch","field":"doc","text":"some words"}]';
    const options = parse({
      pre_tags: '["<b>","<i>"]',
      post_tags: '["</b>"]',
      fragment_size: '20',
      num_of_fragments: '0',
      fragment_offset: '4',
      highlight_search_text: 'True',
      highlight_query: query,
    });
    expect(options.fragments).toEqual({
      preTags: ['<b>', '<i>'],
      postTags: ['</b>'],
      fragmentSize: 20,
      fragmentsMax: 0,
      fragmentOffset: 4,
    });
    expect(options.marksSearchText).toBe(true);
    expect(options.queries).toEqual([{ fieldName: 'doc', text: 'some words' }]);
  });

  it.each([
    [{ pre_tags: '[]' }, 'pre_tags cannot be empty list'],
    [{ post_tags: '[]' }, 'post_tags cannot be empty list'],
    [{ pre_tags: '"<b>"' }, 'unmarshal pre_tags as string array failed'],
    [{ fragment_size: '0' }, 'invalid fragment_size: 0'],
    [{ fragment_size: 'x' }, 'invalid fragment_size: x'],
    [{ num_of_fragments: '-1' }, 'invalid num_of_fragments: -1'],
    [{ fragment_offset: '-1' }, 'invalid fragment_offset: -1'],
    [{ highlight_search_text: 'maybe' }, 'unmarshal highlight_search_text as bool failed'],
    [{ highlight_query: '{}' }, 'unmarshal highlight queries as json array failed'],
    [{ highlight_query: '[1]' }, 'item in array is not json object'],
    [{ highlight_query: '[{}]' }, 'must set `text` in query'],
    [{ highlight_query: '[{"text":1}]' }, '`text` must be string'],
    [{ highlight_query: '[{"text":"a"}]' }, 'must set `type` in query'],
    [{ highlight_query: '[{"text":"a","type":"X"}]' }, 'invalid highlight query type: X'],
    [{ highlight_query: '[{"text":"a","type":"TextMatch"}]' }, 'must set `field` in query'],
  ])('refuses %j', (params, text) => {
    expect(() => parse(params as Record<string, string>)).toThrow(text);
  });
});
