/**
 * What a collection must show, as plainly as possible: a list of row versions.
 *
 * A key inserted twice keeps both versions, count(*) counts all. Of a key a partition
 * shows its newest version, if that has not expired; the collection the newest of what
 * its partitions show. Upsert and delete take every version of a key.
 */

import type { Plain, PlainField, PlainSchema } from './plain-schema.ts';
import { PAST, type PlainRow } from './plain-values.ts';

interface Version {
  readonly partition: string;
  readonly row: PlainRow;
}

/** Rows with their key, every field of the schema, and the dynamic keys they have. */
export class RowModel {
  #schema: PlainSchema;
  /** Oldest first. */
  #versions: Version[] = [];

  constructor(schema: PlainSchema) {
    this.#schema = schema;
  }

  get schema(): PlainSchema {
    return this.#schema;
  }

  /**
   * Undefined where it depends on whether rows were merged: older versions of a key go
   * with a newest one that has expired.
   */
  count(partition = ''): number | undefined {
    const versions = this.#in(partition);
    const kept = versions.filter(({ row }) => !this.#isExpired(row));
    const hasHidden = kept.some(
      (it) => !this.visible(it.partition).some((row) => keyOf(row) === keyOf(it.row)),
    );
    return hasHidden ? undefined : kept.length;
  }

  keys(): string[] {
    return [...new Set(this.#versions.map(({ row }) => keyOf(row)))];
  }

  insert(rows: readonly PlainRow[], partition: string): void {
    const versions = rows.map((row) => ({ partition, row: completed(this.#schema.fields, row) }));
    this.#versions.push(...versions);
  }

  /** Rows come to stand for `replaced`, their own keys if those are not generated. */
  upsert(rows: readonly PlainRow[], replaced: readonly string[], partition: string): void {
    this.delete(replaced, partition);
    this.insert(rows, partition);
  }

  /** The row as it is after the change; how it is told is upsert's. */
  changed(key: string, change: PlainRow, partition: string): PlainRow {
    const current = this.visible(partition).find((row) => keyOf(row) === key);
    const given = Object.entries(change).map(([name, value]) => {
      const field = this.#schema.fields.find((it) => it.name === name);
      return [name, value ?? field?.default ?? null] as const;
    });
    return { ...current, ...Object.fromEntries(given) };
  }

  delete(keys: readonly string[], partition = ''): void {
    const doomed = this.#in(partition).filter(({ row }) => keys.includes(keyOf(row)));
    this.#versions = this.#versions.filter((it) => !doomed.includes(it));
  }

  emptyPartition(partition: string): void {
    this.#versions = this.#versions.filter((it) => it.partition !== partition);
  }

  addField(field: PlainField): void {
    this.#schema = { ...this.#schema, fields: [...this.#schema.fields, field] };
    this.#change((row) => ({ ...row, [field.name]: field.default ?? null }));
  }

  dropField(name: string): void {
    const fields = this.#schema.fields.filter((field) => field.name !== name);
    this.#schema = { ...this.#schema, fields };
    this.#change((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== name)));
  }

  #change(rowAfter: (row: PlainRow) => PlainRow): void {
    this.#versions = this.#versions.map((it) => ({ ...it, row: rowAfter(it.row) }));
  }

  /** Of each key and partition the newest, oldest first: what a search looks at. */
  visible(partition = ''): PlainRow[] {
    const newest = new Map<string, PlainRow>();
    for (const version of this.#in(partition)) {
      const place = JSON.stringify([version.partition, keyOf(version.row)]);
      newest.delete(place);
      newest.set(place, version.row);
    }
    return [...newest.values()].filter((row) => !this.#isExpired(row));
  }

  /** The newest visible version of each key, in the order of keys: what a query shows. */
  shown(partition = ''): PlainRow[] {
    const newest = new Map(this.visible(partition).map((row) => [keyOf(row), row]));
    return sortedByKey([...newest.values()]);
  }

  /** Of a key, expired or not. */
  newest(key: string): PlainRow | undefined {
    return this.#versions.findLast(({ row }) => keyOf(row) === key)?.row;
  }

  /** Those shown whose field has the value. */
  withValue(name: string, value: Plain): PlainRow[] {
    return this.shown().filter((row) => row[name] === value);
  }

  #in(partition: string): Version[] {
    return this.#versions.filter((it) => partition === '' || it.partition === partition);
  }

  #isExpired(row: PlainRow): boolean {
    return this.#schema.fields.some(({ name, expires }) => expires === true && row[name] === PAST);
  }
}

export function keyOf(row: PlainRow): string {
  return row['id'] as string;
}

export function sortedByKey(rows: readonly PlainRow[]): PlainRow[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function completed(fields: readonly PlainField[], row: PlainRow): PlainRow {
  const absent = fields.filter(({ name }) => (row[name] ?? null) === null);
  return { ...row, ...Object.fromEntries(absent.map((it) => [it.name, it.default ?? null])) };
}
