/**
 * How long searches take on this machine beside what search-cost predicts.
 *
 * Graphs and scans depend on different things (instructions for bfloat16, caches,
 * memory), so machines differ most in the ratio of the two, which is what the choice
 * between them rests on. Each search thread learns its own from what it serves.
 */

import type { Clock } from '../base/clock.ts';

const PACED_WORKS = ['graph', 'scan', 'packed'] as const;
export type PacedWork = (typeof PACED_WORKS)[number];

/** Share of a measurement in what is remembered. */
const WEIGHT = 1 / 16;
/** A thread that had to wait for a processor says little about the work. */
const SURPRISE_MAX = 2;
/** What is not chosen any more is forgotten, in the end tried again: a power of its pace. */
const FORGETTING = 1 - 1 / 2048;
const PACE_MIN = 0.25;
const PACE_MAX = 16;

export class SearchPace {
  readonly #clock: Clock | undefined;
  readonly #paces = { graph: 1, scan: 1, packed: 1 };

  /** Without a clock the predictions hold as they are. */
  constructor(clock?: Clock) {
    this.#clock = clock;
  }

  micros(work: PacedWork, predicted: number): number {
    return this.#paces[work] * predicted;
  }

  measure<T>(work: PacedWork, predicted: number, run: () => T): T {
    if (this.#clock === undefined) return run();
    const startMs = this.#clock.monotonic();
    const result = run();
    const micros = (this.#clock.monotonic() - startMs) * 1000;
    this.#note(work, micros / predicted);
    return result;
  }

  #note(work: PacedWork, measured: number): void {
    for (const other of PACED_WORKS) {
      if (other !== work) this.#paces[other] **= FORGETTING;
    }
    const pace = this.#paces[work];
    const seen = Math.min(measured, SURPRISE_MAX * pace);
    const next = pace + WEIGHT * (seen - pace);
    this.#paces[work] = Math.min(PACE_MAX, Math.max(PACE_MIN, next));
  }
}
