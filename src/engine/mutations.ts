/** Insert and Delete: checked, routed, committed. */

import { MilvusError, milvusError } from '../base/errors.ts';
import type { PartitionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { propertyOf } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue, type PlanKeys, primaryKeysOf } from '../filter/plan.ts';
import type { BytesColumn, Column, FixedColumn } from '../schema/column.ts';
import { textAt } from '../schema/column.ts';
import { checkCollectionName } from '../schema/names.ts';
import { invalidParameter } from '../base/errors.ts';
import { primaryField } from '../schema/schema.ts';
import { type RowsInput, validateRows } from '../schema/validate-rows.ts';
import type { KeyColumn } from '../segment/pk-index.ts';
import type { EngineContext } from './context.ts';
import { matchingPartitions } from './partition-key-filter.ts';
import { namedPartition, refuseNames, routeBatch } from './partition-routing.ts';
import { isTrue } from './properties.ts';
import { filterRows, planOf } from './reads.ts';
import { canRepeatKeys } from './segment-loading.ts';
import type {
  DeleteRequest,
  InsertRequest,
  MutationResult,
  PrimaryKeys,
  RequestContext,
} from './requests.ts';
import { withFunctionOutputs } from '../segment/function-outputs.ts';
import { commitWrite } from './write-access.ts';

export async function insert(
  context: EngineContext,
  request: RequestContext,
  input: InsertRequest,
): Promise<MutationResult> {
  const collection = writableCollection(context, request, input);
  const { batch } = validateRows(rowsInput(context, collection, input, 'insert'));
  const complete = withFunctionOutputs(collection.schema, batch, context.analyzers);
  const inserts = routeBatch(collection, input.partitionName, complete);
  const primary = primaryField(collection.schema);
  const keysAreNew = !canRepeatKeys(collection);
  const timestamp = await context
    .writeLock(collection.id)
    .shared(() => commitWrite(context, collection.id, { inserts }, { keysAreNew }));
  return {
    ids: primaryKeys(batch.columns.get(primary.id) as Column, batch.rowCount),
    insertCount: input.rowCount,
    upsertCount: 0,
    deleteCount: 0,
    timestamp,
  };
}

export function writableCollection(
  context: EngineContext,
  request: RequestContext,
  input: InsertRequest,
): CollectionDefinition {
  checkCollectionName(input.collectionName);
  const collection = context.catalog.collection(request.database, input.collectionName);
  checkWritable(context, collection, input);
  return collection;
}

export function checkWritable(
  context: EngineContext,
  collection: CollectionDefinition,
  input: InsertRequest,
): void {
  context.checkUndamaged(collection.id);
  if (input.schemaTimestamp !== 0n && input.schemaTimestamp !== collection.updatedTimestamp) {
    throw milvusError('schemaMismatch', '', { collection: input.collectionName });
  }
  if (input.namespace !== undefined) {
    throw invalidParameter('namespace data is set but namespace disabled');
  }
}

/** The definition after waiting for its write lock: it may have changed while others held it. */
export function currentDefinition(
  context: EngineContext,
  { id, name }: CollectionDefinition,
): CollectionDefinition {
  const current = context.catalog.byId(id);
  if (current === undefined) throw milvusError('collectionNotFound', '', { collection: name });
  return current;
}

function allowsOwnIds(collection: CollectionDefinition): boolean {
  return isTrue(propertyOf(collection.properties, 'allow_insert_auto_id'));
}

/** A request as the checks of its rows want it. */
export function rowsInput(
  context: EngineContext,
  collection: CollectionDefinition,
  input: InsertRequest,
  mode: RowsInput['mode'],
): RowsInput {
  return {
    schema: collection.schema,
    columns: input.columns,
    rowCount: input.rowCount,
    timezone: propertyOf(collection.properties, 'timezone') ?? 'UTC',
    allowInsertAutoId: allowsOwnIds(collection),
    mode,
    generateIds: (count) => generateIds(context, count),
  };
}

export function generateIds(context: EngineContext, count: number): BigInt64Array {
  return BigInt64Array.from({ length: count }, () => context.newId());
}

export function primaryKeys(column: Column, count: number): PrimaryKeys {
  if (column.layout === 'fixed') {
    return { kind: 'int64', values: (column.values as BigInt64Array).slice(0, count) };
  }
  const texts = column as BytesColumn;
  return {
    kind: 'varchar',
    values: Array.from({ length: count }, (_, row) => textAt(texts, row)),
  };
}

