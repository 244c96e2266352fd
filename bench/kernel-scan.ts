/**
 * Speed of the exact scan on one core: bytes of vectors read a second, by metric,
 * size and number of queries that share a pass. CPU time, best of three.
 *
 * run     npm run bench kernel-scan
 */

import { TopK } from '../src/base/top-k.ts';
import { kernelQuery } from '../src/index/flat/kernel-query.ts';
import { VectorKernel } from '../src/index/flat/vector-kernel.ts';
import { exactSearch } from '../src/query/exact-search.ts';
import { SegmentRows } from '../src/query/segment-rows.ts';
import { generateSegment, VECTOR_FIELD } from '../src/query/testing/generated-segment.ts';
import type { SharedVectorColumn } from '../src/segment/segment-view.ts';

const SHAPES = [
  { rows: 1000, dim: 768 },
  { rows: 8000, dim: 128 },
  { rows: 200_000, dim: 128 },
  { rows: 40_000, dim: 768 },
] as const;

export function cpuMs(work: () => void, repeats: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const before = process.cpuUsage();
    for (let i = 0; i < repeats; i++) work();
    const used = process.cpuUsage(before);
    best = Math.min(best, (used.user + used.system) / 1000 / repeats);
  }
  return best;
}

function main(): void {
  const kernel = new VectorKernel(2);
  console.log('rows x dim        metric  queries  ms/query  GB/s');
  for (const { rows, dim } of SHAPES) {
    const { view, scope, vectors } = generateSegment({ id: 1, rows, dim });
    const column = view.columns.get(VECTOR_FIELD) as SharedVectorColumn;
    const matched = new SegmentRows(view, scope, { readOrdinal: 10, includeSuperseded: false });
    for (const metric of ['L2', 'IP', 'COSINE'] as const) {
      for (const nq of [1, 32]) {
        const search = () =>
          exactSearch({
            kernel,
            column,
            rows: matched,
            fromRow: 0,
            idBase: 0,
            queries: Array.from({ length: nq }, (_, q) => {
              const vector = vectors.slice(q * dim, (q + 1) * dim);
              const query = kernelQuery(
                { element: 'float32', metric },
                new Uint8Array(vector.buffer),
              );
              return { query, top: new TopK(10) };
            }),
          });
        const bytes = rows * dim * 4;
        const ms = cpuMs(search, Math.max(1, Math.round(4e8 / bytes / nq))) / nq;
        const rate = (bytes / ms / 1e6).toFixed(1);
        console.log(
          `${`${rows} x ${dim}`.padEnd(18)}${metric.padEnd(8)}${String(nq).padEnd(9)}${ms.toFixed(3).padEnd(10)}${rate}`,
        );
      }
    }
  }
}

if (process.argv[1] === import.meta.filename) main();
