/**
 * Commit ordinals of an open collection: which timestamp each stands for.
 *
 * Ordinal 1 is everything older than the open; commits get 2, 3 … in timestamp
 * order. Commits that no permitted read can tell apart, and whose time no row needs
 * any more, are forgotten. See docs/decisions/0002-commit-ordinals.md.
 */

import { assert } from '../base/assert.ts';
import type { Timestamp } from '../base/ids.ts';
import type { CommitOrdinal } from './segment-view.ts';

/** The ordinal of every row and deletion from before the open. */
export const BASE_ORDINAL: CommitOrdinal = 1;

export class CommitTable {
  /** Ascending both; the entry at i says when commit #ordinals[i] took place. */
  #ordinals = new Uint32Array(64);
  #timestamps = new BigInt64Array(64);
  #length = 1;
  #horizon: bigint;

  constructor(openedAt: Timestamp) {
    this.#ordinals[0] = BASE_ORDINAL;
    this.#timestamps[0] = openedAt;
    this.#horizon = openedAt;
  }

  get latest(): CommitOrdinal {
    return this.#ordinals[this.#length - 1] as number;
  }

  /** Commits whose time is known. */
  get length(): number {
    return this.#length;
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
    const latest = this.#length - 1;
    assert(timestamp >= (this.#timestamps[latest] as bigint), 'commits come in timestamp order');
    if (this.#length === this.#ordinals.length) this.#resize(this.#length * 2);
    const ordinal = this.latest + 1;
    this.#ordinals[this.#length] = ordinal;
    this.#timestamps[this.#length] = timestamp;
    this.#length += 1;
    return ordinal;
  }

  /** Of a commit that was not forgotten. */
  timestampOf(ordinal: CommitOrdinal): Timestamp {
    const index = lastAtOrBelow(this.#ordinals, this.#length, ordinal);
    assert(this.#ordinals[index] === ordinal, 'the time of the commit is known');
    return this.#timestamps[index] as Timestamp;
  }

  /** The last commit at or before `timestamp`; undefined below the horizon. */
  ordinalAt(timestamp: bigint): CommitOrdinal | undefined {
    if (timestamp < this.horizon) return undefined;
    return this.#ordinals[lastAtOrBelow(this.#timestamps, this.#length, timestamp)] as number;
  }

  /** The last commit at or before `timestamp`, below the horizon too; 0 when all are later. */
  lastThrough(timestamp: bigint): CommitOrdinal {
    if (timestamp < (this.#timestamps[0] as bigint)) return 0;
    return this.#ordinals[lastAtOrBelow(this.#timestamps, this.#length, timestamp)] as number;
  }

  /** Forgets the commits before the horizon's, but for those that `isNeeded` names. */
  trim(isNeeded: (ordinal: CommitOrdinal) => boolean): void {
    const atHorizon = lastAtOrBelow(this.#timestamps, this.#length, this.#horizon);
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      const ordinal = this.#ordinals[i] as number;
      if (i < atHorizon && ordinal !== BASE_ORDINAL && !isNeeded(ordinal)) continue;
      this.#ordinals[kept] = ordinal;
      this.#timestamps[kept] = this.#timestamps[i] as bigint;
      kept += 1;
    }
    this.#length = kept;
    this.#resize(Math.max(64, kept * 2));
  }

  #resize(capacity: number): void {
    const ordinals = new Uint32Array(capacity);
    const timestamps = new BigInt64Array(capacity);
    ordinals.set(this.#ordinals.subarray(0, this.#length));
    timestamps.set(this.#timestamps.subarray(0, this.#length));
    this.#ordinals = ordinals;
    this.#timestamps = timestamps;
  }
}

/** Index of the last of the first `length` ascending values that is at most `value`, else 0. */
function lastAtOrBelow<Value extends number | bigint>(
  values: ArrayLike<Value>,
  length: number,
  value: Value,
): number {
  let low = 0;
  let high = length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as Value) <= value) low = middle;
    else high = middle;
  }
  return low;
}
