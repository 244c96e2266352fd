/**
 * Power goes just after a checkpoint became durable, with a log that is synced by the
 * operating system only: the log must hold every record the checkpoint counts.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { createStock, shownVersions, STOCK, vectorOf } from './stock.ts';

const ROWS = 50;
const FAULTS = [
  { op: 'write', path: '.wal', n: 1, isLasting: true, action: 'hold' },
  { op: 'rename', path: 'checkpoints', n: 1, action: 'killAfter' },
];

/** What is wrong afterwards, in a few words. */
export async function cutAfterCheckpoint(main?: string): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-checkpoint-'));
  const program = main === undefined ? {} : { main };
  try {
    const server = await ServerProcess.start({
      dataDir,
      args: ['--set', 'durability=os'],
      env: { REDKITE_FAULT: JSON.stringify(FAULTS) },
      ...program,
    });
    const client = freshClient(server.address);
    await client.connectPromise;
    await createStock(client);
    for (let id = 0; id < ROWS; id++) {
      const data = [{ id, version: 1, vector: vectorOf(id, 1) }];
      await client.insert({ collection_name: STOCK, data });
    }
    await client.closeConnection();
    // It writes its checkpoint while it stops, and dies of it.
    const { signal } = await server.kill('SIGTERM');
    if (signal !== 'SIGKILL') throw new Error(`no power cut:\n${server.output}`);
    return await lookAfterwards(dataDir, program);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

async function lookAfterwards(
  dataDir: string,
  program: { readonly main?: string },
): Promise<readonly string[]> {
  let server: ServerProcess;
  try {
    server = await ServerProcess.start({ dataDir, ...program });
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
  const client = freshClient(server.address);
  await client.connectPromise;
  const shown = await shownVersions(client);
  await client.closeConnection();
  await server.stop();
  return shown.size === ROWS ? [] : [`${shown.size} rows, the checkpoint holds ${ROWS}`];
}
