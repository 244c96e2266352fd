/**
 * The slots of a search thread, one after another for as long as there are any;
 * messages get their turn in between.
 *
 * Main is told of several short searches together: while it takes their answers and
 * brings new searches, the next ones are at work.
 */

import type { Clock } from '../base/clock.ts';
import type { SlotExchange } from './slot-exchange.ts';

/** Answers that main is not told of yet: few, and not for long. */
const UNTOLD_MAX = 4;
const UNTOLD_MS_MAX = 0.5;

export interface SlotTurnsOptions {
  readonly exchange: SlotExchange;
  /** Answers false when main was told already that there is no answer. */
  readonly serve: (slot: number) => boolean;
  readonly wakeMain: () => void;
  readonly clock: Clock;
}

export class SlotTurns {
  readonly #options: SlotTurnsOptions;
  #messagesHandled = 0;
  #isScheduled = false;
  #untold = 0;
  #untoldSinceMs = 0;

  constructor(options: SlotTurnsOptions) {
    this.#options = options;
  }

  /** Slots may have waited for it. */
  messageHandled(): void {
    this.#messagesHandled = (this.#messagesHandled + 1) | 0;
    if (!this.#options.exchange.searches.isEmpty) this.run();
  }

  run(): void {
    const { exchange } = this.#options;
    do {
      for (;;) {
        const slot = exchange.searches.take(this.#messagesHandled);
        if (slot === undefined) break;
        this.#serve(slot);
        if (exchange.messages !== this.#messagesHandled) {
          this.#tell();
          this.#continueLater();
          return;
        }
      }
      this.#tell();
      // A message that the next slot needs is on its way, and runs this again.
      if (exchange.searches.isBlocked(this.#messagesHandled)) return;
    } while (!exchange.searches.sleep());
  }

  #serve(slot: number): void {
    const { exchange, serve, clock } = this.#options;
    if (!serve(slot)) return;
    exchange.answers.put(slot, 0);
    const nowMs = clock.monotonic();
    if (this.#untold === 0) this.#untoldSinceMs = nowMs;
    this.#untold += 1;
    const isLate = nowMs - this.#untoldSinceMs > UNTOLD_MS_MAX;
    if (isLate || this.#untold >= UNTOLD_MAX || exchange.searches.isEmpty) this.#tell();
  }

  #tell(): void {
    if (this.#untold > 0 && this.#options.exchange.answers.mustWake()) this.#options.wakeMain();
    this.#untold = 0;
  }

  /** Messages that have come are handled first. */
  #continueLater(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.run();
    });
  }
}
