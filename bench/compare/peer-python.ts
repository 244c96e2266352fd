/**
 * The Python environment of the peers, below .venv/peers: made on first use from
 * requirements.txt, complete when its stamp carries the list's digest.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LIST = 'bench/compare/requirements.txt';

/** The folder of the environment's programs. */
export function peerPrograms(): string {
  const folder = resolve('.venv', 'peers');
  const programs = join(folder, 'bin');
  const stamp = join(folder, 'complete');
  const digest = createHash('sha256').update(readFileSync(LIST)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return programs;
  process.stderr.write('Making .venv/peers (Milvus 2.3.5 and Milvus Lite, some 300 MB) ...\n');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync('.venv', { recursive: true });
  run('python3', ['-m', 'venv', folder]);
  run(join(programs, 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-deps',
    '--disable-pip-version-check',
    '-r',
    LIST,
  ]);
  writeFileSync(stamp, digest);
  return programs;
}

function run(command: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, [...args], { encoding: 'utf8' });
  if (error === undefined && status === 0) return;
  throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.slice(-2000)}`);
}
