/**
 * Resource groups as one node honestly has them: names and configurations are kept,
 * the node stays in the default group, and what needs another node is refused.
 */

import { invalidParameter, type MilvusError, milvusError } from '../base/errors.ts';
import { resourceGroupsMax } from '../base/limits.ts';
import {
  type CollectionDefinition,
  DEFAULT_RESOURCE_GROUP,
  type ResourceGroupConfig,
  type ResourceGroupDefinition,
} from '../catalog/definitions.ts';
import { checkResourceGroupName } from '../schema/names.ts';
import type { LoadRequest, NodeTransfer } from './api.ts';
import type { EngineContext } from './context.ts';
import type { ResourceGroupDescription } from './requests.ts';

const NO_NODES: ResourceGroupConfig = {
  requestedNodes: 0,
  nodesMax: 0,
  transferFrom: [],
  transferTo: [],
  nodeLabels: [],
};

export async function createResourceGroup(
  context: EngineContext,
  name: string,
  given: Partial<ResourceGroupConfig> | undefined,
): Promise<void> {
  checkResourceGroupName(name);
  const known = context.catalog.resourceGroup(name);
  if (known !== undefined) {
    if (JSON.stringify(known.config) === JSON.stringify({ ...NO_NODES, ...given })) return;
    throw milvusError('resourceGroupExists', '', { rg: name });
  }
  if (context.catalog.resourceGroups().length >= resourceGroupsMax) {
    throw milvusError('resourceGroupLimit', '', { rg: name, limit: resourceGroupsMax });
  }
  const config = checkConfig(context, name, given ?? NO_NODES);
  await context.commitEvent({ kind: 'resourceGroupsPut', groups: [{ name, config }] });
}

/** All of them or none. */
export async function updateResourceGroups(
  context: EngineContext,
  configs: ReadonlyMap<string, Partial<ResourceGroupConfig>>,
): Promise<void> {
  for (const name of configs.keys()) checkResourceGroupName(name);
  const groups: ResourceGroupDefinition[] = [];
  for (const [name, given] of configs) {
    findResourceGroup(context, name);
    groups.push({ name, config: checkConfig(context, name, given) });
  }
  if (groups.length > 0) await context.commitEvent({ kind: 'resourceGroupsPut', groups });
}

export async function dropResourceGroup(context: EngineContext, name: string): Promise<void> {
  const group = context.catalog.resourceGroup(name);
  if (group === undefined) return;
  const refuse = (reason: string, expected: string): never => {
    throw invalidParameter(reason, { expected, actual: name });
  };
  if (name === DEFAULT_RESOURCE_GROUP) {
    refuse('default resource group is not deletable', 'not default resource group');
  }
  if (group.config.nodesMax !== 0) {
    refuse("resource group's limits node num is not 0", 'not empty resource group');
  }
  for (const other of context.catalog.resourceGroups()) {
    for (const [key, names] of [
      ['TransferFrom', other.config.transferFrom],
      ['TransferTo', other.config.transferTo],
    ] as const) {
      if (!names.includes(name)) continue;
      refuse(
        `resource group ${name} is used by ${other.name}'s \`${key}\`, remove that configuration first`,
        `not \`${key}\` of resource group`,
      );
    }
  }
  await context.commitEvent({ kind: 'resourceGroupDropped', name });
}

/** Rejects with `resource group not found[rg=…]`. */
export function findResourceGroup(context: EngineContext, name: string): ResourceGroupDefinition {
  const group = context.catalog.resourceGroup(name);
  if (group === undefined) throw milvusError('resourceGroupNotFound', '', { rg: name });
  return group;
}

