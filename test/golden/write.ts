/**
 * Writes a golden data folder with today's format: node scripts/run.mjs test/golden/write NAME
 *
 * A NAME that ends with `-wide` gets the wide content. Makes test/golden/NAME/ (the folder) and NAME.json (what a server shows of it). Once
 * released a folder is never written again: a new format version gets a new one.
 */

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { contentOf } from './contents.ts';
import { smallBuild } from './small-build.ts';

async function withServer<Result>(
  dataDir: string,
  main: string | undefined,
  work: (client: MilvusClient, server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const server = await ServerProcess.start({ dataDir, ...(main === undefined ? {} : { main }) });
  const client = freshClient(server.address);
  try {
    await client.connectPromise;
    return await work(client, server);
  } finally {
    await client.closeConnection();
    await server.kill('SIGKILL');
  }
}

/** Log files are zeros to 64 MiB; what a reader makes of a shorter one is the same. */
function shrink(folder: string): void {
  for (const name of readdirSync(join(folder, 'log'))) {
    const path = join(folder, 'log', name);
    if (!name.endsWith('.wal')) {
      rmSync(path);
      continue;
    }
    const bytes = readFileSync(path);
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end -= 1;
    truncateSync(path, Math.min(bytes.length, Math.ceil(end / 64) * 64 + 64));
  }
  for (const name of ['LOCK', 'tmp']) rmSync(join(folder, name), { recursive: true, force: true });
}

/** One line a row, so that a difference can be read. */
function lines(answers: object): string {
  return JSON.stringify(answers).replaceAll('},{', '},\n{').replaceAll('"rows":[', '"rows":[\n');
}

async function main(): Promise<void> {
  const name = process.argv[2];
  if (name === undefined) throw new Error('which name? (format-1, format-2 ...)');
  const content = contentOf(name);
  const target = join('test/golden', name);
  if (existsSync(target)) throw new Error(`${target} exists, and golden folders never change`);
  const scratch = mkdtempSync(join(tmpdir(), 'redkite-golden-'));
  const folder = join(scratch, 'data');
  const small = smallBuild();
  await withServer(folder, small, async (client, server) => {
    await content.firstLife(client);
    await server.stop();
  });
  await withServer(folder, small, (client) => content.secondLife(client));
  shrink(folder);
  cpSync(folder, target, { recursive: true });
  const answers = await withServer(folder, undefined, (client) => content.answersOf(client));
  writeFileSync(`${target}.json`, `${lines(answers)}\n`);
  rmSync(scratch, { recursive: true });
}

await main();
