/**
 * Schemas and rows as plain values, and the filter applied to them: what the tests of
 * filter/ share. Rows hold `null`, JavaScript scalars, lists for Array and JSON as text.
 */

import { MilvusError } from '../../base/errors.ts';
import { type ArrayElement, encodeArray } from '../../schema/array-codec.ts';
import { type Column, newFixedArray } from '../../schema/column.ts';
import { type DataType, dataTypeInfo, type FixedKind } from '../../schema/data-type.ts';
import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import { Timezone } from '../../schema/timezone.ts';
import { FilterCaches } from '../compile/caches.ts';
import { compileFilter } from '../compile/predicate.ts';
import { FilterPlanner } from '../plan-filter.ts';
import type { FilterPlan } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import type { TemplateInput } from '../templates.ts';

export type Cell = null | boolean | bigint | number | string | readonly ArrayElement[];
export type Row = Readonly<Record<string, Cell>>;

export interface FilterOptions {
  readonly templates?: Readonly<Record<string, TemplateInput>>;
  readonly timezone?: string;
  /** Columns that the rows are older than. */
  readonly absent?: ReadonlySet<string>;
  readonly caches?: FilterCaches;
}

export function planFilter(
  schema: CollectionSchema,
  text: string,
  { templates = {}, timezone = 'UTC' }: FilterOptions = {},
): FilterPlan {
  return new FilterPlanner().plan({
    schema,
    collectionId: 1n,
    text,
    templates: new Map(Object.entries(templates)),
    timezone: new Timezone(timezone),
  });
}

/** What a client would be told, or undefined for a filter that is accepted. */
export function refusalOf(
  schema: CollectionSchema,
  text: string,
  options?: FilterOptions,
): string | undefined {
  try {
    planFilter(schema, text, options);
    return undefined;
  } catch (caught) {
    if (caught instanceof MilvusError) return caught.message;
    throw caught;
  }
}

/** Numbers of the rows that the filter lets through. */
export function matchingRows(
  schema: CollectionSchema,
  rows: readonly Row[],
  text: string,
  options?: FilterOptions,
): number[] {
  const predicate = compileFilter(
    planFilter(schema, text, options),
    options?.caches ?? new FilterCaches(),
  );
  const matchBitset = new Uint32Array(Math.ceil(rows.length / 32));
  const count = predicate.evaluate(sourceOf(schema, rows, options?.absent), matchBitset);
  const matching = rows.flatMap((_, row) =>
    ((matchBitset[row >>> 5] as number) >>> (row & 31)) & 1 ? [row] : [],
  );
  if (matching.length !== count) throw new Error(`${count} counted, ${matching.length} marked`);
  return matching;
}

export function sourceOf(
  schema: CollectionSchema,
  rows: readonly Row[],
  absent: ReadonlySet<string> = new Set(),
): FilterSource {
  const columns = new Map(
    schema.fields
      .filter(({ name }) => !absent.has(name))
      .map((field) => [
        field.id,
        columnOfCells(
          field,
          rows.map((row) => row[field.name] ?? null),
        ),
      ]),
  );
  return { key: 'sample', rowCount: rows.length, column: (id) => columns.get(id) };
}

function columnOfCells(field: FieldSchema, cells: readonly Cell[]): Column {
  const validity = field.nullable
    ? { validity: Uint8Array.from(cells, (cell) => (cell === null ? 0 : 1)) }
    : {};
  const info = dataTypeInfo(field.type);
  if (info.layout === 'fixed') {
    const kind = info.kind as FixedKind;
    const values = newFixedArray(kind, cells.length);
    cells.forEach((cell, row) => {
      values[row] = (kind === 'int64' ? BigInt((cell ?? 0n) as bigint) : Number(cell)) as number;
    });
    return { layout: 'fixed', kind, values, ...validity };
  }
  const parts = cells.map((cell) => bytesOf(field, cell));
  const starts = new Uint32Array(cells.length + 1);
  parts.forEach((part, row) => {
    starts[row + 1] = (starts[row] as number) + part.length;
  });
  return { layout: 'bytes', starts, heap: new Uint8Array(Buffer.concat(parts)), ...validity };
}

function bytesOf(field: FieldSchema, cell: Cell): Uint8Array {
  if (cell === null) return new Uint8Array(0);
  if (Array.isArray(cell)) return encodeArray(field.elementType as DataType, cell);
  return Buffer.from(String(cell));
}
