/**
 * Search of sparse vectors: inner products, and BM25 over term counts.
 *
 * What the segments' inverted indexes cover is searched in them, the newest rows are
 * scanned; where a filter leaves few rows those are scanned instead. BM25's figures
 * (rows, rows with a term, tokens) are those of all loaded rows of the collection,
 * whatever is filtered and in whichever partition; deleted rows count until they
 * are compacted away.
 */

import { assert } from '../base/assert.ts';
import type { FieldId } from '../base/ids.ts';
import type { TopK } from '../base/top-k.ts';
import { dimOrdinal, type SparseIndex, wordsOf } from '../index/sparse/sparse-index.ts';
import {
  countTerms,
  type QueryTable,
  queryTable,
  rowBm25,
  rowInnerProduct,
} from '../index/sparse/sparse-scan.kernel.ts';
import {
  isInRange,
  type QueryTerm,
  type ScoreRange,
  searchSparseIndex,
} from '../index/sparse/sparse-search.ts';
import type { Bm25Norm, SparseKernel } from '../index/sparse/sparse-kernel.ts';
import { LISTS_MAX } from '../index/sparse/sparse-scratch.ts';
import type { BytesColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { Bm25Settings, SparseSearchTask } from './executor.ts';
import type { QueryRun } from './search-part.ts';
import type { SearchPart } from './search-part.ts';
import type { SegmentRows } from './segment-rows.ts';

/** A segment's column and what is indexed of it, from row 0 on without a gap. */
export interface SparseRows {
  readonly column: BytesColumn;
  readonly indexes: readonly SparseIndex[];
  readonly rowCount: number;
}

/** None for rows that are older than the field. */
export function sparseRows(view: SegmentView, fieldId: FieldId, rowCount: number): SparseRows[] {
  const column = view.columns.get(fieldId) as BytesColumn | undefined;
  if (column === undefined) return [];
  return [{ column, indexes: view.sparseIndexes.get(fieldId) ?? [], rowCount }];
}

export interface SparseInput {
  readonly parts: readonly SearchPart[];
  /** The rows of the task's corpus. */
  readonly corpus: readonly SparseRows[];
  readonly kernel: SparseKernel;
}

export function searchSparse(task: SparseSearchTask, input: SparseInput, run: QueryRun): void {
  const corpus = input.corpus.map(scannable);
  const parts = input.parts.flatMap((part) =>
    sparseRows(part.view, task.fieldId, part.rows.rowCount).map((rows) => ({
      ...scannable(rows),
      rows: part.rows,
      idBase: part.idBase,
    })),
  );
  run.tops.forEach((top, i) => {
    const terms = parseQuery(task.queries[run.first + i] as Uint8Array);
    const { bm25 } = task;
    const weighted = bm25 === undefined ? { terms } : bm25Weights(terms, bm25, corpus);
    const query = { ...weighted, table: queryTable(terms.map(({ dim }) => dim)) };
    const { range } = task;
    for (const part of parts) searchPart({ part, query, top, range, kernel: input.kernel });
  });
}

interface Scannable extends SparseRows {
  readonly words: Uint32Array;
  readonly floats: Float32Array;
  readonly coveredRows: number;
}

function scannable(rows: SparseRows): Scannable {
  const words = wordsOf(rows.column);
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  let coveredRows = 0;
  for (const index of rows.indexes) {
    assert(index.firstRow === coveredRows, 'sparse indexes follow each other');
    coveredRows += index.rows;
  }
  return { ...rows, words, floats, coveredRows };
}

function parseQuery(bytes: Uint8Array): QueryTerm[] {
  const terms: QueryTerm[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const weight = view.getFloat32(at + 4, true);
    if (weight !== 0) terms.push({ dim: view.getUint32(at, true), weight });
  }
  return terms;
}

interface WeightedQuery {
  readonly terms: readonly QueryTerm[];
  readonly bm25?: Bm25Norm;
}

/** idf = ln(1 + (N − n + ½) ÷ (n + ½)); the average length is at least 1. */
function bm25Weights(
  terms: readonly QueryTerm[],
  { k1, b }: Bm25Settings,
  corpus: readonly Scannable[],
): WeightedQuery {
  const counts = new Float64Array(terms.length);
  let tokens = 0;
  let rows = 0;
  const table = queryTable(terms.map(({ dim }) => dim));
  for (const part of corpus) {
    // An index may be younger than the read and cover rows behind its end.
    rows += Math.max(part.rowCount, part.coveredRows);
    tokens += countPart(part, terms, table, counts);
  }
  const averageLength = Math.max(1, rows === 0 ? 1 : tokens / rows);
  const weighted = terms.map(({ dim, weight }, i) => {
    const n = counts[i] as number;
    const idf = Math.log(1 + (rows - n + 0.5) / (n + 0.5));
    return { dim, weight: weight * idf * (k1 + 1) };
  });
  return { terms: weighted, bm25: { base: k1 * (1 - b), perToken: (k1 * b) / averageLength } };
}

/** Rows that have each term, added to `counts`; returns the part's tokens. */
function countPart(
  part: Scannable,
  terms: readonly QueryTerm[],
  table: QueryTable,
  counts: Float64Array,
): number {
  let tokens = 0;
  for (const index of part.indexes) {
    tokens += index.weightSum;
    terms.forEach(({ dim }, i) => {
      const ordinal = dimOrdinal(index, dim);
      if (ordinal < 0) return;
      const found = (index.starts[ordinal + 1] as number) - (index.starts[ordinal] as number);
      counts[i] = (counts[i] as number) + found;
    });
  }
  const { words, floats } = part;
  const { starts } = part.column;
  for (let row = part.coveredRows; row < part.rowCount; row++) {
    const from = (starts[row] as number) >>> 2;
    tokens += countTerms(table, counts, words, floats, from, (starts[row + 1] as number) >>> 2);
  }
  return tokens;
}

interface PartSearch {
  readonly part: Scannable & { readonly rows: SegmentRows; readonly idBase: number };
  readonly query: WeightedQuery & { readonly table: QueryTable };
  readonly top: TopK;
  readonly range: ScoreRange | undefined;
  readonly kernel: SparseKernel;
}

function searchPart(search: PartSearch): void {
  const { part, query, top, range, kernel } = search;
  const { rows, indexes, coveredRows, idBase } = part;
  if (rows.countMax === 0 || query.terms.length === 0) return;
  const scan = rowScanner(search);
  if (coveredRows > 0 && isScanCheaper(search)) {
    for (const row of rows.list()) scan(row);
    return;
  }
  const { terms, bm25 } = query;
  const isMatch = (row: number): boolean => row < rows.rowCount && rows.isMatch(row);
  for (const index of indexes) {
    searchSparseIndex({ index, terms, bm25, isMatch, idBase, top, range }, kernel);
  }
  for (let row = coveredRows; row < rows.rowCount; row++) if (rows.isMatch(row)) scan(row);
}

/** Postings walked against entries of matching rows; an entry costs about twice as much. */
function isScanCheaper({ part, query }: PartSearch): boolean {
  const { rows, indexes } = part;
  if (query.terms.length > LISTS_MAX) return true;
  if (rows.filterBitset === undefined) return false;
  let postings = 0;
  let entries = 0;
  let indexed = 0;
  for (const index of indexes) {
    entries += index.weights.length;
    indexed += index.rows;
    for (const { dim } of query.terms) {
      const ordinal = dimOrdinal(index, dim);
      if (ordinal < 0) continue;
      postings += (index.starts[ordinal + 1] as number) - (index.starts[ordinal] as number);
    }
  }
  return (2 * rows.countMax * entries) / Math.max(1, indexed) < postings;
}

function rowScanner({ part, query, top, range }: PartSearch): (row: number) => void {
  const { words, floats, idBase } = part;
  const { starts } = part.column;
  const { table, bm25 } = query;
  const weights = Float64Array.from(query.terms, ({ weight }) => weight);
  return (row) => {
    const from = (starts[row] as number) >>> 2;
    const to = (starts[row + 1] as number) >>> 2;
    const sum =
      bm25 === undefined
        ? rowInnerProduct(table, weights, words, floats, from, to)
        : rowBm25(table, weights, words, floats, from, to, bm25.base, bm25.perToken);
    const score = Math.fround(sum);
    if (score !== 0 && isInRange(range, score)) top.push(-score, idBase + row);
  };
}
