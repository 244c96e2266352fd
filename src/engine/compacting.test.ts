/**
 * Sealing, compaction, checkpoints and crashes at random, next to a plain list of
 * rows: nothing may be lost, and nothing deleted may come back.
 */

import { jest } from '@jest/globals';
import fc from 'fast-check';
import { existsSync } from 'node:fs';
import type { CollectionId, FieldId, PartitionId } from '../base/ids.ts';
import { idleMergeMs } from '../base/limits.ts';
import { LogFullError } from '../io/log-store.ts';
import type { FixedColumn } from '../schema/column.ts';
import type { KeyColumn } from '../segment/pk-index.ts';
import { isAliveAt, isVisibleAt } from '../segment/segment-view.ts';
import { batchOf } from '../segment/testing/sample-rows.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { BareServer, type Disk, withBareServer } from './testing/bare-server.ts';
import { sampleCollection } from './testing/sample-collection.ts';
import { commitWrite } from './write-access.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const PARTITION = 20n as PartitionId;
const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'mark', 'Int32'),
  plainField(102, 'vector', 'FloatVector', { dim: 2 }),
]);
const COLLECTION = sampleCollection(10n as CollectionId, SCHEMA, { _default: PARTITION });

interface ModelRow {
  readonly key: number;
  readonly mark: number;
}

type Step =
  | { readonly kind: 'insert' | 'upsert' | 'delete'; readonly keys: readonly number[] }
  | { readonly kind: 'seal' | 'compact' | 'tidy' | 'checkpoint' | 'settle' | 'crash' };

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insert' as const), keys }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('upsert' as const), keys }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), keys }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'seal' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'compact' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'tidy' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'checkpoint' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'settle' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'crash' as const }) },
);

/** Drives a server and a list of its alive rows, in the order of their inserts. */
class Twin {
  readonly #disk: Disk;
  #server: BareServer;
  #model: ModelRow[] = [];
  #mark = 0;
  #checkpoint: Promise<void> = Promise.resolve();

  constructor(disk: Disk, server: BareServer) {
    this.#disk = disk;
    this.#server = server;
  }

  async apply(given: Step): Promise<void> {
    const { context, compacting, sealing } = this.#server;
    const rows = this.#server.rows(COLLECTION.id);
    switch (given.kind) {
      case 'insert':
      case 'upsert':
      case 'delete':
        await this.#write(given.kind, given.keys);
        return;
      case 'seal':
        rows.seal(PARTITION);
        return;
      // These go on in the background while further steps are taken.
      case 'compact':
        compacting.request(COLLECTION);
        return;
      case 'tidy':
        compacting.wake();
        return;
      case 'checkpoint':
        this.#checkpoint = this.#checkpoint.then(() => writeCheckpoint(context, sealing));
        return;
      case 'settle':
        await this.#settle();
        this.#compare();
        return;
      case 'crash':
        await this.#crash();
        this.#compare();
    }
  }

  async #write(kind: 'insert' | 'upsert' | 'delete', given: readonly number[]): Promise<void> {
    const newRows = given.map((key) => ({ key, mark: this.#mark++ }));
    const batch = batchOf(
      COLLECTION.schema,
      newRows.map(({ key, mark }) => ({ id: BigInt(key), mark, vector: 'AAAAAAAAgD8=' })),
    );
    const keyColumn = batch.columns.get(100 as FieldId) as KeyColumn;
    const deletes = { keys: keyColumn, keyCount: given.length, partitionIds: [PARTITION] };
    const inserts = kind === 'delete' ? [] : [{ partitionId: PARTITION, batch }];
    const record = kind === 'insert' ? { inserts } : { inserts, deletes };
    await commitWrite(this.#server.context, COLLECTION.id, record, {
      keysAreNew: kind === 'upsert',
    });
    if (kind !== 'insert') this.#model = this.#model.filter(({ key }) => !given.includes(key));
    if (kind !== 'delete') this.#model.push(...newRows);
  }

  async #settle(): Promise<void> {
    await this.#checkpoint;
    await this.#server.sealing.settle();
    await this.#server.compacting.settle();
    expect(this.#server.found).toEqual([]);
    const { context } = this.#server;
    await context.changingSegments(async () => undefined);
  }

  /** The old server stops where it is; only what is on disk and in the log counts. */
  async #crash(): Promise<void> {
    await this.#settle();
    this.#server = await BareServer.open(this.#disk);
    this.#checkpoint = Promise.resolve();
  }

