/**
 * Memory for large requests, used again and again, which other threads can read.
 *
 * Fresh memory costs a page fault for every 4 KiB, more than the copy into it, and the
 * collector runs for every few requests that are dropped.
 */

/** Sizes are these: a request of 3 MiB lies in 4. */
const SIZES = [1, 4, 16, 64].map((mebibytes) => mebibytes * 1024 * 1024);
/** More than this is not kept. */
const KEPT_BYTES_MAX = 32 * 1024 * 1024;

function sizeFor(bytes: number): number | undefined {
  return SIZES.find((size) => size >= bytes);
}

export class RequestMemory {
  readonly #free = new Map<number, Buffer[]>();
  #keptBytes = 0;

  /** At least so many bytes, which hold anything; undefined: more than there ever are. */
  take(bytes: number): Buffer | undefined {
    const size = sizeFor(bytes);
    if (size === undefined) return undefined;
    return this.takeKept(bytes) ?? Buffer.from(new SharedArrayBuffer(size));
  }

  /** As `take`, but only what was given back. */
  takeKept(bytes: number): Buffer | undefined {
    const kept = this.#free.get(sizeFor(bytes) ?? 0)?.pop();
    if (kept !== undefined) this.#keptBytes -= kept.length;
    return kept;
  }

  /** Of `take`; nobody may look at it any more. */
  give(memory: Buffer): void {
    const size = memory.length;
    if (this.#keptBytes + size > KEPT_BYTES_MAX) return;
    this.#keptBytes += size;
    const free = this.#free.get(size);
    if (free === undefined) this.#free.set(size, [memory]);
    else free.push(memory);
  }
}
