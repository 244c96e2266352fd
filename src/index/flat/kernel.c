/*
 * Vector kernels over 128-bit WebAssembly SIMD; build with scripts/build-kernel.mjs.
 *
 * All pointers are byte offsets into the one imported shared memory. Distances are
 * smaller for nearer rows: squared L2, minus the dot product, minus the cosine; bits
 * that differ, one minus the share of common bits, 0 or 1 for a structure that holds
 * or not. One that is not a number (overflow) counts as infinitely far, so that no row
 * is lost. Queries of half-precision rows are float32. Packed rows are described in
 * packed-rows.ts. plain-kernel.ts is the same in JavaScript, for machines without SIMD.
 */

#include <wasm_simd128.h>

#define EXPORT __attribute__((visibility("default")))
typedef unsigned char u8;
typedef signed char i8;
typedef unsigned short u16;
typedef unsigned int u32;

/* ---- float32 ---- */

static inline float lanes(v128_t s) {
  return wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) +
         wasm_f32x4_extract_lane(s, 2) + wasm_f32x4_extract_lane(s, 3);
}

static inline float sum4(v128_t a, v128_t b, v128_t c, v128_t d) {
  return lanes(wasm_f32x4_add(wasm_f32x4_add(a, b), wasm_f32x4_add(c, d)));
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

/* Rounding must not push a score beyond what a cosine can be. */
static inline float cosine_of(float dot, float squares) {
  if (!(squares > 0)) return 0;
  float cosine = dot / __builtin_sqrtf(squares);
  return cosine > 1 ? 1 : cosine < -1 ? -1 : cosine;
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
  return cosine_of(s, n);
}

/* ---- half precision: widened to float32, which is exact ---- */

/* Four halves that lie in the upper half of each lane. */
static inline v128_t widen(v128_t upper, int is_brain) {
  if (is_brain) return upper;
  /* Sign, exponent and fraction move to where float32 has them; the factor mends the
     exponent's bias and turns subnormal halves into what they mean. */
  v128_t moved = wasm_v128_and(wasm_i32x4_shr(upper, 3), wasm_i32x4_splat(0x8fffe000));
  return wasm_f32x4_mul(moved, wasm_f32x4_splat(0x1p112f));
}

static inline v128_t lower_halves(v128_t h) {
  return wasm_i16x8_shuffle(wasm_i16x8_splat(0), h, 0, 8, 0, 9, 0, 10, 0, 11);
}

static inline v128_t upper_halves(v128_t h) {
  return wasm_i16x8_shuffle(wasm_i16x8_splat(0), h, 0, 12, 0, 13, 0, 14, 0, 15);
}

static inline float widened(u16 h, int is_brain) {
  return wasm_f32x4_extract_lane(widen(wasm_i32x4_splat((int)((u32)h << 16)), is_brain), 0);
}

/* metric: 0 squared L2, 1 dot, 2 cosine. Both flags are constants of the caller. */
static inline float half_distance(const float *q, const u16 *v, int dim, int metric, int is_brain) {
  v128_t a = wasm_f32x4_splat(0), b = a, e = a, f = a;
  int i = 0;
  for (; i + 8 <= dim; i += 8) {
    v128_t h = wasm_v128_load(v + i);
    v128_t w = widen(lower_halves(h), is_brain), x = widen(upper_halves(h), is_brain);
    v128_t r = wasm_v128_load(q + i), s = wasm_v128_load(q + i + 4);
    if (metric == 0) {
      r = wasm_f32x4_sub(r, w);
      s = wasm_f32x4_sub(s, x);
      a = wasm_f32x4_add(a, wasm_f32x4_mul(r, r));
      b = wasm_f32x4_add(b, wasm_f32x4_mul(s, s));
    } else {
      a = wasm_f32x4_add(a, wasm_f32x4_mul(r, w));
      b = wasm_f32x4_add(b, wasm_f32x4_mul(s, x));
    }
    if (metric == 2) {
      e = wasm_f32x4_add(e, wasm_f32x4_mul(w, w));
      f = wasm_f32x4_add(f, wasm_f32x4_mul(x, x));
    }
  }
  float s = lanes(wasm_f32x4_add(a, b)), n = lanes(wasm_f32x4_add(e, f));
  for (; i < dim; i++) {
    float w = widened(v[i], is_brain);
    float t = metric == 0 ? q[i] - w : w;
    s += metric == 0 ? t * t : q[i] * w;
    n += w * w;
  }
  return metric == 0 ? s : metric == 1 ? -s : -cosine_of(s, n);
}

/* ---- int8: exact in 32-bit integers up to 32,768 dimensions ---- */

static inline int integer_lanes(v128_t s) {
  return wasm_i32x4_extract_lane(s, 0) + wasm_i32x4_extract_lane(s, 1) +
         wasm_i32x4_extract_lane(s, 2) + wasm_i32x4_extract_lane(s, 3);
}

static inline v128_t dot8(v128_t x, v128_t y) { return wasm_i32x4_dot_i16x8(x, y); }

static inline float int8_distance(const i8 *q, const i8 *v, int dim, int metric) {
  v128_t a = wasm_i32x4_splat(0), m = a, n = a;
  int i = 0;
  for (; i + 16 <= dim; i += 16) {
    v128_t x = wasm_v128_load(q + i), y = wasm_v128_load(v + i);
    v128_t xl = wasm_i16x8_extend_low_i8x16(x), xh = wasm_i16x8_extend_high_i8x16(x);
    v128_t yl = wasm_i16x8_extend_low_i8x16(y), yh = wasm_i16x8_extend_high_i8x16(y);
    if (metric == 0) {
      xl = wasm_i16x8_sub(xl, yl);
      xh = wasm_i16x8_sub(xh, yh);
      a = wasm_i32x4_add(a, wasm_i32x4_add(dot8(xl, xl), dot8(xh, xh)));
      continue;
    }
    a = wasm_i32x4_add(a, wasm_i32x4_add(dot8(xl, yl), dot8(xh, yh)));
    if (metric == 1) continue;
    m = wasm_i32x4_add(m, wasm_i32x4_add(dot8(xl, xl), dot8(xh, xh)));
    n = wasm_i32x4_add(n, wasm_i32x4_add(dot8(yl, yl), dot8(yh, yh)));
  }
  int s = integer_lanes(a), qq = integer_lanes(m), vv = integer_lanes(n);
  for (; i < dim; i++) {
    int x = q[i], y = v[i];
    s += metric == 0 ? (x - y) * (x - y) : x * y;
    qq += x * x;
    vv += y * y;
  }
  return metric == 0 ? s : metric == 1 ? -(float)s : -cosine_of(s, (float)qq * (float)vv);
}

/* ---- bits ---- */

/* Counts of a run of 16 bytes fit 8 lanes of 16 bits for more bytes than a row can have. */
static inline v128_t counted(v128_t sum, v128_t bits) {
  return wasm_i16x8_add(sum, wasm_u16x8_extadd_pairwise_u8x16(wasm_i8x16_popcnt(bits)));
}

static inline int counts(v128_t sum) {
  return integer_lanes(wasm_u32x4_extadd_pairwise_u16x8(sum));
}

static inline float hamming(const u8 *q, const u8 *v, int bytes) {
  v128_t sum = wasm_i16x8_splat(0);
  int i = 0;
  for (; i + 16 <= bytes; i += 16)
    sum = counted(sum, wasm_v128_xor(wasm_v128_load(q + i), wasm_v128_load(v + i)));
  int different = counts(sum);
  for (; i < bytes; i++) different += __builtin_popcount(q[i] ^ v[i]);
  return different;
}

static inline float jaccard(const u8 *q, const u8 *v, int bytes) {
  v128_t all = wasm_i16x8_splat(0), common = all;
  int i = 0;
  for (; i + 16 <= bytes; i += 16) {
    v128_t x = wasm_v128_load(q + i), y = wasm_v128_load(v + i);
    common = counted(common, wasm_v128_and(x, y));
    all = counted(all, wasm_v128_or(x, y));
  }
  int both = counts(common), either = counts(all);
  for (; i < bytes; i++) {
    both += __builtin_popcount(q[i] & v[i]);
    either += __builtin_popcount(q[i] | v[i]);
  }
  return either == 0 ? 0 : 1 - (float)both / (float)either;
}

/* 0 when every bit of `part` is set in `whole`, else 1. */
static inline float lacks(const u8 *part, const u8 *whole, int bytes) {
  int i = 0;
  for (; i + 16 <= bytes; i += 16)
    if (wasm_v128_any_true(wasm_v128_andnot(wasm_v128_load(part + i), wasm_v128_load(whole + i))))
      return 1;
  for (; i < bytes; i++)
    if (part[i] & ~whole[i]) return 1;
  return 0;
}

/* ---- rows ---- */

/* `space` is a number of VECTOR_SPACES (vector-space.ts); `width` values, or bytes of bits. */
static inline float distance(int space, const void *q, const void *v, int width) {
  float d;
  switch (space) {
    case 0: d = l2(q, v, width); break;
    case 1: d = -dot(q, v, width); break;
    case 2: d = -cosine(q, v, width); break;
    case 3: d = half_distance(q, v, width, 0, 0); break;
    case 4: d = half_distance(q, v, width, 1, 0); break;
    case 5: d = half_distance(q, v, width, 2, 0); break;
    case 6: d = half_distance(q, v, width, 0, 1); break;
    case 7: d = half_distance(q, v, width, 1, 1); break;
    case 8: d = half_distance(q, v, width, 2, 1); break;
    case 9: return int8_distance(q, v, width, 0);
    case 10: return int8_distance(q, v, width, 1);
    case 11: return int8_distance(q, v, width, 2);
    case 12: return hamming(q, v, width);
    case 13: return jaccard(q, v, width);
    case 14: return lacks(q, v, width);
    default: return lacks(v, q, width);
  }
  return d == d ? d : __builtin_inff();
}

static inline u32 row_bytes(int space, int width) {
  return space < 3 ? (u32)width * 4 : space < 9 ? (u32)width * 2 : (u32)width;
}

/*
 * Rows first .. first + count whose distance is not at or beyond `bound`: their
 * numbers and distances, in ascending order of rows. Returns how many. A bound
 * that is not a number lets every row through.
 */
EXPORT int scan(int space, const void *query, const u8 *rows, u32 first, int count, int width,
                float bound, u32 *hit_rows, float *hit_distances) {
  u32 bytes = row_bytes(space, width);
  const u8 *v = rows + first * bytes;
  int hits = 0;
  for (int i = 0; i < count; i++, v += bytes) {
    float d = distance(space, query, v, width);
    if (d >= bound) continue;
    hit_rows[hits] = first + i;
    hit_distances[hits++] = d;
  }
  return hits;
}

/* The same for listed rows; `list` and `hit_rows` may be the same memory. */
EXPORT int gather(int space, const void *query, const u8 *rows, const u32 *list, int count,
                  int width, float bound, u32 *hit_rows, float *hit_distances) {
  u32 bytes = row_bytes(space, width);
  int hits = 0;
  for (int i = 0; i < count; i++) {
    u32 row = list[i];
    float d = distance(space, query, rows + row * bytes, width);
    if (d >= bound) continue;
    hit_rows[hits] = row;
    hit_distances[hits++] = d;
  }
  return hits;
}

/* ---- packed rows (packed-rows.ts) ---- */

/* What stands before a packed row's values; their count is a multiple of 16. */
typedef struct {
  float scale, error, length, unused;
} PackedHead;

/* What stands before a packed query's values. */
typedef struct {
  float dot, error, length, square;
} PackedWeights;

static inline float largest_lane(v128_t s) {
  float a = wasm_f32x4_extract_lane(s, 0), b = wasm_f32x4_extract_lane(s, 1);
  float c = wasm_f32x4_extract_lane(s, 2), d = wasm_f32x4_extract_lane(s, 3);
  float x = a > b ? a : b, y = c > d ? c : d;
  return x > y ? x : y;
}

/* The nearest integers of four floats, at most 127 from 0: where a unit is the last bit. */
static inline v128_t rounded4(v128_t t) {
  v128_t unit = wasm_f32x4_splat(0x1.8p23f);
  t = wasm_f32x4_pmin(wasm_f32x4_pmax(t, wasm_f32x4_splat(-127)), wasm_f32x4_splat(127));
  return wasm_i32x4_sub(wasm_f32x4_add(t, unit), unit);
}

/*
 * One vector, less the centre, as a packed row. `vector` is overwritten; its `width`
 * values, like those of the centre, are followed by zeros up to a multiple of 16.
 */
EXPORT void pack(const float *centre, float *vector, int width, int is_cosine, u8 *packed) {
  v128_t squares = wasm_f32x4_splat(0), largest = squares, errors = squares;
  float factor = 1;
  if (is_cosine) {
    float square = dot(vector, vector, width);
    factor = square > 0 ? 1 / __builtin_sqrtf(square) : 0;
  }
  int padded = (width + 15) & -16;
  for (int i = 0; i < padded; i += 4) {
    v128_t t = wasm_f32x4_mul(wasm_v128_load(vector + i), wasm_f32x4_splat(factor));
    t = wasm_f32x4_sub(t, wasm_v128_load(centre + i));
    wasm_v128_store(vector + i, t);
    squares = wasm_f32x4_add(squares, wasm_f32x4_mul(t, t));
    largest = wasm_f32x4_pmax(largest, wasm_f32x4_abs(t));
  }
  float scale = largest_lane(largest) / 127, inverse = scale > 0 ? 1 / scale : 0;
  i8 *values = (i8 *)(packed + sizeof(PackedHead));
  for (int i = 0; i < padded; i += 16) {
    v128_t q[4];
    for (int j = 0; j < 4; j++) {
      v128_t t = wasm_v128_load(vector + i + 4 * j);
      q[j] = rounded4(wasm_f32x4_mul(t, wasm_f32x4_splat(inverse)));
      t = wasm_f32x4_sub(t, wasm_f32x4_mul(wasm_f32x4_convert_i32x4(q[j]), wasm_f32x4_splat(scale)));
      errors = wasm_f32x4_add(errors, wasm_f32x4_mul(t, t));
    }
    v128_t low = wasm_i16x8_narrow_i32x4(q[0], q[1]), high = wasm_i16x8_narrow_i32x4(q[2], q[3]);
    wasm_v128_store(values + i, wasm_i8x16_narrow_i16x8(low, high));
  }
  PackedHead *head = (PackedHead *)packed;
  head->scale = scale;
  head->error = __builtin_sqrtf(lanes(errors));
  head->length = __builtin_sqrtf(lanes(squares));
  head->unused = 0;
}

/* Of four rows, `bytes` apart, at once: each value of the query is loaded for all of them. */
static inline void products(const short *q, const i8 *v, u32 bytes, int padded, int *sums) {
  v128_t a = wasm_i32x4_splat(0), b = a, c = a, d = a;
  for (int i = 0; i < padded; i += 8, v += 8) {
    v128_t x = wasm_v128_load(q + i);
    a = wasm_i32x4_add(a, dot8(x, wasm_i16x8_load8x8(v)));
    b = wasm_i32x4_add(b, dot8(x, wasm_i16x8_load8x8(v + bytes)));
    c = wasm_i32x4_add(c, dot8(x, wasm_i16x8_load8x8(v + 2 * bytes)));
    d = wasm_i32x4_add(d, dot8(x, wasm_i16x8_load8x8(v + 3 * bytes)));
  }
  sums[0] = integer_lanes(a);
  sums[1] = integer_lanes(b);
  sums[2] = integer_lanes(c);
  sums[3] = integer_lanes(d);
}

static inline float least_distance(const PackedWeights *weights, const PackedHead *head, int product) {
  return weights->square * head->length * head->length - weights->dot * head->scale * (float)product -
         weights->error * head->error - weights->length * head->length;
}

/*
 * Packed rows first .. first + count that may be nearer than `bound`: their numbers.
 * Returns how many. A bound that is not a number lets every row through.
 */
EXPORT int scan_packed(const u8 *query, const u8 *rows, u32 first, int count, int padded,
                       float bound, u32 *hit_rows) {
  const PackedWeights *weights = (const PackedWeights *)query;
  const short *q = (const short *)(query + sizeof(PackedWeights));
  u32 bytes = sizeof(PackedHead) + padded;
  const u8 *row = rows + first * bytes;
  int hits = 0;
  for (int i = 0; i < count;) {
    int together = i + 4 <= count ? 4 : 1, sums[4];
    products(q, (const i8 *)row + sizeof(PackedHead), together == 4 ? bytes : 0, padded, sums);
    for (int j = 0; j < together; j++, i++, row += bytes) {
      if (least_distance(weights, (const PackedHead *)row, sums[j]) >= bound) continue;
      hit_rows[hits++] = first + i;
    }
  }
  return hits;
}
