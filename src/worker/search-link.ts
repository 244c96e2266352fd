/**
 * One search thread as the pool sees it: small searches go through shared slots
 * (search-slots.ts), everything else as messages.
 *
 * Filters of slots are sent once and named by number (filter-numbers.ts). The thread leaves a
 * slot until it has handled the messages before it (slot-exchange.ts), so views and
 * filters are there before the searches that need them.
 */

import type { SearchHits, SearchTask } from '../query/executor.ts';
import { EXCHANGE_BYTES, SlotExchange } from './slot-exchange.ts';
import { fitsSlot, SEARCH_SLOTS, SearchSlots } from './search-slots.ts';
import { ThreadLink } from './thread-link.ts';
import type { SearchThreadRequest } from './thread-pool.ts';

export interface SearchThreadData {
  readonly slot: number;
  readonly emptyGraphPath: string;
  readonly slots: SharedArrayBuffer;
  readonly exchange: SharedArrayBuffer;
}

export interface SearchLinkOptions {
  readonly entry: URL;
  readonly name: string;
  readonly data: Omit<SearchThreadData, 'slots' | 'exchange'>;
  readonly onDeath: (cause: Error) => void;
  readonly onProblem: (cause: Error) => void;
}

export class SearchLink {
  readonly #link: ThreadLink;
  readonly #slots = new SearchSlots();
  readonly #freeSlots = Array.from({ length: SEARCH_SLOTS }, (_, slot) => slot);
  /** Filters that the thread was sent. */
  readonly #filters = new Set<number>();
  /** Filters of the slots that wait for their answers. */
  readonly #filterOfSlot = new Map<number, number>();
  /** The thread has to forget filters below it, once no slot needs them. */
  #forgetBelow = 0;

  constructor(options: SearchLinkOptions) {
    const { data, ...rest } = options;
    const buffer = new SharedArrayBuffer(EXCHANGE_BYTES);
    const exchange = new SlotExchange(buffer, { isNew: true });
    const workerData: SearchThreadData = { ...data, slots: this.#slots.buffer, exchange: buffer };
    this.#link = new ThreadLink({ ...rest, workerData, exchange });
  }

  get load(): number {
    return this.#link.load;
  }

  get hasAnswered(): boolean {
    return this.#link.hasAnswered;
  }

  post(request: SearchThreadRequest): void {
    this.#link.post(request);
  }

  run(request: SearchThreadRequest): Promise<unknown> {
    return this.#link.run(request);
  }

  /** `filterNumber` is 0 without a filter, undefined for one that has none. */
  async search(task: SearchTask, filterNumber: number | undefined): Promise<SearchHits> {
    const isSmall = filterNumber !== undefined && fitsSlot(task);
    const slot = isSmall ? this.#freeSlots.pop() : undefined;
    if (slot === undefined || !isSmall) {
      return this.#link.run({ kind: 'search', task }) as Promise<SearchHits>;
    }
    this.#sendFilter(task, filterNumber);
    this.#slots.writeTask(slot, task, filterNumber);
    this.#filterOfSlot.set(slot, filterNumber);
    try {
      await this.#link.runSlot(slot);
      return this.#slots.readHits(slot, task.nq);
    } finally {
      this.#freeSlots.push(slot);
      this.#filterOfSlot.delete(slot);
      if (this.#forgetBelow > 0) this.#forgetUnneeded();
    }
  }

  /** Filters below are not used for searches to come. */
  forgetFilters(below: number): void {
    this.#forgetBelow = below;
    this.#forgetUnneeded();
  }

  #forgetUnneeded(): void {
    const below = this.#forgetBelow;
    for (const filter of this.#filterOfSlot.values()) if (filter > 0 && filter < below) return;
    this.#forgetBelow = 0;
    for (const filter of this.#filters) if (filter < below) this.#filters.delete(filter);
    this.post({ kind: 'forgetFilters', below });
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  #sendFilter({ filter }: SearchTask, number: number): void {
    if (filter === undefined || this.#filters.has(number)) return;
    this.#filters.add(number);
    this.post({ kind: 'filterNumber', number, plan: filter });
  }
}
