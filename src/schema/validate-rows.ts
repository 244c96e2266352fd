/**
 * Rows as sent, checked against the schema and made a dense ColumnBatch.
 *
 * Everything that can be wrong with a column (type, count, width, nulls, range,
 * encoding) is found here, before anything reaches the log. Texts and order are
 * Milvus'. Vector columns of the batch point into the request's bytes. What functions
 * fill is missing here: write/function-outputs.ts adds it.
 */

import { invalidParameter } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import type { Column, ColumnBatch, FixedColumn } from './column.ts';
import { dataTypeInfo } from './data-type.ts';
import { defaultColumn } from './default-column.ts';
import { flattenStructs } from './flatten-structs.ts';
import type { InputColumn, InputData } from './row-input.ts';
import {
  type CollectionSchema,
  DYNAMIC_FIELD_NAME,
  dynamicField,
  type FieldSchema,
  fieldByName,
  primaryField,
} from './schema.ts';
import type { FieldContext } from './field-context.ts';
import { checkDynamicValues, validateBytes } from './validate-bytes.ts';
import { validateFixed } from './validate-fixed.ts';
import { validateVector } from './validate-vector.ts';

export interface RowsInput {
  readonly schema: CollectionSchema;
  readonly columns: readonly InputColumn[];
  readonly rowCount: number;
  /** The collection's `timezone`, for timestamps without one. */
  readonly timezone: string;
  /** The property allow_insert_auto_id. */
  readonly allowInsertAutoId: boolean;
  /** `upsert`: the key column is compulsory even where keys are generated. */
  readonly mode: 'insert' | 'upsert' | 'partialUpdate';
  /** So many new int64 keys, ascending. */
  readonly generateIds: (count: number) => BigInt64Array;
}

export interface ValidRows {
  readonly batch: ColumnBatch;
  /** For an upsert where keys are generated: the keys that were sent. */
  readonly sentKeys?: Column;
}

export function validateRows(input: RowsInput): ValidRows {
  checkRowCount(input);
  const given = matchColumns(input);
  checkPresence(input, given);
  const columns = new Map<FieldId, Column>();
  for (const field of input.schema.fields) {
    if ((field.isPrimaryKey && field.autoId) || field.isFunctionOutput) continue;
    columns.set(field.id, columnOf(field, given.fields.get(field), input));
  }
  return withPrimaryKey(input, given.fields, columns);
}

/** What a partial update sent, dense; fields that it leaves out are not there. */
export function validateSentColumns(input: RowsInput): Map<FieldId, Column> {
  checkRowCount(input);
  const columns = new Map<FieldId, Column>();
  const { fields, surplus } = matchColumns(input);
  const [unknown] = surplus;
  if (unknown !== undefined) {
    throw invalidParameter(`fieldName ${unknown} not exist in collection schema`);
  }
  for (const [field, given] of fields) {
    // Vectors that are all null come without data, and say so in their validity.
    const isSent = given.data.kind !== 'unset' || (given.validity?.length ?? 0) > 0;
    if (isSent) columns.set(field.id, columnOf(field, given, input));
  }
  const primary = primaryField(input.schema);
  if (!columns.has(primary.id)) throw missingKey(primary);
  return columns;
}

/** The column of a field that was not sent: its default, else nulls. */
export function absentColumn(field: FieldSchema, rowCount: number): Column {
  if (!field.nullable && field.defaultValue === undefined && !field.isDynamic) {
    throw invalidParameter(`fieldSchema(${field.name}) has no corresponding fieldData pass in`);
  }
  return defaultColumn(field, rowCount);
}

function checkRowCount({ rowCount }: RowsInput): void {
  if (rowCount > 0) return;
  throw invalidParameter('num_rows should be greater than 0', {
    expected: 'invalid num_rows',
    actual: rowCount,
  });
}

function missingKey(primary: FieldSchema): Error {
  return invalidParameter(`must assign pk when upsert, primary field: ${primary.name}`);
}

interface GivenColumns {
  readonly fields: Map<FieldSchema, InputColumn>;
  /** Names that clients may not send: unknown ones, what functions compute. */
  readonly surplus: string[];
}

