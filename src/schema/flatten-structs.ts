/**
 * Struct columns of a request into their sub-columns, checked against each other first.
 *
 * A row of a struct is null in all sub-fields or in none, and all of them have the same
 * number of elements in it. Texts and order are Milvus'. What is wrong inside one
 * sub-column (type, capacity, width) is found later, with the other columns'.
 */

import { invalidParameter } from '../base/errors.ts';
import { type DataType, vectorRowBytes } from './data-type.ts';
import type { InputColumn, ScalarData, SparseData, VectorData } from './row-input.ts';
import type { CollectionSchema, FieldSchema, StructFieldSchema } from './schema.ts';

export function flattenStructs(
  schema: CollectionSchema,
  columns: readonly InputColumn[],
): InputColumn[] {
  const flat: InputColumn[] = [];
  const seen = new Set<string>();
  for (const column of columns) {
    const struct = schema.structs.find(({ name }) => name === column.name);
    if (struct === undefined || column.isDynamic) {
      refuseStray(schema, column);
      flat.push(column);
      continue;
    }
    if (seen.has(struct.name)) throw invalidParameter(`duplicated field ${struct.name} found`);
    seen.add(struct.name);
    flat.push(...subColumns(schema, struct, column));
  }
  const missing = schema.structs.find(({ name, nullable }) => !nullable && !seen.has(name));
  if (missing !== undefined) {
    throw invalidParameter(
      `required struct array field '${missing.name}' is missing in insert data`,
    );
  }
  return flat;
}

/** A struct column without its struct, or a sub-field sent by itself. */
function refuseStray(schema: CollectionSchema, { name, data, isDynamic }: InputColumn): void {
  const isSubField =
    !isDynamic &&
    schema.fields.some((field) => field.structName !== undefined && field.name === name);
  if (data.kind !== 'struct' && !isSubField) return;
  throw invalidParameter(`fieldName ${name} not exist in collection schema`);
}

interface SubColumn {
  readonly field: FieldSchema;
  readonly column: InputColumn;
}

function subColumns(
  schema: CollectionSchema,
  struct: StructFieldSchema,
  { data }: InputColumn,
): InputColumn[] {
  if (data.kind !== 'struct') {
    throw invalidParameter(
      `field convert FieldData_StructArrays fail in fieldData, fieldName: ${struct.name}, collectionName:${schema.name}`,
    );
  }
  const columns = data.fields;
  if (columns.length !== struct.fieldIds.length) {
    throw invalidParameter(
      `length of fields of struct field mismatch length of the fields in schema, fieldName: ${struct.name}, collectionName:${schema.name}, fieldData fields length:${columns.length}, schema fields length:${struct.fieldIds.length}`,
    );
  }
  if (!hasPayload(struct, columns)) return [];
  if (struct.nullable) checkSameNulls(struct, columns);
  const subs = columns.map((column) => ({ field: subField(schema, struct, column), column }));
  checkRowCounts(struct, subs);
  checkElementCounts(struct, subs);
  return subs.map(({ field, column }) => ({ ...column, name: field.name }));
}

function subField(
  schema: CollectionSchema,
  struct: StructFieldSchema,
  { name }: InputColumn,
): FieldSchema {
  const field = schema.fields.find(
    (candidate) =>
      candidate.structName === struct.name &&
      (candidate.name === name || candidate.name === `${struct.name}[${name}]`),
  );
  if (field !== undefined) return field;
  throw invalidParameter(`sub-field '${name}' not found in struct schema '${struct.name}'`);
}

/** False: no sub-field has data, which is as good as a struct that was not sent. */
function hasPayload({ name }: StructFieldSchema, columns: readonly InputColumn[]): boolean {
  const withData = columns.filter(({ data }) => data.kind !== 'unset');
  if (withData.length === columns.length) return true;
  if (withData.length > 0) {
    throw invalidParameter(
      `inconsistent sub-field data in struct '${name}': ${withData.length} of ${columns.length} sub-fields have data, all must be present or all absent`,
    );
  }
  for (const column of columns) {
    const row = column.validity?.indexOf(1) ?? -1;
    if (row < 0) continue;
    throw invalidParameter(
      `sub-field '${column.name}' in struct '${name}' claims row ${row} is valid but no payload is provided`,
    );
  }
  return false;
}

