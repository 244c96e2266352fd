/**
 * Work that follows the rows of collections, one piece at a time, the largest first:
 * what graphs and inverted indexes have in common.
 *
 * Only collections that were named as changed are looked at, so that a write costs
 * the same however many collections there are.
 */

import type { CollectionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { EngineContext } from './context.ts';

export interface CatchingUpOptions<Gap> {
  /** What is built, for the log. */
  readonly what: string;
  /** What is missing in a collection; empty when nothing is worth a build. */
  readonly gapsOf: (collection: CollectionDefinition) => readonly Gap[];
  readonly build: (gap: Gap) => Promise<void>;
}

export class CatchingUp<Gap extends { readonly uncovered: number }> {
  readonly #context: EngineContext;
  readonly #options: CatchingUpOptions<Gap>;
  readonly #changed = new Set<CollectionId>();
  #isRunning = false;
  #isStopped = false;
  #idle: Promise<void> = Promise.resolve();

  constructor(context: EngineContext, options: CatchingUpOptions<Gap>) {
    this.#context = context;
    this.#options = options;
  }

  /** A collection changed, or any may have: looks for work unless it is at work already. */
  wake(id?: CollectionId): void {
    if (id !== undefined) this.#changed.add(id);
    else
      for (const collection of this.#context.catalog.collections())
        this.#changed.add(collection.id);
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    this.#idle = this.#run().finally(() => {
      this.#isRunning = false;
    });
  }

  /** The build under way ends or fails; none begins after it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#idle;
  }

  async #run(): Promise<void> {
    for (;;) {
      const gap = this.#isStopped ? undefined : this.#largestGap();
      if (gap === undefined) return;
      try {
        await this.#options.build(gap);
      } catch (cause) {
        // Tried again at the next change.
        if (!this.#isStopped) {
          const reason = String(cause);
          this.#context.log.error(`${this.#options.what} could not be built`, { reason });
        }
        return;
      }
    }
  }

  /** Collections without a gap are forgotten until they change again. */
  #largestGap(): Gap | undefined {
    let largest: Gap | undefined;
    for (const id of this.#changed) {
      const collection = this.#context.catalog.byId(id);
      const gaps = collection === undefined ? [] : this.#options.gapsOf(collection);
      if (gaps.length === 0) this.#changed.delete(id);
      for (const gap of gaps) {
        if (largest === undefined || gap.uncovered > largest.uncovered) largest = gap;
      }
    }
    return largest;
  }
}
