/**
 * Rows that match an `element_filter`, taken apart: one hit for each matching element.
 *
 * A hit names its row and, in `elements`, the element's place in it. Limits count
 * elements; whoever shows rows puts the hits of one row together again.
 */

import { TRUE } from '../filter/compile/truth.ts';
import type { ElementTruth } from '../filter/compile/elements.ts';
import type { FilterHits } from './executor.ts';
import type { RowRefs } from './pinned-read.ts';

export interface ElementHits {
  readonly offsets: Uint32Array;
  readonly elements: Uint32Array;
}

/** The matching elements of the rows, in their order; the first `limit` of them. */
export function matchingElements(
  rows: Uint32Array,
  { starts, truth }: ElementTruth,
  limit = Number.POSITIVE_INFINITY,
): ElementHits {
  const offsets: number[] = [];
  const elements: number[] = [];
  for (const row of rows) {
    const first = starts[row] as number;
    for (let at = first; at < (starts[row + 1] as number); at++) {
      if (truth[at] !== TRUE) continue;
      if (offsets.length >= limit) break;
      offsets.push(row);
      elements.push(at - first);
    }
  }
  return { offsets: Uint32Array.from(offsets), elements: Uint32Array.from(elements) };
}

/** Each row once; where the filter is about elements, with those that matched. */
export interface ShownRows extends RowRefs {
  readonly elements?: readonly (readonly number[])[];
}

/** Hits of one row are neighbours. */
export function shownRows(hits: FilterHits): ShownRows {
  if (hits.elements === undefined) return hits as RowRefs;
  const segmentIndexes: number[] = [];
  const offsets: number[] = [];
  const elements: number[][] = [];
  for (let i = 0; i < hits.offsets.length; i++) {
    const segmentIndex = hits.segmentIndexes[i] as number;
    const offset = hits.offsets[i] as number;
    const isNew = segmentIndex !== segmentIndexes.at(-1) || offset !== offsets.at(-1);
    if (isNew) {
      segmentIndexes.push(segmentIndex);
      offsets.push(offset);
      elements.push([]);
    }
    elements.at(-1)?.push(hits.elements[i] as number);
  }
  return {
    segmentIndexes: Uint32Array.from(segmentIndexes),
    offsets: Uint32Array.from(offsets),
    elements,
  };
}
