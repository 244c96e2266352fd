/** Checkpoints hold what they promise, whatever happens while they are written. */

import { jest } from '@jest/globals';
import type { CollectionId, PartitionId } from '../base/ids.ts';
import { LogFullError } from '../io/log-store.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { dropCollection } from './collections.ts';
import { BareServer, withBareServer } from './testing/bare-server.ts';
import { deleteKeys, insertKeys, keyedCollection, shownKeys } from './testing/keyed-collection.ts';

const FIRST = keyedCollection('first', 10n as CollectionId, 20n as PartitionId);
const SECOND = keyedCollection('second', 11n as CollectionId, 21n as PartitionId);
const THIRD = keyedCollection('third', 12n as CollectionId, 22n as PartitionId);

describe('a checkpoint', () => {
  it('holds what it was taken of, when its rows are dropped while it is written', async () => {
    await withBareServer(0, async (disk, server) => {
      const { context, sealing } = server;
      for (const collection of [FIRST, SECOND, THIRD]) {
        await context.commitEvent({ kind: 'collectionPut', collection });
      }
      await insertKeys(server, FIRST, [1]);
      await insertKeys(server, SECOND, [2]);
      const put = disk.objects.put.bind(disk.objects);
      jest.spyOn(disk.objects, 'put').mockImplementation(async (key, pieces) => {
        await dropCollection(context, { database: 'default' }, FIRST.name);
        await context.retired();
        // Takes the memory of the first one's vectors, if that was given back.
        await insertKeys(server, THIRD, [3]);
        await put(key, pieces);
      });
      await writeCheckpoint(context, sealing);
      const restarted = await BareServer.open(disk);
      expect(shownKeys(restarted, SECOND)).toEqual([2]);
      expect(shownKeys(restarted, THIRD)).toEqual([3]);
    });
  });

  it('writes the deletes of sealed rows again, of which the log did not take the file', async () => {
    await withBareServer(0, async (disk, server) => {
      const { context, sealing } = server;
      await context.commitEvent({ kind: 'collectionPut', collection: FIRST });
      await insertKeys(server, FIRST, [1, 2]);
      server.rows(FIRST.id).seal(FIRST.partitions[0]?.id as PartitionId);
      await sealing.settle();
      await deleteKeys(server, FIRST, [1]);
      jest.spyOn(disk.log, 'append').mockRejectedValueOnce(new LogFullError('no space'));
      await expect(writeCheckpoint(context, sealing)).rejects.toThrow('no space');
      await writeCheckpoint(context, sealing);
      expect(shownKeys(await BareServer.open(disk), FIRST)).toEqual([2]);
    });
  });
});
