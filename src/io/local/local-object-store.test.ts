/** The contract of an object store, and what is special about a folder of files. */

import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeObjectStore } from '../testing/object-store.contract.ts';
import { scratchFolders } from '../testing/scratch-folder.ts';
import { LocalObjectStore } from './local-object-store.ts';

describe('LocalObjectStore', () => {
  const newFolder = scratchFolders();
  let folder = '';
  const reopen = () => LocalObjectStore.open(folder);
  const open = () => {
    folder = newFolder();
    return reopen();
  };

  describeObjectStore({ open, reopen });

  it('does not take other files of the data folder for objects', async () => {
    const store = await open();
    mkdirSync(join(folder, 'log'));
    for (const name of ['LOCK', 'FORMAT', 'log/1.wal']) writeFileSync(join(folder, name), 'x');
    expect(await store.list('')).toEqual([]);
    await expect(store.get('LOCK')).rejects.toThrow('reserved');
    await expect(store.delete('log/1.wal')).rejects.toThrow('reserved');
  });

  it('deletes objects only, never folders', async () => {
    const store = await open();
    await store.put('segments/1/a', [Uint8Array.of(1)]);
    await expect(store.delete('segments')).rejects.toThrow();
    expect((await store.list('')).length).toBe(1);
  });

  it('leaves folders alone that cannot be of an object', async () => {
    const store = await open();
    await store.put('segments/1/a', [Uint8Array.of(1)]);
    await store.delete('segments/1/a');
    for (const name of ['lost+found', '.trash']) mkdirSync(join(folder, name));
    await reopen();
    expect(readdirSync(folder).sort()).toEqual(['.trash', 'lost+found', 'tmp']);
  });

  it('does not follow a link when it lists', async () => {
    const store = await open();
    symlinkSync('/', join(folder, 'root'));
    expect(await store.list('')).toEqual([]);
  });
});
