/**
 * What the parts of the engine share: the stored state, the log, the threads.
 *
 * One instance an engine. Changes of the catalog go through `commitEvent`, one
 * after another; rows of a collection are opened once and found here.
 */

import type { Clock } from '../base/clock.ts';
import { seededRandom } from '../base/random.ts';
import {
  type CollectionId,
  composeTimestamp,
  type PartitionId,
  type Timestamp,
} from '../base/ids.ts';
import { SharedLock } from '../base/shared-lock.ts';
import { type CollectionDefinition, isPartitionLoaded } from '../catalog/definitions.ts';
import { CATALOG_EVENT_TYPE, type CatalogEvent, encodeEvent } from '../catalog/events.ts';
import { FilterPlanner } from '../filter/plan-filter.ts';
import type { LogStore } from '../io/log-store.ts';
import type { ObjectStore } from '../io/object-store.ts';
import type { QueryExecutor } from '../query/executor.ts';
import { SearchOptionsCache } from '../query/search-options-cache.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { CommitPipeline } from '../write/commit-pipeline.ts';
import type { BackgroundBuilder } from './background-builder.ts';
import { StoredState, type StoredStateOptions } from './stored-state.ts';

export interface EngineSettings {
  readonly upsertAutoId: 'reject' | 'replace';
  readonly versionRetentionMs: number;
}

export interface ContextOptions extends StoredStateOptions {
  readonly logStore: LogStore;
  readonly objects: ObjectStore;
  readonly pipeline: CommitPipeline;
  readonly executor: QueryExecutor;
  readonly builder: BackgroundBuilder;
  readonly clock: Clock;
  readonly settings: EngineSettings;
}

export class EngineContext extends StoredState {
  declare readonly logStore: LogStore;
  declare readonly objects: ObjectStore;
  readonly pipeline: CommitPipeline;
  readonly executor: QueryExecutor;
  readonly builder: BackgroundBuilder;
  readonly clock: Clock;
  readonly settings: EngineSettings;
  readonly planner: FilterPlanner;
  readonly searchOptions = new SearchOptionsCache();
  readonly #writeLocks = new Map<CollectionId, SharedLock>();
  readonly #retiring = new Set<Promise<unknown>>();
  #definitionTail: Promise<unknown> = Promise.resolve();
  /** Set by the engine: a growing segment is full and published. */
  onSegmentFull: (rows: CollectionRows, segment: Segment) => void = () => undefined;
  /** Set by the engine: rows of a collection were published. */
  onRowsWritten: (rows: CollectionRows) => void = () => undefined;

  constructor(options: ContextOptions) {
    super(options);
    this.pipeline = options.pipeline;
    this.executor = options.executor;
    this.builder = options.builder;
    this.clock = options.clock;
    this.planner = new FilterPlanner(seededRandom(options.clock.now()));
    this.settings = options.settings;
  }

  override publishView(view: SegmentView): void {
    this.executor.publish(view);
  }

  override segmentIsFull(rows: CollectionRows, segment: Segment): void {
    this.onSegmentFull(rows, segment);
  }

  /**
   * Durable and applied when it resolves. `alsoApply` runs in the same step as the catalog's
   * change. One that `freesSpace` is taken when the disk is full, too.
   */
  async commitEvent(
    event: CatalogEvent,
    alsoApply: () => void = () => undefined,
    { freesSpace = false } = {},
  ): Promise<void> {
    const entry = {
      stream: 0n,
      type: CATALOG_EVENT_TYPE,
      timestamp: this.oracle.next(),
      pieces: [encodeEvent(event)],
      mayUseReserve: freesSpace || event.kind.endsWith('Dropped'),
    };
    await this.pipeline.submit(entry, () => {
      this.catalog.apply(event);
      alsoApply();
    });
  }

  /** Definitions change one at a time: what a change checked still holds when it is applied. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#definitionTail.then(work);
    this.#definitionTail = done.catch(() => undefined);
    return done;
  }

  /** Puts a changed definition, with a new update timestamp. */
  async changeCollection(
    collection: CollectionDefinition,
    changes: Partial<CollectionDefinition>,
    alsoApply?: () => void,
    options?: { readonly freesSpace: boolean },
  ): Promise<CollectionDefinition> {
    const changed = { ...collection, ...changes };
    await this.commitEvent({ kind: 'collectionPut', collection: changed }, alsoApply, options);
    return changed;
  }

  override definition(id: CollectionId): CollectionDefinition {
    return this.#dropped.get(id) ?? super.definition(id);
  }

  /** Rows of a collection that was just dropped may still be referred to by reads under way. */
  readonly #dropped = new Map<CollectionId, CollectionDefinition>();

  /** Returns the segments that were in memory; the caller discards them. */
  forgetCollection(definition: CollectionDefinition): Segment[] {
    this.#dropped.set(definition.id, definition);
    const rows = this.rows.get(definition.id);
    this.rows.delete(definition.id);
    this.#writeLocks.delete(definition.id);
    this.quarantined.delete(definition.id);
    return rows?.dropAll() ?? [];
  }

  /** Resolves when what no read has pinned any more is gone. */
  async retired(): Promise<void> {
    await Promise.all(this.#retiring);
  }

  /** Out of every set: memory goes once no read has it pinned, on every thread. */
  retire(segment: Segment, afterwards: () => Promise<void> = async () => undefined): void {
    segment.retire(() => {
      // Loaded again since then: threads have the new one in its place.
      const isLoaded = this.#isLoaded(segment);
      if (!isLoaded) this.builder.forget(segment);
      this.later(async () => {
        if (!isLoaded) await this.executor.retire(segment.id);
        const graphs = [...segment.view().graphs.values()];
        segment.release();
        // Those of a growing segment belong to none of its files.
        for (const { path } of graphs) await this.objects.discard(path);
        await afterwards();
      });
    });
  }

  #isLoaded({ id, identity }: Segment): boolean {
    const rows = this.rows.get(identity.collectionId);
    return rows?.segments([identity.partitionId]).some((other) => other.id === id) === true;
  }

  /** Tidying up that nobody waits for but `retired`; what fails is collected at the next start. */
  later(work: () => Promise<void>): void {
    const done: Promise<unknown> = work()
      .catch((cause) => {
        this.log.warn('files of a retired segment were left behind', { reason: String(cause) });
      })
      .finally(() => this.#retiring.delete(done));
    this.#retiring.add(done);
  }

  writeLock(id: CollectionId): SharedLock {
    let lock = this.#writeLocks.get(id);
    if (lock === undefined) {
      lock = new SharedLock();
      this.#writeLocks.set(id, lock);
    }
    return lock;
  }

  loadedPartitions(collection: CollectionDefinition): PartitionId[] {
    return collection.partitions
      .filter((partition) => isPartitionLoaded(collection, partition.id))
      .map((partition) => partition.id);
  }
}

/** Reads at an older timestamp may be refused: what only they could see may go. */
export function oldestReadable({ clock, settings }: EngineContext): Timestamp {
  return composeTimestamp(Math.max(0, clock.now() - settings.versionRetentionMs), 0);
}
