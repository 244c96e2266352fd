/**
 * Rows of several segments in ascending order of their primary key, or in an order of
 * values, the first `limit` of them; equal ones by segment and offset.
 *
 * A small limit selects with a bounded heap instead of sorting every match.
 */

import { type BytesColumn, bytesAt, type Column, type FixedColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { FilterHits } from './executor.ts';
import { type OrderKey, type RowRef, rowOrder } from './value-order.ts';

/** True when hit `a` comes before hit `b`. */
type Before = (a: number, b: number) => boolean;

/** `columns` hold the key, one for each segment index. */
export function orderRows(
  hits: FilterHits,
  columns: readonly (Column | undefined)[],
  limit: number | undefined,
): FilterHits {
  const isText = columns.some((column) => column?.layout === 'bytes');
  return firstHits(hits, isText ? textOrder(hits, columns) : integerOrder(hits, columns), limit);
}

/** By the values of fields; `views` are the segments'. */
export function sortRows(
  hits: FilterHits,
  views: readonly SegmentView[],
  keys: readonly OrderKey[],
  limit: number | undefined,
): FilterHits {
  const compare = rowOrder(views, keys);
  const rows = Array.from(
    hits.offsets,
    (offset, i): RowRef => ({
      segmentIndex: hits.segmentIndexes[i] as number,
      offset,
    }),
  );
  const before: Before = (a, b) => {
    const order = compare(rows[a] as RowRef, rows[b] as RowRef);
    return order < 0 || (order === 0 && a < b);
  };
  return firstHits(hits, before, limit);
}

function firstHits(hits: FilterHits, before: Before, limit: number | undefined): FilterHits {
  const count = hits.offsets.length;
  const wanted = Math.min(count, limit ?? count);
  const kept = wanted < count / 4 ? selectFirst(count, wanted, before) : allRows(count);
  kept.sort((a, b) => (before(a, b) ? -1 : 1));
  return pickHits(hits, kept.subarray(0, wanted));
}

/** The hits of the given numbers, in that order. */
export function pickHits(hits: FilterHits, numbers: Uint32Array): FilterHits {
  const picked = {
    segmentIndexes: numbers.map((hit) => hits.segmentIndexes[hit] as number),
    offsets: numbers.map((hit) => hits.offsets[hit] as number),
  };
  const { elements } = hits;
  return elements === undefined
    ? picked
    : { ...picked, elements: numbers.map((hit) => elements[hit] as number) };
}

function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let i = 0; i < count; i++) rows[i] = i;
  return rows;
}

/** The `wanted` first hits in no order: a heap with the last of them at its root. */
function selectFirst(count: number, wanted: number, before: Before): Uint32Array {
  const heap = allRows(wanted);
  if (wanted === 0) return heap;
  for (let at = (wanted >> 1) - 1; at >= 0; at--) siftDown(heap, at, before);
  for (let hit = wanted; hit < count; hit++) {
    if (!before(hit, heap[0] as number)) continue;
    heap[0] = hit;
    siftDown(heap, 0, before);
  }
  return heap;
}

function siftDown(heap: Uint32Array, start: number, before: Before): void {
  const moving = heap[start] as number;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const right = child + 1;
    if (right < heap.length && before(heap[child] as number, heap[right] as number)) child = right;
    if (!before(moving, heap[child] as number)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = moving;
}

function integerOrder(hits: FilterHits, columns: readonly (Column | undefined)[]): Before {
  const count = hits.offsets.length;
  const keys = new BigInt64Array(count);
  for (let i = 0; i < count; i++) {
    const column = columns[hits.segmentIndexes[i] as number] as FixedColumn;
    keys[i] = BigInt(column.values[hits.offsets[i] as number] as bigint);
  }
  return (a, b) => {
    const left = keys[a] as bigint;
    const right = keys[b] as bigint;
    return left < right || (left === right && a < b);
  };
}

function textOrder(hits: FilterHits, columns: readonly (Column | undefined)[]): Before {
  const keys = Array.from(hits.offsets, (offset, i) =>
    bytesAt(columns[hits.segmentIndexes[i] as number] as BytesColumn, offset),
  );
  return (a, b) => {
    const order = Buffer.compare(keys[a] as Uint8Array, keys[b] as Uint8Array);
    return order < 0 || (order === 0 && a < b);
  };
}
