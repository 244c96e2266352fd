/**
 * Changing the fields of a collection, online: add, describe anew, widen.
 *
 * A new field costs nothing at once: older rows read as its default or null.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { fieldsMax, varCharBytesMax, vectorFieldsMax } from '../base/limits.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { isVectorType } from '../schema/data-type.ts';
import { defaultColumn } from '../schema/default-column.ts';
import { checkFieldName } from '../schema/names.ts';
import {
  type FieldSchema,
  fieldByName,
  type KeyValue,
  type StructFieldSchema,
} from '../schema/schema.ts';
import type { FieldInput } from '../schema/schema-input.ts';
import { newDynamicField } from '../schema/validate-collection.ts';
import { validateField } from '../schema/validate-field.ts';
import type { PropertyChange } from './api.ts';
import type { EngineContext } from './context.ts';
import { changeProperties } from './properties.ts';

export async function addField(
  context: EngineContext,
  collection: CollectionDefinition,
  input: FieldInput,
): Promise<void> {
  checkNewField(collection, input);
  const id = (collection.schema.maxFieldId + 1) as FieldId;
  const field = validateField(input, {
    id,
    collection: collection.name,
    isFunctionOutput: false,
  });
  const { fields } = collection.schema;
  if (isVectorType(field.type)) {
    const vectors = fields.filter((known) => isVectorType(known.type));
    if (vectors.length >= vectorFieldsMax) {
      throw invalidParameter(
        `maximum vector field's number should be limited to ${vectorFieldsMax}`,
      );
    }
  }
  await putFields(context, collection, { fields: [field] });
}

function checkNewField(collection: CollectionDefinition, input: FieldInput): void {
  const { schema } = collection;
  const count = schema.fields.filter((field) => !field.isDynamic).length + schema.structs.length;
  if (count >= fieldsMax) {
    throw invalidParameter(`The number of fields has reached the maximum value ${fieldsMax}`);
  }
  if (['RowID', 'Timestamp', '$meta'].includes(input.name)) {
    throw invalidParameter(`not support to add system field, field name = ${input.name}`);
  }
  if (input.isPrimaryKey) {
    throw invalidParameter(`not support to add pk field, field name = ${input.name}`);
  }
  if (input.autoId) {
    throw invalidParameter(
      `only primary field can speficy AutoID with true, field name = ${input.name}`,
    );
  }
  if (input.isPartitionKey) {
    throw invalidParameter(`not support to add partition key field, field name  = ${input.name}`);
  }
  if (input.isClusteringKey && schema.fields.some((field) => field.isClusteringKey)) {
    throw invalidParameter(`already has another clustering key field, field name: ${input.name}`);
  }
  checkFieldName(input.name);
  if (!input.nullable) {
    throw invalidParameter(
      `added field must be nullable, please check it, field name = ${input.name}`,
    );
  }
  const isStruct = schema.structs.some(({ name }) => name === input.name);
  if (isStruct || fieldByName(schema, input.name) !== undefined) {
    throw invalidParameter(`duplicated field name ${input.name}`);
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

/** `dynamicfield.enabled`: true adds `$meta`; false is refused while rows may hold keys. */
export async function setDynamicField(
  context: EngineContext,
  collection: CollectionDefinition,
  isEnabled: boolean,
): Promise<void> {
  if (isEnabled === collection.schema.enableDynamicField) return;
  if (!isEnabled) {
    throw milvusError(
      'unimplemented',
      'disabling dynamic fields is not supported by this server yet',
    );
  }
  const id = (collection.schema.maxFieldId + 1) as FieldId;
  await putFields(context, collection, {
    fields: [newDynamicField(id)],
    enableDynamicField: true,
  });
}

const ALTERABLE =
  /^(max_length|max_capacity|mmap\.enabled|mmap_enabled|field\.description|warmup.*)$/;

export async function alterField(
  context: EngineContext,
  collection: CollectionDefinition,
  fieldName: string,
  change: PropertyChange,
): Promise<void> {
  const field = fieldByName(collection.schema, fieldName);
  if (field === undefined) {
    throw invalidParameter(`field ${fieldName} does not exist in collection`);
  }
  for (const key of [...change.properties.map((pair) => pair.key), ...change.deleteKeys]) {
    if (!ALTERABLE.test(key)) {
      throw invalidParameter(`${key} does not allow update in collection field param`);
    }
  }
  for (const pair of change.properties) checkFieldProperty(collection, field, pair);
  const description = change.properties.find(({ key }) => key === 'field.description')?.value;
  const typeParams = changeProperties(field.typeParams, {
    properties: change.properties
      .filter(({ key }) => key !== 'field.description')
      .map(({ key, value }) => ({ key: key === 'mmap_enabled' ? 'mmap.enabled' : key, value })),
    deleteKeys: change.deleteKeys,
  });
  const numberOf = (key: string): number | undefined => {
    const text = typeParams.find((pair) => pair.key === key)?.value;
    return text === undefined ? undefined : Number(text);
  };
  const maxLength = numberOf('max_length');
  const maxCapacity = numberOf('max_capacity');
  const altered: FieldSchema = {
    ...field,
    typeParams,
    ...(description === undefined ? {} : { description }),
    ...(field.maxLength === undefined || maxLength === undefined ? {} : { maxLength }),
    ...(field.maxCapacity === undefined || maxCapacity === undefined ? {} : { maxCapacity }),
  };
  const fields = collection.schema.fields.map((known) => (known.id === field.id ? altered : known));
  await context.changeCollection(collection, {
    schema: { ...collection.schema, fields },
    updatedTimestamp: context.timestamp(),
  });
}

function checkFieldProperty(
  collection: CollectionDefinition,
  field: FieldSchema,
  { key, value }: KeyValue,
): void {
  if (key === 'field.description') return;
  if (collection.load.kind !== 'none' && key !== 'max_length' && key !== 'max_capacity') {
    throw milvusError(
      'collectionLoaded',
      'can not alter collection field properties if collection loaded',
      {
        collection: collection.name,
      },
    );
  }
  if (key === 'max_length') {
    if (field.maxLength === undefined) {
      throw invalidParameter('can not modify the maxlength for non-string types');
    }
    if (Number(value) > varCharBytesMax) {
      throw invalidParameter(`${value} exceeds the maximum allowed value ${varCharBytesMax}`);
    }
  }
}
