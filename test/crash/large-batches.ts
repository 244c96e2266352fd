/**
 * Large batches side by side, from several connections, and kill -9 among them.
 *
 * Requests of this size lie in memory that is used again and again, from which the log
 * thread takes the vectors: each row says which change wrote it, and its vector must be
 * that change's to the bit. Batches that must be refused go between the others, and
 * collections are dropped while they are written to.
 *
 *   node dist/test/crash/large-batches.js [--cycles 4] [--seed 1]
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MilvusClient, ResStatus } from '@zilliz/milvus2-sdk-node';
import { Choices } from '../harness/choices.ts';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';

const STOCK = 'large';
const DIM = 512;
const WRITERS = 4;
/** 200 vectors are 400 KiB: more than a socket gives at once. */
const KEYS_PER_WRITER = 200;
const CHANGES = 5;

/** Every float differs from every other key's and version's. */
function vectorOf(key: number, version: number): number[] {
  return Array.from({ length: DIM }, (_, at) => Math.fround(key * 1000 + version + at / DIM));
}

/** What a writer's rows may show: the acknowledged change, or the one that was cut off. */
interface Writer {
  readonly first: number;
  acknowledged: number;
  tried: number;
}

function must(status: ResStatus): void {
  if (status.error_code !== 'Success') throw new Error(`${status.error_code} ${status.reason}`);
}

async function create(client: MilvusClient, name: string): Promise<void> {
  const created = await client.createCollection({
    collection_name: name,
    consistency_level: 'Strong',
    fields: [
      { name: 'id', data_type: 'Int64', is_primary_key: true },
      { name: 'version', data_type: 'Int64' },
      { name: 'vector', data_type: 'FloatVector', dim: DIM },
    ],
    index_params: [{ field_name: 'vector', index_type: 'FLAT', metric_type: 'L2' }],
  });
  must(created);
  must(await client.loadCollectionSync({ collection_name: name }));
}

function rowsOf(first: number, version: number) {
  return Array.from({ length: KEYS_PER_WRITER }, (_, i) => ({
    id: first + i,
    version,
    vector: vectorOf(first + i, version),
  }));
}

/** Some of the changes of this life are under way. */
function triedSoMany(writers: readonly Writer[], choices: Choices): Promise<void> {
  const tried = () => writers.reduce((sum, writer) => sum + writer.tried, 0);
  const midway = tried() + choices.integer(1, WRITERS * CHANGES);
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (tried() < midway) return;
      clearInterval(timer);
      resolve();
    }, 1);
    timer.unref();
  });
}

/** Upserts the same keys again and again, until it is done or the server is gone. */
async function write(client: MilvusClient, writer: Writer, choices: Choices): Promise<void> {
  for (let change = 0; change < CHANGES; change += 1) {
    const version = writer.tried + 1;
    const data = rowsOf(writer.first, version);
    if (choices.chance(0.3)) await expectRefusal(client, writer.first, version + 500);
    writer.tried = version;
    must((await client.upsert({ collection_name: STOCK, data })).status);
    writer.acknowledged = version;
  }
}

/** The last of all floats is none. */
async function expectRefusal(client: MilvusClient, first: number, version: number): Promise<void> {
  const data = rowsOf(first, version);
  (data.at(-1)?.vector as number[])[DIM - 1] = Number.NaN;
  const { status } = await client.upsert({ collection_name: STOCK, data }).then(
    (result) => result,
    (cause: Error) => ({ status: { error_code: 'refused', reason: cause.message } }),
  );
  if (status.error_code === 'Success') throw new Error('a batch with NaN was taken');
}

/** Its rows are on their way when their collection goes. */
async function writeAndDrop(client: MilvusClient, name: string): Promise<void> {
  await create(client, name);
  const writes = [1, 2, 3].map((version) =>
    client.upsert({ collection_name: name, data: rowsOf(0, version) }).catch(() => undefined),
  );
  await writes[0];
  must(await client.dropCollection({ collection_name: name }));
  await Promise.all(writes);
}

async function verify(client: MilvusClient, writers: readonly Writer[]): Promise<void> {
  for (const writer of writers) {
    const { status, data } = await client.query({
      collection_name: STOCK,
      filter: `id >= ${writer.first} and id < ${writer.first + KEYS_PER_WRITER}`,
      output_fields: ['id', 'version', 'vector'],
      limit: KEYS_PER_WRITER + 1,
      consistency_level: 0,
    });
    must(status);
    const versions = new Set(data.map((row) => Number(row['version'])));
    const [shown = 0] = versions;
    const expected = writer.acknowledged === 0 && data.length === 0 ? 0 : KEYS_PER_WRITER;
    if (versions.size > 1 || data.length !== expected) {
      throw new Error(`writer ${writer.first}: ${data.length} rows of ${[...versions]}`);
    }
    if (shown !== writer.acknowledged && shown !== writer.tried) {
      throw new Error(`writer ${writer.first}: ${shown} for ${writer.acknowledged}`);
    }
    for (const row of data) {
      const vector = vectorOf(Number(row['id']), shown);
      const at = (row['vector'] as number[]).findIndex((value, i) => value !== vector[i]);
      if (at >= 0) throw new Error(`row ${row['id']} of ${shown}: float ${at} is another's`);
    }
    writer.acknowledged = shown;
    writer.tried = shown;
  }
}

/** True when the server was killed before the writers were done. */
async function writeAndKill(
  server: ServerProcess,
  writers: readonly Writer[],
  choices: Choices,
): Promise<boolean> {
  const clients = [...writers, undefined].map(() => freshClient(server.address));
  await Promise.all(clients.map((client) => client.connectPromise));
  const dropping = clients.at(-1) as MilvusClient;
  let isDead = false;
  const work = [
    ...writers.map((writer, i) => write(clients[i] as MilvusClient, writer, choices)),
    writeAndDrop(dropping, 'passing').then(() => writeAndDrop(dropping, 'passing')),
  ].map((done) =>
    done.catch((cause) => {
      if (!isDead) throw cause;
    }),
  );
  const all = Promise.all(work);
  // Half of the time in the middle, else when all is written.
  const isCutOff = choices.chance(0.5);
  await (isCutOff ? Promise.race([all, triedSoMany(writers, choices)]) : all);
  isDead = true;
  await server.kill('SIGKILL');
  await all;
  await Promise.all(clients.map((client) => client.closeConnection()));
  return isCutOff;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      cycles: { type: 'string', default: '4' },
    },
  });
  const choices = new Choices(Number(values.seed));
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-large-'));
  const writers = Array.from({ length: WRITERS }, (_, i): Writer => {
    return { first: i * KEYS_PER_WRITER, acknowledged: 0, tried: 0 };
  });
  let cutOff = 0;
  let server = await ServerProcess.start({ dataDir });
  try {
    await withClient(server, (client) => create(client, STOCK));
    for (let cycle = 0; cycle < Number(values.cycles); cycle += 1) {
      if (await writeAndKill(server, writers, choices)) cutOff += 1;
      server = await ServerProcess.start({ dataDir });
      await withClient(server, (client) => verify(client, writers));
    }
    await server.stop();
  } finally {
    await server.kill();
  }
  rmSync(dataDir, { recursive: true });
  const changes = writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  console.log(JSON.stringify({ cycles: Number(values.cycles), cutOff, changes }));
}

async function withClient(
  server: ServerProcess,
  work: (client: MilvusClient) => Promise<void>,
): Promise<void> {
  const client = freshClient(server.address);
  await client.connectPromise;
  await work(client);
  await client.closeConnection();
}

await main();
