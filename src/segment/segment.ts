/**
 * One segment: columns, row versions and the key index, in the role of a growing
 * segment (takes rows) or, after `freeze`, of a sealed one (its columns never
 * change again; deletions are marks beside them, I3).
 *
 * Rows are reserved (copied in, invisible) before their log append and published
 * by its ordinal after it, in the same order. Main is the only writer. Long because
 * columns, versions and indexes of the rows change together.
 */

import { assert } from '../base/assert.ts';
import type { BytesCopy } from '../base/shared-bytes.ts';
import type { CollectionId, FieldId, PartitionId, SegmentId, Timestamp } from '../base/ids.ts';
import type { SparseIndex } from '../index/sparse/sparse-index.ts';
import type { Column, ColumnBatch } from '../schema/column.ts';
import { defaultColumn } from '../schema/default-column.ts';
import { type CollectionSchema, type FieldSchema, primaryField } from '../schema/schema.ts';
import { type GrowableColumn, newGrowableColumn } from './growable-column.ts';
import { type KeyColumn, type Keys, NO_ROW, PkIndex } from './pk-index.ts';
import { type CommitOrdinal, type GraphView, NEVER, type SegmentView } from './segment-view.ts';
import type { VectorArena } from './vector-arena.ts';

export interface SegmentIdentity {
  readonly id: SegmentId;
  readonly collectionId: CollectionId;
  readonly partitionId: PartitionId;
}

/** The rows of a segment whose columns are complete. */
export interface SealedRows {
  readonly rowCount: number;
  /** Fields younger than the rows are absent: they read as their default, else null. */
  readonly columns: ReadonlyMap<FieldId, GrowableColumn>;
  /** In shared memory. */
  readonly insertOrdinals: Uint32Array;
  /** In shared memory. */
  readonly insertTimestamps: BigInt64Array;
}

/** The delete ordinal of rows whose append was refused: dead in every read. */
const ABANDONED: CommitOrdinal = 0;

const NO_ROWS: readonly number[] = Object.freeze([]);

export class Segment {
  readonly identity: SegmentIdentity;
  readonly #columns = new Map<FieldId, GrowableColumn>();
  readonly #fields = new Map<FieldId, FieldSchema>();
  readonly #primaryId: FieldId;
  readonly #pkIndex: PkIndex;
  readonly #graphs = new Map<FieldId, GraphView>();
  /** Of dropped fields: reads and log appends under way may still look at them. */
  readonly #leftColumns: GrowableColumn[] = [];
  readonly #sparseIndexes = new Map<FieldId, readonly SparseIndex[]>();
  #insertOrdinals = newOrdinals(64);
  #deleteOrdinals = newOrdinals(64);
  #supersededOrdinals = newOrdinals(64);
  #reservedRows = 0;
  #publishedRows = 0;
  #deadRows = 0;
  #supersededRows = 0;
  #isFrozen = false;
  #isChronological = true;
  #view: SegmentView | undefined;
  /** Held when the view was made. */
  #viewBytes = 0;
  #pins = 0;
  #isRetired = false;
  #onUnpinned: (() => void) | undefined;
  #insertTimestamps: BigInt64Array | undefined;
  /** Counts deletions since the segment's deletes were last written to a file. */
  deletesSinceFile = 0;
  /** Rows that a flush has declared finished. */
  flushedRows = 0;
  /** Of the flushed rows, those from before the collection was last loaded. */
  settledRows = 0;

  /** Without an arena the segment has no columns of its own (`sealed`). */
  constructor(identity: SegmentIdentity, schema: CollectionSchema, arena: VectorArena | undefined) {
    this.identity = identity;
    if (arena !== undefined) {
      for (const field of schema.fields) {
        this.#columns.set(field.id, newGrowableColumn(field, arena));
        this.#fields.set(field.id, field);
      }
    }
    this.#primaryId = primaryField(schema).id;
    this.#pkIndex = new PkIndex(() => this.#keyColumn());
  }

