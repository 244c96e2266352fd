/** The primary key index against a list that is searched from end to end. */

import fc from 'fast-check';
import type { FieldId } from '../base/ids.ts';
import { type KeyColumn, Keys, NO_ROW, PkIndex } from './pk-index.ts';
import { batchOf, textCell } from './testing/sample-rows.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const INTEGERS = plainSchema([plainField(100, 'id', 'Int64', { isPrimaryKey: true })]);
const TEXTS = plainSchema([plainField(100, 'id', 'VarChar', { isPrimaryKey: true })]);

function integerKeys(keys: readonly bigint[]): KeyColumn {
  const rows = keys.map((id) => ({ id }));
  return batchOf(INTEGERS, rows).columns.get(100 as FieldId) as KeyColumn;
}

function textKeys(keys: readonly string[]): KeyColumn {
  const rows = keys.map((text) => ({ id: textCell(text) }));
  return batchOf(TEXTS, rows).columns.get(100 as FieldId) as KeyColumn;
}

/** All rows of a key, as the index chains them. */
function rowsOf(index: PkIndex, keys: Keys, at: number): number[] {
  const rows: number[] = [];
  for (let row = index.newestRow(keys, at); row !== NO_ROW; row = index.olderRow(row)) {
    rows.push(row);
  }
  return rows;
}

/** Newest first. Every row is found under its key, and nothing else; added in two steps. */
function check<Key>(
  stored: readonly Key[],
  asked: readonly Key[],
  columnOf: (keys: readonly Key[]) => KeyColumn,
): void {
  const column = columnOf(stored);
  const index = new PkIndex(() => column);
  const half = stored.length >> 1;
  index.add(0, half);
  index.add(half, stored.length - half);
  const lookup = new Keys(columnOf(asked));
  const listed = new Keys(columnOf(asked), { first: 0, rows: asked.length });
  const isShared = asked.some((key) => stored.includes(key));
  if (isShared) expect(index.isApartFrom(listed)).toBe(false);
  asked.forEach((key, at) => {
    const expected = stored.flatMap((other, row) => (other === key ? [row] : [])).reverse();
    expect(rowsOf(index, lookup, at)).toEqual(expected);
  });
}

describe('the primary key index', () => {
  it('finds all rows of an integer key', () => {
    const key = fc.oneof(
      fc.bigInt({ min: -3n, max: 3n }),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      // Keys that differ in their high half only.
      fc.nat().map((high) => BigInt(high) << 32n),
    );
    const keys = fc.array(key, { maxLength: 400 });
    fc.assert(
      fc.property(keys, keys, (stored, others) => {
        check(stored, [...stored.slice(0, 50), ...others.slice(0, 50)], integerKeys);
      }),
    );
  });

  it('finds all rows of a text key, empty and long ones too', () => {
    const key = fc.oneof(fc.constantFrom('', 'a', 'b', 'ä'), fc.string({ maxLength: 80 }));
    const keys = fc.array(key, { maxLength: 300 });
    fc.assert(
      fc.property(keys, keys, (stored, others) => {
        check(stored, [...stored.slice(0, 50), ...others.slice(0, 50)], textKeys);
      }),
    );
  });

  it('takes a key of many rows without looking through them', () => {
    const rows = 100_000;
    const column = integerKeys(Array.from({ length: rows }, (_, i) => BigInt(i % 2)));
    const index = new PkIndex(() => column);
    // Looking through them would take 2.5 billion steps.
    index.add(0, rows);
    expect(rowsOf(index, new Keys(integerKeys([1n])), 0)).toHaveLength(rows / 2);
  });

  it('goes on after its column was replaced by a larger one', () => {
    let column = integerKeys([1n, 2n]);
    const index = new PkIndex(() => column);
    index.add(0, 2);
    column = integerKeys(Array.from({ length: 5000 }, (_, i) => BigInt(i + 1)));
    index.add(2, 4998);
    const lookup = new Keys(integerKeys([1n, 2n, 5000n, 5001n]));
    expect([0, 1, 2, 3].map((at) => rowsOf(index, lookup, at))).toEqual([[0], [1], [4999], []]);
  });

  it('knows when integer keys are all above or below its own', () => {
    const column = integerKeys([5n, -(2n ** 40n), 7n]);
    const index = new PkIndex(() => column);
    const isApart = (...keys: bigint[]): boolean =>
      index.isApartFrom(new Keys(integerKeys(keys), { first: 0, rows: keys.length }));
    expect(isApart(5n)).toBe(true);
    index.add(0, 3);
    expect(isApart(8n, 9n)).toBe(true);
    expect(isApart(-(2n ** 41n))).toBe(true);
    expect(isApart(8n, 7n)).toBe(false);
    expect(isApart(6n)).toBe(false);
  });
});
