/*
 * Search of a window of rows in a sparse index; build with scripts/build-kernel.mjs.
 *
 * The memory is the index's own, shared by all threads: postings are read where they
 * lie, everything that is written lies in the calling thread's scratch slot
 * (sparse-scratch.ts). Rows are numbered within the index, sums and candidates within
 * the window. Sums are float64, so scores are exact.
 */

#define EXPORT __attribute__((visibility("default")))
#define INLINE static inline __attribute__((always_inline))
typedef unsigned short u16;
typedef unsigned int u32;

/* The index, the scratch slot and the BM25 norm of a query; sparse-kernel.ts writes it. */
typedef struct {
  const u16 *rows;
  const float *weights;
  const float *lengths;
  double *sums;
  u32 *candidates;
  u32 row_count;
  u32 is_bm25;
  u32 unused;
  double fixed, per_token;
} Search;

/* Postings at .. end of one dimension, by ascending row; no row gets more than `bound`. */
typedef struct {
  double weight, bound;
  u32 at, end;
} List;

/* A float64 sum in another order may be a little less: such a row still is a candidate. */
INLINE double lowered(double score) {
  return score - __builtin_fabs(score) * 1e-9 - 1e-300;
}

/*
 * The first posting in at .. end of a row not below `row`: looked for around the place
 * where it would lie if the rows of the list were spread evenly, `density` postings a row.
 */
INLINE u32 seek(const u16 *rows, u32 row, u32 at, u32 end, double density) {
  if (at == end || rows[at] >= row) return at;
  u32 low = at + (u32)((row - rows[at]) * density), high, step = 1;
  if (low >= end) low = end - 1;
  if (rows[low] < row) {
    while (low + step < end && rows[low + step] < row) low += step, step *= 2;
    high = low + step < end ? low + step : end;
  } else {
    high = low;
    while (high - at > step && rows[high - step] >= row) high -= step, step *= 2;
    low = high - at > step ? high - step : at;
  }
  while (low + 1 < high) {
    u32 middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle;
    else high = middle;
  }
  return high;
}

/* weight * the posting's weight; BM25: weight * tf / (tf + fixed + per_token * length). */
INLINE double part(const Search *s, double weight, u32 posting, u32 row, u32 is_bm25) {
  double held = s->weights[posting];
  if (!is_bm25) return weight * held;
  return weight * held / (held + (s->fixed + s->per_token * s->lengths[row]));
}

INLINE double density_of(const Search *s, const List *list) {
  if (list->at == list->end) return 0;
  return (double)(list->end - list->at) / (s->row_count - s->rows[list->at]);
}

/* Adds the postings of rows base .. end to their sums. */
INLINE void walk(const Search *s, List *list, u32 base, u32 end, u32 is_bm25) {
  const u16 *rows = s->rows;
  double *sums = s->sums, weight = list->weight;
  u32 at = seek(rows, base, list->at, list->end, density_of(s, list)), last = list->end;
  /* One look ahead for four rows. */
  for (; at + 4 <= last && rows[at + 3] < end; at += 4)
    for (u32 i = at; i < at + 4; i++)
      sums[rows[i] - base] += part(s, weight, i, rows[i], is_bm25);
  for (; at < last && rows[at] < end; at++)
    sums[rows[at] - base] += part(s, weight, at, rows[at], is_bm25);
  list->at = at;
}

/* Adds the postings of the candidates to their sums. */
INLINE void look_up(const Search *s, List *list, u32 base, u32 found, u32 is_bm25) {
  u32 at = list->at;
  double density = density_of(s, list);
  for (u32 i = 0; i < found; i++) {
    u32 row = base + s->candidates[i];
    at = seek(s->rows, row, at, list->end, density);
    if (at == list->end) break;
    if (s->rows[at] == row) s->sums[row - base] += part(s, list->weight, at, row, is_bm25);
  }
  list->at = at;
}

/* Rows whose sum is not 0 and at least `least` become candidates; returns how many. */
INLINE u32 collect(const Search *s, u32 count, double least) {
  const double *sums = s->sums;
  u32 found = 0, at = 0;
  /* Few rows come near the worst hit: groups without one are passed over by one branch. */
  if (least > 0) {
    for (; at + 8 <= count; at += 8) {
      const double *g = sums + at;
      u32 any = (g[0] >= least) | (g[1] >= least) | (g[2] >= least) | (g[3] >= least) |
                (g[4] >= least) | (g[5] >= least) | (g[6] >= least) | (g[7] >= least);
      if (!any) continue;
      for (u32 i = at; i < at + 8; i++)
        if (sums[i] >= least) s->candidates[found++] = i;
    }
  }
  for (; at < count; at++)
    if (sums[at] != 0 && sums[at] >= least) s->candidates[found++] = at;
  return found;
}

/* Keeps the candidates whose sum is at least `least`; returns how many. */
INLINE u32 keep(const Search *s, u32 count, double least) {
  u32 kept = 0;
  for (u32 i = 0; i < count; i++) {
    u32 at = s->candidates[i];
    s->candidates[kept] = at;
    kept += s->sums[at] >= least;
  }
  return kept;
}

/* Looking a row up costs as much as walking so many postings. */
#define WALKED_POSTINGS_A_LOOKUP 10

/*
 * Rows base .. end that score `worst` or more become candidates, with their sums; returns
 * how many. The first `optional` lists are not walked: together they give a row no more
 * than `open`, and are added, shortest first, to what the others make candidates.
 */
INLINE u32 search(const Search *s, List *lists, u32 count, u32 optional, u32 base, u32 end,
                  double worst, double open, u32 is_bm25) {
  __builtin_memset(s->sums, 0, (end - base) * sizeof(double));
  for (u32 i = optional; i < count; i++) walk(s, &lists[i], base, end, is_bm25);
  u32 found = collect(s, end - base, lowered(worst - open));
  for (u32 i = optional; i-- > 0 && found > 0;) {
    List *list = &lists[i];
    open -= list->bound;
    double postings = (double)(list->end - list->at) * (end - base) / (s->row_count - base);
    if (postings > (double)found * WALKED_POSTINGS_A_LOOKUP)
      look_up(s, list, base, found, is_bm25);
    else
      walk(s, list, base, end, is_bm25);
    found = keep(s, found, lowered(worst - (open > 0 ? open : 0)));
  }
  return found;
}

EXPORT u32 search_window(const Search *s, List *lists, u32 count, u32 optional, u32 base,
                         u32 end, double worst, double open) {
  if (s->is_bm25) return search(s, lists, count, optional, base, end, worst, open, 1);
  return search(s, lists, count, optional, base, end, worst, open, 0);
}
