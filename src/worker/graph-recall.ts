/**
 * Does a graph of rounded vectors lose neighbours that exact ones would find?
 *
 * Stored rows are searched for and compared with an exact scan. Two things show a
 * loss: true neighbours that the graph reaches but its rounded distances put behind
 * the rows that are rescored, and neighbours that even a very wide search misses.
 * Data with a large common offset fail both ways; hard data alone fail neither.
 */

import { TopK } from '../base/top-k.ts';
import { SCRATCH_BLOCK_ROWS } from '../index/flat/scratch.ts';
import { graphQuery, type KernelQuery, kernelQuery } from '../index/flat/kernel-query.ts';
import { type KernelHits, VectorKernel } from '../index/flat/vector-kernel.ts';
import type { VectorSpace } from '../index/flat/vector-space.ts';
import type { GraphBuilder } from '../index/hnsw/usearch.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { SharedVectorColumn, SharedVectorExtent } from '../segment/segment-view.ts';

/** Smaller graphs are cheap to search with many candidates: not worth a check. */
export const RECALL_ROWS_MIN = 1000;

const SAMPLES = 100;
const NEIGHBOURS = 10;
/** What a search for ten neighbours rescores. */
const RESCORED = 26;
const WIDE_CANDIDATES = 512;
/** Measured: 0.0005 on real text embeddings; an offset of 100 deviations loses over half. */
const ORDER_LOSS_MAX = 0.01;
/** Float32 graphs of the hardest real data we have reach 0.97 with so many candidates. */
const WIDE_RECALL_MIN = 0.9;
const BLOCK_BYTES = 256 * 1024;
/** Scratch slot of the build thread (index/flat/scratch.ts). */
const BUILD_SLOT = 1;

export interface RecallInput {
  readonly column: SharedVectorColumn;
  readonly space: VectorSpace;
  readonly rows: number;
  /** Rows before were judged earlier. */
  readonly firstSampled: number;
  readonly pause: () => Promise<void>;
}

interface Sample {
  readonly query: KernelQuery;
  readonly top: TopK;
}

export async function losesNeighbours(builder: GraphBuilder, input: RecallInput): Promise<boolean> {
  const samples = sampleRows(input);
  if (samples.length === 0) return false;
  await scanNeighbours(samples, input);
  let expected = 0;
  let foundWide = 0;
  let foundNear = 0;
  for (const { query, top } of samples) {
    const candidates = builder.search(graphQuery(query), WIDE_CANDIDATES);
    const wide = new Set(candidates);
    const near = new Set(candidates.subarray(0, RESCORED));
    for (const row of top.drain().ids) {
      expected += 1;
      if (wide.has(row)) foundWide += 1;
      if (near.has(row)) foundNear += 1;
    }
    await input.pause();
  }
  const wideRecall = foundWide / expected;
  return wideRecall < WIDE_RECALL_MIN || wideRecall - foundNear / expected > ORDER_LOSS_MAX;
}

function sampleRows(input: RecallInput): Sample[] {
  const { column, space, rows, firstSampled } = input;
  const find = vectorFinder(column);
  const samples: Sample[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const row = firstSampled + Math.floor(((i + 0.5) / SAMPLES) * (rows - firstSampled));
    if (column.validity?.[row] === 0) continue;
    samples.push({ query: kernelQuery(space, find(row).slice()), top: new TopK(NEIGHBOURS) });
  }
  return samples;
}

/** One pass over the rows serves all samples, block by block. */
async function scanNeighbours(samples: readonly Sample[], input: RecallInput): Promise<void> {
  const { column, rows } = input;
  const kernel = new VectorKernel(BUILD_SLOT);
  const blockRows = Math.min(
    SCRATCH_BLOCK_ROWS,
    Math.max(32, Math.floor(BLOCK_BYTES / column.rowBytes)),
  );
  let first = 0;
  for (const extent of column.extents) {
    const end = Math.min(extent.rows, rows - first);
    for (let from = 0; from < end; from += blockRows) {
      const count = Math.min(blockRows, end - from);
      for (const sample of samples) {
        push(input, sample, first, scanBlock(kernel, extent, { sample, from, count }));
      }
      await input.pause();
    }
    first += extent.rows;
    if (first >= rows) return;
  }
}

function scanBlock(
  kernel: VectorKernel,
  extent: SharedVectorExtent,
  part: { sample: Sample; from: number; count: number },
): KernelHits {
  kernel.useQuery(part.sample.query);
  return kernel.scan(
    { memory: extent.memory, byteOffset: extent.bytes.byteOffset },
    { first: part.from, count: part.count, bound: part.sample.top.bound },
  );
}

function push(input: RecallInput, sample: Sample, first: number, hits: KernelHits): void {
  for (let i = 0; i < hits.count; i++) {
    const row = first + (hits.rows[i] as number);
    if (input.column.validity?.[row] === 0) continue;
    sample.top.push(hits.distances[i] as number, row);
  }
}
