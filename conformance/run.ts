/**
 * Runs the conformance cases through the official clients against one endpoint.
 *
 *   npm run conformance                                   our server, both clients, as in CI
 *   npm run conformance -- --uri http://127.0.0.1:19531   any endpoint that speaks the protocol
 *   npm run conformance -- --pymilvus 2.4                 another line of pymilvus
 *   npm run conformance -- --client node --only upsert    a part
 *   npm run conformance -- --uri ... --peer milvus-2.3.5  with the differences listed for that peer
 *
 * Cases live in conformance/node (Node SDK, jest) and conformance/python (pymilvus,
 * unittest). differences.json names the cases a peer answers otherwise, each with
 * its reason; the list for our own server stays empty. A case whose reason begins with
 * "ends" would end the peer, and is not run.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseResult, runJestCases } from '../scripts/checks/jest-step.ts';
import { runCommand, type StepCount } from '../scripts/checks/step.ts';
import { nodeSdk } from '../test/harness/node-sdk.ts';
import { pythonEnv } from '../test/harness/python-env.ts';
import { ServerProcess } from '../test/harness/server-process.ts';

/** The newest line and the one that most installations still have. */
export const PYMILVUS_IN_CI = ['3.0', '2.5'];

export interface ConformanceOptions {
  readonly uri?: string;
  readonly peer?: string;
  readonly pymilvus?: readonly string[];
  readonly clients?: readonly string[];
  /** Lines of the Node SDK (node-sdk.ts); the installed one if absent. */
  readonly nodeSdk?: readonly string[];
  /** A part of file or case names. */
  readonly only?: string;
}

/** Case name → reason; the name is the one printed for a failure. */
type Differences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One client's cases against one endpoint. */
type Run = (uri: string) => Promise<readonly CaseResult[]>;

export async function runConformance(options: ConformanceOptions): Promise<StepCount> {
  const runs = runsOf(options);
  const results: CaseResult[] = [];
  if (options.uri === undefined) {
    // Clients mostly wait (pymilvus half a second for each index): side by side, each with a server of its own.
    results.push(...(await Promise.all(runs.map(againstOwnServer))).flat());
  } else {
    for (const run of runs) results.push(...(await run(options.uri)));
  }
  return judge(results, options);
}

