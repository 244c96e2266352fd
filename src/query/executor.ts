/**
 * Work on segments, as main hands it to the search workers.
 *
 * worker/ implements it over the thread pool, tests run it inline. Rows are
 * named (index into `segments`, offset); main reduces and retrieves.
 */

import type { FieldId, SegmentId } from '../base/ids.ts';
import type { FilterPlan } from '../filter/plan.ts';
import type { VectorSpace } from '../index/flat/vector-space.ts';
import type { RowExpiry } from '../segment/row-expiry.ts';
import type { AggregatedRows } from './aggregate-rows.ts';
import type { Aggregation } from './aggregates.ts';
import type { Boost } from './boost.ts';
import type { Grouping } from './group-keys.ts';
import type { OrderKey } from './value-order.ts';
import type { CommitOrdinal, SegmentView } from '../segment/segment-view.ts';

/** A pinned segment: rows 0 .. rowCount of it take part. */
export interface SegmentScope {
  readonly segmentId: SegmentId;
  readonly rowCount: number;
  /** Every one of the rows is visible at the read's ordinal: none needs to be looked at. */
  readonly allVisible: boolean;
  /** Of a collection whose rows expire: those that have. */
  readonly expiry?: RowExpiry;
}

export interface ReadScope {
  readonly segments: readonly SegmentScope[];
  readonly readOrdinal: CommitOrdinal;
  /** Absent: every visible row matches. */
  readonly filter?: FilterPlan;
}

/** What searches of every kind of vector have in common. */
export interface NearestTask extends ReadScope {
  readonly fieldId: FieldId;
  readonly metric: string;
  readonly nq: number;
  readonly topK: number;
  /** Distances keep `rangeFilter ≤ score < radius`, similarities `radius < score ≤ rangeFilter`. */
  readonly range?: ScoreRange;
  /** Set: topK counts groups; the hits are the rows of the best groups, nearest first. */
  readonly grouping?: Grouping;
  /** Set: the hits found are scored anew. */
  readonly boost?: Boost;
}

export interface ScoreRange {
  readonly radius: number;
  readonly rangeFilter?: number;
}

/** Over vectors of one width: scanned, or found through a graph. */
export interface DenseSearchTask extends NearestTask, VectorSpace {
  readonly kind: 'dense';
  readonly metric: VectorSpace['metric'];
  /** In the field's own encoding, row-major [nq × bytes of a row]. */
  readonly queries: Uint8Array;
  /** Candidates asked of a graph; at least topK. */
  readonly ef: number;
  /** True: never use a graph (FLAT, or the client asked for it). */
  readonly exact: boolean;
}

export interface SparseSearchTask extends NearestTask {
  readonly kind: 'sparse';
  /** One a query: (u32 index, f32 value) pairs. */
  readonly queries: readonly Uint8Array[];
  /** Set for BM25; else inner products. */
  readonly bm25?: Bm25Settings;
}

export interface Bm25Settings {
  readonly k1: number;
  readonly b: number;
  /** All loaded rows of the collection: what the figures of BM25 are taken from. */
  readonly corpus: readonly Pick<SegmentScope, 'segmentId' | 'rowCount'>[];
}

/** Over signatures whose elements are equal or not. */
export interface MinHashSearchTask extends NearestTask {
  readonly kind: 'minhash';
  readonly queries: readonly Uint8Array[];
  readonly elementBytes: number;
}

/** Over struct arrays, list with list: one hit a row. */
export interface EmbeddingListTask extends NearestTask {
  readonly kind: 'embeddingLists';
  /** How single vectors are compared. */
  readonly space: VectorSpace;
  readonly vectorBytes: number;
  /** One a query: its vectors, one after another. */
  readonly queries: readonly Uint8Array[];
}

/** Over struct arrays, each vector by itself: hits are elements. */
export interface ElementSearchTask extends NearestTask {
  readonly kind: 'elements';
  readonly space: VectorSpace;
  readonly vectorBytes: number;
  /** Row-major [nq × vectorBytes]. */
  readonly queries: Uint8Array;
  /** Elements that a row can have at most. */
  readonly elementsMax: number;
}

export type SearchTask =
  | DenseSearchTask
  | SparseSearchTask
  | MinHashSearchTask
  | EmbeddingListTask
  | ElementSearchTask;

/**
 * Best rows of each query, best first, min(topK, matches) of them.
 *
 * shape   counts is [nq]; the others hold counts[0] entries, then counts[1] …
 * units   scores as the client sees them (squared L2; dot; cosine; …)
 */
export interface SearchHits {
  readonly counts: Uint32Array;
  readonly segmentIndexes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly scores: Float32Array;
  /** Of an element search: each hit's place in its row. */
  readonly elements?: Uint32Array;
}

export interface FilterTask extends ReadScope {
  /** Rows in ascending order of this field (the primary key); absent: segment by segment. */
  readonly orderBy?: FieldId;
  /** Instead: in the order of these values. */
  readonly sortBy?: readonly OrderKey[];
  /** The first so many in that order; absent: all. */
  readonly limit?: number;
  /** True: duplicates of a key are rows of their own (count(*), delete). */
  readonly includeSuperseded: boolean;
}

export interface FilterHits {
  readonly segmentIndexes: Uint32Array;
  readonly offsets: Uint32Array;
  /** Where the filter is about elements: each hit's place in its row; a row may occur often. */
  readonly elements?: Uint32Array;
}

/** Over every match, duplicates of a key each for themselves. */
export interface AggregateTask extends ReadScope {
  readonly aggregation: Aggregation;
}

export interface QueryExecutor {
  /** Replaces the earlier view of the same segment. */
  publish(view: SegmentView): void;
  /** No later task names the segment; memory and maps of it are let go. */
  retire(segmentId: SegmentId): Promise<void>;
  search(task: SearchTask): Promise<SearchHits>;
  filter(task: FilterTask): Promise<FilterHits>;
  count(task: ReadScope): Promise<number>;
  aggregate(task: AggregateTask): Promise<AggregatedRows>;
  close(): Promise<void>;
}
