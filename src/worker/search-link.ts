/**
 * One search thread as the pool sees it: small searches go through shared slots
 * (search-slots.ts), everything else as messages.
 *
 * Filters of slots are sent once and named by number afterwards. The thread leaves a
 * slot until it has handled the messages before it (slot-exchange.ts), so views and
 * filters are there before the searches that need them.
 */

import { compiledFiltersMax, compiledFilterTextMax } from '../base/limits.ts';
import type { FilterPlan } from '../filter/plan.ts';
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
  /** What the thread calls the filters it was sent. */
  readonly #filterNumbers = new Map<string, number>();
  #lastFilterNumber = 0;

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

  async search(task: SearchTask): Promise<SearchHits> {
    const filterNumber = this.#filterNumber(task.filter);
    const isSmall = filterNumber !== undefined && fitsSlot(task);
    const slot = isSmall ? this.#freeSlots.pop() : undefined;
    if (slot === undefined || !isSmall) {
      return this.#link.run({ kind: 'search', task }) as Promise<SearchHits>;
    }
    this.#slots.writeTask(slot, task, filterNumber);
    try {
      await this.#link.runSlot(slot);
      return this.#slots.readHits(slot, task.nq);
    } finally {
      this.#freeSlots.push(slot);
    }
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  /** 0 without a filter; undefined for one that is too long to keep. */
  #filterNumber(plan: FilterPlan | undefined): number | undefined {
    if (plan === undefined) return 0;
    const known = this.#filterNumbers.get(plan.key);
    if (known !== undefined) return known;
    if (plan.key.length > compiledFilterTextMax) return undefined;
    if (this.#filterNumbers.size >= compiledFiltersMax) {
      this.#filterNumbers.clear();
      this.post({ kind: 'forgetFilters' });
    }
    this.#lastFilterNumber += 1;
    this.#filterNumbers.set(plan.key, this.#lastFilterNumber);
    this.post({ kind: 'filterNumber', number: this.#lastFilterNumber, plan });
    return this.#lastFilterNumber;
  }
}
