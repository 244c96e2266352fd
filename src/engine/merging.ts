/**
 * One merge: sources become a segment, on the build thread, while reads, writes and
 * deletes go on. The new segment takes the place of its sources in one step of the log;
 * files of the sources go when their last reader is done. What an interrupted merge
 * leaves is collected at the next start.
 */

import {
  type FieldId,
  type PartitionId,
  type SegmentId,
  type Timestamp,
  timestampMs,
} from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { carryMarks } from '../compaction/merge.ts';
import {
  type GraphFile,
  manifestKeys,
  type SegmentManifest,
  segmentId,
} from '../schema/segment-manifest.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { BASE_ORDINAL } from '../segment/commit-table.ts';
import { loadSegment } from '../segment/load-segment.ts';
import type { RowExpiry } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import type { EngineContext } from './context.ts';
import { deleteFiles } from './discarding.ts';
import { deleteExpiredCopies } from './expired-copies.ts';
import { fillFunctionOutputs } from './function-backfill.ts';
import { deleteOutput, timestampsOf, withDeletes, writeOutput } from './segment-saving.ts';
import { expiryAt } from './time-to-live.ts';

export interface Merge {
  readonly collection: CollectionDefinition;
  readonly rows: CollectionRows;
  readonly partitionId: PartitionId;
  readonly sources: readonly Segment[];
  readonly keepsFirst: boolean;
  /** Rows that died at or before it are left out; nobody may read at an earlier one then. */
  readonly horizon: CommitOrdinal;
  readonly horizonTimestamp: Timestamp;
  /** Rows that had expired at the horizon are left out too. */
  readonly expiry: RowExpiry | undefined;
}

interface Installed {
  readonly target: Segment;
  readonly manifest: SegmentManifest;
  readonly offsetMaps: readonly Uint32Array[];
}

export class Merging {
  readonly #context: EngineContext;

  constructor(context: EngineContext) {
    this.#context = context;
  }

  /** The new segment's id; undefined when the sources changed and nothing was merged. */
  async run(merge: Merge): Promise<SegmentId | undefined> {
    const { sources } = merge;
    const id = this.#context.newId() as SegmentId;
    for (const source of sources) source.pin();
    try {
      await deleteExpiredCopies(this.#context, merge);
      const merged = await this.#write(merge, id);
      const isInstalled = await (merged === undefined
        ? this.#install(merge, undefined)
        : this.#replace(merge, merged));
      return isInstalled ? id : undefined;
    } finally {
      for (const source of sources) source.unpin();
    }
  }

  /** Undefined when no row is left. */
  async #write(
    merge: Merge,
    id: SegmentId,
  ): Promise<Pick<Installed, 'manifest' | 'offsetMaps'> | undefined> {
    const { rows, sources } = merge;
    const identity = { id, collectionId: rows.id };
    const { written, stored } = await writeOutput(this.#context, identity, (output) =>
      this.#context.builder.mergeSegments({
        inputs: sources.map((segment) => ({
          view: segment.view(),
          rowCount: segment.rowCount,
          insertTimestamps: timestampsOf(rows, segment),
        })),
        horizon: merge.horizon,
        keepsFirst: merge.keepsFirst,
        ...(merge.expiry === undefined ? {} : { expiry: merge.expiry }),
        ...output,
      }),
    );
    if (written.rowCount === 0) {
      await deleteOutput(this.#context, identity);
      return undefined;
    }
    const manifest: SegmentManifest = {
      id: String(id),
      partitionId: String(merge.partitionId),
      rowCount: written.rowCount,
      maxTimestamp: String(this.#maxTimestamp(sources)),
      ...stored,
      graphs: {},
    };
    return { manifest, offsetMaps: written.offsetMaps };
  }

  /** Loads what was written and puts it in place, or gives its memory and files back. */
  async #replace(
    merge: Merge,
    { manifest, offsetMaps }: Pick<Installed, 'manifest' | 'offsetMaps'>,
  ): Promise<boolean> {
    const context = this.#context;
    let target: Segment | undefined;
    let isInstalled = false;
    try {
      target = await this.#load(merge, manifest);
      isInstalled = await this.#install(merge, { target, manifest, offsetMaps });
      return isInstalled;
    } finally {
      // Where the log has failed, the next start may find that it names the files.
      if (!isInstalled && context.pipeline.isSound) {
        target?.release();
        await deleteOutput(context, { id: segmentId(manifest), collectionId: merge.rows.id });
      }
    }
  }

