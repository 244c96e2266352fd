/**
 * Search, filter and count over published views: what one search thread runs.
 *
 * A graph is asked for candidates and its best ones are rescored exactly; rows
 * beyond the graph are scanned. A filtered search over-fetches or scans the
 * matches, whichever is predicted cheaper, and ends in the scan: it never returns
 * fewer than min(topK, matches).
 */

import { getBit } from '../base/bitset.ts';
import type { FieldId, SegmentId } from '../base/ids.ts';
import { milvusError } from '../base/errors.ts';
import { TopK } from '../base/top-k.ts';
import { compileFilter, type Predicate } from '../filter/compile.ts';
import { JsonColumnCache } from '../filter/json-values.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { normalised, scoreOfDistance, VectorKernel } from '../index/flat/vector-kernel.ts';
import { GraphReader, writeEmptyGraph } from '../index/hnsw/usearch.ts';
import { type BytesColumn, bytesAt, type Column, type FixedColumn } from '../schema/column.ts';
import type { GraphView, SegmentView, SharedVectorColumn } from '../segment/segment-view.ts';
import { exactSearch, rescore } from './exact-search.ts';
import type { FilterHits, FilterTask, ReadScope, SearchHits, SearchTask } from './executor.ts';
import { listRows, type MatchedRows, matchRows, rowsFrom } from './segment-rows.ts';

/** Rows of a segment are told apart in one heap by this stride; a segment has fewer rows. */
const SEGMENT_STRIDE = 2 ** 32;
const PREDICATES_MAX = 256;

interface OpenGraph {
  readonly path: string;
  readonly reader: GraphReader;
  readonly view: GraphView;
  readonly dim: number;
}

export class SegmentSearcher {
  readonly #kernel: VectorKernel;
  readonly #views = new Map<SegmentId, SegmentView>();
  readonly #graphs = new Map<string, OpenGraph>();
  readonly #predicates = new Map<string, Predicate>();
  readonly #json = new JsonColumnCache();
  readonly #emptyGraphPath: string;

  /** `emptyGraphPath` is a file this thread may overwrite (hnsw/usearch: letting go of a map). */
  constructor(options: { readonly slot: number; readonly emptyGraphPath: string }) {
    this.#kernel = new VectorKernel(options.slot);
    this.#emptyGraphPath = options.emptyGraphPath;
  }

  publish(view: SegmentView): void {
    this.#views.set(view.id, view);
    for (const [key, open] of this.#graphs) {
      const [segmentId, fieldId] = key.split('/');
      if (segmentId !== String(view.id)) continue;
      const current = view.graphs.get(Number(fieldId) as FieldId);
      if (current?.path !== open.path) this.#closeGraph(key, open);
    }
  }

  retire(segmentId: SegmentId): void {
    this.#views.delete(segmentId);
    this.#json.forget(`${segmentId}/`);
    for (const [key, open] of this.#graphs) {
      if (key.startsWith(`${segmentId}/`)) this.#closeGraph(key, open);
    }
  }

