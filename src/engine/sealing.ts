/** Full segments are saved one after another, in the background; graphs follow. */

import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import type { EngineContext } from './context.ts';
import { saveSegment } from './segment-saving.ts';

export class Sealing {
  readonly #context: EngineContext;
  readonly #onSaved: () => void;
  #tail: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(context: EngineContext, onSaved: () => void) {
    this.#context = context;
    this.#onSaved = onSaved;
  }

  enqueue(rows: CollectionRows, segment: Segment): void {
    this.#tail = this.#tail.then(() => this.#save(rows, segment));
  }

  /** Every full segment without files: those that recovery filled, and those that could not be saved. */
  enqueueWaiting(): void {
    for (const rows of this.#context.rows.values()) {
      for (const segment of rows.segments()) {
        const isWhole = segment.isFrozen && segment.reservedRows === segment.rowCount;
        if (isWhole && this.#context.manifestOf(segment) === undefined) this.enqueue(rows, segment);
      }
    }
  }

  /** Resolves once everything enqueued so far is saved or has failed. */
  settle(): Promise<void> {
    return this.#tail;
  }

  /** Segments that wait are left to the next start: their rows are in the log. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#tail;
  }

  async #save(rows: CollectionRows, segment: Segment): Promise<void> {
    const { catalog, pipeline } = this.#context;
    // Where the log has failed, it may name the files of an earlier attempt.
    if (this.#isStopped || !pipeline.isSound || catalog.byId(rows.id) === undefined) return;
    if (!rows.segments([segment.identity.partitionId]).includes(segment)) return;
    try {
      for (const waiting of this.#waitingUpTo(rows, segment)) await this.#saveOne(rows, waiting);
      this.#onSaved();
    } catch (cause) {
      // The rows stay in the log and in memory; the next checkpoint holds them.
      this.#context.log.error('a segment could not be saved', { reason: String(cause) });
    }
  }

  /**
   * Full segments of the partition without files, oldest first: recovery takes rows
   * older than a saved segment for saved, so one that failed must not be overtaken.
   */
  #waitingUpTo(rows: CollectionRows, last: Segment): Segment[] {
    const full = rows.segments([last.identity.partitionId]).filter((segment) => segment.isFrozen);
    const upToLast = full.slice(0, full.indexOf(last) + 1);
    return upToLast.filter((segment) => this.#context.manifestOf(segment) === undefined);
  }

  async #saveOne(rows: CollectionRows, segment: Segment): Promise<void> {
    segment.pin();
    try {
      await saveSegment(this.#context, rows, segment);
    } finally {
      segment.unpin();
    }
  }
}
