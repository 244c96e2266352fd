/**
 * Databases, collections, partitions, aliases: each handler decodes, calls the
 * engine, encodes.
 */

import { milvusError } from '../../base/errors.ts';
import { timestampMs } from '../../base/ids.ts';
import type { ConsistencyLevel } from '../../engine/requests.ts';
import { contextOf, type Handler } from '../call.ts';
import { changeOf, referenceOf } from '../decode/definitions.ts';
import { decodeCollectionSchema, decodeKeyValues } from '../decode/schema.ts';
import { encodeCollection } from '../encode/describe.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint, toLong, type WireLong } from '../long.ts';
import { SUCCESS, statusOf } from '../status.ts';

type P = typeof milvus.proto.milvus;
type Request<Name extends keyof P> = P[Name] extends { prototype: infer Message } ? Message : never;

/** `ShowType.InMemory`. */
const SHOW_LOADED = 1;

const DONE: WireMessage = { status: SUCCESS };

export const definitionHandlers = {
  CreateDatabase: async (request: Request<'CreateDatabaseRequest'>, call) => {
    const properties = decodeKeyValues(request.properties);
    await call.engine.createDatabase(contextOf({}, call), request.db_name, properties);
    return DONE;
  },
  DropDatabase: async (request: Request<'DropDatabaseRequest'>, call) => {
    await call.engine.dropDatabase(contextOf({}, call), request.db_name);
    return DONE;
  },
  ListDatabases: async (_: Request<'ListDatabasesRequest'>, call) => {
    const databases = await call.engine.listDatabases(contextOf({}, call));
    return {
      status: SUCCESS,
      db_names: databases.map(({ name }) => name),
      db_ids: databases.map(({ id }) => toLong(id)),
      created_timestamp: databases.map(({ createdTimestamp }) => toLong(createdTimestamp)),
    };
  },
  DescribeDatabase: async (request: Request<'DescribeDatabaseRequest'>, call) => {
    const context = contextOf(request, call);
    const database = await call.engine.describeDatabase(context, context.database);
    return {
      status: SUCCESS,
      db_name: database.name,
      dbID: toLong(database.id),
      created_timestamp: toLong(database.createdTimestamp),
      properties: database.properties,
    };
  },
  AlterDatabase: async (request: Request<'AlterDatabaseRequest'>, call) => {
    const context = contextOf(request, call);
    await call.engine.alterDatabase(context, context.database, changeOf(request));
    return DONE;
  },
  CreateCollection: async (request: Request<'CreateCollectionRequest'>, call) => {
    await call.engine.createCollection(contextOf(request, call), {
      name: request.collection_name,
      schema: decodeCollectionSchema(request.schema),
      shardCount: request.shards_num,
      consistencyLevel: request.consistency_level as ConsistencyLevel,
      partitionCount: Number(toBigint(request.num_partitions as WireLong)),
      properties: decodeKeyValues(request.properties),
    });
    return DONE;
  },
  DropCollection: async (request: Request<'DropCollectionRequest'>, call) => {
    await call.engine.dropCollection(contextOf(request, call), request.collection_name);
    return DONE;
  },
  HasCollection: async (request: Request<'HasCollectionRequest'>, call) => {
    const context = contextOf(request, call);
    const value = await call.engine.hasCollection(context, request.collection_name);
    return { status: SUCCESS, value };
  },
  DescribeCollection: async (request: Request<'DescribeCollectionRequest'>, call) => {
    const reference = referenceOf(request);
    const found = await call.engine.describeCollection(contextOf(request, call), reference);
    return encodeCollection(found, request.collection_name);
  },
  BatchDescribeCollection: async (request: Request<'BatchDescribeCollectionRequest'>, call) => {
    const context = contextOf(request, call);
    const names = request.collection_name ?? [];
    if (names.length === 0) {
      throw milvusError('parameterMissing', 'collection names cannot be empty');
    }
    const responses = await Promise.all(
      names.map((name) =>
        call.engine
          .describeCollection(context, { name })
          .then((found) => encodeCollection(found, name))
          .catch((cause) => ({ status: statusOf(cause), collection_name: name })),
      ),
    );
    return { status: SUCCESS, responses };
  },
  ShowCollections: async (request: Request<'ShowCollectionsRequest'>, call) => {
    const context = contextOf(request, call);
    const all = await call.engine.listCollections(context);
    const names = request.collection_names ?? [];
    const onlyLoaded = request.type === SHOW_LOADED;
    // Asking for the loaded ones among named ones refuses what is unknown or not loaded.
    for (const name of onlyLoaded ? names : [])
      await call.engine.loadingProgress(context, name, []);
    const shown = all.filter(
      ({ name, loaded }) => (!onlyLoaded || loaded) && (names.length === 0 || names.includes(name)),
    );
    return {
      status: SUCCESS,
      collection_names: shown.map(({ name }) => name),
      collection_ids: shown.map(({ id }) => toLong(id)),
      created_timestamps: shown.map(({ createdTimestamp }) => toLong(createdTimestamp)),
      created_utc_timestamps: shown.map(({ createdTimestamp }) => timestampMs(createdTimestamp)),
      inMemory_percentages: shown.map(({ loaded }) => (loaded ? 100 : 0)),
      query_service_available: shown.map(({ loaded }) => loaded),
      shards_num: shown.map(({ shardCount }) => shardCount),
    };
  },
  GetCollectionStatistics: async (request: Request<'GetCollectionStatisticsRequest'>, call) => {
    const context = contextOf(request, call);
    const count = await call.engine.collectionRowCount(context, request.collection_name);
    return { status: SUCCESS, stats: [{ key: 'row_count', value: String(count) }] };
  },
  CreatePartition: async (request: Request<'CreatePartitionRequest'>, call) => {
    const { collection_name, partition_name } = request;
    await call.engine.createPartition(contextOf(request, call), collection_name, partition_name);
    return DONE;
  },
  DropPartition: async (request: Request<'DropPartitionRequest'>, call) => {
    const { collection_name, partition_name } = request;
    await call.engine.dropPartition(contextOf(request, call), collection_name, partition_name);
    return DONE;
  },
  HasPartition: async (request: Request<'HasPartitionRequest'>, call) => {
    const { collection_name, partition_name } = request;
    const context = contextOf(request, call);
    const value = await call.engine.hasPartition(context, collection_name, partition_name);
    return { status: SUCCESS, value };
  },
  ShowPartitions: async (request: Request<'ShowPartitionsRequest'>, call) => {
    const context = contextOf(request, call);
    const found = await call.engine.listPartitions(context, referenceOf(request));
    const names = request.partition_names ?? [];
    const onlyLoaded = request.type === SHOW_LOADED;
    if (onlyLoaded && names.length > 0) {
      await call.engine.loadingProgress(context, request.collection_name, names);
    }
    const shown = found.filter(
      ({ name, loaded }) => (!onlyLoaded || loaded) && (names.length === 0 || names.includes(name)),
    );
    return {
      status: SUCCESS,
      partition_names: shown.map(({ name }) => name),
      partitionIDs: shown.map(({ id }) => toLong(id)),
      created_timestamps: shown.map(({ createdTimestamp }) => toLong(createdTimestamp)),
      created_utc_timestamps: shown.map(({ createdTimestamp }) => timestampMs(createdTimestamp)),
      inMemory_percentages: shown.map(({ loaded }) => (loaded ? 100 : 0)),
    };
  },
  GetPartitionStatistics: async (request: Request<'GetPartitionStatisticsRequest'>, call) => {
    const { collection_name, partition_name } = request;
    const context = contextOf(request, call);
    const count = await call.engine.partitionRowCount(context, collection_name, partition_name);
    return { status: SUCCESS, stats: [{ key: 'row_count', value: String(count) }] };
  },
  CreateAlias: async (request: Request<'CreateAliasRequest'>, call) => {
    await call.engine.createAlias(contextOf(request, call), request.collection_name, request.alias);
    return DONE;
  },
  AlterAlias: async (request: Request<'AlterAliasRequest'>, call) => {
    await call.engine.alterAlias(contextOf(request, call), request.collection_name, request.alias);
    return DONE;
  },
  DropAlias: async (request: Request<'DropAliasRequest'>, call) => {
    await call.engine.dropAlias(contextOf(request, call), request.alias);
    return DONE;
  },
  DescribeAlias: async (request: Request<'DescribeAliasRequest'>, call) => {
    const context = contextOf(request, call);
    const { collectionName } = await call.engine.describeAlias(context, request.alias);
    return {
      status: SUCCESS,
      db_name: context.database,
      alias: request.alias,
      collection: collectionName,
    };
  },
  ListAliases: async (request: Request<'ListAliasesRequest'>, call) => {
    const context = contextOf(request, call);
    const aliases = await call.engine.listAliases(context, request.collection_name);
    return {
      status: SUCCESS,
      db_name: context.database,
      collection_name: request.collection_name,
      aliases,
    };
  },
} satisfies Record<string, Handler>;
