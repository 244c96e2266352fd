/**
 * Graphs that are being built, each kept open between tasks so that further rows
 * cost only their own insertion. Runs on the build thread (build-thread.ts).
 *
 * Rows enter in slices with a pause after each, in which the thread serves other
 * tasks. Null rows are left out. Where the first choice of quantisation loses
 * neighbours (graph-recall.ts) the graph is built again with the next, once for good.
 */

import { graphVectors } from '../index/flat/kernel-query.ts';
import type { VectorElement } from '../index/flat/vector-space.ts';
import { GraphBuilder, type GraphShape } from '../index/hnsw/usearch.ts';
import { checksumFile } from '../io/local/file-checksum.ts';
import type { GraphQuantization } from '../schema/segment-manifest.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import { losesNeighbours, RECALL_ROWS_MIN } from './graph-recall.ts';

export interface GraphTask {
  /** Names the open graph between tasks: `segment id/field …`. */
  readonly key: string;
  readonly column: SharedVectorColumn;
  readonly element: VectorElement;
  /** Rows 0 .. rows shall be in the graph. */
  readonly rows: number;
  readonly shape: Omit<GraphShape, 'quantization'>;
  /** A saved, checked graph over the first rows to continue from. */
  readonly basePath?: string;
  /** Rows the base covers; absent: as many as are in it. */
  readonly baseRows?: number;
  /** Absent: the first choice for the element. */
  readonly baseQuantization?: GraphQuantization;
  readonly outputPath: string;
  /** No more rows will come: the mutable graph is let go. */
  readonly isFinal: boolean;
}

export interface BuiltGraph {
  readonly rows: number;
  readonly quantization: GraphQuantization;
  readonly bytes: number;
  readonly crc32: number;
}

/** Gives other tasks of the thread their turn. */
export type Pause = () => Promise<void>;

/** How many threads add to a graph: for the next slice, and at most. */
export interface GraphThreads {
  readonly most: number;
  now(): number;
}

const ONE_THREAD: GraphThreads = { most: 1, now: () => 1 };

interface OpenGraph {
  builder: GraphBuilder;
  quantization: GraphQuantization;
  coveredRows: number;
  /** Rows below were compared already, or come from a checked base. */
  checkedRows: number;
}

/**
 * What graphs keep of vectors, first choice first. Half the bytes of a float32 make a
 * graph twice as fast, and scores are exact all the same: candidates are rescored from
 * the stored rows. Integers of 8 bits and bits lose nothing.
 */
const QUANTIZATIONS: Readonly<Record<VectorElement, readonly GraphQuantization[]>> = {
  float32: ['bf16', 'f32'],
  float16: ['bf16', 'f16'],
  bfloat16: ['bf16'],
  int8: ['bf16'],
  bit: ['b1'],
};

/** Vector bytes a slice adds for each thread: 5 to 30 ms at usual dimensions and efConstruction. */
const SLICE_BYTES = 64 * 1024;
const SLICE_ROWS_MAX = 128;

export class GraphBuilds {
  readonly #open = new Map<string, OpenGraph>();
  /** Tasks of one key follow each other. */
  readonly #tails = new Map<string, Promise<unknown>>();
  readonly #threads: GraphThreads;
  #isAbandoned = false;

  constructor(threads: GraphThreads = ONE_THREAD) {
    this.#threads = threads;
  }

  get openCount(): number {
    return this.#open.size;
  }

