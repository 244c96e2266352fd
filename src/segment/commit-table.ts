/**
 * Commit ordinals of an open collection: which timestamp each stands for.
 *
 * Ordinal 1 is everything older than the open; commits get 2, 3 … in timestamp
 * order. See docs/decisions/0002-commit-ordinals.md.
 */

import { assert } from '../base/assert.ts';
import type { Timestamp } from '../base/ids.ts';
import type { CommitOrdinal } from './segment-view.ts';

/** The ordinal of every row and deletion from before the open. */
export const BASE_ORDINAL: CommitOrdinal = 1;

export class CommitTable {
  /** Timestamp of ordinal i + 1. */
  readonly #timestamps: bigint[];
  #horizon: bigint;

  constructor(openedAt: Timestamp) {
    this.#timestamps = [openedAt];
    this.#horizon = openedAt;
  }

  get latest(): CommitOrdinal {
    return this.#timestamps.length;
  }

  /** Reads below this timestamp cannot be served. */
  get horizon(): Timestamp {
    return this.#horizon as Timestamp;
  }

  /** After recovery, or when old versions were given up. */
  raiseHorizon(timestamp: Timestamp): void {
    if (timestamp > this.#horizon) this.#horizon = timestamp;
  }

  append(timestamp: Timestamp): CommitOrdinal {
    assert(timestamp >= (this.#timestamps.at(-1) as bigint), 'commits come in timestamp order');
    this.#timestamps.push(timestamp);
    return this.#timestamps.length;
  }

  timestampOf(ordinal: CommitOrdinal): Timestamp {
    return this.#timestamps[ordinal - 1] as Timestamp;
  }

  /** The last commit at or before `timestamp`; undefined below the horizon. */
  ordinalAt(timestamp: bigint): CommitOrdinal | undefined {
    if (timestamp < this.horizon) return undefined;
    let low = 0;
    let high = this.#timestamps.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#timestamps[middle] as bigint) <= timestamp) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
