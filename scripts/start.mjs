/**
 * `npm start`: installs if needed, builds if stale, then becomes the server.
 *
 * Arguments after `--` go to `redkite serve`; where they begin with the name of
 * another command (`npm start -- verify DIR`) that command runs instead.
 */

import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

const callerFolder = process.cwd();
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensureDependencies();
const { ensureBuilt } = await import('./build.mjs');
if (!(await ensureBuilt())) process.exit(1);

const main = `${process.cwd()}/dist/src/main.js`;
const given = process.argv.slice(2);
const args = given.length > 0 && !given[0].startsWith('-') ? given : ['serve', ...given];
process.chdir(callerFolder);
const server = spawn(process.execPath, [main, ...args], { stdio: 'inherit' });
// The terminal sends Ctrl-C to both; the server drains and decides the exit code.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
