/** Files go after what lets go of them is durable, and rows when their truncation says so. */

import { jest } from '@jest/globals';
import type { CollectionId, PartitionId } from '../base/ids.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { dropCollection, truncateCollection } from './collections.ts';
import { dropPartition } from './partitions.ts';
import { BareServer, type Disk, withBareServer } from './testing/bare-server.ts';
import { deleteKeys, insertKeys, keyedCollection, shownKeys } from './testing/keyed-collection.ts';

const DATABASE = { database: 'default' };
const COLLECTION = keyedCollection('sample', 10n as CollectionId, 20n as PartitionId);

async function insertSealed(server: BareServer, keys: readonly number[]): Promise<void> {
  await insertKeys(server, COLLECTION, keys);
  server.rows(COLLECTION.id).seal(20n as PartitionId);
  await server.sealing.settle();
}

/** For each file that is deleted: whether the log was durable to its end then. */
function watchDeletes({ log, objects }: Disk): boolean[] {
  const found: boolean[] = [];
  let durable = 0n;
  jest.spyOn(log, 'sync').mockImplementation(async () => {
    durable = log.lastLsn;
  });
  const remove = objects.delete.bind(objects);
  jest.spyOn(objects, 'delete').mockImplementation(async (key) => {
    const isThere = (await objects.head(key)) !== undefined;
    if (isThere && key.startsWith('segments/')) found.push(durable === log.lastLsn);
    await remove(key);
  });
  return found;
}

const withCollection = (work: (disk: Disk, server: BareServer) => Promise<void>): Promise<void> =>
  withBareServer(0, async (disk, server) => {
    await server.context.commitEvent({ kind: 'collectionPut', collection: COLLECTION });
    await work(disk, server);
  });

describe('files that nothing names', () => {
  it('are deleted once the log that says so is durable', () =>
    withCollection(async (disk, server) => {
      const { context, compacting, sealing } = server;
      await insertSealed(server, [1, 2]);
      await insertSealed(server, [3, 4]);
      const deletes = watchDeletes(disk);
      for (const key of [1, 3]) {
        await deleteKeys(server, COLLECTION, [key]);
        await writeCheckpoint(context, sealing);
      }
      compacting.request(COLLECTION);
      await compacting.settle();
      await context.retired();
      await dropCollection(context, DATABASE, COLLECTION.name);
      await context.retired();
      expect(await disk.objects.list('segments/')).toEqual([]);
      expect(deletes.length).toBeGreaterThan(6);
      expect(deletes).toEqual(deletes.map(() => true));
      expect(server.found).toEqual([]);
    }));
});

describe('what frees space', () => {
  it('may use the room that the log keeps for a full disk', () =>
    withCollection(async (disk, server) => {
      const { context } = server;
      const append = jest.spyOn(disk.log, 'append');
      const side = { id: 21n as PartitionId, name: 'side', createdTimestamp: context.timestamp() };
      const load = { kind: 'none' } as const;
      const partitions = [...COLLECTION.partitions, side];
      const changed = await context.changeCollection(COLLECTION, { load, partitions });
      await dropPartition(context, changed, 'side');
      await truncateCollection(context, DATABASE, COLLECTION.name);
      await dropCollection(context, DATABASE, COLLECTION.name);
      const mayUseReserve = append.mock.calls.map(([entry]) => entry.mayUseReserve);
      expect(mayUseReserve).toEqual([false, true, true, true]);
    }));
});

describe('a truncation', () => {
  it('keeps the rows that are inserted after it, before and after a restart', () =>
    withCollection(async (disk, server) => {
      await insertKeys(server, COLLECTION, [1]);
      const append = disk.log.append.bind(disk.log);
      let inserted: Promise<void> | undefined;
      jest.spyOn(disk.log, 'append').mockImplementation((entry) => {
        if (entry.stream === 0n) inserted = insertOne(server, 2);
        return append(entry);
      });
      await truncateCollection(server.context, DATABASE, COLLECTION.name);
      await inserted;
      expect(shownKeys(server, COLLECTION)).toEqual([2]);
      expect(shownKeys(await BareServer.open(disk), COLLECTION)).toEqual([2]);
    }));
});

/** With the lock that requests take. */
function insertOne(server: BareServer, key: number): Promise<void> {
  const lock = server.context.writeLock(COLLECTION.id);
  return lock.shared(() => insertKeys(server, COLLECTION, [key]));
}
