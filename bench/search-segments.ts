/**
 * Searches of one thread on Fashion-MNIST: QPS a core and recall@10 by ef, filters
 * of several selectivities, dead rows, several graphs. CPU time.
 *
 * run     npm run bench search-segments
 */

import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId, SegmentId } from '../src/base/ids.ts';
import { GraphBuilder } from '../src/index/hnsw/usearch.ts';
import type { SearchHits, DenseSearchTask } from '../src/query/executor.ts';
import { SegmentSearcher } from '../src/query/segment-searcher.ts';
import {
  type GeneratedSegment,
  numberBelow,
  segmentOf,
  VECTOR_FIELD,
} from '../src/query/testing/generated-segment.ts';
import type { GraphView } from '../src/segment/segment-view.ts';
import { FASHION_DIM, loadFashionMnist } from './fashion-mnist.ts';

const DIM = FASHION_DIM;
const CACHE = join(tmpdir(), 'redkite-bench');

function withGraph(segment: GeneratedSegment, name: string): GeneratedSegment {
  const path = join(CACHE, `${name}.usearch`);
  const rows = segment.scope.rowCount;
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    const shape = {
      dim: DIM,
      kind: 'dense',
      element: 'float32',
      metric: 'L2',
      quantization: 'bf16',
      M: 16,
      efConstruction: 128,
    } as const;
    const builder = new GraphBuilder(shape);
    const before = process.cpuUsage();
    for (let row = 0; row < rows; row += 1000) {
      builder.add(row, segment.vectors.subarray(row * DIM, Math.min(rows, row + 1000) * DIM));
    }
    const used = process.cpuUsage(before);
    console.log(
      `built ${name}: ${Math.round(rows / ((used.user + used.system) / 1e6))} rows/s/core`,
    );
    builder.save(path);
  }
  const graph: GraphView = { path, rows, metric: 'L2', quantization: 'bf16' };
  return {
    ...segment,
    view: { ...segment.view, graphs: new Map<FieldId, GraphView>([[VECTOR_FIELD, graph]]) },
  };
}

interface Run {
  readonly searcher: SegmentSearcher;
  readonly task: DenseSearchTask;
  readonly queries: Float32Array;
}

function runQueries({ searcher, task, queries }: Run): { hits: SearchHits[]; micros: number } {
  const count = queries.length / DIM;
  let micros = Number.POSITIVE_INFINITY;
  let hits: SearchHits[] = [];
  for (let pass = 0; pass < 2; pass++) {
    const before = process.cpuUsage();
    hits = Array.from({ length: count }, (_, q) => {
      const query = queries.slice(q * DIM, (q + 1) * DIM);
      return searcher.search({ ...task, queries: new Uint8Array(query.buffer) });
    });
    const used = process.cpuUsage(before);
    micros = Math.min(micros, (used.user + used.system) / count);
  }
  return { hits, micros };
}

function names(hits: SearchHits): Set<number> {
  return new Set(Array.from(hits.offsets, (row, i) => (hits.segmentIndexes[i] ?? 0) * 1e9 + row));
}

function recall(found: readonly SearchHits[], exact: readonly SearchHits[]): number {
  let hit = 0;
  let all = 0;
  exact.forEach((truth, q) => {
    const mine = names(found[q] as SearchHits);
    for (const name of names(truth)) {
      all += 1;
      if (mine.has(name)) hit += 1;
    }
  });
  return hit / all;
}

function report(title: string, run: Run): void {
  const truth = runQueries({ ...run, task: { ...run.task, exact: true } });
  const line = (label: string, micros: number, share: number) =>
    console.log(
      `${title.padEnd(28)}${label.padEnd(8)}${micros.toFixed(0).padStart(7)} us${Math.round(
        1e6 / micros,
      )
        .toString()
        .padStart(8)} QPS/core   recall ${share.toFixed(4)}`,
    );
  line('exact', truth.micros, 1);
  for (const ef of [16, 32, 64, 128]) {
    const found = runQueries({ ...run, task: { ...run.task, ef, exact: false } });
    line(`ef ${ef}`, found.micros, recall(found.hits, truth.hits));
  }
}

function main(): void {
  const data = loadFashionMnist(60_000, 300);
  if (data === undefined) {
    console.log('install the package dataset-fashion-mnist first');
    return;
  }
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: join(CACHE, 'empty') });
  const whole = withGraph(segmentOf({ id: 1, dim: DIM }, data.vectors), 'fashion-60k');
  const quarters = [0, 1, 2, 3].map((i) => {
    const part = data.vectors.slice(i * 15_000 * DIM, (i + 1) * 15_000 * DIM);
    return withGraph(segmentOf({ id: 10 + i, dim: DIM }, part), `fashion-15k-${i}`);
  });
  for (const { view } of [whole, ...quarters]) searcher.publish(view);
  const task: DenseSearchTask = {
    segments: [whole.scope],
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    kind: 'dense',
    element: 'float32',
    metric: 'L2',
    nq: 1,
    queries: new Uint8Array(0),
    topK: 10,
    ef: 64,
    exact: false,
  };
  const { queries } = data;
  report('one graph of 60k', { searcher, task, queries });
  const segments = quarters.map(({ scope }) => scope);
  report('four graphs of 15k', { searcher, task: { ...task, segments }, queries });
  const few = queries.subarray(0, 100 * DIM);
  for (const percent of [50, 10, 5, 1]) {
    const filter = numberBelow(percent);
    report(`filter ${percent} %`, { searcher, task: { ...task, filter }, queries: few });
  }
  const dead = {
    ...whole,
    view: {
      ...whole.view,
      id: 2n as SegmentId,
      deleteOrdinals: whole.view.deleteOrdinals.map((never, row) => (row % 5 === 0 ? 4 : never)),
    },
    scope: { ...whole.scope, segmentId: 2n as SegmentId, allVisible: false },
  };
  searcher.publish(dead.view);
  report('a fifth deleted', { searcher, task: { ...task, segments: [dead.scope] }, queries: few });
}

if (process.argv[1] === import.meta.filename) main();
