/** The first value that is NaN or infinite, wherever it stands. */

import { firstNonFinite } from './finite.ts';

function bytesOf(values: Float32Array, misaligned: number): Uint8Array {
  const bytes = new Uint8Array(values.byteLength + misaligned);
  bytes.set(new Uint8Array(values.buffer), misaligned);
  return bytes.subarray(misaligned);
}

describe('the first value that is not finite', () => {
  const sound = Float32Array.of(0, -0, 3.4e38, -3.4e38, 1e-45, 1, 2, 3, 4, 5, 6);

  it('is found at every place and alignment', () => {
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      for (let at = 0; at < sound.length; at++) {
        const values = sound.slice();
        values[at] = bad;
        for (const misaligned of [0, 1, 2, 3]) {
          expect(firstNonFinite(bytesOf(values, misaligned))).toBe(bad);
          expect(firstNonFinite(bytesOf(values.slice(0, at), misaligned))).toBeUndefined();
        }
      }
    }
  });

  it('is found in long runs, and the first of several', () => {
    const values = Float32Array.from({ length: 20_001 }, (_, i) => i - 10_000);
    expect(firstNonFinite(bytesOf(values, 1))).toBeUndefined();
    values[20_000] = Number.NaN;
    expect(firstNonFinite(bytesOf(values, 1))).toBeNaN();
    values[9_000] = -Infinity;
    expect(firstNonFinite(bytesOf(values, 1))).toBe(-Infinity);
  });

  it('is not what an earlier call left', () => {
    expect(firstNonFinite(bytesOf(Float32Array.of(1, Number.NaN), 0))).toBeNaN();
    expect(firstNonFinite(bytesOf(Float32Array.of(1), 0))).toBeUndefined();
    expect(firstNonFinite(new Uint8Array(0))).toBeUndefined();
  });
});
