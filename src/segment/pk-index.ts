/**
 * From a primary key to the rows of one segment that carry it, in O(1).
 *
 * Open addressing over row numbers; the keys themselves are compared in the
 * column, so an entry costs 4 bytes at a load of at most one half. A key may have
 * several rows. Only main uses it.
 */

import { type BytesColumn, bytesAt, type FixedColumn } from '../schema/column.ts';

export type KeyColumn = FixedColumn | BytesColumn;

const EMPTY = 0;

/** Keys with what is needed to hash them fast: int64 keys as pairs of 32-bit halves. */
export class Keys {
  readonly column: KeyColumn;
  readonly #halves: Uint32Array | undefined;

  constructor(column: KeyColumn) {
    this.column = column;
    if (column.layout === 'fixed') {
      const { buffer, byteOffset, length } = column.values;
      this.#halves = new Uint32Array(buffer, byteOffset, length * 2);
    }
  }

  hash(at: number): number {
    const halves = this.#halves;
    if (halves === undefined) return hashBytes(bytesAt(this.column as BytesColumn, at));
    return mix((halves[at * 2] as number) ^ Math.imul(halves[at * 2 + 1] as number, 0x9e3779b1));
  }
}

export class PkIndex {
  /** Row + 1, or EMPTY. */
  #slots = new Uint32Array(64);
  #rows = 0;
  /** The segment's key column as of now: it is replaced when it grows. */
  readonly #column: () => KeyColumn;

  constructor(column: () => KeyColumn) {
    this.#column = column;
  }

  /** Adds rows first .. first + rows. */
  add(first: number, rows: number): void {
    const needed = (this.#rows + rows) * 2;
    if (needed > this.#slots.length) this.#grow(needed);
    const keys = new Keys(this.#column());
    for (let row = first; row < first + rows; row++) insert(this.#slots, keys, row);
    this.#rows += rows;
  }

  /** Rows whose key is that of `keys` at `at`, in no particular order. */
  rowsOf(keys: Keys, at: number): number[] {
    const column = this.#column();
    const mask = this.#slots.length - 1;
    const found: number[] = [];
    for (let slot = keys.hash(at) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === EMPTY) return found;
      if (equalAt(column, entry - 1, keys.column, at)) found.push(entry - 1);
    }
  }

  #grow(needed: number): void {
    let capacity = this.#slots.length;
    while (capacity < needed) capacity *= 2;
    const slots = new Uint32Array(capacity);
    const keys = new Keys(this.#column());
    for (const entry of this.#slots) if (entry !== EMPTY) insert(slots, keys, entry - 1);
    this.#slots = slots;
  }
}

function insert(slots: Uint32Array, keys: Keys, row: number): void {
  const mask = slots.length - 1;
  let slot = keys.hash(row) & mask;
  while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
  slots[slot] = row + 1;
}

/** FNV-1a, then mixed. */
function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function equalAt(column: KeyColumn, row: number, keys: KeyColumn, at: number): boolean {
  if (column.layout === 'fixed' || keys.layout === 'fixed') {
    return (column as FixedColumn).values[row] === (keys as FixedColumn).values[at];
  }
  const a = bytesAt(column, row);
  const b = bytesAt(keys, at);
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
