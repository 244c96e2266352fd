/**
 * Installs what package-lock.json names, and only where something is missing.
 *
 * npm keeps the tree that it installed in node_modules/.package-lock.json. The two
 * are compared package by package rather than by file time, so a fresh clone beside
 * an installed tree costs nothing. start.mjs and test.mjs call this before anything
 * that needs a package; it must not import one.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

/** Installs if needed; ends the process with a message where that fails. */
export function ensureDependencies() {
  if (missingPackages().length === 0) return;
  if (existsSync('node_modules') && lstatSync('node_modules').isSymbolicLink()) {
    process.stderr.write(
      `node_modules is a link and lacks ${missingPackages().slice(0, 5).join(', ')}\n`,
    );
    process.exit(1);
  }
  process.stderr.write('Installing dependencies (npm ci --ignore-scripts) ...\n');
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Packages that the lock file requires and the installed tree lacks. */
function missingPackages() {
  const wanted = readPackages('package-lock.json');
  const installed = existsSync('node_modules/.package-lock.json')
    ? readPackages('node_modules/.package-lock.json')
    : {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path.replace('node_modules/', ''));
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
