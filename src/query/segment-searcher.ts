/**
 * Search, filter and count over published views: what one search thread runs.
 *
 * It knows the views, graphs and filters of its thread and takes each task through
 * the segments: matches (segment-rows), then graph and exact tail, or exact scan
 * alone. A search never returns fewer than min(topK, matches) rows.
 */

import type { Clock } from '../base/clock.ts';
import { milvusError } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';
import { TopK } from '../base/top-k.ts';
import { isAlwaysTrue } from '../filter/plan.ts';
import { largerIsNearer } from '../index/flat/vector-space.ts';
import { SparseKernel } from '../index/sparse/sparse-kernel.ts';
import type { BytesColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { DenseSearcher } from './dense-search.ts';
import { type AggregatedRows, aggregateRows } from './aggregate-rows.ts';
import type {
  AggregateTask,
  FilterHits,
  FilterTask,
  ReadScope,
  SearchHits,
  SearchTask,
  SegmentScope,
  SparseSearchTask,
} from './executor.ts';
import { type ElementHits, matchingElements } from './element-rows.ts';
import { type Boost, boostHits } from './boost.ts';
import { placedElements } from './element-search.ts';
import { FilterCache } from './filter-cache.ts';
import { GroupKeys, type Grouping } from './group-keys.ts';
import { groupedSearch } from './grouped-search.ts';
import { HitCollector, SEGMENT_STRIDE } from './hit-collector.ts';
import { searchMinHash } from './minhash-search.ts';
import { orderRows, sortRows } from './order-rows.ts';
import type { QueryRun, SearchPart } from './search-part.ts';
import { sampledRows } from './row-sample.ts';
import { SegmentRows } from './segment-rows.ts';
import { type SparseRows, searchSparse, sparseRows } from './sparse-search.ts';
import { StructVectorSearcher } from './struct-vector-search.ts';

/** Entries of the heaps that are filled side by side; more queries go in turns. */
const HEAP_ENTRIES_MAX = 1 << 20;
const QUERIES_TOGETHER_MAX = 256;
const NO_ELEMENTS = new Uint32Array(0);

export interface SegmentSearcherOptions {
  /** Scratch slot of this thread (index/flat/scratch.ts). */
  readonly slot: number;
  /** A file this thread may overwrite (hnsw/usearch: letting go of a map). */
  readonly emptyGraphPath: string;
  /** A graph could not be opened; its rows are scanned. */
  readonly onGraphError?: (cause: unknown) => void;
  /** Absent: plans rest on predictions alone, the same on every run. */
  readonly clock?: Clock;
}

export class SegmentSearcher {
  readonly #views = new Map<SegmentId, SegmentView>();
  readonly #filters = new FilterCache();
  readonly #sparseKernel: SparseKernel;
  readonly #dense: DenseSearcher;
  readonly #structs: StructVectorSearcher;

  constructor(options: SegmentSearcherOptions) {
    this.#dense = new DenseSearcher({
      slot: options.slot,
      emptyGraphPath: options.emptyGraphPath,
      onError: options.onGraphError ?? (() => undefined),
      clock: options.clock,
    });
    this.#sparseKernel = new SparseKernel(options.slot);
    this.#structs = new StructVectorSearcher(options.slot);
  }

  publish(view: SegmentView): void {
    this.#views.set(view.id, view);
    this.#dense.keepOnly(view);
  }

  /** Returns the view that was let go. */
  retire(segmentId: SegmentId): SegmentView | undefined {
    const view = this.#views.get(segmentId);
    this.#views.delete(segmentId);
    this.#filters.forget(segmentId);
    this.#dense.forget(segmentId);
    return view;
  }

  close(): void {
    this.#views.clear();
    this.#dense.close();
  }

  /** A promise where something has to be loaded before filters of the read can be run. */
  prepare({ filter, boost }: Pick<SearchTask, 'filter' | 'boost'>): Promise<void> | undefined {
    const filters = [filter, ...(boost?.functions ?? []).map((each) => each.filter)];
    const usesShapes = filters.some((each) => each?.usesShapes === true);
    return usesShapes ? this.#filters.loadGeometry() : undefined;
  }

  search(task: SearchTask): SearchHits {
    if (task.grouping !== undefined) return this.#searchGroups(task, task.grouping);
    return this.#searchParts(task, this.#parts(task));
  }

  #searchParts(task: SearchTask, parts: readonly SearchPart[]): SearchHits {
    const found = new HitCollector(task);
    const together = Math.max(
      1,
      Math.min(QUERIES_TOGETHER_MAX, Math.floor(HEAP_ENTRIES_MAX / Math.max(1, task.topK))),
    );
    for (let first = 0; first < task.nq; first += together) {
      const count = Math.min(together, task.nq - first);
      const tops = Array.from({ length: count }, () => new TopK(task.topK));
      this.#searchRun(task, parts, { first, tops });
      for (const top of tops) found.add(top);
    }
    const hits = this.#placed(task, found.finish());
    return task.boost === undefined ? hits : this.#boosted(task, task.boost, hits);
  }

  /** Elements of struct arrays were told apart by number; hits name rows and places in them. */
  #placed(task: SearchTask, hits: SearchHits): SearchHits {
    if (task.kind !== 'elements') return hits;
    const columns = this.#viewsOf(task).map((view) => view.columns.get(task.fieldId));
    return placedElements(hits, columns as (BytesColumn | undefined)[], task);
  }

  #boosted(task: SearchTask, boost: Boost, hits: SearchHits): SearchHits {
    const views = this.#viewsOf(task);
    return boostHits(hits, boost, {
      views,
      largerIsNearer: largerIsNearer(task.metric),
      matchBitset: (filter, i) => {
        const { rowCount } = task.segments[i] as SegmentScope;
        return this.#filters.evaluate(filter, views[i] as SegmentView, rowCount).matchBitset;
      },
    });
  }

  /** Each kind of vector has its own way to find the nearest rows. */
  #searchRun(task: SearchTask, parts: readonly SearchPart[], run: QueryRun): void {
    switch (task.kind) {
      case 'dense':
        this.#dense.search(task, parts, run);
        break;
      case 'minhash':
        searchMinHash(task, parts, run);
        break;
      case 'sparse':
        searchSparse(task, { parts, corpus: this.#corpus(task), kernel: this.#sparseKernel }, run);
        break;
      case 'embeddingLists':
        this.#structs.searchLists(task, parts, run);
        break;
      case 'elements':
        this.#structs.searchElements(task, parts, run, ({ view, rows }) => {
          const about = task.filter?.elements;
          return about && this.#filters.elements(about, view, rows.rowCount).truth;
        });
        break;
    }
  }

  #searchGroups(task: SearchTask, grouping: Grouping): SearchHits {
    const views = this.#viewsOf(task);
    const rowCounts = task.segments.map(({ rowCount }) => rowCount);
    const keys = new GroupKeys(grouping.fields, views, rowCounts);
    return groupedSearch(task, grouping, {
      keys,
      search: (plain, isOpen) =>
        this.#searchParts(
          plain,
          this.#parts(plain, isOpen && ((segment, row) => isOpen(keys.of(segment, row)))),
        ),
      countGroups: () => this.#countGroups(task, keys),
    });
  }

  #countGroups(task: SearchTask, keys: GroupKeys): Map<number, number> {
    const counts = new Map<number, number>();
    for (const part of this.#parts(task)) {
      const hitsOf = this.#hitCounter(task, part);
      for (const row of part.rows.list()) {
        const hits = hitsOf(row);
        if (hits === 0) continue;
        const group = keys.of(part.idBase / SEGMENT_STRIDE, row);
        counts.set(group, (counts.get(group) ?? 0) + hits);
      }
    }
    return counts;
  }

  /** How many hits a matching row can be: one, or its elements that the filter lets through. */
  #hitCounter(task: SearchTask, { view, column, rows }: SearchPart): (row: number) => number {
    if (task.kind !== 'elements') return () => 1;
    const about = task.filter?.elements;
    if (about !== undefined) {
      const elements = this.#filters.elements(about, view, rows.rowCount);
      return (row) => matchingElements(Uint32Array.of(row), elements).offsets.length;
    }
    const { starts } = column as BytesColumn;
    return (row) => ((starts[row + 1] as number) - (starts[row] as number)) / task.vectorBytes;
  }

  /** A segment that no read has pinned may be gone already: its rows are in another. */
  #corpus({ fieldId, bm25 }: SparseSearchTask): SparseRows[] {
    return (bm25?.corpus ?? []).flatMap(({ segmentId, rowCount }) => {
      const view = this.#views.get(segmentId);
      return view === undefined ? [] : sparseRows(view, fieldId, rowCount);
    });
  }

  filter(task: FilterTask): FilterHits {
    const { orderBy, sortBy } = task;
    const isOrdered = orderBy !== undefined || sortBy !== undefined;
    const limit = isOrdered ? undefined : task.limit;
    const lists: ElementHits[] = [];
    let total = 0;
    for (const scope of task.segments) {
      const list = this.#matches(task, scope, limit === undefined ? undefined : limit - total);
      lists.push(list);
      total += list.offsets.length;
    }
    const segmentIndexes = new Uint32Array(total);
    const offsets = new Uint32Array(total);
    const elements = new Uint32Array(task.filter?.elements === undefined ? 0 : total);
    let at = 0;
    lists.forEach((list, i) => {
      segmentIndexes.fill(i, at, at + list.offsets.length);
      offsets.set(list.offsets, at);
      elements.set(list.elements, elements.length === 0 ? 0 : at);
      at += list.offsets.length;
    });
    const isAboutElements = task.filter?.elements !== undefined;
    const hits = { segmentIndexes, offsets, ...(isAboutElements ? { elements } : {}) };
    if (sortBy !== undefined) return sortRows(hits, this.#viewsOf(task), sortBy, task.limit);
    if (orderBy === undefined) return hits;
    const columns = task.segments.map(({ segmentId }) =>
      this.#view(segmentId).columns.get(orderBy),
    );
    return orderRows(hits, columns, task.limit);
  }

  /** Rows, or single elements where the filter is about them. */
  #matches(task: FilterTask, scope: SegmentScope, limit?: number): ElementHits {
    const rows = this.#rows(task, scope, task.includeSuperseded);
    const about = task.filter?.elements;
    if (about === undefined) return { offsets: rows.list(limit), elements: NO_ELEMENTS };
    const view = this.#view(scope.segmentId);
    return matchingElements(
      rows.list(limit),
      this.#filters.elements(about, view, scope.rowCount),
      limit,
    );
  }

  count(scope: ReadScope): number {
    if (scope.filter?.elements !== undefined) {
      return this.filter({ ...scope, includeSuperseded: true }).offsets.length;
    }
    return scope.segments.reduce((sum, part) => sum + this.#rows(scope, part, true).count(), 0);
  }

  aggregate(task: AggregateTask): AggregatedRows {
    const matches = { ...task, includeSuperseded: true };
    const lists = task.segments.map((scope) => () => this.#matches(matches, scope).offsets);
    return aggregateRows(task.aggregation, this.#viewsOf(task), lists);
  }

  #viewsOf(task: ReadScope): SegmentView[] {
    return task.segments.map(({ segmentId }) => this.#view(segmentId));
  }

  #rows(
    task: ReadScope,
    scope: SegmentScope,
    includeSuperseded: boolean,
    validity?: Uint8Array,
  ): SegmentRows {
    const view = this.#view(scope.segmentId);
    const plan = task.filter === undefined || isAlwaysTrue(task.filter) ? undefined : task.filter;
    const options = { readOrdinal: task.readOrdinal, includeSuperseded, validity };
    const filter =
      plan === undefined ? undefined : this.#filters.evaluate(plan, view, scope.rowCount);
    const rows = new SegmentRows(view, scope, { ...options, filter });
    if (plan?.sample === undefined) return rows;
    const drawn = sampledRows(rows.list(), plan.sample, scope);
    return new SegmentRows(view, scope, { ...options, filter: drawn });
  }

  /** With `isWanted` of such matches only; it is given the segment's index. */
  #parts(
    task: SearchTask,
    isWanted?: (segmentIndex: number, row: number) => boolean,
  ): SearchPart[] {
    const parts: SearchPart[] = [];
    task.segments.forEach((scope, i) => {
      const view = this.#view(scope.segmentId);
      const column = view.columns.get(task.fieldId);
      // A vector field added later is null in every older row.
      if (column === undefined) return;
      const all = this.#rows(task, scope, false, column.validity);
      const rows = isWanted === undefined ? all : all.narrowed((row) => isWanted(i, row));
      if (rows.countMax > 0) parts.push({ view, column, rows, idBase: i * SEGMENT_STRIDE });
    });
    return parts;
  }

  #view(segmentId: SegmentId): SegmentView {
    const view = this.#views.get(segmentId);
    if (view === undefined) {
      throw milvusError('serviceInternal', `segment ${segmentId} is not on this search thread`);
    }
    return view;
  }
}
