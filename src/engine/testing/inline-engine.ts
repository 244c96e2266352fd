/**
 * An engine without threads and with a clock that tests set: log in memory, objects in
 * a folder that is removed afterwards. `restart` closes it and opens another one over
 * what is stored.
 */

import { buildSparseIndex } from '../../index/sparse/sparse-index.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { assert } from '../../base/assert.ts';
import type { Log } from '../../base/log.ts';
import type { CollectionDefinition } from '../../catalog/definitions.ts';
import { mergeSegments } from '../../compaction/merge.ts';
import { LocalObjectStore } from '../../io/local/local-object-store.ts';
import { MemoryLogStore } from '../../io/memory/memory-log-store.ts';
import { InlineQueryExecutor } from '../../query/inline-executor.ts';
import type { Segment } from '../../segment/segment.ts';
import { writeSegmentFiles } from '../../segment/segment-files.ts';
import { CommitPipeline } from '../../write/commit-pipeline.ts';
import { TimestampOracle } from '../../write/timestamp-oracle.ts';
import { EngineContext, type EngineSettings } from '../context.ts';
import { Engine } from '../engine.ts';
import { newestCheckpoint, recoverCatalog } from '../recover.ts';

/** Stands still until a test moves it. */
export class TestClock {
  ms = 1_700_000_000_000;

  now(): number {
    return this.ms;
  }

  monotonic(): number {
    return this.ms;
  }
}

export class InlineEngine {
  readonly clock = new TestClock();
  /** What the engine logged as a warning or an error. */
  problems: string[] = [];
  readonly #log = new MemoryLogStore();
  readonly #folder: string;
  readonly #objects: LocalObjectStore;
  readonly #settings: EngineSettings;
  engine!: Engine;
  context!: EngineContext;

  private constructor(folder: string, objects: LocalObjectStore, settings: EngineSettings) {
    this.#folder = folder;
    this.#objects = objects;
    this.#settings = settings;
  }

  static async open(settings: Partial<EngineSettings> = {}): Promise<InlineEngine> {
    const folder = mkdtempSync(join(tmpdir(), 'redkite-engine-'));
    const inline = new InlineEngine(folder, await LocalObjectStore.open(folder), {
      upsertAutoId: 'replace',
      versionRetentionMs: 0,
      ...settings,
    });
    await inline.#open();
    return inline;
  }

  async restart(): Promise<void> {
    await this.engine.close();
    await this.#open();
  }

  /** As after a kill: the engine is left as it is, what is stored is opened anew. */
  async crash(): Promise<void> {
    this.problems = [];
    await this.#open();
  }

  async #open(): Promise<void> {
    const oracle = new TimestampOracle(this.clock);
    const checkpoint = await newestCheckpoint(this.#objects);
    this.context = new EngineContext({
      catalog: await recoverCatalog(this.#log, checkpoint, oracle),
      pipeline: new CommitPipeline({
        log: this.#log,
        onBroken: (cause) => this.problems.push(String(cause)),
      }),
      oracle,
      logStore: this.#log,
      objects: this.#objects,
      executor: new InlineQueryExecutor({
        slot: 0,
        emptyGraphPath: await this.#objects.temporaryPath('empty.usearch'),
      }),
      builder: {
        writeFiles: writeSegmentFiles,
        mergeSegments,
        forget: () => undefined,
        abandonGraphs: () => undefined,
        buildSparseIndex: async (task) => buildSparseIndex(task),
        buildGraph: () => Promise.reject(new Error('graphs are not built inline')),
      },
      clock: this.clock,
      log: this.#noting(),
      settings: this.#settings,
    });
    this.engine = await Engine.open(this.context, checkpoint);
  }

  /** Saves what grows; a merge may have replaced a saved segment by the time this resolves. */
  async seal({ id, partitions }: CollectionDefinition): Promise<void> {
    const rows = this.context.openRows(id);
    const sealed = partitions.flatMap((partition) => rows.seal(partition.id) ?? []);
    const isWaiting = (segment: Segment): boolean =>
      rows.segments().includes(segment) && this.context.manifestOf(segment) === undefined;
    while (sealed.some(isWaiting)) {
      assert(this.problems.length === 0, this.problems.join());
      await nextTurn();
    }
  }

  /** Removes the folder; the engine is not used any more. */
  async close(): Promise<void> {
    await this.engine.close();
    rmSync(this.#folder, { recursive: true });
  }

  #noting(): Log {
    const { problems } = this;
    const note = (message: string, fields?: object): void => {
      problems.push(`${message} ${JSON.stringify(fields)}`);
    };
    return { debug: () => undefined, info: () => undefined, warn: note, error: note };
  }
}
