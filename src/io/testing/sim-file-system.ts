/**
 * A file system in memory that can lose power.
 *
 * It keeps apart what was written (what a process sees, also after a kill) and
 * what is durable (what a disk holds), for contents and for names. It counts the
 * operations that change something and "crashes" at a chosen one: from then on
 * every call fails. `afterCrash` gives the file systems that a machine may find.
 * Deterministic; sectors of 512 bytes are written whole or not at all.
 */

import { basename, dirname, resolve } from 'node:path';
import type { Random } from '../../base/random.ts';
import type {
  AsyncFile,
  FileSystem,
  FolderEntry,
  OpenMode,
  SyncFile,
} from '../local/file-system.ts';
import { type CrashKind, SimFile } from './sim-file.ts';

/** Which syncs silently do nothing: disks that lie, or code that forgets. */
export type IgnoredSyncs = 'none' | 'files' | 'folders';

export interface SimOptions {
  /** The operation, from 1, at which it crashes. */
  readonly crashAt?: number;
  /** Bytes of all files together; beyond, writes come short and then fail with ENOSPC. */
  readonly capacity?: number;
  readonly ignores?: IgnoredSyncs;
  /** Folders that are there and durable from the beginning. */
  readonly folders?: readonly string[];
}

/** A name that was made, moved or removed, until its folder is synced. Folders are names too. */
interface NameChange {
  readonly folder: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly file: SimFile | typeof FOLDER | undefined;
}

const FOLDER = 'folder';
type Names = Map<string, SimFile | typeof FOLDER>;

export class SimCrash extends Error {
  override readonly name = 'SimCrash';
}

export class SimFileSystem implements FileSystem {
  readonly #options: SimOptions;
  #names: Names = new Map();
  #durableNames: Names = new Map();
  #changes: NameChange[] = [];
  #operations = 0;
  #hasCrashed = false;
  capacity: number;
  /** The next sync of a file fails and forgets what it should have written, as kernels do. */
  failNextSync = false;

  constructor(options: SimOptions = {}) {
    this.#options = options;
    this.capacity = options.capacity ?? Number.POSITIVE_INFINITY;
    for (const folder of ['/', ...(options.folders ?? [])]) {
      this.#names.set(folder, FOLDER);
      this.#durableNames.set(folder, FOLDER);
    }
  }

  get operations(): number {
    return this.#operations;
  }

  get hasCrashed(): boolean {
    return this.#hasCrashed;
  }

