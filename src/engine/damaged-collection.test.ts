/** A collection of which a file is damaged answers nothing, rather than some of its rows. */

import { readFileSync, writeFileSync } from 'node:fs';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  longs,
  queryRequest,
  rowsRequest,
} from './testing/sample-requests.ts';

const NAME = 'sample';

function rows(keys: readonly number[]) {
  const vectors = () =>
    floatVectors(
      2,
      keys.map((key) => [key, 0]),
    );
  const columns = [column('id', keys, longs), column('vector', [], vectors)];
  return rowsRequest(NAME, keys.length, columns);
}

async function damageSegments({ context }: InlineEngine): Promise<void> {
  const { id } = context.catalog.collection('default', NAME);
  for (const { scalars } of context.catalog.segments(id)) {
    const path = await context.objects.localPath(scalars.key);
    const bytes = readFileSync(path);
    const middle = bytes.length >>> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(path, bytes);
  }
}

it('a damaged collection refuses reads and writes', async () => {
  const inline = await InlineEngine.open();
  try {
    await createSample(inline.engine, NAME, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
    });
    await inline.engine.insert(DEFAULT_DATABASE, rows([1, 2]));
    await inline.seal(inline.context.catalog.collection('default', NAME));
    await inline.engine.insert(DEFAULT_DATABASE, rows([3]));
    await damageSegments(inline);
    await inline.restart();
    const { engine } = inline;
    const works = [
      () => engine.query(DEFAULT_DATABASE, queryRequest(NAME, 'id > 0', ['id'])),
      () => engine.query(DEFAULT_DATABASE, queryRequest(NAME, '', ['count(*)'])),
      () => engine.insert(DEFAULT_DATABASE, rows([4])),
      () =>
        engine.delete(DEFAULT_DATABASE, {
          collectionName: NAME,
          partitionName: '',
          filter: 'id > 0',
          templates: new Map(),
        }),
    ];
    for (const work of works) await expect(work()).rejects.toThrow(/damaged and was set aside/);
  } finally {
    await inline.close();
  }
});
