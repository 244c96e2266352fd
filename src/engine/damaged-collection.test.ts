/** A collection of which a file is damaged answers nothing, rather than some of its rows. */

import { readFileSync, writeFileSync } from 'node:fs';
import { InlineEngine } from './testing/inline-engine.ts';
import { createPoints, insertPoints } from './testing/points.ts';
import { DEFAULT_DATABASE, queryRequest } from './testing/sample-requests.ts';

const NAME = 'sample';

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
    await createPoints(inline.engine, NAME);
    await insertPoints(inline.engine, NAME, [1, 2]);
    await inline.seal(inline.context.catalog.collection('default', NAME));
    await insertPoints(inline.engine, NAME, [3]);
    await damageSegments(inline);
    await inline.restart();
    const { engine } = inline;
    const works = [
      () => engine.query(DEFAULT_DATABASE, queryRequest(NAME, 'id > 0', ['id'])),
      () => engine.query(DEFAULT_DATABASE, queryRequest(NAME, '', ['count(*)'])),
      () => insertPoints(engine, NAME, [4]),
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
