/**
 * The slots of a search thread, one after another for as long as there are any;
 * messages get their turn in between.
 *
 * Searches that differ in nothing but their query are served together, the first and
 * whatever waits behind it, so that rows are read from memory once for all of them. Main
 * is told of several short searches together: while it takes their answers and brings
 * new ones, the next are at work.
 */

import type { Clock } from '../base/clock.ts';
import type { SlotExchange } from './slot-exchange.ts';

/** Answers that main is not told of yet: few, and not for long. */
const UNTOLD_MAX = 4;
const UNTOLD_MS_MAX = 0.5;
/** Timers of the thread are not put off for longer. */
const TURN_MS_MAX = 50;
/** Most of what is shared is shared by so many; more would let others wait. */
const TOGETHER_MAX = 16;

export interface SlotTurnsOptions {
  readonly exchange: SlotExchange;
  /** Whether the search in a slot may be served together with that in another. */
  readonly areTogether: (first: number, second: number) => boolean;
  /** Answers false when main was told already that there is no answer. */
  readonly serve: (slots: readonly number[]) => boolean;
  readonly wakeMain: () => void;
  readonly clock: Clock;
  /** How long to wait for more before sleeping: milliseconds, in which nothing else is done. */
  readonly waitMs: number;
}

export class SlotTurns {
  readonly #options: SlotTurnsOptions;
  /** Taken from the ring to be served, in their order. */
  #taken: number[] = [];
  #messagesHandled = 0;
  #isScheduled = false;
  #untold = 0;
  #untoldSinceMs = 0;
  #turnStartMs = 0;

  constructor(options: SlotTurnsOptions) {
    this.#options = options;
  }

  /** Slots may have waited for it. */
  messageHandled(): void {
    this.#messagesHandled = (this.#messagesHandled + 1) | 0;
    if (!this.#isEmpty) this.run();
  }

  run(): void {
    const { exchange, clock } = this.#options;
    const { searches } = exchange;
    this.#turnStartMs = clock.monotonic();
    do {
      do {
        if (!this.#serveAll()) return;
      } while (searches.wait(this.#options.waitMs));
    } while (!searches.sleep());
  }

  /** False: something else has to be done first; this is run again behind it. */
  #serveAll(): boolean {
    const { exchange, clock } = this.#options;
    for (;;) {
      const slots = this.#takeTogether();
      if (slots.length > 0) this.#serve(slots);
      const isLong = clock.monotonic() - this.#turnStartMs > TURN_MS_MAX;
      if (isLong || exchange.messages !== this.#messagesHandled) {
        this.#tell();
        this.#continueLater();
        return false;
      }
      if (slots.length === 0) break;
    }
    this.#tell();
    // A message that the next slot needs is on its way, and runs this again.
    return !exchange.searches.isBlocked(this.#messagesHandled);
  }

  get #isEmpty(): boolean {
    return this.#taken.length === 0 && this.#options.exchange.searches.isEmpty;
  }

  #takeTogether(): number[] {
    const { exchange, areTogether } = this.#options;
    for (;;) {
      const slot = exchange.searches.take(this.#messagesHandled);
      if (slot === undefined) break;
      this.#taken.push(slot);
    }
    const first = this.#taken.shift();
    if (first === undefined) return [];
    const slots = [first];
    this.#taken = this.#taken.filter((slot) => {
      if (slots.length === TOGETHER_MAX || !areTogether(first, slot)) return true;
      slots.push(slot);
      return false;
    });
    return slots;
  }

  #serve(slots: readonly number[]): void {
    const { exchange, serve, clock } = this.#options;
    if (!serve(slots)) return;
    for (const slot of slots) exchange.answers.put(slot, 0);
    const nowMs = clock.monotonic();
    if (this.#untold === 0) this.#untoldSinceMs = nowMs;
    this.#untold += slots.length;
    const isLate = nowMs - this.#untoldSinceMs > UNTOLD_MS_MAX;
    if (isLate || this.#untold >= UNTOLD_MAX || this.#isEmpty) this.#tell();
  }

  #tell(): void {
    if (this.#untold > 0 && this.#options.exchange.answers.mustWake()) this.#options.wakeMain();
    this.#untold = 0;
  }

  /** Messages that have come and timers that are due are handled first. */
  #continueLater(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.run();
    });
  }
}
