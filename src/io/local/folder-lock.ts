/**
 * One owner for a folder, by kernel locks that die with their process.
 *
 * The file `LOCK` is locked (an OFD lock, through an optional native module) and
 * names its owner. On Linux an abstract socket named after the folder is held
 * too: it is the whole lock where the module is missing, and otherwise keeps out
 * an owner that has only the socket. Bytes: docs/format/data-folder.md
 */

import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The locked byte lies behind the text, which stays readable where locks are mandatory. */
const LOCK_OFFSET = 2 ** 30;

export interface NativeLock {
  tryLock(fd: number, offset: number, length: number, options?: { shared: boolean }): boolean;
}

export interface FolderOwner {
  readonly pid: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly machine: string;
  /** `host:port`, once it listens. */
  readonly address?: string;
}

/** What the lock needs from outside; tests replace it. */
export interface LockSystem {
  readonly native: NativeLock | undefined;
  readonly platform: NodeJS.Platform;
}

export function thisLockSystem(): LockSystem {
  return { native: loadNativeLock(), platform: process.platform };
}

function loadNativeLock(): NativeLock | undefined {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as NativeLock;
  } catch {
    // An optional dependency: on a platform without it the socket remains.
    return undefined;
  }
}

/** `process 71 on host7 (started 2026-01-05T10:00:00.000Z), serving at 127.0.0.1:19530` */
export function describeOwner(owner: FolderOwner | undefined): string {
  if (owner === undefined) return 'another process';
  const serving = owner.address === undefined ? '' : `, serving at ${owner.address}`;
  return `process ${owner.pid} on ${owner.machine} (started ${owner.startedAt})${serving}`;
}

export class FolderLock {
  readonly #fd: number;
  readonly #socket: Server | undefined;
  #owner: FolderOwner;

  private constructor(fd: number, socket: Server | undefined, owner: FolderOwner) {
    this.#fd = fd;
    this.#socket = socket;
    this.#owner = owner;
  }

  /** The lock, or who has it. */
  static async take(
    folder: string,
    owner: { readonly pid: number; readonly startedAt: string },
    system: LockSystem,
  ): Promise<FolderLock | { readonly takenBy: FolderOwner | undefined }> {
    if (system.native === undefined && system.platform !== 'linux') {
      throw new Error(
        'the folder cannot be locked: the module fs-native-extensions could not be loaded; install it',
      );
    }
    const fd = openSync(lockPath(folder), constants.O_RDWR | constants.O_CREAT, 0o600);
    let socket: Server | undefined;
    let isOurs = false;
    try {
      isOurs = system.native?.tryLock(fd, LOCK_OFFSET, 1) ?? true;
      if (isOurs && system.platform === 'linux') {
        socket = await listenAbstract(fd);
        isOurs = socket !== undefined;
      }
      if (!isOurs) return { takenBy: readOwner(folder) };
      const lock = new FolderLock(fd, socket, { ...owner, machine: hostname() });
      lock.#write();
      return lock;
    } catch (cause) {
      isOurs = false;
      socket?.close();
      throw cause;
    } finally {
      if (!isOurs) closeSync(fd);
    }
  }

  /** Names the address in the lock, for whoever finds it taken. */
  announce(address: string): void {
    this.#owner = { ...this.#owner, address };
    this.#write();
  }

  async release(): Promise<void> {
    // The text stays true or absent: a reader must not be sent to a server that is gone.
    ftruncateSync(this.#fd, 0);
    const socket = this.#socket;
    if (socket !== undefined) await new Promise((resolve) => socket.close(resolve));
    closeSync(this.#fd);
  }

  #write(): void {
    const text = new TextEncoder().encode(`${JSON.stringify(this.#owner)}\n`);
    ftruncateSync(this.#fd, 0);
    writeSync(this.#fd, text, 0, text.length, 0);
  }
}

/**
 * For readers that change nothing: who owns the folder, if anybody does. While
 * nobody does, the returned hold keeps owners out until `release`.
 */
export async function holdForReading(
  folder: string,
  system: LockSystem,
): Promise<{ readonly isOwned: boolean; readonly owner?: FolderOwner; release(): void }> {
  let fd: number;
  try {
    fd = openSync(lockPath(folder), 'r');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return { isOwned: false, release: () => undefined };
  }
  let isFree = system.native?.tryLock(fd, LOCK_OFFSET, 1, { shared: true }) ?? true;
  if (isFree && system.native === undefined && system.platform === 'linux') {
    const socket = await listenAbstract(fd);
    isFree = socket !== undefined;
    socket?.close();
  }
  if (isFree) return { isOwned: false, release: () => closeSync(fd) };
  closeSync(fd);
  const owner = readOwner(folder);
  return { isOwned: true, ...(owner === undefined ? {} : { owner }), release: () => undefined };
}

function lockPath(folder: string): string {
  return join(folder, 'LOCK');
}

/** Undefined while the owner is writing it, or when it is not ours. */
function readOwner(folder: string): FolderOwner | undefined {
  try {
    const owner = JSON.parse(readFileSync(lockPath(folder), 'utf8')) as Partial<FolderOwner>;
    return typeof owner.pid === 'number' ? (owner as FolderOwner) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the name is taken. Device and inode name the file whatever the path to it is. */
function listenAbstract(fd: number): Promise<Server | undefined> {
  const { dev, ino } = fstatSync(fd, { bigint: true });
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause: NodeJS.ErrnoException) =>
      cause.code === 'EADDRINUSE' ? resolve(undefined) : reject(cause),
    );
    server.listen(`\0redkite-${dev}-${ino}`, () => resolve(server.unref()));
  });
}
