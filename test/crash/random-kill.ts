/**
 * Random kill -9 under concurrent writers, over and over on one data folder.
 *
 * Four writers insert, upsert and delete; a fifth hand flushes, compacts, drops and
 * makes indexes, and makes and drops collections. The server is killed at a random
 * moment and started again; then query, count(*), search and the list of
 * collections must agree with what was acknowledged (KeyRegister).
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import { Choices } from '../harness/choices.ts';
import { freshClient } from '../harness/fresh-client.ts';
import { type ServerOptions, ServerProcess } from '../harness/server-process.ts';
import { createStock, createStockIndex, shownVersions, STOCK, vectorOf } from './stock.ts';
import { KeyRegister } from './key-register.ts';
import { maintain, type ScratchState } from './maintenance.ts';
import { writeUntil } from './writer.ts';

export interface KillOptions {
  readonly seed: number;
  readonly cycles: number;
  readonly writers: number;
  /** Kept when something is wrong; a folder below the temporary one if absent. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Faults the server runs under while it is written to (REDKITE_FAULT). */
  readonly faults?: (choices: Choices) => string;
  /** What they do: the server kills itself, or sees operations fail and refuses writes. */
  readonly faultsEnd?: 'kill' | 'refuse';
  /** Instead of kill -9: ends the server and leaves in the folder what a power cut would. */
  readonly cut?: (server: ServerProcess) => Promise<void>;
  /** The server's program, if not this build's. */
  readonly main?: string;
  readonly log: (line: string) => void;
}

export interface KillCount {
  readonly cycles: number;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly restartMsMax: number;
}

export async function randomKills(options: KillOptions): Promise<KillCount> {
  const folder = options.dataDir ?? mkdtempSync(join(tmpdir(), 'redkite-crash-'));
  const choices = new Choices(options.seed);
  const register = new KeyRegister();
  const scratch: ScratchState = { exists: new Set(), unknown: new Set() };
  const count = { cycles: 0, acknowledged: 0, unknown: 0, restartMsMax: 0 };
  const start = () => ServerProcess.start(serverOf(options, folder));
  let server = await start();
  try {
    await withClient(server, createStock);
    for (let cycle = 0; cycle < options.cycles; cycle += 1) {
      if (options.faults !== undefined) {
        if (choices.chance(0.5)) await server.stop();
        else await server.kill('SIGKILL');
        const faults = options.faults(choices);
        options.log(`cycle ${cycle}: ${faults}`);
        server = await startUnderFaults(folder, options, faults);
      }
      await writeAndKill(server, { options, choices, register, scratch, cycle });
      count.unknown += register.unknownCount;
      server = await start();
      count.restartMsMax = Math.max(count.restartMsMax, server.startMs);
      const problems = await withClient(server, (client) => verify(client, register, scratch));
      if (problems.length > 0) {
        const shown = problems.slice(0, 10).join('\n');
        throw new Error(`cycle ${cycle}: ${problems.length} problems, data in ${folder}\n${shown}`);
      }
      count.cycles += 1;
      count.acknowledged = register.acknowledgedCount;
      options.log(
        `cycle ${cycle}: ${register.acknowledgedCount} acknowledged, ${register.size} keys`,
      );
    }
    await server.stop();
  } finally {
    await server.kill('SIGKILL');
  }
  if (options.dataDir === undefined) rmSync(folder, { recursive: true, force: true });
  return count;
}

function serverOf(options: KillOptions, dataDir: string, faults?: string): ServerOptions {
  const env = { ...options.env, ...(faults === undefined ? {} : { REDKITE_FAULT: faults }) };
  return { dataDir, env, ...(options.main === undefined ? {} : { main: options.main }) };
}

/** The fault may strike while the server opens its folder; then there is nothing to write to. */
async function startUnderFaults(
  dataDir: string,
  options: KillOptions,
  faults: string,
): Promise<ServerProcess> {
  const server = ServerProcess.spawn(serverOf(options, dataDir, faults));
  await server.ready().catch(async (cause) => {
    const { signal } = await server.exited();
    if (options.faultsEnd !== 'refuse' && signal !== 'SIGKILL') throw cause;
    if (options.faultsEnd === 'refuse' && !/on purpose|of \d+ bytes/.test(server.output))
      throw cause;
  });
  return server;
}

