/** Runs a compiled program to its end, in a process of its own, away from jest's environment. */

import { spawnSync } from 'node:child_process';

const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

/** `<status> <stdout> <stderr>`, for one expectation over all three. */
export function runMain(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    encoding: 'utf8',
    maxBuffer: OUTPUT_BYTES_MAX,
    // Under jest's NODE_ENV the Node SDK prints every request.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return `${status} ${stdout} ${stderr}`;
}