  /** A frozen segment over complete columns; the caller then indexes its keys, slice by slice. */
  static sealed(identity: SegmentIdentity, schema: CollectionSchema, rows: SealedRows): Segment {
    const segment = new Segment(identity, schema, undefined);
    for (const [id, column] of rows.columns) segment.#columns.set(id, column);
    segment.#insertOrdinals = rows.insertOrdinals;
    segment.#deleteOrdinals = newOrdinals(rows.rowCount).fill(NEVER);
    segment.#supersededOrdinals = newOrdinals(rows.rowCount).fill(NEVER);
    segment.#reservedRows = rows.rowCount;
    segment.#publishedRows = rows.rowCount;
    segment.#insertTimestamps = rows.insertTimestamps;
    segment.#isFrozen = true;
    segment.#isChronological = isAscending(rows.insertTimestamps);
    segment.#pkIndex.makeRoom(rows.rowCount);
    return segment;
  }

  /** Part of `sealed`: keys of rows first .. first + rows can be found from now on. */
  indexKeys(first: number, rows: number): void {
    this.#pkIndex.add(first, rows);
  }

  get id(): SegmentId {
    return this.identity.id;
  }

  /** Rows that reads may see. */
  get rowCount(): number {
    return this.#publishedRows;
  }

  get reservedRows(): number {
    return this.#reservedRows;
  }

  get aliveRows(): number {
    return this.#publishedRows - this.#deadRows;
  }

  get deadRows(): number {
    return this.#deadRows;
  }

  get supersededRows(): number {
    return this.#supersededRows;
  }

  /** Rows lie in the order in which they were inserted. */
  get isChronological(): boolean {
    return this.#isChronological;
  }

  /** Of the first rows, those from before the open. */
  get insertTimestamps(): BigInt64Array | undefined {
    return this.#insertTimestamps;
  }

