/** AlterCollectionField: length and capacity of a field, its description, how it is brought into memory. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { arrayCapacityMax, varCharBytesMax } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import {
  type FieldSchema,
  fieldByName,
  type KeyValue,
  type StructFieldSchema,
} from '../schema/schema.ts';
import type { PropertyChange } from './requests.ts';
import { checkWarmupPolicy, isWarmupKey } from './collection-properties.ts';
import type { EngineContext } from './context.ts';
import { changeProperties, sameKeyValues } from './properties.ts';

const DESCRIPTION = 'field.description';
const MMAP = 'mmap.enabled';

export async function alterField(
  context: EngineContext,
  collection: CollectionDefinition,
  fieldName: string,
  sent: PropertyChange,
): Promise<void> {
  const change = {
    properties: sent.properties.map(({ key, value }) => ({ key: ownKey(key), value })),
    deleteKeys: sent.deleteKeys.map(ownKey),
  };
  const known = fieldByName(collection.schema, fieldName);
  // Length and capacity inside a struct array stay: its sub-fields have to agree.
  const sized = known?.structName === undefined ? known : undefined;
  for (const pair of change.properties) checkProperty(collection, sized, pair);
  for (const key of sent.deleteKeys) checkDeletion(collection, key);
  const struct = collection.schema.structs.find(({ name }) => name === fieldName);
  if (struct !== undefined) {
    await alterStruct(context, collection, struct, change);
    return;
  }
  if (known === undefined) {
    throw invalidParameter(`field ${fieldName} does not exist in collection`);
  }
  const typeParams = changeProperties(known.typeParams, {
    properties: change.properties.filter(({ key }) => key !== DESCRIPTION),
    deleteKeys: change.deleteKeys,
  });
  const description = propertyOf(change.properties, DESCRIPTION);
  if (sameKeyValues(typeParams, known.typeParams) && description === undefined) return;
  const altered = withParams({
    ...known,
    typeParams,
    description: description ?? known.description,
  });
  const { schema } = collection;
  const fields = schema.fields.map((field) => (field.id === known.id ? altered : field));
  await context.changeCollection(collection, {
    schema: { ...schema, fields, version: schema.version + 1 },
    updatedTimestamp: context.timestamp(),
  });
}

async function alterStruct(
  context: EngineContext,
  collection: CollectionDefinition,
  struct: StructFieldSchema,
  change: PropertyChange,
): Promise<void> {
  const typeParams = changeProperties(struct.typeParams, {
    properties: change.properties.filter(({ key }) => key !== DESCRIPTION),
    deleteKeys: change.deleteKeys,
  });
  const description = propertyOf(change.properties, DESCRIPTION) ?? struct.description;
  if (sameKeyValues(typeParams, struct.typeParams) && description === struct.description) return;
  const { schema } = collection;
  const altered = { ...struct, typeParams, description };
  const structs = schema.structs.map((own) => (own.id === struct.id ? altered : own));
  await context.changeCollection(collection, {
    schema: { ...schema, structs, version: schema.version + 1 },
    updatedTimestamp: context.timestamp(),
  });
}

function ownKey(key: string): string {
  return key === 'mmap_enabled' ? MMAP : key;
}

/** The parsed numbers follow the texts. */
function withParams(field: FieldSchema): FieldSchema {
  const numberOf = (key: string): number => Number(propertyOf(field.typeParams, key));
  return {
    ...field,
    ...(field.maxLength === undefined ? {} : { maxLength: numberOf('max_length') }),
    ...(field.maxCapacity === undefined ? {} : { maxCapacity: numberOf('max_capacity') }),
  };
}

function checkProperty(
  collection: CollectionDefinition,
  field: FieldSchema | undefined,
  { key, value }: KeyValue,
): void {
  switch (key) {
    case DESCRIPTION:
      return;
    case MMAP:
      refuseLoaded(collection, 'can not alter collection field properties if collection loaded');
      return;
    case 'max_length':
      checkMaxLength(field, value);
      return;
    case 'max_capacity':
      checkMaxCapacity(field, value);
      return;
    default:
      if (!isWarmupKey(key)) {
        throw invalidParameter(`${key} does not allow update in collection field param`);
      }
      if (key !== 'warmup') return;
      refuseLoaded(collection, 'can not alter warmup if collection loaded');
      checkWarmupPolicy(value);
  }
}

function checkDeletion(collection: CollectionDefinition, key: string): void {
  const own = ownKey(key);
  if (own !== MMAP && !isWarmupKey(own)) {
    throw invalidParameter(`${key} is not allowed to drop in collection field param`);
  }
  if (own !== MMAP && own !== 'warmup') return;
  refuseLoaded(collection, 'can not drop collection field properties if collection loaded');
}

function refuseLoaded(collection: CollectionDefinition, text: string): void {
  if (collection.load.kind === 'none') return;
  throw milvusError('collectionLoaded', text, { collection: collection.name });
}

function checkMaxLength(field: FieldSchema | undefined, value: string): void {
  if (field?.maxLength === undefined) {
    throw invalidParameter(' can not modify the maxlength for non-string types');
  }
  if (!/^[+-]?\d+$/.test(value)) {
    throw invalidParameter('max_length should be an integer, but got string');
  }
  if (Number(value) > varCharBytesMax) {
    throw invalidParameter(`${value} exceeds the maximum allowed value ${varCharBytesMax}`);
  }
  if (Number(value) <= 0) {
    throw invalidParameter(
      `the maximum length specified for the field(${field.name}) should be in (0, ${varCharBytesMax}], but got ${value} instead`,
    );
  }
}

function checkMaxCapacity(field: FieldSchema | undefined, value: string): void {
  if (field?.type !== 'Array') {
    throw invalidParameter(' can not modify the maxcapacity for non-array types');
  }
  if (!/^[+-]?\d+$/.test(value)) {
    throw invalidParameter(`the value for max_capacity of field ${field.name} must be an integer`);
  }
  if (Number(value) > arrayCapacityMax || Number(value) <= 0) {
    throw invalidParameter(
      `the maximum capacity specified for a Array should be in (0, ${arrayCapacityMax}]`,
    );
  }
}
