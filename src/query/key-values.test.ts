/** Numbers among the parameters of search and query. */

import { KeyValues } from './key-values.ts';

const integer = (value: string): number | undefined =>
  new KeyValues([{ key: 'limit', value }]).integer('limit');

describe('an integer parameter', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['-1', -1],
    ['0x10', 16],
  ])('%p is %p', (text, value) => {
    expect(integer(text)).toBe(value);
  });

  it.each([
    ['12 s', 'limit [12 s] is invalid'],
    [' ', 'limit [] is invalid'],
    ['1.5', 'limit [1.5] is invalid'],
    ['99999999999999999999', 'limit [99999999999999999999] is invalid'],
  ])('%p is refused', (text, message) => {
    expect(() => integer(text)).toThrow(message);
  });

  it('may be absent', () => {
    expect(new KeyValues([]).integer('limit')).toBeUndefined();
  });
});
