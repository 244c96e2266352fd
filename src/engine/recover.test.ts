/** What a start finds again after a kill, and what it leaves alone. */

import { jest } from '@jest/globals';
import type { CollectionId, IndexId, PartitionId } from '../base/ids.ts';
import { growingSegmentRowsMax } from '../base/limits.ts';
import { dropCollection } from './collections.ts';
import { BareServer, withBareServer } from './testing/bare-server.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import { insertKeys, keyedCollection, shownKeys } from './testing/keyed-collection.ts';
import { createPoints, insertPoints } from './testing/points.ts';

const ID = 10n as CollectionId;
const PARTITION = 20n as PartitionId;

describe('recovery', () => {
  it('shows the newest row of a key that was sent in place of a generated one', async () => {
    const plain = keyedCollection('sample', ID, PARTITION, { autoId: true });
    const properties = [{ key: 'allow_insert_auto_id', value: 'true' }];
    const collection = { ...plain, properties };
    await withBareServer(0, async (disk, server) => {
      await server.context.commitEvent({ kind: 'collectionPut', collection });
      await insertKeys(server, collection, [1]);
      await insertKeys(server, collection, [1, 2]);
      expect(shownKeys(server, collection)).toEqual([1, 2]);
      expect(shownKeys(await BareServer.open(disk), collection)).toEqual([1, 2]);
    });
  });

  it('does without a graph whose file is gone', async () => {
    const collection = keyedCollection('sample', ID, PARTITION);
    const indexes = [
      {
        ...{ id: 30n as IndexId, name: 'vector', fieldId: collection.schema.fields[1]?.id ?? 0 },
        ...{ fieldName: 'vector', jsonPath: '', params: [] },
      },
    ] as (typeof collection)['indexes'];
    await withBareServer(0, async (disk, server) => {
      const { context, sealing } = server;
      await context.commitEvent({
        kind: 'collectionPut',
        collection: { ...collection, indexes },
      });
      await insertKeys(server, collection, [1, 2]);
      server.rows(ID).seal(PARTITION);
      await sealing.settle();
      const [manifest] = context.catalog.segments(ID);
      if (manifest === undefined) throw new Error('nothing was saved');
      const file = { key: 'segments/10/1/graph-101.usearch', bytes: 1, crc32: 1, rows: 2 };
      const graph = { ...file, indexId: '30', metric: 'L2', quantization: 'f32' } as const;
      const put = [{ ...manifest, graphs: { 101: graph } }];
      await context.commitEvent({ kind: 'segmentsChanged', collectionId: ID, removed: [], put });
      const restarted = await BareServer.open(disk);
      expect(shownKeys(restarted, collection)).toEqual([1, 2]);
      expect(restarted.found.join()).toContain('will be built again');
    });
  });

  it('serves the other collections where the disk cannot read a file, until it is dropped', async () => {
    const [lost, kept] = [
      keyedCollection('lost', ID, PARTITION),
      keyedCollection('kept', 11n as CollectionId, 21n as PartitionId),
    ];
    await withBareServer(0, async (disk, server) => {
      for (const collection of [lost, kept]) {
        await server.context.commitEvent({ kind: 'collectionPut', collection });
        await insertKeys(server, collection, [1, 2]);
        server.rows(collection.id).seal(collection.partitions[0]?.id as PartitionId);
      }
      await server.sealing.settle();
      const readInto = disk.objects.readInto.bind(disk.objects);
      jest.spyOn(disk.objects, 'readInto').mockImplementation(async (key, start, target) => {
        if (key.startsWith(`segments/${ID}/`)) throw Object.assign(new Error(), { code: 'EIO' });
        await readInto(key, start, target);
      });
      const restarted = await BareServer.open(disk);
      const { context } = restarted;
      expect(shownKeys(restarted, kept)).toEqual([1, 2]);
      expect([...context.quarantined.values()].join()).toContain('cannot be read');
      await dropCollection(context, { database: 'default' }, 'lost');
      expect(context.quarantined.size).toBe(0);
    });
  });

  it('saves no segment before it has removed the files that nothing names', async () => {
    const inline = await InlineEngine.open();
    await createPoints(inline.engine, 'sample');
    const killed = new Promise<void>((resolve) => {
      jest.spyOn(inline.context.builder, 'writeFiles').mockImplementation(() => {
        resolve();
        return Promise.reject(new Error('killed'));
      });
    });
    const half = growingSegmentRowsMax / 2 + 1;
    for (const first of [0, half]) {
      const keys = Array.from({ length: half }, (_, i) => first + i);
      await insertPoints(inline.engine, 'sample', keys);
    }
    await killed;
    const steps: string[] = [];
    const { objects } = inline.context;
    const list = objects.list.bind(objects);
    jest.spyOn(objects, 'list').mockImplementation(async (prefix) => {
      const found = await list(prefix);
      if (prefix === 'segments/') steps.push('listed');
      return found;
    });
    const temporaryPath = objects.temporaryPath.bind(objects);
    jest.spyOn(objects, 'temporaryPath').mockImplementation((name) => {
      if (name.endsWith('scalars')) steps.push('saving');
      return temporaryPath(name);
    });
    await inline.crash();
    const [collection] = inline.context.catalog.collections();
    if (collection === undefined) throw new Error('the collection is gone');
    await inline.seal(collection);
    expect(steps).toEqual(['listed', 'saving', 'saving']);
    await inline.close();
  });
});
