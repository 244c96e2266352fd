/**
 * The calls on files that the log, the objects and the data folder need, as an
 * interface: the real one is node-file-system.ts, io/testing has one that fails
 * on purpose and one that lives in memory and can lose power.
 *
 * Synchronous forms are for the log thread, whose commits must not wait behind
 * other work on libuv's threads; everything else uses the asynchronous ones.
 * Errors carry the system's `code`.
 */

/** read: must exist; update: read and write, must exist; create: must not exist; any: read and write, made when missing. */
export type OpenMode = 'read' | 'update' | 'create' | 'any';

export interface SyncFile {
  readonly path: string;
  bytes(): number;
  /** Fills as much of `target` as there is; returns how much. */
  read(target: Uint8Array, position: number): number;
  /** Returns the bytes written: fewer than given means an error that the system swallowed. */
  writev(pieces: readonly Uint8Array[], position: number): number;
  truncate(bytes: number): void;
  /** Content and length become durable. */
  datasync(): void;
  /** So does everything else about the file, but not its name. */
  sync(): void;
  close(): void;
}

export interface AsyncFile {
  readonly path: string;
  bytes(): Promise<number>;
  read(target: Uint8Array, position: number): Promise<number>;
  writev(pieces: readonly Uint8Array[], position: number): Promise<number>;
  truncate(bytes: number): Promise<void>;
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface FileSystem {
  openSync(path: string, mode: OpenMode): SyncFile;
  renameSync(from: string, to: string): void;
  /** Names made, renamed or removed in the folder become durable. */
  syncFolderSync(path: string): void;
  open(path: string, mode: OpenMode): Promise<AsyncFile>;
  /** Replaces `to` if it exists. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Makes missing parents too; returns whether anything was made. */
  makeFolder(path: string): Promise<boolean>;
  /** Undefined when there is no such folder. */
  list(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** Bytes of a file; undefined when there is none. */
  fileBytes(path: string): Promise<number | undefined>;
  /** Removes a file or folder with all it holds; missing is fine. */
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
}

/** For `catch`: a missing file is undefined, everything else stays an error. */
export function missingIsUndefined(cause: unknown): undefined {
  if ((cause as { code?: unknown }).code === 'ENOENT') return undefined;
  throw cause;
}

/** Reads all of `target` or says where the file ended. */
export async function readWhole(
  file: AsyncFile,
  target: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < target.length) {
    const count = await file.read(target.subarray(done), position + done);
    if (count === 0) {
      throw new Error(
        `${file.path}: ends at byte ${position + done}, expected at least ${position + target.length}`,
      );
    }
    done += count;
  }
}

/** Writes all pieces or fails: a short count is an error that came late. */
export async function writeWhole(
  file: AsyncFile,
  pieces: readonly Uint8Array[],
  position: number,
): Promise<number> {
  const expected = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (expected === 0) return 0;
  const written = await file.writev(pieces, position);
  if (written !== expected) throw shortWrite(file.path, written, expected);
  return written;
}

/** Said as the full disk it nearly always is. */
export function shortWrite(path: string, written: number, expected: number): Error {
  const error = new Error(`${path}: wrote ${written} of ${expected} bytes, is the disk full?`);
  return Object.assign(error, { code: 'ESHORTWRITE' });
}
