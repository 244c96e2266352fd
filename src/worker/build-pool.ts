/**
 * The build thread as main sees it: graphs, segment files and any background task
 * that is registered in tasks.ts.
 *
 * Graphs of different keys and other tasks share the thread slice by slice; tasks of
 * one graph follow each other. A thread that dies is started again at the next task:
 * what it was making can be made again.
 */

import type { SegmentId } from '../base/ids.ts';
import type { Task, TaskRunner } from '../base/task.ts';
import type { MergedFiles, MergeTask } from '../compaction/merge.ts';
import type { SparseIndex, SparseIndexTask } from '../index/sparse/sparse-index.ts';
import type { SegmentFiles, SegmentFilesTask } from '../segment/segment-files.ts';
import type { BuiltGraph, GraphTask } from './graph-build.ts';
import type { ReadCount } from './read-activity.ts';
import { mergeSegmentsTask, sparseIndexTask, writeSegmentFilesTask } from './tasks.ts';
import { ThreadLink } from './thread-link.ts';

export type { BuiltGraph, GraphTask } from './graph-build.ts';

export type BuildRequest = { readonly id?: number } & (
  | { readonly kind: 'graph'; readonly task: GraphTask }
  | { readonly kind: 'discard'; readonly prefix: string }
  | { readonly kind: 'abandonGraphs' }
  | { readonly kind: 'task'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'collectGarbage' }
  | { readonly kind: 'close' }
);

export interface BuildThreadData {
  readonly graphThreads: number;
  /** Of ReadCount. */
  readonly reads: SharedArrayBuffer | undefined;
}

export interface BuildPoolOptions {
  /** Threads that add to a graph at a time; one by default, which makes the same graph each time. */
  readonly graphThreads?: number;
  /** Given: every processor adds to graphs while nobody reads, `graphThreads` otherwise. */
  readonly reads?: ReadCount;
  readonly onProblem?: (cause: Error) => void;
}

export class BuildPool implements TaskRunner {
  readonly #options: BuildPoolOptions;
  #thread: ThreadLink | undefined;
  #hasAbandonedGraphs = false;
  #isClosed = false;

  constructor(options: BuildPoolOptions = {}) {
    this.#options = options;
  }

  /** Brings the graph of the key to `rows` rows and saves it. */
  buildGraph(task: GraphTask): Promise<BuiltGraph> {
    if (this.#hasAbandonedGraphs) return Promise.reject(new Error('graphs were abandoned'));
    return this.#run({ kind: 'graph', task }) as Promise<BuiltGraph>;
  }

  /** Lets go of the open graph of a key, or of every key that starts with it and a slash. */
  async discardGraph(key: string): Promise<void> {
    if (this.#thread !== undefined) await this.#run({ kind: 'discard', prefix: key });
  }

  /** Graphs under way and such as are asked for later fail, between two slices. */
  abandonGraphs(): void {
    this.#hasAbandonedGraphs = true;
    this.#thread?.post({ kind: 'abandonGraphs' });
  }

  /** The segment is gone: its open graphs go too. */
  forget(segment: { readonly id: SegmentId }): void {
    this.#thread?.post({ kind: 'discard', prefix: String(segment.id) });
  }

  writeFiles(task: SegmentFilesTask): Promise<SegmentFiles> {
    return this.run(writeSegmentFilesTask, task);
  }

  mergeSegments(task: MergeTask): Promise<MergedFiles> {
    return this.run(mergeSegmentsTask, task);
  }

  buildSparseIndex(task: SparseIndexTask): Promise<SparseIndex> {
    return this.run(sparseIndexTask, task);
  }

  /** Runs a task that tasks.ts lists, on the build thread. */
  run<Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output> {
    return this.#run({ kind: 'task', name: task.name, input }) as Promise<Output>;
  }

  async collectGarbage(): Promise<void> {
    if (this.#thread !== undefined) await this.#run({ kind: 'collectGarbage' });
  }

  /** What still waits is rejected: everything it would make can be made again. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  #run(request: BuildRequest): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error('the build thread is closed'));
    this.#thread ??= this.#start();
    return this.#thread.run(request);
  }

  #start(): ThreadLink {
    const onProblem = this.#options.onProblem ?? (() => undefined);
    return new ThreadLink({
      entry: new URL('./build-thread.js', import.meta.url),
      name: 'build',
      workerData: {
        graphThreads: this.#options.graphThreads ?? 1,
        reads: this.#options.reads?.buffer,
      } satisfies BuildThreadData,
      onProblem,
      onDeath: (cause) => {
        this.#thread = undefined;
        onProblem(cause);
      },
    });
  }
}
