/**
 * From a primary key to the rows of one segment that carry it, in O(1).
 *
 * Open addressing over row numbers at a load of at most one half; the keys are
 * compared in the column, so a row costs 14 to 24 bytes. Rows of one key are
 * chained, newest first: a key may have thousands. Only main uses it.
 */

import type { BytesColumn, FixedColumn } from '../schema/column.ts';

export type KeyColumn = FixedColumn | BytesColumn;

const EMPTY = 0;

/** Bounds of int64 keys, rounded to float64, which keeps their order. */
interface KeyRange {
  readonly least: number;
  readonly greatest: number;
}

const ALL_KEYS: KeyRange = { least: -Infinity, greatest: Infinity };
const NO_KEYS: KeyRange = { least: Infinity, greatest: -Infinity };

/** Keys with what is needed to hash and compare them fast: int64 keys as 32-bit halves. */
export class Keys {
  readonly column: KeyColumn;
  /** Two a key; undefined for text. */
  readonly halves: Uint32Array | undefined;
  /** Of int64 keys that are looked up. */
  readonly range: KeyRange = ALL_KEYS;
  readonly #firstHash: number;
  readonly #hashes: Uint32Array | undefined;

  /** `lookedUp`: these keys are going to be looked up in several indexes, so are hashed once. */
  constructor(column: KeyColumn, lookedUp?: { readonly first: number; readonly rows: number }) {
    this.column = column;
    if (column.layout === 'fixed') {
      const { buffer, byteOffset, length } = column.values;
      this.halves = new Uint32Array(buffer, byteOffset, length * 2);
    }
    this.#firstHash = lookedUp?.first ?? 0;
    if (lookedUp === undefined) return;
    const { first, rows } = lookedUp;
    const hashes = new Uint32Array(rows);
    for (let i = 0; i < rows; i++) hashes[i] = this.#hashOf(first + i);
    this.#hashes = hashes;
    if (this.halves !== undefined) this.range = widened(NO_KEYS, this.halves, first, rows);
  }

  hash(at: number): number {
    return this.#hashes?.[at - this.#firstHash] ?? this.#hashOf(at);
  }

  #hashOf(at: number): number {
    const { halves } = this;
    if (halves === undefined) {
      const { heap, starts } = this.column as BytesColumn;
      return hashBytes(heap, starts[at] as number, starts[at + 1] as number);
    }
    return mix((halves[at * 2] as number) ^ Math.imul(halves[at * 2 + 1] as number, 0x9e3779b1));
  }
}

/** Slots and, for each, 8 bits of its key's hash: most lookups need not touch the column. */
interface Table {
  /** The key's newest row + 1. */
  readonly rows: Uint32Array;
  /** EMPTY, or a tag. */
  readonly tags: Uint8Array;
}

/** Instead of a row: there is none. */
export const NO_ROW = -1;

export class PkIndex {
  #table = newTable(64);
  /** For each row, the next older one of its key, + 1. */
  #older = new Uint32Array(64);
  /** The segment's key column as of now: it is replaced when it grows. */
  readonly #column: () => KeyColumn;
  #keys: Keys | undefined;
  #range = NO_KEYS;

  constructor(column: () => KeyColumn) {
    this.#column = column;
  }