  search(task: SearchTask): SearchHits {
    const dim = task.queries.length / 4 / task.nq;
    // A copy is aligned, whatever the message brought.
    const queries = new Float32Array(new Uint8Array(task.queries).buffer);
    const matches = task.segments.map((scope) => this.#matches(task, scope));
    const counts = new Uint32Array(task.nq);
    const segmentIndexes: number[] = [];
    const offsets: number[] = [];
    const scores: number[] = [];
    for (let q = 0; q < task.nq; q++) {
      const raw = queries.slice(q * dim, (q + 1) * dim);
      const query = task.metric === 'COSINE' ? normalised(raw) : raw;
      const top = new TopK(task.topK);
      task.segments.forEach((_, i) => {
        this.#searchSegment(task, i, { query, top, matched: matches[i] as MatchedRows });
      });
      const hits = top.sorted();
      counts[q] = hits.length;
      for (const { id, distance } of hits) {
        segmentIndexes.push(Math.floor(id / SEGMENT_STRIDE));
        offsets.push(id % SEGMENT_STRIDE);
        scores.push(scoreOfDistance(task.metric, distance));
      }
    }
    return {
      counts,
      segmentIndexes: Uint32Array.from(segmentIndexes),
      offsets: Uint32Array.from(offsets),
      scores: Float32Array.from(scores),
    };
  }

  filter(task: FilterTask): FilterHits {
    const parts = task.segments.map((scope) =>
      listRows(this.#matches(task, scope, task.includeSuperseded), scope.rowCount),
    );
    const total = parts.reduce((sum, part) => sum + part.length, 0);
    const segmentIndexes = new Uint32Array(total);
    const offsets = new Uint32Array(total);
    let at = 0;
    parts.forEach((part, i) => {
      segmentIndexes.fill(i, at, at + part.length);
      offsets.set(part, at);
      at += part.length;
    });
    if (task.orderBy === undefined) return cut(segmentIndexes, offsets, task.limit);
    const columns = task.segments.map(
      ({ segmentId }) => this.#view(segmentId).columns.get(task.orderBy as FieldId) as Column,
    );
    return ordered({ segmentIndexes, offsets }, columns, task.limit);
  }

  count(scope: ReadScope): number {
    return scope.segments.reduce((sum, part) => sum + this.#matches(scope, part, true).count, 0);
  }

  #matches(task: ReadScope, scope: ReadScope['segments'][number], includeSuperseded = false) {
    return matchRows(this.#view(scope.segmentId), scope, {
      readOrdinal: task.readOrdinal,
      predicate: task.filter === undefined ? undefined : this.#predicate(task.filter),
      includeSuperseded,
    });
  }

  #searchSegment(
    task: SearchTask,
    index: number,
    input: { query: Float32Array; top: TopK; matched: MatchedRows },
  ): void {
    const scope = task.segments[index] as ReadScope['segments'][number];
    const { matched } = input;
    if (matched.count === 0) return;
    const view = this.#view(scope.segmentId);
    const column = view.columns.get(task.fieldId) as SharedVectorColumn | undefined;
    // A vector field added later is null in every older row.
    if (column === undefined) return;
    const exact = {
      kernel: this.#kernel,
      column,
      rowCount: scope.rowCount,
      query: input.query,
      metric: task.metric,
      idBase: index * SEGMENT_STRIDE,
      top: input.top,
    };
    const range = task.range === undefined ? {} : { range: task.range };
    const graph =
      task.exact || task.range !== undefined ? undefined : view.graphs.get(task.fieldId);
    if (graph === undefined || graph.metric !== task.metric) {
      exactSearch({ ...exact, matched, ...range });
      return;
    }
    const covered = Math.min(graph.rows, scope.rowCount);
    const open = this.#openGraph(`${view.id}/${task.fieldId}`, graph, column);
    const found = this.#searchGraph(task, open, { ...exact, matched, covered });
    const rest = rowsFrom(matched, found ? covered : 0, scope.rowCount);
    if (rest.count > 0) exactSearch({ ...exact, matched: rest });
  }

