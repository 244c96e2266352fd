/**
 * The model run by hand, for as long as wanted:
 *
 *   npm run model -- --operations 100000 --seconds 3600 --seed 7
 *
 * Without a seed it takes one from the clock and prints it. A failure prints the
 * seed, the last steps and the command that repeats the run.
 */

import { parseArgs } from 'node:util';
import { runModel } from './run-model.ts';

const LAST_STEPS = 12;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      operations: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '600' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [seed, operations, secondsMax] = [values.seed, values.operations, values.seconds].map(
    Number,
  );
  if (seed === undefined || operations === undefined || secondsMax === undefined) return;
  const steps: string[] = [];
  const log = (line: string) => {
    steps.push(line);
    if (values.verbose) process.stdout.write(`${steps.length} ${line}\n`);
  };
  process.stdout.write(`seed ${seed}\n`);
  try {
    const count = await runModel({ seed, operations, secondsMax, log });
    process.stdout.write(`${JSON.stringify(count)}\n`);
  } catch (cause) {
    process.stdout.write(
      [
        ...steps
          .slice(-LAST_STEPS)
          .map((step, at) => `step ${Math.max(steps.length - LAST_STEPS, 0) + at + 1}: ${step}`),
        cause instanceof Error ? cause.message : String(cause),
        `Repeat with: npm run model -- --seed ${seed} --operations ${steps.length} --verbose`,
        '',
      ].join('\n'),
    );
    process.exitCode = 1;
  }
}

await main();
