/**
 * What filters said about the rows of a segment, kept per search thread.
 *
 * A row's columns never change once it is visible, so the outcome for the first n
 * rows holds for ever; row versions are looked at separately (segment-rows.ts).
 * A growing segment's entry is replaced when more rows take part.
 */

import { bitsetWords } from '../base/bitset.ts';
import type { SegmentId } from '../base/ids.ts';
import { compiledFiltersMax, compiledFilterTextMax, filterCacheBytesMax } from '../base/limits.ts';
import { FilterCaches } from '../filter/compile/caches.ts';
import type { ElementTruth } from '../filter/compile/elements.ts';
import {
  compileElementFilter,
  compileFilter,
  type Predicate,
} from '../filter/compile/predicate.ts';
import type { CallNode, FilterPlan } from '../filter/plan.ts';
import type { FilterSource } from '../filter/source.ts';
import type { SegmentView } from '../segment/segment-view.ts';

/** Shared between reads: never written again. */
export interface FilterOutcome {
  readonly rowCount: number;
  readonly matchBitset: Uint32Array;
  readonly count: number;
}

export class FilterCache {
  readonly #caches = new FilterCaches();
  /** Both maps in order of last use. */
  readonly #predicates = new Map<string, Predicate>();
  readonly #outcomes = new Map<string, FilterOutcome>();
  readonly #bytesMax: number;
  #bytes = 0;

  constructor(bytesMax: number = filterCacheBytesMax) {
    this.#bytesMax = bytesMax;
  }

  /** Undefined when it is there already. */
  loadGeometry(): Promise<void> | undefined {
    const { shapes } = this.#caches;
    return shapes.isLoaded ? undefined : shapes.load();
  }

  /** Which of the rows 0 .. rowCount the filter lets through, dead rows included. */
  evaluate(plan: FilterPlan, view: SegmentView, rowCount: number): FilterOutcome {
    const key = `${view.id}/${plan.key}`;
    const known = this.#outcomes.get(key);
    if (known !== undefined) {
      this.#remove(key, known);
      if (known.rowCount === rowCount) {
        this.#keep(key, known);
        return known;
      }
    }
    const matchBitset = new Uint32Array(bitsetWords(rowCount));
    const count = this.#predicate(plan).evaluate(sourceOf(view, rowCount), matchBitset);
    const outcome = { rowCount, matchBitset, count };
    this.#keep(key, outcome);
    return outcome;
  }

  /** What the plan's `element_filter` says of each element of the rows 0 .. rowCount. */
  elements(filter: CallNode, view: SegmentView, rowCount: number): ElementTruth {
    return compileElementFilter(filter, this.#caches)(sourceOf(view, rowCount));
  }

  forget(segmentId: SegmentId): void {
    const prefix = `${segmentId}/`;
    this.#caches.forget(prefix);
    for (const [key, outcome] of this.#outcomes) {
      if (key.startsWith(prefix)) this.#remove(key, outcome);
    }
  }

  #keep(key: string, outcome: FilterOutcome): void {
    // A list of a million keys is its own key: not worth remembering.
    if (entryBytes(key, outcome) > this.#bytesMax / 16) return;
    this.#outcomes.set(key, outcome);
    this.#bytes += entryBytes(key, outcome);
    for (const [oldest, entry] of this.#outcomes) {
      if (this.#bytes <= this.#bytesMax || oldest === key) return;
      this.#remove(oldest, entry);
    }
  }

  #remove(key: string, outcome: FilterOutcome): void {
    this.#outcomes.delete(key);
    this.#bytes -= entryBytes(key, outcome);
  }

  #predicate(plan: FilterPlan): Predicate {
    const known = this.#predicates.get(plan.key);
    const predicate = known ?? compileFilter(plan, this.#caches);
    this.#predicates.delete(plan.key);
    if (plan.key.length <= compiledFilterTextMax) this.#predicates.set(plan.key, predicate);
    if (this.#predicates.size > compiledFiltersMax) {
      const [oldest] = this.#predicates.keys();
      this.#predicates.delete(oldest as string);
    }
    return predicate;
  }
}

function sourceOf(view: SegmentView, rowCount: number): FilterSource {
  return { key: String(view.id), rowCount, column: (field) => view.columns.get(field) };
}

function entryBytes(key: string, outcome: FilterOutcome): number {
  return outcome.matchBitset.byteLength + key.length * 2;
}
