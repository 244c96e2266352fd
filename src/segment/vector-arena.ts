/**
 * Extents for vectors in shared WebAssembly memories.
 *
 * Small extents share memories, large ones get one of their own, since a process
 * can hold only so many memories (each reserves 10 GiB of addresses) and a memory
 * gives its pages back only when it is dropped as a whole. An extent never moves.
 */

import { milvusError } from '../base/errors.ts';
import { vectorMemoriesMax } from '../base/limits.ts';
import { VECTOR_MEMORY_HEAD_BYTES } from '../index/flat/scratch.ts';

const PAGE_BYTES = 65536;
const PAGES_MAX = 65536;
/** Extents from this size on own their memory. */
const OWN_MEMORY_BYTES = 8 * 1024 * 1024;
const SHARED_MEMORY_BYTES = 64 * 1024 * 1024;
const ALIGNMENT = 64;

export interface Extent {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array;
}

interface SharedMemory {
  readonly memory: WebAssembly.Memory;
  /** First byte never given out. */
  end: number;
  liveExtents: number;
}

export class VectorArena {
  readonly #shared: SharedMemory[] = [];
  /** Given-back extents of shared memories, by their size. */
  readonly #free = new Map<number, { home: SharedMemory; offset: number }[]>();
  readonly #homes = new WeakMap<Extent, SharedMemory>();
  #memoryCount = 0;
  #allocatedBytes = 0;

  get allocatedBytes(): number {
    return this.#allocatedBytes;
  }

  /** Zeroed only when fresh: the caller writes every byte it publishes. */
  allocate(bytes: number): Extent {
    const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    this.#allocatedBytes += size;
    if (size >= OWN_MEMORY_BYTES) {
      return extentAt(this.#newMemory(size), VECTOR_MEMORY_HEAD_BYTES, bytes);
    }
    const reused = this.#free.get(size)?.pop();
    const home = reused?.home ?? this.#roomFor(size);
    const offset = reused?.offset ?? home.end;
    if (reused === undefined) home.end += size;
    home.liveExtents += 1;
    const extent = extentAt(home.memory, offset, bytes);
    this.#homes.set(extent, home);
    return extent;
  }

  /** No thread may look at the extent any more. */
  release(extent: Extent): void {
    const size = Math.ceil(extent.bytes.length / ALIGNMENT) * ALIGNMENT;
    this.#allocatedBytes -= size;
    const home = this.#homes.get(extent);
    if (home === undefined) {
      this.#memoryCount -= 1;
      return;
    }
    home.liveExtents -= 1;
    if (home.liveExtents === 0) {
      this.#drop(home);
      return;
    }
    const list = this.#free.get(size) ?? [];
    list.push({ home, offset: extent.bytes.byteOffset });
    this.#free.set(size, list);
  }

  #drop(home: SharedMemory): void {
    this.#memoryCount -= 1;
    this.#shared.splice(this.#shared.indexOf(home), 1);
    for (const [size, list] of this.#free) {
      this.#free.set(
        size,
        list.filter((entry) => entry.home !== home),
      );
    }
  }

  #roomFor(size: number): SharedMemory {
    const last = this.#shared.at(-1);
    if (last !== undefined && last.end + size <= SHARED_MEMORY_BYTES) {
      growTo(last.memory, last.end + size);
      return last;
    }
    const memory = this.#newMemory(Math.max(size, PAGE_BYTES));
    const fresh = { memory, end: VECTOR_MEMORY_HEAD_BYTES, liveExtents: 0 };
    this.#shared.push(fresh);
    return fresh;
  }

  #newMemory(size: number): WebAssembly.Memory {
    if (this.#memoryCount >= vectorMemoriesMax) throw this.#refusal();
    const pages = Math.ceil((VECTOR_MEMORY_HEAD_BYTES + size) / PAGE_BYTES);
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: PAGES_MAX, shared: true });
      this.#memoryCount += 1;
      return memory;
    } catch (cause) {
      // Sparse indexes took the addresses, or there is no memory left.
      throw this.#refusal(cause);
    }
  }

  #refusal(cause?: unknown): Error {
    const held = `this process holds ${this.#memoryCount} vector memories`;
    const reason = `${held}, the most it can; release collections`;
    return milvusError('memoryLimitExceeded', reason, {}, { cause });
  }
}

function growTo(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  // Growing by some room more keeps calls into the kernel few.
  if (missing > 0) memory.grow(Math.ceil((missing + 4 * 1024 * 1024) / PAGE_BYTES));
}

function extentAt(memory: WebAssembly.Memory, offset: number, bytes: number): Extent {
  return { memory, bytes: new Uint8Array(memory.buffer, offset, bytes) };
}
