/*
 * Inner loops of a sparse search; build with scripts/build-kernel.mjs.
 *
 * All pointers are byte offsets into the search thread's own memory, into which
 * sparse-kernel.ts copies the postings of a window. Rows are numbered within the run
 * of the index, sums within the window. Sums are float64, so scores are exact.
 */

#define EXPORT __attribute__((visibility("default")))
typedef unsigned short u16;
typedef unsigned int u32;

/* sums[row - base] += weight * the posting's weight */
EXPORT void add_products(double *sums, const u16 *rows, const float *weights, int count,
                         int base, double weight) {
  for (int i = 0; i < count; i++) sums[rows[i] - base] += weight * weights[i];
}

/* sums[row - base] += weight * tf / (tf + norm), norm = fixed + per_token * length of the row */
EXPORT void add_bm25(double *sums, const u16 *rows, const float *weights, int count, int base,
                     double weight, const float *lengths, double fixed, double per_token) {
  for (int i = 0; i < count; i++) {
    int at = rows[i] - base;
    double tf = weights[i];
    sums[at] += weight * tf / (tf + (fixed + per_token * lengths[at]));
  }
}

/* Rows whose sum is not 0 and at least `least`; returns how many. */
EXPORT int collect(const double *sums, int count, double least, u32 *candidates) {
  int found = 0, at = 0;
  /* Few rows come near the worst hit: groups without one are passed over by one branch. */
  if (least > 0) {
    for (; at + 8 <= count; at += 8) {
      const double *s = sums + at;
      int any = (s[0] >= least) | (s[1] >= least) | (s[2] >= least) | (s[3] >= least) |
                (s[4] >= least) | (s[5] >= least) | (s[6] >= least) | (s[7] >= least);
      if (!any) continue;
      for (int i = at; i < at + 8; i++)
        if (sums[i] >= least) candidates[found++] = i;
    }
  }
  for (; at < count; at++)
    if (sums[at] != 0 && sums[at] >= least) candidates[found++] = at;
  return found;
}

/* Keeps the candidates whose sum is at least `least`; returns how many. */
EXPORT int keep(const double *sums, u32 *candidates, int count, double least) {
  int kept = 0;
  for (int i = 0; i < count; i++) {
    u32 at = candidates[i];
    candidates[kept] = at;
    kept += sums[at] >= least;
  }
  return kept;
}

EXPORT void clear(double *sums, int count) { __builtin_memset(sums, 0, (u32)count * 8); }
