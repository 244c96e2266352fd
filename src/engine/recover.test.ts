/** What a start finds again after a kill, and what it leaves alone. */

import { jest } from '@jest/globals';
import type { CollectionId, PartitionId } from '../base/ids.ts';
import { growingSegmentRowsMax } from '../base/limits.ts';
import { BareServer, withBareServer } from './testing/bare-server.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import { insertKeys, keyedCollection, shownKeys } from './testing/keyed-collection.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  longs,
  rowsRequest,
} from './testing/sample-requests.ts';

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

  it('saves no segment before it has removed the files that nothing names', async () => {
    const inline = await InlineEngine.open();
    await createSample(inline.engine, 'sample', {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
    });
    jest.spyOn(inline.context.builder, 'writeFiles').mockRejectedValue(new Error('killed'));
    const half = growingSegmentRowsMax / 2 + 1;
    for (const first of [0, half]) {
      const keys = Array.from({ length: half }, (_, i) => first + i);
      const bytes = new Uint8Array(half * 8);
      const columns = [
        column('id', keys, longs),
        column('vector', [], () => ({ kind: 'vector', encoding: 'float', dim: 2, bytes })),
      ];
      await inline.engine.insert(DEFAULT_DATABASE, rowsRequest('sample', half, columns));
    }
    const steps: string[] = [];
    const { objects } = inline.context;
    const list = objects.list.bind(objects);
    jest.spyOn(objects, 'list').mockImplementation(async (prefix) => {
      const found = await list(prefix);
      steps.push(`listed ${prefix}`);
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
    expect(steps.filter((step) => step !== 'listed checkpoints/')).toEqual([
      'listed segments/',
      'saving',
      'saving',
    ]);
    await inline.close();
  });
});
