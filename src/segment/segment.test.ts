/** One segment: what readers see of reserved, published, dead and superseded rows. */

import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { FieldId } from '../base/ids.ts';
import { type BytesCopy, copyBytes } from '../base/shared-bytes.ts';
import type { Column } from '../schema/column.ts';
import { type KeyColumn, Keys } from './pk-index.ts';
import { Segment } from './segment.ts';
import { isAliveAt, isVisibleAt, NEVER, type SharedVectorColumn } from './segment-view.ts';
import {
  batchOf,
  type Cell,
  cellAt,
  cellsOf,
  EVERY_TYPE,
  IDENTITY,
  inSharedMemory,
  rowArbitrary,
} from './testing/sample-rows.ts';
import { VectorArena } from './vector-arena.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

type Row = Record<string, Cell>;

const SMALL = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'vector', 'FloatVector', { dim: 8 }),
]);

function smallRows(first: number, rows: number): Row[] {
  return Array.from({ length: rows }, (_, i) => ({
    id: BigInt(first + i),
    vector: Buffer.from(new Float32Array(8).fill(first + i).buffer).toString('base64'),
  }));
}

function keysOf(...ids: bigint[]): Keys {
  const batch = batchOf(
    SMALL,
    ids.map((id) => ({ id })),
  );
  return new Keys(batch.columns.get(100 as FieldId) as KeyColumn);
}

