/**
 * The search threads as one QueryExecutor: least-loaded dispatch, a bounded queue,
 * every view on every thread. They start with the first view or read, or when told.
 * Searches behind one filter go to one thread where they can: it has what it learnt of
 * the filter to itself, and serves several of them together.
 *
 * A thread that dies is started again with every view; its reads are rejected. One
 * that keeps dying before it ever answered is left out, so that a bad view cannot
 * keep the process busy with nothing but starting threads.
 */

import { milvusError } from '../base/errors.ts';
import type { SegmentId } from '../base/ids.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { SEARCH_THREADS_MAX } from '../index/flat/scratch.ts';
import type { AggregatedRows } from '../query/aggregate-rows.ts';
import type {
  AggregateTask,
  FilterHits,
  FilterTask,
  QueryExecutor,
  ReadScope,
  SearchHits,
  SearchTask,
} from '../query/executor.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { DelayedCollection } from './collect-garbage.ts';
import { FilterNumbers } from './filter-numbers.ts';
import type { ReadCount } from './read-activity.ts';
import { SearchLink } from './search-link.ts';
import { splitSearch } from './split-search.ts';

export type SearchThreadRequest = { readonly id?: number } & (
  | { readonly kind: 'publish'; readonly view: SegmentView }
  | { readonly kind: 'retire'; readonly segmentId: SegmentId }
  | { readonly kind: 'search'; readonly task: SearchTask }
  | { readonly kind: 'filter'; readonly task: FilterTask }
  | { readonly kind: 'count'; readonly task: ReadScope }
  | { readonly kind: 'aggregate'; readonly task: AggregateTask }
  | { readonly kind: 'filterNumber'; readonly number: number; readonly plan: FilterPlan }
  | { readonly kind: 'forgetFilters'; readonly below: number }
  | { readonly kind: 'collectGarbage' }
  | { readonly kind: 'close' }
);

export interface ThreadPoolOptions {
  readonly threads: number;
  /** Reads that may wait; more are refused with code 4. */
  readonly queueMax: number;
  /** A path for each thread's empty graph (hnsw/usearch.ts). */
  readonly emptyGraphPath: (thread: number) => string;
  /** Told of every read. */
  readonly reads?: ReadCount;
  /** A thread died, or met a graph it cannot open; service goes on. */
  readonly onThreadError: (cause: Error) => void;
  /** The threads' code; tests put one that dies in its place. */
  readonly entry?: URL;
}

/** A thread that fails so often without one answer in between is not started again. */
const FAILED_STARTS_MAX = 5;
/** Slots 0 and 1 of the scratch memory belong to main and the build thread. */
const FIRST_SLOT = 2;

export class ThreadPool implements QueryExecutor {
  readonly #options: ThreadPoolOptions;
  /** Undefined: it failed to start for good. */
  readonly #threads: (SearchLink | undefined)[] = [];
  readonly #failedStarts: number[] = [];
  readonly #views = new Map<SegmentId, SegmentView>();
  readonly #filterNumbers = new FilterNumbers((below) => {
    for (const thread of this.#threads) thread?.forgetFilters(below);
  });
  /** Of the calling thread, which held the same memory. */
  readonly #garbage = new DelayedCollection();
  #isClosed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#threads.length > 0 || this.#isClosed) return;
    const threads = Math.max(1, Math.min(this.#options.threads, SEARCH_THREADS_MAX));
    for (let i = 0; i < threads; i++) {
      this.#failedStarts.push(0);
      this.#threads.push(this.#spawn(i));
    }
  }

  publish(view: SegmentView): void {
    this.start();
    this.#views.set(view.id, view);
    for (const thread of this.#threads) thread?.post({ kind: 'publish', view });
  }

  async retire(segmentId: SegmentId): Promise<void> {
    const view = this.#views.get(segmentId);
    this.#views.delete(segmentId);
    await this.#onEveryThread({ kind: 'retire', segmentId });
    this.#garbage.released(view);
  }

  async search(task: SearchTask): Promise<SearchHits> {
    this.start();
    const idle = this.#threads.filter((thread) => thread?.load === 0).length;
    const filter = task.filter === undefined ? 0 : this.#filterNumbers.of(task.filter);
    const split = splitSearch(task, idle, this.#views);
    if (split === undefined) return this.#threadOf(filter).search(task, filter);
    const answers = split.tasks.map(async (part) => this.#leastLoaded().search(part, filter));
    return split.merge(await Promise.all(answers));
  }

  /** The filter's own, unless another is idle or it has twice the work of another. */
  #threadOf(filterNumber: number | undefined): SearchLink {
    const least = this.#leastLoaded();
    if (filterNumber === undefined || filterNumber === 0) return least;
    const own = this.#threads[filterNumber % this.#threads.length];
    return own === undefined || own.load > 2 * least.load ? least : own;
  }

  async filter(task: FilterTask): Promise<FilterHits> {
    return this.#leastLoaded().run({ kind: 'filter', task }) as Promise<FilterHits>;
  }

  async aggregate(task: AggregateTask): Promise<AggregatedRows> {
    return this.#leastLoaded().run({ kind: 'aggregate', task }) as Promise<AggregatedRows>;
  }

  async count(task: ReadScope): Promise<number> {
    return this.#leastLoaded().run({ kind: 'count', task }) as Promise<number>;
  }

  /** Gives back memory that was dropped, on every search thread. */
  async collectGarbage(): Promise<void> {
    await this.#onEveryThread({ kind: 'collectGarbage' });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread?.close()));
  }

  /** A thread that dies meanwhile holds nothing any more: that is as good as done. */
  async #onEveryThread(request: SearchThreadRequest): Promise<void> {
    if (this.#isClosed) return;
    await Promise.allSettled(this.#threads.map((thread) => thread?.run(request)));
  }

  #leastLoaded(): SearchLink {
    this.start();
    let waiting = 0;
    let best: SearchLink | undefined;
    for (const thread of this.#threads) {
      if (thread === undefined) continue;
      waiting += thread.load;
      if (best === undefined || thread.load < best.load) best = thread;
    }
    if (best === undefined || this.#isClosed) {
      throw milvusError('serviceUnavailable', 'no search thread is running');
    }
    this.#options.reads?.add();
    if (waiting >= this.#options.queueMax) {
      throw milvusError('requestLimitExceeded', `${waiting} reads are waiting already`);
    }
    return best;
  }

  #spawn(index: number): SearchLink {
    const link: SearchLink = new SearchLink({
      entry: this.#options.entry ?? new URL('./search-thread.js', import.meta.url),
      name: `search ${index}`,
      data: {
        slot: index + FIRST_SLOT,
        emptyGraphPath: this.#options.emptyGraphPath(index),
      },
      onProblem: this.#options.onThreadError,
      onDeath: (cause) => {
        if (!this.#isClosed) this.#replace(index, link, cause);
      },
    });
    return link;
  }

  #replace(index: number, dead: SearchLink, cause: Error): void {
    this.#options.onThreadError(cause);
    const failures = dead.hasAnswered ? 0 : (this.#failedStarts[index] as number) + 1;
    this.#failedStarts[index] = failures;
    if (failures >= FAILED_STARTS_MAX) {
      this.#threads[index] = undefined;
      return;
    }
    const fresh = this.#spawn(index);
    this.#threads[index] = fresh;
    for (const view of this.#views.values()) fresh.post({ kind: 'publish', view });
  }
}
