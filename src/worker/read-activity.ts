/** Whether reads come in: main counts them, the build thread looks before each slice. */

/** A client that reads now and then is not held up by what begins between two reads. */
const QUIET_MS = 500;

/** On main. */
export class ReadCount {
  readonly buffer = new SharedArrayBuffer(4);
  readonly #count = new Int32Array(this.buffer);

  add(): void {
    Atomics.add(this.#count, 0, 1);
  }
}

export class ReadWatch {
  readonly #count: Int32Array;
  readonly #monotonic: () => number;
  #seen: number;
  #seenMs = Number.NEGATIVE_INFINITY;

  /** `monotonic`: milliseconds. */
  constructor(buffer: SharedArrayBuffer, monotonic: () => number) {
    this.#count = new Int32Array(buffer);
    this.#monotonic = monotonic;
    this.#seen = Atomics.load(this.#count, 0);
  }

  /** No read has come for half a second, as far as looks at it can tell. */
  isQuiet(): boolean {
    const nowMs = this.#monotonic();
    const count = Atomics.load(this.#count, 0);
    if (count !== this.#seen) {
      this.#seen = count;
      this.#seenMs = nowMs;
    }
    return nowMs - this.#seenMs >= QUIET_MS;
  }
}
