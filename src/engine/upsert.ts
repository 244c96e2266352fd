/**
 * Upsert: rows take the place of those with their keys, whole or in part, in one record.
 *
 * A plain upsert needs not know what is there. A partial one reads the current rows
 * first, holding the collection's write lock alone, so that no write comes between.
 */

import { invalidParameter } from '../base/errors.ts';
import type { PartitionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { bytesAt, type Column, type ColumnBatch } from '../schema/column.ts';
import { checkFieldOperations } from '../schema/field-operations.ts';
import { partitionKeyField, primaryField } from '../schema/schema.ts';
import { generatedKeys, validateRows, validateSentColumns } from '../schema/validate-rows.ts';
import type { KeyColumn } from '../segment/pk-index.ts';
import { isExpired } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';
import type { EngineContext } from './context.ts';
import { findCurrentRows, mergedColumns, type SentRows } from './merge-rows.ts';
import {
  checkWritable,
  currentDefinition,
  generateIds,
  primaryKeys,
  rowsInput,
  writableCollection,
} from './mutations.ts';
import { namedPartition, refuseNames, routeBatch } from './partition-routing.ts';
import { readPartitions } from './reads.ts';
import type { MutationResult, RequestContext, UpsertRequest } from './requests.ts';
import { expiryAt } from './time-to-live.ts';
import { withFunctionOutputs } from '../segment/function-outputs.ts';
import { commitWrite } from './write-access.ts';

export async function upsert(
  context: EngineContext,
  request: RequestContext,
  input: UpsertRequest,
): Promise<MutationResult> {
  const collection = writableCollection(context, request, input);
  refuseGeneratedKeys(context, collection);
  const { columns, fieldOperations } = input;
  const operations = checkFieldOperations(collection.schema, columns, fieldOperations);
  if (!input.partialUpdate && operations.size === 0) {
    return upsertRows(context, collection, input);
  }
  const lock = context.writeLock(collection.id);
  return lock.exclusive(async () => {
    await context.pipeline.idle();
    const current = currentDefinition(context, collection);
    checkWritable(context, current, input);
    return upsertPartly(context, current, input);
  });
}

function refuseGeneratedKeys(context: EngineContext, collection: CollectionDefinition): void {
  const primary = primaryField(collection.schema);
  if (!primary.autoId || context.settings.upsertAutoId !== 'reject') return;
  throw invalidParameter(
    `upsert is refused on collection ${collection.name}: the values of its primary key ${primary.name} are generated (autoID); set upsert.autoId to replace (REDKITE_UPSERT_AUTO_ID=replace) to let an upsert replace the row of a given key under a new key`,
  );
}

async function upsertRows(
  context: EngineContext,
  collection: CollectionDefinition,
  input: UpsertRequest,
): Promise<MutationResult> {
  const valid = validateRows(rowsInput(context, collection, input, 'upsert'));
  const primary = primaryField(collection.schema);
  const keys = (valid.sentKeys ?? valid.batch.columns.get(primary.id)) as KeyColumn;
  refuseRepeatedKeys(keys, input.rowCount);
  return context.writeLock(collection.id).shared(() =>
    replaceRows(context, collection, input, {
      keys,
      batch: valid.batch,
      deleteCount: input.rowCount,
    }),
  );
}

async function upsertPartly(
  context: EngineContext,
  collection: CollectionDefinition,
  input: UpsertRequest,
): Promise<MutationResult> {
  const { schema } = collection;
  if (schema.structs.length > 0) {
    throw invalidParameter(
      'partial upsert is not supported for collections with struct array fields',
    );
  }
  const { rowCount } = input;
  const columns = validateSentColumns(rowsInput(context, collection, input, 'partialUpdate'));
  const primary = primaryField(schema);
  const keys = columns.get(primary.id) as KeyColumn;
  refuseRepeatedKeys(keys, rowCount);
  const partitionIds = partitionsToRead(collection, input.partitionName);
  const rows = context.openRows(collection.id);
  const expiry = expiryAt(collection, rows, context.clock.now());
  const isVisible = (segment: Segment, row: number): boolean =>
    expiry === undefined || !isExpired(segment.view(), row, expiry);
  const current = findCurrentRows(rows, keys, rowCount, { partitionIds, isVisible });
  const operations = checkFieldOperations(schema, input.columns, input.fieldOperations);
  const sent: SentRows = { rowCount, columns, operations };
  const merged = mergedColumns(schema, sent, current);
  if (primary.autoId)
    merged.set(primary.id, generatedKeys(primary, generateIds(context, rowCount)));
  return replaceRows(context, collection, input, {
    keys,
    batch: { rowCount, columns: merged },
    deleteCount: current.foundCount,
  });
}

/** With a partition key the row may lie anywhere: empty, all of them. */
function partitionsToRead(collection: CollectionDefinition, name: string): readonly PartitionId[] {
  refuseNames(collection, name === '' ? [] : [name]);
  if (partitionKeyField(collection.schema) !== undefined) {
    readPartitions(collection, [], 'query');
    return [];
  }
  return readPartitions(collection, [namedPartition(collection, name).name], 'query');
}

interface Replacement {
  /** Rows of these keys go. */
  readonly keys: KeyColumn;
  readonly batch: ColumnBatch;
  readonly deleteCount: number;
}

async function replaceRows(
  context: EngineContext,
  collection: CollectionDefinition,
  input: UpsertRequest,
  { keys, batch, deleteCount }: Replacement,
): Promise<MutationResult> {
  const { rowCount } = input;
  const complete = withFunctionOutputs(collection.schema, batch, context.analyzers);
  const inserts = routeBatch(collection, input.partitionName, complete);
  // With a partition key the row may move, so its old place can be any partition.
  const isKeyed = partitionKeyField(collection.schema) !== undefined;
  const partitionIds = isKeyed ? [] : inserts.map(({ partitionId }) => partitionId);
  const record = { deletes: { keys, keyCount: rowCount, partitionIds }, inserts };
  const timestamp = await commitWrite(context, collection.id, record, { keysAreNew: true });
  const primary = primaryField(collection.schema);
  return {
    ids: primaryKeys(batch.columns.get(primary.id) as Column, rowCount),
    insertCount: rowCount,
    upsertCount: rowCount,
    deleteCount,
    timestamp,
  };
}

function refuseRepeatedKeys(keys: KeyColumn, count: number): void {
  const seen = new Set<bigint | string>();
  for (let i = 0; i < count; i++) {
    seen.add(
      keys.layout === 'fixed'
        ? (keys.values[i] as bigint)
        : Buffer.from(bytesAt(keys, i)).toString('latin1'),
    );
  }
  if (seen.size < count) {
    throw invalidParameter('duplicate primary keys are not allowed in the same batch');
  }
}
