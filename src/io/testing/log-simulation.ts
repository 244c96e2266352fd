/**
 * A scripted life of a log on a simulated file system, and what must be true after a crash.
 *
 * The script is a list of texts to append, in groups that are appended together.
 * After any crash the log must hold a prefix of them, at least up to the last
 * acknowledged one, and go on from there. log-simulation.test.ts tries every
 * operation and proves on broken variants that losses are found.
 */

import { type Random, seededRandom } from '../../base/random.ts';
import { LocalLogStore } from '../local/local-log-store.ts';
import type { Durability } from '../local/log-committer.ts';
import { defaultLogFileSizes, type LogFileSizes } from '../local/log-writer.ts';
import type { LogStore } from '../log-store.ts';
import { entryOf, textsOf } from './log-store.contract.ts';
import type { CrashKind } from './sim-file.ts';
import { SimFileSystem, type SimOptions } from './sim-file-system.ts';

export const SIM_FOLDER = '/data/log';

/** The folder of the log is durable before it is used: data-folder.ts sees to that. */
export const SIM_FOLDERS = ['/data', SIM_FOLDER] as const;

export const SIM_SIZES: LogFileSizes = {
  ...defaultLogFileSizes,
  firstBytes: 4096,
  nextBytes: 6144,
  spareFromBytes: 1024,
  reserveBytes: 512,
  fragmentBytes: 1024,
};

/** Groups of sizes: single small entries, bursts, one of several fragments across files. */
export const SCRIPT: readonly (readonly string[])[] = [
  [10],
  [300],
  [5, 600, 700, 5],
  [1],
  [900, 900, 900],
  [4000],
  [10, 20],
  [1500, 1500, 30],
].map((sizes, group) =>
  sizes.map((bytes, i) => `${group}.${i} `.padEnd(bytes, String.fromCharCode(97 + group))),
);

export interface LogLife {
  /** Every text in the order of the appends. */
  readonly tried: string[];
  /** The first so many of `tried` were acknowledged, at least. */
  acknowledged: number;
}

export function newLife(): LogLife {
  return { tried: [], acknowledged: 0 };
}

export function openSimLog(
  fileSystem: SimFileSystem,
  durability: Durability = 'sync',
): Promise<LocalLogStore> {
  const ids = seededRandom(fileSystem.paths().length + 1);
  const newFileId = (): Uint8Array =>
    Uint8Array.from({ length: 16 }, () => Math.floor(ids.next() * 256));
  const inline = { fileSystem, newFileId };
  return LocalLogStore.open({ folder: SIM_FOLDER, durability, sizes: SIM_SIZES, inline });
}

/** How entries are appended; broken variants answer differently. */
export type Appender = (store: LogStore, text: string) => Promise<unknown>;

const append: Appender = (store, text) => store.append(entryOf(text));

/** Lives until the script's end or a crash. */
export async function live(
  fileSystem: SimFileSystem,
  life: LogLife,
  options: { readonly durability?: Durability; readonly append?: Appender } = {},
): Promise<void> {
  try {
    const store = await openSimLog(fileSystem, options.durability);
    for (const group of SCRIPT) {
      const appends = group.map((text) => {
        const index = life.tried.push(text);
        return (options.append ?? append)(store, text).then(() => {
          life.acknowledged = Math.max(life.acknowledged, index);
        });
      });
      for (const outcome of await Promise.allSettled(appends)) {
        if (outcome.status === 'rejected') throw outcome.reason;
      }
    }
    await store.close();
  } catch (cause) {
    if (!fileSystem.hasCrashed) throw cause;
  }
}

/**
 * Opens what a crash left and compares; the life goes on with what was found.
 * Returns what is wrong, or undefined. A crash during recovery is not wrong.
 */
export async function recover(
  fileSystem: SimFileSystem,
  life: LogLife,
): Promise<string | undefined> {
  let found: string[];
  try {
    const store = await openSimLog(fileSystem);
    found = await textsOf(store, 0n);
    await store.close();
  } catch (cause) {
    return fileSystem.hasCrashed ? undefined : String(cause);
  }
  if (fileSystem.hasCrashed) return undefined;
  if (found.length < life.acknowledged) {
    return `${life.acknowledged} were acknowledged, ${found.length} found`;
  }
  const wrong = found.findIndex((text, i) => text !== life.tried[i]);
  if (wrong >= 0) return `entry ${wrong} is not what was appended`;
  life.tried.length = found.length;
  life.acknowledged = found.length;
  return undefined;
}

/** Runs the script with a crash at each operation in turn; `check` sees each wreck. */
export async function forEachCrash(
  options: SimOptions & { readonly durability?: Durability; readonly append?: Appender },
  check: (wreck: SimFileSystem, life: LogLife) => Promise<void>,
): Promise<number> {
  for (let crashAt = 1; ; crashAt++) {
    const fileSystem = new SimFileSystem({ ...options, crashAt, folders: SIM_FOLDERS });
    const life = newLife();
    await live(fileSystem, life, options);
    if (!fileSystem.hasCrashed) return crashAt - 1;
    await check(fileSystem, life);
  }
}

/** The states a machine may find: after a kill, without power, and some between. */
export function* wreckages(
  wreck: SimFileSystem,
  random: Random,
  randomCount: number,
  options: SimOptions = {},
): Generator<SimFileSystem> {
  const kinds: CrashKind[] = ['killed', 'dark', ...Array<CrashKind>(randomCount).fill('random')];
  for (const kind of kinds) yield wreck.afterCrash(kind, random, options);
}
