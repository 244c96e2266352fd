/**
 * Exact distances over vectors in shared memory, computed in place by kernel.c.
 *
 * One kernel a thread: it owns the thread's scratch slot (scratch.ts) in every
 * memory it meets. The exact scan, rescoring and the recall check run on it.
 *
 * units   distances, smaller is nearer: squared L2, −dot, −cosine
 * owner   returned hits lie in scratch memory, borrowed until the next call
 */

import { KERNEL_BASE64 } from './kernel-module.ts';
import { plainKernel } from './plain-kernel.ts';
import { SCRATCH_BLOCK_ROWS, type ScratchSlot, scratchSlot } from './scratch.ts';

export type DenseMetric = 'L2' | 'IP' | 'COSINE';

const METRIC_CODE: Readonly<Record<DenseMetric, number>> = { L2: 0, IP: 1, COSINE: 2 };

/** What kernel.c exports; pointers are byte offsets into the memory. */
export interface KernelExports {
  scan(
    metric: number,
    query: number,
    rows: number,
    first: number,
    count: number,
    dim: number,
    bound: number,
    hitRows: number,
    hitDistances: number,
  ): number;
  gather(
    metric: number,
    query: number,
    rows: number,
    list: number,
    count: number,
    dim: number,
    bound: number,
    hitRows: number,
    hitDistances: number,
  ): number;
  first_non_finite(values: number, count: number): number;
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
  readonly query: Float32Array;
  readonly list: Uint32Array;
  readonly hits: { count: number; readonly rows: Uint32Array; readonly distances: Float32Array };
  /** Which query lies in scratch: the kernel's count of queries when it was copied there. */
  loadedQuery: number;
}

export class VectorKernel {
  readonly #module: WebAssembly.Module | undefined;
  readonly #slot: ScratchSlot;
  readonly #attached = new WeakMap<WebAssembly.Memory, Attached>();
  /** For callers to gather lists in; nothing here touches it. */
  readonly list = new Uint32Array(SCRATCH_BLOCK_ROWS);
  #query: Float32Array = new Float32Array(0);
  #queryNumber = 0;

  /** `slot` is this thread's alone (scratch.ts); `usePlain` is for tests. */
  constructor(slot: number, options: { readonly usePlain?: boolean } = {}) {
    this.#slot = scratchSlot(slot);
    this.#module = options.usePlain === true ? undefined : compiledKernel();
  }

  /** The query of the calls that follow; borrowed until the next one. Length 1 for COSINE. */
  useQuery(query: Float32Array): void {
    this.#query = query;
    this.#queryNumber += 1;
  }

  /** Rows first .. first + count nearer than `bound`; count ≤ SCRATCH_BLOCK_ROWS. */
  scan(
    rows: KernelRows,
    part: { metric: DenseMetric; first: number; count: number; bound: number },
  ): KernelHits {
    const { kernel, hits } = this.#ready(rows.memory);
    hits.count = kernel.scan(
      METRIC_CODE[part.metric],
      this.#slot.query,
      rows.byteOffset,
      part.first,
      part.count,
      this.#query.length,
      part.bound,
      this.#slot.rows,
      this.#slot.distances,
    );
    return hits;
  }

  /** Listed rows nearer than `bound`, in the list's order; at most SCRATCH_BLOCK_ROWS of them. */
  gather(
    rows: KernelRows,
    part: { metric: DenseMetric; list: Uint32Array; count: number; bound: number },
  ): KernelHits {
    const { kernel, list, hits } = this.#ready(rows.memory);
    list.set(part.list.subarray(0, part.count));
    hits.count = kernel.gather(
      METRIC_CODE[part.metric],
      this.#slot.query,
      rows.byteOffset,
      this.#slot.rows,
      part.count,
      this.#query.length,
      part.bound,
      this.#slot.rows,
      this.#slot.distances,
    );
    return hits;
  }

  /** Index of the first NaN or infinity among `count` floats from `byteOffset` on, or -1. */
  firstNonFinite(memory: WebAssembly.Memory, byteOffset: number, count: number): number {
    return this.#attach(memory).kernel.first_non_finite(byteOffset, count);
  }

  #ready(memory: WebAssembly.Memory): Attached {
    const attached = this.#attach(memory);
    if (attached.loadedQuery !== this.#queryNumber) {
      attached.query.set(this.#query);
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
      query: new Float32Array(buffer, query, (rows - query) / 4),
      list: new Uint32Array(buffer, rows, SCRATCH_BLOCK_ROWS),
      hits: {
        count: 0,
        rows: new Uint32Array(buffer, rows, SCRATCH_BLOCK_ROWS),
        distances: new Float32Array(buffer, distances, SCRATCH_BLOCK_ROWS),
      },
      loadedQuery: 0,
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

/** A copy of length 1, as the cosine kernel wants its query; a zero vector stays zero. */
export function normalised(query: Float32Array): Float32Array {
  let sum = 0;
  for (const value of query) sum += value * value;
  if (sum === 0) return query.slice();
  const factor = 1 / Math.sqrt(sum);
  return query.map((value) => value * factor);
}

/** What the client is shown for a distance of the kernel. */
export function scoreOfDistance(metric: DenseMetric, distance: number): number {
  // Subtracting keeps a score of zero from becoming −0, which clients would print.
  return metric === 'L2' ? distance : 0 - distance;
}
