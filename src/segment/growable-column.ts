/**
 * One field of a segment that takes rows: a column in shared memory that grows.
 *
 * Scalars double by copying (a reader keeps the array it was given); vectors get
 * further extents and never move. `column()` is what readers see; it is a new
 * object after every growth.
 */

import {
  type BytesColumn,
  type Column,
  FIXED_BYTES,
  type FixedArray,
  type FixedColumn,
  fixedArrayOver,
  type VectorColumn,
} from '../schema/column.ts';
import { dataTypeInfo, type FixedKind, vectorRowBytes } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { SharedVectorColumn, SharedVectorExtent } from './segment-view.ts';
import type { Extent, VectorArena } from './vector-arena.ts';

const ROWS_MIN = 64;
const EXTENT_BYTES_MAX = 16 * 1024 * 1024;

export interface GrowableColumn {
  /** Copies rows 0 .. rows of `source` to `at`; absent source: null rows (or zeros). */
  write(at: number, rows: number, source: Column | undefined): void;
  column(): Column;
  /** Bytes of shared memory held. */
  readonly bytes: number;
  /** Gives back what must be given back explicitly. */
  release(): void;
}

export function newGrowableColumn(field: FieldSchema, arena: VectorArena): GrowableColumn {
  const info = dataTypeInfo(field.type);
  if (info.layout === 'fixed') return new GrowableFixed(info.kind as FixedKind, field.nullable);
  if (info.layout === 'bytes') return new GrowableBytes(field.nullable);
  return new GrowableVector(vectorRowBytes(field.type, field.dim ?? 0), field.nullable, arena);
}

/** One byte a row; only nullable fields have one. */
class Validity {
  #bytes = new Uint8Array(new SharedArrayBuffer(ROWS_MIN));

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  write(at: number, rows: number, source: Column | undefined): void {
    if (at + rows > this.#bytes.length) {
      const larger = new Uint8Array(new SharedArrayBuffer(capacityFor(at + rows)));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (source?.validity !== undefined) {
      this.#bytes.set(source.validity.subarray(0, rows), at);
    } else this.#bytes.fill(source === undefined ? 0 : 1, at, at + rows);
  }
}

function capacityFor(rows: number): number {
  let capacity = ROWS_MIN;
  while (capacity < rows) capacity *= 2;
  return capacity;
}

class GrowableFixed implements GrowableColumn {
  readonly #kind: FixedKind;
  readonly #validity: Validity | undefined;
  #values: FixedArray;

  constructor(kind: FixedKind, nullable: boolean) {
    this.#kind = kind;
    this.#validity = nullable ? new Validity() : undefined;
    this.#values = sharedArray(kind, ROWS_MIN);
  }

  get bytes(): number {
    return this.#values.byteLength + (this.#validity?.bytes.length ?? 0);
  }

