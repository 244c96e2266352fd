/**
 * How often a graph could not answer behind a filter, remembered for each filter of
 * a segment: where the matches lie apart from what is searched for, asking it first
 * is in vain.
 */

interface Tally {
  asked: number;
  missed: number;
}

/** Before that many a few misses say little. */
const ASKED_FIRST = 4;
/** Older searches count less and less. */
const ASKED_MAX = 64;
/** What a search that did not ask takes from the misses: now and then the graph is asked again. */
const FORGOTTEN = 0.998;

export class GraphYields {
  /** By the filter's outcome, which goes when the segment or the filter does. */
  readonly #tallies = new WeakMap<Uint32Array, Tally>();

  /** The share of searches that the graph will leave to the scan. */
  missShare(matchBitset: Uint32Array | undefined): number {
    const tally = matchBitset === undefined ? undefined : this.#tallies.get(matchBitset);
    return tally === undefined ? 0 : tally.missed / (tally.asked + ASKED_FIRST);
  }

  note(matchBitset: Uint32Array | undefined, hasMissed: boolean): void {
    if (matchBitset === undefined) return;
    const tally = this.#tallies.get(matchBitset) ?? { asked: 0, missed: 0 };
    this.#tallies.set(matchBitset, tally);
    if (tally.asked >= ASKED_MAX) {
      tally.asked /= 2;
      tally.missed /= 2;
    }
    tally.asked += 1;
    if (hasMissed) tally.missed += 1;
  }

  /** The scan was chosen without asking. */
  forget(matchBitset: Uint32Array | undefined): void {
    const tally = matchBitset === undefined ? undefined : this.#tallies.get(matchBitset);
    if (tally !== undefined) tally.missed *= FORGOTTEN;
  }
}
