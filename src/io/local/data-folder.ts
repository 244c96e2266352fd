/**
 * The data folder: who owns it, which format it has, and the stores inside.
 *
 * server/ opens it for writing, cli/ also for reading only. `LOCK` names the
 * owner, `FORMAT` the version; `log/` holds the log files; everything else
 * belongs to the object store. Bytes: docs/format/data-folder.md
 */

import { dirname, join, resolve } from 'node:path';
import { type Clock, systemClock } from '../../base/clock.ts';
import type { LogReader, LogStore } from '../log-store.ts';
import { MemoryLogStore } from '../memory/memory-log-store.ts';
import { MemoryObjectStore } from '../memory/memory-object-store.ts';
import type { ObjectReader, ObjectStore } from '../object-store.ts';
import type { FileSystem } from './file-system.ts';
import { type FileSystemOrigin, resolveFileSystem } from './file-system-origin.ts';
import {
  describeOwner,
  FolderLock,
  type FolderOwner,
  holdForReading,
  type LockSystem,
  thisLockSystem,
} from './folder-lock.ts';
import { DataFolderError, ensureFormat, readFormat } from './format-file.ts';
import { LocalLogStore } from './local-log-store.ts';
import { LocalObjectReader, LocalObjectStore } from './local-object-store.ts';
import type { Durability } from './log-committer.ts';
import { readEntries } from './log-entries.ts';
import { scanLog } from './log-recovery.ts';
import type { LogFileSizes } from './log-writer.ts';
import { makePrivateFolder } from './private-folder.ts';
import type { WalFileSummary } from './wal-file.ts';

export interface DataFolder {
  /** Absolute, or `:memory:`. */
  readonly path: string;
  /** It was made, or had been empty, before this open. */
  readonly isNew: boolean;
  readonly log: LogStore;
  readonly objects: ObjectStore;
  /** What the operator should know of this open. */
  readonly notes: readonly string[];
  /** Written into the lock, so that whoever finds it taken knows where to connect. */
  announce(address: string): void;
  /** Closes the stores, then frees the folder. Safe to call twice. */
  close(): Promise<void>;
}

export interface DataFolderOptions {
  /** Made when missing; `:memory:` keeps nothing. */
  readonly path: string;
  readonly durability: Durability;
  readonly logFileSizes?: LogFileSizes;
  readonly fileSystemOrigin?: FileSystemOrigin | undefined;
  readonly clock?: Clock;
  readonly lockSystem?: LockSystem;
}

/** errors  DataFolderError, LogCorruptionError: texts for the operator; errors of the file system */
export async function openDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const fileSystem = await resolveFileSystem(options.fileSystemOrigin);
  const system = options.lockSystem ?? thisLockSystem();
  const owner = {
    pid: process.pid,
    startedAt: new Date((options.clock ?? systemClock).now()).toISOString(),
  };
  if (options.path === ':memory:') return openMemoryFolder(fileSystem, owner, system);
  const path = resolve(options.path);
  // Before the lock: a folder of a newer server is not touched at all.
  const version = await readFormat(fileSystem, path);
  if (version === undefined) await makeDataFolder(fileSystem, path);
  const lock = await FolderLock.take(path, owner, system);
  if (!(lock instanceof FolderLock)) throw inUse(path, lock.takenBy);
  try {
    const isNew = await ensureFormat(fileSystem, path);
    const objects = await LocalObjectStore.open(path, fileSystem);
    const log = await LocalLogStore.open({
      folder: join(path, 'log'),
      durability: options.durability,
      fileSystemOrigin: options.fileSystemOrigin,
      ...(options.logFileSizes === undefined ? {} : { sizes: options.logFileSizes }),
    });
    await fileSystem.syncFolder(path);
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      await log.close();
      await objects.close();
      await lock.release();
    };
    const torn = log.tornTail;
    return {
      path,
      isNew,
      log,
      objects,
      notes:
        torn === undefined
          ? []
          : [`an interrupted write, of which nobody was told, was cut off: ${torn}`],
      announce: (address) => lock.announce(address),
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function openMemoryFolder(
  fileSystem: FileSystem,
  owner: { readonly pid: number; readonly startedAt: string },
  system: LockSystem,
): Promise<DataFolder> {
  const folder = await makePrivateFolder(fileSystem, owner, system);
  const log = new MemoryLogStore({ keepsEntries: false });
  const objects = new MemoryObjectStore({
    fileSystem,
    folder: folder.path,
    release: folder.release,
  });
  let closing: Promise<void> | undefined;
  return {
    path: ':memory:',
    isNew: true,
    log,
    objects,
    notes: [],
    announce: () => undefined,
    close: () => {
      closing ??= log.close().then(() => objects.close());
      return closing;
    },
  };
}

async function makeDataFolder(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.makeFolder(path);
    // Its name must be durable too. A folder above that we may not open is not ours to sync.
    for (let at = path; at !== dirname(at); at = dirname(at)) {
      await fileSystem.syncFolder(dirname(at)).catch(() => undefined);
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw cause;
    throw new DataFolderError(`${path}: expected a folder, found a file`, { cause });
  }
}

function inUse(path: string, owner: FolderOwner | undefined): DataFolderError {
  const advice =
    owner?.address === undefined
      ? 'Stop it first, or choose another folder'
      : `Connect to http://${owner.address}, or stop it first`;
  return new DataFolderError(
    `${path} is in use by ${describeOwner(owner)}. ${advice}; one folder has one owner.`,
  );
}

export interface ReadOnlyDataFolder {
  readonly path: string;
  readonly formatVersion: number;
  /** Set while a server runs on the folder: what is read may change underneath. */
  readonly owner: string | undefined;
  readonly objects: ObjectReader;
  /** errors  LogCorruptionError: every record of the log is checked */
  readLog(): Promise<ReadOnlyLog>;
  close(): void;
}

export interface ReadOnlyLog extends LogReader {
  readonly files: readonly WalFileSummary[];
}

/**
 * For looking only: nothing is made, changed or removed. While nobody owns the
 * folder, servers are kept out until `close`.
 *
 * errors  DataFolderError
 */
export async function openDataFolderReadOnly(options: {
  readonly path: string;
  readonly fileSystemOrigin?: FileSystemOrigin;
  readonly lockSystem?: LockSystem;
}): Promise<ReadOnlyDataFolder> {
  const fileSystem = await resolveFileSystem(options.fileSystemOrigin);
  const path = resolve(options.path);
  const formatVersion = await readFormat(fileSystem, path);
  if (formatVersion === undefined) {
    throw new DataFolderError(`${path}: no data folder of Redkite: it has no file FORMAT`);
  }
  const hold = await holdForReading(path, options.lockSystem ?? thisLockSystem());
  return {
    path,
    formatVersion,
    owner: hold.isOwned ? describeOwner(hold.owner) : undefined,
    objects: new LocalObjectReader(fileSystem, path),
    readLog: async () => {
      const { files, lastLsn } = await scanLog(fileSystem, join(path, 'log'));
      return {
        files,
        firstLsn: files[0]?.firstLsn ?? 1n,
        lastLsn,
        read: (after) => readEntries(fileSystem, files, { after, upTo: lastLsn }),
      };
    },
    close: () => hold.release(),
  };
}
