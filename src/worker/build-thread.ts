/**
 * Entry of the build thread: grows graphs in slices, saves them, and writes segment files.
 *
 * It never answers searches. The mutable graph of a segment stays open between
 * tasks, so that further rows only cost their own insertion.
 */

import { parentPort } from 'node:worker_threads';
import { GraphBuilder, type GraphQuantization } from '../index/hnsw/usearch.ts';
import { checksumFile } from '../io/local/file-checksum.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import { writeSegmentFiles } from '../segment/segment-files.ts';
import { measureRecall } from './graph-recall.ts';
import type { BuildReply, BuildRequest, BuiltGraph, GraphTask } from './build-pool.ts';

const SLICE_ROWS = 256;
const RECALL_MIN = 0.99;

interface OpenGraph {
  builder: GraphBuilder;
  quantization: GraphQuantization;
}

function run(port: NonNullable<typeof parentPort>): void {
  const graphs = new Map<string, OpenGraph>();
  let tail: Promise<unknown> = Promise.resolve();
  const serve = async (message: BuildRequest): Promise<unknown> => {
    switch (message.kind) {
      case 'graph':
        return buildGraph(graphs, message.task);
      case 'discard':
        for (const key of graphs.keys()) if (key.startsWith(message.key)) graphs.delete(key);
        (globalThis as { gc?: () => void }).gc?.();
        return undefined;
      case 'files':
        return writeSegmentFiles(message.task);
      case 'close':
        port.close();
        return undefined;
    }
  };
  port.on('message', (message: BuildRequest) => {
    tail = tail.then(async () => {
      const reply = (answer: BuildReply): void => port.postMessage(answer);
      try {
        reply({ id: message.id, result: await serve(message) });
      } catch (cause) {
        reply({
          id: message.id,
          error: cause instanceof Error ? String(cause.stack) : String(cause),
        });
      }
    });
  });
}

async function buildGraph(graphs: Map<string, OpenGraph>, task: GraphTask): Promise<BuiltGraph> {
  let open = graphs.get(task.key);
  if (open === undefined) {
    open = {
      builder: new GraphBuilder({ ...task.shape, quantization: 'bf16' }),
      quantization: 'bf16',
    };
    if (task.basePath !== undefined) open.builder.load(task.basePath);
    graphs.set(task.key, open);
  }
  addRows(open.builder, task);
  if (open.quantization === 'bf16' && measureRecall(open.builder, task) < RECALL_MIN) {
    open = {
      builder: new GraphBuilder({ ...task.shape, quantization: 'f32' }),
      quantization: 'f32',
    };
    graphs.set(task.key, open);
    addRows(open.builder, task);
  }
  open.builder.save(task.outputPath);
  if (task.isFinal) graphs.delete(task.key);
  const sum = await checksumFile(task.outputPath);
  return { ...sum, rows: task.rows, quantization: open.quantization };
}

function addRows(builder: GraphBuilder, task: GraphTask): void {
  const { dim } = task.shape;
  let first = 0;
  for (const extent of task.column.extents) {
    const end = Math.min(first + extent.rows, task.rows);
    for (let row = Math.max(first, builder.rows); row < end; ) {
      const rows = Math.min(SLICE_ROWS, end - row);
      builder.add(row, vectorsOf(task.column, extent, { row: row - first, rows }), dim);
      row += rows;
    }
    first += extent.rows;
  }
}

function vectorsOf(
  column: SharedVectorColumn,
  extent: SharedVectorColumn['extents'][number],
  part: { row: number; rows: number },
): Float32Array {
  const { buffer, byteOffset } = extent.bytes;
  const floats = column.rowBytes / 4;
  return new Float32Array(buffer, byteOffset + part.row * column.rowBytes, part.rows * floats);
}

if (parentPort !== null) run(parentPort);
