/** A collection as the catalog holds it, loaded and without indexes, for tests below the RPCs. */

import type { CollectionId, DatabaseId, PartitionId, Timestamp } from '../../base/ids.ts';
import type { CollectionDefinition } from '../../catalog/definitions.ts';
import type { CollectionSchema } from '../../schema/schema.ts';

const CREATED = 1n as Timestamp;

/** Called `sample`; `partitions` by name. */
export function sampleCollection(
  id: CollectionId,
  schema: CollectionSchema,
  partitions: Readonly<Record<string, PartitionId>>,
): CollectionDefinition {
  return {
    id,
    databaseId: 1n as DatabaseId,
    name: 'sample',
    schema,
    shardCount: 1,
    consistencyLevel: 0,
    properties: [],
    createdTimestamp: CREATED,
    updatedTimestamp: CREATED,
    partitions: Object.entries(partitions).map(([name, partitionId]) => ({
      id: partitionId,
      name,
      createdTimestamp: CREATED,
    })),
    aliases: [],
    indexes: [],
    load: { kind: 'all', exceptPartitionIds: [], replicaNumber: 1 },
    truncatedTimestamp: 0n as Timestamp,
  };
}
