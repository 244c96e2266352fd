/**
 * Objects in memory, for `:memory:`. Graphs are mapped and saved by path, so there
 * is a private folder of temporary files too: adopted objects stay there, and others
 * are copied there when somebody asks for their path. It goes at close; what a killed
 * process left goes at the next start (private-folder.ts).
 */

import { join } from 'node:path';
import {
  type FileSystem,
  missingIsUndefined,
  readWhole,
  writeWhole,
} from '../local/file-system.ts';
import { checkObjectKey, checkObjectPrefix } from '../local/object-key.ts';
import {
  ObjectExistsError,
  type ObjectInfo,
  ObjectMissingError,
  type ObjectStore,
} from '../object-store.ts';

/** Either the bytes or, once a path was needed, a file that holds them. */
interface StoredObject {
  readonly bytes: number;
  readonly content: Uint8Array | undefined;
  path: string | undefined;
}

export class MemoryObjectStore implements ObjectStore {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;
  readonly #release: () => Promise<void>;
  readonly #objects = new Map<string, StoredObject>();
  #temporaryCount = 0;

  /** `release` removes the folder. */
  constructor(options: {
    readonly fileSystem: FileSystem;
    readonly folder: string;
    readonly release: () => Promise<void>;
  }) {
    this.#fileSystem = options.fileSystem;
    this.#folder = options.folder;
    this.#release = options.release;
  }

  async put(key: string, pieces: readonly Uint8Array[]): Promise<void> {
    this.#checkFree(key);
    const content = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      content.set(piece, at);
      at += piece.length;
    }
    this.#objects.set(key, { bytes: content.length, content, path: undefined });
  }

  async get(key: string): Promise<Uint8Array> {
    const target = new Uint8Array(this.#find(key).bytes);
    await this.readInto(key, 0, target);
    return target;
  }

  async readInto(key: string, start: number, target: Uint8Array): Promise<void> {
    const { bytes, content, path } = this.#find(key);
    if (start + target.length > bytes) {
      throw new Error(`${key}: ends at byte ${bytes}, expected at least ${start + target.length}`);
    }
    if (content !== undefined) {
      target.set(content.subarray(start, start + target.length));
      return;
    }
    const file = await this.#fileSystem.open(path as string, 'read');
    try {
      await readWhole(file, target, start);
    } finally {
      await file.close();
    }
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    checkObjectKey(key);
    const found = this.#objects.get(key);
    return found === undefined ? undefined : { key, bytes: found.bytes };
  }

  async delete(key: string): Promise<void> {
    checkObjectKey(key);
    const path = this.#objects.get(key)?.path;
    this.#objects.delete(key);
    if (path !== undefined) await this.#fileSystem.unlink(path).catch(missingIsUndefined);
  }

  async list(prefix: string): Promise<readonly ObjectInfo[]> {
    checkObjectPrefix(prefix);
    return [...this.#objects]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { bytes }]) => ({ key, bytes }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async localPath(key: string): Promise<string> {
    const found = this.#find(key);
    if (found.path !== undefined) return found.path;
    const path = await this.temporaryPath(key);
    const file = await this.#fileSystem.open(path, 'create');
    try {
      await writeWhole(file, [found.content as Uint8Array], 0);
    } finally {
      await file.close();
    }
    // Two callers may have copied at the same time; both paths hold the bytes.
    found.path ??= path;
    return found.path;
  }

  async temporaryPath(name: string): Promise<string> {
    checkObjectKey(name);
    this.#temporaryCount += 1;
    return join(this.#folder, `${this.#temporaryCount}-${name.replaceAll('/', '-')}`);
  }

  async adopt(path: string, key: string): Promise<void> {
    this.#checkFree(key);
    const bytes = await this.#fileSystem.fileBytes(path);
    if (bytes === undefined) throw new ObjectMissingError(`${path}: not found`);
    this.#checkFree(key);
    this.#objects.set(key, { bytes, content: undefined, path });
  }

  async discard(path: string): Promise<void> {
    for (const object of this.#objects.values()) if (object.path === path) return;
    await this.#fileSystem.unlink(path).catch(missingIsUndefined);
  }

  async close(): Promise<void> {
    this.#objects.clear();
    await this.#release();
  }

  #checkFree(key: string): void {
    checkObjectKey(key);
    if (this.#objects.has(key)) throw new ObjectExistsError(`object ${key}: already exists`);
  }

  #find(key: string): StoredObject {
    checkObjectKey(key);
    const found = this.#objects.get(key);
    if (found === undefined) throw new ObjectMissingError(`object ${key}: not found`);
    return found;
  }
}