  /** False when the graph is not the way: the caller scans instead. */
  #searchGraph(
    task: SearchTask,
    open: OpenGraph,
    input: Omit<Parameters<typeof exactSearch>[0], 'range'> & { covered: number },
  ): boolean {
    const { matched, covered } = input;
    const share = Math.min(1, matched.count / input.rowCount);
    const wanted = Math.min(task.topK, Math.floor(matched.count * (covered / input.rowCount)));
    const { validity } = input.column;
    const ef = effectiveEf(task);
    let candidates = Math.min(covered, Math.ceil(ef / share));
    for (;;) {
      if (isScanCheaper(matched.count, candidates, open.dim)) return false;
      const rows = [...open.reader.search(input.query, candidates)].filter(
        (row) =>
          row < covered &&
          (matched.matchBitset === undefined || getBit(matched.matchBitset, row)) &&
          (validity === undefined || validity[row] === 1),
      );
      if (rows.length >= wanted || candidates >= covered) {
        const best = rows.slice(0, Math.max(2 * task.topK, task.topK + 16));
        rescore(input, best);
        return rows.length >= wanted;
      }
      candidates = Math.min(covered, candidates * 2);
    }
  }

  #openGraph(key: string, graph: GraphView, column: SharedVectorColumn): OpenGraph {
    const known = this.#graphs.get(key);
    if (known !== undefined) return known;
    const dim = column.rowBytes / 4;
    const { metric, quantization } = graph;
    const reader = new GraphReader(graph.path, { dim, metric, quantization });
    const open = { path: graph.path, reader, view: graph, dim };
    this.#graphs.set(key, open);
    return open;
  }

  #closeGraph(key: string, open: OpenGraph): void {
    const { metric, quantization } = open.view;
    writeEmptyGraph(this.#emptyGraphPath, { dim: open.dim, metric, quantization });
    open.reader.release(this.#emptyGraphPath);
    this.#graphs.delete(key);
  }

  #view(segmentId: SegmentId): SegmentView {
    const view = this.#views.get(segmentId);
    if (view === undefined) {
      throw milvusError('serviceInternal', `segment ${segmentId} is not on this search thread`);
    }
    return view;
  }

  #predicate(plan: FilterPlan): Predicate {
    const known = this.#predicates.get(plan.key);
    if (known !== undefined) return known;
    const predicate = compileFilter(plan, this.#json);
    this.#predicates.set(plan.key, predicate);
    const [oldest] = this.#predicates.keys();
    if (this.#predicates.size > PREDICATES_MAX && oldest !== undefined) {
      this.#predicates.delete(oldest);
    }
    return predicate;
  }
}

/** Several graphs share the work: each may look at less for the same recall together. */
function effectiveEf(task: SearchTask): number {
  const graphs = task.segments.length;
  const lowered = graphs <= 1 ? task.ef : Math.ceil(task.ef / Math.sqrt(graphs));
  return Math.max(lowered, Math.min(task.topK + 16, 2 * task.topK));
}

/**
 * Costs measured on one core with 784 dimensions (bench/search-segments): a scan reads
 * 10 GB/s out of cache, a graph spends 0.5 µs and 2.3 ns a dimension on each candidate.
 */
function isScanCheaper(matches: number, candidates: number, dim: number): boolean {
  const scanMicros = (matches * dim * 4) / 10_000;
  const graphMicros = candidates * (0.5 + dim * 0.0023);
  return scanMicros < graphMicros;
}

function cut(
  segmentIndexes: Uint32Array,
  offsets: Uint32Array,
  limit: number | undefined,
): FilterHits {
  if (limit === undefined || limit >= offsets.length) return { segmentIndexes, offsets };
  return { segmentIndexes: segmentIndexes.slice(0, limit), offsets: offsets.slice(0, limit) };
}

function ordered(
  hits: FilterHits,
  columns: readonly Column[],
  limit: number | undefined,
): FilterHits {
  const order = Uint32Array.from({ length: hits.offsets.length }, (_, i) => i);
  const compare = columns[0]?.layout === 'bytes' ? byBytes(hits, columns) : byNumber(hits, columns);
  order.sort(compare);
  const kept = limit === undefined ? order : order.subarray(0, limit);
  return {
    segmentIndexes: Uint32Array.from(kept, (i) => hits.segmentIndexes[i] as number),
    offsets: Uint32Array.from(kept, (i) => hits.offsets[i] as number),
  };
}

function byNumber(hits: FilterHits, columns: readonly Column[]): (a: number, b: number) => number {
  const keys = BigInt64Array.from(hits.offsets, (offset, i) => {
    const column = columns[hits.segmentIndexes[i] as number] as FixedColumn;
    return BigInt(column.values[offset] as bigint);
  });
  return (a, b) => {
    const left = keys[a] as bigint;
    const right = keys[b] as bigint;
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

function byBytes(hits: FilterHits, columns: readonly Column[]): (a: number, b: number) => number {
  const keys = Array.from(hits.offsets, (offset, i) =>
    bytesAt(columns[hits.segmentIndexes[i] as number] as BytesColumn, offset),
  );
  return (a, b) => Buffer.compare(keys[a] as Uint8Array, keys[b] as Uint8Array);
}