interface Cycle {
  readonly options: KillOptions;
  readonly choices: Choices;
  readonly register: KeyRegister;
  readonly scratch: ScratchState;
  readonly cycle: number;
}

async function writeAndKill(server: ServerProcess, at: Cycle): Promise<void> {
  if (server.address === '') return;
  const { choices, register, scratch } = at;
  const clients = Array.from({ length: at.options.writers + 1 }, () => freshClient(server.address));
  const mayRefuse = at.options.faultsEnd === 'refuse';
  const life = { isOver: false, mayRefuse };
  const death = server.exited().then(() => {
    life.isOver = true;
  });
  const mayDie = at.options.faults !== undefined && !mayRefuse;
  /** A call may learn of the death before we do; if nobody died it was a real failure. */
  let failure: unknown;
  const unlessDead = (cause: unknown): Promise<void> => {
    if (!mayDie) throw cause;
    failure ??= cause;
    return death;
  };
  await Promise.all(clients.map((client) => client.connectPromise.catch(unlessDead)));
  const seed = choices.integer(1, 1 << 30);
  const work = clients.map((client, index) => {
    const own = new Choices(seed + index);
    const done =
      index < at.options.writers
        ? writeUntil(life, client, register, own, { index, count: at.options.writers })
        : maintain(life, client, scratch, own, at.cycle);
    return done.catch(unlessDead);
  });
  const lengths = [
    [1, 30],
    [2, 200],
    [1, 700],
  ] as const;
  const lifeMs = choices.weighted(lengths) * choices.real(0.3, 1.7);
  await Promise.race([death, new Promise((done) => setTimeout(done, lifeMs * (mayDie ? 8 : 1)))]);
  if (failure !== undefined && !life.isOver) throw failure;
  life.isOver = true;
  if (at.options.cut === undefined) await server.kill('SIGKILL');
  else await at.options.cut(server);
  await Promise.all(work);
  await Promise.all(clients.map((client) => client.closeConnection()));
}

/** Everything that can be asked about the keys must give one answer. */
async function verify(
  client: MilvusClient,
  register: KeyRegister,
  scratch: ScratchState,
): Promise<readonly string[]> {
  const problems = [...(await createStockIndex(client))];
  const shown = await shownVersions(client);
  problems.push(...register.settle(shown));
  const counted = await client.query({
    collection_name: STOCK,
    output_fields: ['count(*)'],
    consistency_level: 0,
  });
  const count = Number(counted.data[0]?.['count(*)']);
  if (count !== register.size) {
    // Queries show only the newest row of a key: a replaced one gives itself away here.
    const what = count > register.size ? 'rows came back' : 'rows are missing';
    problems.push(`${what}: count(*) is ${count}, ${register.size} keys exist`);
  }
  for (const key of register.keys().slice(0, 40)) {
    const version = register.get(key) ?? 0;
    const found = await client.search({
      collection_name: STOCK,
      data: vectorOf(key, version),
      filter: `id == ${key}`,
      limit: 1,
      output_fields: ['version'],
      consistency_level: 0,
    });
    const hit = found.results[0];
    if (hit === undefined || Number(hit['version']) !== version || Math.abs(hit.score) > 1e-4) {
      problems.push(`search for key ${key} version ${version} finds ${JSON.stringify(hit)}`);
    }
  }
  const listed = new Set((await client.showCollections()).data.map((it) => it.name));
  for (const name of scratch.unknown) {
    if (listed.has(name)) scratch.exists.add(name);
    else scratch.exists.delete(name);
  }
  scratch.unknown.clear();
  for (const name of scratch.exists)
    if (!listed.has(name)) problems.push(`collection ${name} is gone`);
  for (const name of listed) {
    if (name !== STOCK && !scratch.exists.has(name)) problems.push(`collection ${name} came back`);
  }
  return problems;
}

async function withClient<T>(
  server: ServerProcess,
  work: (client: MilvusClient) => Promise<T>,
): Promise<T> {
  const client = freshClient(server.address);
  try {
    await client.connectPromise;
    return await work(client);
  } finally {
    await client.closeConnection();
  }
}
