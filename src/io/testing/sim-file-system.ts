/**
 * A file system in memory that can lose power.
 *
 * It keeps apart what was written (what a process sees, also after a kill) and
 * what is durable (what a disk holds), for contents and for names. It counts the
 * operations that change something and "crashes" at a chosen one: from then on
 * every call fails. `afterCrash` gives the file systems that a machine may find.
 * Deterministic; sectors of 512 bytes are written whole or not at all.
 */

import { dirname, join } from 'node:path';
import type { Random } from '../../base/random.ts';
import type {
  AsyncFile,
  FileSystem,
  FolderEntry,
  OpenMode,
  SyncFile,
} from '../local/file-system.ts';
import { SimFile } from './sim-file.ts';

/**
 * killed   the process dies, the machine goes on: everything written is there
 * dark     the power goes: only what was synced is there
 * random   the power goes: of the rest, any part is there
 */
export type CrashKind = 'killed' | 'dark' | 'random';

/** Which syncs silently do nothing: disks that lie, or code that forgets. */
export type IgnoredSyncs = 'none' | 'files' | 'folders';

export interface SimOptions {
  /** The operation, from 1, at which it crashes. */
  readonly crashAt?: number;
  /** Bytes of all files together; beyond, writes come short and then fail with ENOSPC. */
  readonly capacity?: number;
  readonly ignores?: IgnoredSyncs;
}

/** A name that was made, moved or removed, until its folder is synced. */
interface NameChange {
  readonly folder: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly file: SimFile | undefined;
}

export class SimCrash extends Error {
  override readonly name = 'SimCrash';
}

export class SimFileSystem implements FileSystem {
  readonly #options: SimOptions;
  #names = new Map<string, SimFile>();
  #durableNames = new Map<string, SimFile>();
  readonly #folders = new Set<string>();
  #changes: NameChange[] = [];
  #operations = 0;
  #hasCrashed = false;
  capacity: number;
  /** The next sync of a file fails and forgets what it should have written, as kernels do. */
  failNextSync = false;

  constructor(options: SimOptions = {}) {
    this.#options = options;
    this.capacity = options.capacity ?? Number.POSITIVE_INFINITY;
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
    // Folders are made once and early; losing them would only repeat the first start.
    for (const folder of this.#folders) next.#folders.add(folder);
    const survives = (): boolean => kind === 'killed' || (kind === 'random' && random.next() < 0.5);
    const names = new Map(this.#durableNames);
    for (const change of this.#changes) if (survives()) applyChange(names, change);
    const copies = new Map<SimFile, SimFile>();
    for (const [path, file] of names) {
      const copy = copies.get(file) ?? file.afterCrash(kind, random);
      copies.set(file, copy);
      next.#names.set(path, copy);
      // A kill loses nothing, but what was not durable is still not.
      next.#durableNames.set(path, copy);
    }
    if (kind === 'killed') {
      next.#durableNames = new Map(
        [...this.#durableNames].map(([path, file]) => [path, copies.get(file) ?? file]),
      );
      next.#changes = this.#changes.map((change) => ({
        ...change,
        file: change.file === undefined ? undefined : copies.get(change.file),
      }));
    }
    return next;
  }

  /** Changes bytes of a file on disk and in memory, as decay would. */
  corrupt(path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    this.#find(path).replace(change);
  }

  contentOf(path: string): Uint8Array {
    return this.#find(path).content.slice();
  }

  paths(): string[] {
    return [...this.#names.keys()].sort();
  }

  openSync(path: string, mode: OpenMode): SyncFile {
    this.#mayRun();
    const found = this.#names.get(path);
    if (mode === 'create' && found !== undefined) throw systemError('EEXIST', path);
    if (found !== undefined) return new SimSyncFile(this, path, found);
    if (mode === 'read' || mode === 'update') throw systemError('ENOENT', path);
    if (!this.#folders.has(dirname(path))) throw systemError('ENOENT', path);
    this.step();
    const file = new SimFile();
    this.#change({ folder: dirname(path), from: undefined, to: path, file });
    return new SimSyncFile(this, path, file);
  }

  renameSync(from: string, to: string): void {
    const file = this.#find(from);
    if (!this.#folders.has(dirname(to))) throw systemError('ENOENT', to);
    this.step();
    this.#change({ folder: dirname(to), from, to, file });
  }

  syncFolderSync(path: string): void {
    if (!this.#folders.has(path)) throw systemError('ENOENT', path);
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
    if (this.#folders.has(path)) return false;
    for (let at = path; !this.#folders.has(at); at = dirname(at)) this.#folders.add(at);
    return true;
  }

  async list(path: string): Promise<readonly FolderEntry[] | undefined> {
    this.#mayRun();
    if (!this.#folders.has(path)) return undefined;
    const isChild = (child: string): boolean => child !== path && dirname(child) === path;
    const nameOf = (child: string): string => child.slice(join(path, 'x').length - 1);
    return [
      ...[...this.#folders].filter(isChild).map((c) => ({ name: nameOf(c), isFolder: true })),
      ...[...this.#names.keys()].filter(isChild).map((c) => ({ name: nameOf(c), isFolder: false })),
    ];
  }

  async fileBytes(path: string): Promise<number | undefined> {
    this.#mayRun();
    return this.#names.get(path)?.content.length;
  }

  async remove(path: string): Promise<void> {
    this.#mayRun();
    for (const name of [...this.#names.keys()]) {
      if (name === path || name.startsWith(`${path}/`)) await this.unlink(name);
    }
    for (const folder of [...this.#folders]) {
      if (folder === path || folder.startsWith(`${path}/`)) this.#folders.delete(folder);
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
    const used = new Set(this.#names.values());
    return this.capacity - [...used].reduce((sum, { content }) => sum + content.length, 0);
  }

  #mayRun(): void {
    if (this.#hasCrashed) throw new SimCrash(`crashed at operation ${this.#operations}`);
  }

  #find(path: string): SimFile {
    this.#mayRun();
    const file = this.#names.get(path);
    if (file === undefined) throw systemError('ENOENT', path);
    return file;
  }

  #change(change: NameChange): void {
    applyChange(this.#names, change);
    this.#changes.push(change);
  }
}

function applyChange(names: Map<string, SimFile>, change: NameChange): void {
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