  write(at: number, rows: number, source: Column | undefined): void {
    if (at + rows > this.#values.length) {
      const larger = sharedArray(this.#kind, capacityFor(at + rows));
      (larger as Uint8Array).set(this.#values as Uint8Array);
      this.#values = larger;
    }
    if (source !== undefined) {
      const values = (source as FixedColumn).values.subarray(0, rows);
      (this.#values as Uint8Array).set(values as Uint8Array, at);
    } else (this.#values as Uint8Array).fill(zeroOf(this.#kind) as number, at, at + rows);
    this.#validity?.write(at, rows, source);
  }

  column(): FixedColumn {
    return withValidity(
      { layout: 'fixed', kind: this.#kind, values: this.#values },
      this.#validity,
    );
  }

  release(): void {}
}

function zeroOf(kind: FixedKind): number | bigint {
  return kind === 'int64' ? 0n : 0;
}

function sharedArray(kind: FixedKind, length: number): FixedArray {
  return fixedArrayOver(kind, new SharedArrayBuffer(length * FIXED_BYTES[kind]), 0, length);
}

function withValidity<C extends Column>(column: C, validity: Validity | undefined): C {
  return validity === undefined ? column : { ...column, validity: validity.bytes };
}

class GrowableBytes implements GrowableColumn {
  readonly #validity: Validity | undefined;
  #starts = new Uint32Array(new SharedArrayBuffer((ROWS_MIN + 1) * 4));
  #heap = new Uint8Array(new SharedArrayBuffer(1024));

  constructor(nullable: boolean) {
    this.#validity = nullable ? new Validity() : undefined;
  }

  get bytes(): number {
    return this.#starts.byteLength + this.#heap.length + (this.#validity?.bytes.length ?? 0);
  }

  write(at: number, rows: number, source: Column | undefined): void {
    if (at + rows + 1 > this.#starts.length) {
      const larger = new Uint32Array(new SharedArrayBuffer((capacityFor(at + rows) + 1) * 4));
      larger.set(this.#starts);
      this.#starts = larger;
    }
    const end = this.#starts[at] as number;
    if (source === undefined) this.#starts.fill(end, at + 1, at + rows + 1);
    else this.#append(at, rows, source as BytesColumn, end);
    this.#validity?.write(at, rows, source);
  }

  #append(at: number, rows: number, source: BytesColumn, end: number): void {
    const from = source.starts[0] as number;
    const bytes = (source.starts[rows] as number) - from;
    if (end + bytes > this.#heap.length) {
      let capacity = this.#heap.length;
      while (capacity < end + bytes) capacity *= 2;
      const larger = new Uint8Array(new SharedArrayBuffer(capacity));
      larger.set(this.#heap.subarray(0, end));
      this.#heap = larger;
    }
    this.#heap.set(source.heap.subarray(from, from + bytes), end);
    const shift = end - from;
    for (let i = 1; i <= rows; i++) this.#starts[at + i] = (source.starts[i] as number) + shift;
  }

  column(): BytesColumn {
    return withValidity(
      { layout: 'bytes', starts: this.#starts, heap: this.#heap },
      this.#validity,
    );
  }

  release(): void {}
}

/**
 * `fill` by a source as long as the range is one memcpy; `set` copies word by word into
 * shared memory, at a quarter of the speed.
 */
function copyIn(target: Uint8Array, at: number, source: Uint8Array): void {
  if (source.length === 0) return;
  const bytes = Buffer.from(target.buffer, target.byteOffset, target.length);
  bytes.fill(source, at, at + source.length);
}

class GrowableVector implements GrowableColumn {
  readonly #rowBytes: number;
  readonly #arena: VectorArena;
  readonly #validity: Validity | undefined;
  #extents: (SharedVectorExtent & { readonly source: Extent })[] = [];
  #capacity = 0;

  constructor(rowBytes: number, nullable: boolean, arena: VectorArena) {
    this.#rowBytes = rowBytes;
    this.#arena = arena;
    this.#validity = nullable ? new Validity() : undefined;
  }

  get bytes(): number {
    return this.#capacity * this.#rowBytes + (this.#validity?.bytes.length ?? 0);
  }

  write(at: number, rows: number, source: Column | undefined): void {
    while (at + rows > this.#capacity) this.#addExtent(at + rows - this.#capacity);
    const pieces = source === undefined ? [] : (source as VectorColumn).extents;
    let row = at;
    let left = rows;
    for (const piece of pieces) {
      const take = Math.min(left, piece.rows);
      this.#copy(row, take, piece.bytes);
      row += take;
      left -= take;
    }
    if (source === undefined) this.#copy(at, rows, undefined);
    this.#validity?.write(at, rows, source);
    this.#makeResident(at + rows, rows);
  }

  /** As many rows as were written just now may be next, from row `next` on. */
  #makeResident(next: number, rows: number): void {
    const last = this.#extents.at(-1);
    if (last === undefined) return;
    const from = Math.max(0, next - (this.#capacity - last.rows));
    const to = Math.min(last.rows, from + rows);
    this.#arena.makeResident(last.bytes.subarray(from * this.#rowBytes, to * this.#rowBytes));
  }

  #addExtent(rowsNeeded: number): void {
    const most = Math.max(ROWS_MIN, Math.floor(EXTENT_BYTES_MAX / this.#rowBytes));
    const rows = Math.min(most, Math.max(ROWS_MIN, this.#capacity, capacityFor(rowsNeeded)));
    const source = this.#arena.allocate(rows * this.#rowBytes);
    this.#extents = [
      ...this.#extents,
      { source, memory: source.memory, bytes: source.bytes, rows },
    ];
    this.#capacity += rows;
  }

  /** Undefined bytes: zeros. */
  #copy(at: number, rows: number, bytes: Uint8Array | undefined): void {
    const width = this.#rowBytes;
    let first = 0;
    let done = 0;
    for (const extent of this.#extents) {
      const from = at + done - first;
      if (from < extent.rows && done < rows) {
        const take = Math.min(extent.rows - from, rows - done);
        if (bytes === undefined) extent.bytes.fill(0, from * width, (from + take) * width);
        else
          copyIn(extent.bytes, from * width, bytes.subarray(done * width, (done + take) * width));
        done += take;
      }
      first += extent.rows;
    }
  }

  column(): SharedVectorColumn {
    const extents = this.#extents.map(({ memory, bytes, rows }) => ({ memory, bytes, rows }));
    return withValidity(
      { layout: 'vector', rowBytes: this.#rowBytes, extents },
      this.#validity,
    ) as SharedVectorColumn;
  }

  release(): void {
    for (const { source } of this.#extents) this.#arena.release(source);
    this.#extents = [];
    this.#capacity = 0;
  }
}
