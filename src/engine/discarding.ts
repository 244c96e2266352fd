/**
 * Segments and graphs that nothing names any more: memory goes with the last reader,
 * files right after it.
 *
 * drop, truncate and DropIndex call this in the step in which the catalog lets go of
 * them. What a kill leaves behind is collected at the next start (engine/recover).
 */

import type { CollectionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { manifestKeys, type SegmentManifest } from '../schema/segment-manifest.ts';
import type { Segment } from '../segment/segment.ts';
import type { EngineContext } from './context.ts';

/**
 * Changes the collection and lets go of segments in one step of the log, on a full disk
 * too; inside `changingSegments`. `drop` takes those in memory out of the set.
 */
export async function dropSegments(
  context: EngineContext,
  collection: CollectionDefinition,
  changes: Partial<CollectionDefinition>,
  dropped: { readonly manifests: readonly SegmentManifest[]; readonly drop: () => Segment[] },
): Promise<void> {
  const { manifests, drop } = dropped;
  let segments: Segment[] = [];
  const letGo = (): void => {
    context.catalog.apply({
      kind: 'segmentsChanged',
      collectionId: collection.id,
      removed: manifests.map(({ id }) => id),
      put: [],
    });
    segments = drop();
  };
  await context.changeCollection(collection, changes, letGo, { freesSpace: true });
  discardSegments(context, segments, manifests);
}

/** Segments in memory, and manifests of files, of which the catalog knows no more. */
export function discardSegments(
  context: EngineContext,
  segments: readonly Segment[],
  manifests: readonly SegmentManifest[],
): void {
  const files = new Map(manifests.map((manifest) => [manifest.id, manifestKeys(manifest)]));
  for (const segment of segments) {
    const keys = files.get(String(segment.id)) ?? [];
    files.delete(String(segment.id));
    context.retire(segment, () => deleteFiles(context, keys));
  }
  context.later(() => deleteFiles(context, [...files.values()].flat()));
}

/**
 * Files that the catalog has let go of. Where commits are synced later, a power cut
 * could take the event that let go of them back, but not their deletion.
 */
export async function deleteFiles(context: EngineContext, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await context.logStore.sync();
  for (const key of keys) await context.objects.delete(key);
}

/**
 * Graph files of indexes that the collection no longer has, off the manifests and the
 * disk. A search that is about to open one scans instead.
 */
export async function discardStaleGraphs(context: EngineContext, id: CollectionId): Promise<void> {
  await context.changingSegments(async () => {
    const wanted = new Set(context.catalog.byId(id)?.indexes.map((index) => String(index.id)));
    const put: SegmentManifest[] = [];
    const stale: string[] = [];
    for (const manifest of context.catalog.segments(id)) {
      const kept = Object.entries(manifest.graphs).filter(([, { indexId }]) => wanted.has(indexId));
      if (kept.length === Object.keys(manifest.graphs).length) continue;
      put.push({ ...manifest, graphs: Object.fromEntries(kept) });
      for (const { indexId, key } of Object.values(manifest.graphs)) {
        if (!wanted.has(indexId)) stale.push(key);
      }
    }
    if (put.length === 0) return;
    await context.commitEvent({ kind: 'segmentsChanged', collectionId: id, removed: [], put });
    context.later(() => deleteFiles(context, stale));
  });
}
