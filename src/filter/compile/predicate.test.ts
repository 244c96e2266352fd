/**
 * Compiled filters against the naive oracle: random rows, random filters, three truth
 * values. A failure prints the seed and the smallest filter and rows found.
 */

import fc from 'fast-check';
import { parseFilter } from '../parser.ts';
import { matchingRows } from '../testing/filter-fixture.ts';
import {
  type GeneratedRow,
  generatedFilter,
  generatedRow,
  WIDE_SCHEMA,
} from '../testing/generated-filter.ts';
import { judgeNaively, type Truth } from '../testing/naive.ts';

/** Enough for every construct to meet every type; more by hand. */
const RUNS = Number(process.env['FILTER_RUNS'] ?? 300);

function compiledTruths(text: string, rows: readonly GeneratedRow[]): Truth[] {
  const stored = rows.map((row) => row.stored);
  const yes = new Set(matchingRows(WIDE_SCHEMA, stored, text));
  const no = new Set(matchingRows(WIDE_SCHEMA, stored, `not (${text})`));
  return rows.map((_, i) => (yes.has(i) ? true : no.has(i) ? false : undefined));
}

test('every row is true, false or unknown as the oracle has it', () => {
  fc.assert(
    fc.property(
      fc.array(generatedRow, { minLength: 1, maxLength: 12 }),
      generatedFilter,
      (rows, text) => {
        const tree = parseFilter(text);
        const wanted = rows.map((row) => judgeNaively(tree, WIDE_SCHEMA, row.naive));
        expect(compiledTruths(text, rows)).toEqual(wanted);
      },
    ),
    { numRuns: RUNS },
  );
});
