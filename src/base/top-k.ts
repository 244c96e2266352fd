/**
 * The k smallest distances seen, as a bounded max-heap over typed arrays.
 *
 * Of equal distances the one pushed first is kept.
 */

export class TopK {
  readonly #distances: Float32Array;
  readonly #ids: Float64Array;
  readonly #capacity: number;
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#distances = new Float32Array(capacity);
    this.#ids = new Float64Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** A distance at or above this cannot enter. */
  get bound(): number {
    return this.#size < this.#capacity ? Number.POSITIVE_INFINITY : (this.#distances[0] as number);
  }

  push(distance: number, id: number): void {
    if (this.#size < this.#capacity) this.#siftUp(this.#size++, distance, id);
    else if (distance < (this.#distances[0] as number)) this.#siftDown(distance, id);
  }

  /** Nearest first; equal distances in ascending id. */
  sorted(): { id: number; distance: number }[] {
    const all = Array.from({ length: this.#size }, (_, i) => ({
      id: this.#ids[i] as number,
      distance: this.#distances[i] as number,
    }));
    return all.sort((a, b) => a.distance - b.distance || a.id - b.id);
  }

  #siftUp(from: number, distance: number, id: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#distances[parent] as number) >= distance) break;
      this.#distances[at] = this.#distances[parent] as number;
      this.#ids[at] = this.#ids[parent] as number;
      at = parent;
    }
    this.#distances[at] = distance;
    this.#ids[at] = id;
  }

  #siftDown(distance: number, id: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (
        right < this.#size &&
        (this.#distances[right] as number) > (this.#distances[child] as number)
      ) {
        child = right;
      }
      if ((this.#distances[child] as number) <= distance) break;
      this.#distances[at] = this.#distances[child] as number;
      this.#ids[at] = this.#ids[child] as number;
      at = child;
    }
    this.#distances[at] = distance;
    this.#ids[at] = id;
  }
}
