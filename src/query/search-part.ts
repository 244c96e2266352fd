/**
 * What a search of one kind of vector is given: the segments that have the field,
 * and a run of the task's queries with a heap for each.
 *
 * SegmentSearcher prepares both and hands them to the searcher of the task's kind
 * (dense-search, sparse-search), which pushes rows as `idBase + offset`.
 */

import type { TopK } from '../base/top-k.ts';
import type { Column } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { SegmentRows } from './segment-rows.ts';

export interface SearchPart {
  readonly view: SegmentView;
  readonly column: Column;
  /** Matches: visible, let through by the filter, not null in the column. */
  readonly rows: SegmentRows;
  readonly idBase: number;
}

/** `tops[i]` belongs to the task's query number `first + i`. */
export interface QueryRun {
  readonly first: number;
  readonly tops: readonly TopK[];
}
