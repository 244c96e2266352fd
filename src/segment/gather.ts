/**
 * Collects scattered rows of several segments into one dense column of its own memory.
 *
 * Used to retrieve results, to split batches by partition and to merge segments.
 */

import {
  type BytesColumn,
  bytesAt,
  type Column,
  FIXED_BYTES,
  type FixedColumn,
  newFixedArray,
  type VectorColumn,
  type VectorExtent,
} from '../schema/column.ts';
import { dataTypeInfo, type FixedKind, vectorRowBytes } from '../schema/data-type.ts';
import { defaultColumn } from '../schema/default-column.ts';
import type { FieldSchema } from '../schema/schema.ts';

export interface RowSelection {
  /** Which of `sources` each row comes from. */
  readonly sourceIndexes: Uint32Array;
  readonly offsets: Uint32Array;
}

/** A source is undefined where the rows are older than the field: they read as its default or null. */
export function gatherColumn(
  field: FieldSchema,
  sources: readonly (Column | undefined)[],
  rows: RowSelection,
): Column {
  const count = rows.offsets.length;
  const { filled, selection } = withDefaults(field, sources, rows);
  const { offsets } = selection;
  const info = dataTypeInfo(field.type);
  const validity = gatherValidity(field, filled, selection);
  const base = validity === undefined ? {} : { validity };
  if (info.layout === 'fixed') {
    return { ...gatherFixed(info.kind as FixedKind, filled, selection), ...base };
  }
  if (info.layout === 'bytes') return { ...gatherBytes(filled, selection), ...base };
  const rowBytes = vectorRowBytes(field.type, field.dim ?? 0);
  const bytes = new Uint8Array(count * rowBytes);
  const finders = filled.map((source) => vectorFinder(source as VectorColumn));
  for (let i = 0; i < count; i++) {
    const find = finders[selection.sourceIndexes[i] as number] as (row: number) => Uint8Array;
    bytes.set(find(offsets[i] as number), i * rowBytes);
  }
  return { layout: 'vector', rowBytes, extents: [{ bytes, rows: count }], ...base };
}

/** What the values of `gatherColumn` come to, in bytes. */
export function gatheredBytes(
  field: FieldSchema,
  sources: readonly (Column | undefined)[],
  rows: RowSelection,
): number {
  const count = rows.offsets.length;
  const info = dataTypeInfo(field.type);
  if (info.layout === 'fixed') return count * FIXED_BYTES[info.kind as FixedKind];
  if (info.layout === 'vector') return count * vectorRowBytes(field.type, field.dim ?? 0);
  const { filled, selection } = withDefaults(field, sources, rows);
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const { starts } = filled[selection.sourceIndexes[i] as number] as BytesColumn;
    const offset = selection.offsets[i] as number;
    bytes += (starts[offset + 1] as number) - (starts[offset] as number);
  }
  return bytes;
}

/** Where there is no source, all its rows are the one of a column that holds the default. */
function withDefaults(
  field: FieldSchema,
  sources: readonly (Column | undefined)[],
  rows: RowSelection,
): { readonly filled: readonly Column[]; readonly selection: RowSelection } {
  const filled = sources.map((source) => source ?? defaultColumn(field, 1));
  const offsets = rows.offsets.map((offset, i) =>
    sources[rows.sourceIndexes[i] as number] === undefined ? 0 : offset,
  );
  return { filled, selection: { sourceIndexes: rows.sourceIndexes, offsets } };
}

/** All rows of one batch column, by their numbers. */
export function selectRows(field: FieldSchema, column: Column, offsets: Uint32Array): Column {
  return gatherColumn(field, [column], {
    sourceIndexes: new Uint32Array(offsets.length),
    offsets,
  });
}

function gatherValidity(
  field: FieldSchema,
  sources: readonly Column[],
  rows: RowSelection,
): Uint8Array | undefined {
  if (!field.nullable) return undefined;
  const validity = new Uint8Array(rows.offsets.length);
  for (let i = 0; i < validity.length; i++) {
    const source = sources[rows.sourceIndexes[i] as number] as Column;
    validity[i] = source.validity?.[rows.offsets[i] as number] ?? 1;
  }
  return validity;
}

function gatherFixed(kind: FixedKind, sources: readonly Column[], rows: RowSelection): FixedColumn {
  const values = newFixedArray(kind, rows.offsets.length) as Float64Array;
  for (let i = 0; i < values.length; i++) {
    const source = sources[rows.sourceIndexes[i] as number] as FixedColumn;
    values[i] = source.values[rows.offsets[i] as number] as number;
  }
  return { layout: 'fixed', kind, values };
}

function gatherBytes(sources: readonly Column[], rows: RowSelection): BytesColumn {
  const count = rows.offsets.length;
  const starts = new Uint32Array(count + 1);
  const slices: Uint8Array[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const source = sources[rows.sourceIndexes[i] as number] as BytesColumn;
    const slice = bytesAt(source, rows.offsets[i] as number);
    slices[i] = slice;
    starts[i + 1] = (starts[i] as number) + slice.length;
  }
  const heap = new Uint8Array(starts[count] as number);
  for (let i = 0; i < count; i++) heap.set(slices[i] as Uint8Array, starts[i]);
  return { layout: 'bytes', starts, heap };
}

/** Finds a row's vector; remembers the extents' first rows, so that a lookup is a short search. */
export function vectorFinder(column: VectorColumn): (row: number) => Uint8Array {
  const firsts: number[] = [];
  let total = 0;
  for (const extent of column.extents) {
    firsts.push(total);
    total += extent.rows;
  }
  return (row) => {
    let i = firsts.length - 1;
    while ((firsts[i] as number) > row) i -= 1;
    const extent = column.extents[i] as VectorExtent;
    const at = (row - (firsts[i] as number)) * column.rowBytes;
    return extent.bytes.subarray(at, at + column.rowBytes);
  };
}
