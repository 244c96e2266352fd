/** What the catalog knows of databases, collections, partitions and indexes. Plain data. */

import type {
  CollectionId,
  DatabaseId,
  FieldId,
  IndexId,
  PartitionId,
  Timestamp,
} from '../base/ids.ts';
import type { VectorIndexSpec } from '../index/params/index-params.ts';
import type { CollectionSchema, KeyValue } from '../schema/schema.ts';

export interface DatabaseDefinition {
  readonly id: DatabaseId;
  readonly name: string;
  readonly createdTimestamp: Timestamp;
  readonly properties: readonly KeyValue[];
}

export interface PartitionDefinition {
  readonly id: PartitionId;
  readonly name: string;
  readonly createdTimestamp: Timestamp;
}

export interface IndexDefinition {
  readonly id: IndexId;
  readonly name: string;
  readonly fieldId: FieldId;
  /** As the client named it: the field, `struct[sub]` or a dynamic key. */
  readonly fieldName: string;
  /** The path inside a JSON field; empty otherwise. */
  readonly jsonPath: string;
  /** Echoed by DescribeIndex. */
  readonly params: readonly KeyValue[];
  readonly vector?: VectorIndexSpec;
}

export type LoadDefinition =
  | { readonly kind: 'none' }
  | {
      /** Partitions made later are loaded too; released ones are excepted. */
      readonly kind: 'all';
      readonly exceptPartitionIds: readonly PartitionId[];
      readonly replicaNumber: number;
    }
  | {
      readonly kind: 'partitions';
      readonly partitionIds: readonly PartitionId[];
      readonly replicaNumber: number;
    };

export interface CollectionDefinition {
  readonly id: CollectionId;
  readonly databaseId: DatabaseId;
  readonly name: string;
  readonly schema: CollectionSchema;
  readonly shardCount: number;
  readonly consistencyLevel: 0 | 1 | 2 | 3 | 4;
  readonly properties: readonly KeyValue[];
  readonly createdTimestamp: Timestamp;
  readonly updatedTimestamp: Timestamp;
  readonly partitions: readonly PartitionDefinition[];
  readonly aliases: readonly string[];
  readonly indexes: readonly IndexDefinition[];
  readonly load: LoadDefinition;
  /** Rows written up to then do not exist any more; 0n: never truncated. */
  readonly truncatedTimestamp: Timestamp;
  /** Segments made before it may hold columns of dropped fields; absent: no field was dropped. */
  readonly fieldsDroppedTimestamp?: Timestamp;
}

export interface ResourceGroupConfig {
  readonly requestedNodes: number;
  readonly nodesMax: number;
  /** Groups to take missing nodes from first, and to give surplus ones to. */
  readonly transferFrom: readonly string[];
  readonly transferTo: readonly string[];
  readonly nodeLabels: readonly KeyValue[];
}

export interface ResourceGroupDefinition {
  readonly name: string;
  readonly config: ResourceGroupConfig;
}

export const DEFAULT_RESOURCE_GROUP = '__default_resource_group';
export const DEFAULT_DATABASE = 'default';
export const DEFAULT_PARTITION = '_default';

export function propertyOf(properties: readonly KeyValue[], key: string): string | undefined {
  return properties.find((pair) => pair.key === key)?.value;
}

export function isPartitionLoaded(collection: CollectionDefinition, id: PartitionId): boolean {
  const { load } = collection;
  if (load.kind === 'all') return !load.exceptPartitionIds.includes(id);
  return load.kind === 'partitions' && load.partitionIds.includes(id);
}

/** The index that searches of a vector field go through. */
export function vectorIndexOf(
  collection: CollectionDefinition,
  fieldId: FieldId,
): IndexDefinition | undefined {
  return collection.indexes.find(
    (index) => index.fieldId === fieldId && index.vector !== undefined,
  );
}
