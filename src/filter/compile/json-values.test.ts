/** What stands at a path of a document. */

import { MISSING, valueAtPath } from './json-values.ts';

const DOCUMENT = { list: ['a', { x: ['b'] }], '0': 'zero', length: 2 };

test.each([
  [['list', 1, 'x', 0], 'b'],
  [['list', '1', 'x', '0'], 'b'],
  [[0], 'zero'],
  [['length'], 2],
])('%j leads to a value', (path, value) => {
  expect(valueAtPath(DOCUMENT, path)).toEqual(value);
});

test.each([
  [['list', 2]],
  [['list', ' ']],
  [['list', '01']],
  [['list', '0.0']],
  [['list', 'length']],
  [['list', 'map']],
  [['list', 0, 0]],
  [['toString']],
])('%j leads nowhere', (path) => {
  expect(valueAtPath(DOCUMENT, path)).toBe(MISSING);
});
