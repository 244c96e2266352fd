/**
 * What a search is predicted to cost: exact scan or graph, and how many candidates.
 *
 * Constants were measured on one core (docs of bench/search-segments.ts): an exact
 * scan of rows out of cache reads 8–10 GB/s; a bf16 graph spends 1.1 µs a candidate
 * at 128 dimensions and 1.6 µs at 784, beyond some 60 µs to reach the right region.
 * The choice only has to be right within a factor of two: near the crossing both
 * ways cost the same.
 */

const SCAN_BYTES_PER_MICRO = 9000;
/** Of a scan that serves several queries from one pass over memory. */
const SHARED_SCAN_BYTES_PER_MICRO = 24_000;
const SCAN_MICROS_PER_ROW = 0.01;
const GRAPH_MICROS = 60;
const CANDIDATE_MICROS = 1;
const CANDIDATE_MICROS_PER_DIM = 0.0008;

/** Microseconds a query, when `rows` rows are compared with each of `queries` queries. */
export function scanMicros(rows: number, dim: number, queries: number): number {
  const rate = queries > 1 ? SHARED_SCAN_BYTES_PER_MICRO : SCAN_BYTES_PER_MICRO;
  return (rows * dim * 4) / rate + rows * SCAN_MICROS_PER_ROW;
}

/** Microseconds a query. */
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
