/**
 * Sparse search on one thread, in CPU time: 100,000 rows of about 100 dimensions each
 * (Zipf over 30,000), queries of 20, the best 10.
 *
 * Inner products with even weights, which is the hardest case for skipping rows, and
 * BM25 with counts.
 */

import { TopK } from '../src/base/top-k.ts';
import { buildSparseIndex, sparseIndexBytes } from '../src/index/sparse/sparse-index.ts';
import { SparseKernel } from '../src/index/sparse/sparse-kernel.ts';
import { searchSparse } from '../src/query/sparse-search.ts';
import { SegmentRows } from '../src/query/segment-rows.ts';
import type { BytesColumn } from '../src/schema/column.ts';

const ROWS = 100_000;
const DIMS = 30_000;
const TERMS = 100;
const QUERY_TERMS = 20;
const QUERIES = 400;
const TOP_K = 10;
const RUN_ROWS = 65_536;

let state = 12_345;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

/** Harmonic: the r-th dimension comes with a share of 1 ÷ r. */
const CUMULATED = new Float64Array(DIMS);
for (let i = 0, sum = 0; i < DIMS; i++) {
  sum += 1 / (i + 1);
  CUMULATED[i] = sum;
}

function zipf(): number {
  const wanted = random() * (CUMULATED[DIMS - 1] as number);
  let low = 0;
  let high = DIMS - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((CUMULATED[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distinct dimensions, each with the number of times it was drawn. */
function draw(count: number): [number, number][] {
  const drawn = new Map<number, number>();
  while (drawn.size < count) {
    const dim = zipf();
    drawn.set(dim, (drawn.get(dim) ?? 0) + 1);
  }
  return [...drawn].sort((a, b) => a[0] - b[0]);
}

function cellOf(pairs: readonly [number, number][], weight: (drawn: number) => number): Uint8Array {
  const view = new DataView(new ArrayBuffer(pairs.length * 8));
  pairs.forEach(([dim, count], i) => {
    view.setUint32(i * 8, dim, true);
    view.setFloat32(i * 8 + 4, weight(count), true);
  });
  return new Uint8Array(view.buffer);
}

function columnOf(weight: (drawn: number) => number): BytesColumn {
  const cells = Array.from({ length: ROWS }, () =>
    cellOf(draw(80 + Math.floor(random() * (TERMS - 60))), weight),
  );
  const starts = new Uint32Array(ROWS + 1);
  cells.forEach((cell, i) => {
    starts[i + 1] = (starts[i] as number) + cell.length;
  });
  const heap = new Uint8Array(new SharedArrayBuffer(starts[ROWS] as number));
  cells.forEach((cell, i) => {
    heap.set(cell, starts[i]);
  });
  return { layout: 'bytes', starts, heap };
}

function measure(name: string, isBm25: boolean): void {
  const weight = isBm25 ? (drawn: number) => drawn : () => random() + 0.01;
  const column = columnOf(weight);
  const queries = Array.from({ length: QUERIES }, () =>
    cellOf(draw(QUERY_TERMS), isBm25 ? () => 1 : () => random() + 0.01),
  );
  const buildStart = process.cpuUsage();
  const indexes = [0, RUN_ROWS].map((firstRow) =>
    buildSparseIndex({ column, firstRow, rows: Math.min(RUN_ROWS, ROWS - firstRow) }),
  );
  const build = cpuMs(buildStart);
  const megabytes = indexes.reduce((sum, index) => sum + sparseIndexBytes(index), 0) / 2 ** 20;
  const view = { columns: new Map([[1, column]]), sparseIndexes: new Map([[1, indexes]]) };
  const scope = { segmentId: 1n, rowCount: ROWS, allVisible: true };
  const rows = new SegmentRows(view as never, scope as never, {
    readOrdinal: 1,
    includeSuperseded: false,
  });
  const kernel = new SparseKernel(2);
  const bm25 = isBm25 ? { bm25: { k1: 1.2, b: 0.75, corpus: [] } } : {};
  const run = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const tops = [new TopK(TOP_K)];
      const task = { fieldId: 1, queries: [queries[i]], topK: TOP_K, ...bm25 };
      const parts = [{ view: view as never, column, rows, idBase: 0 }];
      const corpus = isBm25 ? [{ column, indexes, rowCount: ROWS }] : [];
      searchSparse(task as never, { parts, corpus, kernel }, { first: 0, tops });
    }
  };
  run(0, QUERIES / 4);
  const start = process.cpuUsage();
  run(0, QUERIES);
  const perQuery = cpuMs(start) / QUERIES;
  process.stdout.write(
    `${name.padEnd(14)} ${perQuery.toFixed(3)} ms a query, ${Math.round(1000 / perQuery)} QPS per core; built in ${Math.round(build)} ms, ${megabytes.toFixed(0)} MB\n`,
  );
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

measure('inner product', false);
measure('BM25', true);
