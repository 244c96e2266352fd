/**
 * What a search is predicted to cost: exact scan or graph, and how many candidates.
 *
 * Constants were measured on one core with bench/kernel-scan and bench/search-segments.
 * The choice only has to be right within a factor of two: near the crossing both ways
 * cost the same. Microseconds a query throughout.
 */

/** Rows one after another: the kernel is the limit, not memory. */
const DENSE_BYTES_PER_MICRO = 25_000;
const DENSE_MICROS_PER_ROW = 0.005;
/** Scattered rows: from the third-level cache, and beyond what fits it. */
const SPARSE_CACHED_BYTES_PER_MICRO = 16_000;
const SPARSE_BYTES_PER_MICRO = 6500;
const SPARSE_CACHED_BYTES_MAX = 12 * 1024 * 1024;
const SPARSE_MICROS_PER_ROW = 0.02;
/** Reaching the right region of a graph, then each candidate with its neighbours (bf16). */
const GRAPH_MICROS = 60;
const CANDIDATE_MICROS = 1;
const CANDIDATE_MICROS_PER_DIM = 0.0008;

/** Comparing every row of a run. */
export function scanMicros(rows: number, rowBytes: number): number {
  return rows * DENSE_MICROS_PER_ROW + (rows * rowBytes) / DENSE_BYTES_PER_MICRO;
}

/** Comparing listed rows. */
export function gatherMicros(rows: number, rowBytes: number): number {
  const bytes = rows * rowBytes;
  const rate =
    bytes <= SPARSE_CACHED_BYTES_MAX ? SPARSE_CACHED_BYTES_PER_MICRO : SPARSE_BYTES_PER_MICRO;
  return rows * SPARSE_MICROS_PER_ROW + bytes / rate;
}

export function graphMicros(candidates: number, dim: number): number {
  return GRAPH_MICROS + candidates * (CANDIDATE_MICROS + dim * CANDIDATE_MICROS_PER_DIM);
}

/**
 * Candidates to ask of one graph among several. The nearest rows spread over the
 * graphs, so each may look at less for the same recall together; but one may hold
 * them all, hence the floor.
 */
export function candidatesOfGraph(
  task: { readonly ef: number; readonly topK: number },
  graphRows: number,
  allGraphRows: number,
): number {
  const share = allGraphRows === 0 ? 1 : graphRows / allGraphRows;
  return Math.max(Math.ceil(task.ef * Math.sqrt(share)), rescoredRows(task.topK));
}

/** The quantised order is right nearly everywhere: only the best candidates are compared exactly. */
export function rescoredRows(topK: number): number {
  return Math.max(topK + 16, 2 * topK);
}
