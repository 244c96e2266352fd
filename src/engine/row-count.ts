/**
 * How many rows a collection or partition has, exact at once: deleted rows and those
 * that have expired are not counted, repeated keys are.
 */

import type { PartitionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { EngineContext } from './context.ts';
import { openRead } from './reads.ts';
import { hasTimeToLive } from './time-to-live.ts';

export async function rowCount(
  context: EngineContext,
  collection: CollectionDefinition,
  partitionIds: readonly PartitionId[],
): Promise<bigint> {
  if (partitionIds.length === 0) return 0n;
  const rows = context.rows.get(collection.id);
  const present = new Set(rows?.segments().map(({ id }) => String(id)));
  const wanted = new Set(partitionIds.map(String));
  const inMemory = hasTimeToLive(collection)
    ? await countUnexpired(context, collection, partitionIds)
    : (rows?.aliveRows(partitionIds) ?? 0);
  const onDisk = context.catalog
    .segments(collection.id)
    .filter(({ id, partitionId }) => !present.has(id) && wanted.has(partitionId))
    .reduce((sum, manifest) => sum + manifest.rowCount - (manifest.deletedRows ?? 0), 0);
  return BigInt(inMemory + onDisk);
}

async function countUnexpired(
  context: EngineContext,
  collection: CollectionDefinition,
  partitionIds: readonly PartitionId[],
): Promise<number> {
  const read = openRead(context, collection, partitionIds);
  try {
    return await context.executor.count({ segments: read.scopes, readOrdinal: read.readOrdinal });
  } finally {
    read.release();
  }
}
