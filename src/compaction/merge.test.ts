/** Merges of sealed segments: every kept row arrives, with its values, timestamp and marks. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FieldId, SegmentId } from '../base/ids.ts';
import { LocalObjectStore } from '../io/local/local-object-store.ts';
import type { CollectionSchema } from '../schema/schema.ts';
import { loadSegment } from '../segment/load-segment.ts';
import { Segment } from '../segment/segment.ts';
import { NEVER } from '../segment/segment-view.ts';
import {
  batchOf,
  type Cell,
  cellAt,
  EVERY_TYPE,
  IDENTITY,
  rowArbitrary,
} from '../segment/testing/sample-rows.ts';
import { VectorArena } from '../segment/vector-arena.ts';
import { carryMarks, DROPPED, type MergeInput, mergeSegments, planMerge } from './merge.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

type Row = Record<string, Cell>;

const HORIZON = 10;

/** Rows of commit 5 in a sealed segment; `deletes` maps rows to the ordinals they died at. */
function sealedSegment(
  schema: CollectionSchema,
  rows: readonly Row[],
  deletes: ReadonlyMap<number, number> = new Map(),
): Segment {
  const segment = new Segment(IDENTITY, schema, new VectorArena());
  segment.reserve(batchOf(schema, rows));
  segment.publish(rows.length, 5);
  segment.freeze();
  for (const [row, ordinal] of deletes) segment.markDeleted(row, ordinal);
  return segment;
}

function inputOf(segment: Segment, firstTimestamp: number): MergeInput {
  return {
    view: segment.view(),
    rowCount: segment.rowCount,
    insertTimestamps: BigInt64Array.from({ length: segment.rowCount }, (_, row) =>
      BigInt(firstTimestamp + row),
    ),
  };
}

describe('planning a merge', () => {
  const schema = plainSchema([plainField(100, 'id', 'Int64', { isPrimaryKey: true })]);
  const rows = (count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({ id: BigInt(i) }));

  it('leaves out rows that died at or before the horizon, and only those', () => {
    const deletes = new Map([
      [0, HORIZON],
      [2, HORIZON + 1],
      [3, 1],
    ]);
    const inputs = [
      inputOf(sealedSegment(schema, rows(5), deletes), 0),
      inputOf(sealedSegment(schema, rows(2)), 0),
    ];
    const plan = planMerge({ inputs, horizon: HORIZON, keepsFirst: false });
    expect(plan.rowCount).toBe(5);
    expect(plan.offsetMaps.map((map) => [...map])).toEqual([
      [DROPPED, 0, 1, DROPPED, 2],
      [3, 4],
    ]);
  });

  it('keeps the offsets of the first input when its graph goes on', () => {
    const deletes = new Map([[1, 1]]);
    const inputs = [
      inputOf(sealedSegment(schema, rows(3), deletes), 0),
      inputOf(sealedSegment(schema, rows(3), deletes), 0),
    ];
    const plan = planMerge({ inputs, horizon: HORIZON, keepsFirst: true });
    expect(plan.offsetMaps.map((map) => [...map])).toEqual([
      [0, 1, 2],
      [3, DROPPED, 4],
    ]);
  });
});

