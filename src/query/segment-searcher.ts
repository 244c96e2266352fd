/**
 * Search, filter and count over published views: what one search thread runs.
 *
 * It knows the views, graphs and filters of its thread and takes each task through
 * the segments: matches (segment-rows), then graph and exact tail, or exact scan
 * alone. A search never returns fewer than min(topK, matches) rows.
 */

import { milvusError } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';
import { TopK } from '../base/top-k.ts';
import { isAlwaysTrue } from '../filter/plan.ts';
import { normalised, VectorKernel } from '../index/flat/vector-kernel.ts';
import type { GraphReader } from '../index/hnsw/usearch.ts';
import type { SegmentView, SharedVectorColumn } from '../segment/segment-view.ts';
import { exactSearch, type QueryHits } from './exact-search.ts';
import type {
  FilterHits,
  FilterTask,
  ReadScope,
  SearchHits,
  SearchTask,
  SegmentScope,
} from './executor.ts';
import { FilterCache } from './filter-cache.ts';
import { graphSearch } from './graph-search.ts';
import { OpenGraphs } from './open-graphs.ts';
import { largerIsNearer, type OtherVectors, searchOtherVectors } from './other-vectors.ts';
import { orderRows } from './order-rows.ts';
import { candidatesOfGraph } from './search-cost.ts';
import { SegmentRows } from './segment-rows.ts';

/** Rows of a segment are told apart in one heap by this stride; a segment has fewer rows. */
const SEGMENT_STRIDE = 2 ** 32;
/** Entries of the heaps that are filled side by side; more queries go in turns. */
const HEAP_ENTRIES_MAX = 1 << 20;
const QUERIES_TOGETHER_MAX = 256;

export interface SegmentSearcherOptions {
  /** Scratch slot of this thread (index/flat/scratch.ts). */
  readonly slot: number;
  /** A file this thread may overwrite (hnsw/usearch: letting go of a map). */
  readonly emptyGraphPath: string;
  /** A graph could not be opened; its rows are scanned. */
  readonly onGraphError?: (cause: unknown) => void;
}

/** One segment of a search, ready to be looked at. */
interface SegmentPart {
  readonly idBase: number;
  readonly rows: SegmentRows;
  readonly column: SharedVectorColumn;
  readonly graph: { readonly reader: GraphReader; readonly coveredRows: number } | undefined;
}

export class SegmentSearcher {
  readonly #kernel: VectorKernel;
  readonly #views = new Map<SegmentId, SegmentView>();
  readonly #filters = new FilterCache();
  readonly #graphs: OpenGraphs;

