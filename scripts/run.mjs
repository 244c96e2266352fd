/**
 * Runs a compiled entry (`node scripts/run.mjs conformance/run --uri ...`), after
 * installing and building what is missing or stale. The npm scripts go through it.
 */

import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureDependencies();
const { ensureBuilt } = await import('./build.mjs');
if (!(await ensureBuilt())) process.exit(1);
const [entry, ...args] = process.argv.slice(2);
const file = resolve(`dist/${entry}.js`);
// Entries know by this whether they were started or only imported.
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);
