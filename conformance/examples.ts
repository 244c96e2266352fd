/**
 * Runs the examples as a user would, and kills and restarts the server after them.
 *
 * Each prints what its documentation promises; afterwards a killed server still
 * holds the 550 rows.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseResult } from '../scripts/checks/jest-step.ts';
import { runCommand, type StepCount } from '../scripts/checks/step.ts';
import { pythonEnv } from '../test/harness/python-env.ts';
import { ServerProcess } from '../test/harness/server-process.ts';

const PROMISED = [
  'Inserted rows: 500',
  'Data upserted successfully! Upserted rows: 100',
  "Nearest to article 7: 7, 'Article 7 (second edition)', distance 0",
  'Rows now: 550',
];

const COUNT_SCRIPT = `
import sys
from pymilvus import MilvusClient
client = MilvusClient(uri=sys.argv[1])
print(client.query("medium_articles", filter="", output_fields=["count(*)"])[0]["count(*)"])
`;

export async function runExamples(): Promise<StepCount> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-examples-'));
  try {
    const results = await examplesOn(dataDir);
    const notes = results.flatMap(({ name, failure, note }) =>
      failure === undefined ? (note ?? []) : `${name}: ${failure}`,
    );
    const failed = results.filter((it) => it.failure !== undefined).length;
    return { passed: results.length - failed, failed, notes };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function examplesOn(dataDir: string): Promise<readonly CaseResult[]> {
  const server = await ServerProcess.start({ dataDir });
  const results: CaseResult[] = [];
  try {
    const node = ['examples/upsert-articles.mjs', '--address', server.address];
    results.push(await promised('Node example', process.execPath, node));
    const { python, missing } = { python: undefined, ...pythonEnv('3.0') };
    if (python === undefined) {
      const isFailure = process.env['CI'] === 'true';
      const note = `Python example left out: ${missing}`;
      return [...results, { name: 'Python example', note, failure: isFailure ? note : undefined }];
    }
    results.push(
      await promised('Python example', python, [
        'examples/upsert_articles.py',
        '--uri',
        server.uri,
      ]),
    );
    await server.kill('SIGKILL');
    results.push(await afterRestart(dataDir, python));
  } finally {
    await server.kill('SIGKILL');
  }
  return results;
}

async function promised(
  name: string,
  command: string,
  args: readonly string[],
): Promise<CaseResult> {
  const { code, output } = await runCommand(command, args);
  const missing = PROMISED.filter((line) => !output.includes(line));
  if (code === 0 && missing.length === 0) return { name };
  return { name, failure: `exit ${code}, lacks ${JSON.stringify(missing)}\n${output}` };
}

async function afterRestart(dataDir: string, python: string): Promise<CaseResult> {
  const name = 'rows after kill -9';
  const server = await ServerProcess.start({ dataDir });
  try {
    const { output } = await runCommand(python, ['-c', COUNT_SCRIPT, server.uri]);
    return output.trim() === '550' ? { name } : { name, failure: output };
  } finally {
    await server.stop();
  }
}