  #compare(): void {
    const rows = this.#server.rows(COLLECTION.id);
    const at = rows.commits.latest;
    const alive: number[] = [];
    const visible: number[] = [];
    for (const segment of rows.segments()) {
      const view = segment.view();
      const marks = (view.columns.get(101 as FieldId) as FixedColumn).values;
      for (let row = 0; row < segment.rowCount; row++) {
        if (isAliveAt(view, row, at)) alive.push(marks[row] as number);
        if (isVisibleAt(view, row, at)) visible.push(marks[row] as number);
      }
    }
    const newest = new Map(this.#model.map(({ key, mark }) => [key, mark]));
    const byNumber = (a: number, b: number): number => a - b;
    expect(alive.sort(byNumber)).toEqual(this.#model.map(({ mark }) => mark).sort(byNumber));
    expect(visible.sort(byNumber)).toEqual([...newest.values()].sort(byNumber));
    expect(rows.aliveRows()).toBe(this.#model.length);
  }

  async finish(): Promise<void> {
    await this.apply({ kind: 'settle' });
    await this.apply({ kind: 'crash' });
  }
}

/** A row of each key, in a saved segment of its own. */
async function insertApart(server: BareServer, ids: readonly bigint[]): Promise<void> {
  for (const id of ids) {
    const batch = batchOf(COLLECTION.schema, [{ id, mark: 0, vector: 'AAAAAAAAgD8=' }]);
    const inserts = [{ partitionId: PARTITION, batch }];
    await commitWrite(server.context, COLLECTION.id, { inserts }, { keysAreNew: true });
    server.rows(COLLECTION.id).seal(PARTITION);
  }
  await server.sealing.settle();
}

describe('compaction', () => {
  const withDisk = (
    retentionMs: number,
    work: (disk: Disk, server: BareServer) => Promise<void>,
  ): Promise<void> =>
    withBareServer(retentionMs, async (disk, server) => {
      await server.context.commitEvent({ kind: 'collectionPut', collection: COLLECTION });
      await work(disk, server);
    });

  it('loses nothing and resurrects nothing, whatever happens meanwhile', async () => {
    const steps = fc.array(step, { minLength: 10, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(0, 1_000_000), (given, retentionMs) =>
        withDisk(retentionMs, async (disk, server) => {
          const twin = new Twin(disk, server);
          for (const one of given) await twin.apply(one);
          await twin.finish();
        }),
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('leaves one segment, without the dead rows and without the files of the sources', async () => {
    await withDisk(0, async (_, server) => {
      const { context, sealing, compacting } = server;
      const rows = server.rows(COLLECTION.id);
      for (let batch = 0; batch < 3; batch++) {
        const ids = [0, 1, 2, 3].map((i) => ({ id: BigInt(batch * 4 + i), mark: i }));
        const withVectors = ids.map((row) => ({ ...row, vector: 'AAAAAAAAgD8=' }));
        const inserts = [
          { partitionId: PARTITION, batch: batchOf(COLLECTION.schema, withVectors) },
        ];
        await commitWrite(context, COLLECTION.id, { inserts }, { keysAreNew: true });
        rows.seal(PARTITION);
      }
      await sealing.settle();
      const batch = batchOf(
        COLLECTION.schema,
        [0n, 5n, 11n].map((id) => ({ id, mark: 0, vector: 'AAAAAAAAgD8=' })),
      );
      const keyColumn = batch.columns.get(100 as FieldId) as KeyColumn;
      const deletes = { keys: keyColumn, keyCount: 3, partitionIds: [] };
      await commitWrite(context, COLLECTION.id, { inserts: [], deletes }, { keysAreNew: true });
      const sources = rows.segments().map((segment) => segment.id);
      const id = compacting.request(COLLECTION);
      if (id === undefined) throw new Error('nothing to do');
      expect(compacting.state(id).executing).toBe(1);
      await compacting.settle();
      const [target, ...others] = rows.segments();
      expect(others).toEqual([]);
      expect([target?.rowCount, target?.deadRows]).toEqual([9, 0]);
      const [plan] = compacting.state(id).plans;
      expect([...(plan?.sources ?? [])].sort()).toEqual(sources);
      expect(plan?.target).toBe(target?.id);
      await context.retired();
      const left = await context.objects.list('segments/');
      expect(left.every(({ key }) => key.includes(`/${target?.id}/`))).toBe(true);
      expect(left).toHaveLength(2);
      expect(server.found).toEqual([]);
    });
  });

  it('merges two segments of a collection that nothing is written to', async () => {
    await withDisk(1_000_000, async (disk, server) => {
      const { context, sealing, compacting } = server;
      const rows = server.rows(COLLECTION.id);
      for (const id of [1n, 2n]) {
        const batch = batchOf(COLLECTION.schema, [{ id, mark: 0, vector: 'AAAAAAAAgD8=' }]);
        const inserts = [{ partitionId: PARTITION, batch }];
        await commitWrite(context, COLLECTION.id, { inserts }, { keysAreNew: true });
        rows.seal(PARTITION);
      }
      await sealing.settle();
      const [, second] = rows.segments();
      expect([...compacting.joining(COLLECTION.id)]).toEqual([second?.id]);
      expect(await compacting.mergeIdle(COLLECTION.id)).toBe(false);
      // Each look at this clock takes a millisecond.
      for (let ms = 0; ms < idleMergeMs; ms++) disk.clock.now();
      expect(await compacting.mergeIdle(COLLECTION.id)).toBe(true);
      expect(rows.segments().map(({ rowCount }) => rowCount)).toEqual([2]);
      expect(compacting.joining(COLLECTION.id).size).toBe(0);
      expect(server.found).toEqual([]);
    });
  });

  it('leaves no files of a merge that the log has no room for', async () => {
    await withDisk(0, async (disk, server) => {
      await insertApart(server, [1n, 2n]);
      const before = await disk.objects.list('segments/');
      const append = jest.spyOn(disk.log, 'append');
      append.mockRejectedValueOnce(new LogFullError('no space'));
      server.compacting.request(COLLECTION);
      await server.compacting.settle();
      expect(server.found.join()).toContain('no space');
      expect(await disk.objects.list('segments/')).toEqual(before);
      const allocated = server.context.arena.allocatedBytes;
      append.mockRejectedValueOnce(new LogFullError('no space'));
      server.compacting.request(COLLECTION);
      await server.compacting.settle();
      expect(server.context.arena.allocatedBytes).toBe(allocated);
      server.compacting.request(COLLECTION);
      await server.compacting.settle();
      expect(server.rows(COLLECTION.id).segments()).toHaveLength(1);
    });
  });

  it('leaves no files of a merge that could not be written whole', async () => {
    await withDisk(0, async (disk, server) => {
      await insertApart(server, [1n, 2n]);
      const before = await disk.objects.list('segments/');
      const adopt = disk.objects.adopt.bind(disk.objects);
      const paths: string[] = [];
      jest.spyOn(disk.objects, 'adopt').mockImplementation(async (path, key) => {
        paths.push(path);
        if (paths.length === 2) throw new Error('no space');
        await adopt(path, key);
      });
      server.compacting.request(COLLECTION);
      await server.compacting.settle();
      expect(server.found.join()).toContain('no space');
      expect(await disk.objects.list('segments/')).toEqual(before);
      expect(paths.map((path) => existsSync(path))).toEqual([false, false]);
    });
  });

  it('has nothing to do where there is nothing to gain', async () => {
    await withDisk(0, async (_, server) => {
      server.rows(COLLECTION.id).seal(PARTITION);
      expect(server.compacting.request(COLLECTION)).toBeUndefined();
      expect(server.compacting.state(-1n)).toEqual({ executing: 0, completed: 0, plans: [] });
    });
  });
});
