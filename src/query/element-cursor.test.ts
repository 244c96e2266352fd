/** Where an iterator over elements goes on, and what no such place is. */

import { parseElementCursor } from './element-cursor.ts';

const KEY = 'query_iter_last_pk';
const ELEMENT = 'query_iter_last_element_offset';

function parse(pairs: Record<string, string>, isIterator = true, hasTextKeys = false) {
  const params = Object.entries(pairs).map(([key, value]) => ({ key, value }));
  return parseElementCursor(params, { isIterator, hasTextKeys });
}

describe('the cursor of an iterator over elements', () => {
  it('is a key and a place in its row', () => {
    expect(parse({})).toBeUndefined();
    expect(parse({ [KEY]: '-5', [ELEMENT]: '2' })).toEqual({ key: -5n, element: 2 });
    expect(parse({ [KEY]: 'a', [ELEMENT]: '0' }, true, true)).toEqual({ key: 'a', element: 0 });
  });

  it.each<[Record<string, string>, boolean, string]>([
    [{ [KEY]: '1', [ELEMENT]: '2' }, false, 'can only be used when iterator=true'],
    [{ [KEY]: '1' }, true, 'has_last_pk=true, has_last_element_offset=false'],
    [{ [ELEMENT]: '1' }, true, 'has_last_pk=false, has_last_element_offset=true'],
    [{ [KEY]: '1', [ELEMENT]: '-1' }, true, 'last element offset is invalid'],
    [{ [KEY]: 'a', [ELEMENT]: '1' }, true, 'last primary key is invalid'],
  ])('%j is refused', (pairs, isIterator, text) => {
    expect(() => parse(pairs, isIterator)).toThrow(text);
  });
});