  /** What the next start finds. `options` are of the new file system. */
  afterCrash(kind: CrashKind, random: Random, options: SimOptions = {}): SimFileSystem {
    const next = new SimFileSystem(options);
    const survives = (): boolean => kind === 'killed' || (kind === 'random' && random.next() < 0.5);
    const names: Names = new Map(this.#durableNames);
    for (const change of this.#changes) if (survives()) applyChange(names, change);
    const copies = new Map<SimFile, SimFile>();
    const copyOf = (file: SimFile): SimFile => {
      const copy = copies.get(file) ?? file.afterCrash(kind, random);
      copies.set(file, copy);
      return copy;
    };
    const copied = (source: Names): Names =>
      new Map([...source].map(([path, file]) => [path, file === FOLDER ? file : copyOf(file)]));
    next.#names = copied(names);
    removeOrphans(next.#names);
    next.#durableNames = kind === 'killed' ? copied(this.#durableNames) : new Map(next.#names);
    if (kind !== 'killed') return next;
    // A kill loses nothing, but what was not durable is still not.
    next.#changes = this.#changes.map((change) =>
      change.file instanceof SimFile ? { ...change, file: copyOf(change.file) } : change,
    );
    return next;
  }

  /** Changes bytes of a file on disk and in memory, as decay would. */
  corrupt(path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    this.#find(path).replace(change);
  }

  contentOf(path: string): Uint8Array {
    return this.#find(path).content.slice();
  }

  /** Of files. */
  paths(): string[] {
    return [...this.#names].flatMap(([path, file]) => (file === FOLDER ? [] : [path])).sort();
  }

  openSync(path: string, mode: OpenMode): SyncFile {
    this.#mayRun();
    const found = this.#names.get(path);
    if (found === FOLDER) throw systemError('EISDIR', path);
    if (mode === 'create' && found !== undefined) throw systemError('EEXIST', path);
    if (found !== undefined) return new SimSyncFile(this, path, found);
    if (mode === 'read' || mode === 'update') throw systemError('ENOENT', path);
    if (this.#names.get(dirname(path)) !== FOLDER) throw systemError('ENOENT', path);
    this.step();
    const file = new SimFile();
    this.#change({ folder: dirname(path), from: undefined, to: path, file });
    return new SimSyncFile(this, path, file);
  }

  renameSync(from: string, to: string): void {
    const file = this.#find(from);
    if (this.#names.get(dirname(to)) !== FOLDER) throw systemError('ENOENT', to);
    this.step();
    this.#change({ folder: dirname(to), from, to, file });
  }

  syncFolderSync(path: string): void {
    if (this.#names.get(path) !== FOLDER) throw systemError('ENOENT', path);
    this.step();
    if (this.#options.ignores === 'folders') return;
    for (const change of this.#changes) {
      if (change.folder === path) applyChange(this.#durableNames, change);
    }
    this.#changes = this.#changes.filter(({ folder }) => folder !== path);
  }

  async open(path: string, mode: OpenMode): Promise<AsyncFile> {
    return asynchronous(this.openSync(path, mode));
  }

  async rename(from: string, to: string): Promise<void> {
    this.renameSync(from, to);
  }

  async unlink(path: string): Promise<void> {
    this.#find(path);
    this.step();
    this.#change({ folder: dirname(path), from: path, to: undefined, file: undefined });
  }

  async makeFolder(path: string): Promise<boolean> {
    this.#mayRun();
    if (this.#names.has(path)) return false;
    await this.makeFolder(dirname(path));
    this.step();
    this.#change({ folder: dirname(path), from: undefined, to: path, file: FOLDER });
    return true;
  }

  async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    this.#mayRun();
    const path = resolve(folder);
    if (this.#names.get(path) !== FOLDER) return undefined;
    return [...this.#names]
      .filter(([child]) => child !== path && dirname(child) === path)
      .map(([child, file]) => ({ name: basename(child), isFolder: file === FOLDER }));
  }

  async fileBytes(path: string): Promise<number | undefined> {
    this.#mayRun();
    const found = this.#names.get(path);
    return found instanceof SimFile ? found.content.length : undefined;
  }

  async remove(path: string): Promise<void> {
    this.#mayRun();
    for (const name of [...this.#names.keys()].reverse()) {
      if (name !== path && !name.startsWith(`${path}/`)) continue;
      this.step();
      this.#change({ folder: dirname(name), from: name, to: undefined, file: undefined });
    }
  }

  async syncFolder(path: string): Promise<void> {
    this.syncFolderSync(path);
  }

  /** One operation that changes something; it does not happen if the crash is here. */
  step(): void {
    this.#mayRun();
    this.#operations += 1;
    if (this.#operations === this.#options.crashAt) this.#hasCrashed = true;
    this.#mayRun();
  }

  /** A write may stop in the middle at the crash, or when the disk is full. */
  write(file: SimFile, pieces: readonly Uint8Array[], position: number): number {
    const bytes = Buffer.concat(pieces);
    const isTorn = this.#operations + 1 === this.#options.crashAt;
    if (isTorn) file.write(bytes.subarray(0, bytes.length >>> 1), position);
    this.step();
    const growth = Math.max(0, position + bytes.length - file.content.length);
    const fitting = bytes.length - Math.max(0, growth - Math.max(0, this.#free()));
    if (fitting <= 0) throw systemError('ENOSPC', 'write');
    file.write(bytes.subarray(0, fitting), position);
    return fitting;
  }

  sync(file: SimFile): void {
    this.step();
    if (this.failNextSync) {
      this.failNextSync = false;
      file.forget();
      throw systemError('EIO', 'fsync');
    }
    if (this.#options.ignores !== 'files') file.sync();
  }

  #free(): number {
    const used = new Set([...this.#names.values()].filter((file) => file instanceof SimFile));
    return this.capacity - [...used].reduce((sum, { content }) => sum + content.length, 0);
  }

  #mayRun(): void {
    if (this.#hasCrashed) throw new SimCrash(`crashed at operation ${this.#operations}`);
  }

  #find(path: string): SimFile {
    this.#mayRun();
    const file = this.#names.get(path);
    if (file === undefined) throw systemError('ENOENT', path);
    if (file === FOLDER) throw systemError('EISDIR', path);
    return file;
  }

  #change(change: NameChange): void {
    applyChange(this.#names, change);
    this.#changes.push(change);
  }
}

/** What lies in a folder that was lost is lost with it. */
function removeOrphans(names: Names): void {
  for (let removed = true; removed; ) {
    removed = false;
    for (const path of [...names.keys()]) {
      if (path === '/' || names.get(dirname(path)) === FOLDER) continue;
      names.delete(path);
      removed = true;
    }
  }
}

function applyChange(names: Names, change: NameChange): void {
  if (change.from !== undefined) names.delete(change.from);
  if (change.to !== undefined && change.file !== undefined) names.set(change.to, change.file);
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

class SimSyncFile implements SyncFile {
  readonly path: string;
  readonly #system: SimFileSystem;
  readonly #file: SimFile;

  constructor(system: SimFileSystem, path: string, file: SimFile) {
    this.#system = system;
    this.path = path;
    this.#file = file;
  }

  bytes(): number {
    return this.#file.content.length;
  }

  read(target: Uint8Array, position: number): number {
    const part = this.#file.content.subarray(position, position + target.length);
    target.set(part);
    return part.length;
  }

  writev(pieces: readonly Uint8Array[], position: number): number {
    return this.#system.write(this.#file, pieces, position);
  }

  truncate(bytes: number): void {
    this.#system.step();
    this.#file.truncate(bytes);
  }

  datasync(): void {
    this.#system.sync(this.#file);
  }

  sync(): void {
    this.#system.sync(this.#file);
  }

  close(): void {
    // Closing makes nothing durable.
  }
}

function asynchronous(file: SyncFile): AsyncFile {
  return {
    path: file.path,
    bytes: async () => file.bytes(),
    read: async (target, position) => file.read(target, position),
    writev: async (pieces, position) => file.writev(pieces, position),
    truncate: async (bytes) => file.truncate(bytes),
    datasync: async () => file.datasync(),
    sync: async () => file.sync(),
    close: async () => file.close(),
  };
}
