/**
 * The rows of an open collection: partitions of segments, the commit table, and the
 * rules of applying a commit.
 *
 * write/ reserves rows before a log append and applies them after it; query/ pins
 * segments; engine/ seals, loads and compacts. Main only.
 */

import type { CollectionId, PartitionId, SegmentId, Timestamp } from '../base/ids.ts';
import { growingSegmentBytesMax, growingSegmentRowsMax } from '../base/limits.ts';
import type { BytesCopy } from '../base/shared-bytes.ts';
import type { ColumnBatch } from '../schema/column.ts';
import { type CollectionSchema, primaryField } from '../schema/schema.ts';
import { CommitTable } from './commit-table.ts';
import { type KeyColumn, Keys } from './pk-index.ts';
import { Segment } from './segment.ts';
import type { CommitOrdinal, SegmentView } from './segment-view.ts';
import type { VectorArena } from './vector-arena.ts';

export interface Reservation {
  readonly segment: Segment;
  readonly partitionId: PartitionId;
  readonly firstRow: number;
  readonly rows: number;
}

export interface CollectionRowsOptions {
  readonly id: CollectionId;
  readonly schema: () => CollectionSchema;
  /** Adds what functions younger than the batch would have filled. */
  readonly completeBatch: (batch: ColumnBatch) => ColumnBatch;
  readonly arena: VectorArena;
  readonly newSegmentId: () => SegmentId;
  readonly openedAt: Timestamp;
  /** A segment's view is new or has changed: the search threads must have it. */
  readonly publishView: (view: SegmentView) => void;
  /** A growing segment is full and all its rows are published. */
  readonly onFull: (segment: Segment) => void;
}

interface PartitionRows {
  growing: Segment | undefined;
  /** Full or flushed: take no more rows. In order of their rows' timestamps. */
  sealed: Segment[];
}

/** A delete that could not be applied to segments which are not in memory. */
export interface Tombstone {
  readonly timestamp: Timestamp;
  readonly keys: KeyColumn;
  readonly keyCount: number;
  readonly partitionIds: readonly PartitionId[];
}

export class CollectionRows {
  readonly id: CollectionId;
  readonly commits: CommitTable;
  readonly #options: CollectionRowsOptions;
  readonly #partitions = new Map<PartitionId, PartitionRows>();
  readonly #publishedViews = new WeakMap<Segment, SegmentView>();
  /** For sealed segments that are not in memory. */
  tombstones: Tombstone[] = [];
  /** False while the collection has sealed segments that were not loaded. */
  isResident = true;

  constructor(options: CollectionRowsOptions) {
    this.id = options.id;
    this.#options = options;
    this.commits = new CommitTable(options.openedAt);
  }

