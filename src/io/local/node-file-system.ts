/** The file system of this machine, through node:fs. */

import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import type { AsyncFile, FileSystem, OpenMode, SyncFile } from './file-system.ts';
import { missingIsUndefined } from './file-system.ts';

const { constants } = fs;
const FLAGS: Record<OpenMode, number> = {
  read: constants.O_RDONLY,
  update: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  any: constants.O_RDWR | constants.O_CREAT,
};
/** What we store is private to the account the server runs under. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

export const nodeFileSystem: FileSystem = {
  openSync: (path, mode) => new NodeSyncFile(path, fs.openSync(path, FLAGS[mode], FILE_MODE)),
  renameSync: fs.renameSync,
  syncFolderSync(path) {
    if (process.platform === 'win32') return;
    const fd = fs.openSync(path, 'r');
    try {
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
  },
  async open(path, mode) {
    return new NodeAsyncFile(path, await fsp.open(path, FLAGS[mode], FILE_MODE));
  },
  rename: fsp.rename,
  unlink: fsp.unlink,
  async makeFolder(path) {
    return (await fsp.mkdir(path, { recursive: true, mode: FOLDER_MODE })) !== undefined;
  },
  async list(path) {
    const entries = await fsp.readdir(path, { withFileTypes: true }).catch(missingIsUndefined);
    return entries?.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  async fileBytes(path) {
    const found = await fsp.stat(path).catch(missingIsUndefined);
    return found?.isFile() === true ? found.size : undefined;
  },
  remove: (path) => fsp.rm(path, { recursive: true, force: true }),
  async syncFolder(path) {
    // Windows has no such thing as syncing a folder.
    if (process.platform === 'win32') return;
    const handle = await fsp.open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

class NodeSyncFile implements SyncFile {
  readonly path: string;
  readonly #fd: number;

  constructor(path: string, fd: number) {
    this.path = path;
    this.#fd = fd;
  }

  bytes(): number {
    return fs.fstatSync(this.#fd).size;
  }

  read(target: Uint8Array, position: number): number {
    return fs.readSync(this.#fd, target, 0, target.length, position);
  }

  writev(pieces: readonly Uint8Array[], position: number): number {
    return fs.writevSync(this.#fd, pieces, position);
  }

  truncate(bytes: number): void {
    fs.ftruncateSync(this.#fd, bytes);
  }

  datasync(): void {
    fs.fdatasyncSync(this.#fd);
  }

  sync(): void {
    fs.fsyncSync(this.#fd);
  }

  close(): void {
    fs.closeSync(this.#fd);
  }
}

class NodeAsyncFile implements AsyncFile {
  readonly path: string;
  readonly #handle: fsp.FileHandle;

  constructor(path: string, handle: fsp.FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  async bytes(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  async read(target: Uint8Array, position: number): Promise<number> {
    return (await this.#handle.read(target, 0, target.length, position)).bytesRead;
  }

  async writev(pieces: readonly Uint8Array[], position: number): Promise<number> {
    return (await this.#handle.writev(pieces, position)).bytesWritten;
  }

  truncate(bytes: number): Promise<void> {
    return this.#handle.truncate(bytes);
  }

  datasync(): Promise<void> {
    return this.#handle.datasync();
  }

  sync(): Promise<void> {
    return this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