describe('a growing segment', () => {
  it('holds every value of every batch, in its last view and in the one of that time', () => {
    const batches = fc.array(fc.array(rowArbitrary(EVERY_TYPE), { minLength: 1, maxLength: 100 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(batches, (given) => {
        const segment = new Segment(IDENTITY, EVERY_TYPE, new VectorArena());
        const seen = given.map((rows, i) => {
          expect(segment.reserve(batchOf(EVERY_TYPE, rows))).toBe(segment.rowCount);
          segment.publish(rows.length, i + 2);
          return { view: segment.view(), rowCount: segment.rowCount };
        });
        const all = given.flat();
        for (const { view, rowCount } of seen) {
          for (const field of EVERY_TYPE.fields) {
            const column = view.columns.get(field.id);
            if (column === undefined) throw new Error(`${field.name} is absent`);
            const cells = Array.from({ length: rowCount }, (_, row) => cellAt(column, row));
            expect(cells).toEqual(all.slice(0, rowCount).map((row) => row[field.name]));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is in shared memory, so that every thread sees the same rows', () => {
    const segment = new Segment(IDENTITY, EVERY_TYPE, new VectorArena());
    segment.reserve(batchOf(EVERY_TYPE, fc.sample(rowArbitrary(EVERY_TYPE), 3)));
    segment.publish(3, 2);
    const { columns, insertOrdinals } = segment.view();
    expect(insertOrdinals.buffer).toBeInstanceOf(SharedArrayBuffer);
    for (const column of columns.values()) {
      if (column.layout === 'fixed') expect(column.values.buffer).toBeInstanceOf(SharedArrayBuffer);
      if (column.layout === 'bytes') {
        expect(column.heap.buffer).toBeInstanceOf(SharedArrayBuffer);
        expect(column.starts.buffer).toBeInstanceOf(SharedArrayBuffer);
      }
      if (column.layout === 'vector') {
        for (const { memory, bytes } of (column as SharedVectorColumn).extents) {
          expect(bytes.buffer).toBe(memory.buffer);
        }
      }
    }
  });

  it('costs kilobytes while it is small', () => {
    const arena = new VectorArena();
    const segment = new Segment(IDENTITY, SMALL, arena);
    expect(arena.allocatedBytes).toBe(0);
    segment.reserve(batchOf(SMALL, smallRows(0, 10)));
    segment.publish(10, 2);
    expect(segment.bytes).toBeLessThan(8 * 1024);
  });

  it('shows reserved rows to nobody until they are published', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    expect(segment.reserve(batchOf(SMALL, smallRows(0, 3)))).toBe(0);
    expect(segment.reserve(batchOf(SMALL, smallRows(3, 2)))).toBe(3);
    expect([segment.rowCount, segment.reservedRows]).toEqual([0, 5]);
    expect(segment.rowsOf(keysOf(0n), 0)).toEqual([]);
    segment.publish(3, 7);
    expect([segment.rowCount, segment.aliveRows]).toEqual([3, 3]);
    expect(segment.rowsOf(keysOf(0n, 3n), 0)).toEqual([0]);
    expect(segment.rowsOf(keysOf(0n, 3n), 1)).toEqual([]);
    expect(isAliveAt(segment.view(), 3, 100)).toBe(false);
    segment.publish(2, 8);
    expect([2, 3].map((row) => isAliveAt(segment.view(), row, 7))).toEqual([true, false]);
  });

  it('keeps abandoned rows dead for every read, and finds the rows after them', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    segment.reserve(batchOf(SMALL, smallRows(0, 2)));
    segment.reserve(batchOf(SMALL, smallRows(2, 1)));
    segment.abandon(2);
    segment.publish(1, 5);
    expect([segment.rowCount, segment.aliveRows, segment.deadRows]).toEqual([3, 1, 2]);
    for (const at of [0, 1, 5, NEVER - 1]) expect(isAliveAt(segment.view(), 0, at)).toBe(false);
    expect(segment.rowsOf(keysOf(0n, 2n), 0)).toEqual([]);
    expect(segment.rowsOf(keysOf(0n, 2n), 1)).toEqual([2]);
    expect(segment.insertTimestamp(0, () => 9n as never)).toBe(0n);
    expect([...segment.deletedRows()]).toEqual([0, 1]);
  });

  it('shows the rows that follow a batch for which there was no memory', () => {
    const arena = new VectorArena();
    const segment = new Segment(IDENTITY, SMALL, arena);
    segment.reserve(batchOf(SMALL, smallRows(0, 10)));
    segment.publish(10, 2);
    segment.view();
    const allocate = jest.spyOn(arena, 'allocate').mockImplementation(() => {
      throw new Error('no memory');
    });
    // The keys get their larger array, the vectors do not.
    expect(() => segment.reserve(batchOf(SMALL, smallRows(10, 100)))).toThrow('no memory');
    allocate.mockRestore();
    expect(segment.reserve(batchOf(SMALL, smallRows(10, 5)))).toBe(10);
    segment.publish(5, 3);
    const keys = segment.view().columns.get(100 as FieldId) as Column;
    expect(Array.from({ length: 15 }, (_, row) => cellAt(keys, row))).toEqual(
      smallRows(0, 15).map(({ id }) => id),
    );
  });

  it('gives the room of abandoned rows to the next ones', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    segment.reserve(batchOf(SMALL, smallRows(0, 1)));
    segment.publish(1, 2);
    const bytes = segment.bytes;
    for (let i = 0; i < 100; i++) {
      expect(segment.reserve(batchOf(SMALL, smallRows(10, 20)))).toBe(1);
      segment.abandon(20);
    }
    segment.reserve(batchOf(SMALL, smallRows(1, 1)));
    segment.publish(1, 3);
    expect([segment.rowCount, segment.deadRows, segment.bytes]).toEqual([2, 0, bytes]);
    for (const key of [0n, 1n]) expect(segment.rowsOf(keysOf(key), 0)).toEqual([Number(key)]);
    const column = segment.view().columns.get(101 as FieldId) as Column;
    expect(cellsOf(column, 2)).toEqual(smallRows(0, 2).map(({ vector }) => vector));
    expect(segment.rowsOf(keysOf(10n), 0)).toEqual([]);
  });

  it('leaves vectors in shared memory to be copied, and nothing else', () => {
    const sample = (count: number) => fc.sample(rowArbitrary(EVERY_TYPE), count);
    const segment = new Segment(IDENTITY, EVERY_TYPE, new VectorArena());
    const before = batchOf(EVERY_TYPE, sample(100));
    segment.reserve(before);
    const batch = inSharedMemory(batchOf(EVERY_TYPE, sample(300)));
    const copies: BytesCopy[] = [];
    segment.reserve(batch, copies);
    const expectBatch = (layouts: readonly string[]) => {
      for (const [id, column] of batch.columns) {
        if (!layouts.includes(column.layout)) continue;
        const held = segment.view().columns.get(id) as Column;
        expect(cellsOf(held, 400).slice(100)).toEqual(cellsOf(column, 300));
        expect(cellsOf(held, 100)).toEqual(cellsOf(before.columns.get(id) as Column, 100));
      }
    };
    expectBatch(['fixed', 'bytes']);
    for (const { source, target } of copies) copyBytes(target, 0, source);
    expectBatch(['fixed', 'bytes', 'vector']);
  });

  it('has no bytes of an earlier owner in rows that were abandoned', () => {
    const arena = new VectorArena();
    const [kept, earlier] = [1, 2].map(() => new Segment(IDENTITY, SMALL, arena));
    for (const segment of [kept, earlier]) segment?.reserve(batchOf(SMALL, smallRows(1, 2)));
    earlier?.release();
    const segment = new Segment(IDENTITY, SMALL, arena);
    segment.reserve(inSharedMemory(batchOf(SMALL, smallRows(5, 2))), []);
    segment.reserve(batchOf(SMALL, smallRows(7, 1)));
    const vectors = segment.view().columns.get(101 as FieldId) as Column;
    expect(cellsOf(vectors, 2)).toEqual(smallRows(1, 2).map(({ vector }) => vector));
    segment.abandon(2);
    const zeros = Buffer.alloc(32).toString('base64');
    expect(cellsOf(vectors, 2)).toEqual([zeros, zeros]);
  });

  it('tells deleted from superseded', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    segment.reserve(batchOf(SMALL, smallRows(0, 3)));
    segment.publish(3, 2);
    expect(segment.markDeleted(0, 5)).toBe(true);
    expect(segment.markDeleted(0, 6)).toBe(false);
    segment.markSuperseded(1, 5);
    segment.markSuperseded(1, 6);
    const view = segment.view();
    expect([4, 5].map((at) => isAliveAt(view, 0, at))).toEqual([true, false]);
    expect([4, 5].map((at) => isVisibleAt(view, 1, at))).toEqual([true, false]);
    expect([4, 5].map((at) => isAliveAt(view, 1, at))).toEqual([true, true]);
    expect([segment.aliveRows, segment.deletesSinceFile]).toEqual([2, 1]);
  });

  it('offers a new view only when readers need one', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    segment.reserve(batchOf(SMALL, smallRows(0, 1)));
    const first = segment.view();
    segment.reserve(batchOf(SMALL, smallRows(1, 1)));
    segment.publish(2, 2);
    segment.markDeleted(0, 3);
    expect(segment.view()).toBe(first);
    segment.reserve(batchOf(SMALL, smallRows(2, 200)));
    const second = segment.view();
    expect(second).not.toBe(first);
    const graph = { path: 'g', rows: 1, metric: 'L2', quantization: 'f32' } as const;
    segment.setGraph(101 as FieldId, graph);
    expect(segment.view()).not.toBe(second);
    expect(segment.view().graphs.get(101 as FieldId)).toBe(graph);
  });

  it('takes no rows once it is frozen', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    segment.freeze();
    expect(() => segment.reserve(batchOf(SMALL, smallRows(0, 1)))).toThrow(
      'only a growing segment',
    );
  });

  it('gives a new field to its rows', () => {
    const arena = new VectorArena();
    const segment = new Segment(IDENTITY, SMALL, arena);
    segment.reserve(batchOf(SMALL, smallRows(0, 2)));
    segment.publish(2, 2);
    const field = plainField(102, 'note', 'VarChar', { nullable: true });
    segment.addField(field, arena, undefined);
    const column = segment.view().columns.get(102 as FieldId);
    expect(column === undefined ? 'absent' : [0, 1].map((row) => cellAt(column, row))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('gives all vector memory back', () => {
    const arena = new VectorArena();
    const segment = new Segment(IDENTITY, SMALL, arena);
    segment.reserve(batchOf(SMALL, smallRows(0, 1000)));
    expect(arena.allocatedBytes).toBeGreaterThan(1000 * 32);
    segment.release();
    expect(arena.allocatedBytes).toBe(0);
  });

  it('is disposed of when the last reader is done', () => {
    const segment = new Segment(IDENTITY, SMALL, new VectorArena());
    let disposals = 0;
    segment.pin();
    segment.pin();
    segment.retire(() => {
      disposals += 1;
    });
    segment.unpin();
    expect(disposals).toBe(0);
    segment.unpin();
    expect(disposals).toBe(1);
  });
});