  /** Adds rows first .. first + rows, newer than all that are there. */
  add(first: number, rows: number): void {
    this.makeRoom(first + rows);
    const keys = this.#ownKeys();
    for (let row = first; row < first + rows; row++) this.#insert(keys, row);
    this.#range =
      keys.halves === undefined ? ALL_KEYS : widened(this.#range, keys.halves, first, rows);
  }

  /** True: none of the looked-up keys can be here. Keys that ascend are seldom in old segments. */
  isApartFrom({ range }: Keys): boolean {
    return range.greatest < this.#range.least || range.least > this.#range.greatest;
  }

  /** Avoids growing step by step when the number of rows is known. */
  makeRoom(rows: number): void {
    if (rows > this.#older.length) {
      const larger = new Uint32Array(Math.max(rows, this.#older.length * 2));
      larger.set(this.#older);
      this.#older = larger;
    }
    let capacity = this.#table.rows.length;
    if (rows * 2 <= capacity) return;
    while (capacity < rows * 2) capacity *= 2;
    const larger = newTable(capacity);
    const keys = this.#ownKeys();
    for (const entry of this.#table.rows) if (entry !== 0) place(larger, keys, entry - 1);
    this.#table = larger;
  }

  /** The newest row whose key is that of `keys` at `at`, or NO_ROW. */
  newestRow(keys: Keys, at: number): number {
    const { rows, tags } = this.#table;
    const mask = rows.length - 1;
    const hash = keys.hash(at);
    const tag = tagOf(hash);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const slotTag = tags[slot] as number;
      // Nearly every lookup ends at once: an insert asks every segment for every new key.
      if (slotTag === EMPTY) return NO_ROW;
      const row = (rows[slot] as number) - 1;
      if (slotTag === tag && isEqual(this.#ownKeys(), row, keys, at)) return row;
    }
  }

  /** The next older row of the same key, or NO_ROW. */
  olderRow(row: number): number {
    return (this.#older[row] as number) - 1;
  }

  #insert(keys: Keys, row: number): void {
    const { rows, tags } = this.#table;
    const mask = rows.length - 1;
    const hash = keys.hash(row);
    const tag = tagOf(hash);
    let slot = hash & mask;
    for (; tags[slot] !== EMPTY; slot = (slot + 1) & mask) {
      const newest = (rows[slot] as number) - 1;
      if (tags[slot] !== tag || !isEqual(keys, newest, keys, row)) continue;
      this.#older[row] = newest + 1;
      rows[slot] = row + 1;
      return;
    }
    rows[slot] = row + 1;
    tags[slot] = tag;
  }

  /** The keys of the column as it is now. */
  #ownKeys(): Keys {
    const column = this.#column();
    if (this.#keys === undefined || !isSameMemory(this.#keys.column, column)) {
      this.#keys = new Keys(column);
    }
    return this.#keys;
  }
}

/** The range and keys first .. first + rows, of two halves each, low first. */
function widened(range: KeyRange, halves: Uint32Array, first: number, rows: number): KeyRange {
  let { least, greatest } = range;
  for (let at = first * 2; at < (first + rows) * 2; at += 2) {
    const key = ((halves[at + 1] as number) | 0) * 2 ** 32 + (halves[at] as number);
    if (key < least) least = key;
    if (key > greatest) greatest = key;
  }
  return { least, greatest };
}

function newTable(capacity: number): Table {
  return { rows: new Uint32Array(capacity), tags: new Uint8Array(capacity) };
}

function isSameMemory(a: KeyColumn, b: KeyColumn): boolean {
  if (a.layout === 'fixed' || b.layout === 'fixed') {
    return (a as FixedColumn).values === (b as FixedColumn).values;
  }
  return a.starts === b.starts && a.heap === b.heap;
}

/** Of a key that is not there yet. */
function place(table: Table, keys: Keys, row: number): void {
  const { rows, tags } = table;
  const mask = rows.length - 1;
  const hash = keys.hash(row);
  let slot = hash & mask;
  while (tags[slot] !== EMPTY) slot = (slot + 1) & mask;
  rows[slot] = row + 1;
  tags[slot] = tagOf(hash);
}

/** Never EMPTY; from bits that do not choose the slot. */
function tagOf(hash: number): number {
  return hash >>> 24 || 1;
}

/** FNV-1a, then mixed. */
function hashBytes(heap: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (heap[i] as number), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function isEqual(own: Keys, row: number, keys: Keys, at: number): boolean {
  const [a, b] = [own.halves, keys.halves];
  if (a !== undefined && b !== undefined) {
    return a[row * 2] === b[at * 2] && a[row * 2 + 1] === b[at * 2 + 1];
  }
  return areSameBytes(own.column as BytesColumn, row, keys.column as BytesColumn, at);
}

function areSameBytes(a: BytesColumn, row: number, b: BytesColumn, at: number): boolean {
  const startA = a.starts[row] as number;
  const startB = b.starts[at] as number;
  const length = (a.starts[row + 1] as number) - startA;
  if (length !== (b.starts[at + 1] as number) - startB) return false;
  for (let i = 0; i < length; i++) if (a.heap[startA + i] !== b.heap[startB + i]) return false;
  return true;
}