  /** Adds the rows that are missing and saves the graph. */
  build(task: GraphTask, pause: Pause): Promise<BuiltGraph> {
    const earlier = this.#tails.get(task.key) ?? Promise.resolve();
    const built = earlier.then(() => this.#build(task, pause));
    const settled = built.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(task.key, settled);
    void settled.then(() => {
      if (this.#tails.get(task.key) === settled) this.#tails.delete(task.key);
    });
    return built;
  }

  /** From now on no graph is finished: what is under way fails at its next pause. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /** Lets go of graphs whose key is `prefix` or starts with it and a slash. */
  discard(prefix: string): void {
    for (const key of this.#open.keys()) {
      if (key === prefix || key.startsWith(`${prefix}/`)) this.#open.delete(key);
    }
  }

  async #build(task: GraphTask, pause: Pause): Promise<BuiltGraph> {
    let open = this.#open.get(task.key) ?? openGraph(task, this.#threads.most);
    this.#open.set(task.key, open);
    try {
      await this.#addRows(open, task, pause);
      const better = await this.#betterQuantization(open, task, pause);
      if (better !== undefined) {
        open = newGraph(task, better, this.#threads.most);
        this.#open.set(task.key, open);
        await this.#addRows(open, task, pause);
      }
      open.builder.save(task.outputPath);
      const sum = await checksumFile(task.outputPath);
      return { ...sum, rows: task.rows, quantization: open.quantization };
    } catch (cause) {
      // A graph that failed half-way is not continued.
      this.#open.delete(task.key);
      throw cause;
    } finally {
      if (task.isFinal) this.#open.delete(task.key);
    }
  }

  async #addRows(open: OpenGraph, task: GraphTask, pause: Pause): Promise<void> {
    const { column, element, rows } = task;
    const { rowBytes } = column;
    const threadRows = Math.max(1, Math.min(SLICE_ROWS_MAX, Math.floor(SLICE_BYTES / rowBytes)));
    let first = 0;
    for (const extent of column.extents) {
      const end = Math.min(first + extent.rows, rows);
      while (open.coveredRows < end) {
        if (this.#isAbandoned) throw new Error('the graph was abandoned');
        const threads = this.#threads.now();
        const from = open.coveredRows;
        const to = Math.min(end, from + threadRows * threads);
        for (const [start, stop] of presentRuns(column.validity, from, to)) {
          const stored = extent.bytes.subarray(
            (start - first) * rowBytes,
            (stop - first) * rowBytes,
          );
          open.builder.add(start, graphVectors(element, stored), threads);
        }
        open.coveredRows = to;
        await pause();
      }
      first += extent.rows;
    }
  }

  /** Looked at when a graph has its first thousand rows, and when it is finished. */
  async #betterQuantization(
    open: OpenGraph,
    task: GraphTask,
    pause: Pause,
  ): Promise<GraphQuantization | undefined> {
    const { column, element, shape, rows } = task;
    const choices = QUANTIZATIONS[element];
    const better = choices[choices.indexOf(open.quantization) + 1];
    if (better === undefined || rows - open.checkedRows < RECALL_ROWS_MIN) return undefined;
    if (open.checkedRows > 0 && !task.isFinal) return undefined;
    const isLossy = await losesNeighbours(open.builder, {
      column,
      space: { element, metric: shape.metric },
      rows,
      firstSampled: open.checkedRows,
      pause,
    });
    open.checkedRows = rows;
    return isLossy ? better : undefined;
  }
}

function newGraph(task: GraphTask, quantization: GraphQuantization, threadsMax: number): OpenGraph {
  const builder = new GraphBuilder({ ...task.shape, quantization }, threadsMax);
  return { builder, quantization, coveredRows: 0, checkedRows: 0 };
}

function openGraph(task: GraphTask, threadsMax: number): OpenGraph {
  const quantization = task.baseQuantization ?? QUANTIZATIONS[task.element][0];
  const open = newGraph(task, quantization as GraphQuantization, threadsMax);
  if (task.basePath === undefined) return open;
  open.builder.load(task.basePath);
  const coveredRows = task.baseRows ?? open.builder.size;
  return { ...open, coveredRows, checkedRows: coveredRows };
}

/** Runs of rows in from .. to that are not null. */
function presentRuns(
  validity: Uint8Array | undefined,
  from: number,
  to: number,
): (readonly [number, number])[] {
  if (validity === undefined) return [[from, to]];
  const runs: [number, number][] = [];
  for (let row = from; row < to; row++) {
    if (validity[row] === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row) last[1] = row + 1;
    else runs.push([row, row + 1]);
  }
  return runs;
}
