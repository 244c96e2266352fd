/** Load and release: which partitions answer reads, and bringing their rows into memory. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { PartitionId } from '../base/ids.ts';
import {
  type CollectionDefinition,
  isPartitionLoaded,
  type LoadDefinition,
} from '../catalog/definitions.ts';
import { isVectorType } from '../schema/data-type.ts';
import {
  type FieldSchema,
  fieldByName,
  partitionKeyField,
  primaryField,
} from '../schema/schema.ts';
import { skipsLoad } from '../schema/skip-load.ts';
import type { LoadRequest } from './api.ts';
import type { EngineContext } from './context.ts';
import { partitionIdsOf } from './partitions.ts';
import type { LoadState } from './requests.ts';
import { checkLoadGroups } from './resource-groups.ts';
import { loadSegments, unloadSegments } from './segment-loading.ts';

export async function load(
  context: EngineContext,
  collection: CollectionDefinition,
  request: LoadRequest,
): Promise<void> {
  const names = request.partitionNames;
  if (names !== undefined) checkPartitions(collection, names);
  checkLoadFields(collection, request);
  checkIndexes(collection, request);
  checkReplicas(collection, request);
  checkLoadGroups(context, request);
  if (request.refresh && collection.load.kind === 'none') {
    throw milvusError('collectionNotLoaded', '', { collection: collection.id });
  }
  const next = nextLoad(collection, names, Math.max(1, request.replicaNumber));
  await loadSegments(context, collection);
  if (collection.load.kind === 'none') settle(context, collection);
  if (JSON.stringify(next, printBigint) === JSON.stringify(collection.load, printBigint)) return;
  await context.changeCollection(collection, { load: next });
}

/** What is flushed now counts as sealed for reads that ignore growing rows. */
function settle(context: EngineContext, collection: CollectionDefinition): void {
  for (const segment of context.openRows(collection.id).segments()) {
    segment.settledRows = segment.flushedRows;
  }
}

function printBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function nextLoad(
  collection: CollectionDefinition,
  names: readonly string[] | undefined,
  replicaNumber: number,
): LoadDefinition {
  if (names === undefined) return { kind: 'all', exceptPartitionIds: [], replicaNumber };
  if (collection.load.kind === 'all') {
    const named = partitionIdsOf(collection, names);
    const exceptPartitionIds = collection.load.exceptPartitionIds.filter(
      (id) => !named.includes(id),
    );
    return { ...collection.load, exceptPartitionIds };
  }
  const known = collection.load.kind === 'partitions' ? collection.load.partitionIds : [];
  const partitionIds = [...new Set([...known, ...partitionIdsOf(collection, names)])];
  return { kind: 'partitions', partitionIds, replicaNumber };
}

/** Vectors that are not to be loaded need no index. */
function checkIndexes(collection: CollectionDefinition, { loadFields }: LoadRequest): void {
  if (collection.indexes.length === 0) {
    throw milvusError('indexNotFound', '', { collection: collection.name });
  }
  const missing = collection.schema.fields.filter(
    (field) =>
      isVectorType(field.type) &&
      (loadFields.length === 0 ? !skipsLoad(field) : isNamed(loadFields, field)) &&
      !collection.indexes.some((index) => index.fieldId === field.id),
  );
  if (missing.length > 0) {
    throw invalidParameter(
      `there is no vector index on field: [${missing.map(({ name }) => name).join(' ')}], please create index firstly`,
    );
  }
}

function checkReplicas(collection: CollectionDefinition, request: LoadRequest): void {
  const { load: current } = collection;
  if (
    request.partitionNames !== undefined &&
    current.kind !== 'none' &&
    request.replicaNumber > 0 &&
    request.replicaNumber !== current.replicaNumber
  ) {
    throw invalidParameter("can't change the replica number for loaded partitions", {
      expected: current.replicaNumber,
      actual: request.replicaNumber,
    });
  }
  if (request.replicaNumber > 1) {
    throw milvusError('resourceInsufficient', `when load ${request.replicaNumber} replica count`, {
      currentStreamingNode: 1,
      expectedStreamingNode: request.replicaNumber,
    });
  }
}

