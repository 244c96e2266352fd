/** Segment files give back what was written, and refuse every kind of damage. */

import {
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FieldId } from '../base/ids.ts';
import { LocalObjectStore } from '../io/local/local-object-store.ts';
import type { CollectionSchema } from '../schema/schema.ts';
import { BASE_ORDINAL } from './commit-table.ts';
import { encodeDeletes } from './delete-file.ts';
import { loadSegment } from './load-segment.ts';
import { SegmentDamage } from './checked-file.ts';
import type { SegmentManifest } from '../schema/segment-manifest.ts';
import { Keys } from './pk-index.ts';
import { Segment } from './segment.ts';
import { writeSegmentFiles } from './segment-files.ts';
import {
  batchOf,
  type Cell,
  cellAt,
  cellsOf,
  EVERY_TYPE,
  IDENTITY,
  rowArbitrary,
  textCell,
} from './testing/sample-rows.ts';
import { VectorArena } from './vector-arena.ts';
import { crc32 } from '../base/crc32.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

type Row = Record<string, Cell>;

describe('segment files', () => {
  let folder: string;
  let store: LocalObjectStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redkite-segment-'));
    store = await LocalObjectStore.open(folder);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  let files = 0;

  /** Rows go through a growing segment, in batches, as they do in a server. */
  async function write(
    schema: CollectionSchema,
    batches: readonly (readonly Row[])[],
  ): Promise<SegmentManifest> {
    const segment = new Segment(IDENTITY, schema, new VectorArena());
    for (const rows of batches) {
      segment.reserve(batchOf(schema, rows));
      segment.publish(rows.length, 2);
    }
    segment.freeze();
    const { rowCount } = segment;
    const vectors = schema.fields.filter(({ dim }) => dim !== undefined);
    const prefix = `${IDENTITY.id}-${files++}`;
    const path = (name: string) => store.temporaryPath(`${prefix}-${name}`);
    const outputPaths = {
      scalars: await path('scalars'),
      vectors: Object.fromEntries(
        await Promise.all(
          vectors.map(async ({ id }) => [String(id), await path(`vector-${id}`)] as const),
        ),
      ),
    };
    const written = await writeSegmentFiles({
      view: segment.view(),
      rowCount,
      fields: schema.fields,
      insertTimestamps: BigInt64Array.from({ length: rowCount }, (_, i) => 1000n + BigInt(i)),
      outputPaths,
    });
    const key = (name: string) => `segments/${prefix}/${name}.arrow`;
    await store.adopt(outputPaths.scalars, key('scalars'));
    for (const [id, vectorPath] of Object.entries(outputPaths.vectors)) {
      await store.adopt(vectorPath, key(`vector-${id}`));
    }
    return {
      id: String(IDENTITY.id),
      partitionId: String(IDENTITY.partitionId),
      rowCount,
      maxTimestamp: String(1000 + rowCount),
      scalars: { key: key('scalars'), ...written.scalars },
      vectors: Object.fromEntries(
        Object.entries(written.vectors).map(([id, file]) => [
          id,
          { key: key(`vector-${id}`), ...file },
        ]),
      ),
      graphs: {},
    };
  }

  function load(manifest: SegmentManifest, schema: CollectionSchema, arena = new VectorArena()) {
    return loadSegment(manifest, { store, schema, arena, collectionId: IDENTITY.collectionId });
  }

  it('give back every value of every type', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(rowArbitrary(EVERY_TYPE), { minLength: 1, maxLength: 90 }), {
          minLength: 1,
          maxLength: 3,
        }),
        async (batches) => {
          const segment = await load(await write(EVERY_TYPE, batches), EVERY_TYPE);
          const rows = batches.flat();
          const view = segment.view();
          for (const field of EVERY_TYPE.fields) {
            const column = view.columns.get(field.id);
            expect(column).toBeDefined();
            if (column === undefined) continue;
            expect(cellsOf(column, rows.length)).toEqual(rows.map((row) => row[field.name]));
            expect(column.validity !== undefined).toBe(field.nullable);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('give back rows of more than one batch, with their keys and timestamps', async () => {
    const schema = plainSchema([
      plainField(100, 'key', 'VarChar', { isPrimaryKey: true, maxLength: 64 }),
      plainField(101, 'text', 'VarChar', { nullable: true }),
      plainField(102, 'flag', 'Bool', { nullable: true }),
      plainField(103, 'vector', 'FloatVector', { dim: 256 }),
    ]);
    const vector = (i: number) =>
      Buffer.from(new Float32Array(256).fill(i + 0.5).buffer).toString('base64');
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      key: textCell(`key ${i}`),
      text: i % 3 === 0 ? undefined : textCell('x'.repeat(i % 50)),
      flag: i % 7 === 0 ? undefined : i % 2,
      vector: vector(i),
    }));
    const manifest = await write(schema, [rows.slice(0, 9_000), rows.slice(9_000)]);
    const segment = await load(manifest, schema);
    expect(segment.rowCount).toBe(20_000);
    expect(segment.isFrozen).toBe(true);
    const { columns, insertOrdinals } = segment.view();
    for (const row of [0, 63, 64, 8_191, 8_192, 8_999, 16_383, 16_384, 19_999]) {
      const cells = schema.fields.map(({ id }) => {
        const column = columns.get(id);
        return column === undefined ? 'absent' : cellAt(column, row);
      });
      expect(cells).toEqual(Object.values(rows[row] as Row));
      expect(segment.insertTimestamps?.[row]).toBe(1000n + BigInt(row));
      expect(insertOrdinals[row]).toBe(BASE_ORDINAL);
    }
    const keys = batchOf(schema, [rows[17_000] as Row]).columns.get(100 as FieldId);
    if (keys === undefined || keys.layout === 'vector') throw new Error('no keys');
    expect(segment.rowsOf(new Keys(keys), 0)).toEqual([17_000]);
  });

  it('hold no rows at all', async () => {
    const segment = await load(await write(EVERY_TYPE, []), EVERY_TYPE);
    expect(segment.rowCount).toBe(0);
  });

  it('leave out a field that is younger than the rows', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow()]]);
    const younger = plainSchema([...EVERY_TYPE.fields, plainField(130, 'late', 'Int64')]);
    const segment = await load(manifest, younger);
    expect(segment.view().columns.has(130 as FieldId)).toBe(false);
    expect(segment.view().columns.has(121 as FieldId)).toBe(true);
  });

  it('pass over fields that were dropped', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow()]]);
    const kept = EVERY_TYPE.fields.filter(({ id }) => [100, 110, 116].includes(id));
    const segment = await load(manifest, plainSchema(kept));
    const { columns } = segment.view();
    expect([...columns.keys()]).toEqual([100, 110, 116]);
    for (const field of kept) {
      const column = columns.get(field.id);
      expect(column === undefined ? 'absent' : cellAt(column, 0)).toEqual(oneRow()[field.name]);
    }
  });

  it('keep the ordinals of commits since the open', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow(), oneRow(), oneRow()]]);
    const segment = await loadSegment(manifest, {
      store,
      schema: EVERY_TYPE,
      arena: new VectorArena(),
      collectionId: IDENTITY.collectionId,
      ordinalOf: (timestamp) => Number(timestamp - 990n),
    });
    expect([...segment.view().insertOrdinals]).toEqual([10, 11, 12]);
  });

  it('mark the rows that the delete file names', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow(), oneRow(), oneRow()]]);
    const bytes = encodeDeletes([0, 2]);
    await store.put('segments/deletes-1.bin', [bytes]);
    const deletes = { key: 'segments/deletes-1.bin', bytes: bytes.length, crc32: crc32(bytes) };
    const segment = await load({ ...manifest, deletes }, EVERY_TYPE);
    expect(segment.aliveRows).toBe(1);
    expect(segment.deletesSinceFile).toBe(0);
    expect([...segment.deletedRows()]).toEqual([0, 2]);
    bytes[20] = 9;
    const changed = { ...deletes, crc32: crc32(bytes) };
    await store.delete('segments/deletes-1.bin');
    await store.put('segments/deletes-1.bin', [bytes]);
    await expect(load({ ...manifest, deletes: changed }, EVERY_TYPE)).rejects.toThrow(
      'segments/deletes-1.bin: names row 9, the segment has 3',
    );
  });

  it('are refused when one byte is changed, and no memory is kept', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow(), oneRow()]]);
    const targets = [manifest.scalars, ...Object.values(manifest.vectors)];
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: targets.length - 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, at, change) => {
          const target = targets[which] as (typeof targets)[number];
          const path = join(folder, target.key);
          const bytes = readFileSync(path);
          const damaged = Buffer.from(bytes);
          const position = at % bytes.length;
          damaged[position] = (bytes[position] as number) ^ change;
          writeFileSync(path, damaged);
          const arena = new VectorArena();
          const outcome = await load(manifest, EVERY_TYPE, arena).catch((cause) => cause);
          writeFileSync(path, bytes);
          expect(outcome).toBeInstanceOf(SegmentDamage);
          expect(String(outcome)).toContain(
            `${target.key}: checksum ${crc32(damaged)}, expected ${target.crc32}`,
          );
          expect(arena.allocatedBytes).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are refused when cut off or missing', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow()]]);
    const { key, bytes } = manifest.scalars;
    truncateSync(join(folder, key), bytes - 1);
    await expect(load(manifest, EVERY_TYPE)).rejects.toThrow(
      new SegmentDamage(`${key}: ${bytes - 1} bytes, expected ${bytes}`),
    );
    unlinkSync(join(folder, key));
    await expect(load(manifest, EVERY_TYPE)).rejects.toThrow(
      new SegmentDamage(`${key}: missing, expected ${bytes} bytes`),
    );
  });

  it('are refused when they hold another number of rows', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow(), oneRow()]]);
    const { key } = manifest.scalars;
    await expect(load({ ...manifest, rowCount: 3 }, EVERY_TYPE)).rejects.toThrow(
      `${key}: holds 2 rows, expected 3`,
    );
    await expect(load({ ...manifest, rowCount: 1 }, EVERY_TYPE)).rejects.toThrow(
      `${key}: holds 0 rows, expected 1`,
    );
  });

  it('are refused when a field has another type', async () => {
    const manifest = await write(EVERY_TYPE, [[oneRow()]]);
    const other = EVERY_TYPE.fields.map((field) =>
      field.name === 'dense' ? { ...field, dim: 4 } : field,
    );
    await expect(load(manifest, plainSchema(other))).rejects.toThrow(
      'field dense is stored as vectors of 12 bytes, expected FloatVector of 16 bytes',
    );
  });

  function oneRow(): Row {
    const [row] = fc.sample(rowArbitrary(EVERY_TYPE), { numRuns: 1, seed: 42 });
    return row as Row;
  }
});
