/** Collecting scattered rows, for every type of field. */

import fc from 'fast-check';
import type { Column } from '../schema/column.ts';
import { gatherColumn, gatheredBytes, selectRows } from './gather.ts';
import { type Cell, cellsOf, columnOf, EVERY_TYPE, rowArbitrary } from './testing/sample-rows.ts';
import { plainField } from '../schema/testing/plain-field.ts';

function bytesOf(column: Column): number {
  if (column.layout === 'fixed') return column.values.byteLength;
  if (column.layout === 'bytes') return column.heap.length;
  return column.extents.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

describe('gathering rows', () => {
  it('takes every kind of value from several columns, in the order asked for', () => {
    const sources = fc.array(fc.array(rowArbitrary(EVERY_TYPE), { minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 3,
    });
    const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 50 });
    fc.assert(
      fc.property(sources, picks, (given, picked) => {
        const sourceIndexes = Uint32Array.from(picked, ([source]) => source % given.length);
        const offsets = Uint32Array.from(picked, ([, row], i) => {
          return row % (given[sourceIndexes[i] as number]?.length ?? 1);
        });
        for (const field of EVERY_TYPE.fields) {
          const columns = given.map((rows) =>
            columnOf(
              field,
              rows.map((row) => row[field.name]),
            ),
          );
          const column = gatherColumn(field, columns, { sourceIndexes, offsets });
          const expected = picked.map((_, i) => {
            const rows = given[sourceIndexes[i] as number];
            return rows?.[offsets[i] as number]?.[field.name];
          });
          expect(cellsOf(column, picked.length)).toEqual(expected);
          const bytes = gatheredBytes(field, columns, { sourceIndexes, offsets });
          expect(bytes).toBe(bytesOf(column));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reads rows older than the field as its default, else as null', () => {
    const check = (field: ReturnType<typeof plainField>, present: Cell, expected: Cell): void => {
      const column = gatherColumn(field, [undefined, columnOf(field, [present])], {
        sourceIndexes: Uint32Array.of(0, 1, 0),
        offsets: Uint32Array.of(17, 0, 3),
      });
      expect(cellsOf(column, 3)).toEqual([expected, present, expected]);
    };
    check(plainField(1, 'a', 'Int64', { nullable: true }), 5n, undefined);
    check(plainField(1, 'a', 'Int64', { nullable: true, defaultValue: 9n }), 5n, 9n);
    check(plainField(1, 'a', 'VarChar', { defaultValue: 'x' }), 'YWJj', 'eA==');
    check(plainField(1, '$meta', 'JSON', { isDynamic: true }), 'YWJj', 'e30=');
    check(plainField(1, 'a', 'Int8Vector', { dim: 3, nullable: true }), 'YWJj', undefined);
  });

  it('takes rows of one column', () => {
    const field = plainField(1, 'a', 'Int16');
    const column = selectRows(field, columnOf(field, [10, 20, 30]), Uint32Array.of(2, 2, 0));
    expect(cellsOf(column, 3)).toEqual([30, 30, 10]);
  });
});
