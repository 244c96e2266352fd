/**
 * Exact distances over vectors in shared memory: one instance a thread.
 *
 * units   distances, smaller is nearer: squared L2, −dot, −cosine
 * owner   returned distances lie in scratch memory, borrowed until the next call
 */

import { KERNEL_BASE64 } from './kernel-module.ts';
import { SCRATCH_BLOCK_ROWS, type ScratchSlot, scratchSlot } from './scratch.ts';

export type DenseMetric = 'L2' | 'IP' | 'COSINE';

const METRIC_CODE: Readonly<Record<DenseMetric, number>> = { L2: 0, IP: 1, COSINE: 2 };

interface KernelExports {
  scan(
    metric: number,
    query: number,
    rows: number,
    first: number,
    count: number,
    dim: number,
    out: number,
  ): void;
  gather(
    metric: number,
    query: number,
    rows: number,
    list: number,
    count: number,
    dim: number,
    out: number,
  ): void;
  norm(vector: number, dim: number): number;
}

interface Attached {
  readonly kernel: KernelExports;
  readonly query: Float32Array;
  readonly rows: Uint32Array;
  readonly distances: Float32Array;
  /** Which query lies in scratch: setting it again is skipped. */
  loaded: Float32Array | undefined;
}

/** Rows of one memory: `byteOffset` is that of row 0. */
export interface KernelRows {
  readonly memory: WebAssembly.Memory;
  readonly byteOffset: number;
}

export class VectorKernel {
  readonly #module = new WebAssembly.Module(Buffer.from(KERNEL_BASE64, 'base64'));
  readonly #slot: ScratchSlot;
  readonly #attached = new WeakMap<WebAssembly.Memory, Attached>();

  /** `slot` is this thread's alone (scratch.ts). */
  constructor(slot: number) {
    this.#slot = scratchSlot(slot);
  }

  /** Distances of rows first .. first + count; count ≤ SCRATCH_BLOCK_ROWS. */
  scan(
    rows: KernelRows,
    query: Float32Array,
    options: { metric: DenseMetric; first: number; count: number },
  ): Float32Array {
    const attached = this.#attach(rows.memory, query);
    attached.kernel.scan(
      METRIC_CODE[options.metric],
      this.#slot.query,
      rows.byteOffset,
      options.first,
      options.count,
      query.length,
      this.#slot.distances,
    );
    return attached.distances;
  }

  /** Distances of the listed rows, in the list's order; at most SCRATCH_BLOCK_ROWS of them. */
  gather(
    rows: KernelRows,
    query: Float32Array,
    options: { metric: DenseMetric; list: Uint32Array; count: number },
  ): Float32Array {
    const attached = this.#attach(rows.memory, query);
    attached.rows.set(options.list.subarray(0, options.count));
    attached.kernel.gather(
      METRIC_CODE[options.metric],
      this.#slot.query,
      rows.byteOffset,
      this.#slot.rows,
      options.count,
      query.length,
      this.#slot.distances,
    );
    return attached.distances;
  }

  #attach(memory: WebAssembly.Memory, query: Float32Array): Attached {
    let attached = this.#attached.get(memory);
    if (attached === undefined) {
      const instance = new WebAssembly.Instance(this.#module, { env: { memory } });
      attached = {
        kernel: instance.exports as unknown as KernelExports,
        query: new Float32Array(memory.buffer, this.#slot.query, 32_768),
        rows: new Uint32Array(memory.buffer, this.#slot.rows, SCRATCH_BLOCK_ROWS),
        distances: new Float32Array(memory.buffer, this.#slot.distances, SCRATCH_BLOCK_ROWS),
        loaded: undefined,
      };
      this.#attached.set(memory, attached);
    }
    if (attached.loaded !== query) {
      attached.query.set(query);
      attached.loaded = query;
    }
    return attached;
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
  return metric === 'L2' ? distance : -distance;
}
