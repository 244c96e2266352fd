/**
 * Compaction: sealed segments of a partition become fewer, dead rows go, disk comes back.
 *
 * compaction/ decides, merging.ts runs a merge; this says when and of what: one merge
 * at a time, asked for by clients, by what was sealed, or because nothing is written.
 */

import { type FieldId, type SegmentId, type Timestamp, timestampMs } from '../base/ids.ts';
import { idleMergeMs } from '../base/limits.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import {
  AUTOMATIC_LIMITS,
  type CompactionCandidate,
  type CompactionChoice,
  type CompactionLimits,
  chooseCompaction,
  IDLE_LIMITS,
  requestedLimits,
} from '../compaction/policy.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { isExpired, type RowExpiry } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import { type EngineContext, oldestReadable } from './context.ts';
import { type Merge, Merging } from './merging.ts';
import type { CompactionPlanDescription, CompactionState } from './requests.ts';
import { expiredShare, expiryAt } from './time-to-live.ts';

/** Merges of one request: each takes at least one segment away, so this is never reached. */
const MERGES_MAX = 10_000;
/** Requests whose plans can still be asked for. */
const REQUESTS_MAX = 1000;

interface CompactionRequest {
  isDone: boolean;
  readonly plans: CompactionPlanDescription[];
}

export class Compacting {
  readonly #context: EngineContext;
  readonly #merging: Merging;
  readonly #onMerged: () => void;
  readonly #requests = new Map<bigint, CompactionRequest>();
  #tail: Promise<void> = Promise.resolve();
  #isQueued = false;
  #isStopped = false;

  constructor(context: EngineContext, onMerged: () => void) {
    this.#context = context;
    this.#merging = new Merging(context);
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
      const target = await this.#merging.run(merge);
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
        .filter((segment) => this.#context.manifestOf(segment) !== undefined);
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
    const files = this.#context.manifestOf(first)?.graphs ?? {};
    return collection.indexes
      .filter(
        ({ fieldId, vector }) => vector?.servedBy === 'graph' && first.graph(fieldId as FieldId),
      )
      .every(({ fieldId }) => files[fieldId]?.rows === first.rowCount);
  }

  /** No permitted read can tell the versions before it apart. */
  #horizonTimestamp(rows: CollectionRows): Timestamp {
    const kept = oldestReadable(this.#context);
    const { horizon } = rows.commits;
    if (kept < horizon) return horizon;
    return kept;
  }
}

function isAutomatic(collection: Pick<CollectionDefinition, 'properties'> | undefined): boolean {
  const { properties = [] } = collection ?? {};
  return propertyOf(properties, 'collection.autocompaction.enabled') !== 'false';
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
