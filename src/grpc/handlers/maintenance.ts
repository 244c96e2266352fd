/** Flush, segments, compaction, replicas, import. */

import { invalidParameter, milvusError } from '../../base/errors.ts';
import type { CollectionId } from '../../base/ids.ts';
import { timestampMs } from '../../base/ids.ts';
import type { SegmentDescription } from '../../engine/requests.ts';
import { partitionKeyField } from '../../schema/schema.ts';
import { contextOf, type Handler } from '../call.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint, toLong, type WireLong } from '../long.ts';
import { NODE_ID } from '../node-id.ts';
import { SUCCESS } from '../status.ts';

type M = typeof milvus.proto.milvus;
type Request<Name extends keyof M> = M[Name] extends { prototype: infer Message } ? Message : never;

/** common.SegmentState */
const SEGMENT_STATES = { growing: 2, sealed: 3, flushed: 4 } as const;

function encodeSegment(segment: SegmentDescription): WireMessage {
  return {
    segmentID: toLong(segment.id),
    collectionID: toLong(segment.collectionId),
    partitionID: toLong(segment.partitionId),
    num_rows: segment.rowCount,
    state: SEGMENT_STATES[segment.state],
    level: 2,
    // To clients it means that rows are found by their key without a scan.
    is_sorted: segment.state !== 'growing',
    storage_version: 0,
  };
}

export const maintenanceHandlers = {
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
  GetFlushState: async (request: Request<'GetFlushStateRequest'>, call) => {
    const name = request.collection_name;
    if (name !== '') await call.engine.checkCollection(contextOf(request, call), name);
    return { status: SUCCESS, flushed: true };
  },
  GetFlushAllState: async (request: Request<'GetFlushAllStateRequest'>) => {
    const hasTimestamps = Object.keys(request.flush_all_tss ?? {}).length > 0;
    if (!hasTimestamps && toBigint(request.flush_all_ts) === 0n) {
      throw milvusError('parameterMissing', 'FlushAllTss or FlushAllTs is required');
    }
    return { status: SUCCESS, flushed: true };
  },
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
      targetMegabytes: toBigint(request.target_size as WireLong),
    });
    return {
      status: SUCCESS,
      compactionID: toLong(compactionId),
      compactionPlanCount: compactionId < 0n ? 0 : 1,
    };
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
    if (state !== 'loaded') return { status: SUCCESS, replicas: [] };
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
  Import: async (request: Request<'ImportRequest'>, call) => {
    const found = await call.engine.describeCollection(contextOf(request, call), {
      name: request.collection_name,
    });
    if (request.partition_name !== '' && partitionKeyField(found.schema) !== undefined) {
      throw milvusError(
        'importFailed',
        'not allow to set partition name for collection with partition key',
      );
    }
    if ((request.files ?? []).length === 0) throw invalidParameter('import request is empty');
    throw milvusError(
      'unimplemented',
      'Import of files is not supported by this server; insert rows',
    );
  },
  ListImportTasks: async () => ({ status: SUCCESS, tasks: [] }),
} satisfies Record<string, Handler>;