  #load({ rows }: Merge, manifest: SegmentManifest): Promise<Segment> {
    return loadSegment(manifest, {
      store: this.#context.objects,
      collectionId: rows.id,
      schema: this.#context.definition(rows.id).schema,
      arena: this.#context.arena,
      ordinalOf: (timestamp) => rows.commits.ordinalAt(timestamp) ?? BASE_ORDINAL,
    });
  }

  /** Of the sources, rows left out included: recovery skips the log up to there. */
  #maxTimestamp(sources: readonly Segment[]): bigint {
    let max = 0n;
    for (const source of sources) {
      const timestamp = BigInt(this.#context.manifestOf(source)?.maxTimestamp ?? 0);
      if (timestamp > max) max = timestamp;
    }
    return max;
  }

  /** False when the sources are no longer what they were: the merge is for nothing. */
  #install(merge: Merge, installed: Installed | undefined): Promise<boolean> {
    const { rows, sources, partitionId } = merge;
    const context = this.#context;
    return context.exclusively(() =>
      context.changingSegments(async () => {
        const present = rows.segments([partitionId]);
        const isCurrent = rows.isResident && context.rows.get(rows.id) === rows;
        if (!isCurrent || !sources.every((source) => present.includes(source))) return false;
        if (merge.expiry !== undefined && this.#livesLonger(merge)) return false;
        const removed = sources.map(
          (source) => this.#context.manifestOf(source) as SegmentManifest,
        );
        const carry = (): void => {
          sources.forEach((source, i) => {
            const offsetMap = installed?.offsetMaps[i];
            if (offsetMap !== undefined)
              carryMarks(source, offsetMap, installed?.target as Segment);
          });
        };
        if (installed !== undefined) {
          // Here, where no function can be added meanwhile.
          fillFunctionOutputs(context, context.definition(rows.id).schema, installed.target);
        }
        carry();
        const covered = installed?.target.deletesSinceFile ?? 0;
        const put = installed === undefined ? [] : [await this.#manifestOf(merge, installed)];
        const event = {
          kind: 'segmentsChanged' as const,
          collectionId: rows.id,
          removed: removed.map(({ id }) => id),
          put,
        };
        await context.commitEvent(event, () => {
          // Deletes since the first time; in the same turn the set changes.
          carry();
          if (installed !== undefined) installed.target.deletesSinceFile -= covered;
          rows.replace(partitionId, sources, installed?.target);
          rows.commits.raiseHorizon(merge.horizonTimestamp);
        });
        const kept = new Set(put.flatMap(manifestKeys));
        sources.forEach((source, i) => {
          const keys = manifestKeys(removed[i] as SegmentManifest).filter((key) => !kept.has(key));
          context.retire(source, () => deleteFiles(context, keys));
        });
        return true;
      }),
    );
  }

  /** The time to live was changed meanwhile: rows may have been left out that are seen again. */
  #livesLonger({ collection, rows, expiry, horizonTimestamp }: Merge): boolean {
    const now = this.#context.definition(collection.id);
    const current = expiryAt(now, rows, timestampMs(horizonTimestamp));
    const { inserted, field } = expiry as RowExpiry;
    return current?.inserted?.through !== inserted?.through || current?.field?.id !== field?.id;
  }

  /** With the dead rows of now and, where the first source's rows were kept, its graphs. */
  async #manifestOf(merge: Merge, installed: Installed): Promise<SegmentManifest> {
    const { target, manifest } = installed;
    const [first] = merge.sources;
    const graphs: Record<string, GraphFile> = {};
    const definition = this.#context.definition(merge.rows.id);
    for (const { id, fieldId } of merge.keepsFirst ? definition.indexes : []) {
      const file =
        first === undefined ? undefined : this.#context.manifestOf(first)?.graphs[fieldId];
      const graph = first?.graph(fieldId as FieldId);
      if (file === undefined || graph === undefined || file.indexId !== String(id)) continue;
      graphs[fieldId] = file;
      target.setGraph(fieldId as FieldId, graph);
    }
    return withDeletes(this.#context, target, { ...manifest, graphs });
  }
}
