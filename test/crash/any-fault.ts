/** Draws the file operation at which a server kills itself, as REDKITE_FAULT takes it. */

import type { FaultRule } from '../../src/io/testing/fault-plan.ts';
import type { Choices } from '../harness/choices.ts';

export function anyFault(choices: Choices): string {
  const action = choices.pick(['kill', 'killAfter', 'torn'] as const);
  const rule = choices.weighted<FaultRule>([
    // The log of a busy server, at any commit.
    [4, { op: 'write', path: '.wal', n: choices.integer(1, 400), action }],
    [4, { op: 'fdatasync', path: '.wal', n: choices.integer(1, 400), action }],
    [1, { op: 'rename', path: '.wal', n: choices.integer(1, 3), action }],
    [1, { op: 'unlink', path: '.wal', n: choices.integer(1, 3), action }],
    // Segments, graphs and checkpoints on their way.
    [3, { op: 'rename', path: 'segments', n: choices.integer(1, 12), action }],
    [2, { op: 'fsync', path: 'tmp', n: choices.integer(1, 12), action }],
    [1, { op: 'rename', path: 'checkpoints', n: 1, action }],
    [1, { op: 'fsyncDir', n: choices.integer(1, 20), action }],
    // Anything, the opening included.
    [3, { op: 'any', n: choices.integer(1, 120), action }],
  ]);
  return JSON.stringify(rule);
}
