/** What a build is broken by, to prove that the battery would notice. */

import { type Change, changedBuild } from '../harness/changed-build.ts';

export const BREAKAGES = {
  'no-sync': {
    file: 'io/local/log-writer.js',
    find: 'this.#current?.file.datasync();',
    replace: '',
  },
  'answer-before-write': {
    file: 'write/commit-pipeline.js',
    find: 'await Promise.allSettled([appended])',
    replace: "[{ status: 'fulfilled', value: this.#log.lastLsn }]",
  },
  'tombstone-skipped-in-replay': {
    file: 'engine/recover.js',
    find: 'applyTombstone(rows, tombstone, ordinal);',
    replace: '',
  },
  'checkpoint-ahead-of-log': {
    file: 'engine/checkpoint.js',
    find: 'await context.logStore.sync();',
    replace: '',
  },
} as const satisfies Record<string, Change>;

export type BreakageName = keyof typeof BREAKAGES;

/** The program of the broken build. */
export function breakBuild(name: BreakageName): string {
  return changedBuild(name, [BREAKAGES[name]]);
}
