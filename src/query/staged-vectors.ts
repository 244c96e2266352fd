/**
 * Vectors of struct arrays, brought to where the kernels can read them.
 *
 * Cells of byte columns do not lie in vector memory. The rows that take part in a
 * search are copied, block by block, into a small memory of the thread's own; a block
 * serves every query before the next one is copied.
 */

import { SCRATCH_BLOCK_ROWS } from '../index/flat/scratch.ts';
import type { KernelRows } from '../index/flat/vector-kernel.ts';
import type { BytesColumn } from '../schema/column.ts';
import { type Extent, VectorArena } from '../segment/vector-arena.ts';
import type { SegmentRows } from './segment-rows.ts';

/** A block should stay in a core's second-level cache while the queries go over it. */
const BLOCK_BYTES = 512 * 1024;

export interface StagedBlock {
  readonly home: KernelRows;
  readonly vectorCount: number;
  readonly rowCount: number;
  /** Rows of the segment, ascending. */
  readonly rows: Uint32Array;
  /** Vectors of row i of the block: starts[i] .. starts[i + 1]. */
  readonly starts: Uint32Array;
}

export class StagedVectors {
  readonly #arena = new VectorArena();
  #extent: Extent | undefined;
  readonly #rows = new Uint32Array(SCRATCH_BLOCK_ROWS);
  readonly #starts = new Uint32Array(SCRATCH_BLOCK_ROWS + 1);

  /**
   * Every match that has vectors, in ascending order.
   *
   * owner  a block is borrowed until `visit` returns
   */
  forEachBlock(
    column: BytesColumn,
    rows: SegmentRows,
    vectorBytes: number,
    visit: (block: StagedBlock) => void,
  ): void {
    let rowCount = 0;
    let vectorCount = 0;
    const flush = (): void => {
      if (rowCount > 0) visit(this.#block(rowCount, vectorCount));
      rowCount = 0;
      vectorCount = 0;
    };
    for (let row = 0; row < rows.rowCount; row++) {
      const from = column.starts[row] as number;
      const to = column.starts[row + 1] as number;
      if (from === to || !rows.isMatch(row)) continue;
      const used = vectorCount * vectorBytes;
      const count = (to - from) / vectorBytes;
      const isFull = vectorCount + count > SCRATCH_BLOCK_ROWS || used + (to - from) > BLOCK_BYTES;
      if (isFull) flush();
      const at = vectorCount * vectorBytes;
      this.#room(at + to - from).bytes.set(column.heap.subarray(from, to), at);
      this.#rows[rowCount] = row;
      rowCount += 1;
      vectorCount += count;
      this.#starts[rowCount] = vectorCount;
    }
    flush();
  }

  #block(rowCount: number, vectorCount: number): StagedBlock {
    const { memory, bytes } = this.#room(0);
    const home = { memory, byteOffset: bytes.byteOffset };
    return { home, vectorCount, rowCount, rows: this.#rows, starts: this.#starts };
  }

  /** A single row may be larger than a block: it is then a block by itself. */
  #room(bytes: number): Extent {
    const known = this.#extent;
    if (known !== undefined && known.bytes.length >= bytes) return known;
    if (known !== undefined) this.#arena.release(known);
    this.#extent = this.#arena.allocate(Math.max(BLOCK_BYTES, bytes));
    return this.#extent;
  }
}
