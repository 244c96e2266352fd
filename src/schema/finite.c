/*
 * Whether float32 values are all finite; build with scripts/build-kernel.mjs.
 *
 * A NaN or infinity has every bit of its exponent set: one more in the exponent's last
 * place then carries into the sign's. Two values are looked at as one 64-bit word, the
 * lower of which cannot carry out of its half.
 */

#define EXPORT __attribute__((visibility("default")))
typedef unsigned long long u64;

#define EXPONENT 0x7f8000007f800000ull
#define ONE 0x0080000000800000ull
#define SIGN 0x8000000080000000ull

EXPORT int are_finite(const u64 *pairs, int count) {
  u64 a = 0, b = 0, c = 0, d = 0;
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    a |= (pairs[i] & EXPONENT) + ONE;
    b |= (pairs[i + 1] & EXPONENT) + ONE;
    c |= (pairs[i + 2] & EXPONENT) + ONE;
    d |= (pairs[i + 3] & EXPONENT) + ONE;
  }
  for (; i < count; i++) a |= (pairs[i] & EXPONENT) + ONE;
  return ((a | b | c | d) & SIGN) == 0;
}
