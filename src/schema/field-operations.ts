/**
 * The operations that an upsert names by field: append to an array, remove from it.
 *
 * Checked against the schema and the columns sent, in Milvus' words and order; engine/
 * applies them while it merges the rows sent into those that exist.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { type ArrayElement, decodeArray, encodeArray } from './array-codec.ts';
import { type DataType, dataTypeOfCode } from './data-type.ts';
import type { ArrayData, InputColumn, ScalarData } from './row-input.ts';
import { type CollectionSchema, type FieldSchema, fieldByName } from './schema.ts';

export type ArrayOperation = 'ARRAY_APPEND' | 'ARRAY_REMOVE';

export interface FieldOperation {
  readonly fieldName: string;
  /** The wire's number: 0 replaces, 1 appends, 2 removes. */
  readonly code: number;
}

const ARRAY_OPERATIONS: ReadonlyMap<number, ArrayOperation> = new Map([
  [1, 'ARRAY_APPEND'],
  [2, 'ARRAY_REMOVE'],
]);

/** Fields whose sent values do not simply replace what is there. */
export function checkFieldOperations(
  schema: CollectionSchema,
  columns: readonly InputColumn[],
  operations: readonly FieldOperation[],
): ReadonlyMap<FieldId, ArrayOperation> {
  const checked = new Map<FieldId, ArrayOperation>();
  const named = new Set<string>();
  for (const { fieldName, code } of operations) {
    if (fieldName === '') {
      throw milvusError('parameterMissing', 'FieldPartialUpdateOp.field_name is required');
    }
    if (named.has(fieldName)) {
      throw invalidParameter(`duplicate partial-update op for field "${fieldName}"`);
    }
    named.add(fieldName);
    if (code === 0) continue;
    const field = operatedField(schema, fieldName);
    const operation = ARRAY_OPERATIONS.get(code);
    if (operation === undefined) {
      throw invalidParameter(`unsupported partial update op: ${code}`);
    }
    checkOperation(field, operation, columns);
    checked.set(field.id, operation);
  }
  return checked;
}

function operatedField(schema: CollectionSchema, name: string): FieldSchema {
  const field = fieldByName(schema, name);
  if (field === undefined || field.structName !== undefined) {
    throw invalidParameter(`field "${name}" not found in collection schema`);
  }
  if (field.isPrimaryKey) {
    throw invalidParameter(
      `field "${name}" is the primary key and cannot carry a partial-update op`,
    );
  }
  return field;
}

function checkOperation(
  field: FieldSchema,
  operation: ArrayOperation,
  columns: readonly InputColumn[],
): void {
  const { name } = field;
  if (field.type !== 'Array') {
    throw invalidParameter(
      `op ${operation} requires Array field, but field "${name}" is ${field.type}`,
    );
  }
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) {
    throw invalidParameter(`partial-update op targets field "${name}" not present in fields_data`);
  }
  if (column.data.kind !== 'array') {
    throw invalidParameter(`partial-update op field "${name}" payload is not an Array`);
  }
  checkPayload(field, operation, column.data);
}

function checkPayload(field: FieldSchema, operation: ArrayOperation, data: ArrayData): void {
  const { name, maxCapacity } = field;
  const sent = data.elementTypeCode;
  if (sent !== 0 && dataTypeOfCode(sent) !== field.elementType) {
    throw invalidParameter(
      `field "${name}" expects element type ${field.elementType} but request provides ${dataTypeOfCode(sent) ?? sent}`,
    );
  }
  if (operation !== 'ARRAY_APPEND' || maxCapacity === undefined) return;
  data.rows.forEach((row, i) => {
    const length = elementCount(row);
    if (length > maxCapacity) {
      throw invalidParameter(
        `ARRAY_APPEND payload for field "${name}" row ${i} has length ${length} exceeding max_capacity ${maxCapacity}`,
      );
    }
  });
}

function elementCount(row: ScalarData): number {
  if (row.kind === 'unset' || row.kind === 'array') return 0;
  return 'starts' in row ? row.starts.length - 1 : row.values.length;
}

/** A row's array after the operation, as cell bytes; `base` is empty where there was none. */
export function changedArray(
  field: FieldSchema,
  operation: ArrayOperation,
  base: Uint8Array,
  payload: Uint8Array,
): Uint8Array {
  const elementType = field.elementType as DataType;
  const present = decodeArray(elementType, base);
  const given = decodeArray(elementType, payload);
  if (operation === 'ARRAY_REMOVE') return encodeArray(elementType, without(present, given));
  const length = present.length + given.length;
  if (field.maxCapacity !== undefined && length > field.maxCapacity) {
    throw invalidParameter(`array length ${length} exceeds max_capacity ${field.maxCapacity}`);
  }
  return encodeArray(elementType, [...present, ...given]);
}

function without(elements: ArrayElement[], removed: readonly ArrayElement[]): ArrayElement[] {
  // Number.NaN cannot be in a stored array, so a set compares as === does.
  const gone = new Set(removed);
  return elements.filter((element) => !gone.has(element));
}
