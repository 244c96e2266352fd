/**
 * Small searches and their answers in memory shared with one search thread: what
 * announces them is a slot number in a ring (slot-exchange.ts), at a fraction of the
 * cost of posting the task itself (bench/pool-handover).
 *
 * Main writes a task, the thread reads it, writes the answer over it and gives the
 * number back; the slot is main's again. What does not fit travels as a message.
 *
 * layout  32-bit words. Task: nq, topK, ef, space and exactness, field, ordinal,
 *         filter (0 none), segment count, query bytes, unused; per segment id (two
 *         words), row count, visibility; then the queries.
 *         Answer: total; then counts, segment indexes, offsets, scores.
 */

import { milvusError } from '../base/errors.ts';
import type { FieldId, SegmentId } from '../base/ids.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { numberOfSpace, VECTOR_SPACES, type VectorSpace } from '../index/flat/vector-space.ts';
import type { DenseSearchTask, SearchHits, SearchTask } from '../query/executor.ts';
import { sliceHits } from '../query/query-slices.ts';

export const SEARCH_SLOTS = 64;
/** Room for one query of 4096 dimensions beside 64 segments, or 1700 hits. */
const SLOT_WORDS = 5 * 1024;
const SEGMENTS_MAX = 64;
const HEADER_WORDS = 10;
const FILTER_WORD = 6;
const SEGMENTS_WORD = 7;
const SEGMENT_WORDS = 4;
const HIT_WORDS = 3;
const SPACE_MASK = 0xff;
const EXACT_FLAG = 0x100;

export function fitsSlot(task: SearchTask): task is DenseSearchTask {
  if (task.kind !== 'dense') return false;
  const { segments, nq, topK, range, grouping, boost, queries } = task;
  if (range !== undefined || grouping !== undefined || boost !== undefined) return false;
  if (segments.length > SEGMENTS_MAX) return false;
  if (segments.some(({ expiry }) => expiry !== undefined)) return false;
  const taskWords = HEADER_WORDS + segments.length * SEGMENT_WORDS + queries.length / 4;
  return taskWords <= SLOT_WORDS && 1 + nq * (1 + topK * HIT_WORDS) <= SLOT_WORDS;
}

export class SearchSlots {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Uint32Array;
  readonly #floats: Float32Array;
  readonly #bytes: Uint8Array;
  readonly #ids: BigUint64Array;

  constructor(buffer = new SharedArrayBuffer(SEARCH_SLOTS * SLOT_WORDS * 4)) {
    this.buffer = buffer;
    this.#words = new Uint32Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    this.#ids = new BigUint64Array(buffer);
  }

  /** The task fits; `filterNumber` is what the thread knows its filter by, 0 without one. */
  writeTask(slot: number, task: DenseSearchTask, filterNumber: number): void {
    const words = this.#words;
    const start = slot * SLOT_WORDS;
    words[start] = task.nq;
    words[start + 1] = task.topK;
    words[start + 2] = task.ef;
    words[start + 3] = numberOfSpace(task) | (task.exact ? EXACT_FLAG : 0);
    words[start + 4] = task.fieldId;
    words[start + 5] = task.readOrdinal;
    words[start + FILTER_WORD] = filterNumber;
    words[start + SEGMENTS_WORD] = task.segments.length;
    words[start + 8] = task.queries.length;
    words[start + 9] = 0;
    let at = start + HEADER_WORDS;
    for (const { segmentId, rowCount, allVisible } of task.segments) {
      this.#ids[at >> 1] = segmentId;
      words[at + 2] = rowCount;
      words[at + 3] = Number(allVisible);
      at += SEGMENT_WORDS;
    }
    this.#bytes.set(task.queries, at * 4);
  }

