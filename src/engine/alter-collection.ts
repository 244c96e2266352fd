/**
 * AlterCollection: properties set or deleted, and the three keys that are none:
 * `collection.description`, `consistency_level`, `dynamicfield.enabled`.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { descriptionBytesMax } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf, vectorIndexOf } from '../catalog/definitions.ts';
import type { KeyValue } from '../schema/schema.ts';
import type { PropertyChange } from './requests.ts';
import { checkCollectionProperties, isWarmupKey } from './collection-properties.ts';
import type { EngineContext } from './context.ts';
import { ISOLATION } from './partition-key-filter.ts';
import { setDynamicField } from './fields.ts';
import { changeProperties, isTrue, parseGoBool, sameKeyValues } from './properties.ts';

const DESCRIPTION = 'collection.description';
const CONSISTENCY_LEVEL = 'consistency_level';
const DYNAMIC_FIELD = 'dynamicfield.enabled';
const QUERY_MODE = 'query_mode';
const SHARDING = 'namespace.sharding.enabled';
const SPECIAL_KEYS = new Set([DESCRIPTION, CONSISTENCY_LEVEL]);
const CONSISTENCY_LEVELS = ['Strong', 'Session', 'Bounded', 'Eventually', 'Customized'];

export async function alterCollection(
  context: EngineContext,
  collection: CollectionDefinition,
  change: PropertyChange,
): Promise<void> {
  checkAlteration(collection, change);
  const dynamic = propertyOf(change.properties, DYNAMIC_FIELD);
  if (dynamic !== undefined) {
    await alterDynamicField(context, collection, change.properties, dynamic);
    return;
  }
  const properties = changeProperties(collection.properties, {
    ...change,
    properties: change.properties.filter(({ key }) => !SPECIAL_KEYS.has(key)),
  });
  const description = propertyOf(change.properties, DESCRIPTION) ?? collection.schema.description;
  const consistencyLevel = consistencyLevelOf(change.properties) ?? collection.consistencyLevel;
  if (
    sameKeyValues(properties, collection.properties) &&
    description === collection.schema.description &&
    consistencyLevel === collection.consistencyLevel
  ) {
    return;
  }
  await context.changeCollection(collection, {
    properties,
    schema: { ...collection.schema, description },
    consistencyLevel,
    updatedTimestamp: context.timestamp(),
  });
}

async function alterDynamicField(
  context: EngineContext,
  collection: CollectionDefinition,
  properties: readonly KeyValue[],
  value: string,
): Promise<void> {
  const isEnabled = parseGoBool(value);
  if (isEnabled === undefined) {
    throw invalidParameter(`invalid dynamic schema property value: ${value}`);
  }
  if (properties.length !== 1) {
    throw invalidParameter('cannot alter dynamic schema with other properties at the same time');
  }
  await setDynamicField(context, collection, isEnabled);
}

function checkAlteration(collection: CollectionDefinition, change: PropertyChange): void {
  const { properties, deleteKeys } = change;
  if (properties.length > 0 && deleteKeys.length > 0) {
    throw invalidParameter('cannot provide both DeleteKeys and ExtraParams');
  }
  if (properties.length === 0 && deleteKeys.length === 0) {
    throw invalidParameter('no properties or delete keys provided');
  }
  checkSharding(change);
  checkLoaded(collection, change);
  checkDescription(collection, properties);
  checkCollectionProperties(properties, collection.schema);
  checkTimeToLive(collection, properties);
  checkVectorIndex(collection, change);
  if (deleteKeys.includes(DYNAMIC_FIELD)) {
    throw invalidParameter(
      `cannot delete key ${DYNAMIC_FIELD}, dynamic field schema could support set to true/false`,
    );
  }
}

/** Settled at creation. */
function checkSharding({ properties, deleteKeys }: PropertyChange): void {
  const check = (key: string, verb: 'alter' | 'delete'): void => {
    if (key === SHARDING)
      throw invalidParameter(`cannot ${verb} ${SHARDING} after collection creation`);
    if (key.toLowerCase() === SHARDING) {
      throw invalidParameter(`invalid property key "${key}", did you mean "${SHARDING}"?`);
    }
  };
  for (const { key } of properties) check(key, 'alter');
  for (const key of deleteKeys) check(key, 'delete');
}

/** What says how columns are brought into memory changes only while they are not. */
function checkLoaded(
  collection: CollectionDefinition,
  { properties, deleteKeys }: PropertyChange,
): void {
  if (collection.load.kind === 'none') return;
  const refuse = (verb: 'alter' | 'delete', what: string): never => {
    throw milvusError(
      'collectionLoaded',
      `can not ${verb} ${what} properties if collection loaded`,
      { collection: collection.name },
    );
  };
  if (properties.some(({ key }) => key === 'mmap.enabled')) refuse('alter', 'mmap');
  if (properties.some(({ key }) => isWarmupKey(key))) refuse('alter', 'warmup');
  const deleted = deleteKeys.find((key) => key === 'mmap.enabled' || isWarmupKey(key));
  if (deleted !== undefined) refuse('delete', deleted === 'mmap.enabled' ? 'mmap' : deleted);
}

/** One that is sent again unchanged may be as long as it is. */
function checkDescription(collection: CollectionDefinition, properties: readonly KeyValue[]): void {
  const description = propertyOf(properties, DESCRIPTION);
  if (description === undefined || description === collection.schema.description) return;
  if (Buffer.byteLength(description) > descriptionBytesMax) {
    throw invalidParameter(
      `the length of a collection description must not exceed ${descriptionBytesMax} bytes`,
    );
  }
}

function checkTimeToLive(collection: CollectionDefinition, properties: readonly KeyValue[]): void {
  const has = (key: string): boolean => propertyOf(collection.properties, key) !== undefined;
  if (propertyOf(properties, 'collection.ttl.seconds') !== undefined && has('ttl_field')) {
    throw invalidParameter('ttl field is already exists, cannot be set collection TTL');
  }
  if (propertyOf(properties, 'ttl_field') !== undefined && has('collection.ttl.seconds')) {
    throw invalidParameter('collection TTL is already set, cannot be set ttl field');
  }
}

function checkVectorIndex(collection: CollectionDefinition, change: PropertyChange): void {
  const { properties } = collection;
  const after = changeProperties(properties, change);
  const isolates = (pairs: readonly KeyValue[]): boolean => isTrue(propertyOf(pairs, ISOLATION));
  const refuse = (what: string): void => {
    const field = collection.schema.fields.find(({ id }) => vectorIndexOf(collection, id));
    if (field === undefined) return;
    throw milvusError(
      'indexDuplicate',
      `can not alter ${what} if the collection already has a vector index. Please drop the index first`,
      { indexName: field.name },
    );
  };
  if (isolates(after) !== isolates(properties)) refuse('partition key isolation mode');
  if (propertyOf(after, QUERY_MODE) !== propertyOf(properties, QUERY_MODE)) refuse(QUERY_MODE);
}

/** By number or name; undefined when it is not among the properties. */
export function consistencyLevelOf(
  properties: readonly KeyValue[],
): CollectionDefinition['consistencyLevel'] | undefined {
  const level = propertyOf(properties, CONSISTENCY_LEVEL);
  if (level === undefined) return undefined;
  const number = /^\d+$/.test(level) ? Number(level) : CONSISTENCY_LEVELS.indexOf(level);
  if (CONSISTENCY_LEVELS[number] === undefined) {
    throw invalidParameter(`consistency level ${level} is invalid`);
  }
  return number as CollectionDefinition['consistencyLevel'];
}
