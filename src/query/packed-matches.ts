/**
 * Matches of filters that come again and again, packed side by side: a scan of them
 * reads a quarter of the bytes, one after another, at a third of the arithmetic.
 *
 * One for each search thread. A filter earns its set: packing pays when what it would
 * have saved of late is more than what it takes, and more than what the sets in its
 * place save. So with more frequent filters than there is room for, some stay packed.
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
import { cheapestPlace, type Place } from './packed-places.ts';
import type { SegmentRows } from './segment-rows.ts';

/** Rows whose mean is the centre. */
const CENTRE_ROWS = 256;
/** Packed at a time, within a few milliseconds: searches wait behind it. */
export const PACKED_TOGETHER = 4096;
/** Queries after which what was saved before counts half: filters fall out of use. */
export const HALF_LIFE_QUERIES = 4096;
/** A set has to be worth so many times what it displaces, or equals would take turns. */
const DISPLACING = 2;
/** Queries of a filter that found no place, before a place is looked for again. */
const PATIENCE = 64;

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

/** What packing would save, or does save, the queries behind a filter: microseconds. */
interface Demand {
  readonly eachMicros: number;
  readonly savedMicros: number;
  /** The count of all queries when that was so. */
  readonly at: number;
  /** Queries before a place is looked for again. */
  readonly patience: number;
}

interface Entry extends PackedMatches, Place {
  /** The filter's outcome, which is another when the segment or the filter is. */
  readonly bitset: Uint32Array;
  readonly fieldId: FieldId;
  readonly isCosine: boolean;
  packedRows: number;
}

/** Of some queries behind a filter, just served. */
export interface ServedQueries {
  readonly queries: number;
  /** Microseconds that packed matches would have saved each of them. */
  readonly eachMicros: number;
  /** What packing takes, in microseconds. */
  readonly packingMicros: number;
}

export interface PackedStoreOptions {
  readonly bytesMax?: number;
  /** Where the ring comes from, once it is needed. */
  readonly arena?: Pick<VectorArena, 'allocate'>;
}

export class PackedStore {
  readonly #kernel: VectorKernel;
  readonly #arena: Pick<VectorArena, 'allocate'>;
  /** 0 once there was no memory for the sets: searches go on without. */
  #bytesMax: number;
  /** By the filter's outcome. */
  readonly #demands = new WeakMap<Uint32Array, Demand>();
  #extent: Extent | undefined;
  /** In the order of their bytes. */
  #entries: readonly Entry[] = [];
  #queries = 0;

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

  /** Of matches that are packed: what they save keeps them where they are. */
  use(matches: Matches, queries: number): void {
    this.#note(matches, queries);
  }

  /** Packs some more of matches that it can hold, once that would have paid. */
  earn(matches: Matches, { queries, eachMicros, packingMicros }: ServedQueries): void {
    const demand = this.#note(matches, queries, eachMicros);
    const entry = this.#entry(matches);
    if (entry !== undefined) this.#packSome(entry, matches);
    else if (demand.savedMicros > packingMicros && demand.patience <= 0) {
      this.#begin(matches, demand.savedMicros - packingMicros);
    }
  }

  #note({ rows }: Matches, queries: number, eachMicros?: number): Demand {
    const bitset = rows.filterBitset as Uint32Array;
    const known = this.#demands.get(bitset);
    this.#queries += queries;
    const each = eachMicros ?? known?.eachMicros ?? 0;
    const demand = {
      eachMicros: each,
      savedMicros: this.#savedLately(known) + queries * each,
      at: this.#queries,
      patience: (known?.patience ?? 0) - queries,
    };
    this.#demands.set(bitset, demand);
    return demand;
  }

  #savedLately(demand: Demand | undefined): number {
    if (demand === undefined) return 0;
    return demand.savedMicros * 2 ** ((demand.at - this.#queries) / HALF_LIFE_QUERIES);
  }

  #entry({ rows, fieldId, space }: Matches): Entry | undefined {
    return this.#entries.find(
      (entry) =>
        entry.bitset === rows.filterBitset &&
        entry.fieldId === fieldId &&
        entry.isCosine === (space.metric === 'COSINE'),
    );
  }

  /** Makes room for the matches if what lies there is worth less. */
  #begin(matches: Matches, worthMicros: number): void {
    this.#extent ??= this.#allocate();
    if (this.#extent === undefined) return;
    const { rows, column, fieldId, space } = matches;
    const bitset = rows.filterBitset as Uint32Array;
    const rowBytes = packedRowBytes(dimensionsOf(space.element, column.rowBytes));
    const worth = (entry: Entry) => this.#savedLately(this.#demands.get(entry.bitset));
    const bytes = rows.countMax * rowBytes;
    const { place, displaced, cost } = cheapestPlace(this.#entries, this.#bytesMax, bytes, worth);
    if (cost * DISPLACING > worthMicros) {
      const demand = this.#demands.get(bitset) as Demand;
      this.#demands.set(bitset, { ...demand, patience: PATIENCE });
      return;
    }
    const list = new Uint32Array(rows.countMax);
    rows.listFiltered(0, rows.rowCount, list);
    const entry: Entry = {
      ...place,
      bitset,
      fieldId,
      isCosine: space.metric === 'COSINE',
      rows: list,
      home: {
        memory: this.#extent.memory,
        byteOffset: this.#extent.bytes.byteOffset + place.from,
      },
      rowBytes,
      centre: centreOf(matches, list),
      packedRows: 0,
    };
    const kept = this.#entries.filter((other) => !displaced.includes(other));
    this.#entries = [...kept, entry].sort((a, b) => a.from - b.from);
    this.#packSome(entry, matches);
  }

  #allocate(): Extent | undefined {
    try {
      return this.#arena.allocate(this.#bytesMax);
    } catch {
      this.#bytesMax = 0;
      return undefined;
    }
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