function checkConfig(
  context: EngineContext,
  name: string,
  given: Partial<ResourceGroupConfig>,
): ResourceGroupConfig {
  const { requestedNodes, nodesMax } = given;
  const refuse = (reason: string) =>
    milvusError('resourceGroupIllegalConfig', reason, { rg: name, config: shown(given) });
  if (requestedNodes === undefined || nodesMax === undefined) {
    throw refuse('requests or limits is required');
  }
  if (requestedNodes < 0 || nodesMax < 0) {
    throw refuse('node num in `requests` or `limits` should not less than 0');
  }
  if (nodesMax < requestedNodes) {
    throw refuse('limits node num should not less than requests node num');
  }
  const config = { ...NO_NODES, ...given, requestedNodes, nodesMax };
  for (const [key, names] of [
    ['TransferFrom', config.transferFrom],
    ['TransferTo', config.transferTo],
  ] as const) {
    for (const other of names) {
      if (other === name) {
        throw refuse(`resource group in \`${key}\` ${name} should not be itself`);
      }
      if (context.catalog.resourceGroup(other) === undefined) {
        throw refuse(`resource group in \`${key}\` ${other} not exist`);
      }
    }
  }
  return config;
}

function shown({ requestedNodes, nodesMax }: Partial<ResourceGroupConfig>): string {
  const part = (key: string, nodes: number | undefined): string =>
    nodes === undefined ? '' : `${key}:{${nodes === 0 ? '' : `node_num:${nodes}`}}`;
  return [part('requests', requestedNodes), part('limits', nodesMax)].filter(Boolean).join(' ');
}

/** The only node cannot leave the group in which it serves everything. */
export function transferNodes(
  context: EngineContext,
  { source, target, count }: NodeTransfer,
): void {
  checkResourceGroupName(source);
  checkResourceGroupName(target);
  checkDistinct(source, target);
  if (count <= 0) {
    throw invalidParameter('invalid parameter', {
      expected: 'NumNode > 0',
      actual: `invalid NumNode ${count}`,
    });
  }
  findResourceGroup(context, source);
  findResourceGroup(context, target);
  throw notEnoughNodes(source, source === DEFAULT_RESOURCE_GROUP ? 1 : 0, count + 1);
}

/** Every loaded collection has its one replica in the default group. */
export function describeResourceGroup(
  context: EngineContext,
  name: string,
): ResourceGroupDescription {
  const group = findResourceGroup(context, name);
  const loaded = context.catalog.collections().filter(({ load }) => load.kind !== 'none');
  const held = name === DEFAULT_RESOURCE_GROUP ? loaded : [];
  return { ...group, replicas: held.map(({ id }) => [String(id), 1] as const) };
}

/** A replica needs a node in its group, and no other group than the default has one. */
export function transferReplicas(
  context: EngineContext,
  collection: CollectionDefinition,
  { source, target, count }: NodeTransfer,
): void {
  checkResourceGroupName(source);
  checkResourceGroupName(target);
  checkDistinct(source, target);
  if (count <= 0) {
    throw invalidParameter('invalid parameter', {
      expected: 'NumReplica > 0',
      actual: `invalid NumReplica ${count}`,
    });
  }
  findResourceGroup(context, source);
  findResourceGroup(context, target);
  const held = source === DEFAULT_RESOURCE_GROUP && collection.load.kind !== 'none' ? 1 : 0;
  if (held < count) {
    throw invalidParameter(
      `only found [${held}] replicas of collection [${collection.name}] in source resource group [${source}]`,
      {
        expected: `NumReplica not greater than the number of replica in source resource group`,
        actual: count,
      },
    );
  }
  throw notEnoughNodes(target, target === DEFAULT_RESOURCE_GROUP ? 1 : 0, count);
}

function checkDistinct(source: string, target: string): void {
  if (source !== target) return;
  throw invalidParameter(
    `source resource group and target resource group should not be the same, resource group: ${source}`,
  );
}

function notEnoughNodes(name: string, current: number, expected: number): MilvusError {
  // Milvus' names for the two counts.
  const counts = { ['currentNodeNum']: current, ['expectedNodeNum']: expected };
  return milvusError('resourceGroupNodes', '', { rg: name, ...counts });
}

/** A load may name the default group, or none. */
export function checkLoadGroups(
  context: EngineContext,
  { resourceGroups, replicaNumber }: LoadRequest,
): void {
  if (resourceGroups.length > 1 && resourceGroups.length !== Math.max(1, replicaNumber)) {
    throw invalidParameter('resource group num can only be 0, 1 or same as replica number');
  }
  for (const name of resourceGroups) {
    findResourceGroup(context, name);
    if (name !== DEFAULT_RESOURCE_GROUP) throw notEnoughNodes(name, 0, 1);
  }
}