function checkSameNulls({ name }: StructFieldSchema, columns: readonly InputColumn[]): void {
  const [first] = columns;
  const expected = first?.validity ?? new Uint8Array(0);
  for (const column of columns) {
    const validity = column.validity ?? new Uint8Array(0);
    if (validity.length !== expected.length) {
      throw invalidParameter(
        `sub-field ValidData length mismatch in struct '${name}': '${first?.name}' has ${expected.length}, '${column.name}' has ${validity.length}`,
      );
    }
    const row = expected.findIndex((valid, i) => valid !== validity[i]);
    if (row < 0) continue;
    throw invalidParameter(
      `sub-field ValidData mismatch in struct '${name}' at row ${row}: '${first?.name}'=${expected[row] === 1}, '${column.name}'=${validity[row] === 1}`,
    );
  }
}

function checkRowCounts({ name }: StructFieldSchema, subs: readonly SubColumn[]): void {
  let expected: number | undefined;
  for (const { field, column } of subs) {
    const { data } = column;
    const kind = field.type === 'Array' ? 'array' : 'vectorArray';
    if (data.kind !== kind || !('rows' in data)) {
      throw invalidParameter(
        `${kind === 'array' ? 'scalar' : 'vector'} array data is nil in struct field '${name}', sub-field '${column.name}'`,
      );
    }
    expected ??= data.rows.length;
    if (data.rows.length === expected) continue;
    throw invalidParameter(
      `inconsistent array length in struct field '${name}': expected ${expected}, got ${data.rows.length} for sub-field '${column.name}'`,
    );
  }
}

/** In each row that was sent, every sub-field describes the same elements. */
function checkElementCounts({ name }: StructFieldSchema, subs: readonly SubColumn[]): void {
  const [first, ...others] = subs;
  if (first === undefined || others.length === 0) return;
  const rowNumbers = presentRows(name, first.column);
  const rowOf = (sent: number): number => rowNumbers?.[sent] ?? sent;
  const expected = elementCounts(name, first, rowOf);
  for (const other of others) {
    elementCounts(name, other, rowOf).forEach((count, sent) => {
      if (count === expected[sent]) return;
      throw invalidParameter(
        `inconsistent struct element count in struct '${name}' at row ${rowOf(sent)}: '${first.column.name}' has ${expected[sent]}, '${other.column.name}' has ${count}`,
      );
    });
  }
}

/** Row numbers of the payload's rows, where nulls were left out. */
function presentRows(name: string, { validity, data }: InputColumn): number[] | undefined {
  if (validity === undefined || validity.length === 0) return undefined;
  const rows = Array.from(validity, (_, row) => row).filter((row) => validity[row] === 1);
  const sent = 'rows' in data ? data.rows.length : 0;
  if (rows.length === sent) return rows;
  throw invalidParameter(
    `invalid ValidData for struct '${name}': true count ${rows.length} does not match payload row count ${sent}`,
  );
}

function elementCounts(
  struct: string,
  { field, column }: SubColumn,
  rowOf: (sent: number) => number,
): number[] {
  const { data } = column;
  if (data.kind === 'array') return data.rows.map(scalarCount);
  if (data.kind !== 'vectorArray') return [];
  const width = vectorRowBytes(field.elementType as DataType, field.dim as number);
  return data.rows.map((row, sent) => {
    const bytes = payloadBytes(row);
    if (bytes % width === 0) return bytes / width;
    throw invalidParameter(
      `struct '${struct}' row ${rowOf(sent)} sub-field '${column.name}': payload length ${bytes} is not divisible by vector width ${width}`,
    );
  });
}

function scalarCount(row: ScalarData): number {
  if (row.kind === 'unset') return 0;
  if (row.kind === 'array') return row.rows.length;
  return 'starts' in row ? row.starts.length - 1 : row.values.length;
}

function payloadBytes(row: VectorData | SparseData): number {
  return row.kind === 'vector' ? row.bytes.length : row.heap.length;
}
