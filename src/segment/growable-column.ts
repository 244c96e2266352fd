/**
 * One field of a segment that takes rows: a column in shared memory that grows.
 *
 * Scalars double by copying (a reader keeps the array it was given); vectors get
 * further extents and never move. `column()` is what readers see; it is a new
 * object after every growth.
 */

import { type BytesCopy, copyBytes, isShared } from '../base/shared-bytes.ts';
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
  /**
   * Copies rows 0 .. rows of `source` to `at`; absent source: null rows (or zeros).
   * With `copies`, vectors that come from shared memory are left for the caller to
   * copy, and the copies are added there.
   */
  write(at: number, rows: number, source: Column | undefined, copies?: BytesCopy[]): void;
  /** Rows that will never be seen: what was not copied reads as zeros. */
  clear(at: number, rows: number): void;
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

  clear(): void {}

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

  clear(): void {}

  release(): void {}
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

  write(at: number, rows: number, source: Column | undefined, copies?: BytesCopy[]): void {
    while (at + rows > this.#capacity) this.#addExtent(at + rows - this.#capacity);
    const pieces = source === undefined ? [] : (source as VectorColumn).extents;
    let row = at;
    let left = rows;
    for (const piece of pieces) {
      const take = Math.min(left, piece.rows);
      this.#copy(row, take, piece.bytes, copies);
      row += take;
      left -= take;
    }
    if (source === undefined) this.clear(at, rows);
    this.#validity?.write(at, rows, source);
  }

  clear(at: number, rows: number): void {
    for (const { target } of this.#runs(at, rows)) target.fill(0);
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

  #copy(at: number, rows: number, bytes: Uint8Array, copies: BytesCopy[] | undefined): void {
    const isLeft = copies !== undefined && isShared(bytes);
    for (const { target, from } of this.#runs(at, rows)) {
      const source = bytes.subarray(from, from + target.length);
      if (isLeft) copies.push({ source, target });
      else copyBytes(target, 0, source);
    }
  }

  /** Where the rows lie, one run an extent; `from` counts the bytes before a run. */
  #runs(at: number, rows: number): { target: Uint8Array; from: number }[] {
    const width = this.#rowBytes;
    const runs: { target: Uint8Array; from: number }[] = [];
    let first = 0;
    for (const { bytes, rows: room } of this.#extents) {
      const from = Math.max(at, first);
      const to = Math.min(at + rows, first + room);
      if (from < to) {
        const target = bytes.subarray((from - first) * width, (to - first) * width);
        runs.push({ target, from: (from - at) * width });
      }
      first += room;
    }
    return runs;
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
