/** The heaps of a search's queries, one after another, into the arrays of its answer. */

import type { TopK } from '../base/top-k.ts';
import { scoreOfDistance } from '../index/flat/vector-space.ts';
import type { SearchHits } from './executor.ts';

/** Rows of a segment are told apart in one heap by this stride; a segment has fewer rows. */
export const SEGMENT_STRIDE = 2 ** 32;

export class HitCollector {
  readonly #metric: string;
  readonly #counts: Uint32Array;
  readonly #distances: Float32Array[] = [];
  readonly #ids: Float64Array[] = [];

  constructor(task: { readonly metric: string; readonly nq: number }) {
    this.#metric = task.metric;
    this.#counts = new Uint32Array(task.nq);
  }

  /** The next query's hits: ids are segment index · SEGMENT_STRIDE + offset. */
  add(top: TopK): void {
    const { distances, ids } = top.drain();
    this.#counts[this.#ids.length] = ids.length;
    this.#distances.push(distances);
    this.#ids.push(ids);
  }

  finish(): SearchHits {
    const total = this.#counts.reduce((sum, count) => sum + count, 0);
    const segmentIndexes = new Uint32Array(total);
    const offsets = new Uint32Array(total);
    const scores = new Float32Array(total);
    let at = 0;
    this.#ids.forEach((ids, q) => {
      const distances = this.#distances[q] as Float32Array;
      for (let i = 0; i < ids.length; i++, at++) {
        const id = ids[i] as number;
        segmentIndexes[at] = Math.floor(id / SEGMENT_STRIDE);
        offsets[at] = id % SEGMENT_STRIDE;
        scores[at] = scoreOfDistance(this.#metric, distances[i] as number);
      }
    });
    return { counts: this.#counts, segmentIndexes, offsets, scores };
  }
}
