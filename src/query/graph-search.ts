/**
 * Nearest rows of one segment through its graph, rescored exactly.
 *
 * The graph knows neither filters nor deletions: it is asked for more candidates
 * until enough of them match. A query for which scanning the matches is cheaper, or
 * which the graph cannot give min(topK, matches) rows, is handed back for the scan.
 */

import { graphQuery } from '../index/flat/kernel-query.ts';
import type { VectorElement } from '../index/flat/vector-space.ts';
import type { GraphReader } from '../index/hnsw/usearch.ts';
import { type ExactInput, type QueryHits, rescore } from './exact-search.ts';
import { gatherMicros, graphMicros, rescoredRows, scanMicros } from './search-cost.ts';
import type { SegmentRows } from './segment-rows.ts';

export interface GraphInput extends Omit<ExactInput, 'fromRow' | 'range'> {
  readonly reader: GraphReader;
  /** Rows of the segment that the graph answers for: 0 .. coveredRows. */
  readonly coveredRows: number;
  readonly topK: number;
  /** Candidates asked of this graph when every row matches. */
  readonly ef: number;
  readonly element: VectorElement;
}

/** How much the next round asks for when too few candidates matched. */
const OVERFETCH_FACTOR = 3;

/** Serves what it can and returns the queries that rows 0 .. coveredRows must be scanned for. */
export function graphSearch(input: GraphInput): QueryHits[] {
  const { rows, coveredRows } = input;
  const wanted = Math.ceil(input.ef / rows.estimateShare());
  if (isScanCheaper(input, wanted)) return [...input.queries];
  const found = new Uint32Array(Math.min(rescoredRows(input.topK), coveredRows));
  const rest: QueryHits[] = [];
  for (const hits of input.queries) {
    if (!searchOne(input, hits, { wanted, found })) rest.push(hits);
  }
  return rest;
}

function searchOne(
  input: GraphInput,
  hits: QueryHits,
  start: { wanted: number; found: Uint32Array },
): boolean {
  const { reader, rows, coveredRows, topK } = input;
  const query = graphQuery(hits.query);
  for (let wanted = start.wanted; ; wanted *= OVERFETCH_FACTOR) {
    const candidates = Math.min(wanted, coveredRows);
    const count = keepMatches(reader.search(query, candidates), { rows, coveredRows }, start);
    const isEnough = count >= topK || count >= rows.count(0, coveredRows, count + 1);
    if (isEnough) {
      rescore(input, hits, start.found.slice(0, count).sort());
      return true;
    }
    if (candidates === coveredRows || isScanCheaper(input, wanted * OVERFETCH_FACTOR)) return false;
  }
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

function isScanCheaper(input: GraphInput, candidates: number): boolean {
  const { rows, column, coveredRows } = input;
  const shape = { element: input.element, rowBytes: column.rowBytes };
  const passed = Math.min(rows.countMax, coveredRows);
  const scanned = Math.min(scanMicros(coveredRows, shape), gatherMicros(passed, shape));
  return scanned < graphMicros(Math.min(candidates, coveredRows), shape);
}
