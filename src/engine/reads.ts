/**
 * What search, query and delete by filter share: loaded partitions, plans, pinned
 * segments, the ordinal of a read's timestamp, retrieval of columns.
 */

import { invalidParameter, MilvusError, milvusError } from '../base/errors.ts';
import { outputBytesMax } from '../base/limits.ts';
import { type PartitionId, timestampMs } from '../base/ids.ts';
import { type CollectionDefinition, isPartitionLoaded } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { SegmentScope } from '../query/executor.ts';
import { KeyValues } from '../query/key-values.ts';
import type { PinnedRead, RowRefs } from '../query/pinned-read.ts';
import type { Column } from '../schema/column.ts';
import { type FieldSchema, type KeyValue, primaryField } from '../schema/schema.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { gatherColumn, gatheredBytes } from '../segment/gather.ts';
import type { KeyColumn } from '../segment/pk-index.ts';
import type { Segment } from '../segment/segment.ts';
import type { EngineContext } from './context.ts';
import { matchingPartitions } from './partition-key-filter.ts';
import { partitionIdsOf } from './partitions.ts';
import { expiredShare, expiryAt } from './time-to-live.ts';
import { readTimezone } from './read-timezone.ts';
import type { ResultColumn, TemplateValues } from './requests.ts';

/** Up to it a guarantee names a level of consistency, no time. */
const BOUNDED = 2n;

export function planOf(
  context: EngineContext,
  collection: CollectionDefinition,
  input: {
    readonly filter: string;
    readonly templates: TemplateValues;
    readonly params?: readonly KeyValue[];
  },
  purpose: 'query' | 'delete',
): FilterPlan {
  const timezone = readTimezone(input.params ?? [], collection.properties);
  try {
    return context.planner.plan({
      schema: collection.schema,
      collectionId: collection.id,
      text: input.filter,
      templates: input.templates,
      timezone,
    });
  } catch (cause) {
    if (cause instanceof MilvusError) throw cause.prefixed(`failed to create ${purpose} plan`);
    throw cause;
  }
}

/**
 * Partitions a read covers: the named ones, or those loaded in which rows can match one
 * of the filters. `verb` is `search` or `query`.
 */
export function readPartitions(
  collection: CollectionDefinition,
  names: readonly string[],
  verb: 'search' | 'query',
  plans?: readonly FilterPlan[],
): readonly PartitionId[] {
  const wanted = names.length === 0 ? undefined : checkedPartitions(collection, names);
  if (collection.load.kind === 'none') {
    throw milvusError('collectionNotLoaded', `failed to ${verb}`, { collection: collection.id });
  }
  if (wanted === undefined) {
    const loaded = collection.partitions
      .map(({ id }) => id)
      .filter((id) => isPartitionLoaded(collection, id));
    return plans === undefined ? loaded : matchingPartitions(collection, loaded, plans);
  }
  for (const id of wanted) {
    if (!isPartitionLoaded(collection, id)) {
      throw milvusError('partitionNotLoaded', `failed to ${verb}`, { partition: id });
    }
  }
  return wanted;
}

function checkedPartitions(
  collection: CollectionDefinition,
  names: readonly string[],
): PartitionId[] {
  checkPartitionNames(collection, names);
  return partitionIdsOf(collection, names);
}

/** Also called early: unknown names come before what is wrong with the vectors. */
export function checkPartitionNames(
  collection: CollectionDefinition,
  names: readonly string[],
): void {
  for (const name of names) {
    if (!collection.partitions.some((partition) => partition.name === name)) {
      throw new MilvusError('unexpected', `partition name ${name} not found`);
    }
  }
}

/**
 * The time that all pages of an iterator read at: the first page's, which the client
 * sends back with the others. Everything that came before it is applied when this
 * resolves; what was under way would be missing in the first pages only.
 * 0n: this is no page of an iterator.
 */
export async function iteratorSnapshot(
  context: EngineContext,
  input: { readonly guaranteeTimestamp: bigint; readonly params: readonly KeyValue[] },
): Promise<bigint> {
  const isNamed = input.params.some(({ key }) => key === 'iterator');
  if (!isNamed || !new KeyValues(input.params).isIterator) return 0n;
  if (input.guaranteeTimestamp > BOUNDED) return input.guaranteeTimestamp;
  const timestamp = context.timestamp();
  await context.pipeline.idle();
  return timestamp;
}

export interface OpenRead extends PinnedRead {
  readonly segments: readonly Segment[];
  /** Of everything that was applied when the read was opened. */
  readonly isLatest: boolean;
  /** Call once the read is done with every row. */
  release(): void;
}

