/**
 * A schema with a field of every storage layout, rows for it, and cells as values
 * that compare with toEqual: what the tests of segment/ and compaction/ share.
 */

import fc from 'fast-check';
import type { CollectionId, FieldId, PartitionId, SegmentId } from '../../base/ids.ts';
import {
  type BytesColumn,
  bytesAt,
  type Column,
  type ColumnBatch,
  type FixedColumn,
  isNull,
  newFixedArray,
  type VectorColumn,
  vectorAt,
} from '../../schema/column.ts';
import { dataTypeInfo, type FixedKind, vectorRowBytes } from '../../schema/data-type.ts';
import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import { plainField, plainSchema } from '../../schema/testing/plain-field.ts';

export const IDENTITY = {
  id: 7n as SegmentId,
  collectionId: 3n as CollectionId,
  partitionId: 5n as PartitionId,
};

/** Every type, most of them also nullable. */
export const EVERY_TYPE: CollectionSchema = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'flag', 'Bool'),
  plainField(102, 'flag_or_null', 'Bool', { nullable: true }),
  plainField(103, 'tiny', 'Int8', { nullable: true }),
  plainField(104, 'small', 'Int16'),
  plainField(105, 'medium', 'Int32', { nullable: true }),
  plainField(106, 'big', 'Int64', { nullable: true }),
  plainField(107, 'single', 'Float'),
  plainField(108, 'double', 'Double', { nullable: true }),
  plainField(109, 'moment', 'Timestamptz', { nullable: true }),
  plainField(110, 'text', 'VarChar', { maxLength: 65535 }),
  plainField(111, 'text_or_null', 'VarChar', { nullable: true }),
  plainField(112, 'list', 'Array', { elementType: 'Int32', nullable: true }),
  plainField(113, '$meta', 'JSON', { isDynamic: true }),
  plainField(114, 'shape', 'Geometry', { nullable: true }),
  plainField(115, 'sparse', 'SparseFloatVector'),
  plainField(116, 'dense', 'FloatVector', { dim: 3 }),
  plainField(117, 'dense_or_null', 'FloatVector', { dim: 2, nullable: true }),
  plainField(118, 'half', 'Float16Vector', { dim: 5 }),
  plainField(119, 'brain', 'BFloat16Vector', { dim: 2 }),
  plainField(120, 'bits', 'BinaryVector', { dim: 24 }),
  plainField(121, 'bytes', 'Int8Vector', { dim: 7, nullable: true }),
]);

/** One row's value: undefined for null; bytes as base64 so that they compare fast. */
export type Cell = bigint | number | string | undefined;

export function cellAt(column: Column, row: number): Cell {
  if (isNull(column, row)) return undefined;
  if (column.layout === 'fixed') return column.values[row];
  const bytes = column.layout === 'bytes' ? bytesAt(column, row) : vectorAt(column, row);
  return Buffer.from(bytes).toString('base64');
}

export function cellsOf(column: Column, rows: number): Cell[] {
  return Array.from({ length: rows }, (_, row) => cellAt(column, row));
}

export function columnOf(field: FieldSchema, cells: readonly Cell[]): Column {
  const info = dataTypeInfo(field.type);
  const validity = field.nullable
    ? Uint8Array.from(cells, (cell) => (cell === undefined ? 0 : 1))
    : undefined;
  const base = validity === undefined ? {} : { validity };
  if (info.layout === 'fixed') return { ...fixedOf(info.kind as FixedKind, cells), ...base };
  if (info.layout === 'bytes') return { ...bytesOf(cells), ...base };
  return { ...vectorsOf(vectorRowBytes(field.type, field.dim ?? 0), cells), ...base };
}

function fixedOf(kind: FixedKind, cells: readonly Cell[]): FixedColumn {
  const zero = (kind === 'int64' ? 0n : 0) as number;
  const values = newFixedArray(kind, cells.length);
  cells.forEach((cell, i) => {
    values[i] = (cell as number | undefined) ?? zero;
  });
  return { layout: 'fixed', kind, values };
}

/** The heap starts with bytes of no row, as in a decoded request. */
function bytesOf(cells: readonly Cell[]): BytesColumn {
  const pieces = cells.map((cell) => Buffer.from((cell as string | undefined) ?? '', 'base64'));
  const starts = new Uint32Array(cells.length + 1);
  starts[0] = 3;
  pieces.forEach((piece, i) => {
    starts[i + 1] = (starts[i] as number) + piece.length;
  });
  return { layout: 'bytes', starts, heap: Buffer.concat([Buffer.from('xyz'), ...pieces]) };
}

/** Vectors start at an odd byte, as in a decoded request. */
function vectorsOf(rowBytes: number, cells: readonly Cell[]): VectorColumn {
  const memory = new Uint8Array(1 + cells.length * rowBytes);
  cells.forEach((cell, i) => {
    if (cell !== undefined) memory.set(Buffer.from(cell as string, 'base64'), 1 + i * rowBytes);
  });
  return {
    layout: 'vector',
    rowBytes,
    extents: [{ bytes: memory.subarray(1), rows: cells.length }],
  };
}

export function batchOf(
  schema: CollectionSchema,
  rows: readonly Readonly<Record<string, Cell>>[],
): ColumnBatch {
  const columns = new Map(
    schema.fields.map((field) => [
      field.id,
      columnOf(
        field,
        rows.map((row) => row[field.name]),
      ),
    ]),
  );
  return { rowCount: rows.length, columns };
}

/** The same rows, their vectors where large requests have them. */
export function inSharedMemory(batch: ColumnBatch): ColumnBatch {
  const columns = new Map(
    [...batch.columns].map(([id, column]): [FieldId, Column] => {
      if (column.layout !== 'vector') return [id, column];
      const extents = column.extents.map(({ bytes, rows }) => {
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
        shared.set(bytes);
        return { bytes: shared, rows };
      });
      return [id, { ...column, extents }];
    }),
  );
  return { rowCount: batch.rowCount, columns };
}

function cellArbitrary(field: FieldSchema): fc.Arbitrary<Cell> {
  const value = presentCell(field);
  return field.nullable ? fc.option(value, { nil: undefined }) : value;
}

function presentCell(field: FieldSchema): fc.Arbitrary<Cell> {
  const info = dataTypeInfo(field.type);
  if (info.layout === 'vector') {
    const length = vectorRowBytes(field.type, field.dim ?? 0);
    return fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64);
  }
  if (info.layout === 'bytes') return fc.uint8Array({ maxLength: 40 }).map(toBase64);
  switch (info.kind as FixedKind) {
    case 'bool':
      return fc.constantFrom(0, 1);
    case 'int8':
      return fc.integer({ min: -128, max: 127 });
    case 'int16':
      return fc.integer({ min: -32768, max: 32767 });
    case 'int32':
      return fc.integer();
    case 'int64':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case 'float':
      return fc.float();
    case 'double':
      return fc.double();
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Text as a cell. */
export function textCell(text: string): string {
  return Buffer.from(text).toString('base64');
}

export function rowArbitrary(schema: CollectionSchema): fc.Arbitrary<Record<string, Cell>> {
  return fc.record(
    Object.fromEntries(schema.fields.map((field) => [field.name, cellArbitrary(field)])),
  );
}
