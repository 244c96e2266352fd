/** The rows of a collection against a plain list, over random commits. */

import fc from 'fast-check';
import type { CollectionId, FieldId, PartitionId, SegmentId, Timestamp } from '../base/ids.ts';
import type { ColumnBatch, FixedColumn } from '../schema/column.ts';
import { CollectionRows } from './collection-rows.ts';
import { type KeyColumn, Keys } from './pk-index.ts';
import type { Segment } from './segment.ts';
import { isAliveAt, isVisibleAt, NEVER, type SegmentView } from './segment-view.ts';
import { batchOf } from './testing/sample-rows.ts';
import { VectorArena } from './vector-arena.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'mark', 'Int32'),
]);

function newRows(): { rows: CollectionRows; published: SegmentView[]; full: Segment[] } {
  const published: SegmentView[] = [];
  const full: Segment[] = [];
  let lastId = 0n;
  const rows = new CollectionRows({
    id: 1n as CollectionId,
    completeBatch: (batch) => batch,
    schema: () => SCHEMA,
    arena: new VectorArena(),
    newSegmentId: () => {
      lastId += 1n;
      return lastId as SegmentId;
    },
    openedAt: 1000n as Timestamp,
    publishView: (view) => published.push(view),
    onFull: (segment) => full.push(segment),
  });
  return { rows, published, full };
}

/** Marks are numbered over all batches, so that a row can be told from its namesakes. */
function batch(keys: readonly number[], firstMark: number): ColumnBatch {
  return batchOf(
    SCHEMA,
    keys.map((key, i) => ({ id: BigInt(key), mark: firstMark + i })),
  );
}

function keyColumn(keys: readonly number[]): KeyColumn {
  return batch(keys, 0).columns.get(100 as FieldId) as KeyColumn;
}

interface ModelRow {
  readonly key: number;
  readonly partition: number;
  readonly mark: number;
  readonly inserted: number;
  deleted: number;
  superseded: number;
}

interface InsertStep {
  readonly kind: 'insert' | 'upsert';
  readonly partition: number;
  readonly keys: readonly number[];
}

interface DeleteStep {
  readonly kind: 'delete';
  readonly partitions: readonly number[];
  readonly keys: readonly number[];
}

interface SealStep {
  readonly kind: 'seal' | 'refuse';
  readonly partition: number;
}

type Step = InsertStep | DeleteStep | SealStep;

const partition = fc.integer({ min: 0, max: 1 });
const keys = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'upsert' as const), partition, keys }),
  fc.record({
    kind: fc.constant('delete' as const),
    partitions: fc.subarray([0, 1]),
    keys,
  }),
  fc.record({ kind: fc.constantFrom('seal' as const, 'refuse' as const), partition }),
);

const partitionId = (index: number): PartitionId => BigInt(50 + index) as PartitionId;

/** The rows and a list that is searched from end to end, side by side. */
class Twin {
  readonly real = newRows();
  readonly model: ModelRow[] = [];
  #mark = 0;
  #clock = 2000n;

  apply(given: Step): void {
    const { rows } = this.real;
    switch (given.kind) {
      case 'seal':
        rows.seal(partitionId(given.partition));
        return;
      case 'refuse':
        rows.abandon(rows.reserve(partitionId(given.partition), batch([1, 2], -9)));
        return;
      case 'delete':
        this.#delete(given, this.#commit());
        return;
      case 'insert':
        this.#insert(given, this.#commit());
        return;
      case 'upsert': {
        const ordinal = this.#commit();
        this.#delete(given, ordinal);
        this.#insert(given, ordinal);
      }
    }
  }

  #commit(): number {
    this.#clock += 1n;
    return this.real.rows.commits.append(this.#clock as Timestamp);
  }

