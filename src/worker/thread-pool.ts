/**
 * The search threads as one QueryExecutor: least-loaded dispatch, a bounded queue,
 * every view on every thread.
 */

import { Worker } from 'node:worker_threads';
import { type ErrorKindName, MilvusError, milvusError } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';
import type {
  FilterHits,
  FilterTask,
  QueryExecutor,
  ReadScope,
  SearchHits,
  SearchTask,
} from '../query/executor.ts';
import type { SegmentView } from '../segment/segment-view.ts';

export type SearchThreadRequest =
  | { readonly kind: 'publish'; readonly view: SegmentView }
  | { readonly kind: 'retire'; readonly id: number; readonly segmentId: SegmentId }
  | { readonly kind: 'search'; readonly id: number; readonly task: SearchTask }
  | { readonly kind: 'filter'; readonly id: number; readonly task: FilterTask }
  | { readonly kind: 'count'; readonly id: number; readonly task: ReadScope }
  | { readonly kind: 'collectGarbage'; readonly id: number }
  | { readonly kind: 'close' };

export interface SearchThreadReply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly kind: ErrorKindName; readonly text: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: Error) => void;
}

type Job =
  | { readonly kind: 'search'; readonly task: SearchTask }
  | { readonly kind: 'filter'; readonly task: FilterTask }
  | { readonly kind: 'count'; readonly task: ReadScope }
  | { readonly kind: 'retire'; readonly segmentId: SegmentId }
  | { readonly kind: 'collectGarbage' };

export interface ThreadPoolOptions {
  readonly threads: number;
  /** Reads that may wait; more are refused with code 4. */
  readonly queueMax: number;
  /** A path for each thread's empty graph (hnsw/usearch.ts). */
  readonly emptyGraphPath: (thread: number) => string;
  /** A thread died of our own fault; its reads were rejected and it was started again. */
  readonly onThreadError: (cause: Error) => void;
}

export class ThreadPool implements QueryExecutor {
  readonly #options: ThreadPoolOptions;
  readonly #threads: SearchThread[];
  readonly #views = new Map<SegmentId, SegmentView>();
  #isClosed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
    this.#threads = Array.from({ length: options.threads }, (_, i) => this.#spawn(i));
  }

  publish(view: SegmentView): void {
    this.#views.set(view.id, view);
    for (const thread of this.#threads) thread.post({ kind: 'publish', view });
  }

  async retire(segmentId: SegmentId): Promise<void> {
    this.#views.delete(segmentId);
    await Promise.all(this.#threads.map((thread) => thread.run({ kind: 'retire', segmentId })));
  }

  search(task: SearchTask): Promise<SearchHits> {
    return this.#dispatch({ kind: 'search', task }) as Promise<SearchHits>;
  }

  filter(task: FilterTask): Promise<FilterHits> {
    return this.#dispatch({ kind: 'filter', task }) as Promise<FilterHits>;
  }

  count(task: ReadScope): Promise<number> {
    return this.#dispatch({ kind: 'count', task }) as Promise<number>;
  }

  /** Gives back memory that was dropped, on every search thread. */
  async collectGarbage(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.run({ kind: 'collectGarbage' })));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #dispatch(job: Job): Promise<unknown> {
    let waiting = 0;
    let best = this.#threads[0] as SearchThread;
    for (const thread of this.#threads) {
      waiting += thread.load;
      if (thread.load < best.load) best = thread;
    }
    if (waiting >= this.#options.queueMax) {
      return Promise.reject(
        milvusError('requestLimitExceeded', `${waiting} reads are waiting already`),
      );
    }
    return best.run(job);
  }

  #spawn(index: number): SearchThread {
    // Slots 0 and 1 belong to main and the build thread.
    const worker = new Worker(new URL('./search-thread.js', import.meta.url), {
      workerData: { slot: index + 2, emptyGraphPath: this.#options.emptyGraphPath(index) },
    });
    const thread = new SearchThread(worker, (cause) => {
      if (this.#isClosed) return;
      this.#options.onThreadError(cause);
      const fresh = this.#spawn(index);
      this.#threads[index] = fresh;
      for (const view of this.#views.values()) fresh.post({ kind: 'publish', view });
    });
    return thread;
  }
}

class SearchThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #nextId = 0;

  constructor(worker: Worker, onError: (cause: Error) => void) {
    this.#worker = worker;
    worker.on('message', (reply: SearchThreadReply) => this.#settle(reply));
    worker.on('error', onError);
    this.#ended = new Promise((resolve) => {
      worker.once('exit', () => {
        const cause = milvusError('serviceInternal', 'a search thread ended');
        for (const { reject } of this.#waiting.values()) reject(cause);
        this.#waiting.clear();
        resolve();
      });
    });
  }

  get load(): number {
    return this.#waiting.size;
  }

  post(message: SearchThreadRequest): void {
    this.#worker.postMessage(message);
  }

  run(job: Job): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.post({ ...job, id });
    });
  }

  close(): Promise<void> {
    this.post({ kind: 'close' });
    return this.#ended;
  }

  #settle(reply: SearchThreadReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error === undefined) waiting?.resolve(reply.result);
    else waiting?.reject(new MilvusError(reply.error.kind, reply.error.text));
  }
}
