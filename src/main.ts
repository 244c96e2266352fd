#!/usr/bin/env node
/**
 * Process entry of the `redkite` command; cli/program.ts knows the commands.
 *
 * Where the build has packed the program (scripts/pack.mjs), the pack is started: it
 * holds the same modules and loads in a fraction of the time.
 */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function packedProgram(): string | undefined {
  try {
    return require.resolve('../packed/main.cjs');
  } catch {
    return undefined;
  }
}

const packed = packedProgram();
if (packed !== undefined) require(packed);
else await (await import('./cli/program.ts')).runProgram(process.argv);
