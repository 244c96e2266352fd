/**
 * Numbers that stand for filters between main and every search thread: a plan is sent
 * to a thread once. Which thread serves a filter's searches hangs on its number, too.
 */

import { compiledFiltersMax, compiledFilterTextMax } from '../base/limits.ts';
import type { FilterPlan } from '../filter/plan.ts';

export class FilterNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #onForget: (below: number) => void;
  #last = 0;

  /** `onForget`: numbers below are not used for searches to come. */
  constructor(onForget: (below: number) => void) {
    this.#onForget = onForget;
  }

  /** From 1, never given twice. Undefined for a filter that is too long to keep. */
  of(plan: FilterPlan): number | undefined {
    const known = this.#numbers.get(plan.key);
    if (known !== undefined) return known;
    if (plan.key.length > compiledFilterTextMax) return undefined;
    if (this.#numbers.size >= compiledFiltersMax) {
      this.#numbers.clear();
      this.#onForget(this.#last + 1);
    }
    this.#last += 1;
    this.#numbers.set(plan.key, this.#last);
    return this.#last;
  }
}
