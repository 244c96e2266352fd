/**
 * What handing a search to a thread costs: both threads' CPU time and wall time a
 * search, of a search that does next to nothing, with one and 32 in flight.
 *
 * run     npm run bench pool-handover
 */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DenseSearchTask } from '../src/query/executor.ts';
import { SegmentSearcher } from '../src/query/segment-searcher.ts';
import {
  generateSegment,
  numberBelow,
  VECTOR_FIELD,
} from '../src/query/testing/generated-segment.ts';
import { ThreadPool } from '../src/worker/thread-pool.ts';

const DIM = 768;
const SEARCHES = 20_000;

async function measure(label: string, inFlight: number, search: () => Promise<unknown>) {
  let left = SEARCHES;
  const worker = async () => {
    while (left-- > 0) await search();
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const wall = ((performance.now() - start) * 1000) / SEARCHES;
  const used = process.cpuUsage(cpu);
  const micros = (used.user + used.system) / SEARCHES;
  console.log(
    `${label.padEnd(32)} ${micros.toFixed(1).padStart(6)} us CPU ${wall.toFixed(1).padStart(6)} us`,
  );
}

async function main(): Promise<void> {
  const segments = [1, 2].map((id) => generateSegment({ id, rows: 20, dim: DIM }));
  const emptyGraphPath = () => join(tmpdir(), 'redkite-bench-empty');
  const pool = new ThreadPool({
    threads: 1,
    queueMax: 1000,
    emptyGraphPath,
    onThreadError: (cause) => console.log(cause),
  });
  const inline = new SegmentSearcher({ slot: 9, emptyGraphPath: emptyGraphPath() });
  for (const { view } of segments) {
    pool.publish(view);
    inline.publish(view);
  }
  const task: DenseSearchTask = {
    segments: segments.map(({ scope }) => scope),
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    kind: 'dense',
    element: 'float32',
    metric: 'L2',
    nq: 1,
    queries: new Uint8Array(new Float32Array(DIM).fill(0.5).buffer),
    topK: 10,
    ef: 64,
    exact: false,
  };
  // Ranges do not fit a slot: they show what a message costs.
  const asMessage = { ...task, range: { radius: 1e9 } };
  const filtered = { ...task, filter: numberBelow(50) };
  await measure('on this thread', 1, async () => inline.search(task));
  for (const inFlight of [1, 32]) {
    await measure(`slot, ${inFlight} in flight`, inFlight, () => pool.search(task));
    await measure(`slot with filter, ${inFlight} in flight`, inFlight, () => pool.search(filtered));
    await measure(`message, ${inFlight} in flight`, inFlight, () => pool.search(asMessage));
  }
  await pool.close();
}

if (process.argv[1] === import.meta.filename) await main();
