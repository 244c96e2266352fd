/** Partitions: create, drop, list, load-aware. */

import { invalidParameter, MilvusError, milvusError } from '../base/errors.ts';
import type { PartitionId } from '../base/ids.ts';
import { partitionsMax } from '../base/limits.ts';
import {
  type CollectionDefinition,
  DEFAULT_PARTITION,
  isPartitionLoaded,
} from '../catalog/definitions.ts';
import { checkPartitionName } from '../schema/names.ts';
import { partitionKeyField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { dropSegments } from './discarding.ts';
import type { PartitionDescription } from './requests.ts';

function refusePartitionKey(collection: CollectionDefinition, what: string): void {
  if (partitionKeyField(collection.schema) !== undefined) {
    throw new MilvusError('unexpected', `disable ${what} if partition key mode is used`);
  }
}

export async function createPartition(
  context: EngineContext,
  collection: CollectionDefinition,
  name: string,
): Promise<void> {
  checkPartitionName(name);
  refusePartitionKey(collection, 'create partition');
  if (collection.partitions.some((partition) => partition.name === name)) return;
  if (collection.partitions.length >= partitionsMax) {
    throw invalidParameter(
      `partition number (${collection.partitions.length}) exceeds max configuration (${partitionsMax}), collection: ${collection.name}`,
    );
  }
  const partition = {
    id: context.newId() as PartitionId,
    name,
    createdTimestamp: context.timestamp(),
  };
  await context.changeCollection(collection, {
    partitions: [...collection.partitions, partition],
  });
}

export async function dropPartition(
  context: EngineContext,
  collection: CollectionDefinition,
  name: string,
): Promise<void> {
  checkPartitionName(name);
  refusePartitionKey(collection, 'drop partition');
  if (name === DEFAULT_PARTITION) {
    throw invalidParameter('default partition cannot be deleted');
  }
  const partition = collection.partitions.find((candidate) => candidate.name === name);
  if (partition === undefined) return;
  if (isPartitionLoaded(collection, partition.id)) {
    throw invalidParameter(
      'partition cannot be dropped, partition is loaded, please release it first',
    );
  }
  const partitions = collection.partitions.filter(({ id }) => id !== partition.id);
  await context.changingSegments(async () => {
    const manifests = context.catalog
      .segments(collection.id)
      .filter((manifest) => manifest.partitionId === String(partition.id));
    const drop = () => context.rows.get(collection.id)?.dropPartition(partition.id) ?? [];
    await dropSegments(context, collection, { partitions }, { manifests, drop });
  });
}

export function listPartitions(collection: CollectionDefinition): PartitionDescription[] {
  return collection.partitions.map((partition) => ({
    ...partition,
    loaded: isPartitionLoaded(collection, partition.id),
  }));
}

/** Ids of the named partitions; empty names: all. Unknown: `partition not found[partition=…]`. */
export function partitionIdsOf(
  collection: CollectionDefinition,
  names: readonly string[],
): PartitionId[] {
  if (names.length === 0) return collection.partitions.map(({ id }) => id);
  return [...new Set(names)].map((name) => {
    const found = collection.partitions.find((partition) => partition.name === name);
    if (found === undefined) throw milvusError('partitionNotFound', '', { partition: name });
    return found.id;
  });
}
