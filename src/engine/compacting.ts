/**
 * Compaction: sealed segments of a partition become fewer, dead rows go, disk comes back.
 *
 * compaction/ decides and merges; this runs it: one merge at a time, on the build
 * thread, while reads, writes and deletes go on. The new segment takes the place of
 * its sources in one step of the log; files of the sources go when their last
 * reader is done. What an interrupted merge leaves is collected at the next start.
 * Long because a merge is planned, written and installed against the same sources.
 */

import {
  type FieldId,
  type PartitionId,
  type SegmentId,
  type Timestamp,
  timestampMs,
} from '../base/ids.ts';
import { idleMergeMs } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { carryMarks } from '../compaction/merge.ts';
import {
  AUTOMATIC_LIMITS,
  type CompactionCandidate,
  type CompactionChoice,
  type CompactionLimits,
  chooseCompaction,
  IDLE_LIMITS,
  requestedLimits,
} from '../compaction/policy.ts';
import {
  type GraphFile,
  manifestKeys,
  type SegmentManifest,
  segmentId,
} from '../schema/segment-manifest.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { BASE_ORDINAL } from '../segment/commit-table.ts';
import { loadSegment } from '../segment/load-segment.ts';
import { isExpired, type RowExpiry } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import { type EngineContext, oldestReadable } from './context.ts';
import type { CompactionPlanDescription, CompactionState } from './requests.ts';
import { deleteFiles } from './discarding.ts';
import { deleteExpiredCopies } from './expired-copies.ts';
import { fillFunctionOutputs } from './function-backfill.ts';
import { expiredShare, expiryAt } from './time-to-live.ts';
import { deleteOutput, timestampsOf, withDeletes, writeOutput } from './segment-saving.ts';

/** Merges of one request: each takes at least one segment away, so this is never reached. */
const MERGES_MAX = 10_000;
/** Requests whose plans can still be asked for. */
const REQUESTS_MAX = 1000;

interface Merge {
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

interface CompactionRequest {
  isDone: boolean;
  readonly plans: CompactionPlanDescription[];
}

export class Compacting {
  readonly #context: EngineContext;
  readonly #onMerged: () => void;
  readonly #requests = new Map<bigint, CompactionRequest>();
  #tail: Promise<void> = Promise.resolve();
  #isQueued = false;
  #isStopped = false;

  constructor(context: EngineContext, onMerged: () => void) {
    this.#context = context;
    this.#onMerged = onMerged;
  }

  /** A segment was sealed or a checkpoint was taken: looks for merges worth their while. */
  wake(): void {
    if (this.#isQueued || this.#isStopped) return;
    this.#isQueued = true;
    this.#enqueue(async () => {
      this.#isQueued = false;
      for (const collection of this.#context.catalog.collections()) {
        if (!isAutomatic(collection)) continue;
        await this.#mergeAll(collection.id, AUTOMATIC_LIMITS, () => undefined);
        await this.#mergeAll(collection.id, IDLE_LIMITS, () => undefined);
      }
    });
  }

