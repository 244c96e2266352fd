/**
 * Compiles to dist/, copies the generated JavaScript that tsc leaves alone, removes
 * compiled files whose source is gone (a deleted test must not keep running), and packs
 * the server for a quick start.
 *
 * `ensureBuilt` skips all that when no source is newer than the last good build;
 * dist/.built is the mark it leaves. Called by hand, this file always builds.
 */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './pack.mjs';

const SOURCES = ['src', 'test', 'conformance', 'bench', 'examples', 'scripts'];
const MARK = 'dist/.built';

/** True when dist/ is complete and up to date afterwards. */
export async function build() {
  rmSync(MARK, { force: true });
  const startedMs = Date.now();
  const tsc = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    { stdio: ['ignore', 2, 2] },
  );
  if (tsc.status !== 0) return false;
  mkdirSync('dist/src/grpc/gen', { recursive: true });
  cpSync('src/grpc/gen/milvus.js', 'dist/src/grpc/gen/milvus.js', { preserveTimestamps: true });
  for (const folder of SOURCES) removeOrphans(folder);
  if (!(await pack())) return false;
  // Dated by the start, so that a file saved during the build counts as newer.
  writeFileSync(MARK, `${startedMs}\n`);
  return true;
}

/** Builds only when a source is newer than the last good build. */
export async function ensureBuilt() {
  if (existsSync(MARK) && newestMs() < readMark()) return true;
  process.stderr.write('Building ...\n');
  return build();
}

function readMark() {
  return Number(readFileSync(MARK, 'utf8'));
}

function newestMs() {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json'];
  return Math.max(
    ...files.map((file) => statSync(file).mtimeMs),
    ...SOURCES.flatMap(listFiles).map((file) => statSync(file).mtimeMs),
  );
}

function removeOrphans(folder) {
  for (const file of listFiles(join('dist', folder))) {
    const source = file.slice('dist/'.length);
    const stem = source.replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    const known = ['.ts', '.js', '.mjs', '.d.ts'].some((end) => existsSync(stem + end));
    if (!known && stem !== source) rmSync(file);
  }
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exit((await build()) ? 0 : 1);