  /** In shared memory. */
  set insertTimestamps(timestamps: BigInt64Array) {
    this.#insertTimestamps = timestamps;
    this.#view = undefined;
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  get bytes(): number {
    let bytes = this.#insertOrdinals.byteLength * 3;
    for (const column of this.#columns.values()) bytes += column.bytes;
    return bytes;
  }

  /**
   * Copies the rows in, invisible; returns the first one's offset. Fields the batch lacks
   * are null. With `copies`, vectors in shared memory are left to be copied before the
   * rows are published.
   */
  reserve(batch: ColumnBatch, copies?: BytesCopy[]): number {
    assert(!this.#isFrozen, 'only a growing segment takes rows');
    const first = this.#reservedRows;
    for (const [id, column] of this.#columns) {
      const source = batch.columns.get(id) ?? this.#absent(id, batch.rowCount);
      column.write(first, batch.rowCount, source, copies);
    }
    this.#reservedRows += batch.rowCount;
    this.#growOrdinals();
    // Readers need a new view only when an array was replaced or an extent added: by this
    // batch, or by one for which there was not enough memory in the end.
    if (this.bytes !== this.#viewBytes) this.#view = undefined;
    this.#insertOrdinals.fill(NEVER, first, this.#reservedRows);
    this.#deleteOrdinals.fill(NEVER, first, this.#reservedRows);
    this.#supersededOrdinals.fill(NEVER, first, this.#reservedRows);
    return first;
  }

  /** A batch older than a field: its default where it has one. */
  #absent(id: FieldId, rows: number): Column | undefined {
    const field = this.#fields.get(id);
    return field?.defaultValue === undefined && field?.isDynamic !== true
      ? undefined
      : defaultColumn(field, rows);
  }

  /** The next `rows` reserved rows become visible from `ordinal` on. */
  publish(rows: number, ordinal: CommitOrdinal): void {
    const first = this.#publishedRows;
    assert(first + rows <= this.#reservedRows, 'published rows were reserved');
    this.#insertOrdinals.fill(ordinal, first, first + rows);
    this.#pkIndex.add(first, rows);
    this.#publishedRows += rows;
  }

  /**
   * The next `rows` reserved rows were refused by the log. Their room is free again, or a
   * client that tries on while the disk is full would fill memory; where others have
   * followed them they stay and exist for nobody.
   */
  abandon(rows: number): void {
    const first = this.#publishedRows;
    if (!this.#isFrozen && first + rows === this.#reservedRows) {
      this.#reservedRows = first;
      return;
    }
    for (const column of this.#columns.values()) column.clear(first, rows);
    this.#insertOrdinals.fill(ABANDONED, first, first + rows);
    this.#deleteOrdinals.fill(ABANDONED, first, first + rows);
    this.#deadRows += rows;
    this.#publishedRows += rows;
  }

  freeze(): void {
    this.#isFrozen = true;
  }

  /** A field was added to the schema: rows that exist read as null or default. */
  addField(field: FieldSchema, arena: VectorArena, fill: Column | undefined): void {
    if (!this.#isFrozen) this.fillColumn(field, arena, fill);
  }

  /** The column of a field that the rows lack, sealed or not; absent: nulls or zeros. */
  fillColumn(field: FieldSchema, arena: VectorArena, fill: Column | undefined): void {
    if (this.#columns.has(field.id)) return;
    const column = newGrowableColumn(field, arena);
    column.write(0, this.#reservedRows, fill);
    this.#columns.set(field.id, column);
    this.#fields.set(field.id, field);
    this.#view = undefined;
  }

  /** A field left the schema: no view shows its column any more, no row is written to it. */
  dropField(id: FieldId): void {
    const column = this.#columns.get(id);
    if (column === undefined) return;
    this.#columns.delete(id);
    this.#fields.delete(id);
    this.#graphs.delete(id);
    this.#sparseIndexes.delete(id);
    this.#leftColumns.push(column);
    this.#view = undefined;
  }

  /**
   * Rows of a key that are not dead, newest first.
   *
   * cost  O(1) and the rows found: a delete kills every older row of its key too,
   *       so nothing is looked at beyond the first dead one
   */
  rowsOf(keys: Keys, at: number): readonly number[] {
    const newest = this.#pkIndex.newestRow(keys, at);
    return newest === NO_ROW ? NO_ROWS : this.#rowsFrom(newest, this.#deleteOrdinals);
  }

  /** True: no row here has one of the looked-up keys. */
  isApartFrom(keys: Keys): boolean {
    return this.#pkIndex.isApartFrom(keys);
  }

  /** Of `rowsOf`, those that no newer row has superseded. */
  currentRowsOf(keys: Keys, at: number): readonly number[] {
    const newest = this.#pkIndex.newestRow(keys, at);
    return newest === NO_ROW ? NO_ROWS : this.#rowsFrom(newest, this.#supersededOrdinals);
  }

  /** Of the rows of `row`'s key in this segment that are older than it, those not superseded. */
  currentRowsBefore(row: number): readonly number[] {
    const older = this.#pkIndex.olderRow(row);
    return older === NO_ROW ? NO_ROWS : this.#rowsFrom(older, this.#supersededOrdinals);
  }

  /** Rows from `newest` back that are neither dead nor marked in `marks`. */
  #rowsFrom(newest: number, marks: Uint32Array): readonly number[] {
    const rows: number[] = [];
    for (let row = newest; row !== NO_ROW; row = this.#pkIndex.olderRow(row)) {
      if (this.#deleteOrdinals[row] === NEVER && marks[row] === NEVER) rows.push(row);
      // What is older than a marked row was marked before it, unless a merge mixed the order.
      else if (this.#isChronological) break;
    }
    return rows;
  }

  isDead(row: number): boolean {
    return this.#deleteOrdinals[row] !== NEVER;
  }

  insertOrdinal(row: number): CommitOrdinal {
    return this.#insertOrdinals[row] as number;
  }

  /** False when the row was dead already. */
  markDeleted(row: number, ordinal: CommitOrdinal): boolean {
    if (this.#deleteOrdinals[row] !== NEVER) return false;
    this.#deleteOrdinals[row] = ordinal;
    this.#deadRows += 1;
    this.deletesSinceFile += 1;
    return true;
  }

  markSuperseded(row: number, ordinal: CommitOrdinal): void {
    if (this.#supersededOrdinals[row] !== NEVER) return;
    this.#supersededOrdinals[row] = ordinal;
    this.#supersededRows += 1;
  }

  /** What a delete file keeps, as of now: offsets, ascending. */
  deletedRows(): Uint32Array {
    const rows = new Uint32Array(this.#deadRows);
    let at = 0;
    for (let row = 0; at < rows.length; row++) {
      if (this.#deleteOrdinals[row] !== NEVER) rows[at++] = row;
    }
    return rows;
  }

  setGraph(fieldId: FieldId, graph: GraphView | undefined): void {
    if (graph === undefined) this.#graphs.delete(fieldId);
    else this.#graphs.set(fieldId, graph);
    this.#view = undefined;
  }

  graph(fieldId: FieldId): GraphView | undefined {
    return this.#graphs.get(fieldId);
  }

  /** Runs of rows from row 0 on; none: forget what there is. */
  setSparseIndexes(fieldId: FieldId, indexes: readonly SparseIndex[]): void {
    if (indexes.length === 0) this.#sparseIndexes.delete(fieldId);
    else this.#sparseIndexes.set(fieldId, indexes);
    this.#view = undefined;
  }

  sparseIndexes(fieldId: FieldId): readonly SparseIndex[] {
    return this.#sparseIndexes.get(fieldId) ?? [];
  }

  /** The same object until an array was replaced or an index changed. */
  view(): SegmentView {
    if (this.#view !== undefined) return this.#view;
    this.#viewBytes = this.bytes;
    this.#view = {
      ...this.identity,
      columns: new Map([...this.#columns].map(([id, column]) => [id, column.column()])),
      insertOrdinals: this.#insertOrdinals,
      deleteOrdinals: this.#deleteOrdinals,
      supersededOrdinals: this.#supersededOrdinals,
      graphs: new Map(this.#graphs),
      ...(this.#insertTimestamps === undefined ? {} : { insertTimestamps: this.#insertTimestamps }),
      sparseIndexes: new Map(this.#sparseIndexes),
    };
    return this.#view;
  }

  /** Insert timestamp of a row; `timestampOf` maps the ordinals of rows written since the open. */
  insertTimestamp(row: number, timestampOf: (ordinal: CommitOrdinal) => Timestamp): bigint {
    const known = this.#insertTimestamps?.[row];
    if (known !== undefined) return known;
    const ordinal = this.#insertOrdinals[row] as number;
    // An abandoned row was never inserted.
    return ordinal === ABANDONED ? 0n : timestampOf(ordinal);
  }

  pin(): void {
    this.#pins += 1;
  }

  unpin(): void {
    this.#pins -= 1;
    this.#disposeIfUnused();
  }

  /** Out of every set: `onUnpinned` runs and the memory goes once the last reader is done. */
  retire(onUnpinned: () => void): void {
    this.#isRetired = true;
    this.#onUnpinned = onUnpinned;
    this.#disposeIfUnused();
  }

  #disposeIfUnused(): void {
    if (!this.#isRetired || this.#pins > 0) return;
    const onUnpinned = this.#onUnpinned;
    this.#onUnpinned = undefined;
    onUnpinned?.();
  }

  /** Gives vector memory back; nobody may read the segment any more, on any thread. */
  release(): void {
    for (const column of this.#columns.values()) column.release();
    for (const column of this.#leftColumns) column.release();
  }

  #keyColumn(): KeyColumn {
    return this.#columns.get(this.#primaryId)?.column() as KeyColumn;
  }

  #growOrdinals(): void {
    if (this.#reservedRows <= this.#insertOrdinals.length) return;
    let capacity = this.#insertOrdinals.length;
    while (capacity < this.#reservedRows) capacity *= 2;
    this.#insertOrdinals = grown(this.#insertOrdinals, capacity);
    this.#deleteOrdinals = grown(this.#deleteOrdinals, capacity);
    this.#supersededOrdinals = grown(this.#supersededOrdinals, capacity);
  }
}

function isAscending(timestamps: BigInt64Array): boolean {
  for (let row = 1; row < timestamps.length; row++) {
    if ((timestamps[row] as bigint) < (timestamps[row - 1] as bigint)) return false;
  }
  return true;
}

function newOrdinals(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** In-flight readers keep the old array: a mark made meanwhile has an ordinal above theirs. */
function grown(ordinals: Uint32Array, capacity: number): Uint32Array {
  const larger = newOrdinals(capacity);
  larger.set(ordinals);
  return larger;
}
