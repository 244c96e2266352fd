/**
 * Python environments with one release of pymilvus each, below .venv/.
 *
 * Made on first use from the pinned lists in conformance/python/requirements/; a
 * stamp with the list's digest tells whether an environment is complete and current.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REQUIREMENTS = 'conformance/python/requirements';

export type PythonEnv =
  | { readonly python: string; readonly missing?: undefined }
  | { readonly missing: string };

/** Releases that have a list, such as `3.0` and `2.5`. */
export function knownPymilvusLines(): readonly string[] {
  return readdirSync(REQUIREMENTS)
    .map((name) => /^pymilvus-(.+)\.txt$/.exec(name)?.[1])
    .filter((line): line is string => line !== undefined)
    .sort();
}

/** The interpreter that has this line of pymilvus, or why there is none. */
export function pythonEnv(line: string): PythonEnv {
  const list = `${REQUIREMENTS}/pymilvus-${line}.txt`;
  if (!existsSync(list)) {
    return { missing: `no ${list}; known are ${knownPymilvusLines().join(', ')}` };
  }
  const folder = resolve('.venv', `pymilvus-${line}`);
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const stamp = join(folder, 'complete');
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return { python };
  process.stderr.write(`Making .venv/pymilvus-${line} ...\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync('.venv', { recursive: true });
  const problem =
    run('python3', ['-m', 'venv', folder]) ??
    run(python, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-deps',
      '--disable-pip-version-check',
      '-r',
      list,
    ]);
  if (problem !== undefined) return { missing: problem };
  writeFileSync(stamp, digest);
  return { python };
}

function run(command: string, args: readonly string[]): string | undefined {
  const result = spawnSync(command, [...args], { encoding: 'utf8' });
  if (result.error !== undefined) return `${command}: ${result.error.message}`;
  if (result.status === 0) return undefined;
  return `${command} ${args.join(' ')} failed:\n${(result.stderr || result.stdout).slice(-2000)}`;
}
