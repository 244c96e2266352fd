/** Indexes with their states, load and release with theirs: decoded, called, encoded. */

import type { LoadRequest } from '../../engine/api.ts';
import type { IndexDescription } from '../../engine/requests.ts';
import { type CallContext, contextOf, type Handler } from '../call.ts';
import { decodeKeyValues } from '../decode/schema.ts';
import { encodeIndex, indexStateCode } from '../encode/describe.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { toLong } from '../long.ts';
import { SUCCESS } from '../status.ts';

type M = typeof milvus.proto.milvus;
type Request<Name extends keyof M> = M[Name] extends { prototype: infer Message } ? Message : never;

const DONE: WireMessage = { status: SUCCESS };
const LOAD_STATES = ['notExist', 'notLoad', 'loading', 'loaded'] as const;

function find(
  request: {
    collection_name?: string | null;
    field_name?: string | null;
    index_name?: string | null;
    db_name?: string | null;
  },
  call: CallContext,
): Promise<readonly IndexDescription[]> {
  return call.engine.describeIndexes(contextOf(request, call), {
    collectionName: request.collection_name ?? '',
    fieldName: request.field_name ?? '',
    indexName: request.index_name ?? '',
  });
}

function loadRequestOf(
  request: Request<'LoadCollectionRequest'> | Request<'LoadPartitionsRequest'>,
): LoadRequest {
  return {
    collectionName: request.collection_name,
    replicaNumber: request.replica_number,
    refresh: request.refresh,
    resourceGroups: request.resource_groups ?? [],
    loadFields: request.load_fields ?? [],
    skipDynamicField: request.skip_load_dynamic_field,
  };
}

export const indexHandlers = {
  CreateIndex: async (request: Request<'CreateIndexRequest'>, call) => {
    await call.engine.createIndex(contextOf(request, call), {
      collectionName: request.collection_name,
      fieldName: request.field_name,
      indexName: request.index_name,
      params: decodeKeyValues(request.extra_params),
    });
    return DONE;
  },
  AlterIndex: async (request: Request<'AlterIndexRequest'>, call) => {
    await call.engine.alterIndex(contextOf(request, call), {
      collectionName: request.collection_name,
      indexName: request.index_name,
      change: {
        properties: decodeKeyValues(request.extra_params),
        deleteKeys: request.delete_keys ?? [],
      },
    });
    return DONE;
  },
  DropIndex: async (request: Request<'DropIndexRequest'>, call) => {
    await call.engine.dropIndex(contextOf(request, call), {
      collectionName: request.collection_name,
      fieldName: request.field_name,
      indexName: request.index_name,
    });
    return DONE;
  },
  DescribeIndex: async (request: Request<'DescribeIndexRequest'>, call) => ({
    status: SUCCESS,
    index_descriptions: (await find(request, call)).map(encodeIndex),
  }),
  GetIndexStatistics: async (request: Request<'GetIndexStatisticsRequest'>, call) => ({
    status: SUCCESS,
    index_descriptions: (await find(request, call)).map(encodeIndex),
  }),
  GetIndexState: async (request: Request<'GetIndexStateRequest'>, call) => {
    const [index] = await find(request, call);
    return { status: SUCCESS, state: index === undefined ? 0 : indexStateCode(index) };
  },
  GetIndexBuildProgress: async (request: Request<'GetIndexBuildProgressRequest'>, call) => {
    const [index] = await find(request, call);
    return {
      status: SUCCESS,
      indexed_rows: toLong(index?.indexedRows ?? 0n),
      total_rows: toLong(index?.totalRows ?? 0n),
    };
  },
  LoadCollection: async (request: Request<'LoadCollectionRequest'>, call) => {
    await call.engine.load(contextOf(request, call), loadRequestOf(request));
    return DONE;
  },
  LoadPartitions: async (request: Request<'LoadPartitionsRequest'>, call) => {
    const partitionNames = request.partition_names ?? [];
    const decoded = { ...loadRequestOf(request), partitionNames };
    await call.engine.load(contextOf(request, call), decoded);
    return DONE;
  },
  ReleaseCollection: async (request: Request<'ReleaseCollectionRequest'>, call) => {
    await call.engine.release(contextOf(request, call), request.collection_name);
    return DONE;
  },
  ReleasePartitions: async (request: Request<'ReleasePartitionsRequest'>, call) => {
    const names = request.partition_names ?? [];
    await call.engine.release(contextOf(request, call), request.collection_name, names);
    return DONE;
  },
  GetLoadState: async (request: Request<'GetLoadStateRequest'>, call) => {
    const names = request.partition_names ?? [];
    const context = contextOf(request, call);
    const state = await call.engine.loadState(context, request.collection_name, names);
    return { status: SUCCESS, state: LOAD_STATES.indexOf(state) };
  },
  GetLoadingProgress: async (request: Request<'GetLoadingProgressRequest'>, call) => {
    const names = request.partition_names ?? [];
    const context = contextOf(request, call);
    const found = await call.engine.loadingProgress(context, request.collection_name, names);
    return { status: SUCCESS, progress: found.progress, refresh_progress: found.refreshProgress };
  },
} satisfies Record<string, Handler>;
