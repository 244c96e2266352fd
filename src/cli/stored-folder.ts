/**
 * A data folder for inspect, verify and export: read, never changed.
 *
 * As much as can be read is handed on, with the reasons why the rest cannot. A folder
 * may have an owner that goes on writing; then what was read may be out of date, and
 * what seems damaged may be a change under way.
 */

import { systemClock } from '../base/clock.ts';
import { silentLog } from '../base/log.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { newestCheckpoint, recoverCatalog, recoverRows } from '../engine/recover.ts';
import { StoredState } from '../engine/stored-state.ts';
import {
  openDataFolderReadOnly,
  type ReadOnlyDataFolder,
  type ReadOnlyLog,
} from '../io/local/data-folder.ts';
import type { LogReader } from '../io/log-store.ts';
import type { Checkpoint } from '../write/checkpoint-file.ts';
import { TimestampOracle } from '../write/timestamp-oracle.ts';

/** An owner replaces its checkpoint and trims its log every few seconds at most. */
const ATTEMPTS = 3;

export interface StoredFolder {
  readonly path: string;
  /** Absent when nothing could be read of it. */
  readonly state: StoredState | undefined;
  readonly log: ReadOnlyLog | undefined;
  /** Which files cannot be trusted, what was expected of them, what to do. */
  readonly problems: readonly Error[];
}

/** Runs `work` on what the folder holds; sealed segments are read of no collection. */
export async function withStoredFolder<Result>(
  dir: string,
  work: (stored: StoredFolder) => Promise<Result>,
): Promise<Result> {
  const folder = await openDataFolderReadOnly({ path: dir });
  try {
    if (folder.owner === undefined) return await work(await readFolder(folder));
    process.stderr.write(
      `redkite: ${folder.path} is in use by ${folder.owner}; it is read while that goes on writing\n`,
    );
    let stored = await readFolder(folder);
    for (let i = 1; i < ATTEMPTS && stored.problems.length > 0; i++) {
      stored = await readFolder(folder);
    }
    return await work(stored).catch((cause: unknown) => {
      throw mayBeUnderWay(cause, folder.owner);
    });
  } finally {
    folder.close();
  }
}

function mayBeUnderWay(cause: unknown, owner: string | undefined): unknown {
  if (!(cause instanceof Error) || cause.name === 'MilvusError') return cause;
  const text = `${cause.message} The folder is in use by ${owner}: this may be a change under way. Try again, or stop it first.`;
  return new Error(text, { cause });
}

async function readFolder(folder: ReadOnlyDataFolder): Promise<StoredFolder> {
  const problems: Error[] = [];
  const unlessDamaged = <Result>(step: Promise<Result>): Promise<Result | undefined> =>
    step.catch((cause: unknown) => {
      if (!(cause instanceof Error)) throw cause;
      problems.push(cause);
      return undefined;
    });
  const log = await unlessDamaged(folder.readLog());
  const checkpoint = await unlessDamaged(newestCheckpoint(folder.objects));
  // Without its checkpoint a log says nothing, unless it still begins at the beginning.
  const isLost = problems.length > 0 && checkpoint === undefined;
  const state = isLost
    ? undefined
    : await unlessDamaged(readState(folder, log ?? noLog(checkpoint), checkpoint));
  return { path: folder.path, state, log, problems };
}

/** Stands for a log that cannot be read: what the checkpoint holds is all there is. */
function noLog(checkpoint: Checkpoint | undefined): LogReader {
  const lastLsn = checkpoint?.lsn ?? 0n;
  return { firstLsn: lastLsn + 1n, lastLsn, read: async function* () {} };
}

async function readState(
  folder: ReadOnlyDataFolder,
  log: LogReader,
  checkpoint: Checkpoint | undefined,
): Promise<StoredState> {
  const oracle = new TimestampOracle(systemClock);
  const state = new StoredState({
    catalog: await recoverCatalog(log, checkpoint, oracle),
    oracle,
    logStore: log,
    objects: folder.objects,
    log: silentLog,
  });
  await recoverRows(state, checkpoint, () => false);
  return state;
}

/** Rows as far as they are known without reading sealed segments. */
export function rowCountOf(state: StoredState, collection: CollectionDefinition): number {
  const inFiles = state.catalog
    .segments(collection.id)
    .reduce((sum, { rowCount, deletedRows = 0 }) => sum + rowCount - deletedRows, 0);
  const partitions = collection.partitions.map(({ id }) => id);
  return inFiles + (state.rows.get(collection.id)?.aliveRows(partitions) ?? 0);
}
