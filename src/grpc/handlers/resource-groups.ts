/** Resource groups, and moving nodes, replicas and segments between them: as one node has them. */

import { DEFAULT_RESOURCE_GROUP, type ResourceGroupConfig } from '../../catalog/definitions.ts';
import { contextOf, type Handler } from '../call.ts';
import { decodeKeyValues } from '../decode/schema.ts';
import type { WireMessage } from '../encode/field-data.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint } from '../long.ts';
import { SUCCESS } from '../status.ts';
import { NODE_ID } from '../node-id.ts';

type P = typeof milvus.proto.milvus;
type Request<Name extends keyof P> = P[Name] extends { prototype: infer Message } ? Message : never;
type WireConfig = milvus.proto.rg.IResourceGroupConfig;

const DONE: WireMessage = { status: SUCCESS };
/** What Milvus shows as the capacity of the default group. */
const DEFAULT_CAPACITY = 1_000_000;
const NODE = { node_id: NODE_ID, address: '127.0.0.1', hostname: 'localhost' };

/** Limits that were not sent are absent: they are required. */
function decodeConfig(config: WireConfig): Partial<ResourceGroupConfig> {
  const { requests, limits } = config;
  const names = (transfers: WireConfig['transfer_from']): string[] =>
    (transfers ?? []).map(({ resource_group }) => resource_group ?? '');
  return {
    ...(requests === null || requests === undefined
      ? {}
      : { requestedNodes: requests.node_num ?? 0 }),
    ...(limits === null || limits === undefined ? {} : { nodesMax: limits.node_num ?? 0 }),
    transferFrom: names(config.transfer_from),
    transferTo: names(config.transfer_to),
    nodeLabels: decodeKeyValues(config.node_filter?.node_labels),
  };
}

function encodeConfig(config: ResourceGroupConfig): WireMessage {
  const groups = (names: readonly string[]) => names.map((resource_group) => ({ resource_group }));
  return {
    requests: { node_num: config.requestedNodes },
    limits: { node_num: config.nodesMax },
    transfer_from: groups(config.transferFrom),
    transfer_to: groups(config.transferTo),
    ...(config.nodeLabels.length === 0 ? {} : { node_filter: { node_labels: config.nodeLabels } }),
  };
}

export const resourceGroupHandlers = {
  CreateResourceGroup: async (request: Request<'CreateResourceGroupRequest'>, call) => {
    const config = request.config ?? undefined;
    const given = config === undefined ? undefined : decodeConfig(config);
    await call.engine.createResourceGroup(request.resource_group, given);
    return DONE;
  },
  UpdateResourceGroups: async (request: Request<'UpdateResourceGroupsRequest'>, call) => {
    const sent = Object.entries(request.resource_groups ?? {});
    const configs = new Map(sent.map(([name, config]) => [name, decodeConfig(config)]));
    await call.engine.updateResourceGroups(configs);
    return DONE;
  },
  DropResourceGroup: async (request: Request<'DropResourceGroupRequest'>, call) => {
    await call.engine.dropResourceGroup(request.resource_group);
    return DONE;
  },
  ListResourceGroups: async (_: Request<'ListResourceGroupsRequest'>, call) => {
    const groups = await call.engine.listResourceGroups();
    return { status: SUCCESS, resource_groups: groups.map(({ name }) => name) };
  },
  DescribeResourceGroup: async (request: Request<'DescribeResourceGroupRequest'>, call) => {
    const name = request.resource_group;
    const { config, replicas } = await call.engine.describeResourceGroup(name);
    const isDefault = name === DEFAULT_RESOURCE_GROUP;
    return {
      status: SUCCESS,
      resource_group: {
        name,
        capacity: isDefault ? DEFAULT_CAPACITY : config.requestedNodes,
        num_available_node: isDefault ? 1 : 0,
        num_loaded_replica: Object.fromEntries(replicas),
        config: encodeConfig(config),
        nodes: isDefault ? [NODE] : [],
      },
    };
  },
  TransferNode: async (request: Request<'TransferNodeRequest'>, call) => {
    await call.engine.transferNodes({
      source: request.source_resource_group,
      target: request.target_resource_group,
      count: request.num_node,
    });
    return DONE;
  },
  TransferReplica: async (request: Request<'TransferReplicaRequest'>, call) => {
    await call.engine.transferReplicas(contextOf(request, call), request.collection_name, {
      source: request.source_resource_group,
      target: request.target_resource_group,
      count: Number(toBigint(request.num_replica)),
    });
    return DONE;
  },
  LoadBalance: async (request: Request<'LoadBalanceRequest'>, call) => {
    await call.engine.balanceLoad(contextOf(request, call), request.collectionName, {
      nodeId: BigInt(NODE_ID),
      source: toBigint(request.src_nodeID),
      targets: (request.dst_nodeIDs ?? []).map(toBigint),
      segments: (request.sealed_segmentIDs ?? []).map(toBigint),
    });
    return DONE;
  },
} satisfies Record<string, Handler>;
