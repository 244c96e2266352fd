/**
 * What a collection must show, as plainly as possible: a list of row versions.
 *
 * A key inserted twice keeps both versions: reads show the newest, count(*) counts
 * all. Upsert and delete take every version of a key.
 */

import type { Plain, PlainField, PlainSchema } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';

/** Rows with their key, every field of the schema, and the dynamic keys they have. */
export class RowModel {
  #schema: PlainSchema;
  /** Oldest first. */
  #versions: PlainRow[] = [];

  constructor(schema: PlainSchema) {
    this.#schema = schema;
  }

  get schema(): PlainSchema {
    return this.#schema;
  }

  get count(): number {
    return this.#versions.length;
  }

  keys(): string[] {
    return [...new Set(this.#versions.map(keyOf))];
  }

  insert(rows: readonly PlainRow[]): void {
    this.#versions.push(...rows.map((row) => completed(this.#schema.fields, row)));
  }

  /** Rows come to stand for `replaced`, their own keys if those are not generated. */
  upsert(rows: readonly PlainRow[], replaced: readonly string[]): void {
    this.delete(replaced);
    this.insert(rows);
  }

  /** The rows as they are after the change; how it is told is upsert's. */
  changed(key: string, change: PlainRow): PlainRow {
    const current = this.shown().find((row) => keyOf(row) === key);
    const given = Object.entries(change).map(([name, value]) => {
      const field = this.#schema.fields.find((it) => it.name === name);
      return [name, value ?? field?.default ?? null] as const;
    });
    return { ...current, ...Object.fromEntries(given) };
  }

  delete(keys: readonly string[]): void {
    this.#versions = this.#versions.filter((row) => !keys.includes(keyOf(row)));
  }

  addField(field: PlainField): void {
    this.#schema = { ...this.#schema, fields: [...this.#schema.fields, field] };
    this.#versions = this.#versions.map((row) => ({ ...row, [field.name]: field.default ?? null }));
  }

  dropField(name: string): void {
    const fields = this.#schema.fields.filter((field) => field.name !== name);
    this.#schema = { ...this.#schema, fields };
    this.#versions = this.#versions.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => key !== name)),
    );
  }

  /** The newest version of each key, in the order of keys. */
  shown(): PlainRow[] {
    const newest = new Map<string, PlainRow>();
    for (const row of this.#versions) newest.set(keyOf(row), row);
    return sortedByKey([...newest.values()]);
  }

  /** Those shown whose field has the value. */
  withValue(name: string, value: Plain): PlainRow[] {
    return this.shown().filter((row) => row[name] === value);
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
