/**
 * Slot numbers on their way to one search thread and back, in two rings of shared
 * memory: neither side is woken while it is at work, because waking a thread costs
 * more than a small search.
 *
 * A side that has nothing left to do says that it sleeps; who then puts a number into
 * its ring wakes it by a message, once. A thread waits for a moment before that, from
 * which it is woken at a third of the cost. A search may need what a message brings,
 * so a number carries how many messages were sent before it: the thread leaves it
 * until it has handled those.
 */

/** A power of two, and no fewer than there are slots: a ring is never full. */
const RING_ENTRIES = 64;
/** Of a ring: where to take, where to put, what its reader does; then its entries. */
const TAKEN = 0;
const PUT = 1;
const READER = 2;
const ENTRIES = 4;
/** What a reader does. */
const AWAKE = 0;
const ASLEEP = 1;
const WAITING = 2;
const RING_WORDS = ENTRIES + 2 * RING_ENTRIES;
/** Messages sent to the thread, behind the rings. */
const MESSAGES = 2 * RING_WORDS;

export const EXCHANGE_BYTES = (MESSAGES + 1) * 4;

class SlotRing {
  readonly #words: Int32Array;
  readonly #start: number;

  constructor(words: Int32Array, start: number) {
    this.#words = words;
    this.#start = start;
  }

  put(slot: number, messages: number): void {
    const words = this.#words;
    const at = Atomics.load(words, this.#start + PUT);
    const entry = this.#entry(at);
    words[entry] = slot;
    words[entry + 1] = messages;
    Atomics.store(words, this.#start + PUT, at + 1);
  }

  /** True when the reader sleeps: whoever asked wakes it by a message, now. */
  mustWake(): boolean {
    const words = this.#words;
    const at = this.#start + READER;
    if (Atomics.compareExchange(words, at, ASLEEP, AWAKE) === ASLEEP) return true;
    this.nudge();
    return false;
  }

  /** Ends the reader's wait, if it waits. */
  nudge(): void {
    const at = this.#start + READER;
    if (Atomics.compareExchange(this.#words, at, WAITING, AWAKE) === WAITING) {
      Atomics.notify(this.#words, at);
    }
  }

  /** True when the reader, a thread that may block, was nudged or something came. */
  wait(ms: number): boolean {
    const words = this.#words;
    const at = this.#start + READER;
    Atomics.store(words, at, WAITING);
    if (this.isEmpty && Atomics.wait(words, at, WAITING, ms) === 'timed-out') {
      return Atomics.compareExchange(words, at, WAITING, AWAKE) !== WAITING;
    }
    Atomics.store(words, at, AWAKE);
    return true;
  }

  /** The next slot; undefined: none, or none before more messages were handled. */
  take(messagesHandled: number): number | undefined {
    const slot = this.next(messagesHandled);
    if (slot !== undefined) Atomics.add(this.#words, this.#start + TAKEN, 1);
    return slot;
  }

  /** What `take` would give. */
  next(messagesHandled: number): number | undefined {
    if (this.isEmpty || this.isBlocked(messagesHandled)) return undefined;
    return this.#words[this.#entry(Atomics.load(this.#words, this.#start + TAKEN))];
  }

  /** The next slot needs messages that were not handled yet. */
  isBlocked(messagesHandled: number): boolean {
    if (this.isEmpty) return false;
    const at = Atomics.load(this.#words, this.#start + TAKEN);
    const needed = this.#words[this.#entry(at) + 1] as number;
    return ((needed - messagesHandled) | 0) > 0;
  }

  get isEmpty(): boolean {
    const words = this.#words;
    return Atomics.load(words, this.#start + TAKEN) === Atomics.load(words, this.#start + PUT);
  }

  #entry(at: number): number {
    return this.#start + ENTRIES + 2 * (at & (RING_ENTRIES - 1));
  }

  /** False: something came just now; the reader goes on instead. */
  sleep(): boolean {
    const words = this.#words;
    Atomics.store(words, this.#start + READER, ASLEEP);
    if (this.isEmpty) return true;
    // Whoever put it may have seen us asleep, and then a message is on its way as well.
    Atomics.store(words, this.#start + READER, AWAKE);
    return false;
  }

  /** Everybody begins asleep. */
  init(): void {
    Atomics.store(this.#words, this.#start + READER, ASLEEP);
  }
}

export class SlotExchange {
  readonly #words: Int32Array;
  /** Searches for the thread, and answers for main. */
  readonly searches: SlotRing;
  readonly answers: SlotRing;

  /** `isNew`: on main, before the thread begins. */
  constructor(buffer: SharedArrayBuffer, { isNew }: { readonly isNew: boolean }) {
    this.#words = new Int32Array(buffer);
    this.searches = new SlotRing(this.#words, 0);
    this.answers = new SlotRing(this.#words, RING_WORDS);
    if (!isNew) return;
    this.searches.init();
    this.answers.init();
  }

  /** Main has sent a message, which the thread may have handled already. */
  countMessage(): void {
    Atomics.add(this.#words, MESSAGES, 1);
  }

  get messages(): number {
    return Atomics.load(this.#words, MESSAGES);
  }
}
