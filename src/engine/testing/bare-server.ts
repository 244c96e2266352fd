/**
 * An engine's parts around one store and one log, without threads: what tests of
 * recovery open, write through, let fall and open again.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../base/clock.ts';
import type { CollectionId } from '../../base/ids.ts';
import type { Log } from '../../base/log.ts';
import { mergeSegments } from '../../compaction/merge.ts';
import { LocalObjectStore } from '../../io/local/local-object-store.ts';
import { MemoryLogStore } from '../../io/memory/memory-log-store.ts';
import type { CollectionRows } from '../../segment/collection-rows.ts';
import { writeSegmentFiles } from '../../segment/segment-files.ts';
import { CommitPipeline } from '../../write/commit-pipeline.ts';
import { TimestampOracle } from '../../write/timestamp-oracle.ts';
import { Compacting } from '../compacting.ts';
import { EngineContext } from '../context.ts';
import { collectGarbage, newestCheckpoint, recoverCatalog, recoverRows } from '../recover.ts';
import { Sealing } from '../sealing.ts';

/** What outlives a server. */
export interface Disk {
  readonly objects: LocalObjectStore;
  readonly log: MemoryLogStore;
  readonly clock: Clock;
  readonly retentionMs: number;
}

const problems = (found: string[]): Log => {
  const note = (message: string, fields?: object): void => {
    found.push(`${message} ${JSON.stringify(fields)}`);
  };
  return { debug: () => undefined, info: () => undefined, warn: note, error: note };
};

export class BareServer {
  readonly context: EngineContext;
  readonly compacting: Compacting;
  readonly sealing: Sealing;
  /** What was warned of or failed in the background. */
  readonly found: string[] = [];

  private constructor(options: ConstructorParameters<typeof EngineContext>[0]) {
    this.context = new EngineContext({ ...options, log: problems(this.found) });
    this.compacting = new Compacting(this.context, () => undefined);
    this.sealing = new Sealing(this.context, () => undefined);
    this.context.onSegmentFull = (rows, segment) => this.sealing.enqueue(rows, segment);
  }

  static async open(disk: Disk): Promise<BareServer> {
    const oracle = new TimestampOracle(disk.clock);
    const checkpoint = await newestCheckpoint(disk.objects);
    const catalog = await recoverCatalog(disk.log, checkpoint, oracle);
    const server = new BareServer({
      catalog,
      pipeline: new CommitPipeline({ log: disk.log, onBroken: () => undefined }),
      oracle,
      logStore: disk.log,
      objects: disk.objects,
      executor: { publish: () => undefined, retire: async () => undefined } as never,
      builder: {
        writeFiles: writeSegmentFiles,
        mergeSegments,
        forget: () => undefined,
        abandonGraphs: () => undefined,
      } as never,
      clock: disk.clock,
      log: problems([]),
      settings: { upsertAutoId: 'reject', versionRetentionMs: disk.retentionMs },
    });
    await recoverRows(server.context, checkpoint);
    await collectGarbage(server.context);
    return server;
  }

  rows(id: CollectionId): CollectionRows {
    return this.context.openRows(id);
  }
}

/** A server over a new disk, which goes when `work` is done. */
export async function withBareServer(
  retentionMs: number,
  work: (disk: Disk, server: BareServer) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-engine-'));
  let now = 1_700_000_000_000;
  const clock: Clock = {
    now: () => {
      now += 1;
      return now;
    },
    monotonic: () => now,
  };
  try {
    const objects = await LocalObjectStore.open(folder);
    const disk: Disk = { objects, log: new MemoryLogStore(), clock, retentionMs };
    await work(disk, await BareServer.open(disk));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
