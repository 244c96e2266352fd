/**
 * Matches of filters that come again and again, packed side by side: a scan of them
 * reads a quarter of the bytes, one after another, at a third of the arithmetic.
 *
 * One for each search thread. The sets lie in a ring of fixed size, where a new one
 * takes the place of the oldest. A filter earns its set: packing pays when what it
 * would have saved until now is more than what it takes.
 */

import type { FieldId } from '../base/ids.ts';
import { packedRowsBytesMax } from '../base/limits.ts';
import { graphVectors, normalised } from '../index/flat/kernel-query.ts';
import { canPack, packedRowBytes } from '../index/flat/packed-rows.ts';
import type { KernelRows, VectorKernel } from '../index/flat/vector-kernel.ts';
import { dimensionsOf, type VectorSpace } from '../index/flat/vector-space.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import { type Extent, VectorArena } from '../segment/vector-arena.ts';
import type { SegmentRows } from './segment-rows.ts';

/** Rows whose mean is the centre. */
const CENTRE_ROWS = 256;
/** Packed at a time, within a few milliseconds: searches wait behind it. */
export const PACKED_TOGETHER = 4096;

/** The vectors of a column that a filter lets through. */
export interface Matches {
  readonly rows: SegmentRows;
  readonly column: SharedVectorColumn;
  readonly fieldId: FieldId;
  readonly space: VectorSpace;
}

export interface PackedMatches {
  /** Rows of the segment, ascending: those the filter lets through, visible or not. */
  readonly rows: Uint32Array;
  /** Of the first packed row. */
  readonly home: KernelRows;
  readonly rowBytes: number;
  readonly centre: Float32Array;
}

interface Entry extends PackedMatches {
  /** The filter's outcome, which is another when the segment or the filter is. */
  readonly bitset: Uint32Array;
  readonly fieldId: FieldId;
  readonly isCosine: boolean;
  /** Bytes of the ring: from .. to. */
  readonly from: number;
  readonly to: number;
  packedRows: number;
}

export interface PackedStoreOptions {
  readonly bytesMax?: number;
  /** Where the ring comes from, once it is needed. */
  readonly arena?: Pick<VectorArena, 'allocate'>;
}

export class PackedStore {
  readonly #kernel: VectorKernel;
  readonly #arena: Pick<VectorArena, 'allocate'>;
  /** 0 once there was no memory for the ring: searches go on without. */
  #bytesMax: number;
  /** Microseconds, by the filter's outcome. */
  readonly #saved = new WeakMap<Uint32Array, number>();
  #ring: Extent | undefined;
  #entries: readonly Entry[] = [];
  #end = 0;

  constructor(kernel: VectorKernel, options: PackedStoreOptions = {}) {
    this.#kernel = kernel;
    this.#bytesMax = options.bytesMax ?? packedRowsBytesMax;
    this.#arena = options.arena ?? new VectorArena();
  }

  /** Undefined: they are not packed, or not all of them yet. */
  find(matches: Matches): PackedMatches | undefined {
    const entry = this.#entry(matches);
    return entry !== undefined && entry.packedRows === entry.rows.length ? entry : undefined;
  }

  canHold({ rows, column, space }: Matches): boolean {
    if (rows.filterBitset === undefined || !canPack(space.element)) return false;
    const rowBytes = packedRowBytes(dimensionsOf(space.element, column.rowBytes));
    return rows.countMax * rowBytes <= this.#bytesMax;
  }

  /** Packs some more of matches that it can hold, once that would have paid. */
  earn(matches: Matches, savedMicros: number, packingMicros: number): void {
    const bitset = matches.rows.filterBitset as Uint32Array;
    const saved = (this.#saved.get(bitset) ?? 0) + savedMicros;
    this.#saved.set(bitset, saved);
    if (saved <= packingMicros) return;
    const entry = this.#entry(matches) ?? this.#begin(matches);
    if (entry === undefined) return;
    this.#packSome(entry, matches);
    // Whatever displaces them, they have to earn it again.
    if (entry.packedRows === entry.rows.length) this.#saved.delete(bitset);
  }

  #entry({ rows, fieldId, space }: Matches): Entry | undefined {
    return this.#entries.find(
      (entry) =>
        entry.bitset === rows.filterBitset &&
        entry.fieldId === fieldId &&
        entry.isCosine === (space.metric === 'COSINE'),
    );
  }

  #begin(matches: Matches): Entry | undefined {
    this.#ring ??= this.#openRing();
    if (this.#ring === undefined) return undefined;
    const { rows, column, fieldId, space } = matches;
    const list = new Uint32Array(rows.countMax);
    rows.listFiltered(0, rows.rowCount, list);
    const rowBytes = packedRowBytes(dimensionsOf(space.element, column.rowBytes));
    const entry = {
      bitset: rows.filterBitset as Uint32Array,
      fieldId,
      isCosine: space.metric === 'COSINE',
      rows: list,
      rowBytes,
      centre: centreOf(matches, list),
      packedRows: 0,
      ...this.#place(this.#ring, list.length * rowBytes),
    };
    this.#entries = [...this.#entries, entry];
    return entry;
  }

  #openRing(): Extent | undefined {
    try {
      return this.#arena.allocate(this.#bytesMax);
    } catch {
      this.#bytesMax = 0;
      return undefined;
    }
  }

  /** The next bytes of the ring; sets that lay there are forgotten. */
  #place(ring: Extent, bytes: number): { from: number; to: number; home: KernelRows } {
    const from = this.#end + bytes > this.#bytesMax ? 0 : this.#end;
    const to = from + bytes;
    this.#entries = this.#entries.filter((entry) => entry.to <= from || entry.from >= to);
    this.#end = to;
    return { from, to, home: { memory: ring.memory, byteOffset: ring.bytes.byteOffset + from } };
  }

  #packSome(entry: Entry, { column, space }: Matches): void {
    const { rows, home, rowBytes, centre, isCosine } = entry;
    const find = vectorFinder(column);
    const end = Math.min(rows.length, entry.packedRows + PACKED_TOGETHER);
    for (let i = entry.packedRows; i < end; i++) {
      const vector = graphVectors(space.element, find(rows[i] as number));
      const at = { memory: home.memory, byteOffset: home.byteOffset + i * rowBytes };
      this.#kernel.pack(at, { vector, centre, isCosine });
    }
    entry.packedRows = end;
  }
}

/** About the mean: rows close to it keep more of their digits. */
function centreOf({ column, space }: Matches, list: Uint32Array): Float32Array {
  const find = vectorFinder(column);
  const sums = new Float64Array(dimensionsOf(space.element, column.rowBytes));
  const count = Math.min(CENTRE_ROWS, list.length);
  for (let i = 0; i < count; i++) {
    const row = list[Math.floor((i * list.length) / count)] as number;
    const stored = graphVectors(space.element, find(row));
    const vector = space.metric === 'COSINE' ? normalised(stored) : stored;
    for (let at = 0; at < sums.length; at++) {
      sums[at] = (sums[at] as number) + (vector[at] as number) / count;
    }
  }
  return Float32Array.from(sums);
}
