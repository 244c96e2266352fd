/**
 * A temporary folder of this process alone: removed when released, or by the next
 * process that makes one if this one was killed (its lock is then free).
 */

import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { FolderLock, holdForReading, type LockSystem } from './folder-lock.ts';

const PREFIX = 'redkite-memory-';

export interface PrivateFolder {
  readonly path: string;
  release(): Promise<void>;
}

export async function makePrivateFolder(
  fileSystem: FileSystem,
  owner: { readonly pid: number; readonly startedAt: string },
  system: LockSystem,
  parent: string = tmpdir(),
): Promise<PrivateFolder> {
  await removeAbandoned(fileSystem, system, parent);
  // Locked before it has the name that others look for.
  const staging = mkdtempSync(join(parent, 'redkite-new-'));
  const lock = await FolderLock.take(staging, owner, system);
  if (!(lock instanceof FolderLock)) throw new Error(`${staging}: a new folder is taken`);
  const path = join(parent, PREFIX + staging.slice(-6));
  renameSync(staging, path);
  return {
    path,
    release: async () => {
      await fileSystem.remove(path);
      await lock.release();
    },
  };
}

async function removeAbandoned(
  fileSystem: FileSystem,
  system: LockSystem,
  parent: string,
): Promise<void> {
  for (const { name, isFolder } of (await fileSystem.list(parent)) ?? []) {
    if (!isFolder || !name.startsWith(PREFIX)) continue;
    // Another account's folder cannot be opened, and need not be.
    try {
      const hold = await holdForReading(join(parent, name), system);
      if (!hold.isOwned) await fileSystem.remove(join(parent, name));
      hold.release();
    } catch {}
  }
}
