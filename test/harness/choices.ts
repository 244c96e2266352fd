/**
 * Random choices from one seed, for tests that must be repeatable.
 */

import { type Random, seededRandom } from '../../src/base/random.ts';

export class Choices {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** Uniform in [from, to). */
  integer(from: number, to: number): number {
    return from + Math.floor(this.#random.next() * (to - from));
  }

  real(from: number, to: number): number {
    return from + this.#random.next() * (to - from);
  }

  chance(probability: number): boolean {
    return this.#random.next() < probability;
  }

  pick<T>(among: readonly T[]): T {
    const chosen = among[this.integer(0, among.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  /** One of the entries, each as likely as its weight says. */
  weighted<T>(among: readonly (readonly [number, T])[]): T {
    let left = this.#random.next() * among.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of among) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new Error('weights must be positive');
  }
}
