/**
 * Which rows of a pinned segment take part: filter and visibility as one bitset.
 *
 * Runs on the search threads, over published views.
 */

import { bitsetWords, clearBit, getBit, setBit } from '../base/bitset.ts';
import type { FilterSource } from '../filter/source.ts';
import type { Predicate } from '../filter/compile.ts';
import { isAliveAt, isVisibleAt, type SegmentView } from '../segment/segment-view.ts';
import type { ReadScope, SegmentScope } from './executor.ts';

export interface MatchedRows {
  /** Undefined: every row below rowCount. */
  readonly matchBitset: Uint32Array | undefined;
  readonly count: number;
}

export function matchRows(
  view: SegmentView,
  scope: SegmentScope,
  read: Pick<ReadScope, 'readOrdinal'> & {
    readonly predicate: Predicate | undefined;
    readonly includeSuperseded: boolean;
  },
): MatchedRows {
  const { rowCount } = scope;
  if (read.predicate === undefined && scope.allVisible) {
    return { matchBitset: undefined, count: rowCount };
  }
  const matchBitset = new Uint32Array(bitsetWords(rowCount));
  let count = rowCount;
  if (read.predicate === undefined) matchBitset.fill(0xffffffff);
  else count = read.predicate.evaluate(sourceOf(view, rowCount), matchBitset);
  if (scope.allVisible) return { matchBitset, count };
  const isSeen = read.includeSuperseded ? isAliveAt : isVisibleAt;
  for (let row = 0; row < rowCount; row++) {
    if (!getBit(matchBitset, row) || isSeen(view, row, read.readOrdinal)) continue;
    clearBit(matchBitset, row);
    count -= 1;
  }
  return { matchBitset, count };
}

function sourceOf(view: SegmentView, rowCount: number): FilterSource {
  return { key: String(view.id), rowCount, column: (field) => view.columns.get(field) };
}

/** Offsets of the matched rows, ascending. */
export function listRows(matched: MatchedRows, rowCount: number): Uint32Array {
  const rows = new Uint32Array(matched.count);
  if (matched.matchBitset === undefined) {
    for (let row = 0; row < rowCount; row++) rows[row] = row;
    return rows;
  }
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    if (getBit(matched.matchBitset, row)) rows[at++] = row;
  }
  return rows;
}

/** Matched rows from `from` on, as a bitset of their own. */
export function rowsFrom(matched: MatchedRows, from: number, rowCount: number): MatchedRows {
  if (from === 0) return matched;
  const matchBitset = new Uint32Array(bitsetWords(rowCount));
  let count = 0;
  for (let row = from; row < rowCount; row++) {
    if (matched.matchBitset !== undefined && !getBit(matched.matchBitset, row)) continue;
    setBit(matchBitset, row);
    count += 1;
  }
  return { matchBitset, count };
}
