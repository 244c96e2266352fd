/** Crashes at every operation of a scripted life, in every way, and variants that must be caught. */

import { type Random, seededRandom } from '../../base/random.ts';
import { entryOf, textsOf } from '../testing/log-store.contract.ts';
import {
  type Appender,
  forEachCrash,
  type LogLife,
  live,
  newLife,
  openSimLog,
  recover,
  SCRIPT,
  SIM_FOLDERS,
  wreckages,
} from '../testing/log-simulation.ts';
import { SimFileSystem, type SimOptions } from '../testing/sim-file-system.ts';

function copyOf(life: LogLife): LogLife {
  return { tried: [...life.tried], acknowledged: life.acknowledged };
}

/** Problems over all crashes; `options` may break something. */
async function problemsOf(
  options: SimOptions & { readonly append?: Appender },
  random: Random,
  randomCount = 6,
): Promise<{ problems: string[]; states: number; crashes: number }> {
  const problems: string[] = [];
  let states = 0;
  const crashes = await forEachCrash(options, async (wreck, life) => {
    const system: SimOptions = { ignores: options.ignores ?? 'none' };
    for (const found of wreckages(wreck, random, randomCount, system)) {
      states += 1;
      const problem = await recover(found, copyOf(life));
      if (problem !== undefined) problems.push(problem);
    }
  });
  return { problems, states, crashes };
}

it('loses nothing acknowledged, whatever happens at any operation', async () => {
  const { problems, states, crashes } = await problemsOf({}, seededRandom(1), 30);
  expect(problems).toEqual([]);
  expect(crashes).toBeGreaterThan(40);
  expect(states).toBe(crashes * 32);
}, 30_000);

it('loses nothing when recovery crashes too, and goes on', async () => {
  const random = seededRandom(2);
  const problems: (string | undefined)[] = [];
  await forEachCrash({}, async (wreck, life) => {
    const crashAt = 1 + Math.floor(random.next() * 6);
    for (const second of wreckages(wreck, random, 1, { crashAt })) {
      const survivor = copyOf(life);
      problems.push(await recover(second, survivor));
      for (const third of wreckages(second, random, 1)) {
        const last = copyOf(survivor);
        problems.push(await recover(third, last));
        await live(third, last);
        problems.push(await recover(third.afterCrash('dark', random), last));
        expect(last.acknowledged).toBeGreaterThanOrEqual(SCRIPT.flat().length);
      }
    }
  });
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  expect(problems.length).toBeGreaterThan(800);
}, 30_000);

it.each([['os'], [{ intervalMs: 1_000_000 }]] as const)(
  'keeps a prefix without syncs (%p), and everything when only the process dies',
  async (durability) => {
    const random = seededRandom(3);
    const problems: (string | undefined)[] = [];
    await forEachCrash({ durability }, async (wreck, life) => {
      problems.push(await recover(wreck.afterCrash('killed', random), copyOf(life)));
      for (const found of wreckages(wreck, random, 4)) {
        problems.push(await recover(found, { ...copyOf(life), acknowledged: 0 }));
      }
    });
    expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  },
);

it('keeps what was synced on demand', async () => {
  const random = seededRandom(9);
  const fileSystem = new SimFileSystem({ folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem, 'os');
  for (const text of ['one', 'two']) await store.append(entryOf(text));
  await store.sync();
  await store.append(entryOf('three'));
  const found = await openSimLog(fileSystem.afterCrash('dark', random));
  expect(await textsOf(found, 0n)).toEqual(['one', 'two']);
});

describe('finds what is broken on purpose:', () => {
  it('files that are not synced', async () => {
    const { problems } = await problemsOf({ ignores: 'files' }, seededRandom(4));
    expect(problems.length).toBeGreaterThan(10);
  });

  it('folders that are not synced', async () => {
    const { problems } = await problemsOf({ ignores: 'folders' }, seededRandom(5));
    expect(problems.length).toBeGreaterThan(10);
  });

  it('an answer before the write', async () => {
    const append: Appender = async (store, text) => {
      store.append(entryOf(text)).catch(() => undefined);
    };
    const { problems } = await problemsOf({ append }, seededRandom(6));
    expect(problems.length).toBeGreaterThan(10);
  });
});

it('does not trust pages that a failed sync left clean', async () => {
  const random = seededRandom(7);
  const fileSystem = new SimFileSystem({ folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem);
  await store.append(entryOf('synced'));
  fileSystem.failNextSync = true;
  const states: string[] = [];
  store.watch((state, reason) => states.push(`${state}: ${reason}`));
  const failed = { name: 'LogFailedError', message: 'EIO: fsync' };
  await expect(store.append(entryOf('unsure'))).rejects.toMatchObject(failed);
  await expect(store.append(entryOf('late'))).rejects.toMatchObject(failed);
  expect(states).toEqual(['failed: EIO: fsync']);
  await store.close();
  expect(store.state).toBe('failed');

  // The next process sees the record in the page cache and builds on it.
  const restarted = fileSystem.afterCrash('killed', random);
  const second = await openSimLog(restarted);
  expect(await textsOf(second, 0n)).toEqual(['synced', 'unsure']);
  await second.append(entryOf('after'));
  const third = await openSimLog(restarted.afterCrash('dark', random));
  expect(await textsOf(third, 0n)).toEqual(['synced', 'unsure', 'after']);
});

it('trims without ever leaving a gap', async () => {
  const random = seededRandom(8);
  const expected = SCRIPT.flat();
  for (let crashAt = 1; ; crashAt++) {
    const whole = new SimFileSystem({ folders: SIM_FOLDERS });
    await live(whole, newLife());
    const fileSystem = whole.afterCrash('killed', random, { crashAt });
    try {
      const store = await openSimLog(fileSystem);
      await store.trim(store.lastLsn - 3n);
    } catch (cause) {
      if (!fileSystem.hasCrashed) throw cause;
    }
    for (const found of wreckages(fileSystem, random, 6)) {
      const store = await openSimLog(found);
      const texts = await textsOf(store);
      const kept = texts.filter((text) => text.length > 0);
      expect(kept).toEqual(expected.slice(expected.length - kept.length));
      expect(kept.length).toBeGreaterThan(2);
    }
    if (!fileSystem.hasCrashed) break;
  }
});
