/**
 * Exact distances over vectors in shared memory, computed in place by kernel.c.
 *
 * One kernel a thread: it owns the thread's scratch slot (scratch.ts) in every
 * memory it meets. The exact scan, rescoring and the recall check run on it.
 *
 * units   distances, smaller is nearer: squared L2, −dot, −cosine; differing bits,
 *         1 − the share of common bits; 0 where a structure holds, else no hit
 * owner   returned hits lie in scratch memory, borrowed until the next call
 */

import { assert } from '../../base/assert.ts';
import { KERNEL_BASE64 } from './kernel-module.ts';
import type { KernelQuery } from './kernel-query.ts';
import { type PackedQuery, paddedWidth } from './packed-rows.ts';
import { plainKernel } from './plain-kernel.ts';
import { SCRATCH_BLOCK_ROWS, type ScratchSlot, scratchSlot } from './scratch.ts';

/** What kernel.c exports; pointers are byte offsets into the memory, `width` values a row. */
export interface KernelExports {
  scan(
    space: number,
    query: number,
    rows: number,
    first: number,
    count: number,
    width: number,
    bound: number,
    hitRows: number,
    hitDistances: number,
  ): number;
  gather(
    space: number,
    query: number,
    rows: number,
    list: number,
    count: number,
    width: number,
    bound: number,
    hitRows: number,
    hitDistances: number,
  ): number;
  pack(centre: number, vector: number, width: number, isCosine: number, packed: number): void;
  scan_packed(
    query: number,
    rows: number,
    first: number,
    count: number,
    padded: number,
    bound: number,
    hitRows: number,
  ): number;
}

/** Rows of one memory: `byteOffset` is that of row 0. */
export interface KernelRows {
  readonly memory: WebAssembly.Memory;
  readonly byteOffset: number;
}

/** Rows whose distance is below the bound, in the order they were looked at. */
export interface KernelHits {
  readonly count: number;
  readonly rows: Uint32Array;
  readonly distances: Float32Array;
}

/** As a bound: every row is a hit, even one whose distance overflowed. */
export const NO_BOUND = Number.NaN;

interface Attached {
  readonly kernel: KernelExports;
  readonly query: Uint8Array;
  readonly list: Uint32Array;
  /** Room for one vector, where lists and distances lie otherwise. */
  readonly vector: Float32Array;
  readonly hits: { count: number; readonly rows: Uint32Array; readonly distances: Float32Array };
  /** Which query lies in scratch: the kernel's count of queries when it was copied there. */
  loadedQuery: number;
}

/** Queries are counted from 1. */
const NO_QUERY = 0;

export class VectorKernel {
  readonly #module: WebAssembly.Module | undefined;
  readonly #slot: ScratchSlot;
  readonly #attached = new WeakMap<WebAssembly.Memory, Attached>();
  /** For callers to gather lists in; nothing here touches it. */
  readonly list = new Uint32Array(SCRATCH_BLOCK_ROWS);
  #query: KernelQuery | undefined;
  #queryNumber = 0;

  /** `slot` is this thread's alone (scratch.ts); `usePlain` is for tests. */
  constructor(slot: number, options: { readonly usePlain?: boolean } = {}) {
    this.#slot = scratchSlot(slot);
    this.#module = options.usePlain === true ? undefined : compiledKernel();
  }

  /** The query of the calls that follow; borrowed until the next one. */
  useQuery(query: KernelQuery): void {
    this.#query = query;
    this.#queryNumber += 1;
  }

  /** Rows first .. first + count nearer than `bound`; count ≤ SCRATCH_BLOCK_ROWS. */
  scan(rows: KernelRows, part: { first: number; count: number; bound: number }): KernelHits {
    const query = this.#usedQuery();
    const { kernel, hits } = this.#ready(rows.memory, query);
    hits.count = kernel.scan(
      query.spaceNumber,
      this.#slot.query,
      rows.byteOffset,
      part.first,
      part.count,
      query.values.length,
      boundIn(query, part.bound),
      this.#slot.rows,
      this.#slot.distances,
    );
    return hits;
  }

