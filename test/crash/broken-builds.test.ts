/** The batteries catch builds that are broken on purpose: a battery that sees nothing proves nothing. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '../harness/run-main.ts';

/** What was acknowledged and is lost: the battery's collection, keys, collections made or dropped. */
const LOSS = /CollectionNotExists|shows|half applied|is gone|came back/;

it.each([
  ['no-sync', 'held', LOSS],
  ['answer-before-write', 'held', LOSS],
  ['tombstone-skipped-in-replay', 'kill', /came back|half applied/],
  ['checkpoint-ahead-of-log', 'checkpoint', /log files are missing/],
] as const)(
  '%s is caught',
  (name, mode, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'redkite-broken-'));
    const args = ['--mode', mode, '--cycles', '20', '--data-dir', join(folder, 'data')];
    const outcome = runMain(['dist/test/crash/main.js', '--broken', name, ...args]);
    rmSync(folder, { recursive: true });
    expect(outcome).toMatch(/^1 seed/);
    expect(outcome).toMatch(words);
  },
  120_000,
);
