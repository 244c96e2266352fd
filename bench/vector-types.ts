/**
 * Searches over vectors of every type on one thread: CPU time a query by scan and by
 * graph, recall@10 of the graph, bytes scanned a second; for bits beside USearch alone.
 *
 * run     npm run bench vector-types
 * Data: 20,000 rows around 400 centres, 768 dimensions (bits too), half precision and
 * int8 rounded from the same floats. CPU time, best of three passes.
 */

import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId } from '../src/base/ids.ts';
import { seededRandom } from '../src/base/random.ts';
import { graphQuery, graphVectors, kernelQuery } from '../src/index/flat/kernel-query.ts';
import {
  dimensionsOf,
  type VectorElement,
  type VectorSpace,
} from '../src/index/flat/vector-space.ts';
import { GraphBuilder, GraphReader } from '../src/index/hnsw/usearch.ts';
import type { DenseSearchTask, SearchHits } from '../src/query/executor.ts';
import { SegmentSearcher } from '../src/query/segment-searcher.ts';
import {
  clusteredVectors,
  storedSegment,
  VECTOR_FIELD,
} from '../src/query/testing/generated-segment.ts';
import { bfloat16Bytes, float16Bytes } from '../src/schema/half-float.ts';
import type { GraphMetric, GraphQuantization } from '../src/schema/segment-manifest.ts';
import type { GraphView } from '../src/segment/segment-view.ts';

const ROWS = 20_000;
const DIM = 768;
const QUERIES = 200;
const EF = 64;
const FOLDER = join(tmpdir(), 'redkite-bench');

const SPACES: readonly (readonly [VectorSpace, GraphQuantization])[] = [
  [{ element: 'float32', metric: 'COSINE' }, 'bf16'],
  [{ element: 'float16', metric: 'COSINE' }, 'bf16'],
  [{ element: 'float16', metric: 'COSINE' }, 'f16'],
  [{ element: 'bfloat16', metric: 'COSINE' }, 'bf16'],
  [{ element: 'int8', metric: 'L2' }, 'bf16'],
  [{ element: 'bit', metric: 'HAMMING' }, 'b1'],
  [{ element: 'bit', metric: 'JACCARD' }, 'b1'],
];

function encoded(element: VectorElement, floats: Float32Array): Uint8Array {
  const bytes = new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
  switch (element) {
    case 'float32':
      return bytes;
    case 'float16':
      return float16Bytes(bytes);
    case 'bfloat16':
      return bfloat16Bytes(bytes);
    case 'int8':
      return new Uint8Array(Int8Array.from(floats, (value) => value * 90).buffer);
    case 'bit': {
      const bits = new Uint8Array(floats.length / 8);
      floats.forEach((value, i) => {
        if (value > 0) bits[i >>> 3] = (bits[i >>> 3] as number) | (1 << (i & 7));
      });
      return bits;
    }
  }
}

function cpuMicros(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass++) {
    const before = process.cpuUsage();
    work();
    const used = process.cpuUsage(before);
    best = Math.min(best, used.user + used.system);
  }
  return best;
}

function report(label: string, micros: number, note: string): void {
  const qps = Math.round(1e6 / micros);
  console.log(
    `${label.padEnd(34)}${micros.toFixed(0).padStart(7)} us${String(qps).padStart(8)} QPS/core   ${note}`,
  );
}

/** Shares of the true ten that came back, ties counted as found. */
function recall(found: readonly SearchHits[], exact: readonly SearchHits[], sign: number): number {
  let hit = 0;
  exact.forEach(({ scores }, q) => {
    const worst = sign * (scores.at(-1) ?? 0) + 1e-6;
    hit += (found[q]?.scores ?? []).filter((score) => sign * score <= worst).length;
  });
  return hit / exact.reduce((sum, { scores }) => sum + scores.length, 0);
}

function measure(space: VectorSpace, quantization: GraphQuantization, floats: Float32Array): void {
  const stored = encoded(space.element, floats);
  const rowBytes = stored.length / (ROWS + QUERIES);
  const dim = dimensionsOf(space.element, rowBytes);
  const segment = storedSegment({ id: 1, rowBytes }, stored.subarray(0, ROWS * rowBytes));
  const metric = space.metric as GraphMetric;
  const name = `${space.element}-${metric}-${quantization}`;
  const path = join(FOLDER, `types-${name}.usearch`);
  const builder = new GraphBuilder({ dim, metric, quantization, M: 16, efConstruction: 128 });
  const before = process.cpuUsage();
  for (let row = 0; row < ROWS; row += 500) {
    builder.add(
      row,
      graphVectors(space.element, stored.subarray(row * rowBytes, (row + 500) * rowBytes)),
    );
  }
  const used = process.cpuUsage(before);
  const built = Math.round(ROWS / ((used.user + used.system) / 1e6));
  builder.save(path);
  const graph: GraphView = { path, rows: ROWS, metric, quantization };
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: join(FOLDER, 'empty') });
  const graphs = new Map<FieldId, GraphView>([[VECTOR_FIELD, graph]]);
  searcher.publish({ ...segment.view, graphs });
  const queries = Array.from({ length: QUERIES }, (_, q) =>
    stored.slice((ROWS + q) * rowBytes, (ROWS + q + 1) * rowBytes),
  );
  const run = (exact: boolean, count: number): { micros: number; hits: SearchHits[] } => {
    let hits: SearchHits[] = [];
    const micros = cpuMicros(() => {
      hits = queries.slice(0, count).map((query) => {
        const task: DenseSearchTask = {
          kind: 'dense',
          ...space,
          segments: [segment.scope],
          readOrdinal: 10,
          fieldId: VECTOR_FIELD,
          nq: 1,
          queries: query,
          topK: 10,
          ef: EF,
          exact,
        };
        return searcher.search(task);
      });
    });
    return { micros: micros / count, hits };
  };
  const scan = run(true, QUERIES);
  const rate = ((ROWS * rowBytes) / scan.micros / 1000).toFixed(1);
  const through = run(false, QUERIES);
  const sign = space.metric === 'COSINE' || space.metric === 'IP' ? -1 : 1;
  const share = recall(through.hits, scan.hits, sign).toFixed(4);
  report(`${name} flat`, scan.micros, `${rate} GB/s`);
  report(`${name} graph, ef ${EF}`, through.micros, `recall ${share}, built ${built} rows/s`);
  if (space.element === 'bit') usearchAlone(name, path, { space, dim, quantization }, queries);
  searcher.close();
}

/** The same graph without rescoring, filters or heaps of ours. */
function usearchAlone(
  name: string,
  path: string,
  shape: { space: VectorSpace; dim: number; quantization: GraphQuantization },
  queries: readonly Uint8Array[],
): void {
  const { space, dim, quantization } = shape;
  const reader = new GraphReader(path, { dim, metric: space.metric as GraphMetric, quantization });
  const values = queries.map((query) => graphQuery(kernelQuery(space, query)));
  const micros = cpuMicros(() => {
    for (const query of values) reader.search(query, EF);
  });
  report(`${name} USearch alone`, micros / queries.length, `${EF} candidates, not rescored`);
}

function main(): void {
  mkdirSync(FOLDER, { recursive: true });
  const floats = clusteredVectors(seededRandom(1), ROWS + QUERIES, DIM, 400);
  for (const [space, quantization] of SPACES) measure(space, quantization, floats);
}

if (process.argv[1] === import.meta.filename) main();
