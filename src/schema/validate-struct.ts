/**
 * Struct arrays of a definition, checked in Milvus' order and words.
 *
 * A struct array is a name over sub-fields that are columns of their own, Array or
 * ArrayOfVector, known inside as `struct[sub]`. All of them have one max_capacity and
 * one nullability, the struct's. Callers: validate-collection.ts for new collections,
 * engine/struct-fields.ts for a struct that is added later.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { dataTypeOfCode } from './data-type.ts';
import { checkFieldName } from './names.ts';
import type { FieldSchema, StructFieldSchema } from './schema.ts';
import type { FieldInput, StructFieldInput } from './schema-input.ts';
import {
  arrayElementType,
  isFixedWidthVector,
  typeNameOfCode,
  validateField,
} from './validate-field.ts';

/** The parts of a schema in which primary, partition and clustering keys are looked for. */
type SubFields = readonly StructFieldInput[];

function refuseSubField(
  structs: SubFields,
  isWrong: (field: FieldInput) => boolean,
  refusal: (name: string) => Error,
): void {
  const found = structs.flatMap((struct) => struct.fields).find(isWrong);
  if (found !== undefined) throw refusal(found.name);
}

const notSupported = (what: string) => (name: string) =>
  invalidParameter(`${what} is not supported for struct field, field name = ${name}`);

export function refusePrimaryKeyIn(structs: SubFields): void {
  refuseSubField(structs, (field) => field.isPrimaryKey, notSupported('primary key'));
}

export function refuseAutoIdIn(structs: SubFields): void {
  refuseSubField(structs, (field) => field.autoId, notSupported('autoID'));
}

export function refusePartitionKeyIn(structs: SubFields): void {
  const refusal = (name: string) =>
    milvusError(
      'collectionIllegalSchema',
      `partition key is not supported for struct field, field name = ${name}`,
    );
  refuseSubField(structs, (field) => field.isPartitionKey, refusal);
}

export function refuseClusteringKeyIn(structs: SubFields): void {
  const refusal = (name: string) =>
    milvusError(
      'collectionIllegalSchema',
      `clustering key is not supported for struct field, field name = ${name}`,
    );
  refuseSubField(structs, (field) => field.isClusteringKey, refusal);
}

/** What only a struct added to an existing collection is told of its sub-fields. */
export function checkAddedSubFields(struct: StructFieldInput): void {
  for (const field of struct.fields) {
    const { name } = field;
    if (field.isPrimaryKey) throw notSupported('primary key')(name);
    if (field.autoId) throw notSupported('autoID')(name);
    if (field.isPartitionKey) throw notSupported('partition key')(name);
    if (field.isClusteringKey) throw notSupported('clustering key')(name);
    if (field.defaultValue !== undefined) throw notSupported('default value')(name);
    if (field.externalField !== undefined) {
      throw invalidParameter(
        `add struct field operation does not support external field mapping, field name = ${name}`,
      );
    }
  }
}

/** Ids are taken in order: the struct's, then one for each sub-field. */
export function validateStruct(
  input: StructFieldInput,
  collection: string,
  take: () => FieldId,
): { struct: StructFieldSchema; fields: FieldSchema[] } {
  checkFieldName(input.name);
  if (input.fields.length === 0) {
    throw invalidParameter(`struct array field ${input.name} has no sub-fields`);
  }
  for (const field of input.fields) checkSubField(input, field);
  const id = take();
  const fields = input.fields.map((field) =>
    validateField(
      { ...field, nullable: input.nullable },
      { id: take(), collection, isFunctionOutput: false, structName: input.name },
    ),
  );
  const maxCapacity = commonCapacity(input, fields);
  checkNullability(input);
  const { name, description, nullable, typeParams } = input;
  const fieldIds = fields.map((field) => field.id);
  return { struct: { id, name, description, nullable, typeParams, maxCapacity, fieldIds }, fields };
}

function checkSubField(struct: StructFieldInput, field: FieldInput): void {
  checkFieldName(field.name);
  const type = typeNameOfCode(field.typeCode);
  if (type !== 'Array' && type !== 'ArrayOfVector') {
    throw invalidParameter(
      `fields in StructArrayField must be Array or ArrayOfVector, field name = ${field.name}, field type = ${type}`,
    );
  }
  const element = typeNameOfCode(field.elementTypeCode);
  if (['Array', 'ArrayOfVector', 'ArrayOfStruct'].includes(element)) {
    throw invalidParameter(`nested array is not supported ${field.name}`);
  }
  if (type === 'Array') {
    arrayElementType(field);
  } else if (!isFixedWidthVector(dataTypeOfCode(field.elementTypeCode))) {
    throw invalidParameter(
      `Unsupported element type ${element} of ArrayOfVector field ${field.name}, only fixed dimension vector types are supported`,
    );
  }
  if (field.defaultValue !== undefined) {
    throw invalidParameter(
      `fields in struct array field not support default_value, data type:${type}, element type:${element}, name:${struct.name}[${field.name}]`,
    );
  }
}

function commonCapacity(input: StructFieldInput, fields: readonly FieldSchema[]): number {
  const expected = fields[0]?.maxCapacity ?? 0;
  fields.forEach(({ maxCapacity }, i) => {
    if (maxCapacity === expected) return;
    throw invalidParameter(
      `all sub-fields in struct array field must have the same max_capacity: structName=${input.name}, subFieldName=${input.fields[i]?.name}, max_capacity=${maxCapacity}, expected=${expected}`,
    );
  });
  return expected;
}

function checkNullability(input: StructFieldInput): void {
  const stray = input.nullable ? undefined : input.fields.find((field) => field.nullable);
  if (stray === undefined) return;
  throw invalidParameter(
    `sub-field in non-nullable struct cannot be nullable individually, set nullable on the struct instead: structName=${input.name}, subFieldName=${stray.name}`,
  );
}
