/** Properties of a collection, checked in Milvus' words; AlterCollection. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import {
  type CollectionSchema,
  type KeyValue,
  partitionKeyField,
  primaryField,
} from '../schema/schema.ts';
import { checkTimezone } from '../schema/timestamptz.ts';
import type { PropertyChange } from './api.ts';
import type { EngineContext } from './context.ts';
import { changeProperties, isTrue } from './properties.ts';

const TTL_MAX = 3_155_760_000;

export function checkCollectionProperties(
  properties: readonly KeyValue[],
  schema: CollectionSchema,
): void {
  for (const { key, value } of properties) checkProperty(key, value, schema);
  if (
    propertyOf(properties, 'collection.ttl.seconds') !== undefined &&
    propertyOf(properties, 'ttl_field') !== undefined
  ) {
    throw invalidParameter('collection TTL and ttl field cannot be set at the same time');
  }
}

function checkProperty(key: string, value: string, schema: CollectionSchema): void {
  switch (key) {
    case 'collection.ttl.seconds':
      checkTtl(value);
      return;
    case 'ttl_field':
      checkTtlField(value, schema);
      return;
    case 'timezone':
      checkTimezone(value);
      return;
    case 'partitionkey.isolation':
      if (isTrue(value) && partitionKeyField(schema) === undefined) {
        throw milvusError(
          'collectionIllegalSchema',
          'partition key isolation mode is enabled but no partition key field is set. Please set the partition key first',
        );
      }
      return;
    case 'query_mode':
      if (value !== 'large_topk') {
        throw invalidParameter(`invalid query_mode value "${value}", valid values: [large_topk]`);
      }
      return;
    case 'allow_insert_auto_id':
      if (isTrue(value) && !primaryField(schema).autoId) {
        throw invalidParameter(
          'the value for allow_insert_auto_id must be false when autoID is false',
        );
      }
      return;
    default:
      if (key.toLowerCase() === 'query_mode') {
        throw invalidParameter(`invalid property key "${key}", did you mean "query_mode"?`);
      }
      if (key.startsWith('warmup') && !['disable', 'sync', 'async'].includes(value)) {
        throw invalidParameter(`invalid warmup value for key ${key}: ${value}`);
      }
  }
}

function checkTtl(value: string): void {
  if (!/^[+-]?\d+$/.test(value)) {
    throw invalidParameter(
      `collection ttl property value not valid, parse error: strconv.ParseInt: parsing "${value}": invalid syntax`,
    );
  }
  const seconds = Number(value);
  if (seconds < -1 || seconds > TTL_MAX) {
    throw invalidParameter(`collection TTL is out of range, expect [-1, ${TTL_MAX}], got ${value}`);
  }
}

function checkTtlField(name: string, schema: CollectionSchema): void {
  const field = schema.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw invalidParameter(`ttl field name ${name} not found in schema`);
  if (field.type !== 'Timestamptz') {
    throw invalidParameter(`ttl field must be timestamptz, field name = ${name}`);
  }
}

export async function alterCollection(
  context: EngineContext,
  collection: CollectionDefinition,
  change: PropertyChange,
): Promise<void> {
  checkAlteration(collection, change);
  const special = specialChanges(change);
  const plain = {
    ...change,
    properties: change.properties.filter(({ key }) => !SPECIAL_KEYS.has(key)),
  };
  const properties = changeProperties(collection.properties, plain);
  checkCollectionProperties(change.properties, collection.schema);
  const schema = {
    ...collection.schema,
    ...(special.description === undefined ? {} : { description: special.description }),
  };
  await context.changeCollection(collection, {
    properties,
    schema,
    updatedTimestamp: context.timestamp(),
    ...(special.consistencyLevel === undefined
      ? {}
      : { consistencyLevel: special.consistencyLevel }),
  });
}

const SPECIAL_KEYS = new Set([
  'collection.description',
  'consistency_level',
  'dynamicfield.enabled',
]);
const CONSISTENCY_LEVELS = ['Strong', 'Session', 'Bounded', 'Eventually', 'Customized'];

function checkAlteration(collection: CollectionDefinition, change: PropertyChange): void {
  const { properties, deleteKeys } = change;
  if (properties.length === 0 && deleteKeys.length === 0) {
    throw invalidParameter('no properties or delete keys provided');
  }
  if (properties.length > 0 && deleteKeys.length > 0) {
    throw invalidParameter('cannot provide both DeleteKeys and ExtraParams');
  }
  const isLoaded = collection.load.kind !== 'none';
  const needsRelease = (key: string): boolean => key === 'mmap.enabled' || key.startsWith('warmup');
  if (isLoaded && properties.some(({ key }) => needsRelease(key))) {
    throw milvusError('collectionLoaded', 'can not alter mmap properties if collection loaded', {
      collection: collection.name,
    });
  }
  if (isLoaded && deleteKeys.some(needsRelease)) {
    throw milvusError('collectionLoaded', 'can not delete mmap properties if collection loaded', {
      collection: collection.name,
    });
  }
  const has = (key: string): boolean => propertyOf(collection.properties, key) !== undefined;
  if (propertyOf(properties, 'collection.ttl.seconds') !== undefined && has('ttl_field')) {
    throw invalidParameter('ttl field is already exists, cannot be set collection TTL');
  }
  if (propertyOf(properties, 'ttl_field') !== undefined && has('collection.ttl.seconds')) {
    throw invalidParameter('collection TTL is already set, cannot be set ttl field');
  }
  if (deleteKeys.includes('dynamicfield.enabled')) {
    throw invalidParameter('cannot delete key dynamicfield.enabled, it can only be set to false');
  }
  const changesVectors = properties.some(
    ({ key }) => key === 'partitionkey.isolation' || key === 'query_mode',
  );
  if (changesVectors && collection.indexes.some((index) => index.vector !== undefined)) {
    throw milvusError(
      'indexDuplicate',
      'can not alter partition key isolation mode if the collection already has a vector index. Please drop the index first',
    );
  }
}

function specialChanges(change: PropertyChange): {
  description?: string;
  consistencyLevel?: CollectionDefinition['consistencyLevel'];
} {
  const description = propertyOf(change.properties, 'collection.description');
  const level = propertyOf(change.properties, 'consistency_level');
  const number = level === undefined ? -1 : CONSISTENCY_LEVELS.indexOf(level);
  if (level !== undefined && number < 0) {
    throw invalidParameter(`consistency level ${level} is invalid`);
  }
  return {
    ...(description === undefined ? {} : { description }),
    ...(number < 0 ? {} : { consistencyLevel: number as CollectionDefinition['consistencyLevel'] }),
  };
}
