/**
 * `npm test`: installs if needed, builds, then runs every check and test there is.
 *
 * The last line is always `N passed, N failed`. scripts/checks/main.ts holds the
 * list; this file exists because that one has to be compiled first.
 */

import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureDependencies();
const { build } = await import('./build.mjs');
if (await build()) {
  await import(pathToFileURL('dist/scripts/checks/main.js').href);
} else {
  process.stdout.write('build failed\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
