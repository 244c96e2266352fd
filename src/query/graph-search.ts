/**
 * Nearest rows of one segment through its graph, rescored exactly.
 *
 * The graph knows neither filters nor deletions: it is asked for more candidates, as
 * many as the share of matches among the first ones lets expect, until enough of them
 * match. A query for which scanning the matches is cheaper, or which the graph cannot
 * give min(topK, matches) rows, is handed back for the scan.
 */

import { graphQuery } from '../index/flat/kernel-query.ts';
import type { VectorElement } from '../index/flat/vector-space.ts';
import type { GraphReader } from '../index/hnsw/usearch.ts';
import { type ExactInput, type QueryHits, rescore } from './exact-search.ts';
import type { GraphYields } from './graph-yield.ts';
import { graphMicros, rescoredRows } from './search-cost.ts';
import type { SearchPace } from './search-pace.ts';
import type { SegmentRows } from './segment-rows.ts';

export interface GraphInput extends Omit<ExactInput, 'fromRow' | 'range'> {
  readonly reader: GraphReader;
  /** Rows of the segment that the graph answers for: 0 .. coveredRows. */
  readonly coveredRows: number;
  readonly topK: number;
  /** Candidates asked of this graph when every row matches. */
  readonly ef: number;
  readonly element: VectorElement;
  readonly pace: SearchPace;
  readonly yields: GraphYields;
  /** Of one query among several whose matches are scanned together. */
  readonly scanMicros: (queries: number) => number;
}

export interface GraphAnswer {
  /** Queries that the matches must be scanned for. */
  readonly rest: QueryHits[];
  /** What a query was expected to take, with its share of the scan. */
  readonly plannedMicros: number;
}

/** Candidates asked for beyond what should suffice. */
const SAFETY = 1.2;

/** Serves what it can. */
export function graphSearch(input: GraphInput): GraphAnswer {
  const { rows, coveredRows, queries, yields } = input;
  const wanted = Math.ceil(input.ef / rows.estimateShare());
  const missShare = yields.missShare(rows.filterBitset);
  // Those that the graph leaves over are scanned for together as well.
  const missed = Math.max(1, Math.round(missShare * queries.length));
  const asking = graphCost(input, wanted) + missShare * input.scanMicros(missed);
  const scanning = input.scanMicros(queries.length);
  if (scanning < asking) {
    yields.forget(rows.filterBitset);
    return { rest: [...queries], plannedMicros: scanning };
  }
  const found = new Uint32Array(Math.min(rescoredRows(input.topK), coveredRows));
  const rest: QueryHits[] = [];
  for (const hits of queries) {
    const isServed = searchOne(input, hits, { wanted, missed, found });
    yields.note(rows.filterBitset, !isServed);
    if (!isServed) rest.push(hits);
  }
  return { rest, plannedMicros: asking };
}

function searchOne(
  input: GraphInput,
  hits: QueryHits,
  start: { wanted: number; missed: number; found: Uint32Array },
): boolean {
  const { rows, coveredRows, topK } = input;
  const query = graphQuery(hits.query);
  for (let wanted = start.wanted; ; ) {
    const candidates = Math.min(wanted, coveredRows);
    const count = keepMatches(ask(input, query, candidates), { rows, coveredRows }, start);
    const isEnough = count >= topK || count >= rows.count(0, coveredRows, count + 1);
    if (isEnough) {
      rescore(input, hits, start.found.slice(0, count).sort());
      return true;
    }
    if (candidates === coveredRows) return false;
    // None among so many: about half a one is as good a guess as any.
    wanted = Math.ceil((SAFETY * candidates * topK) / (count + 0.5));
    if (input.scanMicros(start.missed) < graphCost(input, wanted)) return false;
  }
}

function ask(input: GraphInput, query: Float32Array, candidates: number): Uint32Array {
  const predicted = graphMicros(candidates, shapeOf(input));
  return input.pace.measure('graph', predicted, () => input.reader.search(query, candidates));
}

/** The best candidates that match, as many as are rescored; returns how many. */
function keepMatches(
  candidates: Uint32Array,
  part: { rows: SegmentRows; coveredRows: number },
  { found }: { found: Uint32Array },
): number {
  let count = 0;
  for (const row of candidates) {
    // The graph may be ahead of the read.
    if (row >= part.coveredRows || !part.rows.isMatch(row)) continue;
    found[count++] = row;
    if (count === found.length) break;
  }
  return count;
}

function shapeOf({ element, column }: Pick<GraphInput, 'element' | 'column'>) {
  return { element, rowBytes: column.rowBytes };
}

function graphCost(input: GraphInput, candidates: number): number {
  const predicted = graphMicros(Math.min(candidates, input.coveredRows), shapeOf(input));
  return input.pace.micros('graph', predicted);
}
