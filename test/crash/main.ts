/**
 * The crash batteries by hand:
 *
 *   npm run crash -- --cycles 3000 --writers 4 --seed 7
 *   npm run crash -- --full
 *
 * --mode: `kill` (kill -9 at random moments), `exact` (the server kills itself at a
 * random file operation, or in the middle of a write), `fail` (operations fail),
 * `held` (kill -9 while unsynced writes are in memory only), `power` (a disk whose power
 * is cut; needs root), `checkpoint` (power goes right after a checkpoint). --broken runs
 * against a build with a known fault (broken-builds.ts). --full runs all modes at their
 * full length. Prints the seed first; on a failure the data folder is kept and named.
 */

import { inspect, parseArgs } from 'node:util';
import { anyFailure, anyFault, HELD_WRITES } from './any-fault.ts';
import { breakBuild, type BreakageName } from './broken-builds.ts';
import { cutAfterCheckpoint } from './checkpoint-cut.ts';
import { LoopDisk } from './loop-disk.ts';
import { type KillOptions, randomKills } from './random-kill.ts';

/** Cycles of --full. */
const FULL = { kill: 60, exact: 100, fail: 100, held: 40, power: 40, checkpoint: 1 } as const;
type Mode = keyof typeof FULL;

const MODES: Readonly<Record<Exclude<Mode, 'power' | 'checkpoint'>, Partial<KillOptions>>> = {
  kill: {},
  exact: { faults: anyFault },
  fail: { faults: anyFailure, faultsEnd: 'refuse' },
  held: { env: { REDKITE_FAULT: HELD_WRITES } },
};

async function runMode(mode: Mode, options: KillOptions): Promise<unknown> {
  if (mode === 'checkpoint') {
    const problems = await cutAfterCheckpoint(options.main);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { cuts: 1 };
  }
  if (mode !== 'power') return randomKills({ ...options, ...MODES[mode] });
  const disk = LoopDisk.open();
  if (!(disk instanceof LoopDisk)) return { leftOut: disk.missing };
  const { dataDir } = disk;
  try {
    const count = await randomKills({ ...options, dataDir, cut: (server) => disk.cut(server) });
    disk.close();
    return count;
  } catch (cause) {
    throw new Error(`the disk is kept in ${disk.keep()}`, { cause });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      cycles: { type: 'string', default: '60' },
      writers: { type: 'string', default: '4' },
      mode: { type: 'string', default: 'kill' },
      'data-dir': { type: 'string' },
      broken: { type: 'string' },
      full: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (!(values.mode in FULL)) throw new Error(`--mode takes ${Object.keys(FULL).join(', ')}`);
  process.stdout.write(`seed ${values.seed}\n`);
  const options: KillOptions = {
    seed: Number(values.seed),
    cycles: Number(values.cycles),
    writers: Number(values.writers),
    ...(values['data-dir'] === undefined ? {} : { dataDir: values['data-dir'] }),
    ...(values.broken === undefined ? {} : { main: breakBuild(values.broken as BreakageName) }),
    log: (line) => {
      if (values.verbose) process.stdout.write(`${line}\n`);
    },
  };
  const modes = (values.full ? Object.keys(FULL) : [values.mode]) as readonly Mode[];
  for (const mode of modes) {
    const cycles = values.full ? FULL[mode] : options.cycles;
    try {
      const count = await runMode(mode, { ...options, cycles });
      process.stdout.write(`${values.full ? `${mode} ` : ''}${JSON.stringify(count)}\n`);
    } catch (cause) {
      const reason = inspect(cause);
      const again = `npm run crash -- --mode ${mode} --seed ${values.seed} --verbose`;
      process.stdout.write(`${reason}\nRepeat with: ${again}\n`);
      process.exitCode = 1;
    }
  }
}

await main();
