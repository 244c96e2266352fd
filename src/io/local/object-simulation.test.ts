/** Crashes at every operation while objects are made: whole or not at all, and nothing else left. */

import { join } from 'node:path';
import { seededRandom } from '../../base/random.ts';
import { wreckages } from '../testing/log-simulation.ts';
import { SimFileSystem, type SimOptions } from '../testing/sim-file-system.ts';
import { LocalObjectStore } from './local-object-store.ts';

const FOLDER = '/data';

function contentOf(key: string): Uint8Array {
  return new TextEncoder().encode(key.repeat(400));
}

/** Puts, adopts and deletes until the crash; returns what was acknowledged. */
async function live(fileSystem: SimFileSystem): Promise<{ made: string[]; deleted: string[] }> {
  const made: string[] = [];
  const deleted: string[] = [];
  try {
    const store = await LocalObjectStore.open(FOLDER, fileSystem);
    for (const key of ['a', 'segments/1/a', 'segments/1/b', 'segments/2/a']) {
      const bytes = contentOf(key);
      await store.put(key, [bytes.subarray(0, 7), bytes.subarray(7)]);
      made.push(key);
    }
    const path = await store.temporaryPath('graph');
    const file = await fileSystem.open(path, 'create');
    await file.writev([contentOf('graphs/1')], 0);
    await file.close();
    await store.adopt(path, 'graphs/1');
    made.push('graphs/1');
    deleted.push('segments/1/a');
    await store.delete('segments/1/a');
    await store.put('last', [contentOf('last')]);
    made.push('last');
  } catch (cause) {
    if (!fileSystem.hasCrashed) throw cause;
  }
  return { made, deleted };
}

async function problemsOf(options: SimOptions): Promise<{ problems: string[]; states: number }> {
  const problems: string[] = [];
  const random = seededRandom(11);
  let states = 0;
  for (let crashAt = 1; ; crashAt++) {
    const fileSystem = new SimFileSystem({ ...options, crashAt, folders: [FOLDER] });
    const { made, deleted } = await live(fileSystem);
    for (const found of wreckages(fileSystem, random, 8)) {
      states += 1;
      const store = await LocalObjectStore.open(FOLDER, found);
      const infos = await store.list('');
      for (const { key } of infos) {
        const isWhole = Buffer.compare(await store.get(key), contentOf(key)) === 0;
        if (!isWhole) problems.push(`${key} is not whole`);
      }
      for (const key of made) {
        const isThere = infos.some((info) => info.key === key);
        if (!isThere && !deleted.includes(key)) problems.push(`${key} is lost`);
      }
      if (found.paths().some((path) => path.startsWith(join(FOLDER, 'tmp')))) {
        problems.push('an unfinished object was left');
      }
    }
    if (!fileSystem.hasCrashed) return { problems, states };
  }
}

it('makes objects whole or not at all', async () => {
  const { problems, states } = await problemsOf({});
  expect([...new Set(problems)]).toEqual([]);
  expect(states).toBeGreaterThan(200);
});

it.each(['files', 'folders'] as const)('finds that %s are not synced', async (ignores) => {
  const { problems } = await problemsOf({ ignores });
  expect(problems.length).toBeGreaterThan(5);
});
