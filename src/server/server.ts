/**
 * Wiring: the one place that makes the parts and hands them to each other.
 *
 * Opens the folder, recovers, starts threads and front; `close` drains in the
 * opposite order. Used by `redkite serve` and by the thread behind `start()`.
 */

import { systemClock } from '../base/clock.ts';
import { maintenanceMs } from '../base/limits.ts';
import type { Log } from '../base/log.ts';
import { EngineContext } from '../engine/context.ts';
import { Engine } from '../engine/engine.ts';
import { newestCheckpoint, recoverCatalog } from '../engine/recover.ts';
import { type GrpcFront, openGrpcFront } from '../grpc/front.ts';
import { SEARCH_THREADS_MAX } from '../index/flat/scratch.ts';
import { type DataFolder, openDataFolder } from '../io/local/data-folder.ts';
import type { FileSystemOrigin } from '../io/local/file-system-origin.ts';
import { BuildPool } from '../worker/build-pool.ts';
import { ReadCount } from '../worker/read-activity.ts';
import { ThreadPool } from '../worker/thread-pool.ts';
import { CommitPipeline } from '../write/commit-pipeline.ts';
import { TimestampOracle } from '../write/timestamp-oracle.ts';
import { SettingError, type Settings } from './settings.ts';
import { stderrLog } from './stderr-log.ts';

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  readonly dataPath: string;
  /** Resolves when the log failed and the server can only be stopped. */
  readonly failed: Promise<void>;
  /** Writes are refused since a write or sync of the log failed; reads go on. */
  readonly hasLogFailed: () => boolean;
  close(): Promise<void>;
}

const SEARCH_THREADS_START_MS = 100;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** `faults`: file operations that shall fail, as fault-plan.ts reads them; for crash tests. */
export async function openServer(settings: Settings, faults?: string): Promise<RunningServer> {
  const log = stderrLog(settings['log.level'], systemClock);
  checkAddress(settings, log);
  const folder = await openDataFolder({
    path: settings.dataDir,
    durability: settings.durability,
    ...(faults === undefined ? {} : { fileSystemOrigin: await originOf(faults) }),
  });
  for (const note of folder.notes) log.warn(note);
  folder.log.watch((state, reason) => {
    if (state === 'failed') log.error('the log failed, writes are refused', { reason });
    else if (state !== 'closed') log.warn(`the log is ${state}`, { reason });
  });
  const opened: (() => Promise<void>)[] = [() => folder.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.reverse()) await close();
  };
  try {
    const { engine, executor, failed } = await openEngine(settings, folder, log, opened);
    const front: GrpcFront = await openGrpcFront({
      engine,
      log,
      clock: systemClock,
      host: settings.host,
      port: settings.port,
      connectionsMax: settings['connections.max'],
      pingMs: settings['connections.pingMs'],
    });
    opened.push(() => front.close());
    folder.announce(`${settings.host}:${front.port}`);
    // Where nothing has needed them yet, the first calls have precedence over their start.
    setTimeout(() => executor.start(), SEARCH_THREADS_START_MS).unref();
    let closing: Promise<void> | undefined;
    return {
      host: settings.host,
      port: front.port,
      dataPath: folder.path,
      failed,
      hasLogFailed: () => folder.log.state === 'failed',
      close: () => {
        closing ??= closeAll();
        return closing;
      },
    };
  } catch (cause) {
    await closeAll();
    throw cause;
  }
}

async function originOf(faults: string): Promise<FileSystemOrigin> {
  const { faultyFileSystem } = await import('../io/testing/fault-file-system.ts');
  return faultyFileSystem(faults);
}

function checkAddress(settings: Settings, log: Log): void {
  if (LOOPBACK.has(settings.host)) return;
  if (!settings['listen.insecure']) {
    throw new SettingError(
      `host ${settings.host} would let anybody who reaches it read and write the data; set listen.insecure (REDKITE_LISTEN_INSECURE=true) if that is meant`,
    );
  }
  log.warn(`listening on ${settings.host}: anybody who reaches it can read and write the data`);
}

/** Without a number of its own the pool takes what reads leave. */
function newBuildPool({ 'build.threads': graphThreads }: Settings, reads: ReadCount): BuildPool {
  return new BuildPool(graphThreads === 0 ? { reads } : { graphThreads });
}

async function openEngine(
  settings: Settings,
  folder: DataFolder,
  log: Log,
  opened: (() => Promise<void>)[],
): Promise<{ engine: Engine; executor: ThreadPool; failed: Promise<void> }> {
  let fail = (): void => undefined;
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  const emptyGraphs = await Promise.all(
    Array.from({ length: SEARCH_THREADS_MAX }, (_, i) =>
      folder.objects.temporaryPath(`empty-${i}.usearch`),
    ),
  );
  const reads = new ReadCount();
  const executor = new ThreadPool({
    reads,
    threads: Math.min(settings['search.threads'], SEARCH_THREADS_MAX),
    queueMax: settings['search.queueMax'],
    emptyGraphPath: (thread) => emptyGraphs[thread] as string,
    onThreadError: (cause) => log.error('a search thread failed', { reason: String(cause.stack) }),
  });
  opened.push(() => executor.close());
  const builder = newBuildPool(settings, reads);
  opened.push(() => builder.close());
  const oracle = new TimestampOracle(systemClock);
  const checkpoint = await newestCheckpoint(folder.objects);
  const catalog = await recoverCatalog(folder.log, checkpoint, oracle);
  const pipeline = new CommitPipeline({
    log: folder.log,
    onBroken: (cause) => {
      log.error('a commit could not be applied; no more writes are taken', {
        reason: String(cause),
      });
      fail();
    },
  });
  const context = new EngineContext({
    catalog,
    pipeline,
    oracle,
    logStore: folder.log,
    objects: folder.objects,
    executor,
    builder,
    clock: systemClock,
    log,
    settings: {
      upsertAutoId: settings['upsert.autoId'],
      versionRetentionMs: settings['version.retentionMs'],
    },
  });
  const engine = await Engine.open(context, checkpoint);
  opened.push(() => engine.close());
  const maintenance = setInterval(() => engine.maintain(), maintenanceMs);
  maintenance.unref();
  opened.push(async () => clearInterval(maintenance));
  return { engine, executor, failed };
}
