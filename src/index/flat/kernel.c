/*
 * Vector kernels over 128-bit WebAssembly SIMD; build with scripts/build-kernel.mjs.
 *
 * All pointers are byte offsets into the one imported shared memory. Distances are
 * smaller for nearer rows: squared L2, minus the dot product, minus the cosine. One
 * that is not a number (overflow) counts as infinitely far, so that no row is lost.
 * plain-kernel.ts is the same in JavaScript, for machines without SIMD.
 */

#include <wasm_simd128.h>

#define EXPORT __attribute__((visibility("default")))
typedef unsigned int u32;

static inline float sum4(v128_t a, v128_t b, v128_t c, v128_t d) {
  v128_t s = wasm_f32x4_add(wasm_f32x4_add(a, b), wasm_f32x4_add(c, d));
  return wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) +
         wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3);
}

static inline v128_t squared_difference(const float *q, const float *v) {
  v128_t t = wasm_f32x4_sub(wasm_v128_load(q), wasm_v128_load(v));
  return wasm_f32x4_mul(t, t);
}

static inline float l2(const float *q, const float *v, int dim) {
  v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    a = wasm_f32x4_add(a, squared_difference(q + i, v + i));
    b = wasm_f32x4_add(b, squared_difference(q + i + 4, v + i + 4));
    c = wasm_f32x4_add(c, squared_difference(q + i + 8, v + i + 8));
    d = wasm_f32x4_add(d, squared_difference(q + i + 12, v + i + 12));
  }
  for (; i + 4 <= dim; i += 4) a = wasm_f32x4_add(a, squared_difference(q + i, v + i));
  float s = sum4(a, b, c, d);
  for (; i < dim; i++) {
    float t = q[i] - v[i];
    s += t * t;
  }
  return s;
}

static inline v128_t product(const float *q, const float *v) {
  return wasm_f32x4_mul(wasm_v128_load(q), wasm_v128_load(v));
}

static inline float dot(const float *q, const float *v, int dim) {
  v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    a = wasm_f32x4_add(a, product(q + i, v + i));
    b = wasm_f32x4_add(b, product(q + i + 4, v + i + 4));
    c = wasm_f32x4_add(c, product(q + i + 8, v + i + 8));
    d = wasm_f32x4_add(d, product(q + i + 12, v + i + 12));
  }
  for (; i + 4 <= dim; i += 4) a = wasm_f32x4_add(a, product(q + i, v + i));
  float s = sum4(a, b, c, d);
  for (; i < dim; i++) s += q[i] * v[i];
  return s;
}

/* The query has length 1 already; the row's length is found in the same pass. */
static inline float cosine(const float *q, const float *v, int dim) {
  v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    v128_t w = wasm_v128_load(v + i), x = wasm_v128_load(v + i + 4);
    v128_t y = wasm_v128_load(v + i + 8), z = wasm_v128_load(v + i + 12);
    a = wasm_f32x4_add(a, wasm_f32x4_mul(wasm_v128_load(q + i), w));
    b = wasm_f32x4_add(b, wasm_f32x4_mul(wasm_v128_load(q + i + 4), x));
    c = wasm_f32x4_add(c, wasm_f32x4_mul(wasm_v128_load(q + i + 8), y));
    d = wasm_f32x4_add(d, wasm_f32x4_mul(wasm_v128_load(q + i + 12), z));
    e = wasm_f32x4_add(e, wasm_f32x4_mul(w, w));
    f = wasm_f32x4_add(f, wasm_f32x4_mul(x, x));
    g = wasm_f32x4_add(g, wasm_f32x4_mul(y, y));
    h = wasm_f32x4_add(h, wasm_f32x4_mul(z, z));
  }
  for (; i + 4 <= dim; i += 4) {
    v128_t w = wasm_v128_load(v + i);
    a = wasm_f32x4_add(a, wasm_f32x4_mul(wasm_v128_load(q + i), w));
    e = wasm_f32x4_add(e, wasm_f32x4_mul(w, w));
  }
  float s = sum4(a, b, c, d), n = sum4(e, f, g, h);
  for (; i < dim; i++) {
    s += q[i] * v[i];
    n += v[i] * v[i];
  }
  if (!(n > 0)) return 0;
  float cosine = s / __builtin_sqrtf(n);
  /* Rounding must not push a score beyond what a cosine can be. */
  return cosine > 1 ? 1 : cosine < -1 ? -1 : cosine;
}

/* metric: 0 squared L2, 1 dot, 2 cosine. */
static inline float distance(int metric, const float *q, const float *v, int dim) {
  float d = metric == 0 ? l2(q, v, dim) : metric == 1 ? -dot(q, v, dim) : -cosine(q, v, dim);
  return d == d ? d : __builtin_inff();
}

/*
 * Rows first .. first + count whose distance is not at or beyond `bound`: their
 * numbers and distances, in ascending order of rows. Returns how many. A bound
 * that is not a number lets every row through.
 */
EXPORT int scan(int metric, const float *query, const float *rows, u32 first, int count, int dim,
                float bound, u32 *hit_rows, float *hit_distances) {
  const float *v = rows + first * (u32)dim;
  int hits = 0;
  for (int i = 0; i < count; i++, v += dim) {
    float d = distance(metric, query, v, dim);
    if (d >= bound) continue;
    hit_rows[hits] = first + i;
    hit_distances[hits++] = d;
  }
  return hits;
}

/* The same for listed rows; `list` and `hit_rows` may be the same memory. */
EXPORT int gather(int metric, const float *query, const float *rows, const u32 *list, int count,
                  int dim, float bound, u32 *hit_rows, float *hit_distances) {
  int hits = 0;
  for (int i = 0; i < count; i++) {
    u32 row = list[i];
    float d = distance(metric, query, rows + row * (u32)dim, dim);
    if (d >= bound) continue;
    hit_rows[hits] = row;
    hit_distances[hits++] = d;
  }
  return hits;
}

/* Index of the first NaN or infinity among `count` floats, or -1: all exponent bits are set. */
EXPORT int first_non_finite(const float *values, int count) {
  v128_t exponent = wasm_i32x4_splat(0x7f800000);
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    v128_t masked = wasm_v128_and(wasm_v128_load(values + i), exponent);
    if (wasm_v128_any_true(wasm_i32x4_eq(masked, exponent))) break;
  }
  for (; i < count; i++)
    if ((((const u32 *)values)[i] & 0x7f800000) == 0x7f800000) return i;
  return -1;
}
