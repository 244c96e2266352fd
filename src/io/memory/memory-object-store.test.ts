/** The contract of an object store, and its private folder. */

import { existsSync } from 'node:fs';
import { nodeFileSystem } from '../local/node-file-system.ts';
import { describeObjectStore } from '../testing/object-store.contract.ts';
import { scratchFolders } from '../testing/scratch-folder.ts';
import { MemoryObjectStore } from './memory-object-store.ts';

describe('MemoryObjectStore', () => {
  const newFolder = scratchFolders();
  const open = async (folder = newFolder()) =>
    new MemoryObjectStore({
      fileSystem: nodeFileSystem,
      folder,
      release: () => nodeFileSystem.remove(folder),
    });

  describeObjectStore({ open });

  it('removes its folder at close', async () => {
    const folder = newFolder();
    const store = await open(folder);
    await store.put('a', [Uint8Array.of(1)]);
    const path = await store.localPath('a');
    expect(existsSync(path)).toBe(true);
    await store.close();
    expect(existsSync(folder)).toBe(false);
  });
});