  /** Listed rows nearer than `bound`, in the list's order; at most SCRATCH_BLOCK_ROWS of them. */
  gather(rows: KernelRows, part: { list: Uint32Array; count: number; bound: number }): KernelHits {
    const query = this.#usedQuery();
    const { kernel, list, hits } = this.#ready(rows.memory, query);
    list.set(part.list.subarray(0, part.count));
    hits.count = kernel.gather(
      query.spaceNumber,
      this.#slot.query,
      rows.byteOffset,
      this.#slot.rows,
      part.count,
      query.values.length,
      boundIn(query, part.bound),
      this.#slot.rows,
      this.#slot.distances,
    );
    return hits;
  }

  /** Writes the vector as a packed row to `byteOffset` of the memory (packed-rows.ts). */
  pack(
    row: KernelRows,
    part: { vector: Float32Array; centre: Float32Array; isCosine: boolean },
  ): void {
    const { vector, centre, isCosine } = part;
    const attached = this.#attach(row.memory);
    const padded = paddedWidth(vector.length);
    attached.loadedQuery = NO_QUERY;
    attached.query.set(new Uint8Array(centre.buffer, centre.byteOffset, centre.byteLength));
    attached.query.fill(0, vector.length * 4, padded * 4);
    attached.vector.set(vector);
    attached.vector.fill(0, vector.length, padded);
    const { query, rows } = this.#slot;
    attached.kernel.pack(query, rows, vector.length, Number(isCosine), row.byteOffset);
  }

  /** Packed rows first .. first + count that may be nearer than `bound`, without distances. */
  scanPacked(
    rows: KernelRows,
    query: PackedQuery,
    part: { first: number; count: number; bound: number },
  ): Pick<KernelHits, 'count' | 'rows'> {
    const attached = this.#attach(rows.memory);
    attached.loadedQuery = NO_QUERY;
    attached.query.set(query.bytes);
    attached.hits.count = attached.kernel.scan_packed(
      this.#slot.query,
      rows.byteOffset,
      part.first,
      part.count,
      query.padded,
      part.bound - query.base,
      this.#slot.rows,
    );
    return attached.hits;
  }

  #usedQuery(): KernelQuery {
    assert(this.#query !== undefined, 'a query is set before rows are compared');
    return this.#query;
  }

  #ready(memory: WebAssembly.Memory, { values }: KernelQuery): Attached {
    const attached = this.#attach(memory);
    if (attached.loadedQuery !== this.#queryNumber) {
      attached.query.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
      attached.loadedQuery = this.#queryNumber;
    }
    return attached;
  }

  #attach(memory: WebAssembly.Memory): Attached {
    const known = this.#attached.get(memory);
    if (known !== undefined) return known;
    const buffer = memory.buffer as ArrayBuffer;
    const { query, rows, distances } = this.#slot;
    const attached: Attached = {
      kernel: this.#instantiate(memory),
      query: new Uint8Array(buffer, query, rows - query),
      list: new Uint32Array(buffer, rows, SCRATCH_BLOCK_ROWS),
      vector: new Float32Array(buffer, rows, 2 * SCRATCH_BLOCK_ROWS),
      hits: {
        count: 0,
        rows: new Uint32Array(buffer, rows, SCRATCH_BLOCK_ROWS),
        distances: new Float32Array(buffer, distances, SCRATCH_BLOCK_ROWS),
      },
      loadedQuery: NO_QUERY,
    };
    this.#attached.set(memory, attached);
    return attached;
  }

  #instantiate(memory: WebAssembly.Memory): KernelExports {
    if (this.#module === undefined) return plainKernel(memory);
    const instance = new WebAssembly.Instance(this.#module, { env: { memory } });
    return instance.exports as unknown as KernelExports;
  }
}

/** Undefined where the engine has no WebAssembly SIMD. */
function compiledKernel(): WebAssembly.Module | undefined {
  try {
    return new WebAssembly.Module(Buffer.from(KERNEL_BASE64, 'base64'));
  } catch {
    return undefined;
  }
}

/** Where a structure does not hold the distance is 1: such rows are never hits. */
function boundIn({ space }: KernelQuery, bound: number): number {
  const isStructure = space.metric === 'SUBSTRUCTURE' || space.metric === 'SUPERSTRUCTURE';
  return isStructure && !(bound < 1) ? 1 : bound;
}
