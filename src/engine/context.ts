/**
 * What the parts of the engine share: the catalog, the log, the rows, the threads.
 *
 * One instance an engine. Changes of the catalog go through `commitEvent`, one
 * after another; rows of a collection are opened once and found here.
 */

import type { Clock } from '../base/clock.ts';
import type { CollectionId, PartitionId, SegmentId, Timestamp } from '../base/ids.ts';
import type { Log } from '../base/log.ts';
import { SharedLock } from '../base/shared-lock.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type CollectionDefinition, isPartitionLoaded } from '../catalog/definitions.ts';
import { CATALOG_EVENT_TYPE, type CatalogEvent, encodeEvent } from '../catalog/events.ts';
import { FilterPlanner } from '../filter/plan-filter.ts';
import type { LogStore } from '../io/log-store.ts';
import type { ObjectStore } from '../io/object-store.ts';
import type { QueryExecutor } from '../query/executor.ts';
import { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import { VectorArena } from '../segment/vector-arena.ts';
import type { CommitPipeline } from '../write/commit-pipeline.ts';
import type { TimestampOracle } from '../write/timestamp-oracle.ts';
import type { BackgroundBuilder } from './background-builder.ts';

export interface EngineSettings {
  readonly upsertAutoId: 'reject' | 'replace';
  readonly versionRetentionMs: number;
}

export interface ContextOptions {
  readonly catalog: Catalog;
  readonly pipeline: CommitPipeline;
  readonly oracle: TimestampOracle;
  readonly logStore: LogStore;
  readonly objects: ObjectStore;
  readonly executor: QueryExecutor;
  readonly builder: BackgroundBuilder;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: EngineSettings;
}

export class EngineContext {
  readonly catalog: Catalog;
  readonly pipeline: CommitPipeline;
  readonly oracle: TimestampOracle;
  readonly logStore: LogStore;
  readonly objects: ObjectStore;
  readonly executor: QueryExecutor;
  readonly builder: BackgroundBuilder;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: EngineSettings;
  readonly arena = new VectorArena();
  readonly planner = new FilterPlanner();
  readonly rows = new Map<CollectionId, CollectionRows>();
  /** Collections that cannot be served, and why. */
  readonly quarantined = new Map<CollectionId, string>();
  readonly #writeLocks = new Map<CollectionId, SharedLock>();
  #definitionTail: Promise<unknown> = Promise.resolve();
  #lastId = 0n;
  /** Set by the engine: a growing segment is full and published. */
  onSegmentFull: (rows: CollectionRows, segment: Segment) => void = () => undefined;
  /** Set by the engine: rows of a collection were published. */
  onRowsWritten: (rows: CollectionRows) => void = () => undefined;

  constructor(options: ContextOptions) {
    this.catalog = options.catalog;
    this.pipeline = options.pipeline;
    this.oracle = options.oracle;
    this.logStore = options.logStore;
    this.objects = options.objects;
    this.executor = options.executor;
    this.builder = options.builder;
    this.clock = options.clock;
    this.log = options.log;
    this.settings = options.settings;
  }

  /** Unique for ever: ids are taken from the timestamp oracle. */
  newId(): bigint {
    const id = this.oracle.next();
    this.#lastId = id > this.#lastId ? id : this.#lastId + 1n;
    return this.#lastId;
  }

  /** Durable and applied when it resolves. `alsoApply` runs in the same step as the catalog's change. */
  async commitEvent(event: CatalogEvent, alsoApply: () => void = () => undefined): Promise<void> {
    const entry = {
      stream: 0n,
      type: CATALOG_EVENT_TYPE,
      timestamp: this.oracle.next(),
      pieces: [encodeEvent(event)],
      mayUseReserve: event.kind.endsWith('Dropped'),
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
  ): Promise<CollectionDefinition> {
    const changed = { ...collection, ...changes };
    await this.commitEvent({ kind: 'collectionPut', collection: changed }, alsoApply);
    return changed;
  }

  /** `openedAt` 0n: by recovery, which raises the horizon when it is done. */
  openRows(id: CollectionId, openedAt = this.oracle.next()): CollectionRows {
    const known = this.rows.get(id);
    if (known !== undefined) return known;
    const rows: CollectionRows = new CollectionRows({
      id,
      schema: () => this.definition(id).schema,
      arena: this.arena,
      newSegmentId: () => this.newId() as SegmentId,
      openedAt,
      publishView: (view) => this.executor.publish(view),
      onFull: (segment) => this.onSegmentFull(rows, segment),
    });
    // Sealed segments that were not read yet: deletes of their rows are kept as tombstones.
    rows.isResident = this.catalog.segments(id).length === 0;
    this.rows.set(id, rows);
    return rows;
  }

  /** The definition of a collection whose rows are open. */
  definition(id: CollectionId): CollectionDefinition {
    const definition = this.catalog.byId(id) ?? this.#dropped.get(id);
    if (definition === undefined) throw new Error(`collection ${id} is not in the catalog`);
    return definition;
  }

  /** Rows of a collection that was just dropped may still be referred to by reads under way. */
  readonly #dropped = new Map<CollectionId, CollectionDefinition>();

  forgetCollection(definition: CollectionDefinition): void {
    this.#dropped.set(definition.id, definition);
    const rows = this.rows.get(definition.id);
    this.rows.delete(definition.id);
    this.#writeLocks.delete(definition.id);
    if (rows !== undefined) for (const segment of rows.dropAll()) this.retire(segment);
  }

  /** Out of every set: memory goes once no read has it pinned, on every thread. */
  retire(segment: Segment): void {
    segment.retire(() => {
      void this.executor.retire(segment.id).then(() => segment.release());
      this.builder.forget(segment);
    });
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

  timestamp(): Timestamp {
    return this.oracle.next();
  }
}