  #delete(given: InsertStep | DeleteStep, ordinal: number): void {
    const partitions = given.kind === 'delete' ? given.partitions : [given.partition];
    const died = this.real.rows.deleteKeys(keyColumn(given.keys), given.keys.length, {
      partitionIds: partitions.map(partitionId),
      ordinal,
    });
    const doomed = this.model.filter(
      (row) =>
        row.deleted === NEVER &&
        given.keys.includes(row.key) &&
        (partitions.length === 0 || partitions.includes(row.partition)),
    );
    for (const row of doomed) row.deleted = ordinal;
    expect(died).toBe(doomed.length);
  }

  #insert(given: InsertStep, ordinal: number): void {
    const { rows } = this.real;
    const { partition: into, keys: newKeys } = given;
    const reservation = rows.reserve(partitionId(into), batch(newKeys, this.#mark));
    rows.publish(reservation, ordinal);
    rows.supersede(reservation, ordinal);
    for (const key of newKeys) {
      for (const row of this.model) {
        if (row.key !== key || row.partition !== into || row.deleted !== NEVER) continue;
        if (row.superseded === NEVER) row.superseded = ordinal;
      }
      const [inserted, deleted, superseded] = [ordinal, NEVER, NEVER];
      const mark = this.#mark++;
      this.model.push({ key, partition: into, mark, inserted, deleted, superseded });
    }
  }

  compare(): void {
    const { rows } = this.real;
    for (let at = 1; at <= rows.commits.latest; at++) {
      const modelRows = this.model.filter(
        ({ inserted, deleted }) => inserted <= at && at < deleted,
      );
      const current = modelRows.filter(({ superseded }) => at < superseded);
      expect(marksAt(rows, (view, row) => isAliveAt(view, row, at))).toEqual(marksOf(modelRows));
      expect(marksAt(rows, (view, row) => isVisibleAt(view, row, at))).toEqual(marksOf(current));
    }
    expect(rows.aliveRows()).toBe(this.model.filter(({ deleted }) => deleted === NEVER).length);
    for (let key = 0; key <= 6; key++) {
      const found = rows.findKey(new Keys(keyColumn([key])), 0, []);
      const marks = found.map(([segment, row]) => markOf(segment.view(), row));
      const expected = this.model.filter((row) => row.key === key && row.deleted === NEVER);
      expect(marks.sort((a, b) => a - b)).toEqual(marksOf(expected));
    }
  }
}

function markOf(view: SegmentView, row: number): number {
  return (view.columns.get(101 as FieldId) as FixedColumn).values[row] as number;
}

function marksOf(modelRows: readonly ModelRow[]): number[] {
  return modelRows.map(({ mark }) => mark);
}

function marksAt(
  rows: CollectionRows,
  isSeen: (view: SegmentView, row: number) => boolean,
): number[] {
  const marks: number[] = [];
  for (const segment of rows.segments()) {
    const view = segment.view();
    for (let row = 0; row < segment.rowCount; row++) {
      if (isSeen(view, row)) marks.push(markOf(view, row));
    }
  }
  return marks.sort((a, b) => a - b);
}

describe('the rows of a collection', () => {
  it('are at every ordinal what a plain list says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const twin = new Twin();
        for (const given of steps) twin.apply(given);
        twin.compare();
      }),
      { numRuns: 300 },
    );
  });

  it('publish a view when readers need one', () => {
    const { rows, published } = newRows();
    const first = rows.reserve(partitionId(0), batch([1], 0));
    expect(published).toEqual([first.segment.view()]);
    rows.publish(first, 2);
    rows.reserve(partitionId(0), batch([2], 1));
    expect(published).toHaveLength(1);
  });

  it('report a sealed segment as full once all of it is published', () => {
    const { rows, full } = newRows();
    expect(rows.seal(partitionId(0))).toBeUndefined();
    const reservations = [[1], [2], [3]].map((ids) => rows.reserve(partitionId(0), batch(ids, 0)));
    const [first, second, third] = reservations;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    rows.publish(first, 2);
    expect(rows.seal(partitionId(0))).toBe(first.segment);
    expect(full).toEqual([]);
    rows.publish(second, 3);
    expect(full).toEqual([]);
    rows.abandon(third);
    expect(full).toEqual([first.segment]);
    expect(rows.growing(partitionId(0))).toBeUndefined();
  });

  it('replace the sources of a compaction by their target in one step', () => {
    const { rows } = newRows();
    const sources = [[1], [2]].map((ids) => {
      rows.publish(rows.reserve(partitionId(0), batch(ids, 0)), 2);
      return rows.seal(partitionId(0)) as Segment;
    });
    rows.publish(rows.reserve(partitionId(0), batch([3], 0)), 2);
    const growing = rows.growing(partitionId(0)) as Segment;
    const before = rows.segments();
    const target = rows.newSegment(partitionId(0));
    rows.replace(partitionId(0), sources, target);
    expect(rows.segments()).toEqual([target, growing]);
    expect(before).toEqual([...sources, growing]);
    rows.replace(partitionId(0), [target], undefined);
    expect(rows.segments()).toEqual([growing]);
  });
});
