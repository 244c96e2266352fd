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

/** There is no object with the key. */
export class ObjectMissingError extends Error {
  override readonly name = 'ObjectMissingError';
}

/** Objects are created once: the key is taken. */
export class ObjectExistsError extends Error {
  override readonly name = 'ObjectExistsError';
}

export interface ObjectReader {
  /** errors  ObjectMissingError */
  get(key: string): Promise<Uint8Array>;
  /**
   * Reads `target.length` bytes from `start` straight into `target` (shared memory allowed).
   *
   * errors  ObjectMissingError; an object that ends earlier
   */
  readInto(key: string, start: number, target: Uint8Array): Promise<void>;
  head(key: string): Promise<ObjectInfo | undefined>;
  /** In the order of the keys. */
  list(prefix: string): Promise<readonly ObjectInfo[]>;
  /**
   * A path on this machine under which the object can be mapped; for backends
   * without one, of a checked local copy. It stays until the object is deleted.
   *
   * errors  ObjectMissingError
   */
  localPath(key: string): Promise<string>;
}

export interface ObjectStore extends ObjectReader {
  /**
   * Durable when it resolves.
   *
   * owner   pieces are borrowed until it settles
   * errors  ObjectExistsError
   */
  put(key: string, pieces: readonly Uint8Array[]): Promise<void>;
  /** Missing keys are not an error. */
  delete(key: string): Promise<void>;
  /**
   * A path to write a new object at (USearch saves by path); `adopt` makes it durable under `key`.
   * Paths of different calls differ, whatever the name. What is not adopted is removed at the next open.
   */
  temporaryPath(name: string): Promise<string>;
  /** errors  ObjectExistsError; then the file is left where it is */
  adopt(path: string, key: string): Promise<void>;
  /** Removes what was written at a temporary path, unless it was adopted; no error where nothing was. */
  discard(path: string): Promise<void>;
  close(): Promise<void>;
}