function checkPartitions(collection: CollectionDefinition, names: readonly string[]): void {
  if (partitionKeyField(collection.schema) !== undefined) {
    throw invalidParameter('disable load partitions if partition key mode is used');
  }
  if (names.length === 0) {
    throw invalidParameter('failed to load partition, due to no partition specified');
  }
}

function checkLoadFields(collection: CollectionDefinition, request: LoadRequest): void {
  const { loadFields } = request;
  if (loadFields.length === 0) return;
  const { schema } = collection;
  for (const name of loadFields) {
    const isStruct = schema.structs.some((struct) => struct.name === name);
    if (!isStruct && fieldByName(schema, name) === undefined) {
      throw milvusError('fieldNotFound', '', { field: name });
    }
  }
  const shown = `load field list [${loadFields.join(' ')}] does not contain`;
  const named = schema.fields.filter((field) => isNamed(loadFields, field));
  const primary = primaryField(schema);
  if (!named.includes(primary)) {
    throw invalidParameter(`${shown} primary key field ${primary.name}`);
  }
  if (!named.some((field) => isVectorType(field.type))) {
    throw invalidParameter(`${shown} vector field`);
  }
  for (const [key, what] of [
    [partitionKeyField(schema), 'partition key'],
    [schema.fields.find((field) => field.isClusteringKey), 'clustering key'],
  ] as const) {
    if (key !== undefined && !named.includes(key)) {
      throw invalidParameter(`${shown} ${what} field ${key.name}`);
    }
  }
}

/** By its own name, or by that of its struct array. */
function isNamed(names: readonly string[], { name, structName }: FieldSchema): boolean {
  return names.includes(name) || (structName !== undefined && names.includes(structName));
}

export async function release(
  context: EngineContext,
  collection: CollectionDefinition,
  partitionNames: readonly string[] | undefined,
): Promise<void> {
  let next: LoadDefinition = { kind: 'none' };
  if (partitionNames !== undefined) {
    if (partitionKeyField(collection.schema) !== undefined) {
      throw invalidParameter('disable release partitions if partition key mode is used');
    }
    if (partitionNames.length === 0) {
      throw invalidParameter('invalid parameter', {
        expected: 'any partition',
        actual: 'empty partition list',
      });
    }
    next = withoutPartitions(collection, partitionIdsOf(collection, partitionNames));
  }
  if (collection.load.kind === 'none') return;
  await context.changeCollection(collection, { load: next });
  if (next.kind === 'none') await unloadSegments(context, collection);
}

/** Releasing the last partition releases the collection. */
function withoutPartitions(
  collection: CollectionDefinition,
  released: readonly PartitionId[],
): LoadDefinition {
  const left = collection.partitions
    .map(({ id }) => id)
    .filter((id) => isPartitionLoaded(collection, id) && !released.includes(id));
  if (left.length === 0 || collection.load.kind === 'none') return { kind: 'none' };
  const { load: current } = collection;
  if (current.kind === 'all') {
    const exceptPartitionIds = [...new Set([...current.exceptPartitionIds, ...released])];
    return { ...current, exceptPartitionIds };
  }
  return { kind: 'partitions', partitionIds: left, replicaNumber: current.replicaNumber };
}

export function loadStateOf(
  collection: CollectionDefinition,
  partitionNames: readonly string[],
): LoadState {
  const ids = partitionIdsOf(collection, partitionNames);
  const loaded = ids.filter((id) => isPartitionLoaded(collection, id));
  const isLoaded = partitionNames.length === 0 ? loaded.length > 0 : loaded.length === ids.length;
  return isLoaded ? 'loaded' : 'notLoad';
}

export function loadingProgress(
  collection: CollectionDefinition,
  partitionNames: readonly string[],
): { progress: number; refreshProgress: number } {
  const ids = partitionIdsOf(collection, partitionNames);
  if (collection.load.kind === 'none') {
    throw milvusError('collectionNotLoaded', '', { collection: collection.id });
  }
  const missing = ids.find((id) => !isPartitionLoaded(collection, id));
  if (partitionNames.length > 0 && missing !== undefined) {
    throw milvusError('partitionNotLoaded', '', { partition: missing });
  }
  return { progress: 100, refreshProgress: 100 };
}
