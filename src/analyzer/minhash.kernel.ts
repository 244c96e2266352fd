/**
 * The permutations of MinHash over the hashes of a text's shingles.
 *
 * For a permutation (a, b) and a 32-bit hash h the value is a·h + b, wrapped at 64
 * bits, folded once modulo 2⁶¹ − 1, of which the low 32 bits count; the smallest of
 * all shingles stays. 64-bit numbers are two halves of 32 bits.
 */

/** `permutations` holds a's halves (low, high), then b's, for each signature entry. */
export function minHashInto(
  signature: Uint32Array,
  hashes: Uint32Array,
  permutations: Uint32Array,
): void {
  for (let i = 0; i < signature.length; i++) {
    const aLow = permutations[4 * i]!;
    const aHigh = permutations[4 * i + 1]!;
    const bLow = permutations[4 * i + 2]!;
    const bHigh = permutations[4 * i + 3]!;
    const a0 = aLow & 0xffff;
    const a1 = aLow >>> 16;
    let least = 0xffffffff;
    for (let j = 0; j < hashes.length; j++) {
      const h = hashes[j]!;
      const h0 = h & 0xffff;
      const h1 = h >>> 16;
      // aLow · h in full: four products of 16 bits.
      const low = a0 * h0;
      const middle = a1 * h0 + (low >>> 16);
      const carried = (middle % 65536) + a0 * h1;
      const productLow = (((carried & 0xffff) << 16) | (low & 0xffff)) >>> 0;
      const productHigh = a1 * h1 + Math.floor(middle / 65536) + Math.floor(carried / 65536);
      const sumLow = productLow + bLow;
      const carry = sumLow > 0xffffffff ? 1 : 0;
      const wrappedHigh = (productHigh + Math.imul(aHigh, h) + bHigh + carry) >>> 0;
      // Bits 61 to 63 are added at the bottom; above 2⁶¹ − 1 that much is taken off.
      let foldedLow = (sumLow >>> 0) + (wrappedHigh >>> 29);
      let foldedHigh = wrappedHigh & 0x1fffffff;
      if (foldedLow > 0xffffffff) {
        foldedLow -= 4294967296;
        foldedHigh += 1;
      }
      const isBeyond =
        foldedHigh > 0x1fffffff || (foldedHigh === 0x1fffffff && foldedLow === 0xffffffff);
      // 2⁶¹ − 1 less: the low half grows by one.
      const value = isBeyond ? (foldedLow + 1) >>> 0 : foldedLow;
      if (value < least) least = value;
    }
    signature[i] = least;
  }
}
