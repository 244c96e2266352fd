/**
 * Whether float32 values are all finite, at memory speed.
 *
 * A sum in double precision of that many floats cannot overflow, so it is finite
 * exactly when every value is. Several sums side by side keep the adder busy.
 */

export function isSumFinite(values: Float32Array, count: number): boolean {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (; i + 7 < count; i += 8) {
    a += values[i]!;
    b += values[i + 1]!;
    c += values[i + 2]!;
    d += values[i + 3]!;
    e += values[i + 4]!;
    f += values[i + 5]!;
    g += values[i + 6]!;
    h += values[i + 7]!;
  }
  for (; i < count; i++) a += values[i]!;
  return Number.isFinite(a + b + c + d + e + f + g + h);
}
