/**
 * The one source of timestamps: strictly increasing, close to the wall clock (I4).
 *
 * After a restart `raiseAbove` is called with every timestamp recovery has seen,
 * so that a clock set back never makes time run backwards for clients.
 */

import type { Clock } from '../base/clock.ts';
import { composeTimestamp, type Timestamp, timestampMs } from '../base/ids.ts';

const COUNTER_MAX = (1 << 18) - 1;

export class TimestampOracle {
  readonly #clock: Clock;
  #ms = 0;
  #counter = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): Timestamp {
    const now = this.#clock.now();
    if (now > this.#ms) {
      this.#ms = now;
      this.#counter = 0;
    } else if (this.#counter === COUNTER_MAX) {
      this.#ms += 1;
      this.#counter = 0;
    } else {
      this.#counter += 1;
    }
    return composeTimestamp(this.#ms, this.#counter);
  }

  /** Every later timestamp is greater than `seen`. */
  raiseAbove(seen: bigint): void {
    const ms = timestampMs(seen);
    if (ms < this.#ms) return;
    const counter = Number(seen & BigInt(COUNTER_MAX));
    if (ms > this.#ms) {
      this.#ms = ms;
      this.#counter = counter;
    } else {
      this.#counter = Math.max(this.#counter, counter);
    }
  }
}
