/**
 * The data folder: who owns it, which format it has, and the stores inside.
 *
 * `LOCK` is held with a kernel lock that dies with its process and names the
 * owner; `FORMAT` holds the format's version; `log/` the log files; everything
 * else belongs to the object store. Bytes: docs/format/data-folder.md
 */

import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32 } from '../../base/crc32.ts';
import type { LogStore } from '../log-store.ts';
import { MemoryLogStore } from '../memory/memory-log-store.ts';
import type { ObjectStore } from '../object-store.ts';
import { LocalLogStore } from './local-log-store.ts';
import { LocalObjectStore } from './local-object-store.ts';
import type { LogWriterOptions } from './log-writer.ts';

const FORMAT_VERSION = 1;

/** The folder cannot be used: locked, newer, or not ours. The message says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

export interface DataFolder {
  /** Absolute, or `:memory:`. */
  readonly path: string;
  readonly log: LogStore;
  readonly objects: ObjectStore;
  /** Written into the lock, so that whoever finds it taken knows where to connect. */
  announce(address: string): void;
  close(): Promise<void>;
}

export async function openDataFolder(options: {
  readonly path: string;
  readonly durability: LogWriterOptions['durability'];
}): Promise<DataFolder> {
  if (options.path === ':memory:') return openMemoryFolder();
  const path = resolve(options.path);
  await mkdir(path, { recursive: true, mode: 0o700 });
  const lock = await FolderLock.take(path);
  try {
    await checkFormat(path);
    const log = await LocalLogStore.open({
      folder: join(path, 'log'),
      durability: options.durability,
    });
    const objects = await LocalObjectStore.open(path);
    return {
      path,
      log,
      objects,
      announce: (address) => lock.announce(address),
      close: async () => {
        await log.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

/** Graphs are mapped by path, so even `:memory:` has a private folder, removed on close. */
async function openMemoryFolder(): Promise<DataFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'redkite-memory-'));
  return {
    path: ':memory:',
    log: new MemoryLogStore({ keepsEntries: false }),
    objects: await LocalObjectStore.open(folder),
    announce: () => undefined,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function checkFormat(path: string): Promise<void> {
  const file = join(path, 'FORMAT');
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (text === undefined) {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`redkite data folder, format ${FORMAT_VERSION}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return;
  }
  const version = Number(/^redkite data folder, format (\d+)\n$/.exec(text)?.[1]);
  if (!Number.isInteger(version)) {
    throw new DataFolderError(
      `${file}: expected "redkite data folder, format N", found ${JSON.stringify(text.slice(0, 60))}. Is this the right folder? Nothing was changed.`,
    );
  }
  if (version > FORMAT_VERSION) {
    throw new DataFolderError(
      `${path} has format ${version}; this server reads up to format ${FORMAT_VERSION}. Start it with the newer server. Nothing was changed.`,
    );
  }
}

interface NativeLock {
  tryLock(fd: number): boolean;
}

/** An OFD lock where the native module is there; else an abstract socket on Linux. */
class FolderLock {
  readonly #fd: number;
  readonly #socket: Server | undefined;

  private constructor(fd: number, socket: Server | undefined) {
    this.#fd = fd;
    this.#socket = socket;
  }

  static async take(folder: string): Promise<FolderLock> {
    const path = join(folder, 'LOCK');
    const fd = openSync(path, 'a+', 0o600);
    const native = loadNativeLock();
    let socket: Server | undefined;
    let isOurs = false;
    if (native !== undefined) isOurs = native.tryLock(fd);
    else {
      socket = await listenAbstract(folder);
      isOurs = socket !== undefined;
    }
    if (!isOurs) {
      closeSync(fd);
      const owner = readFileSync(path, 'utf8').trim() || 'another process';
      throw new DataFolderError(
        `${folder} is in use by ${owner}. Connect to that server, or stop it first; one folder has one owner.`,
      );
    }
    const lock = new FolderLock(fd, socket);
    lock.#write(`process ${process.pid} (starting)`);
    return lock;
  }

  announce(address: string): void {
    this.#write(`process ${process.pid}, serving at ${address}`);
  }

  release(): void {
    this.#socket?.close();
    closeSync(this.#fd);
  }

  #write(text: string): void {
    ftruncateSync(this.#fd, 0);
    writeSync(this.#fd, `${text}\n`);
  }
}

function loadNativeLock(): NativeLock | undefined {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as NativeLock;
  } catch {
    return undefined;
  }
}

async function listenAbstract(folder: string): Promise<Server | undefined> {
  if (process.platform !== 'linux') {
    throw new DataFolderError(
      'the module fs-native-extensions could not be loaded, so the folder cannot be locked; install it',
    );
  }
  const name = `\0redkite-${crc32(new TextEncoder().encode(folder)).toString(16)}`;
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(undefined));
    server.listen(name, () => settle(server.unref()));
  });
}
