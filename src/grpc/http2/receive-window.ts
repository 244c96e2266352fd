/**
 * What the peer may send before it hears from us, on one stream or on a connection.
 *
 * What arrives is taken at once; the peer is told when half of the window is used.
 */

export class ReceiveWindow {
  readonly #bytes: number;
  #left: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#left = bytes;
  }

  /** False: more came than was allowed. */
  take(bytes: number): boolean {
    this.#left -= bytes;
    return this.#left >= 0;
  }

  /** By how much to widen it now; 0: not yet. */
  widening(): number {
    if (this.#left > this.#bytes / 2) return 0;
    const bytes = this.#bytes - this.#left;
    this.#left = this.#bytes;
    return bytes;
  }
}
