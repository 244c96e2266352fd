/**
 * Random schemas and rows through both clients and back, against a plain model:
 *
 *   npm run roundtrip -- --seconds 600 --seed 7
 *
 * A failing script is shrunk; the report names it and the seed and path that repeat it.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { changedBuild } from '../harness/changed-build.ts';
import { pythonEnv } from '../harness/python-env.ts';
import { NodeRowClient } from './node-client.ts';
import { PythonRowClient } from './python-client.ts';
import { RoundTrip } from './run-script.ts';
import { scriptArbitrary } from './script.ts';

/** Rows reach files in small numbers, so that compaction has something to merge. */
const SMALL_FILES = [
  {
    file: 'base/limits.js',
    find: 'flushFilesBytesMin = 16 * 1024 * 1024',
    replace: 'flushFilesBytesMin = 1',
  },
];

const SHRINK_SECONDS_MAX = 60;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      path: { type: 'string' },
      scripts: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const env = pythonEnv('3.0');
  if (env.missing !== undefined) throw new Error(env.missing);
  const scratch = mkdtempSync(join(tmpdir(), 'redkite-roundtrip-'));
  const python = new PythonRowClient(env.python);
  const trip = new RoundTrip({
    dataDir: join(scratch, 'data'),
    main: changedBuild('roundtrip', SMALL_FILES),
    clients: { node: new NodeRowClient(), python },
  });
  await trip.start();
  const endMs = performance.now() + Number(values.seconds) * 1000;
  let runs = 0;
  let hasFailed = false;
  const property = fc.asyncProperty(scriptArbitrary, async (script) => {
    // Shrinking has time of its own.
    if (!hasFailed && performance.now() > endMs) return;
    runs += 1;
    try {
      await trip.run(script);
    } catch (cause) {
      hasFailed = true;
      throw cause;
    }
  });
  const outcome = await fc.check(property, {
    seed: Number(values.seed),
    ...(values.path === undefined ? {} : { path: values.path }),
    numRuns: Number(values.scripts),
    interruptAfterTimeLimit: (Number(values.seconds) + SHRINK_SECONDS_MAX) * 1000,
  });
  await trip.stop('SIGKILL');
  python.end();
  rmSync(scratch, { recursive: true, force: true });
  if (outcome.counterexample !== null) {
    const { seed, counterexamplePath } = outcome;
    process.stdout.write(
      [
        JSON.stringify(outcome.counterexample, null, 1),
        String(outcome.errorInstance),
        trip.serverOutput.slice(-2000),
        `Repeat with: npm run roundtrip -- --seed ${seed} --path ${counterexamplePath}`,
        '',
      ].join('\n'),
    );
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`seed ${values.seed}\n${JSON.stringify({ scripts: runs })}\n`);
}

await main();
