/** What a start finds again after a kill, and what it leaves alone. */

import { jest } from '@jest/globals';
import { growingSegmentRowsMax } from '../base/limits.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  longs,
  rowsRequest,
} from './testing/sample-requests.ts';

describe('recovery', () => {
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
