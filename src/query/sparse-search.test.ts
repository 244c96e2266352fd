/** Sparse search, indexed, scanned and mixed, against brute force in float64. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TopK } from '../base/top-k.ts';
import { buildSparseIndex, type SparseIndex } from '../index/sparse/sparse-index.ts';
import { SparseKernel } from '../index/sparse/sparse-kernel.ts';
import { LISTS_MAX } from '../index/sparse/sparse-scratch.ts';
import type { BytesColumn } from '../schema/column.ts';
import { SegmentRows } from './segment-rows.ts';
import type { ScoreRange } from './executor.ts';
import { searchSparse } from './sparse-search.ts';

type Row = ReadonlyMap<number, number>;

/** Deterministic, and skewed: small dimensions are frequent. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function rowsOf(
  count: number,
  options: { seed: number; dims: number; terms: number; weight: (random: number) => number },
): Row[] {
  const random = generator(options.seed);
  return Array.from({ length: count }, () => {
    const row = new Map<number, number>();
    const terms = Math.floor(random() * options.terms);
    for (let i = 0; i < terms; i++) {
      const dim = Math.floor(options.dims ** random()) * 2654435 + 7;
      row.set(dim, Math.fround(options.weight(random())));
    }
    return row;
  });
}

function bytesOf(row: Row): Uint8Array {
  const pairs = [...row].sort((a, b) => a[0] - b[0]);
  const view = new DataView(new ArrayBuffer(pairs.length * 8));
  pairs.forEach(([dim, weight], i) => {
    view.setUint32(i * 8, dim, true);
    view.setFloat32(i * 8 + 4, weight, true);
  });
  return new Uint8Array(view.buffer);
}

function columnOf(rows: readonly Row[]): BytesColumn {
  const cells = rows.map(bytesOf);
  const starts = new Uint32Array(rows.length + 1);
  cells.forEach((cell, i) => {
    starts[i + 1] = (starts[i] as number) + cell.length;
  });
  return { layout: 'bytes', starts, heap: new Uint8Array(Buffer.concat(cells)) };
}

interface Setting {
  readonly rows: readonly Row[];
  readonly queries: readonly Row[];
  /** Where runs of indexed rows end; the rest is scanned. */
  readonly runs: readonly number[];
  readonly bm25?: { readonly k1: number; readonly b: number };
  readonly topK: number;
  readonly keep?: (row: number) => boolean;
  readonly isFilter?: boolean;
  readonly range?: ScoreRange | undefined;
}

function search(setting: Setting): [id: number, score: number][][] {
  const { rows, queries, topK, keep = () => true } = setting;
  const column = columnOf(rows);
  const indexes: SparseIndex[] = [];
  let first = 0;
  for (const end of setting.runs) {
    indexes.push(buildSparseIndex({ column, firstRow: first, rows: end - first }));
    first = end;
  }
  const matches = new Uint32Array(Math.ceil(rows.length / 32));
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (!keep(row)) continue;
    matches[row >>> 5] = (matches[row >>> 5] as number) | (1 << (row & 31));
    count += 1;
  }
  const view = {
    insertOrdinals: new Uint32Array(rows.length).fill(1),
    deleteOrdinals: Uint32Array.from(rows, (_, row) => (keep(row) ? 0xffffffff : 1)),
    supersededOrdinals: new Uint32Array(rows.length).fill(0xffffffff),
  };
  const scope = { segmentId: 1n, rowCount: rows.length, allVisible: setting.isFilter === true };
  const filter = setting.isFilter === true ? { matchBitset: matches, count } : undefined;
  const segmentRows = new SegmentRows(view as never, scope as never, {
    readOrdinal: 5,
    filter: filter as never,
    includeSuperseded: false,
  });
  const { bm25 } = setting;
  const tops = queries.map(() => new TopK(topK));
  const task = {
    kind: 'sparse',
    fieldId: 1,
    metric: bm25 === undefined ? 'IP' : 'BM25',
    nq: queries.length,
    topK,
    queries: queries.map(bytesOf),
    ...(setting.range === undefined ? {} : { range: setting.range }),
    ...(bm25 === undefined ? {} : { bm25: { ...bm25, corpus: [] } }),
    segments: [],
    readOrdinal: 5,
  } as const;
  const searched = {
    columns: new Map([[1, column]]),
    sparseIndexes: new Map([[1, indexes]]),
  };
  searchSparse(
    task as never,
    {
      parts: [{ view: searched as never, column, rows: segmentRows, idBase: 0 }],
      corpus: [{ column, indexes, rowCount: rows.length }],
      kernel: new SparseKernel(2),
    },
    { first: 0, tops },
  );
  return tops.map((heap) => {
    const { distances, ids } = heap.drain();
    return Array.from(ids, (id, i) => [id, -(distances[i] as number)]);
  });
}

