/**
 * The random-kill battery by hand:
 *
 *   npm run crash -- --cycles 3000 --writers 4 --seed 7
 *
 * With --exact the server is killed by itself, at a random file operation.
 * Prints the seed first; on a failure the data folder is kept and named.
 */

import { parseArgs } from 'node:util';
import { anyFault } from './any-fault.ts';
import { randomKills } from './random-kill.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      cycles: { type: 'string', default: '60' },
      writers: { type: 'string', default: '4' },
      'data-dir': { type: 'string' },
      exact: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  process.stdout.write(`seed ${values.seed}\n`);
  try {
    const count = await randomKills({
      seed: Number(values.seed),
      cycles: Number(values.cycles),
      writers: Number(values.writers),
      ...(values['data-dir'] === undefined ? {} : { dataDir: values['data-dir'] }),
      ...(values.exact && { faults: anyFault }),
      log: (line) => {
        if (values.verbose) process.stdout.write(`${line}\n`);
      },
    });
    process.stdout.write(`${JSON.stringify(count)}\n`);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    process.stdout.write(
      `${reason}\nRepeat with: npm run crash -- --seed ${values.seed} --verbose\n`,
    );
    process.exitCode = 1;
  }
}

await main();
