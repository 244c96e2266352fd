/**
 * Hostile requests by hand: npm run hostile -- --requests 100000 --seed 7
 *
 * Prints the seed first, then one line a problem; exits with 1 when there was any.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Choices } from '../harness/choices.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { fuzz } from './fuzz.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      requests: { type: 'string', default: '3000' },
    },
  });
  process.stdout.write(`seed ${values.seed}\n`);
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-hostile-'));
  const server = await ServerProcess.start({ dataDir });
  try {
    const { problems, ...count } = await fuzz({
      address: server.address,
      dataDir,
      choices: new Choices(Number(values.seed)),
      requests: Number(values.requests),
      output: () => server.output,
      log: (line) => process.stdout.write(`${line}\n`),
    });
    await server.stop();
    process.stdout.write(`${JSON.stringify({ ...count, problems: problems.length })}\n`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (cause) {
    process.stdout.write(`${cause instanceof Error ? cause.stack : cause}\n${server.output}\n`);
    process.exitCode = 1;
  } finally {
    await server.kill('SIGKILL');
    rmSync(dataDir, { recursive: true });
  }
}

await main();
