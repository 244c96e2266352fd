/**
 * What a collection must hold, as plainly as possible: a list of row versions.
 *
 * A key inserted twice keeps both versions; reads show the newest, count(*) counts
 * all. Upsert and delete take every version of a key in their scope.
 */

import type { RowFilter } from './row-filter.ts';

export interface ModelRow {
  readonly key: string;
  readonly n: number;
  readonly tag: string;
  readonly weight: number;
  readonly maybe: number | null;
  readonly doc: { readonly k: number; readonly s?: string };
  readonly vector: readonly number[];
}

interface Version {
  readonly row: ModelRow;
  readonly partition: string;
}

export interface Shape {
  readonly name: string;
  readonly keyType: 'Int64' | 'VarChar';
  readonly metric: 'L2' | 'IP' | 'COSINE';
  readonly index: 'FLAT' | 'HNSW';
}

export class CollectionModel {
  readonly shape: Shape;
  readonly partitions: Set<string>;
  /** Oldest first. */
  #versions: readonly Version[];

  constructor(
    shape: Shape,
    partitions: Iterable<string> = ['_default'],
    versions: readonly Version[] = [],
  ) {
    this.shape = shape;
    this.partitions = new Set(partitions);
    this.#versions = versions;
  }

  clone(): CollectionModel {
    return new CollectionModel(this.shape, this.partitions, this.#versions);
  }

  insert(rows: readonly ModelRow[], partition: string): void {
    this.#versions = [...this.#versions, ...rows.map((row) => ({ row, partition }))];
  }

  upsert(rows: readonly ModelRow[], partition: string): void {
    this.deleteKeys(
      rows.map((row) => row.key),
      partition,
    );
    this.insert(rows, partition);
  }

  /** Without a partition: everywhere. */
  deleteKeys(keys: Iterable<string>, partition?: string): void {
    const doomed = new Set(keys);
    this.#versions = this.#versions.filter(
      (it) => !doomed.has(it.row.key) || (partition !== undefined && it.partition !== partition),
    );
  }

  /** Keys whose shown row matches go, with all their versions; how many keys. */
  deleteWhere(filter: RowFilter, partition?: string): number {
    const matching = this.shown(partition === undefined ? [] : [partition])
      .filter((row) => filter.holds(row) === true)
      .map((row) => row.key);
    this.deleteKeys(matching, partition);
    return matching.length;
  }

  dropPartition(partition: string): void {
    this.partitions.delete(partition);
    this.#versions = this.#versions.filter((it) => it.partition !== partition);
  }

  /** Every version, as count(*) sees them; no partitions named means all. */
  counted(partitions: readonly string[] = []): readonly ModelRow[] {
    return this.#in(partitions).map((it) => it.row);
  }

  /** The newest version of each key. */
  shown(partitions: readonly string[] = []): readonly ModelRow[] {
    const newest = new Map<string, ModelRow>();
    for (const { row } of this.#in(partitions)) newest.set(row.key, row);
    return [...newest.values()];
  }

  /** The partition a key lives in; a key keeps to one as long as it exists. */
  partitionOf(key: string): string | undefined {
    return this.#versions.find((it) => it.row.key === key)?.partition;
  }

  #in(partitions: readonly string[]): readonly Version[] {
    if (partitions.length === 0) return this.#versions;
    return this.#versions.filter((it) => partitions.includes(it.partition));
  }
}

/** Smaller is nearer, whatever the metric. */
export function distance(
  metric: Shape['metric'],
  a: readonly number[],
  b: readonly number[],
): number {
  if (metric === 'L2') return a.reduce((sum, x, at) => sum + (x - (b[at] ?? 0)) ** 2, 0);
  const dot = a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0);
  if (metric === 'IP') return -dot;
  return -dot / (Math.hypot(...a) * Math.hypot(...b));
}
