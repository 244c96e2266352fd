/** Draws the file operation at which a server kills itself or is failed, as REDKITE_FAULT takes it. */

import type { FaultRule } from '../../src/io/testing/fault-plan.ts';
import type { Choices } from '../harness/choices.ts';

/**
 * Every write waits in memory for its sync, so that a kill is a power cut; and syncs of
 * the log take their time, so that it rarely strikes when nothing is under way.
 */
export const HELD_WRITES = JSON.stringify([
  { op: 'write', n: 1, isLasting: true, action: 'hold' },
  { op: 'fdatasync', path: '.wal', n: 1, isLasting: true, action: 'slow' },
]);

/** One operation that fails: the server goes on, but may take no more writes. */
export function anyFailure(choices: Choices): string {
  const rule = choices.weighted<FaultRule>([
    [4, { op: 'write', path: '.wal', n: choices.integer(1, 200), action: 'eio' }],
    [4, { op: 'write', path: '.wal', n: choices.integer(1, 200), action: 'short' }],
    [4, { op: 'fdatasync', path: '.wal', n: choices.integer(1, 200), action: 'eio' }],
    [2, { op: 'write', path: 'spare', n: choices.integer(1, 10), action: 'enospc' }],
    [2, { op: 'fsync', path: 'tmp', n: choices.integer(1, 12), action: 'eio' }],
    [2, { op: 'rename', path: 'segments', n: choices.integer(1, 6), action: 'eio' }],
    [1, { op: 'fsyncDir', n: choices.integer(1, 20), action: 'eio' }],
    [3, { op: 'any', n: choices.integer(1, 120), action: choices.pick(['eio', 'enospc']) }],
  ]);
  return JSON.stringify(rule);
}

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