  constructor(options: SegmentSearcherOptions) {
    this.#kernel = new VectorKernel(options.slot);
    this.#graphs = new OpenGraphs({
      emptyGraphPath: options.emptyGraphPath,
      onError: options.onGraphError ?? (() => undefined),
    });
  }

  publish(view: SegmentView): void {
    this.#views.set(view.id, view);
    this.#graphs.keepOnly(view);
  }

  /** Returns the view that was let go. */
  retire(segmentId: SegmentId): SegmentView | undefined {
    const view = this.#views.get(segmentId);
    this.#views.delete(segmentId);
    this.#filters.forget(segmentId);
    this.#graphs.forget(segmentId);
    return view;
  }

  close(): void {
    this.#views.clear();
    this.#graphs.close();
  }

  search(task: SearchTask): SearchHits {
    if (task.other !== undefined) return this.#searchOther(task, task.other);
    const dim = task.queries.length / 4 / task.nq;
    const queries = floatsOf(task.queries);
    const parts = this.#parts(task);
    const found = new HitCollector(task);
    const together = Math.max(
      1,
      Math.min(QUERIES_TOGETHER_MAX, Math.floor(HEAP_ENTRIES_MAX / Math.max(1, task.topK))),
    );
    for (let first = 0; first < task.nq; first += together) {
      const group: QueryHits[] = [];
      for (let q = first; q < Math.min(task.nq, first + together); q++) {
        const raw = queries.subarray(q * dim, (q + 1) * dim);
        const query = task.metric === 'COSINE' ? normalised(raw) : raw;
        group.push({ query, top: new TopK(task.topK) });
      }
      for (const part of parts) this.#searchPart(task, part, group, parts);
      for (const { top } of group) found.add(top);
    }
    return found.finish();
  }

  #searchOther(task: SearchTask, other: OtherVectors): SearchHits {
    const found = new HitCollector(task, other.metric);
    for (const bytes of other.queries) {
      const top = new TopK(task.topK);
      task.segments.forEach((scope, i) => {
        const column = this.#view(scope.segmentId).columns.get(task.fieldId);
        if (column === undefined) return;
        const rows = this.#rows(task, scope, false, column.validity);
        const part = { column, rows, idBase: i * SEGMENT_STRIDE };
        searchOtherVectors(task, other, part, { bytes, top });
      });
      found.add(top);
    }
    return found.finish();
  }

  filter(task: FilterTask): FilterHits {
    const limit = task.orderBy === undefined ? task.limit : undefined;
    const lists: Uint32Array[] = [];
    let total = 0;
    for (const scope of task.segments) {
      const rows = this.#rows(task, scope, task.includeSuperseded);
      const list = rows.list(limit === undefined ? undefined : limit - total);
      lists.push(list);
      total += list.length;
    }
    const segmentIndexes = new Uint32Array(total);
    const offsets = new Uint32Array(total);
    let at = 0;
    lists.forEach((list, i) => {
      segmentIndexes.fill(i, at, at + list.length);
      offsets.set(list, at);
      at += list.length;
    });
    const { orderBy } = task;
    if (orderBy === undefined) return { segmentIndexes, offsets };
    const columns = task.segments.map(({ segmentId }) =>
      this.#view(segmentId).columns.get(orderBy),
    );
    return orderRows({ segmentIndexes, offsets }, columns, task.limit);
  }

  count(scope: ReadScope): number {
    return scope.segments.reduce((sum, part) => sum + this.#rows(scope, part, true).count(), 0);
  }

  #rows(
    task: ReadScope,
    scope: SegmentScope,
    includeSuperseded: boolean,
    validity?: Uint8Array,
  ): SegmentRows {
    const view = this.#view(scope.segmentId);
    const plan = task.filter === undefined || isAlwaysTrue(task.filter) ? undefined : task.filter;
    return new SegmentRows(view, scope, {
      readOrdinal: task.readOrdinal,
      filter: plan === undefined ? undefined : this.#filters.evaluate(plan, view, scope.rowCount),
      includeSuperseded,
      validity,
    });
  }

  #parts(task: SearchTask): SegmentPart[] {
    const parts: SegmentPart[] = [];
    task.segments.forEach((scope, i) => {
      const view = this.#view(scope.segmentId);
      const column = view.columns.get(task.fieldId) as SharedVectorColumn | undefined;
      // A vector field added later is null in every older row.
      if (column === undefined) return;
      const rows = this.#rows(task, scope, false, column.validity);
      if (rows.countMax === 0) return;
      const graph = this.#graph(task, view, column, scope.rowCount);
      parts.push({ idBase: i * SEGMENT_STRIDE, rows, column, graph });
    });
    return parts;
  }

  #graph(task: SearchTask, view: SegmentView, column: SharedVectorColumn, rowCount: number) {
    const saved = view.graphs.get(task.fieldId);
    const isUsable = !task.exact && task.range === undefined && saved?.metric === task.metric;
    if (!isUsable || saved === undefined) return undefined;
    const coveredRows = Math.min(saved.rows, rowCount);
    const reader = this.#graphs.reader(view.id, task.fieldId, saved, column);
    return reader === undefined || coveredRows === 0 ? undefined : { reader, coveredRows };
  }

  #searchPart(
    task: SearchTask,
    part: SegmentPart,
    queries: readonly QueryHits[],
    parts: readonly SegmentPart[],
  ): void {
    const { metric, topK } = task;
    const { column, rows, idBase, graph } = part;
    const input = { kernel: this.#kernel, column, metric, rows, idBase, queries };
    if (graph === undefined) {
      const range = task.range === undefined ? {} : { range: task.range };
      exactSearch({ ...input, fromRow: 0, ...range });
      return;
    }
    const allGraphRows = parts.reduce((sum, other) => sum + (other.graph?.coveredRows ?? 0), 0);
    const ef = candidatesOfGraph(task, graph.coveredRows, allGraphRows);
    const rest = graphSearch({ ...input, ...graph, topK, ef });
    if (rest.length > 0) exactSearch({ ...input, queries: rest, fromRow: 0 });
    const served = queries.filter((query) => !rest.includes(query));
    if (served.length > 0 && graph.coveredRows < rows.rowCount) {
      exactSearch({ ...input, queries: served, fromRow: graph.coveredRows });
    }
  }

  #view(segmentId: SegmentId): SegmentView {
    const view = this.#views.get(segmentId);
    if (view === undefined) {
      throw milvusError('serviceInternal', `segment ${segmentId} is not on this search thread`);
    }
    return view;
  }
}

/** Bytes of a message may start anywhere; a copy is aligned. */
function floatsOf(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** Heaps, one after another, into the arrays of a result. */
class HitCollector {
  readonly #metric: string;
  readonly #counts: Uint32Array;
  readonly #distances: Float32Array[] = [];
  readonly #ids: Float64Array[] = [];

  constructor(task: SearchTask, metric: string = task.metric) {
    this.#metric = metric;
    this.#counts = new Uint32Array(task.nq);
  }

  add(top: TopK): void {
    const { distances, ids } = top.drain();
    this.#counts[this.#ids.length] = ids.length;
    this.#distances.push(distances);
    this.#ids.push(ids);
  }

  finish(): SearchHits {
    const total = this.#counts.reduce((sum, count) => sum + count, 0);
    const segmentIndexes = new Uint32Array(total);
    const offsets = new Uint32Array(total);
    const scores = new Float32Array(total);
    let at = 0;
    this.#ids.forEach((ids, q) => {
      const distances = this.#distances[q] as Float32Array;
      for (let i = 0; i < ids.length; i++, at++) {
        const id = ids[i] as number;
        segmentIndexes[at] = Math.floor(id / SEGMENT_STRIDE);
        offsets[at] = id % SEGMENT_STRIDE;
        const distance = distances[i] as number;
        scores[at] = largerIsNearer(this.#metric) ? 0 - distance : distance;
      }
    });
    return { counts: this.#counts, segmentIndexes, offsets, scores };
  }
}
