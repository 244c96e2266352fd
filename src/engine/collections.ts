/** Collections: create, drop, describe, list, rename, truncate. */

import { invalidParameter, MilvusError, milvusError } from '../base/errors.ts';
import type { CollectionId, PartitionId, Timestamp } from '../base/ids.ts';
import { collectionsMax } from '../base/limits.ts';
import {
  type CollectionDefinition,
  DEFAULT_PARTITION,
  type DatabaseDefinition,
  isPartitionLoaded,
  type PartitionDefinition,
  propertyOf,
} from '../catalog/definitions.ts';
import { encodeJson } from '../catalog/events.ts';
import { checkCollectionName } from '../schema/names.ts';
import type { CollectionSchema, KeyValue } from '../schema/schema.ts';
import type { CollectionSchemaInput } from '../schema/schema-input.ts';
import { Timezone } from '../schema/timezone.ts';
import { validateCollection } from '../schema/validate-collection.ts';
import type { Segment } from '../segment/segment.ts';
import { consistencyLevelOf } from './alter-collection.ts';
import type { CollectionReference } from './api.ts';
import { checkCollectionProperties } from './collection-properties.ts';
import type { EngineContext } from './context.ts';
import { discardSegments, dropSegments } from './discarding.ts';
import { checkAnalyzers } from './field-analyzers.ts';
import { sameKeyValues } from './properties.ts';
import type {
  CollectionDescription,
  CollectionSummary,
  ConsistencyLevel,
  RequestContext,
} from './requests.ts';

const PARTITION_KEY_PARTITIONS = 16;

export interface CreateCollectionRequest {
  readonly name: string;
  readonly schema: CollectionSchemaInput;
  readonly shardCount: number;
  readonly consistencyLevel: ConsistencyLevel;
  readonly partitionCount: number;
  readonly properties: readonly KeyValue[];
}

/** Without them, rows of all namespaces would be one another's. */
function refuseNamespaces({ enableNamespace }: CollectionSchema): void {
  if (!enableNamespace) return;
  throw milvusError(
    'unimplemented',
    'collections with namespaces are not supported by this server yet',
  );
}

export async function createCollection(
  context: EngineContext,
  request: RequestContext,
  input: CreateCollectionRequest,
): Promise<void> {
  const database = context.catalog.database(request.database);
  const schema = validateCollection({
    schema: { ...input.schema, name: input.name },
    shardCount: input.shardCount,
    partitionCount: input.partitionCount,
    timezone: Timezone.named(timezoneOf(input, database)) ?? Timezone.utc,
  });
  refuseNamespaces(schema);
  checkCollectionProperties(input.properties, schema);
  checkAnalyzers(schema, context.analyzers);
  const proposed = proposedDefinition(context, database, schema, input);
  const existing = context.catalog.findByName(database.id, input.name);
  if (existing !== undefined) {
    if (isSameDefinition(existing, proposed)) return;
    throw invalidParameter(
      `create duplicate collection with different parameters, collection: ${input.name}`,
    );
  }
  if (context.catalog.findByAlias(database.id, input.name) !== undefined) {
    throw milvusError('aliasCollectionConflict', 'please choose a unique name', {
      database: database.name,
      alias: input.name,
    });
  }
  checkLimit(context, database);
  await context.commitEvent({ kind: 'collectionPut', collection: proposed });
}

function timezoneOf(input: CreateCollectionRequest, database: DatabaseDefinition): string {
  return (
    propertyOf(input.properties, 'timezone') ?? propertyOf(database.properties, 'timezone') ?? 'UTC'
  );
}

function checkLimit(context: EngineContext, database: DatabaseDefinition): void {
  const limit = Number(
    propertyOf(database.properties, 'database.max.collections') ?? collectionsMax,
  );
  if (context.catalog.collectionsOf(database.id).length >= limit) {
    throw milvusError('collectionLimit', '', { limit });
  }
}

function proposedDefinition(
  context: EngineContext,
  database: DatabaseDefinition,
  schema: CollectionSchema,
  input: CreateCollectionRequest,
): CollectionDefinition {
  const createdTimestamp = context.timestamp();
  const given = input.properties.filter(({ key }) => key !== 'consistency_level');
  const own = new Map(given.map(({ key, value }) => [key, value]));
  own.set('timezone', timezoneOf(input, database));
  if (!own.has('namespace.sharding.enabled')) own.set('namespace.sharding.enabled', 'false');
  return {
    id: context.newId() as CollectionId,
    databaseId: database.id,
    name: input.name,
    schema,
    shardCount: Math.max(1, input.shardCount),
    consistencyLevel: consistencyLevelOf(input.properties) ?? input.consistencyLevel,
    properties: [...own].map(([key, value]) => ({ key, value })),
    createdTimestamp,
    updatedTimestamp: createdTimestamp,
    partitions: newPartitions(context, schema, input.partitionCount),
    aliases: [],
    indexes: [],
    load: { kind: 'none' },
    truncatedTimestamp: 0n as Timestamp,
  };
}

function newPartitions(
  context: EngineContext,
  schema: CollectionSchema,
  partitionCount: number,
): PartitionDefinition[] {
  const hasKey = schema.fields.some((field) => field.isPartitionKey);
  const count = hasKey ? partitionCount || PARTITION_KEY_PARTITIONS : 1;
  return Array.from({ length: count }, (_, i) => ({
    id: context.newId() as PartitionId,
    name: hasKey ? `${DEFAULT_PARTITION}_${i}` : DEFAULT_PARTITION,
    createdTimestamp: context.timestamp(),
  }));
}

