/**
 * Adding a struct array to a collection, online: its older rows read as null.
 *
 * The struct and its sub-fields come in one catalog event (fields.putFields), so a
 * crash leaves all of them or none.
 */

import { invalidParameter } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { fieldsMax, vectorFieldsMax } from '../base/limits.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { isVectorType } from '../schema/data-type.ts';
import { checkFieldName } from '../schema/names.ts';
import type { CollectionSchema, FieldSchema } from '../schema/schema.ts';
import type { StructFieldInput } from '../schema/schema-input.ts';
import { checkAddedSubFields, validateStruct } from '../schema/validate-struct.ts';
import type { EngineContext } from './context.ts';
import { putFields } from './fields.ts';

const SYSTEM_FIELDS = ['RowID', 'Timestamp', '$meta', '$namespace_id', '__virtual_pk__'];

export async function addStructField(
  context: EngineContext,
  collection: CollectionDefinition,
  input: StructFieldInput,
): Promise<void> {
  const { schema } = collection;
  if (!input.nullable) {
    throw invalidParameter(
      `added struct field must be nullable, please check it, struct field name = ${input.name}`,
    );
  }
  if (SYSTEM_FIELDS.includes(input.name)) {
    throw invalidParameter(`not support to add system field, field name = ${input.name}`);
  }
  checkFieldName(input.name);
  let last = schema.maxFieldId;
  const { struct, fields } = validateStruct(input, collection.name, () => ++last as FieldId);
  checkAddedSubFields(input);
  checkNames(schema, input);
  checkCounts(schema, fields);
  await putFields(context, collection, { fields, struct });
}

function checkNames(schema: CollectionSchema, input: StructFieldInput): void {
  const known = [...schema.fields, ...schema.structs].map(({ name }) => name);
  if (known.includes(input.name)) throw invalidParameter(`duplicated field name ${input.name}`);
  const subNames = input.fields.map(({ name }) => name);
  const repeated = subNames.find((name, i) => subNames.indexOf(name) !== i);
  if (repeated !== undefined) throw invalidParameter(`duplicated field name ${repeated}`);
}

function checkCounts(schema: CollectionSchema, added: readonly FieldSchema[]): void {
  const known = schema.fields.filter((field) => !field.isDynamic).length + schema.structs.length;
  if (known + added.length + 1 > fieldsMax) {
    throw invalidParameter(`maximum field's number should be limited to ${fieldsMax}`);
  }
  const vectors = [...schema.fields, ...added].filter(({ type }) => isVectorType(type));
  if (vectors.length > vectorFieldsMax) {
    throw invalidParameter(`maximum vector field's number should be limited to ${vectorFieldsMax}`);
  }
}