/** Every hit of every query, best first, in float64. */
function brute(setting: Setting): [id: number, score: number][][] {
  const { rows, bm25, keep = () => true, range } = setting;
  const average = Math.max(1, rows.reduce((sum, row) => sum + lengthOf(row), 0) / rows.length);
  return setting.queries.map((query) => {
    const idf = new Map<number, number>();
    for (const dim of query.keys()) {
      const n = rows.filter((row) => (row.get(dim) ?? 0) !== 0).length;
      idf.set(dim, Math.log(1 + (rows.length - n + 0.5) / (n + 0.5)));
    }
    const scored: [number, number][] = [];
    rows.forEach((row, id) => {
      let sum = 0;
      for (const [dim, weight] of query) {
        const held = row.get(dim) ?? 0;
        if (bm25 === undefined) sum += weight * held;
        else if (held !== 0) {
          const norm = bm25.k1 * (1 - bm25.b + (bm25.b * lengthOf(row)) / average);
          sum += (weight * (idf.get(dim) ?? 0) * held * (bm25.k1 + 1)) / (held + norm);
        }
      }
      const score = Math.fround(sum);
      const isInside =
        range === undefined ||
        (score > range.radius && score <= (range.rangeFilter ?? Number.POSITIVE_INFINITY));
      if (score !== 0 && keep(id) && isInside) scored.push([id, score]);
    });
    return scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  });
}

function lengthOf(row: Row): number {
  let sum = 0;
  for (const weight of row.values()) sum += weight;
  return sum;
}

/** Rows whose scores differ by less than float32 can tell apart may change places. */
function check(setting: Setting): void {
  const all = brute(setting);
  search(setting).forEach((hits, q) => {
    const wanted = all[q] ?? [];
    const scores = new Map(wanted);
    expect(hits.length).toBe(Math.min(setting.topK, wanted.length));
    hits.forEach(([id, score], i) => {
      const [, best] = wanted[i] ?? [0, Number.NaN];
      if (Math.abs(score - best) > 1e-4) expect([i, score]).toEqual([i, best]);
      if (Math.abs(score - (scores.get(id) ?? Number.NaN)) > 1e-4) {
        expect([id, score]).toEqual([id, scores.get(id)]);
      }
    });
    expect(new Set(hits.map(([id]) => id)).size).toBe(hits.length);
  });
}

const WEIGHTS = { seed: 1, dims: 300, terms: 30, weight: (random: number) => random + 0.01 };
const COUNTS = { seed: 2, dims: 300, terms: 30, weight: (random: number) => Math.ceil(random * 4) };
const QUERIES = { dims: 300, terms: 20 };

describe('inner products', () => {
  const rows = rowsOf(5000, WEIGHTS);
  const queries = rowsOf(5, { ...QUERIES, seed: 3, weight: (random) => random + 0.01 });
  const base = { rows, queries, topK: 10 };

  it('of indexed rows', () => check({ ...base, runs: [5000] }));
  it('of rows in several runs and a tail', () => check({ ...base, runs: [2100, 4200] }));
  it('of rows without an index', () => check({ ...base, runs: [] }));
  it('for more dimensions than an index is searched for', () => {
    const query = new Map(Array.from({ length: LISTS_MAX + 1 }, (_, i) => [i * 2654435 + 7, 0.5]));
    check({ ...base, queries: [query], runs: [4500] });
  });
  it('with many hits', () => check({ ...base, runs: [4500], topK: 2000 }));
  it('with negative weights in the query', () => {
    const mixed = rowsOf(4, { ...QUERIES, seed: 4, weight: (random) => random - 0.5 });
    check({ ...base, queries: mixed, runs: [3000, 5000] });
  });
  it('within a range', () =>
    check({ ...base, runs: [4500], range: { radius: 1, rangeFilter: 2.5 } }));
  it('without the deleted', () => check({ ...base, runs: [4500], keep: (row) => row % 3 !== 0 }));
  it('behind a filter', () => {
    for (const every of [2, 50, 4000]) {
      check({ ...base, runs: [4500], keep: (row) => row % every === 0, isFilter: true });
    }
  });
});

describe('bm25', () => {
  const rows = rowsOf(4500, COUNTS);
  const queries = rowsOf(4, { ...QUERIES, seed: 5, weight: () => 1 });
  const base = { rows, queries, topK: 10, bm25: { k1: 1.2, b: 0.75 } };

  it('of indexed rows', () => check({ ...base, runs: [4500] }));
  it('of rows in several runs and a tail', () => check({ ...base, runs: [2000, 4200] }));
  it('of rows without an index', () => check({ ...base, runs: [] }));
  it('with other constants', () => check({ ...base, runs: [4000], bm25: { k1: 2, b: 0.1 } }));
  it('behind a filter, with the figures of all rows', () => {
    check({ ...base, runs: [4000], keep: (row) => row % 40 === 0, isFilter: true });
  });
});

describe('any rows and queries', () => {
  const row = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })), {
      maxLength: 6,
    })
    .map((pairs) => new Map(pairs));
  it('are answered as by brute force', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        row,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 40 }),
        (rows, query, topK, covered) => {
          const runs = covered === 0 ? [] : [Math.min(covered, rows.length)];
          check({ rows, queries: [query], topK, runs });
        },
      ),
      { numRuns: 200 },
    );
  });
});