  /** Its queries lie in the slot: valid until the answer is written. */
  readTask(slot: number, filters: ReadonlyMap<number, FilterPlan>): DenseSearchTask {
    const start = slot * SLOT_WORDS;
    const word = (at: number): number => this.#words[start + at] as number;
    const segments = Array.from({ length: word(SEGMENTS_WORD) }, (_, i) => {
      const at = HEADER_WORDS + i * SEGMENT_WORDS;
      const segmentId = this.#ids[(start + at) >> 1] as SegmentId;
      return { segmentId, rowCount: word(at + 2), allVisible: word(at + 3) === 1 };
    });
    const queriesAt = (start + HEADER_WORDS + segments.length * SEGMENT_WORDS) * 4;
    const filterNumber = word(FILTER_WORD);
    const filter = filters.get(filterNumber);
    if (filterNumber !== 0 && filter === undefined) {
      // Never the answer of a search without it.
      throw milvusError('serviceInternal', `filter ${filterNumber} is not on this search thread`);
    }
    return {
      kind: 'dense',
      ...(VECTOR_SPACES[word(3) & SPACE_MASK] as VectorSpace),
      segments,
      readOrdinal: word(5),
      ...(filter === undefined ? {} : { filter }),
      fieldId: word(4) as FieldId,
      nq: word(0),
      queries: this.#bytes.subarray(queriesAt, queriesAt + word(8)),
      topK: word(1),
      ef: word(2),
      exact: (word(3) & EXACT_FLAG) !== 0,
    };
  }

  /** Both have one query, and everything else is the same; a filter makes sharing worth it. */
  areTogether(first: number, second: number): boolean {
    const words = this.#words;
    const [a, b] = [first * SLOT_WORDS, second * SLOT_WORDS];
    if (words[a] !== 1 || words[a + FILTER_WORD] === 0) return false;
    const segments = words[a + SEGMENTS_WORD] as number;
    const length = HEADER_WORDS + segments * SEGMENT_WORDS;
    for (let i = 0; i < length; i++) if (words[a + i] !== words[b + i]) return false;
    return true;
  }

  /** One search of the queries of several slots. */
  readTogether(
    slots: readonly number[],
    filters: ReadonlyMap<number, FilterPlan>,
  ): DenseSearchTask {
    const tasks = slots.map((slot) => this.readTask(slot, filters));
    const [first] = tasks as [DenseSearchTask];
    if (tasks.length === 1) return first;
    const queries = new Uint8Array(first.queries.length * tasks.length);
    tasks.forEach((task, i) => {
      queries.set(task.queries, i * first.queries.length);
    });
    return { ...first, nq: tasks.length, queries };
  }

  /** Of `readTogether`: each slot gets the hits of its query. */
  writeTogether(slots: readonly number[], hits: SearchHits): void {
    const [only] = slots;
    if (slots.length === 1) {
      this.writeHits(only as number, hits);
      return;
    }
    let from = 0;
    slots.forEach((slot, i) => {
      const count = hits.counts[i] as number;
      this.writeHits(slot, sliceHits(hits, from, count));
      from += count;
    });
  }

  writeHits(slot: number, hits: SearchHits): void {
    const words = this.#words;
    const total = hits.offsets.length;
    let at = slot * SLOT_WORDS;
    words[at++] = total;
    words.set(hits.counts, at);
    at += hits.counts.length;
    words.set(hits.segmentIndexes, at);
    words.set(hits.offsets, at + total);
    this.#floats.set(hits.scores, at + 2 * total);
  }

  /** A copy: the slot may be used again. */
  readHits(slot: number, nq: number): SearchHits {
    const start = slot * SLOT_WORDS;
    const total = this.#words[start] as number;
    const countsAt = start + 1;
    const at = countsAt + nq;
    return {
      counts: this.#words.slice(countsAt, at),
      segmentIndexes: this.#words.slice(at, at + total),
      offsets: this.#words.slice(at + total, at + 2 * total),
      scores: this.#floats.slice(at + 2 * total, at + 3 * total),
    };
  }
}
