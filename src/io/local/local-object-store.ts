/**
 * Objects as files below a folder: written under a temporary name, synced, renamed,
 * the folder synced. What a crash leaves of an unfinished write is removed at open.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ObjectInfo, ObjectStore } from '../object-store.ts';

const TEMPORARY = 'tmp';

export class LocalObjectStore implements ObjectStore {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<LocalObjectStore> {
    await rm(join(folder, TEMPORARY), { recursive: true, force: true });
    await mkdir(join(folder, TEMPORARY), { recursive: true, mode: 0o700 });
    return new LocalObjectStore(folder);
  }

  async put(key: string, pieces: readonly Uint8Array[]): Promise<void> {
    const path = await this.temporaryPath(randomUUID());
    const handle = await open(path, 'wx', 0o600);
    try {
      let at = 0;
      for (const piece of pieces) at += await writeWhole(handle, piece, at, path);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await this.#publish(path, key);
  }

  async get(key: string): Promise<Uint8Array> {
    return readFile(this.#path(key));
  }

  async readInto(key: string, start: number, target: Uint8Array): Promise<void> {
    const path = this.#path(key);
    const handle = await open(path, 'r');
    try {
      let done = 0;
      while (done < target.length) {
        const { bytesRead } = await handle.read(target, done, target.length - done, start + done);
        if (bytesRead === 0) {
          throw new Error(
            `${path}: ends at byte ${start + done}, expected ${start + target.length}`,
          );
        }
        done += bytesRead;
      }
    } finally {
      await handle.close();
    }
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    const found = await stat(this.#path(key)).catch(missingIsUndefined);
    return found === undefined ? undefined : { key, bytes: found.size };
  }

  async delete(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  async list(prefix: string): Promise<readonly ObjectInfo[]> {
    const infos: ObjectInfo[] = [];
    const visit = async (folder: string): Promise<void> => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(missingIsUndefined);
      for (const entry of entries ?? []) {
        const path = join(folder, entry.name);
        const key = relative(this.#folder, path).split(sep).join('/');
        if (entry.isDirectory()) await visit(path);
        else if (key.startsWith(prefix)) infos.push({ key, bytes: (await stat(path)).size });
      }
    };
    await visit(
      this.#path(prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/')) : prefix),
    );
    return infos;
  }

  async localPath(key: string): Promise<string> {
    return this.#path(key);
  }

  async temporaryPath(name: string): Promise<string> {
    return join(this.#folder, TEMPORARY, name);
  }

  async adopt(path: string, key: string): Promise<void> {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await this.#publish(path, key);
  }

  async #publish(path: string, key: string): Promise<void> {
    const target = this.#path(key);
    if ((await this.head(key)) !== undefined) throw new Error(`${target}: already exists`);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    await syncFolder(dirname(target));
    // A new folder is itself an entry that must be durable.
    await syncFolder(dirname(dirname(target)));
  }

  #path(key: string): string {
    const path = resolve(this.#folder, key);
    if (!path.startsWith(resolve(this.#folder) + sep)) throw new Error(`${key}: leaves the folder`);
    return path;
  }
}

async function writeWhole(
  handle: Awaited<ReturnType<typeof open>>,
  piece: Uint8Array,
  position: number,
  path: string,
): Promise<number> {
  const { bytesWritten } = await handle.write(piece, 0, piece.length, position);
  if (bytesWritten !== piece.length) {
    throw new Error(`${path}: wrote ${bytesWritten} of ${piece.length} bytes`);
  }
  return bytesWritten;
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing as syncing a folder.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function missingIsUndefined(cause: NodeJS.ErrnoException): undefined {
  if (cause.code === 'ENOENT') return undefined;
  throw cause;
}