export interface ReadOptions {
  /** 0n, as if absent: everything that is applied. */
  readonly timestamp?: bigint;
  /** Leaves out rows that are neither settled nor in a sealed segment. */
  readonly ignoresGrowing?: boolean;
}

export function openRead(
  context: EngineContext,
  collection: CollectionDefinition,
  partitionIds: readonly PartitionId[],
  { timestamp = 0n, ignoresGrowing = false }: ReadOptions = {},
): OpenRead {
  context.checkUndamaged(collection.id);
  const rows = context.openRows(collection.id);
  const readOrdinal = ordinalOf(rows, timestamp);
  const segments = partitionIds.length === 0 ? [] : rows.segments(partitionIds);
  // A later page of an iterator sees what had not expired at its first.
  const nowMs = timestamp === 0n ? context.clock.now() : timestampMs(timestamp);
  const expiry = expiryAt(collection, rows, nowMs);
  const expired = (segment: Segment) =>
    expiry === undefined ? 'none' : expiredShare(rows, segment, expiry);
  // Rows of a growing segment lie in the order of their commits: what is left out is its end.
  const rowsOf = (segment: Segment): number =>
    ignoresGrowing && !segment.isFrozen ? segment.settledRows : segment.rowCount;
  const occupied = segments.filter((segment) => rowsOf(segment) > 0 && expired(segment) !== 'all');
  const isLatest = readOrdinal === rows.commits.latest;
  const scopes: SegmentScope[] = occupied.map((segment) => ({
    segmentId: segment.id,
    rowCount: rowsOf(segment),
    allVisible: isLatest && segment.deadRows === 0 && segment.supersededRows === 0,
    ...(expiry === undefined || expired(segment) === 'none' ? {} : { expiry }),
  }));
  for (const segment of occupied) segment.pin();
  let isReleased = false;
  return {
    segments: occupied,
    isLatest,
    views: occupied.map((segment) => segment.view()),
    scopes,
    readOrdinal,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      for (const segment of occupied) segment.unpin();
    },
  };
}

function ordinalOf(rows: CollectionRows, timestamp: bigint): number {
  if (timestamp === 0n) return rows.commits.latest;
  const ordinal = rows.commits.ordinalAt(timestamp);
  if (ordinal !== undefined) return ordinal;
  throw invalidParameter(
    `the snapshot of timestamp ${timestamp} is gone: old versions are kept for a time (version.retentionMs) and until the collection is closed; start the iteration again`,
  );
}

/** The columns of the named rows, dense, in their order. */
export function retrieve(
  read: PinnedRead,
  rows: RowRefs,
  fields: readonly FieldSchema[],
): ResultColumn[] {
  const selection = { sourceIndexes: rows.segmentIndexes, offsets: rows.offsets };
  return fields.map((field) => ({
    name: field.name,
    field,
    column: gatherColumn(field, columnsOf(read, field), selection),
  }));
}

/** As `retrieve`, for an answer: refused before anything is gathered when it is too large. */
export function retrieveOutput(
  read: PinnedRead,
  rows: RowRefs,
  fields: readonly FieldSchema[],
  verb: 'search' | 'query',
): ResultColumn[] {
  const selection = { sourceIndexes: rows.segmentIndexes, offsets: rows.offsets };
  let bytes = 0;
  for (const field of fields) bytes += gatheredBytes(field, columnsOf(read, field), selection);
  if (bytes > outputBytesMax) {
    const text = `${verb} results exceed the maxOutputSize Limit ${outputBytesMax}`;
    throw new MilvusError('unexpected', text);
  }
  return retrieve(read, rows, fields);
}

function columnsOf(read: PinnedRead, field: FieldSchema): (Column | undefined)[] {
  return read.views.map((view) => view.columns.get(field.id));
}

/** Keys of the rows that match; for delete by filter, in which every copy counts. */
export async function filterRows(
  context: EngineContext,
  collection: CollectionDefinition,
  plan: FilterPlan,
  partitionIds: readonly PartitionId[],
): Promise<{ column: KeyColumn; count: number }> {
  const ids =
    partitionIds.length > 0 ? partitionIds : readPartitions(collection, [], 'query', [plan]);
  const read = openRead(context, collection, ids);
  try {
    const hits = await context.executor.filter({
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      includeSuperseded: false,
      ...(isAlwaysTrue(plan) ? {} : { filter: rowsOnly(plan) }),
    });
    const primary = primaryField(collection.schema);
    const [keys] = retrieve(read, hits, [primary]);
    return { column: keys?.column as KeyColumn, count: hits.offsets.length };
  } finally {
    read.release();
  }
}

/** A filter about elements, as one about the rows that have them. */
function rowsOnly({ elements: _elements, ...plan }: FilterPlan): FilterPlan {
  return plan;
}