/** The dynamic column is known by its flag. */
function matchColumns(input: RowsInput): GivenColumns {
  const { schema } = input;
  const flat = flattenStructs(schema, input.columns);
  const given = new Map<FieldSchema, InputColumn>();
  const surplus: string[] = [];
  for (const column of flat) {
    const field = column.isDynamic ? dynamicField(schema) : fieldByName(schema, column.name);
    if (column.isDynamic && field === undefined) {
      throw invalidParameter(
        `without dynamic schema enabled, the field name cannot be set to ${DYNAMIC_FIELD_NAME}`,
      );
    }
    if (field !== undefined && given.has(field)) {
      throw invalidParameter(`duplicated field ${column.name} found`);
    }
    if (field === undefined || field.isFunctionOutput) surplus.push(column.name);
    else given.set(field, column);
  }
  return { fields: given, surplus };
}

/** Every field that must be there is, and nothing else: in Milvus' order, by counting. */
function checkPresence(input: RowsInput, { fields, surplus }: GivenColumns): void {
  const { schema, mode, allowInsertAutoId } = input;
  const primary = primaryField(schema);
  if (mode === 'upsert' && !fields.has(primary)) throw missingKey(primary);
  for (const field of schema.fields) {
    const isComputed = field.isFunctionOutput || (field === primary && field.autoId);
    const given = fields.get(field);
    if (!isComputed && (given === undefined || given.data.kind === 'unset')) {
      absentColumn(field, 0);
    }
  }
  const isKeySurplus =
    mode === 'insert' && primary.autoId && !allowInsertAutoId && fields.has(primary);
  const more = surplus.length + Number(isKeySurplus);
  if (more === 0) return;
  throw invalidParameter('more fieldData has pass in', {
    expected: schema.fields.length,
    actual: schema.fields.length + more,
  });
}

function columnOf(field: FieldSchema, given: InputColumn | undefined, input: RowsInput): Column {
  if (given === undefined || given.data.kind === 'unset')
    return absentColumn(field, input.rowCount);
  const validity = checkedValidity(field, given, input.rowCount);
  const context = { field, rowCount: input.rowCount, timezone: input.timezone };
  const column = validateData(given.data, validity, context);
  if (field.isDynamic && column.layout === 'bytes') {
    // After a change of the schema, keys of `$meta` may have the names of newer fields.
    const reserved = input.mode === 'partialUpdate' ? [] : input.schema.fields;
    checkDynamicValues(reserved, column, input.rowCount);
  }
  return column;
}

function validateData(
  data: InputData,
  validity: Uint8Array | undefined,
  context: FieldContext,
): Column {
  switch (dataTypeInfo(context.field.type).layout) {
    case 'fixed':
      return validateFixed(data, validity, context);
    case 'bytes':
      return validateBytes(data, validity, context);
    default:
      return validateVector(data, validity, context);
  }
}

/** Undefined: every row is present. */
function checkedValidity(
  field: FieldSchema,
  given: InputColumn,
  rowCount: number,
): Uint8Array | undefined {
  const { validity } = given;
  if (validity === undefined || validity.length === 0) return undefined;
  const isAllowed = field.nullable || field.defaultValue !== undefined;
  if (!isAllowed || validity.length !== rowCount) {
    throw invalidParameter(`the length of valid_data of field(${field.name}) is wrong`);
  }
  return validity.every((present) => present === 1) ? undefined : validity;
}

function withPrimaryKey(
  input: RowsInput,
  given: ReadonlyMap<FieldSchema, InputColumn>,
  columns: Map<FieldId, Column>,
): ValidRows {
  const field = primaryField(input.schema);
  const sent = given.get(field);
  const { rowCount } = input;
  if (!field.autoId) return { batch: { rowCount, columns } };
  if (sent !== undefined && input.mode === 'insert') {
    columns.set(field.id, columnOf(field, sent, input));
    return { batch: { rowCount, columns } };
  }
  columns.set(field.id, generatedKeys(field, input.generateIds(rowCount)));
  const batch = { rowCount, columns };
  return sent === undefined ? { batch } : { batch, sentKeys: columnOf(field, sent, input) };
}

/** A VarChar key is the decimal text of the generated number. */
export function generatedKeys(field: FieldSchema, values: BigInt64Array): Column {
  const ids: FixedColumn = { layout: 'fixed', kind: 'int64', values };
  if (field.type === 'Int64') return ids;
  const texts = Array.from(values, (id) => String(id));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    starts[i + 1] = (starts[i] as number) + text.length;
  });
  return { layout: 'bytes', starts, heap: new TextEncoder().encode(texts.join('')) };
}
