/** Collections that are released and loaded again while somebody holds on to their segments. */

import type { FieldId } from '../base/ids.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import { createPoints, insertPoints } from './testing/points.ts';
import { DEFAULT_DATABASE, numbersOf, queryRequest } from './testing/sample-requests.ts';

const LOAD = {
  collectionName: 'sample',
  replicaNumber: 1,
  refresh: false,
  resourceGroups: [],
  loadFields: [],
  skipDynamicField: false,
};

it('serves a segment that was loaded again when the last reader of the old one goes', async () => {
  const inline = await InlineEngine.open();
  const { engine, context } = inline;
  await createPoints(engine, 'sample');
  await insertPoints(engine, 'sample', [1, 2, 3]);
  const collection = context.catalog.collection('default', 'sample');
  await inline.seal(collection);
  const held = context.openRows(collection.id);
  const [old] = held.segments();
  // As a read or the build of a graph does.
  old?.pin();
  await engine.release(DEFAULT_DATABASE, 'sample');
  await engine.load(DEFAULT_DATABASE, LOAD);
  await engine.delete(DEFAULT_DATABASE, {
    collectionName: 'sample',
    partitionName: '',
    filter: 'id in [2]',
    templates: new Map(),
  });
  old?.setGraph(101 as FieldId, undefined);
  if (old !== undefined) held.publishView(old);
  const shown = async () => {
    const request = queryRequest('sample', 'id > 0', ['id']);
    const { columns } = await engine.query(DEFAULT_DATABASE, request);
    return numbersOf(columns[0]?.column);
  };
  expect(await shown()).toEqual([1, 3]);
  old?.unpin();
  await context.retired();
  expect(await shown()).toEqual([1, 3]);
  await inline.close();
});
