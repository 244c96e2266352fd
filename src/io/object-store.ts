/**
 * Immutable blobs by key (`segments/7/vector-101.arrow`): created once, whole or not at all.
 *
 * Locally a key is a path below the data folder; writes go to a temporary file
 * that is synced and renamed, then its folder is synced.
 */

export interface ObjectInfo {
  readonly key: string;
  readonly bytes: number;
}

export interface ObjectStore {
  /** Durable when it resolves. Refuses an existing key. */
  put(key: string, pieces: readonly Uint8Array[]): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  /** Reads `target.length` bytes from `start` straight into `target` (shared memory allowed). */
  readInto(key: string, start: number, target: Uint8Array): Promise<void>;
  head(key: string): Promise<ObjectInfo | undefined>;
  /** Missing keys are not an error. */
  delete(key: string): Promise<void>;
  list(prefix: string): Promise<readonly ObjectInfo[]>;
  /**
   * A path on this machine under which the object can be mapped; for backends
   * without one, of a checked local copy.
   */
  localPath(key: string): Promise<string>;
  /** A path to write a new object at (USearch saves by path); `adopt` makes it durable under `key`. */
  temporaryPath(name: string): Promise<string>;
  adopt(path: string, key: string): Promise<void>;
}
