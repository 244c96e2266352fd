/** Shapes read and written as Milvus reads and writes them. */

import { WKT_CASES, type WktCase } from './testing/wkt-cases.ts';
import { parseWkt, printWkt } from './wkt.ts';
import { WktError } from './wkt-lexer.ts';

function faultOf(text: string): string | undefined {
  try {
    parseWkt(text);
    return undefined;
  } catch (caught) {
    if (caught instanceof WktError) return caught.message;
    throw caught;
  }
}

const READABLE = WKT_CASES.filter(({ shape }) => shape !== undefined);
const FAULTY = WKT_CASES.filter(({ fault }) => fault !== undefined);

test('there are cases of both kinds', () => {
  expect([READABLE.length > 20, FAULTY.length > 40]).toEqual([true, true]);
});

test.each(READABLE)('$text is a shape', ({ text, shape }: WktCase) => {
  expect(printWkt(parseWkt(text))).toBe(shape);
});

test.each(FAULTY)('$text is refused', ({ text, fault }: WktCase) => {
  expect(faultOf(text)).toBe(fault);
});

test('what was written reads back the same', () => {
  for (const { shape = '' } of READABLE) {
    expect(printWkt(parseWkt(shape))).toBe(shape);
  }
});
