/**
 * Bit sets over Uint32Array words; bit i lives in word i >> 5.
 *
 * The polarity belongs in the caller's name: `matchBitset`, `aliveBitset`.
 */

export function bitsetWords(bits: number): number {
  return (bits + 31) >>> 5;
}

export function getBit(words: Uint32Array, bit: number): boolean {
  return (((words[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

export function setBit(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
}

export function clearBit(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] as number) & ~(1 << (bit & 31));
}

export function popcount32(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Set bits among the first `bits`; bits beyond are ignored. */
export function countBits(words: Uint32Array, bits: number): number {
  const full = bits >>> 5;
  let count = 0;
  for (let i = 0; i < full; i++) count += popcount32(words[i] as number);
  const rest = bits & 31;
  if (rest !== 0) count += popcount32((words[full] as number) & ((1 << rest) - 1));
  return count;
}
