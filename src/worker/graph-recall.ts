/**
 * Does the quantised graph find what an exact scan finds? Large common offsets can
 * defeat bf16; the build thread then falls back to float32.
 */

import type { GraphBuilder } from '../index/hnsw/usearch.ts';
import { normalised, VectorKernel } from '../index/flat/vector-kernel.ts';
import { SCRATCH_BLOCK_ROWS } from '../index/flat/scratch.ts';
import { TopK } from '../base/top-k.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { GraphTask } from './build-pool.ts';

const SAMPLES = 20;
const NEIGHBOURS = 10;
const CANDIDATES = 64;
/** Smaller graphs are cheap to search with many candidates: not worth a check. */
const ROWS_MIN = 1000;
const ROWS_COMPARED_MAX = 65_536;

/** Share of the exact neighbours (as far as the compared rows go) among the graph's candidates. */
export function measureRecall(builder: GraphBuilder, task: GraphTask): number {
  if (task.rows < ROWS_MIN) return 1;
  const kernel = new VectorKernel(1);
  const find = vectorFinder(task.column);
  const rows = Math.min(task.rows, ROWS_COMPARED_MAX);
  let found = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const row = Math.floor(((sample + 0.5) / SAMPLES) * rows);
    const raw = new Float32Array(find(row).slice().buffer);
    const query = task.shape.metric === 'COSINE' ? normalised(raw) : raw;
    const exact = exactNeighbours(kernel, task, query, rows);
    const candidates = new Set(builder.search(raw, CANDIDATES * 4));
    found += exact.filter((neighbour) => candidates.has(neighbour)).length / exact.length;
  }
  return found / SAMPLES;
}

function exactNeighbours(
  kernel: VectorKernel,
  task: GraphTask,
  query: Float32Array,
  rows: number,
): number[] {
  const top = new TopK(NEIGHBOURS);
  let first = 0;
  for (const extent of task.column.extents) {
    const end = Math.min(extent.rows, rows - first);
    for (let from = 0; from < end; from += SCRATCH_BLOCK_ROWS) {
      const count = Math.min(SCRATCH_BLOCK_ROWS, end - from);
      const distances = kernel.scan(
        { memory: extent.memory, byteOffset: extent.bytes.byteOffset },
        query,
        { metric: task.shape.metric, first: from, count },
      );
      for (let i = 0; i < count; i++) top.push(distances[i] as number, first + from + i);
    }
    first += extent.rows;
  }
  return top.sorted().map(({ id }) => id);
}
