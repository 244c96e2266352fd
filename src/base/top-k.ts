/**
 * The k smallest distances seen, as a bounded max-heap over typed arrays.
 *
 * Of equal distances the smaller id is kept and comes first, so that the outcome
 * does not depend on the order of pushes.
 */

export class TopK {
  readonly #capacity: number;
  #distances: Float32Array;
  #ids: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    // Large heaps grow into their capacity: most stay far below the largest topK.
    const reserved = Math.min(capacity, 64);
    this.#distances = new Float32Array(reserved);
    this.#ids = new Float64Array(reserved);
  }

  get size(): number {
    return this.#size;
  }

  /** A distance at or above this, of an id above all pushed ones, cannot enter; NaN: all can. */
  get bound(): number {
    if (this.#size < this.#capacity) return Number.NaN;
    return this.#size === 0 ? Number.NEGATIVE_INFINITY : (this.#distances[0] as number);
  }

  /** Callers pass float32 distances; NaN is not one. */
  push(distance: number, id: number): void {
    if (this.#size < this.#capacity) {
      if (this.#size === this.#distances.length) this.#grow();
      this.#siftUp(distance, id);
    } else if (this.#size > 0 && this.#isBeyondRoot(distance, id)) {
      this.#siftDown(distance, id);
    }
  }

  /** Empties the heap into the arrays from `at` on, nearest first; returns how many. */
  drainInto(distances: Float32Array, ids: Float64Array, at: number): number {
    const count = this.#size;
    while (this.#size > 0) {
      const target = at + this.#size - 1;
      distances[target] = this.#distances[0] as number;
      ids[target] = this.#ids[0] as number;
      this.#size -= 1;
      this.#siftDown(this.#distances[this.#size] as number, this.#ids[this.#size] as number);
    }
    return count;
  }

  /** Empties the heap: nearest first. */
  drain(): { readonly distances: Float32Array; readonly ids: Float64Array } {
    const distances = new Float32Array(this.#size);
    const ids = new Float64Array(this.#size);
    this.drainInto(distances, ids, 0);
    return { distances, ids };
  }

  #isBeyondRoot(distance: number, id: number): boolean {
    const root = this.#distances[0] as number;
    return distance < root || (distance === root && id < (this.#ids[0] as number));
  }

  #grow(): void {
    const length = Math.min(this.#capacity, this.#distances.length * 4);
    const distances = new Float32Array(length);
    distances.set(this.#distances);
    this.#distances = distances;
    const ids = new Float64Array(length);
    ids.set(this.#ids);
    this.#ids = ids;
  }

  #siftUp(distance: number, id: number): void {
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#distances[parent] as number;
      if (above > distance || (above === distance && (this.#ids[parent] as number) > id)) break;
      this.#distances[at] = above;
      this.#ids[at] = this.#ids[parent] as number;
      at = parent;
    }
    this.#distances[at] = distance;
    this.#ids[at] = id;
  }

  /** Puts the entry in the root's place and restores the order below. */
  #siftDown(distance: number, id: number): void {
    const distances = this.#distances;
    const ids = this.#ids;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && isFarther(distances, ids, right, child)) child = right;
      const below = distances[child] as number;
      if (below < distance || (below === distance && (ids[child] as number) <= id)) break;
      distances[at] = below;
      ids[at] = ids[child] as number;
      at = child;
    }
    distances[at] = distance;
    ids[at] = id;
  }
}

function isFarther(distances: Float32Array, ids: Float64Array, a: number, b: number): boolean {
  const left = distances[a] as number;
  const right = distances[b] as number;
  return left > right || (left === right && (ids[a] as number) > (ids[b] as number));
}
