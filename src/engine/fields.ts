/**
 * Adding fields to a collection, online.
 *
 * A new field costs nothing at once: older rows read as its default or null.
 */

import { invalidParameter } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { fieldsMax, vectorFieldsMax } from '../base/limits.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { dataTypeOfCode, isVectorType } from '../schema/data-type.ts';
import { defaultColumn } from '../schema/default-column.ts';
import {
  type CollectionSchema,
  type FieldSchema,
  fieldByName,
  type StructFieldSchema,
} from '../schema/schema.ts';
import type { FieldInput } from '../schema/schema-input.ts';
import { clusteringKeyProblem, newDynamicField } from '../schema/validate-collection.ts';
import { typeNameOfCode, validateField } from '../schema/validate-field.ts';
import type { EngineContext } from './context.ts';
import { dropDynamicField } from './dropped-fields.ts';
import { readTimezone } from './read-timezone.ts';

const SYSTEM_FIELDS = ['RowID', 'Timestamp', '$meta', '$namespace_id', '__virtual_pk__'];

export async function addField(
  context: EngineContext,
  collection: CollectionDefinition,
  input: FieldInput,
): Promise<void> {
  checkNewField(collection, input);
  if (!input.nullable) {
    throw invalidParameter(
      `added field must be nullable, please check it, field name = ${input.name}`,
    );
  }
  const id = (collection.schema.maxFieldId + 1) as FieldId;
  const field = validateField(input, {
    id,
    collection: collection.name,
    isFunctionOutput: false,
    timezone: readTimezone([], collection.properties),
  });
  await putFields(context, collection, { fields: [field] });
}

/** In Milvus' order. */
export function checkNewField(collection: CollectionDefinition, input: FieldInput): void {
  const { schema } = collection;
  const { name } = input;
  if (fieldCount(schema) >= fieldsMax) {
    throw invalidParameter(`The number of fields has reached the maximum value ${fieldsMax}`);
  }
  if (fieldByName(schema, name) !== undefined || schema.structs.some((one) => one.name === name)) {
    throw invalidParameter(`duplicated field name ${name}`);
  }
  const type = dataTypeOfCode(input.typeCode);
  if (type === undefined) {
    throw invalidParameter('invalid parameter', {
      expected: 'valid field',
      actual: `field data type: ${typeNameOfCode(input.typeCode)} is not supported`,
    });
  }
  if (input.externalField !== undefined && input.externalField !== '') {
    throw invalidParameter(
      `add field operation does not support external field mapping, field name = ${name}`,
    );
  }
  if (type === 'Text' && input.defaultValue !== undefined) {
    throw invalidParameter(
      `default value is not supported when adding TEXT field, field name = ${name}`,
    );
  }
  checkRole(schema, input);
  if (!isVectorType(type)) return;
  const vectors = schema.fields.filter((known) => isVectorType(known.type));
  if (vectors.length >= vectorFieldsMax) {
    throw invalidParameter(`maximum vector field's number should be limited to ${vectorFieldsMax}`);
  }
  if (type !== 'SparseFloatVector' && input.typeParams.length === 0) {
    throw invalidParameter(`vector field must have dimension specified, field name = ${name}`);
  }
}

/** Each struct array and each of its fields counts, the dynamic field does not. */
function fieldCount(schema: CollectionSchema): number {
  return schema.fields.filter((field) => !field.isDynamic).length + schema.structs.length;
}

/** What only a field that was there from the beginning can be. */
function checkRole(schema: CollectionSchema, input: FieldInput): void {
  const { name } = input;
  if (SYSTEM_FIELDS.includes(name)) {
    throw invalidParameter(`not support to add system field, field name = ${name}`);
  }
  if (input.isPrimaryKey) {
    throw invalidParameter(`not support to add pk field, field name = ${name}`);
  }
  if (input.autoId) {
    throw invalidParameter(`only primary field can speficy AutoID with true, field name = ${name}`);
  }
  if (input.isPartitionKey) {
    throw invalidParameter(`not support to add partition key field, field name  = ${name}`);
  }
  const problem = input.isClusteringKey ? clusteringKeyProblem(name, input.typeCode) : undefined;
  if (problem !== undefined) throw invalidParameter(problem);
  if (input.isClusteringKey && schema.fields.some((field) => field.isClusteringKey)) {
    throw invalidParameter(`already has another clustering key field, field name: ${name}`);
  }
}

export interface NewFields {
  readonly fields: readonly FieldSchema[];
  /** The struct array that the fields belong to. */
  readonly struct?: StructFieldSchema;
  readonly enableDynamicField?: boolean;
}

/** The definition and the growing segments change in one step. */
export async function putFields(
  context: EngineContext,
  collection: CollectionDefinition,
  added: NewFields,
): Promise<void> {
  const { schema: old } = collection;
  const schema = {
    ...old,
    fields: [...old.fields, ...added.fields],
    structs: added.struct === undefined ? old.structs : [...old.structs, added.struct],
    enableDynamicField: added.enableDynamicField ?? old.enableDynamicField,
    version: old.version + 1,
    maxFieldId: Math.max(old.maxFieldId, ...added.fields.map((field) => field.id)),
  };
  const updatedTimestamp = context.timestamp();
  await context.changeCollection(collection, { schema, updatedTimestamp }, () => {
    const rows = context.rows.get(collection.id);
    for (const segment of rows?.segments() ?? []) {
      for (const field of added.fields) {
        segment.addField(field, context.arena, defaultColumn(field, segment.reservedRows));
      }
      rows?.publishView(segment);
    }
  });
}

/** `dynamicfield.enabled`: true adds `$meta`, false drops it. */
export async function setDynamicField(
  context: EngineContext,
  collection: CollectionDefinition,
  isEnabled: boolean,
): Promise<void> {
  if (isEnabled === collection.schema.enableDynamicField) return;
  if (!isEnabled) {
    await dropDynamicField(context, collection);
    return;
  }
  const id = (collection.schema.maxFieldId + 1) as FieldId;
  await putFields(context, collection, {
    fields: [newDynamicField(id)],
    enableDynamicField: true,
  });
}
