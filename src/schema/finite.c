/*
 * Whether float32 values are all finite; build with scripts/build-kernel.mjs.
 *
 * A NaN or infinity has every bit of its exponent set: one more in the exponent's last
 * place then carries into the sign's.
 */

#define EXPORT __attribute__((visibility("default")))
typedef unsigned int u32x4 __attribute__((vector_size(16)));

#define EXPONENT 0x7f800000u
#define ONE 0x00800000u
#define SIGN 0x80000000u

/* Of blocks of four values. */
EXPORT int are_finite(const u32x4 *blocks, int count) {
  u32x4 a = {0}, b = {0}, c = {0}, d = {0};
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    a |= (blocks[i] & EXPONENT) + ONE;
    b |= (blocks[i + 1] & EXPONENT) + ONE;
    c |= (blocks[i + 2] & EXPONENT) + ONE;
    d |= (blocks[i + 3] & EXPONENT) + ONE;
  }
  for (; i < count; i++) a |= (blocks[i] & EXPONENT) + ONE;
  u32x4 all = a | b | c | d;
  return ((all[0] | all[1] | all[2] | all[3]) & SIGN) == 0;
}
