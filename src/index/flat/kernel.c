/*
 * Vector kernels over 128-bit WebAssembly SIMD; build with scripts/build-kernel.mjs.
 *
 * All pointers are byte offsets into the one imported shared memory. Scores are
 * returned as distances, smaller is nearer: squared L2, or minus the dot product.
 */

#include <wasm_simd128.h>

#define EXPORT __attribute__((visibility("default")))
typedef unsigned int u32;

static inline float sum4(v128_t a, v128_t b, v128_t c, v128_t d) {
  v128_t s = wasm_f32x4_add(wasm_f32x4_add(a, b), wasm_f32x4_add(c, d));
  return wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) +
         wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3);
}

static inline float l2(const float *q, const float *v, int dim) {
  v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    v128_t w = wasm_f32x4_sub(wasm_v128_load(q + i), wasm_v128_load(v + i));
    v128_t x = wasm_f32x4_sub(wasm_v128_load(q + i + 4), wasm_v128_load(v + i + 4));
    v128_t y = wasm_f32x4_sub(wasm_v128_load(q + i + 8), wasm_v128_load(v + i + 8));
    v128_t z = wasm_f32x4_sub(wasm_v128_load(q + i + 12), wasm_v128_load(v + i + 12));
    a = wasm_f32x4_add(a, wasm_f32x4_mul(w, w));
    b = wasm_f32x4_add(b, wasm_f32x4_mul(x, x));
    c = wasm_f32x4_add(c, wasm_f32x4_mul(y, y));
    d = wasm_f32x4_add(d, wasm_f32x4_mul(z, z));
  }
  float s = sum4(a, b, c, d);
  for (; i < dim; i++) {
    float t = q[i] - v[i];
    s += t * t;
  }
  return s;
}

static inline float dot(const float *q, const float *v, int dim) {
  v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    a = wasm_f32x4_add(a, wasm_f32x4_mul(wasm_v128_load(q + i), wasm_v128_load(v + i)));
    b = wasm_f32x4_add(b, wasm_f32x4_mul(wasm_v128_load(q + i + 4), wasm_v128_load(v + i + 4)));
    c = wasm_f32x4_add(c, wasm_f32x4_mul(wasm_v128_load(q + i + 8), wasm_v128_load(v + i + 8)));
    d = wasm_f32x4_add(d, wasm_f32x4_mul(wasm_v128_load(q + i + 12), wasm_v128_load(v + i + 12)));
  }
  float s = sum4(a, b, c, d);
  for (; i < dim; i++) s += q[i] * v[i];
  return s;
}

/* metric: 0 squared L2, 1 dot, 2 cosine (the query has length 1 already). */
static inline float distance(int metric, const float *q, const float *v, int dim) {
  if (metric == 0) return l2(q, v, dim);
  float s = dot(q, v, dim);
  if (metric == 1) return -s;
  float n = dot(v, v, dim);
  return n > 0 ? -s / __builtin_sqrtf(n) : 0;
}

/* Distances of `count` rows from `first` on, one after another, into `out`. */
EXPORT void scan(int metric, const float *query, const float *rows, int first, int count, int dim,
                 float *out) {
  const float *v = rows + (unsigned long)first * dim;
  for (int i = 0; i < count; i++, v += dim) out[i] = distance(metric, query, v, dim);
}

/* Distances of the rows whose numbers are listed. */
EXPORT void gather(int metric, const float *query, const float *rows, const u32 *list, int count,
                   int dim, float *out) {
  for (int i = 0; i < count; i++)
    out[i] = distance(metric, query, rows + (unsigned long)list[i] * dim, dim);
}

/* Length of a vector, for queries. */
EXPORT float norm(const float *v, int dim) { return __builtin_sqrtf(dot(v, v, dim)); }
