/** mt19937-64, the C++ standard's: the same seed draws the same permutations as in Milvus. */

const MASK = 0xffffffffffffffffn;
const SIZE = 312;
const MIDDLE = 156;
const UPPER = 0xffffffff80000000n;
const LOWER = 0x7fffffffn;

export class MersenneTwister64 {
  readonly #state: bigint[] = [];
  #next = SIZE;

  constructor(seed: bigint) {
    this.#state.push(seed & MASK);
    for (let i = 1; i < SIZE; i++) {
      const last = this.#state[i - 1] as bigint;
      this.#state.push((6364136223846793005n * (last ^ (last >> 62n)) + BigInt(i)) & MASK);
    }
  }

  next(): bigint {
    if (this.#next === SIZE) this.#twist();
    let value = this.#state[this.#next++] as bigint;
    value ^= (value >> 29n) & 0x5555555555555555n;
    value ^= (value << 17n) & 0x71d67fffeda60000n;
    value ^= (value << 37n) & 0xfff7eee000000000n;
    return (value ^ (value >> 43n)) & MASK;
  }

  #twist(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const mixed = ((state[i] as bigint) & UPPER) | ((state[(i + 1) % SIZE] as bigint) & LOWER);
      const matrix = (mixed & 1n) === 1n ? 0xb5026f5aa96619e9n : 0n;
      state[i] = (state[(i + MIDDLE) % SIZE] as bigint) ^ (mixed >> 1n) ^ matrix;
    }
    this.#next = 0;
  }
}
