/** A full disk: refused before anything is written, room for deletes, and healing. */

import { entryOf, textsOf } from '../testing/log-store.contract.ts';
import { openSimLog, SIM_FOLDER, SIM_FOLDERS } from '../testing/log-simulation.ts';
import { SimFileSystem } from '../testing/sim-file-system.ts';
import type { LocalLogStore } from './local-log-store.ts';

const TEXT = 'x'.repeat(500);

/** Appends until the log refuses; returns what it took. */
async function fill(store: LocalLogStore): Promise<string[]> {
  const texts: string[] = [];
  for (;;) {
    const text = `${texts.length} ${TEXT}`;
    try {
      await store.append(entryOf(text));
    } catch (cause) {
      expect(cause).toMatchObject({ name: 'LogFullError' });
      expect(String(cause)).toMatch(/no space for the next log file: .*(ENOSPC|is the disk full)/);
      return texts;
    }
    texts.push(text);
  }
}

it('refuses, keeps room for what frees space, and heals', async () => {
  const fileSystem = new SimFileSystem({ capacity: 12_000, folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem);
  const states: string[] = [];
  const opened = new Promise<void>((resolve) => {
    store.watch((state) => {
      states.push(state);
      if (state === 'open') resolve();
    });
  });
  const texts = await fill(store);
  expect(texts.length).toBeGreaterThan(10);
  expect([store.state, states]).toEqual(['full', ['full']]);
  expect(store.stateReason).toMatch(/no space/);
  // The failed attempt gave its space back.
  expect(fileSystem.paths()).not.toContain(`${SIM_FOLDER}/spare.tmp`);
  await expect(store.append(entryOf('small'))).rejects.toMatchObject({ name: 'LogFullError' });
  const target = new Uint8Array(new SharedArrayBuffer(9000));
  const source = new Uint8Array(new SharedArrayBuffer(9000)).fill(1);
  const copying = entryOf('', { pieces: [target], copies: [{ source, target }] });
  await expect(store.append({ ...copying, mayUseReserve: true })).rejects.toThrow('no space');
  expect(target.every((byte) => byte === 0)).toBe(true);
  await store.append(entryOf('delete', { mayUseReserve: true }));
  await expect(store.append(entryOf(TEXT.repeat(3), { mayUseReserve: true }))).rejects.toThrow(
    'no space',
  );
  expect(await textsOf(store, 0n)).toEqual([...texts, 'delete']);
  fileSystem.capacity = 40_000;
  await store.trim(store.lastLsn);
  await opened;
  await store.append(entryOf('after'));
  await store.close();
  const again = await openSimLog(fileSystem);
  expect((await textsOf(again)).slice(-2)).toEqual(['delete', 'after']);
  expect(states).toEqual(['full', 'open', 'closed']);
});

it('tries again by itself', async () => {
  const fileSystem = new SimFileSystem({ capacity: 12_000, folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem);
  await fill(store);
  const opened = new Promise<void>((resolve) => store.watch(() => resolve()));
  fileSystem.capacity = 40_000;
  await opened;
  expect(store.state).toBe('open');
  await store.append(entryOf('after'));
  await store.close();
});

it('refuses an entry of several fragments as a whole', async () => {
  const fileSystem = new SimFileSystem({ capacity: 12_000, folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem);
  await store.append(entryOf('one'));
  const large = store.append(entryOf('y'.repeat(9000)));
  const small = store.append(entryOf('two'));
  await expect(large).rejects.toMatchObject({ name: 'LogFullError' });
  await expect(small).resolves.toBe(2n);
  await store.close();
  expect(await textsOf(await openSimLog(fileSystem), 0n)).toEqual(['one', 'two']);
});

it('opens on a full disk, serves reads and heals', async () => {
  const fileSystem = new SimFileSystem({ capacity: 12_000, folders: SIM_FOLDERS });
  const first = await openSimLog(fileSystem);
  const texts = await fill(first);
  await first.close();
  fileSystem.capacity = 0;
  const store = await openSimLog(fileSystem);
  expect(await textsOf(store, 0n)).toEqual(texts);
  await expect(store.append(entryOf('no'))).rejects.toMatchObject({ name: 'LogFullError' });
  const opened = new Promise<void>((resolve) => store.watch(() => resolve()));
  fileSystem.capacity = 40_000;
  await opened;
  await store.append(entryOf('yes'));
  expect((await textsOf(store, 0n)).at(-1)).toBe('yes');
  await store.close();
});
