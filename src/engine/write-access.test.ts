/** What a commit holds on to while the log works, and what it gives up when it fails. */

import { jest } from '@jest/globals';
import type { CollectionId, FieldId, PartitionId, Timestamp } from '../base/ids.ts';
import type { Column } from '../schema/column.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';
import type { Segment } from '../segment/segment.ts';
import { isVisibleAt } from '../segment/segment-view.ts';
import { batchOf, type Cell, cellAt, inSharedMemory } from '../segment/testing/sample-rows.ts';
import { type BareServer, withBareServer } from './testing/bare-server.ts';
import { sampleCollection } from './testing/sample-collection.ts';
import { dropCollection } from './collections.ts';
import { commitWrite } from './write-access.ts';

const ID = 10n as CollectionId;
const [FIRST, SECOND] = [20n, 21n] as [PartitionId, PartitionId];
const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'vector', 'FloatVector', { dim: 2 }),
]);
const COLLECTION = sampleCollection(ID, SCHEMA, { first: FIRST, second: SECOND });

const vectorOf = (key: number): string =>
  Buffer.from(Float32Array.of(key, -key).buffer).toString('base64');

function inserts(partitionId: PartitionId, keys: readonly number[]) {
  const rows = keys.map((key) => ({ id: BigInt(key), vector: vectorOf(key) }));
  return { partitionId, batch: inSharedMemory(batchOf(COLLECTION.schema, rows)) };
}

/** Visible rows: key and vector. */
function shownRows(server: BareServer): [Cell, Cell][] {
  const rows = server.rows(ID);
  return rows.segments().flatMap((segment) => {
    const view = segment.view();
    const [ids, vectors] = [100, 101].map((id) => view.columns.get(id as FieldId) as Column);
    return Array.from({ length: segment.rowCount }, (_, row) => row)
      .filter((row) => isVisibleAt(view, row, rows.commits.latest))
      .map((row): [Cell, Cell] => [cellAt(ids as Column, row), cellAt(vectors as Column, row)]);
  });
}

const expected = (keys: readonly number[]) => keys.map((key) => [BigInt(key), vectorOf(key)]);

const withCollection = (work: (server: BareServer) => Promise<void>): Promise<void> =>
  withBareServer(0, async (_, server) => {
    await server.context.commitEvent({ kind: 'collectionPut', collection: COLLECTION });
    await work(server);
  });

const commit = (server: BareServer, ...parts: ReturnType<typeof inserts>[]): Promise<Timestamp> =>
  commitWrite(server.context, ID, { inserts: parts }, { keysAreNew: true });

describe('a commit', () => {
  it('has the log copy vectors that lie in shared memory', () =>
    withCollection(async (server) => {
      await Promise.all([
        commit(server, inserts(FIRST, [1, 2]), inserts(SECOND, [3])),
        commit(server, inserts(FIRST, [4])),
      ]);
      expect(shownRows(server)).toEqual(expected([1, 2, 4, 3]));
    }));

  it('gives up all its rows, in their place, where there is no room for some', () =>
    withCollection(async (server) => {
      const before = commit(server, inserts(FIRST, [1, 2]));
      const rows = server.rows(ID);
      const reserve = rows.reserve.bind(rows);
      jest.spyOn(rows, 'reserve').mockImplementation((partitionId, batch, copies) => {
        if (partitionId === SECOND) throw new Error('no memory');
        return reserve(partitionId, batch, copies);
      });
      const failed = commit(server, inserts(FIRST, [3]), inserts(SECOND, [4]));
      const after = commit(server, inserts(FIRST, [5]));
      await expect(failed).rejects.toThrow('no memory');
      await Promise.all([before, after]);
      expect(shownRows(server)).toEqual(expected([1, 2, 5]));
    }));

  it('gives up its rows, in their place, when the log cannot take it up', () =>
    withCollection(async (server) => {
      const { logStore } = server.context;
      const before = commit(server, inserts(FIRST, [1, 2]));
      jest.spyOn(logStore, 'append').mockImplementationOnce(() => {
        throw new RangeError('no memory');
      });
      const failed = commit(server, inserts(FIRST, [3]));
      const after = commit(server, inserts(FIRST, [4]));
      await expect(failed).rejects.toThrow('no memory');
      await Promise.all([before, after]);
      expect(shownRows(server)).toEqual(expected([1, 2, 4]));
    }));

  it('takes no memory while the disk is full', () =>
    withCollection(async (server) => {
      const { context } = server;
      await commit(server, inserts(FIRST, [1]));
      const full = jest.spyOn(context.logStore, 'state', 'get').mockReturnValue('full');
      const reserve = jest.spyOn(server.rows(ID), 'reserve');
      await expect(commit(server, inserts(FIRST, [2]))).rejects.toMatchObject({
        kind: 'quotaExceeded',
      });
      expect(reserve).not.toHaveBeenCalled();
      full.mockRestore();
      await commit(server, inserts(FIRST, [3]));
      expect(shownRows(server)).toEqual(expected([1, 3]));
    }));

  it('keeps its memory when its collection is dropped under it', () =>
    withCollection(async (server) => {
      await commit(server, inserts(FIRST, [1]));
      const { context } = server;
      const [segment] = server.rows(ID).segments();
      const release = jest.spyOn(segment as Segment, 'release');
      const append = context.logStore.append.bind(context.logStore);
      const appended = jest.spyOn(context.logStore, 'append');
      const dropped = dropCollection(context, { database: 'default' }, 'sample');
      while (appended.mock.calls.length === 0) await Promise.resolve();
      let goOn: () => void = () => undefined;
      const mayGoOn = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      appended.mockImplementationOnce(async (entry) => {
        await mayGoOn;
        return append(entry);
      });
      const inserted = commit(server, inserts(FIRST, [2]));
      await dropped;
      await context.retired();
      expect(release).not.toHaveBeenCalled();
      goOn();
      await inserted;
      await context.retired();
      expect(release).toHaveBeenCalledTimes(1);
    }));
});
