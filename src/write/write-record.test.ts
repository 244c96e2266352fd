/** Write records keep every value through encoding and decoding. */

import fc from 'fast-check';
import type { FieldId, PartitionId } from '../base/ids.ts';
import { bytesAt, type Column, type ColumnBatch, vectorAt } from '../schema/column.ts';
import {
  decodeWriteRecord,
  encodeWriteRecord,
  type KeyColumn,
  type WriteRecord,
} from './write-record.ts';

const encoder = new TextEncoder();

function textColumn(texts: readonly string[]): Column {
  const parts = texts.map((text) => encoder.encode(text));
  const starts = new Uint32Array(texts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  const heap = new Uint8Array(starts[texts.length] as number);
  parts.forEach((part, i) => {
    heap.set(part, starts[i]);
  });
  return { layout: 'bytes', starts, heap };
}

/** Rows as plain values: the slow, obvious form that both sides are compared in. */
function rowsOf(batch: ColumnBatch): unknown[] {
  return Array.from({ length: batch.rowCount }, (_, row) =>
    [...batch.columns]
      .sort(([a], [b]) => a - b)
      .map(([id, column]) => {
        const present = column.validity === undefined ? 1 : column.validity[row];
        if (column.layout === 'fixed') return [id, present, column.values[row]];
        const bytes = column.layout === 'bytes' ? bytesAt(column, row) : vectorAt(column, row);
        return [id, present, [...bytes]];
      }),
  );
}

function plain(record: WriteRecord): unknown {
  const { deletes } = record;
  return {
    deletes: deletes && {
      ids: deletes.partitionIds,
      keys: rowsOf({
        rowCount: deletes.keyCount,
        columns: new Map([[0 as FieldId, deletes.keys as Column]]),
      }),
    },
    inserts: record.inserts.map(({ partitionId, batch }) => [partitionId, rowsOf(batch)]),
  };
}

function roundTrip(record: WriteRecord): WriteRecord {
  return decodeWriteRecord(Buffer.concat(encodeWriteRecord(record)));
}

/** One column of each layout, and two of vectors, the last of them with nulls. */
function batchOf(
  rows: readonly { key: bigint; text: string; small: number; present: boolean }[],
): ColumnBatch {
  return {
    rowCount: rows.length,
    columns: new Map<FieldId, Column>([
      [
        100 as FieldId,
        {
          layout: 'fixed',
          kind: 'int64',
          values: BigInt64Array.from(rows.map((row) => row.key)),
        },
      ],
      [101 as FieldId, textColumn(rows.map((row) => row.text))],
      [
        102 as FieldId,
        {
          layout: 'fixed',
          kind: 'int8',
          values: Int8Array.from(rows.map((row) => row.small)),
          validity: Uint8Array.from(rows.map((row) => Number(row.present))),
        },
      ],
      [
        103 as FieldId,
        {
          layout: 'vector',
          rowBytes: 3,
          extents: rows.map((row) => ({
            bytes: Uint8Array.of(row.small, 1, 2),
            rows: 1,
          })),
        },
      ],
      [
        104 as FieldId,
        {
          layout: 'vector',
          rowBytes: 2,
          extents: [
            { bytes: Uint8Array.from(rows.flatMap((_, i) => [i, i + 1])), rows: rows.length },
          ],
          validity: Uint8Array.from(rows.map((row) => Number(row.present))),
        },
      ],
    ]),
  };
}

describe('write record', () => {
  it('round-trips any mixture of columns, nulls, partitions and deletes', () => {
    const row = fc.record({
      key: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      text: fc.string(),
      small: fc.integer({ min: -128, max: 127 }),
      present: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(row, { minLength: 1 }), { maxLength: 3 }), (batches) => {
        const record: WriteRecord = {
          deletes: {
            keys: textColumn(['a', '', 'ключ']) as KeyColumn,
            keyCount: 3,
            partitionIds: [7n as PartitionId],
          },
          inserts: batches.map((rows, i) => ({
            partitionId: BigInt(i) as PartitionId,
            batch: batchOf(rows),
          })),
        };
        expect(plain(roundTrip(record))).toEqual(plain(record));
      }),
    );
  });

  it('refuses a record of a later version', () => {
    const [head, ...rest] = encodeWriteRecord({ inserts: [] });
    (head as Uint8Array)[0] = 9;
    expect(() => decodeWriteRecord(Buffer.concat([head as Uint8Array, ...rest]))).toThrow(
      /version 9/,
    );
  });
});
