/** Values of a collection's properties, checked in Milvus' words at creation and alteration. */

import { invalidParameter, MilvusError, milvusError } from '../base/errors.ts';
import { propertyOf } from '../catalog/definitions.ts';
import {
  type CollectionSchema,
  type KeyValue,
  partitionKeyField,
  primaryField,
} from '../schema/schema.ts';
import { checkTimezone } from '../schema/timestamptz.ts';
import { ISOLATION } from './partition-key-filter.ts';
import { isTrue, parseGoBool } from './properties.ts';

const TTL_MAX = 3_155_760_000;
const COLLECTION_WARMUP_KEYS = [
  'warmup.scalarField',
  'warmup.scalarIndex',
  'warmup.vectorField',
  'warmup.vectorIndex',
];

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
    case ISOLATION:
      checkIsolationProperty(value, schema);
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
      if (isWarmupKey(key)) checkWarmup(key, value);
  }
}

/** `warmup` belongs to fields and indexes, `warmup.…` to collections. */
export function isWarmupKey(key: string): boolean {
  return key === 'warmup' || COLLECTION_WARMUP_KEYS.includes(key);
}

function checkWarmup(key: string, value: string): void {
  if (key === 'warmup') {
    throw invalidParameter(
      `warmup key '${key}' is only allowed at field level, use warmup.scalarField/warmup.scalarIndex/warmup.vectorField/warmup.vectorIndex at collection level`,
    );
  }
  try {
    checkWarmupPolicy(value);
  } catch (cause) {
    const text = cause instanceof MilvusError ? cause.message : String(cause);
    throw invalidParameter(`invalid warmup value for key ${key}: ${text}`);
  }
}

export function checkWarmupPolicy(value: string): void {
  if (!['disable', 'sync', 'async'].includes(value)) {
    throw invalidParameter(`invalid warmup policy: ${value}, must be 'disable', 'sync' or 'async'`);
  }
}

function checkIsolationProperty(value: string, schema: CollectionSchema): void {
  const isEnabled = parseGoBool(value.toLowerCase());
  if (isEnabled === undefined) {
    throw invalidParameter(
      `failed to parse partition key isolation: strconv.ParseBool: parsing ${JSON.stringify(value.toLowerCase())}: invalid syntax`,
    );
  }
  if (isEnabled && partitionKeyField(schema) === undefined) {
    throw milvusError(
      'collectionIllegalSchema',
      'partition key isolation mode is enabled but no partition key field is set. Please set the partition key first',
    );
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