  /** Segments that will join another once the collection is idle: their graphs would be for nothing. */
  joining(id: CollectionDefinition['id']): ReadonlySet<SegmentId> {
    const merge = isAutomatic(this.#context.catalog.byId(id))
      ? this.#nextMerge(id, IDLE_LIMITS)
      : undefined;
    return new Set(merge?.sources.slice(1).map((segment) => segment.id));
  }

  /** Merges to few segments if nothing is written; true when something was merged. */
  async mergeIdle(id: CollectionDefinition['id']): Promise<boolean> {
    let merges = 0;
    this.#enqueue(async () => {
      await this.#mergeAll(id, IDLE_LIMITS, () => {
        merges += 1;
      });
    });
    await this.#tail;
    return merges > 0;
  }

  /** Merges what a client's request permits; undefined when there is nothing to do. */
  request(collection: CollectionDefinition, targetMegabytes = 0n): bigint | undefined {
    const limits = requestedLimits(targetMegabytes);
    if (this.#nextMerge(collection.id, limits) === undefined) return undefined;
    const id = this.#context.newId();
    const request: CompactionRequest = { isDone: false, plans: [] };
    this.#requests.set(id, request);
    for (const old of this.#requests.keys()) {
      if (this.#requests.size <= REQUESTS_MAX) break;
      this.#requests.delete(old);
    }
    this.#enqueue(async () => {
      try {
        await this.#mergeAll(collection.id, limits, (plan) => request.plans.push(plan));
      } finally {
        request.isDone = true;
      }
    });
    return id;
  }

  /** Unknown requests count as completed, as in Milvus. */
  state(id: bigint): CompactionState {
    const request = this.#requests.get(id);
    const plans = request?.plans ?? [];
    return { executing: request?.isDone === false ? 1 : 0, completed: plans.length, plans };
  }

  /** Resolves once everything asked for so far is done or has failed. */
  settle(): Promise<void> {
    return this.#tail;
  }

  /** The merge under way ends or fails; none begins after it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#tail;
  }

  #enqueue(work: () => Promise<void>): void {
    this.#tail = this.#tail.then(work).catch((cause) => {
      if (this.#isStopped) return;
      this.#context.log.error('a compaction failed', { reason: String(cause) });
    });
  }

  /** What the log cannot be told of is not worth writing. */
  get #mayMerge(): boolean {
    return !this.#isStopped && this.#context.pipeline.isSound;
  }

  async #mergeAll(
    id: CollectionDefinition['id'],
    limits: CompactionLimits,
    onPlan: (plan: CompactionPlanDescription) => void,
  ): Promise<void> {
    for (let merges = 0; merges < MERGES_MAX && this.#mayMerge; merges++) {
      // First, since looking for a merge counts the dead rows of every segment.
      if (limits === IDLE_LIMITS && !this.#isIdle(id)) return;
      const merge = this.#nextMerge(id, limits);
      if (merge === undefined) return;
      if (limits === IDLE_LIMITS && !this.#hasWholeGraphs(merge)) return;
      const target = await this.#run(merge);
      if (target === undefined) return;
      onPlan({ sources: merge.sources.map((segment) => segment.id), target });
      this.#onMerged();
    }
  }

  #nextMerge(id: CollectionDefinition['id'], limits: CompactionLimits): Merge | undefined {
    const collection = this.#context.catalog.byId(id);
    const rows = this.#context.rows.get(id);
    if (collection === undefined || rows === undefined || !rows.isResident) return undefined;
    const horizonTimestamp = this.#horizonTimestamp(rows);
    const horizon = rows.commits.ordinalAt(horizonTimestamp) as CommitOrdinal;
    const expiry = expiryAt(collection, rows, timestampMs(horizonTimestamp));
    // Most segments are wholly younger than a time to live: their rows need not be looked at.
    const expiryIn = (segment: Segment): RowExpiry | undefined =>
      expiry === undefined || expiredShare(rows, segment, expiry) === 'none' ? undefined : expiry;
    for (const partition of collection.partitions) {
      const segments = rows
        .segments([partition.id])
        .filter((segment) => this.#manifest(segment) !== undefined);
      const dropped = collection.fieldsDroppedTimestamp ?? 0n;
      const candidates = segments.map((segment) =>
        candidateOf(segment, { horizon, expiry: expiryIn(segment), fieldsDropped: dropped }),
      );
      const choice = chooseCompaction(candidates, limits);
      if (choice === undefined) continue;
      const sources = choice.sources.map((sourceId) =>
        segments.find((segment) => segment.id === sourceId),
      ) as Segment[];
      const keepsFirst = keepsFirstRows(choice, sources, { limits, horizon, expiry });
      return {
        collection,
        rows,
        partitionId: partition.id,
        sources,
        keepsFirst,
        horizon,
        horizonTimestamp,
        expiry,
      };
    }
    return undefined;
  }

  /** Nothing has been written for a while. */
  #isIdle(id: CollectionDefinition['id']): boolean {
    const commits = this.#context.rows.get(id)?.commits;
    if (commits === undefined) return false;
    return (
      this.#context.clock.now() - timestampMs(commits.timestampOf(commits.latest)) >= idleMergeMs
    );
  }

  /** The graphs that the first segment brings along are complete. */
  #hasWholeGraphs({ collection, sources }: Merge): boolean {
    const [first] = sources;
    if (first === undefined) return false;
    const files = this.#manifest(first)?.graphs ?? {};
    return collection.indexes
      .filter(
        ({ fieldId, vector }) => vector?.servedBy === 'graph' && first.graph(fieldId as FieldId),
      )
      .every(({ fieldId }) => files[fieldId]?.rows === first.rowCount);
  }

  #manifest(segment: Segment): SegmentManifest | undefined {
    return this.#context.catalog.segment(segment.identity.collectionId, String(segment.id));
  }

  /** No permitted read can tell the versions before it apart. */
  #horizonTimestamp(rows: CollectionRows): Timestamp {
    const kept = oldestReadable(this.#context);
    const { horizon } = rows.commits;
    if (kept < horizon) return horizon;
    return kept;
  }

  /** The new segment's id; undefined when the sources changed and nothing was merged. */
  async #run(merge: Merge): Promise<SegmentId | undefined> {
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
      const timestamp = BigInt(this.#manifest(source)?.maxTimestamp ?? 0);
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
        const removed = sources.map((source) => this.#manifest(source) as SegmentManifest);
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
      const file = first === undefined ? undefined : this.#manifest(first)?.graphs[fieldId];
      const graph = first?.graph(fieldId as FieldId);
      if (file === undefined || graph === undefined || file.indexId !== String(id)) continue;
      graphs[fieldId] = file;
      target.setGraph(fieldId as FieldId, graph);
    }
    return withDeletes(this.#context, target, { ...manifest, graphs });
  }
}

