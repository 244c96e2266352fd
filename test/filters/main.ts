/**
 * Compares compiled filters with the oracle, or proves that the comparison notices.
 *
 *   node scripts/run.mjs test/filters/main --runs 20000     a longer comparison
 *   node scripts/run.mjs test/filters/main --broken         each mistake of broken-filters.ts
 *
 * Prints one line; with --broken one line a mistake, and fails where one was not noticed
 * within the runs of the unit test.
 */

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { changedBuild } from '../harness/changed-build.ts';
import { MISTAKES } from './broken-filters.ts';

type Comparison = typeof import('../../src/filter/testing/oracle-comparison.ts');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      broken: { type: 'boolean', default: false },
      runs: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const seed = values.seed === undefined ? {} : { seed: Number(values.seed) };
  if (values.broken) {
    await plantMistakes(seed);
    return;
  }
  const { oracleDisagreement, ORACLE_RUNS } = await comparisonOf('dist/src');
  const runs = Number(values.runs ?? ORACLE_RUNS);
  const found = await oracleDisagreement({ runs, ...seed });
  console.log(found ?? `${runs} runs agree`);
  if (found !== undefined) process.exitCode = 1;
}

async function plantMistakes(seed: { readonly seed?: number }): Promise<void> {
  for (const [name, change] of Object.entries(MISTAKES)) {
    const program = changedBuild(`filter-${name.replaceAll(' ', '-')}`, [change]);
    const { oracleDisagreement } = await comparisonOf(dirname(program));
    const found = await oracleDisagreement({ ...seed, firstOnly: true });
    console.log(`${found === undefined ? 'MISSED' : 'caught'}: ${name}: ${found?.slice(0, 160)}`);
    if (found === undefined) process.exitCode = 1;
  }
}

function comparisonOf(sources: string): Promise<Comparison> {
  const file = join(sources, 'filter/testing/oracle-comparison.js');
  return import(pathToFileURL(file).href) as Promise<Comparison>;
}

await main();