async function againstOwnServer(run: Run): Promise<readonly CaseResult[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-conformance-'));
  try {
    const server = await ServerProcess.start({ dataDir });
    try {
      return await run(server.uri);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function runsOf(options: ConformanceOptions): Run[] {
  const clients = options.clients ?? ['node', 'python'];
  const runs: Run[] = [];
  if (clients.includes('python')) {
    for (const line of options.pymilvus ?? PYMILVUS_IN_CI) {
      // Made here, since making one blocks: no other client is at work yet.
      const env = pythonEnv(line);
      runs.push((uri) => pythonCases(options, env, uri, line));
    }
  }
  if (clients.includes('node')) {
    for (const line of options.nodeSdk ?? [undefined]) {
      runs.push((uri) => nodeCases(options, uri, line));
    }
  }
  return runs;
}

async function nodeCases(
  options: ConformanceOptions,
  uri: string,
  line: string | undefined,
): Promise<readonly CaseResult[]> {
  const sdk = line === undefined ? undefined : nodeSdk(line);
  if (sdk?.missing !== undefined) return [{ name: `node ${line}`, failure: sdk.missing }];
  const cases = await runJestCases(['conformance/node/*.test.js'], {
    env: { REDKITE_URI: uri },
    workers: 2,
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(sdk === undefined ? {} : { modules: sdk.modules }),
    without: fatalTo(options.peer, 'node').map((it) => it.replace(/^[^:]*: /, '')),
  });
  const name = line === undefined ? 'node' : `node ${line}`;
  return cases.map((it) => ({ ...it, name: `${name} ${it.name}` }));
}

/** Only a machine without Python may do without pymilvus; CI may not. */
export function mayDoWithout(missing: string): boolean {
  return process.env['CI'] !== 'true' && missing.includes('ENOENT');
}

async function pythonCases(
  options: ConformanceOptions,
  env: ReturnType<typeof pythonEnv>,
  uri: string,
  line: string,
): Promise<readonly CaseResult[]> {
  if (env.missing !== undefined) {
    const failure = mayDoWithout(env.missing) ? undefined : env.missing;
    return [{ name: `pymilvus ${line}`, failure, note: env.missing }];
  }
  const folder = mkdtempSync(join(tmpdir(), 'redkite-python-'));
  try {
    const report = join(folder, 'report.json');
    const args = ['conformance/python/run.py', '--uri', uri, '--report', report];
    if (options.only !== undefined) args.push('--only', options.only);
    for (const name of fatalTo(options.peer, 'pymilvus')) args.push('--without', name);
    const { output } = await runCommand(env.python, args);
    const read = readReport(report);
    const cases = read ?? [{ name: 'run.py', failure: output.slice(-4000) }];
    return cases.map((it) => ({ ...it, name: `pymilvus ${line} ${it.name}` }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): readonly CaseResult[] | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as readonly CaseResult[];
  } catch {
    return undefined;
  }
}

/** A listed difference must differ: one that passes, or is no case any more, is taken off the list. */
function judge(results: readonly CaseResult[], options: ConformanceOptions): StepCount {
  const listed = differencesOf(options.peer);
  const notes: string[] = [];
  let failed = 0;
  for (const result of results) {
    const { name, failure, note } = result;
    const reason = listed[listedName(result)];
    if (note !== undefined && failure === undefined) notes.push(`left out, ${name}: ${note}`);
    if (failure === undefined && reason !== undefined) notes.push(`no longer differs: ${name}`);
    if (failure === undefined || reason !== undefined) continue;
    failed += 1;
    notes.push(`${name}: ${failure}`.slice(0, 1500));
  }
  if (options.only === undefined) {
    const ran = new Set(results.map(listedName));
    const clients = new Set(results.map(clientOf));
    const fatal = [...clients].flatMap((client) =>
      fatalTo(options.peer, client).map((name) => `${client} ${name}`),
    );
    for (const name of fatal) notes.push(`not run, it ends the peer: ${name}`);
    const lost = Object.keys(listed).filter((name) => !ran.has(name) && !fatal.includes(name));
    for (const name of lost) {
      if (clients.has(clientOf({ name }))) notes.push(`listed, but no case of this run: ${name}`);
    }
  }
  return { passed: results.length - failed, failed, notes };
}

function differencesOf(peer: string | undefined): Readonly<Record<string, string>> {
  const all = JSON.parse(readFileSync('conformance/differences.json', 'utf8')) as Differences;
  return peer === undefined ? {} : (all[peer] ?? {});
}

/** Cases of one client that would end the peer, without the client's name. */
function fatalTo(peer: string | undefined, client: string): string[] {
  return Object.entries(differencesOf(peer))
    .filter(([name, reason]) => name.startsWith(`${client} `) && reason.startsWith('ends '))
    .map(([name]) => name.slice(client.length + 1));
}

/** `pymilvus 3.0 test_query: …` is listed as `pymilvus test_query: …`. */
function listedName({ name }: CaseResult): string {
  return name.replace(/^(pymilvus|node) \d\S* /, '$1 ');
}

function clientOf({ name }: CaseResult): string {
  return name.split(' ')[0] ?? '';
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      uri: { type: 'string' },
      peer: { type: 'string' },
      pymilvus: { type: 'string', multiple: true },
      client: { type: 'string', multiple: true },
      'node-sdk': { type: 'string', multiple: true },
      only: { type: 'string' },
    },
  });
  const { passed, failed, notes } = await runConformance({
    ...(values.uri === undefined ? {} : { uri: values.uri }),
    ...(values.peer === undefined ? {} : { peer: values.peer }),
    ...(values.pymilvus === undefined ? {} : { pymilvus: values.pymilvus }),
    ...(values.client === undefined ? {} : { clients: values.client }),
    ...(values['node-sdk'] === undefined ? {} : { nodeSdk: values['node-sdk'] }),
    ...(values.only === undefined ? {} : { only: values.only }),
  });
  for (const note of notes) process.stdout.write(`${note}\n\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('conformance/run.js') === true) await main();
