/**
 * Every check and test of the project, one after the other, with one sum.
 *
 * Called by scripts/test.mjs after the build. `--only gates,unit` runs a part
 * (`npm run ok`). The last line is `N passed, N failed`; the exit code follows it.
 */

import { existsSync } from 'node:fs';
import { runExamples } from '../../conformance/examples.ts';
import { mayDoWithout, PYMILVUS_IN_CI, runConformance } from '../../conformance/run.ts';
import { pythonEnv } from '../../test/harness/python-env.ts';
import { runJest } from './jest-step.ts';
import { type Step, type StepCount, verdict } from './step.ts';

const GROUPS = ['gates', 'unit', 'crash', 'conformance', 'examples'] as const;

const STEPS: readonly Step[] = [
  { name: 'build', group: 'gates', run: async () => ({ passed: 1, failed: 0, notes: [] }) },
  {
    name: 'tidy',
    group: 'gates',
    run: () => verdict(process.execPath, ['dist/scripts/tidy/main.js']),
  },
  {
    name: 'format and lint',
    group: 'gates',
    run: () =>
      verdict(process.execPath, [
        'node_modules/@biomejs/biome/bin/biome',
        'ci',
        '--error-on-warnings',
        '.',
      ]),
  },
  {
    name: 'protocol against the clients',
    group: 'gates',
    run: () =>
      existsSync('scripts/check-proto.mjs')
        ? verdict(process.execPath, ['scripts/check-proto.mjs'])
        : Promise.resolve({ passed: 0, failed: 1, notes: ['scripts/check-proto.mjs is missing'] }),
  },
  {
    name: 'unit and contract tests',
    group: 'unit',
    run: () => runJest(['src/**/*.test.js', 'scripts/**/*.test.js']),
  },
  {
    name: 'crash and model tests',
    group: 'crash',
    run: () => runJest(['test/**/*.test.js'], { workers: 1 }),
  },
  { name: 'protocol against pymilvus', group: 'conformance', run: pymilvusProtocol },
  { name: 'conformance', group: 'conformance', run: () => runConformance({}) },
  { name: 'bulk writer', group: 'conformance', run: bulkWriterCases },
  { name: 'examples', group: 'examples', run: runExamples },
];

/** In an environment of their own: the writer needs packages of cloud stores. */
function bulkWriterCases(): Promise<StepCount> {
  return runConformance({
    clients: ['python'],
    pymilvus: ['3.0-bulk'],
    only: 'test_bulk_writer',
  });
}

/** The descriptors of the releases that conformance runs with. */
async function pymilvusProtocol(): Promise<StepCount> {
  const count = { passed: 0, failed: 0, notes: [] as string[] };
  for (const line of PYMILVUS_IN_CI) {
    const env = pythonEnv(line);
    if (env.missing !== undefined) {
      if (mayDoWithout(env.missing)) count.passed += 1;
      else count.failed += 1;
      count.notes.push(`left out, pymilvus ${line}: ${env.missing}`);
      continue;
    }
    const found = await verdict(process.execPath, [
      'scripts/check-proto.mjs',
      '--python',
      env.python,
    ]);
    count.passed += found.passed;
    count.failed += found.failed;
    count.notes.push(...found.notes.map((note) => `pymilvus ${line}: ${note}`));
  }
  return count;
}

async function main(): Promise<void> {
  const chosen = chosenGroups();
  const rows: { name: string; count: StepCount; seconds: number }[] = [];
  for (const step of STEPS.filter((it) => chosen.includes(it.group))) {
    const startedMs = performance.now();
    process.stderr.write(`${step.name} ...\n`);
    const count = await step.run().catch(
      (cause: unknown): StepCount => ({
        passed: 0,
        failed: 1,
        notes: [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)],
      }),
    );
    const seconds = (performance.now() - startedMs) / 1000;
    rows.push({ name: step.name, count, seconds });
    for (const note of count.notes) process.stdout.write(`[${step.name}] ${note}\n`);
  }
  for (const { name, count, seconds } of rows) {
    const figures = `${count.passed} passed, ${count.failed} failed`;
    process.stdout.write(`${name.padEnd(32)} ${figures.padEnd(24)} ${seconds.toFixed(1)} s\n`);
  }
  const sum = (pick: (count: StepCount) => number) =>
    rows.reduce((total, row) => total + pick(row.count), 0);
  const failed = sum((count) => count.failed);
  process.stdout.write(`${sum((count) => count.passed)} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && rows.length > 0 ? 0 : 1;
}

function chosenGroups(): readonly string[] {
  const at = process.argv.indexOf('--only');
  if (at < 0) return GROUPS;
  const names = (process.argv[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !GROUPS.some((group) => group === name));
  if (unknown.length > 0) throw new Error(`--only takes ${GROUPS.join(', ')}; got ${unknown}`);
  return names;
}

await main();
