/**
 * What a data folder holds, as recovery finds it: the catalog and the rows.
 *
 * EngineContext adds what changes it; the commands that only look at a folder use it
 * as it is, over a log and objects that can be read and nothing else.
 */

import { AnalyzerCache } from '../analyzer/field-analyzer.ts';
import { milvusError } from '../base/errors.ts';
import type { CollectionId, SegmentId, Timestamp } from '../base/ids.ts';
import type { Log } from '../base/log.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { LogReader } from '../io/log-store.ts';
import type { ObjectReader } from '../io/object-store.ts';
import type { SegmentManifest } from '../schema/segment-manifest.ts';
import { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { VectorArena } from '../segment/vector-arena.ts';
import type { TimestampOracle } from '../write/timestamp-oracle.ts';
import { completeBatch } from './function-backfill.ts';

export interface StoredStateOptions {
  readonly catalog: Catalog;
  readonly oracle: TimestampOracle;
  readonly logStore: LogReader;
  readonly objects: ObjectReader;
  readonly log: Log;
}

export class StoredState {
  readonly catalog: Catalog;
  readonly oracle: TimestampOracle;
  readonly logStore: LogReader;
  readonly objects: ObjectReader;
  readonly log: Log;
  readonly arena = new VectorArena();
  readonly analyzers = new AnalyzerCache();
  readonly rows = new Map<CollectionId, CollectionRows>();
  /** Collections that cannot be served, and why. */
  readonly quarantined = new Map<CollectionId, string>();
  #segmentTail: Promise<unknown> = Promise.resolve();
  #lastId = 0n;

  constructor(options: StoredStateOptions) {
    this.catalog = options.catalog;
    this.oracle = options.oracle;
    this.logStore = options.logStore;
    this.objects = options.objects;
    this.log = options.log;
  }

  /** Rejects what would read or change a collection of which rows are missing. */
  checkUndamaged(id: CollectionId): void {
    const reason = this.quarantined.get(id);
    if (reason !== undefined) throw milvusError('serviceInternal', reason);
  }

  /** Undefined: no files stand behind the segment. */
  manifestOf({ id, identity }: Segment): SegmentManifest | undefined {
    return this.catalog.segment(identity.collectionId, String(id));
  }

  /** A segment's view is new or has changed; whoever searches must have it. */
  publishView(_view: SegmentView): void {}

  /** A growing segment is full and published. */
  segmentIsFull(_rows: CollectionRows, _segment: Segment): void {}

  /**
   * Manifests and delete files change one at a time, and none changes while a
   * checkpoint is taken: between the writing of a delete file and the event that
   * names it a checkpoint would let go of the deletes made meanwhile.
   * May be entered inside EngineContext.exclusively, never the other way round.
   */
  changingSegments<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#segmentTail.then(work);
    this.#segmentTail = done.catch(() => undefined);
    return done;
  }

  /** Unique for ever: ids are taken from the timestamp oracle. */
  newId(): bigint {
    const id = this.oracle.next();
    this.#lastId = id > this.#lastId ? id : this.#lastId + 1n;
    return this.#lastId;
  }

  timestamp(): Timestamp {
    return this.oracle.next();
  }

  /** `openedAt` 0n: by recovery, which raises the horizon when it is done. */
  openRows(id: CollectionId, openedAt = this.oracle.next()): CollectionRows {
    const known = this.rows.get(id);
    if (known !== undefined) return known;
    const rows: CollectionRows = new CollectionRows({
      id,
      schema: () => this.definition(id).schema,
      completeBatch: (batch) => completeBatch(this.definition(id).schema, batch, this.analyzers),
      arena: this.arena,
      newSegmentId: () => this.newId() as SegmentId,
      openedAt,
      publishView: (view) => this.publishView(view),
      onFull: (segment) => this.segmentIsFull(rows, segment),
    });
    // Sealed segments that were not read yet: deletes of their rows are kept as tombstones.
    rows.isResident = this.catalog.segments(id).length === 0;
    this.rows.set(id, rows);
    return rows;
  }

  /** The definition of a collection whose rows are open. */
  definition(id: CollectionId): CollectionDefinition {
    const definition = this.catalog.byId(id);
    if (definition === undefined) throw new Error(`collection ${id} is not in the catalog`);
    return definition;
  }
}
