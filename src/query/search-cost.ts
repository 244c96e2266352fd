/**
 * What a search is predicted to cost: exact scan or graph, and how many candidates.
 *
 * Constants were measured on one core with bench/kernel-scan and bench/search-segments.
 * The choice only has to be right within a factor of two: near the crossing both ways
 * cost the same. Microseconds a query throughout.
 */

import { dimensionsOf, type VectorElement } from '../index/flat/vector-space.ts';

/** Rows one after another: the kernel is the limit, not memory. */
const DENSE_BYTES_PER_MICRO = 25_000;
const DENSE_MICROS_PER_ROW = 0.005;
/** Scattered rows: from the third-level cache, and beyond what fits it. */
const SPARSE_CACHED_BYTES_PER_MICRO = 16_000;
const SPARSE_BYTES_PER_MICRO = 6500;
const SPARSE_CACHED_BYTES_MAX = 12 * 1024 * 1024;
const SPARSE_MICROS_PER_ROW = 0.02;
/** Packed rows lie one after another (packed-search): the kernel is the limit. */
const PACKED_MICROS_PER_ROW = 0.01;
const PACKED_MICROS_PER_DIM = 0.00006;
const PACKED_QUERY_MICROS = 40;
const PACKING_MICROS_PER_DIM = 0.0025;
/** Reaching the right region of a graph, then each candidate with its neighbours (bf16). */
const GRAPH_MICROS = 60;
const CANDIDATE_MICROS = 1;
const CANDIDATE_MICROS_PER_DIM = 0.0008;

/** What a row is, as far as comparing it costs. */
export interface RowShape {
  readonly element: VectorElement;
  readonly rowBytes: number;
}

/**
 * How many bytes of float32 take as long as one of the element (bench/vector-types):
 * smaller elements mean more arithmetic a byte, and halves are widened first.
 */
const BYTE_COST: Readonly<Record<VectorElement, number>> = {
  float32: 1,
  bfloat16: 2.5,
  float16: 3,
  int8: 2,
  bit: 2.5,
};

/** Comparing every row of a run. */
export function scanMicros(rows: number, shape: RowShape): number {
  return rows * DENSE_MICROS_PER_ROW + comparedBytes(rows, shape) / DENSE_BYTES_PER_MICRO;
}

function comparedBytes(rows: number, { element, rowBytes }: RowShape): number {
  return rows * rowBytes * BYTE_COST[element];
}

/**
 * Comparing listed rows, a query: `queries` of them at a time compare each row while it
 * is in the cache, so they share what getting it there takes.
 */
export function gatherMicros(rows: number, shape: RowShape, queries = 1): number {
  const bytes = comparedBytes(rows, shape);
  const cached = bytes / SPARSE_CACHED_BYTES_PER_MICRO;
  const fetched = bytes <= SPARSE_CACHED_BYTES_MAX ? 0 : bytes / SPARSE_BYTES_PER_MICRO - cached;
  return rows * SPARSE_MICROS_PER_ROW + cached + fetched / queries;
}

/** Comparing packed rows, a query, and those exactly that its worst hit does not rule out. */
export function packedMicros(rows: number, shape: RowShape, topK: number): number {
  const dim = dimensionsOf(shape.element, shape.rowBytes);
  // Of rows in any order the n-th is among the best k of the first n with a chance of k / n.
  const compared = Math.min(rows, topK * (2 + Math.log(Math.max(1, rows / topK))));
  return (
    PACKED_QUERY_MICROS +
    rows * (PACKED_MICROS_PER_ROW + dim * PACKED_MICROS_PER_DIM) +
    comparedBytes(compared, shape) / SPARSE_BYTES_PER_MICRO
  );
}

export function packingMicros(rows: number, { element, rowBytes }: RowShape): number {
  return rows * dimensionsOf(element, rowBytes) * PACKING_MICROS_PER_DIM;
}

export function graphMicros(candidates: number, { element, rowBytes }: RowShape): number {
  // A bit costs what a sixteenth of a bfloat16 does.
  const dim = element === 'bit' ? rowBytes / 2 : dimensionsOf(element, rowBytes);
  return GRAPH_MICROS + candidates * (CANDIDATE_MICROS + dim * CANDIDATE_MICROS_PER_DIM);
}

/**
 * Candidates to ask of one graph among several. The nearest rows spread over the
 * graphs, so each may look at less for the same recall together; but one may hold
 * them all, hence the floor: what is rescored, or all that was asked for.
 */
export function candidatesOfGraph(
  task: { readonly ef: number; readonly topK: number },
  graphRows: number,
  allGraphRows: number,
): number {
  const share = allGraphRows === 0 ? 1 : graphRows / allGraphRows;
  const floor = Math.min(Math.max(task.ef, task.topK), rescoredRows(task.topK));
  return Math.max(Math.ceil(task.ef * Math.sqrt(share)), floor);
}

/** The quantised order is right nearly everywhere: only the best candidates are compared exactly. */
export function rescoredRows(topK: number): number {
  return Math.max(topK + 16, 2 * topK);
}
