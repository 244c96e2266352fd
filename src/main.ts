#!/usr/bin/env node
/** Process entry of the `redkite` command; cli/program.ts knows the commands. */

import { runProgram } from './cli/program.ts';

await runProgram(process.argv);
