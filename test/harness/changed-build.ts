/**
 * A copy of the compiled server with some places changed: builds that are broken on
 * purpose, or have smaller limits. The product needs no switches for either.
 *
 * Each place must be found exactly once, so that a change of the code cannot turn a
 * changed build into the plain one unnoticed.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Change {
  /** Below dist/src. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Makes the build below .cache/ and returns its program. */
export function changedBuild(name: string, changes: readonly Change[]): string {
  const root = resolve('.cache', 'builds', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  cpSync('dist/src', join(root, 'dist/src'), { recursive: true });
  for (const { file, find, replace } of changes) {
    const path = join(root, 'dist/src', file);
    const parts = readFileSync(path, 'utf8').split(find);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${find}`);
    writeFileSync(path, parts.join(replace));
  }
  return join(root, 'dist/src/main.js');
}
