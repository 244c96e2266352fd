/**
 * The true ten nearest rows of each query, with and without filters, by our exact
 * scan (whose own test is a search in double precision); kept in .cache/bench.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bitsetWords } from '../../src/base/bitset.ts';
import { TopK } from '../../src/base/top-k.ts';
import { kernelQuery } from '../../src/index/flat/kernel-query.ts';
import { VectorKernel } from '../../src/index/flat/vector-kernel.ts';
import { exactSearch } from '../../src/query/exact-search.ts';
import { SegmentRows } from '../../src/query/segment-rows.ts';
import { segmentOf, VECTOR_FIELD } from '../../src/query/testing/generated-segment.ts';
import type { SharedVectorColumn } from '../../src/segment/segment-view.ts';
import type { DataSet } from './data-sets.ts';

export const TOP_K = 10;
const FOLDER = '.cache/bench';

export interface RowFilter {
  readonly name: string;
  /** In the filter language; empty: every row. */
  readonly text: string;
  readonly isMatch: (data: DataSet, row: number) => boolean;
}

/** The filter of each query of a measured stretch. */
export interface QueryFilters {
  readonly name: string;
  readonly of: (query: number) => RowFilter;
}

export const NO_FILTER: QueryFilters = always({
  name: 'none',
  text: '',
  isMatch: () => true,
});
const LABELS = Array.from(
  { length: 10 },
  (_, label): RowFilter => ({
    name: 'label',
    text: `label == ${label}`,
    isMatch: (data, row) => data.labels[row] === label,
  }),
);
export const FILTERS: readonly QueryFilters[] = [
  always(below(50)),
  always(below(10)),
  always(below(1)),
  always(below(0.1)),
  always(LABELS[3] as RowFilter),
  { name: 'ten labels', of: (query) => LABELS[query % LABELS.length] as RowFilter },
];

function below(percent: number): RowFilter {
  return {
    name: `${percent} %`,
    text: `u < ${percent * 100}`,
    isMatch: (data, row) => (data.numbers[row] as number) < percent * 100,
  };
}

function always(filter: RowFilter): QueryFilters {
  return { name: filter.name, of: () => filter };
}

/** Of each query the keys of its nearest matches, nearest first, up to ten. */
export function truthsOf(data: DataSet, filters: QueryFilters): Int32Array[] {
  const truths = new Map<RowFilter, Int32Array[]>();
  return Array.from({ length: data.queryCount }, (_, q) => {
    const filter = filters.of(q);
    const truth = truths.get(filter) ?? truthOf(data, filter);
    truths.set(filter, truth);
    return truth[q] as Int32Array;
  });
}

function truthOf(data: DataSet, filter: RowFilter): Int32Array[] {
  const path = join(FOLDER, `truth-${data.name}-${data.rows}-${filter.text.replace(/\W+/g, '_')}`);
  const flat = existsSync(path) ? readInts(path) : computeTruth(data, filter);
  if (!existsSync(path)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, new Uint8Array(flat.buffer));
  }
  return Array.from({ length: data.queryCount }, (_, q) =>
    flat.slice(q * TOP_K, (q + 1) * TOP_K).filter((row) => row >= 0),
  );
}

function readInts(path: string): Int32Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(path));
  return new Int32Array(bytes.buffer, 0, bytes.length / 4);
}

function computeTruth(data: DataSet, filter: RowFilter): Int32Array<ArrayBuffer> {
  const { view, scope } = segmentOf({ id: 1, dim: data.dim }, data.vectors);
  const matchBitset = new Uint32Array(bitsetWords(data.rows));
  let count = 0;
  for (let row = 0; row < data.rows; row++) {
    if (!filter.isMatch(data, row)) continue;
    matchBitset[row >>> 5] = (matchBitset[row >>> 5] as number) | (1 << (row & 31));
    count += 1;
  }
  const outcome = { rowCount: data.rows, matchBitset, count };
  const queries = Array.from({ length: data.queryCount }, (_, q) => {
    const query = data.queries.slice(q * data.dim, (q + 1) * data.dim);
    const space = { element: 'float32', metric: data.metric } as const;
    return { query: kernelQuery(space, new Uint8Array(query.buffer)), top: new TopK(TOP_K) };
  });
  exactSearch({
    kernel: new VectorKernel(2),
    column: view.columns.get(VECTOR_FIELD) as SharedVectorColumn,
    rows: new SegmentRows(view, scope, {
      readOrdinal: 10,
      includeSuperseded: false,
      ...(filter.text === '' ? {} : { filter: outcome }),
    }),
    fromRow: 0,
    idBase: 0,
    queries,
  });
  const flat = new Int32Array(data.queryCount * TOP_K).fill(-1);
  for (const [q, { top }] of queries.entries()) flat.set(top.drain().ids, q * TOP_K);
  return flat;
}

export interface Judged {
  readonly recall: number;
  /** Answers with fewer than min(10, matches) rows. */
  readonly shortAnswers: number;
  readonly answers: number;
}

/** `found[q]` are the keys that answered query q; absent: not asked. */
export function judge(truth: readonly Int32Array[], found: ReadonlyMap<number, number[]>): Judged {
  let hit = 0;
  let all = 0;
  let shortAnswers = 0;
  for (const [q, keys] of found) {
    const nearest = truth[q] as Int32Array;
    const mine = new Set(keys);
    for (const key of nearest) if (mine.has(key)) hit += 1;
    all += nearest.length;
    if (mine.size < nearest.length) shortAnswers += 1;
  }
  return { recall: all === 0 ? 1 : hit / all, shortAnswers, answers: found.size };
}
