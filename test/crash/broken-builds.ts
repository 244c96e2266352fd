/**
 * Builds with a fault put in on purpose, to prove that the battery would notice.
 *
 * A copy of the compiled server with one place changed; the product has no switch for
 * it. Each place must be found exactly once, so that a change of the code cannot turn
 * a broken build into a good one unnoticed.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Breakage {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const BREAKAGES = {
  'no-sync': {
    file: 'io/local/log-writer.js',
    find: 'this.#current?.file.datasync();',
    replace: '',
  },
  'answer-before-write': {
    file: 'write/commit-pipeline.js',
    find: 'lsn = await appended;',
    replace: 'lsn = this.#log.lastLsn;',
  },
  'tombstone-skipped-in-replay': {
    file: 'engine/recover.js',
    find: 'applyTombstone(rows, tombstone, ordinal);',
    replace: '',
  },
  'checkpoint-ahead-of-log': {
    file: 'engine/checkpoint.js',
    find: 'await context.logStore.sync();',
    replace: '',
  },
} as const satisfies Record<string, Breakage>;

export type BreakageName = keyof typeof BREAKAGES;

/** Makes the build below .cache/ and returns its program. */
export function breakBuild(name: BreakageName): string {
  const { file, find, replace }: Breakage = BREAKAGES[name];
  const root = resolve('.cache', 'broken', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  cpSync('dist/src', join(root, 'dist/src'), { recursive: true });
  const path = join(root, 'dist/src', file);
  const parts = readFileSync(path, 'utf8').split(find);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${find}`);
  writeFileSync(path, parts.join(replace));
  return join(root, 'dist/src/main.js');
}