function isAutomatic(collection: Pick<CollectionDefinition, 'properties'> | undefined): boolean {
  const { properties = [] } = collection ?? {};
  return propertyOf(properties, 'collection.autocompaction.enabled') !== 'false';
}

interface Installed {
  readonly target: Segment;
  readonly manifest: SegmentManifest;
  readonly offsetMaps: readonly Uint32Array[];
}

/** Ids are timestamps: a segment made before a field was dropped may hold its column. */
function candidateOf(
  segment: Segment,
  gain: {
    readonly horizon: CommitOrdinal;
    readonly expiry: RowExpiry | undefined;
    readonly fieldsDropped: bigint;
  },
): CompactionCandidate {
  const { id, rowCount: rows, bytes } = segment;
  const droppable = droppableRows(segment, gain.horizon, gain.expiry);
  return { id, rows, bytes, droppableRows: droppable, isStale: id < gain.fieldsDropped };
}

function droppableRows(
  segment: Segment,
  horizon: CommitOrdinal,
  expiry: RowExpiry | undefined,
): number {
  if (segment.deadRows === 0 && expiry === undefined) return 0;
  const view = segment.view();
  let count = 0;
  for (let row = 0; row < segment.rowCount; row++) {
    const isDead = (view.deleteOrdinals[row] as number) <= horizon;
    if (isDead || (expiry !== undefined && isExpired(view, row, expiry))) count += 1;
  }
  return count;
}

/** Dead rows are kept only for the sake of a graph, and not if that is all there is to gain. */
function keepsFirstRows(
  choice: CompactionChoice,
  sources: readonly Segment[],
  options: {
    readonly limits: CompactionLimits;
    readonly horizon: CommitOrdinal;
    readonly expiry: RowExpiry | undefined;
  },
): boolean {
  const { limits, horizon, expiry } = options;
  const [first] = sources;
  if (first === undefined || first.view().graphs.size === 0) return false;
  if (droppableRows(first, horizon, expiry) === 0) return true;
  const isAsked = limits !== AUTOMATIC_LIMITS && limits !== IDLE_LIMITS;
  return choice.keepsFirst && sources.length > 1 && !isAsked;
}
