/** Randomness as an interface (I7): a seeded form for tests and sampling. */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
}

/** mulberry32: 32 bits of state, good enough for sampling and tests; not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
  };
}
