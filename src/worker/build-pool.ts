/**
 * The build thread as main sees it: graph and file tasks, one after another.
 */

import { Worker } from 'node:worker_threads';
import type { GraphQuantization, GraphShape } from '../index/hnsw/usearch.ts';
import type { SegmentFiles, SegmentFilesTask } from '../segment/segment-files.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';

export interface GraphTask {
  /** Names the open graph between tasks: segment and field. */
  readonly key: string;
  readonly column: SharedVectorColumn;
  /** Rows 0 .. rows shall be in the graph. */
  readonly rows: number;
  readonly shape: Omit<GraphShape, 'quantization'>;
  /** A saved, checked graph over the first rows to continue from. */
  readonly basePath?: string;
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

export type BuildRequest = { readonly id: number } & (
  | { readonly kind: 'graph'; readonly task: GraphTask }
  | { readonly kind: 'discard'; readonly key: string }
  | { readonly kind: 'files'; readonly task: SegmentFilesTask }
  | { readonly kind: 'close' }
);

export interface BuildReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

type BuildJob =
  | { readonly kind: 'graph'; readonly task: GraphTask }
  | { readonly kind: 'discard'; readonly key: string }
  | { readonly kind: 'files'; readonly task: SegmentFilesTask }
  | { readonly kind: 'close' };

export class BuildPool {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (cause: Error) => void }
  >();
  readonly #ended: Promise<void>;
  #nextId = 0;

  constructor() {
    this.#worker = new Worker(new URL('./build-thread.js', import.meta.url));
    this.#worker.on('message', (reply: BuildReply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if (reply.error === undefined) waiting?.resolve(reply.result);
      else waiting?.reject(new Error(reply.error));
    });
    this.#worker.on('error', (cause) => this.#failAll(cause));
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#failAll(new Error('the build thread ended'));
        resolve();
      });
    });
  }

  buildGraph(task: GraphTask): Promise<BuiltGraph> {
    return this.#run({ kind: 'graph', task }) as Promise<BuiltGraph>;
  }

  /** The segment is gone: its open graphs go too. */
  forget(segment: { readonly id: bigint }): void {
    // Best effort: the thread may be closing already.
    this.#run({ kind: 'discard', key: `${segment.id}/` }).catch(() => undefined);
  }

  writeFiles(task: SegmentFilesTask): Promise<SegmentFiles> {
    return this.#run({ kind: 'files', task }) as Promise<SegmentFiles>;
  }

  async close(): Promise<void> {
    // What still waits is abandoned: everything it would make can be made again.
    void this.#worker.terminate();
    await this.#ended;
  }

  #run(job: BuildJob): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...job, id });
    });
  }

  #failAll(cause: Error): void {
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}
