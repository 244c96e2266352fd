/**
 * Which rows of a pinned segment take part in a read: filter, row versions, expiry, nulls.
 *
 * The filter's outcome is a bit set; whether a row is visible at the read's ordinal
 * is asked row by row, only of rows that are about to enter a result. So one
 * deleted row does not cost every later search a pass over the segment.
 */

import { bitsetWords, getBit, popcount32, setBit } from '../base/bitset.ts';
import { isExpired, type RowExpiry } from '../segment/row-expiry.ts';
import type { CommitOrdinal, SegmentView } from '../segment/segment-view.ts';
import type { SegmentScope } from './executor.ts';
import type { FilterOutcome } from './filter-cache.ts';

export interface SegmentRowsOptions {
  readonly readOrdinal: CommitOrdinal;
  /** Absent: every row passes. */
  readonly filter?: FilterOutcome | undefined;
  readonly includeSuperseded: boolean;
  /** Of a nullable vector column that is searched: null rows do not take part. */
  readonly validity?: Uint8Array | undefined;
}

/** Rows looked at to estimate how many are visible. */
const SAMPLE_ROWS = 64;

export class SegmentRows {
  readonly rowCount: number;
  /** Rows that the filter lets through; undefined: all. */
  readonly filterBitset: Uint32Array | undefined;
  /** No more rows than this match. */
  readonly countMax: number;
  readonly #view: SegmentView;
  readonly #scope: SegmentScope;
  readonly #options: SegmentRowsOptions;
  readonly #expiry: RowExpiry | undefined;
  readonly #isEveryRowSeen: boolean;

  constructor(view: SegmentView, scope: SegmentScope, options: SegmentRowsOptions) {
    this.rowCount = scope.rowCount;
    this.filterBitset = options.filter?.matchBitset;
    this.countMax = options.filter?.count ?? scope.rowCount;
    this.#view = view;
    this.#scope = scope;
    this.#options = options;
    this.#expiry = scope.expiry;
    this.#isEveryRowSeen =
      scope.allVisible && scope.expiry === undefined && options.validity === undefined;
  }

  /** Of the matches those that are wanted. */
  narrowed(isWanted: (row: number) => boolean): SegmentRows {
    const matchBitset = new Uint32Array(bitsetWords(this.rowCount));
    let count = 0;
    this.#each(0, this.rowCount, (row) => {
      if (isWanted(row)) {
        setBit(matchBitset, row);
        count += 1;
      }
      return true;
    });
    const filter = { rowCount: this.rowCount, matchBitset, count };
    return new SegmentRows(this.#view, this.#scope, { ...this.#options, filter });
  }

  /** True for a match; `row` is below rowCount. */
  isMatch(row: number): boolean {
    return (this.filterBitset === undefined || getBit(this.filterBitset, row)) && this.isSeen(row);
  }

  /** The filter aside: visible, not expired and, where that matters, not null. */
  isSeen(row: number): boolean {
    if (this.#isEveryRowSeen) return true;
    const view = this.#view;
    const { readOrdinal, includeSuperseded, validity } = this.#options;
    return (
      (view.insertOrdinals[row] as number) <= readOrdinal &&
      (view.deleteOrdinals[row] as number) > readOrdinal &&
      (includeSuperseded || (view.supersededOrdinals[row] as number) > readOrdinal) &&
      (validity === undefined || validity[row] === 1) &&
      (this.#expiry === undefined || !isExpired(view, row, this.#expiry))
    );
  }

  /** Matches in from .. to, up to `limit`: the first that many are what matters to the caller. */
  count(from = 0, to = this.rowCount, limit = Number.POSITIVE_INFINITY): number {
    if (from >= to) return 0;
    if (this.#isEveryRowSeen && this.filterBitset === undefined) return to - from;
    if (this.#isEveryRowSeen) return this.filterCount(from, to);
    let count = 0;
    this.#each(from, to, () => {
      count += 1;
      return count < limit;
    });
    return count;
  }

  /** Rows in from .. to that the filter lets through, visible or not. */
  filterCount(from: number, to: number): number {
    const words = this.filterBitset;
    if (words === undefined) return to - from;
    let count = 0;
    for (let row = from; row < to; ) {
      const bits = Math.min(32 - (row & 31), to - row);
      const mask = bits === 32 ? 0xffffffff : ((1 << bits) - 1) << (row & 31);
      count += popcount32((words[row >>> 5] as number) & mask);
      row += bits;
    }
    return count;
  }

  /** Offsets of the matches, ascending; the first `limit` of them. */
  list(limit = Number.POSITIVE_INFINITY): Uint32Array {
    const rows = new Uint32Array(Math.min(limit, this.countMax));
    let count = 0;
    if (rows.length === 0) return rows;
    this.#each(0, this.rowCount, (row) => {
      rows[count++] = row;
      return count < rows.length;
    });
    return rows.subarray(0, count);
  }

  /** Writes the rows of from .. to that the filter lets through into `out`; returns how many. */
  listFiltered(from: number, to: number, out: Uint32Array): number {
    const words = this.filterBitset as Uint32Array;
    let count = 0;
    for (let at = from >>> 5; at << 5 < to; at++) {
      for (let word = words[at] as number; word !== 0; word &= word - 1) {
        const row = (at << 5) + 31 - Math.clz32(word & -word);
        if (row >= from && row < to) out[count++] = row;
      }
    }
    return count;
  }

  /** About which share of the rows matches; above 0. */
  estimateShare(): number {
    if (this.rowCount === 0) return 1;
    let seen = 0;
    if (!this.#isEveryRowSeen) {
      for (let i = 0; i < SAMPLE_ROWS; i++) {
        if (this.isSeen(Math.floor(((i + 0.5) / SAMPLE_ROWS) * this.rowCount))) seen += 1;
      }
    }
    const seenShare = this.#isEveryRowSeen ? 1 : Math.max(1, seen) / SAMPLE_ROWS;
    return Math.max(1, this.countMax * seenShare) / this.rowCount;
  }

  /** Calls back with each match until it answers false. */
  #each(from: number, to: number, visit: (row: number) => boolean): void {
    const words = this.filterBitset;
    for (let row = from; row < to; row++) {
      if (words !== undefined && (row & 31) === 0) {
        // Whole words without a match are frequent behind a selective filter.
        while (words[row >>> 5] === 0 && row + 32 <= to) row += 32;
        if (row >= to) return;
      }
      if (this.isMatch(row) && !visit(row)) return;
    }
  }
}