  /** Room for the batch, its rows copied in and invisible; `copies` as for Segment.reserve. */
  reserve(partitionId: PartitionId, batch: ColumnBatch, copies?: BytesCopy[]): Reservation {
    const partition = this.#partition(partitionId);
    const growing = partition.growing;
    if (growing !== undefined && isFull(growing, batch.rowCount)) this.seal(partitionId);
    partition.growing ??= this.newSegment(partitionId);
    const segment = partition.growing;
    const firstRow = segment.reserve(this.#options.completeBatch(batch), copies);
    this.publishView(segment);
    return { segment, partitionId, firstRow, rows: batch.rowCount };
  }

  newSegment(partitionId: PartitionId, id: SegmentId = this.#options.newSegmentId()): Segment {
    const identity = { id, collectionId: this.id, partitionId };
    return new Segment(identity, this.#options.schema(), this.#options.arena);
  }

  /** Of a segment that has left the set nobody hears: it may have been loaded again by now. */
  publishView(segment: Segment): void {
    const view = segment.view();
    if (this.#publishedViews.get(segment) === view) return;
    if (!this.segments([segment.identity.partitionId]).includes(segment)) return;
    this.#publishedViews.set(segment, view);
    this.#options.publishView(view);
  }

  publish(reservation: Reservation, ordinal: CommitOrdinal): void {
    reservation.segment.publish(reservation.rows, ordinal);
    this.#reportIfFull(reservation.segment);
  }

  abandon(reservation: Reservation): void {
    reservation.segment.abandon(reservation.rows);
    this.#reportIfFull(reservation.segment);
  }

  #reportIfFull(segment: Segment): void {
    const partition = this.#partition(segment.identity.partitionId);
    if (partition.growing === segment || segment.reservedRows !== segment.rowCount) return;
    this.#options.onFull(segment);
  }

  /** The partition's growing segment takes no more rows; undefined when there is none. */
  seal(partitionId: PartitionId): Segment | undefined {
    const partition = this.#partition(partitionId);
    const segment = partition.growing;
    if (segment === undefined || segment.reservedRows === 0) return undefined;
    segment.freeze();
    partition.growing = undefined;
    partition.sealed.push(segment);
    if (segment.reservedRows === segment.rowCount) this.#options.onFull(segment);
    return segment;
  }

  /** Reads below `timestamp` are refused from now on; times that only they needed are forgotten. */
  forgetVersionsBefore(timestamp: Timestamp): void {
    this.commits.raiseHorizon(timestamp);
    const needed = new Set<CommitOrdinal>();
    for (const segment of this.segments()) {
      // Rows from before the open have their timestamps beside them.
      const known = segment.insertTimestamps?.length ?? 0;
      for (let row = known; row < segment.rowCount; row++) needed.add(segment.insertOrdinal(row));
    }
    this.commits.trim((ordinal) => needed.has(ordinal));
  }

  /**
   * Marks every row of the keys that was inserted before `ordinal` as deleted by it.
   * Empty partitionIds: in every partition. Returns how many rows died.
   */
  deleteKeys(
    keys: KeyColumn,
    keyCount: number,
    options: { partitionIds: readonly PartitionId[]; ordinal: CommitOrdinal },
  ): number {
    const lookup = new Keys(keys, { first: 0, rows: keyCount });
    let count = 0;
    for (const segment of this.segments(options.partitionIds)) {
      if (segment.isApartFrom(lookup)) continue;
      for (let i = 0; i < keyCount; i++) {
        for (const row of segment.rowsOf(lookup, i)) {
          if (segment.insertOrdinal(row) >= options.ordinal) continue;
          if (segment.markDeleted(row, options.ordinal)) count += 1;
        }
      }
    }
    return count;
  }

  /** Older rows of the partition with the keys of the new ones step back. */
  supersede(reservation: Reservation, ordinal: CommitOrdinal): void {
    const { segment, partitionId, firstRow, rows } = reservation;
    const end = firstRow + rows;
    for (let row = firstRow; row < end; row++) {
      for (const older of segment.currentRowsBefore(row)) segment.markSuperseded(older, ordinal);
    }
    const others = this.segments([partitionId]).filter((other) => other !== segment);
    if (others.length === 0) return;
    const keys = new Keys(this.#keysOf(segment), { first: firstRow, rows });
    for (const other of others) {
      if (other.isApartFrom(keys)) continue;
      for (let row = firstRow; row < end; row++) {
        for (const older of other.currentRowsOf(keys, row)) other.markSuperseded(older, ordinal);
      }
    }
  }

  #keysOf(segment: Segment): KeyColumn {
    const field = primaryField(this.#options.schema());
    return segment.view().columns.get(field.id) as KeyColumn;
  }

  /** Rows of a key, alive ones only: [segment, row], in no order. */
  findKey(keys: Keys, at: number, partitionIds: readonly PartitionId[]): [Segment, number][] {
    const found: [Segment, number][] = [];
    for (const segment of this.segments(partitionIds)) {
      for (const row of segment.rowsOf(keys, at)) {
        if (!segment.isDead(row)) found.push([segment, row]);
      }
    }
    return found;
  }

  /** Empty: of every partition. Oldest rows first within a partition. */
  segments(partitionIds: readonly PartitionId[] = []): Segment[] {
    const ids = partitionIds.length === 0 ? [...this.#partitions.keys()] : partitionIds;
    return ids.flatMap((id) => {
      const partition = this.#partitions.get(id);
      if (partition === undefined) return [];
      return partition.growing === undefined
        ? partition.sealed
        : [...partition.sealed, partition.growing];
    });
  }

  growing(partitionId: PartitionId): Segment | undefined {
    return this.#partitions.get(partitionId)?.growing;
  }

  aliveRows(partitionIds: readonly PartitionId[] = []): number {
    return this.segments(partitionIds).reduce((sum, segment) => sum + segment.aliveRows, 0);
  }

  /** A segment read from files joins its partition, before those that are there. */
  adoptSealed(segment: Segment): void {
    const partition = this.#partition(segment.identity.partitionId);
    partition.sealed = [...partition.sealed, segment].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.publishView(segment);
  }

  /** Installs the outcome of a compaction in one step; readers keep the set they pinned (I5). */
  replace(
    partitionId: PartitionId,
    sources: readonly Segment[],
    target: Segment | undefined,
  ): void {
    const partition = this.#partition(partitionId);
    const kept = partition.sealed.filter((segment) => !sources.includes(segment));
    partition.sealed = target === undefined ? kept : [target, ...kept];
    if (target !== undefined) this.publishView(target);
  }

  /** Takes the partition's segments out; the caller retires them. */
  dropPartition(partitionId: PartitionId): Segment[] {
    const segments = this.segments([partitionId]);
    this.#partitions.delete(partitionId);
    return segments;
  }

  dropAll(): Segment[] {
    const segments = this.segments();
    this.#partitions.clear();
    this.tombstones = [];
    return segments;
  }

  /** Takes the segments out that files stand behind; growing rows stay. */
  dropSealed(isFiled: (segment: Segment) => boolean): Segment[] {
    const dropped: Segment[] = [];
    for (const partition of this.#partitions.values()) {
      dropped.push(...partition.sealed.filter(isFiled));
      partition.sealed = partition.sealed.filter((segment) => !isFiled(segment));
    }
    return dropped;
  }

  #partition(id: PartitionId): PartitionRows {
    let partition = this.#partitions.get(id);
    if (partition === undefined) {
      partition = { growing: undefined, sealed: [] };
      this.#partitions.set(id, partition);
    }
    return partition;
  }
}

function isFull(segment: Segment, moreRows: number): boolean {
  return (
    segment.reservedRows + moreRows > growingSegmentRowsMax ||
    segment.bytes >= growingSegmentBytesMax
  );
}
