/** LoadBalance among one node: the request is checked, and there is nowhere to move anything. */

import { milvusError } from '../base/errors.ts';
import { type CollectionDefinition, isPartitionLoaded } from '../catalog/definitions.ts';
import type { EngineContext } from './context.ts';

export interface BalanceRequest {
  /** Of this server. */
  readonly nodeId: bigint;
  readonly source: bigint;
  /** Empty: every other node. */
  readonly targets: readonly bigint[];
  readonly segments: readonly bigint[];
}

export function balanceLoad(
  context: EngineContext,
  collection: CollectionDefinition,
  { nodeId, source, targets, segments }: BalanceRequest,
): void {
  if (!collection.partitions.some(({ id }) => isPartitionLoaded(collection, id))) {
    throw milvusError('collectionNotFullyLoaded', '', { collection: collection.id });
  }
  if (source !== nodeId) {
    const text = `source node not found in any replica of collection ${collection.id}`;
    throw milvusError('nodeNotFound', text, { node: source });
  }
  for (const target of targets) {
    if (target === nodeId) continue;
    const text = 'destination node not found in the same replica';
    throw milvusError('nodeNotFound', text, { node: target });
  }
  const present = new Set(
    context.rows
      .get(collection.id)
      ?.segments()
      .map(({ id }) => BigInt(id)) ?? [],
  );
  for (const segment of segments) {
    if (present.has(segment)) continue;
    throw milvusError('segmentNotFound', 'segment not found in source node', { segment });
  }
}
