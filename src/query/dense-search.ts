/**
 * Search over vectors of one width, whatever their elements are: through a segment's
 * graph where there is one, then the rows it does not cover; else an exact scan.
 *
 * One for each search thread: it owns the thread's kernel and the graphs it has mapped.
 */

import type { Clock } from '../base/clock.ts';
import type { SegmentId } from '../base/ids.ts';
import { kernelQuery } from '../index/flat/kernel-query.ts';
import { VectorKernel } from '../index/flat/vector-kernel.ts';
import { dimensionsOf } from '../index/flat/vector-space.ts';
import type { GraphReader } from '../index/hnsw/usearch.ts';
import type { SegmentView, SharedVectorColumn } from '../segment/segment-view.ts';
import { exactSearch, type QueryHits } from './exact-search.ts';
import type { DenseSearchTask } from './executor.ts';
import { graphSearch } from './graph-search.ts';
import { GraphYields } from './graph-yield.ts';
import { MatchScans } from './match-scan.ts';
import { OpenGraphs, type OpenGraphsOptions } from './open-graphs.ts';
import { candidatesOfGraph } from './search-cost.ts';
import { SearchPace } from './search-pace.ts';
import type { QueryRun, SearchPart } from './search-part.ts';

export interface DenseSearcherOptions extends OpenGraphsOptions {
  /** Scratch slot of this thread (index/flat/scratch.ts). */
  readonly slot: number;
  /** Absent: what searches cost is not measured (search-pace.ts). */
  readonly clock?: Clock | undefined;
}

interface UsableGraph {
  readonly reader: GraphReader;
  readonly coveredRows: number;
}

export class DenseSearcher {
  readonly #kernel: VectorKernel;
  readonly #graphs: OpenGraphs;
  readonly #pace: SearchPace;
  readonly #yields = new GraphYields();
  readonly #scans: MatchScans;

  constructor(options: DenseSearcherOptions) {
    this.#kernel = new VectorKernel(options.slot);
    this.#graphs = new OpenGraphs(options);
    this.#pace = new SearchPace(options.clock);
    this.#scans = new MatchScans(this.#kernel, this.#pace);
  }

  search(task: DenseSearchTask, parts: readonly SearchPart[], run: QueryRun): void {
    const queryBytes = task.queries.length / task.nq;
    const queries = run.tops.map((top, i) => {
      const at = (run.first + i) * queryBytes;
      return { query: kernelQuery(task, task.queries.subarray(at, at + queryBytes)), top };
    });
    const graphs = parts.map((part) => this.#graph(task, part));
    const graphRows = graphs.reduce((sum, graph) => sum + (graph?.coveredRows ?? 0), 0);
    parts.forEach((part, i) => {
      const graph = graphs[i];
      if (graph === undefined) this.#scan(task, part, queries);
      else this.#searchGraph(task, part, queries, { ...graph, graphRows });
    });
  }

  keepOnly(view: SegmentView): void {
    this.#graphs.keepOnly(view);
  }

  forget(segmentId: SegmentId): void {
    this.#graphs.forget(segmentId);
  }

  close(): void {
    this.#graphs.close();
  }

  #graph(task: DenseSearchTask, { view, column, rows }: SearchPart): UsableGraph | undefined {
    const saved = view.graphs.get(task.fieldId);
    const isUsable = !task.exact && task.range === undefined && saved?.metric === task.metric;
    if (!isUsable || saved === undefined) return undefined;
    const coveredRows = Math.min(saved.rows, rows.rowCount);
    const dim = dimensionsOf(task.element, (column as SharedVectorColumn).rowBytes);
    const reader = this.#graphs.reader(view.id, task.fieldId, saved, dim);
    return reader === undefined || coveredRows === 0 ? undefined : { reader, coveredRows };
  }

  #scan(task: DenseSearchTask, part: SearchPart, queries: readonly QueryHits[]): void {
    const range = task.range === undefined ? {} : { range: task.range };
    exactSearch({ ...this.#input(part), queries, fromRow: 0, ...range });
  }

  #searchGraph(
    task: DenseSearchTask,
    part: SearchPart,
    queries: readonly QueryHits[],
    graph: UsableGraph & { readonly graphRows: number },
  ): void {
    const { topK, element, fieldId } = task;
    const { coveredRows } = graph;
    const input = this.#input(part);
    const ef = candidatesOfGraph(task, coveredRows, graph.graphRows);
    const scanned = { ...input, topK, fieldId, space: task };
    const scan = this.#scans.choose(scanned);
    const { rest, plannedMicros } = graphSearch({
      ...input,
      ...graph,
      queries,
      topK,
      ef,
      element,
      pace: this.#pace,
      yields: this.#yields,
      scanMicros: scan.micros,
    });
    if (rest.length > 0) scan.run(rest);
    const served = queries.filter((query) => !rest.includes(query));
    if (served.length > 0 && coveredRows < part.rows.rowCount) {
      exactSearch({ ...input, queries: served, fromRow: coveredRows });
    }
    this.#scans.learn(scanned, plannedMicros, queries.length);
  }

  #input({ column, rows, idBase }: SearchPart) {
    return { kernel: this.#kernel, column: column as SharedVectorColumn, rows, idBase };
  }
}
