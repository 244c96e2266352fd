/**
 * What every thread may see of a segment: columns and row versions in shared memory.
 *
 * Main publishes a view to the search workers and sends a new one whenever an
 * array was replaced by a larger copy or a graph came; messages keep their
 * order, so a worker has the view before the query that needs it. A read names
 * its row count and its ordinal; nothing beyond either is looked at (I5).
 */

import type { CollectionId, FieldId, PartitionId, SegmentId } from '../base/ids.ts';
import type { SparseIndex } from '../index/sparse/sparse-index.ts';
import type { Column, VectorColumn, VectorExtent } from '../schema/column.ts';
import type { GraphMetric, GraphQuantization } from '../schema/segment-manifest.ts';

/**
 * Rows carry 4-byte commit ordinals instead of 8-byte timestamps. An open
 * collection gives each commit the next ordinal, in timestamp order; main turns
 * a read's timestamp into the ordinal of the last commit at or before it.
 */
export type CommitOrdinal = number;

/** "Not yet" in deleteOrdinals and supersededOrdinals. */
export const NEVER = 0xffffffff;

/** `bytes` is a view of `memory`; kernels address it as bytes.byteOffset within it. */
export interface SharedVectorExtent extends VectorExtent {
  readonly memory: WebAssembly.Memory;
}

export interface SharedVectorColumn extends VectorColumn {
  readonly extents: readonly SharedVectorExtent[];
}

/** A saved HNSW graph over rows 0 .. rows of one vector field; keys are row offsets. */
export interface GraphView {
  /** A file checked since it was written; workers map it. */
  readonly path: string;
  readonly rows: number;
  readonly metric: GraphMetric;
  readonly quantization: GraphQuantization;
}

export interface SegmentView {
  readonly id: SegmentId;
  readonly collectionId: CollectionId;
  readonly partitionId: PartitionId;
  /** Vector columns are SharedVectorColumn. */
  readonly columns: ReadonlyMap<FieldId, Column>;
  /** One a row: the commit that inserted it. */
  readonly insertOrdinals: Uint32Array;
  /** One a row: the commit that deleted it, else NEVER. */
  readonly deleteOrdinals: Uint32Array;
  /** One a row: the commit that inserted a newer row of the same key into the partition, else NEVER. */
  readonly supersededOrdinals: Uint32Array;
  readonly graphs: ReadonlyMap<FieldId, GraphView>;
  /** Of the first rows, those from before the open; absent: of none. In shared memory. */
  readonly insertTimestamps?: BigInt64Array;
  /** Of sparse fields: runs of rows from row 0 on, without a gap. */
  readonly sparseIndexes: ReadonlyMap<FieldId, readonly SparseIndex[]>;
}

/** Counted by count(*): duplicates of a key each count. */
export function isAliveAt(view: SegmentView, row: number, at: CommitOrdinal): boolean {
  return (view.insertOrdinals[row] as number) <= at && (view.deleteOrdinals[row] as number) > at;
}

/** Shown by search and query: alive and not replaced by a newer row of its key. */
export function isVisibleAt(view: SegmentView, row: number, at: CommitOrdinal): boolean {
  return isAliveAt(view, row, at) && (view.supersededOrdinals[row] as number) > at;
}
