/**
 * Flush: everything acknowledged is durable already; large growing segments are
 * also sealed and written to files, small ones only marked.
 */

import type { SegmentId, Timestamp } from '../base/ids.ts';
import { flushFilesBytesMin } from '../base/limits.ts';
import { type CollectionDefinition, isPartitionLoaded } from '../catalog/definitions.ts';
import type { EngineContext } from './context.ts';
import type { FlushResult, RequestContext, SegmentDescription } from './requests.ts';

export async function flush(
  context: EngineContext,
  request: RequestContext,
  names: readonly string[],
): Promise<FlushResult> {
  const found = names.map(
    (name) => [name, context.catalog.collection(request.database, name)] as const,
  );
  await context.pipeline.idle();
  return {
    collections: new Map(found.map(([name, collection]) => [name, flushOne(context, collection)])),
  };
}

export function flushOne(
  context: EngineContext,
  collection: CollectionDefinition,
): {
  sealedSegmentIds: readonly SegmentId[];
  flushedSegmentIds: readonly SegmentId[];
  timestamp: Timestamp;
} {
  const rows = context.rows.get(collection.id);
  const sealed: SegmentId[] = [];
  const flushed: SegmentId[] = [];
  for (const segment of rows?.segments() ?? []) {
    if (segment.rowCount > segment.flushedRows) sealed.push(segment.id);
    else flushed.push(segment.id);
    segment.flushedRows = segment.rowCount;
    const isGrowing = rows?.growing(segment.identity.partitionId) === segment;
    if (isGrowing && segment.bytes >= flushFilesBytesMin) rows?.seal(segment.identity.partitionId);
  }
  return { sealedSegmentIds: sealed, flushedSegmentIds: flushed, timestamp: context.timestamp() };
}

/** What a flush has finished, as GetPersistentSegmentInfo lists it. */
export function persistentSegments(
  context: EngineContext,
  collection: CollectionDefinition,
): SegmentDescription[] {
  return describeSegments(context, collection)
    .filter((segment) => segment.state !== 'growing')
    .filter((segment) => segment.rowCount > 0);
}

/** What is loaded and takes no more rows, as GetQuerySegmentInfo lists it. */
export function loadedSegments(
  context: EngineContext,
  collection: CollectionDefinition,
): SegmentDescription[] {
  if (collection.load.kind === 'none') return [];
  return persistentSegments(context, collection)
    .filter(({ partitionId }) => isPartitionLoaded(collection, partitionId))
    .map((segment) => ({ ...segment, state: 'sealed' }));
}

function describeSegments(
  context: EngineContext,
  collection: CollectionDefinition,
): SegmentDescription[] {
  const rows = context.rows.get(collection.id);
  const index = collection.indexes.find((candidate) => candidate.vector !== undefined);
  return (rows?.segments() ?? []).map((segment) => {
    const isFlushed = segment.flushedRows > 0 || segment.isFrozen;
    return {
      id: segment.id,
      collectionId: collection.id,
      partitionId: segment.identity.partitionId,
      rowCount: isFlushed && !segment.isFrozen ? segment.flushedRows : segment.rowCount,
      state: isFlushed ? ('flushed' as const) : ('growing' as const),
      memoryBytes: segment.bytes,
      indexName: index?.name ?? '',
      indexId: index?.id ?? 0n,
    };
  });
}
