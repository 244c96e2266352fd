/** Indexes, load and release, flush, segments, compaction. */

import type { CollectionId } from '../../base/ids.ts';
import { timestampMs } from '../../base/ids.ts';
import type { IndexDescription, SegmentDescription } from '../../engine/requests.ts';
import { type CallContext, contextOf, type Handler } from '../call.ts';
import { decodeKeyValues } from '../decode/schema.ts';
import { encodeIndex, indexStateCode } from '../encode/describe.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint, toLong, type WireLong } from '../long.ts';
import { SUCCESS } from '../status.ts';

type M = typeof milvus.proto.milvus;
type Request<Name extends keyof M> = M[Name] extends { prototype: infer Message } ? Message : never;

const DONE: WireMessage = { status: SUCCESS };
export const NODE_ID = 1;
const LOADED = 3;
const LOAD_STATES = ['notExist', 'notLoad', 'loading', 'loaded'] as const;
const FLUSHED = 4;
const GROWING = 2;
const SEALED = 3;
const SEGMENT_STATES = { growing: GROWING, sealed: SEALED, flushed: FLUSHED } as const;

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

function encodeSegment(segment: SegmentDescription): WireMessage {
  return {
    segmentID: toLong(segment.id),
    collectionID: toLong(segment.collectionId),
    partitionID: toLong(segment.partitionId),
    num_rows: segment.rowCount,
    state: SEGMENT_STATES[segment.state],
    level: 2,
    is_sorted: false,
    storage_version: 0,
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
    await call.engine.load(contextOf(request, call), {
      collectionName: request.collection_name,
      replicaNumber: request.replica_number,
      refresh: request.refresh,
      resourceGroups: request.resource_groups ?? [],
      loadFields: request.load_fields ?? [],
      skipDynamicField: request.skip_load_dynamic_field,
    });
    return DONE;
  },
  LoadPartitions: async (request: Request<'LoadPartitionsRequest'>, call) => {
    await call.engine.load(contextOf(request, call), {
      collectionName: request.collection_name,
      partitionNames: request.partition_names ?? [],
      replicaNumber: request.replica_number,
      refresh: request.refresh,
      resourceGroups: request.resource_groups ?? [],
      loadFields: request.load_fields ?? [],
      skipDynamicField: request.skip_load_dynamic_field,
    });
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
  Flush: async (request: Request<'FlushRequest'>, call) => {
    const context = contextOf(request, call);
    const { collections } = await call.engine.flush(context, request.collection_names ?? []);
    const each = [...collections];
    const by = (pick: (result: (typeof each)[number][1]) => unknown): Record<string, unknown> =>
      Object.fromEntries(each.map(([name, result]) => [name, pick(result)]));
    return {
      status: SUCCESS,
      db_name: context.database,
      coll_segIDs: by(({ sealedSegmentIds }) => ({ data: sealedSegmentIds.map(toLong) })),
      flush_coll_segIDs: by(({ flushedSegmentIds }) => ({ data: flushedSegmentIds.map(toLong) })),
      coll_seal_times: by(({ timestamp }) => Math.floor(timestampMs(timestamp) / 1000)),
      coll_flush_ts: by(({ timestamp }) => toLong(timestamp)),
    };
  },
  FlushAll: async (request: Request<'FlushAllRequest'>, call) => {
    const name = request.db_name ?? '';
    const timestamp = await call.engine.flushAll(name === '' ? undefined : name);
    return { status: SUCCESS, flush_all_ts: toLong(timestamp) };
  },
  // Whatever was acknowledged is durable in the log: nothing is ever left to flush.
  GetFlushState: async () => ({ status: SUCCESS, flushed: true }),
  GetFlushAllState: async () => ({ status: SUCCESS, flushed: true }),
  GetPersistentSegmentInfo: async (request: Request<'GetPersistentSegmentInfoRequest'>, call) => {
    const context = contextOf({ db_name: request.dbName }, call);
    const found = await call.engine.persistentSegments(context, request.collectionName);
    return { status: SUCCESS, infos: found.map(encodeSegment) };
  },
  GetQuerySegmentInfo: async (request: Request<'GetQuerySegmentInfoRequest'>, call) => {
    const context = contextOf({ db_name: request.dbName }, call);
    const found = await call.engine.loadedSegments(context, request.collectionName);
    const infos = found.map((segment) => ({
      ...encodeSegment(segment),
      mem_size: segment.memoryBytes,
      index_name: segment.indexName,
      indexID: toLong(segment.indexId),
      nodeID: NODE_ID,
      nodeIds: [NODE_ID],
    }));
    return { status: SUCCESS, infos };
  },
  ManualCompaction: async (request: Request<'ManualCompactionRequest'>, call) => {
    const id = toBigint(request.collectionID as WireLong) as CollectionId;
    const compactionId = await call.engine.compact(contextOf(request, call), {
      collection: { name: request.collection_name, ...(id === 0n ? {} : { id }) },
      targetBytes: toBigint(request.target_size as WireLong),
    });
    return { status: SUCCESS, compactionID: toLong(compactionId), compactionPlanCount: 0 };
  },
  GetCompactionState: async (request: Request<'GetCompactionStateRequest'>, call) => {
    const state = await call.engine.compactionState(toBigint(request.compactionID as WireLong));
    return {
      status: SUCCESS,
      state: state.executing > 0 ? 1 : 2,
      executingPlanNo: state.executing,
      completedPlanNo: state.completed,
    };
  },
  GetCompactionStateWithPlans: async (request: Request<'GetCompactionPlansRequest'>, call) => {
    const state = await call.engine.compactionState(toBigint(request.compactionID as WireLong));
    const mergeInfos = state.plans.map(({ sources, target }) => ({
      sources: sources.map(toLong),
      target: toLong(target),
    }));
    return { status: SUCCESS, state: state.executing > 0 ? 1 : 2, mergeInfos };
  },
  GetReplicas: async (request: Request<'GetReplicasRequest'>, call) => {
    const context = contextOf(request, call);
    const id = toBigint(request.collectionID as WireLong) as CollectionId;
    const name = request.collection_name;
    const found = await call.engine.describeCollection(
      context,
      id === 0n ? { name } : { name, id },
    );
    const state = await call.engine.loadState(context, found.name, []);
    if (LOAD_STATES.indexOf(state) !== LOADED) return { status: SUCCESS, replicas: [] };
    const parts = await call.engine.listPartitions(context, { name: found.name });
    const shards = Array.from({ length: found.shardCount }, (_, i) => ({
      leaderID: NODE_ID,
      leader_addr: 'localhost',
      dm_channel_name: `by-dev-rootcoord-dml_${i}_${found.id}v${i}`,
      node_ids: [NODE_ID],
    }));
    const replica = {
      replicaID: toLong(found.id),
      collectionID: toLong(found.id),
      partition_ids: parts.filter(({ loaded }) => loaded).map((part) => toLong(part.id)),
      shard_replicas: shards,
      node_ids: [NODE_ID],
      resource_group_name: '__default_resource_group',
    };
    return { status: SUCCESS, replicas: [replica] };
  },
} satisfies Record<string, Handler>;
