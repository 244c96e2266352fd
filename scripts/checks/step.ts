/**
 * One step of `npm test`: a command with a verdict that can be added up.
 *
 * A step never throws for what it found; it counts. What cannot run counts as
 * failed and says why, so that nothing is left out in silence.
 */

import { type SpawnOptions, spawn } from 'node:child_process';

export interface StepCount {
  readonly passed: number;
  readonly failed: number;
  /** Shown below the table: what failed, or what was left out and why. */
  readonly notes: readonly string[];
}

export interface Step {
  readonly name: string;
  /** `npm test -- --only gates,unit` picks steps by these. */
  readonly group: 'gates' | 'unit' | 'crash' | 'conformance' | 'examples';
  readonly run: () => Promise<StepCount>;
}

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs to the end; the output is kept and, when `show` is set, passed on as it comes. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { readonly show?: boolean } = {},
): Promise<CommandResult> {
  const { show = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { ...rest, stdio: ['ignore', 'pipe', 'pipe'] });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        kept.push(chunk);
        if (show) process.stderr.write(chunk);
      });
    }
    child.on('error', (cause) => resolve({ code: 127, output: cause.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(kept).toString('utf8') }),
    );
  });
}

/** A command that either holds or does not: one count. */
export async function verdict(command: string, args: readonly string[]): Promise<StepCount> {
  const { code, output } = await runCommand(command, args);
  return code === 0
    ? { passed: 1, failed: 0, notes: [] }
    : { passed: 0, failed: 1, notes: [output.trimEnd()] };
}
