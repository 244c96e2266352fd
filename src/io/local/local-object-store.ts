/**
 * Objects as files below a folder: written under a temporary name, synced, renamed,
 * the folder synced. What a crash leaves of an unfinished write is removed at open.
 *
 * Everything is asynchronous; nothing here blocks the caller's thread.
 */

import { dirname, join } from 'node:path';
import {
  ObjectExistsError,
  type ObjectInfo,
  ObjectMissingError,
  type ObjectReader,
  type ObjectStore,
} from '../object-store.ts';
import {
  type AsyncFile,
  type FileSystem,
  missingIsUndefined,
  readWhole,
  writeWhole,
} from './file-system.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { checkObjectKey, checkObjectPrefix, isObjectName } from './object-key.ts';

/** Unfinished objects; no key begins with it. */
export const TEMPORARY_FOLDER = 'tmp';
/** Files of the data folder that are no objects. */
const RESERVED: ReadonlySet<string> = new Set([TEMPORARY_FOLDER, 'log', 'LOCK', 'FORMAT']);

export class LocalObjectReader implements ObjectReader {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;

  /** `folder` is absolute. */
  constructor(fileSystem: FileSystem, folder: string) {
    this.#fileSystem = fileSystem;
    this.#folder = folder;
  }

  async get(key: string): Promise<Uint8Array> {
    return this.#withFile(key, async (file) => {
      const bytes = new Uint8Array(Buffer.allocUnsafeSlow(await file.bytes()).buffer);
      await readWhole(file, bytes, 0);
      return bytes;
    });
  }

  async readInto(key: string, start: number, target: Uint8Array): Promise<void> {
    await this.#withFile(key, (file) => readWhole(file, target, start));
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    const bytes = await this.#fileSystem.fileBytes(this.pathOf(key));
    return bytes === undefined ? undefined : { key, bytes };
  }

  async list(prefix: string): Promise<readonly ObjectInfo[]> {
    checkObjectPrefix(prefix);
    const infos: ObjectInfo[] = [];
    const visit = async (folderKey: string): Promise<void> => {
      const entries = (await this.#fileSystem.list(join(this.#folder, folderKey))) ?? [];
      for (const { name, isFolder } of entries) {
        const key = `${folderKey}${name}`;
        if (folderKey === '' && RESERVED.has(name)) continue;
        if (isFolder) {
          const mayMatch = `${key}/`.startsWith(prefix) || prefix.startsWith(`${key}/`);
          if (mayMatch) await visit(`${key}/`);
        } else if (key.startsWith(prefix)) {
          // It may have been deleted since the folder was listed.
          const bytes = await this.#fileSystem.fileBytes(join(this.#folder, key));
          if (bytes !== undefined) infos.push({ key, bytes });
        }
      }
    };
    await visit(prefix.slice(0, prefix.lastIndexOf('/') + 1));
    return infos.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async localPath(key: string): Promise<string> {
    if ((await this.head(key)) === undefined) throw missing(key);
    return this.pathOf(key);
  }

  pathOf(key: string): string {
    checkObjectKey(key);
    if (RESERVED.has(key.split('/')[0] as string)) throw new Error(`object key ${key}: reserved`);
    return join(this.#folder, ...key.split('/'));
  }

  async #withFile<Result>(
    key: string,
    work: (file: AsyncFile) => Promise<Result>,
  ): Promise<Result> {
    const file = await this.#fileSystem
      .open(this.pathOf(key), 'read')
      .catch((cause: NodeJS.ErrnoException) => {
        throw cause.code === 'ENOENT' ? missing(key) : cause;
      });
    try {
      return await work(file);
    } finally {
      await file.close();
    }
  }
}

export class LocalObjectStore extends LocalObjectReader implements ObjectStore {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;
  #temporaryCount = 0;
  /** Keys being created: two creations of one key must not both succeed. */
  readonly #creating = new Set<string>();
  readonly #durableFolders = new Set<string>();

  private constructor(fileSystem: FileSystem, folder: string) {
    super(fileSystem, folder);
    this.#fileSystem = fileSystem;
    this.#folder = folder;
  }

  /** The caller holds the folder's lock: nobody else has unfinished files there. */
  static async open(
    folder: string,
    fileSystem: FileSystem = nodeFileSystem,
  ): Promise<LocalObjectStore> {
    await fileSystem.remove(join(folder, TEMPORARY_FOLDER));
    await fileSystem.makeFolder(join(folder, TEMPORARY_FOLDER));
    for (const { name, isFolder } of (await fileSystem.list(folder)) ?? []) {
      if (isFolder && mayHoldObjects(name))
        await removeEmptyFolders(fileSystem, join(folder, name));
    }
    return new LocalObjectStore(fileSystem, folder);
  }

  async put(key: string, pieces: readonly Uint8Array[]): Promise<void> {
    const target = this.pathOf(key);
    const path = await this.temporaryPath('put');
    try {
      const file = await this.#fileSystem.open(path, 'create');
      try {
        await writeWhole(file, pieces, 0);
        await file.sync();
      } finally {
        await file.close();
      }
      await this.#publish(path, key, target);
    } catch (cause) {
      // On a full disk the space matters; otherwise the next open removes the file.
      await this.#fileSystem.remove(path).catch(() => undefined);
      throw cause;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#fileSystem.unlink(this.pathOf(key)).catch(missingIsUndefined);
  }

  async temporaryPath(name: string): Promise<string> {
    checkObjectKey(name);
    this.#temporaryCount += 1;
    const unique = `${this.#temporaryCount}-${name.replaceAll('/', '-')}`;
    return join(this.#folder, TEMPORARY_FOLDER, unique);
  }

  async adopt(path: string, key: string): Promise<void> {
    const target = this.pathOf(key);
    const file = await this.#fileSystem.open(path, 'update');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#publish(path, key, target);
  }

  async discard(path: string): Promise<void> {
    if (dirname(path) !== join(this.#folder, TEMPORARY_FOLDER)) return;
    await this.#fileSystem.unlink(path).catch(missingIsUndefined);
  }

  async close(): Promise<void> {
    // Nothing is held open between calls.
  }

  async #publish(path: string, key: string, target: string): Promise<void> {
    if (this.#creating.has(key)) throw exists(key);
    this.#creating.add(key);
    try {
      if ((await this.head(key)) !== undefined) throw exists(key);
      await this.#makeFolders(dirname(target));
      await this.#fileSystem.rename(path, target);
      await this.#fileSystem.syncFolder(dirname(target));
    } finally {
      this.#creating.delete(key);
    }
  }

  /**
   * A new folder is itself a name that must be durable, in each folder above. That it
   * exists does not say so: a process that was killed may have made but not synced it.
   */
  async #makeFolders(folder: string): Promise<void> {
    if (this.#durableFolders.has(folder)) return;
    await this.#fileSystem.makeFolder(folder);
    for (let at = folder; at !== this.#folder; at = dirname(at)) {
      await this.#fileSystem.syncFolder(dirname(at));
    }
    this.#durableFolders.add(folder);
  }
}

/** Others, such as a disk's `lost+found`, are not ours to look into. */
function mayHoldObjects(name: string): boolean {
  return isObjectName(name) && !RESERVED.has(name);
}

/** Deleted objects leave empty folders; while nobody uses the store they can go. */
async function removeEmptyFolders(fileSystem: FileSystem, folder: string): Promise<boolean> {
  let isEmpty = true;
  for (const { name, isFolder } of (await fileSystem.list(folder)) ?? []) {
    const wasRemoved = isFolder && (await removeEmptyFolders(fileSystem, join(folder, name)));
    isEmpty &&= wasRemoved;
  }
  if (isEmpty) await fileSystem.remove(folder);
  return isEmpty;
}

function missing(key: string): Error {
  return new ObjectMissingError(`object ${key}: not found`);
}

function exists(key: string): Error {
  return new ObjectExistsError(`object ${key}: already exists`);
}
