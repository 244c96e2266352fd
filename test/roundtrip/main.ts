/**
 * Random schemas and rows through both clients and back, against a plain model:
 *
 *   npm run roundtrip -- --seconds 600 --seed 7
 *   npm run roundtrip -- --broken             each mistake of broken-builds.ts
 *
 * A failing script is shrunk; the report names it and the seed and path that repeat it.
 * With --broken one line a mistake; fails where one was not noticed.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { changedBuild } from '../harness/changed-build.ts';
import { pythonEnv } from '../harness/python-env.ts';
import { MISTAKES } from './broken-builds.ts';
import { NodeRowClient } from './node-client.ts';
import { PythonRowClient } from './python-client.ts';
import { RoundTrip } from './run-script.ts';
import { type Script, scriptArbitrary } from './script.ts';

/** Rows reach files in small numbers, so that compaction has something to merge. */
const SMALL_FILES = [
  {
    file: 'base/limits.js',
    find: 'flushFilesBytesMin = 16 * 1024 * 1024',
    replace: 'flushFilesBytesMin = 1',
  },
];

const SHRINK_SECONDS_MAX = 60;

interface Work {
  readonly seed: number;
  readonly path: string | undefined;
  readonly scripts: number;
  readonly seconds: number;
  readonly shrinks: boolean;
}

interface Outcome {
  readonly runs: number;
  /** Of the smallest script that failed. */
  readonly failure?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      path: { type: 'string' },
      scripts: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '60' },
      broken: { type: 'boolean', default: false },
    },
  });
  const work: Work = {
    seed: Number(values.seed),
    path: values.path,
    scripts: Number(values.scripts),
    seconds: Number(values.seconds),
    shrinks: !values.broken,
  };
  if (values.broken) {
    await plantMistakes(work);
    return;
  }
  const { runs, failure } = await roundTrips(changedBuild('roundtrip', SMALL_FILES), work);
  process.stdout.write(failure ?? `seed ${values.seed}\n${JSON.stringify({ scripts: runs })}\n`);
  if (failure !== undefined) process.exitCode = 1;
}

async function plantMistakes(work: Work): Promise<void> {
  for (const [name, mistake] of Object.entries(MISTAKES)) {
    const build = changedBuild('roundtrip-broken', [...SMALL_FILES, mistake]);
    const { failure } = await roundTrips(build, work);
    const verdict = failure === undefined ? 'MISSED' : 'caught';
    const mismatch = failure?.split('\n').find((line) => line.startsWith('ModelMismatch'));
    process.stdout.write(`${verdict}: ${name}: ${mismatch ?? ''}\n`);
    if (failure === undefined) process.exitCode = 1;
  }
}

async function roundTrips(build: string, work: Work): Promise<Outcome> {
  const env = pythonEnv('3.0');
  if (env.missing !== undefined) throw new Error(env.missing);
  const scratch = mkdtempSync(join(tmpdir(), 'redkite-roundtrip-'));
  const python = new PythonRowClient(env.python);
  const trip = new RoundTrip({
    dataDir: join(scratch, 'data'),
    main: build,
    clients: { node: new NodeRowClient(), python },
  });
  await trip.start();
  try {
    return await checkScripts(trip, work);
  } finally {
    await trip.stop('SIGKILL');
    python.end();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function checkScripts(trip: RoundTrip, work: Work): Promise<Outcome> {
  const endMs = performance.now() + work.seconds * 1000;
  let runs = 0;
  let hasFailed = false;
  let latest: Promise<void> = Promise.resolve();
  const property = fc.asyncProperty(scriptArbitrary, async (script) => {
    // Shrinking has time of its own.
    if (!hasFailed && performance.now() > endMs) return;
    runs += 1;
    latest = trip.run(script);
    try {
      await latest;
    } catch (cause) {
      hasFailed = true;
      throw cause;
    }
  });
  const outcome = await fc.check(property, {
    seed: work.seed,
    ...(work.path === undefined ? {} : { path: work.path }),
    numRuns: work.scripts,
    endOnFailure: !work.shrinks,
    interruptAfterTimeLimit: (work.seconds + SHRINK_SECONDS_MAX) * 1000,
  });
  // The time limit does not wait for the script that it interrupts.
  await latest.catch(() => undefined);
  return outcome.counterexample === null ? { runs } : { runs, failure: report(trip, outcome) };
}

function report(trip: RoundTrip, outcome: fc.RunDetails<[Script]>): string {
  const { counterexample, errorInstance, seed, counterexamplePath } = outcome;
  return [
    JSON.stringify(counterexample, null, 1),
    String(errorInstance),
    trip.serverOutput.slice(-2000),
    `Repeat with: npm run roundtrip -- --seed ${seed} --path ${counterexamplePath}`,
    '',
  ].join('\n');
}

await main();