describe('a merge', () => {
  let folder: string;
  let store: LocalObjectStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redkite-merge-'));
    store = await LocalObjectStore.open(folder);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  let merges = 0;

  async function merge(
    schema: CollectionSchema,
    inputs: readonly MergeInput[],
    keepsFirst: boolean,
  ): Promise<{ target: Segment; offsetMaps: readonly Uint32Array[] }> {
    const prefix = `${merges++}`;
    const ids = schema.fields.filter(({ dim }) => dim !== undefined).map(({ id }) => String(id));
    const paths = new Map<string, string>();
    for (const name of ['scalars', ...ids]) {
      paths.set(name, await store.temporaryPath(`${prefix}-${name}`));
    }
    const pathOf = (name: string): string => paths.get(name) as string;
    const merged = await mergeSegments({
      inputs,
      fields: schema.fields,
      horizon: HORIZON,
      keepsFirst,
      outputPaths: {
        scalars: pathOf('scalars'),
        vectors: Object.fromEntries(ids.map((id) => [id, pathOf(id)])),
      },
    });
    await store.adopt(pathOf('scalars'), `${prefix}/scalars`);
    const vectors: Record<string, { key: string; bytes: number; crc32: number }> = {};
    for (const [id, sum] of Object.entries(merged.files.vectors)) {
      await store.adopt(pathOf(id), `${prefix}/${id}`);
      vectors[id] = { key: `${prefix}/${id}`, ...sum };
    }
    const target = await loadSegment(
      {
        id: '99',
        partitionId: String(IDENTITY.partitionId),
        rowCount: merged.rowCount,
        maxTimestamp: '0',
        scalars: { key: `${prefix}/scalars`, ...merged.files.scalars },
        vectors,
        graphs: {},
      },
      { store, schema, arena: new VectorArena(), collectionId: IDENTITY.collectionId },
    );
    return { target, offsetMaps: merged.offsetMaps };
  }

  it('moves every kept row, with its values, timestamp and marks', async () => {
    const input = fc.record({
      rows: fc.array(rowArbitrary(EVERY_TYPE), { minLength: 1, maxLength: 80 }),
      dead: fc.array(fc.tuple(fc.nat({ max: 79 }), fc.integer({ min: 1, max: 20 })), {
        maxLength: 30,
      }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(input, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (given, keepsFirst) => {
          const segments = given.map(({ rows, dead }) =>
            sealedSegment(EVERY_TYPE, rows, new Map(dead.filter(([row]) => row < rows.length))),
          );
          const inputs = segments.map((segment, i) => inputOf(segment, i * 1000));
          const { target, offsetMaps } = await merge(EVERY_TYPE, inputs, keepsFirst);
          // A delete while the files were written.
          segments[0]?.markDeleted(0, 50);
          segments.forEach((segment, i) => {
            carryMarks(segment, offsetMaps[i] as Uint32Array, target);
          });
          let next = 0;
          given.forEach(({ rows }, i) => {
            const source = segments[i] as Segment;
            rows.forEach((row, offset) => {
              const died = source.view().deleteOrdinals[offset] as number;
              const moved = offsetMaps[i]?.[offset] as number;
              const isKept = died > HORIZON || (keepsFirst && i === 0);
              expect(moved).toBe(isKept ? next : DROPPED);
              if (!isKept) return;
              next += 1;
              for (const field of EVERY_TYPE.fields) {
                const column = target.view().columns.get(field.id);
                expect(column === undefined ? 'absent' : cellAt(column, moved)).toEqual(
                  row[field.name],
                );
              }
              expect(target.insertTimestamps?.[moved]).toBe(BigInt(i * 1000 + offset));
              expect(target.view().deleteOrdinals[moved]).toBe(died);
            });
          });
          expect(target.rowCount).toBe(next);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('fills in a field that some inputs are older than', async () => {
    const id = plainField(100, 'id', 'Int64', { isPrimaryKey: true });
    const old = plainSchema([id]);
    const young = plainSchema([
      id,
      plainField(101, 'count', 'Int32', { nullable: true, defaultValue: 7n }),
      plainField(102, 'note', 'VarChar', { nullable: true }),
      plainField(103, 'place', 'FloatVector', { dim: 2, nullable: true }),
    ]);
    const place = Buffer.from(Float32Array.of(1, 2).buffer).toString('base64');
    const inputs = [
      inputOf(sealedSegment(old, [{ id: 1n }, { id: 2n }]), 0),
      inputOf(sealedSegment(young, [{ id: 3n, count: 9, note: 'YQ==', place }]), 10),
    ];
    const { target } = await merge(young, inputs, false);
    const { columns } = target.view();
    const cells = young.fields.map((field) =>
      [0, 1, 2].map((row) => cellAt(columns.get(field.id) as never, row)),
    );
    expect(cells).toEqual([
      [1n, 2n, 3n],
      [7, 7, 9],
      [undefined, undefined, 'YQ=='],
      [undefined, undefined, place],
    ]);
  });

  it('carries over rows that were superseded', async () => {
    const schema = plainSchema([plainField(100, 'id', 'Int64', { isPrimaryKey: true })]);
    const source = sealedSegment(schema, [{ id: 1n }, { id: 2n }]);
    source.markSuperseded(1, 12);
    const { target, offsetMaps } = await merge(schema, [inputOf(source, 0)], false);
    carryMarks(source, offsetMaps[0] as Uint32Array, target);
    expect([...target.view().supersededOrdinals]).toEqual([NEVER, 12]);
    expect(target.id).toBe(99n as SegmentId);
    expect(target.view().columns.has(100 as FieldId)).toBe(true);
  });
});