export async function deleteRows(
  context: EngineContext,
  request: RequestContext,
  input: DeleteRequest,
): Promise<MutationResult> {
  const collection = deletableCollection(context, request, input.collectionName);
  const { partitionIds, plan } = planDelete(context, collection, input);
  const listed = primaryKeysOf(plan);
  const lock = context.writeLock(collection.id);
  if (listed !== undefined) {
    const timestamp = await lock.shared(() =>
      commitDelete(context, collection, keyColumn(listed), partitionIds),
    );
    return deleted(listed.values.length, timestamp);
  }
  checkLoaded(collection);
  return lock.exclusive(async () => {
    await context.pipeline.idle();
    return deleteMatching(context, currentDefinition(context, collection), input);
  });
}

interface DeletePlan {
  /** Empty: of every partition. */
  readonly partitionIds: readonly PartitionId[];
  readonly plan: FilterPlan;
}

function planDelete(
  context: EngineContext,
  collection: CollectionDefinition,
  input: DeleteRequest,
): DeletePlan {
  refuseNames(collection, input.partitionName === '' ? [] : [input.partitionName]);
  const partitionIds =
    input.partitionName === '' ? [] : [deletePartition(collection, input.partitionName)];
  const plan = planOf(context, collection, input, 'delete');
  if (isAlwaysTrue(plan)) {
    throw invalidParameter(`delete plan can't be empty or always true : ${input.filter}`);
  }
  return { partitionIds, plan };
}

function checkLoaded(collection: CollectionDefinition): void {
  if (collection.load.kind !== 'none') return;
  throw milvusError('collectionNotLoaded', '', { collection: collection.id });
}

/** Holding the collection's write lock alone. */
async function deleteMatching(
  context: EngineContext,
  collection: CollectionDefinition,
  input: DeleteRequest,
): Promise<MutationResult> {
  checkLoaded(collection);
  const { partitionIds, plan } = planDelete(context, collection, input);
  const keys = await filterRows(context, collection, plan, partitionIds);
  if (keys.count === 0) return deleted(0, context.timestamp());
  // With a partition key the rows of a key value lie in one place, and go from there only.
  const places = matchingPartitions(
    collection,
    collection.partitions.map(({ id }) => id),
    [plan],
  );
  const timestamp = await commitDelete(
    context,
    collection,
    { keys: keys.column, keyCount: keys.count },
    partitionIds.length > 0 || places.length === collection.partitions.length
      ? partitionIds
      : places,
  );
  return deleted(keys.count, timestamp);
}

function deletableCollection(
  context: EngineContext,
  request: RequestContext,
  name: string,
): CollectionDefinition {
  try {
    return context.catalog.collection(request.database, name);
  } catch (cause) {
    if (cause instanceof MilvusError && cause.kind === 'collectionNotFound') {
      throw cause.prefixed('Failed to get collection id');
    }
    throw cause;
  }
}

function deletePartition(collection: CollectionDefinition, name: string) {
  try {
    return namedPartition(collection, name).id;
  } catch (cause) {
    if (cause instanceof MilvusError && cause.kind === 'partitionNotFound') {
      throw cause.prefixed('Failed to get partition id');
    }
    throw cause;
  }
}

function deleted(count: number, timestamp: MutationResult['timestamp']): MutationResult {
  return { insertCount: 0, upsertCount: 0, deleteCount: count, timestamp };
}

function commitDelete(
  context: EngineContext,
  collection: CollectionDefinition,
  { keys, keyCount }: { keys: KeyColumn; keyCount: number },
  partitionIds: readonly PartitionId[],
) {
  const deletes = { keys, keyCount, partitionIds };
  return commitWrite(context, collection.id, { deletes, inserts: [] }, { keysAreNew: true });
}

export function keyColumn(keys: PlanKeys): { keys: KeyColumn; keyCount: number } {
  if (keys.kind === 'int64') {
    const column: FixedColumn = { layout: 'fixed', kind: 'int64', values: keys.values };
    return { keys: column, keyCount: keys.values.length };
  }
  const parts = keys.values.map((text) => Buffer.from(text));
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  return {
    keys: { layout: 'bytes', starts, heap: Buffer.concat(parts) },
    keyCount: parts.length,
  };
}