/** Functions do not count, as in Milvus. */
function isSameDefinition(a: CollectionDefinition, b: CollectionDefinition): boolean {
  const identity = (collection: CollectionDefinition): string =>
    new TextDecoder().decode(
      encodeJson({
        ...collection.schema,
        functions: [],
        version: 0,
        maxFieldId: 0,
        shardCount: collection.shardCount,
        consistencyLevel: collection.consistencyLevel,
        partitions: collection.partitions.map(({ name }) => name).sort(),
      }),
    );
  return identity(a) === identity(b) && sameKeyValues(a.properties, b.properties);
}

export async function dropCollection(
  context: EngineContext,
  request: RequestContext,
  name: string,
): Promise<void> {
  const database = context.catalog.findDatabase(request.database);
  if (database === undefined) return;
  if (context.catalog.findByAlias(database.id, name) !== undefined) {
    throw invalidParameter(`cannot drop the collection via alias = ${name}`);
  }
  const collection = context.catalog.findByName(database.id, name);
  if (collection === undefined) return;
  if (collection.aliases.length > 0) {
    throw invalidParameter(
      `unable to drop the collection [${name}] because it has associated aliases [${collection.aliases.join(' ')}], please remove all aliases before dropping the collection`,
    );
  }
  await context.changingSegments(async () => {
    const manifests = context.catalog.segments(collection.id);
    let segments: Segment[] = [];
    await context.commitEvent({ kind: 'collectionDropped', id: collection.id }, () => {
      segments = context.forgetCollection(collection);
    });
    discardSegments(context, segments, manifests);
  });
}

/** DescribeCollection has a text of its own for what it cannot find. */
export function findCollection(
  context: EngineContext,
  request: RequestContext,
  reference: CollectionReference,
): CollectionDefinition {
  const database = context.catalog.database(request.database);
  const { name, id } = reference;
  if (name !== '') checkCollectionName(name);
  const byName =
    name === ''
      ? undefined
      : (context.catalog.findByName(database.id, name) ??
        context.catalog.findByAlias(database.id, name));
  const found = byName ?? (name === '' && id !== undefined ? context.catalog.byId(id) : undefined);
  if (found === undefined) {
    throw new MilvusError(
      'collectionNotFound',
      `can't find collection[database=${request.database}][collection=${name === '' ? (id ?? '') : name}]`,
    );
  }
  return found;
}

export function describeCollection(
  context: EngineContext,
  collection: CollectionDefinition,
): CollectionDescription {
  const database = context.catalog.databaseOf(collection.databaseId);
  return {
    id: collection.id,
    databaseId: collection.databaseId,
    databaseName: database?.name ?? '',
    name: collection.name,
    schema: collection.schema,
    aliases: collection.aliases,
    shardCount: collection.shardCount,
    partitionCount: collection.partitions.length,
    consistencyLevel: collection.consistencyLevel,
    properties: [
      ...collection.properties,
      { key: 'max_field_id', value: String(collection.schema.maxFieldId) },
    ],
    createdTimestamp: collection.createdTimestamp,
    updatedTimestamp: collection.updatedTimestamp,
  };
}

export function summarizeCollection(collection: CollectionDefinition): CollectionSummary {
  return {
    id: collection.id,
    name: collection.name,
    createdTimestamp: collection.createdTimestamp,
    shardCount: collection.shardCount,
    loaded: collection.partitions.some(({ id }) => isPartitionLoaded(collection, id)),
  };
}

export async function renameCollection(
  context: EngineContext,
  request: RequestContext,
  names: { oldName: string; newName: string; newDatabase: string },
): Promise<void> {
  const from = context.catalog.database(request.database);
  const to = context.catalog.database(names.newDatabase === '' ? from.name : names.newDatabase);
  checkCollectionName(names.newName);
  if (names.oldName === names.newName && from.id === to.id) {
    throw invalidParameter('collection name or database name should be different');
  }
  if (context.catalog.findByAlias(from.id, names.oldName) !== undefined) {
    throw invalidParameter(`unsupported use an alias to rename collection, alias:${names.oldName}`);
  }
  const collection = context.catalog.collection(from.name, names.oldName);
  if (context.catalog.findByAlias(to.id, names.newName) !== undefined) {
    throw milvusError('aliasCollectionConflict', '', { database: to.name, alias: names.newName });
  }
  if (context.catalog.findByName(to.id, names.newName) !== undefined) {
    throw invalidParameter(
      `duplicated new collection name ${to.name}:${names.newName} with other collection name or alias`,
    );
  }
  if (from.id !== to.id && collection.aliases.length > 0) {
    throw invalidParameter(
      'fail to rename db name, must drop all aliases of this collection before rename',
    );
  }
  await context.changeCollection(collection, {
    name: names.newName,
    databaseId: to.id,
    schema: { ...collection.schema, name: names.newName },
    updatedTimestamp: context.timestamp(),
  });
}

/** Rows, files and graphs go; definitions and load state stay. */
export async function truncateCollection(
  context: EngineContext,
  request: RequestContext,
  name: string,
): Promise<void> {
  checkCollectionName(name);
  const collection = context.catalog.collection(request.database, name);
  await context.changingSegments(() =>
    // A write under way would put its rows where they are dropped, though its record comes later.
    context.writeLock(collection.id).exclusive(async () => {
      await context.pipeline.idle();
      const manifests = context.catalog.segments(collection.id);
      const drop = () => context.rows.get(collection.id)?.dropAll() ?? [];
      const changes = { truncatedTimestamp: context.timestamp() };
      await dropSegments(context, collection, changes, { manifests, drop });
    }),
  );
}
