/**
 * Main-thread CPU of an insert: 1,000 rows of a key, five scalars and 768 floats, from
 * the request's bytes through decode, checks, reservation and log record to visible
 * rows. Threads other than main are not counted; sockets and HTTP/2 are not in it.
 *
 * run     npm run bench insert-cpu -- [batches]
 * target  2 ms a batch
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/base/clock.ts';
import type { Log } from '../src/base/log.ts';
import { EngineContext } from '../src/engine/context.ts';
import { Engine } from '../src/engine/engine.ts';
import { recoverCatalog } from '../src/engine/recover.ts';
import { DEFAULT_DATABASE, fieldInput } from '../src/engine/testing/sample-requests.ts';
import { decodeRows } from '../src/grpc/decode/rows.ts';
import { encodeMutation } from '../src/grpc/encode/results.ts';
import { MessageReader } from '../src/grpc/http2/message-reader.ts';
import { RequestMemory } from '../src/grpc/http2/request-memory.ts';
import { milvus } from '../src/grpc/gen/milvus.js';
import { openDataFolder } from '../src/io/local/data-folder.ts';
import { CommitPipeline } from '../src/write/commit-pipeline.ts';
import { TimestampOracle } from '../src/write/timestamp-oracle.ts';

const ROWS = 1000;
const DIM = 768;
const NAME = 'bench';
const FRAME_BYTES = 16 * 1024;
const silent = (): void => undefined;
const LOG: Log = { debug: silent, info: silent, warn: silent, error: console.error };

async function openEngine(folder: string): Promise<{ engine: Engine; close(): Promise<void> }> {
  const data = await openDataFolder({ path: folder, durability: 'os' });
  const oracle = new TimestampOracle(systemClock);
  const context = new EngineContext({
    catalog: await recoverCatalog(data.log, undefined, oracle),
    pipeline: new CommitPipeline({ log: data.log, onBroken: console.error }),
    oracle,
    logStore: data.log,
    objects: data.objects,
    // Nothing is read and nothing saved: what remains is the write path.
    executor: { publish: silent, retire: async () => undefined } as never,
    builder: {
      forget: silent,
      abandonGraphs: silent,
      writeFiles: () => new Promise(silent),
    } as never,
    clock: systemClock,
    log: LOG,
    settings: { upsertAutoId: 'replace', versionRetentionMs: 0 },
  });
  const engine = await Engine.open(context, undefined);
  return {
    engine,
    close: () => data.close(),
  };
}

async function createCollection(engine: Engine): Promise<void> {
  await engine.createCollection(DEFAULT_DATABASE, {
    name: NAME,
    schema: {
      name: NAME,
      description: '',
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('title', 'VarChar', { typeParams: { max_length: 512 } }),
        fieldInput('link', 'VarChar', { typeParams: { max_length: 512 } }),
        fieldInput('reading_time', 'Int64'),
        fieldInput('claps', 'Int32'),
        fieldInput('score', 'Float'),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: DIM } }),
      ],
      structs: [],
      functions: [],
      enableDynamicField: false,
      enableNamespace: false,
      properties: [],
    },
    shardCount: 1,
    consistencyLevel: 0,
    partitionCount: 0,
    properties: [],
  });
}

/** The same for all batches: made once, so that making requests does not fill the heap. */
function vectorField(): Uint8Array {
  const floats = Array.from({ length: ROWS * DIM }, (_, i) => ((i * 7919) % 1000) / 1000);
  const vector = {
    type: 101,
    field_name: 'vector',
    vectors: { dim: DIM, float_vector: { data: floats } },
  };
  return milvus.proto.milvus.InsertRequest.encode({ fields_data: [vector] } as never).finish();
}

/** A request but for its vectors. */
function scalarFields(batch: number): Uint8Array {
  const keys = Array.from({ length: ROWS }, (_, i) => batch * ROWS + i);
  const scalars = (type: number, name: string, data: object) => ({
    type,
    field_name: name,
    scalars: data,
  });
  const message = {
    collection_name: NAME,
    num_rows: ROWS,
    fields_data: [
      scalars(5, 'id', { long_data: { data: keys } }),
      scalars(21, 'title', { string_data: { data: keys.map((k) => `The title of article ${k}`) } }),
      scalars(21, 'link', { string_data: { data: keys.map((k) => `https://host/article/${k}`) } }),
      scalars(5, 'reading_time', { long_data: { data: keys.map((k) => k % 30) } }),
      scalars(4, 'claps', { int_data: { data: keys.map((k) => k * 13) } }),
      scalars(10, 'score', { float_data: { data: keys.map((k) => k / 7) } }),
    ],
  };
  // The generated types want a Long for every 64-bit number; the encoder takes numbers too.
  return milvus.proto.milvus.InsertRequest.encode(message as never).finish();
}

/** As it comes from a socket, in frames: in the caches, and where a server has it. */
function received(parts: readonly Uint8Array[], memory: RequestMemory): MessageReader {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const reader = new MessageReader(length);
  reader.memory = memory;
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(length, 1);
  reader.push(prefix);
  for (const part of parts) {
    for (let at = 0; at < part.length; at += FRAME_BYTES) {
      reader.push(
        Buffer.from(part.buffer, part.byteOffset, part.length).subarray(at, at + FRAME_BYTES),
      );
    }
  }
  return reader;
}

const never = new Int32Array(new SharedArrayBuffer(4));

/** Nanoseconds that this thread has run. The kernel counts up to the last time it stopped. */
function threadCpuNs(): number {
  Atomics.wait(never, 0, 0, 0.01);
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]);
}

async function main(batches: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-bench-'));
  const { engine, close } = await openEngine(folder);
  await createCollection(engine);
  const vector = vectorField();
  const memory = new RequestMemory();
  const costsMs: number[] = [];
  // Made beforehand: what making them leaves to the collector is not an insert's.
  const scalars = Array.from({ length: batches }, (_, batch) => scalarFields(batch));
  for (const fields of scalars) {
    const reader = received([fields, vector], memory);
    const before = threadCpuNs();
    const decoded = decodeRows(reader.finish().bytes);
    encodeMutation(await engine.insert(DEFAULT_DATABASE, decoded), decoded.rowCount);
    reader.release();
    const after = threadCpuNs();
    // Looking at the clock takes some tens of microseconds itself.
    costsMs.push((after - before - (threadCpuNs() - after)) / 1e6);
  }
  const warm = costsMs.slice(Math.floor(batches / 4)).sort((a, b) => a - b);
  const at = (share: number): string =>
    (warm[Math.floor(warm.length * share)] as number).toFixed(2);
  const mean = warm.reduce((sum, cost) => sum + cost, 0) / warm.length;
  console.log(
    `insert of ${ROWS} × (key, 5 scalars, ${DIM} floats): main thread ${mean.toFixed(2)} ms mean, p50 ${at(0.5)}, p90 ${at(0.9)} (${warm.length} batches)`,
  );
  await close();
  rmSync(folder, { recursive: true });
}

await main(Number(process.argv[2] ?? 120));
process.exit(0);
