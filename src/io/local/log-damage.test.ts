/** Cut, flipped, zeroed, swapped and missing log files: detected or harmless, never a wrong entry. */

import { seededRandom } from '../../base/random.ts';
import { entryOf, textsOf } from '../testing/log-store.contract.ts';
import { openSimLog, SIM_FOLDER, SIM_FOLDERS } from '../testing/log-simulation.ts';
import { SimFileSystem } from '../testing/sim-file-system.ts';

const FIRST = `${SIM_FOLDER}/000000000001.wal`;
const SECOND = `${SIM_FOLDER}/000000000002.wal`;
const TEXTS = ['one', 'two'.padEnd(700, '.'), 'three'.padEnd(3300, '.'), 'four', 'five', 'six'];

/** Two files; the second with one commit an entry, closed or as a kill leaves it. */
async function makeLog(isClosed: boolean): Promise<SimFileSystem> {
  const fileSystem = new SimFileSystem({ folders: SIM_FOLDERS });
  const store = await openSimLog(fileSystem);
  for (const text of TEXTS) await store.append(entryOf(text));
  if (isClosed) await store.close();
  expect(fileSystem.paths()).toContain(SECOND);
  return fileSystem;
}

async function damagedCopy(
  log: SimFileSystem,
  path: string,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<SimFileSystem> {
  const copy = log.afterCrash('killed', seededRandom(0));
  copy.corrupt(path, change);
  return copy;
}

/** The entries, or 'refused' when the open says that the log is damaged. */
async function outcomeOf(fileSystem: SimFileSystem): Promise<readonly string[] | 'refused'> {
  const before = fileSystem.paths().map((path) => [path, fileSystem.contentOf(path)] as const);
  try {
    const texts = await textsOf(await openSimLog(fileSystem), 0n);
    expect(texts).toEqual(TEXTS.slice(0, texts.length));
    return texts;
  } catch (cause) {
    expect(cause).toMatchObject({ name: 'LogCorruptionError' });
    expect(String(cause)).toMatch(/\.wal: .*\. Nothing was changed\. Restore the data folder/);
    for (const [path, content] of before) {
      expect(Buffer.compare(fileSystem.contentOf(path), content)).toBe(0);
    }
    return 'refused';
  }
}

function flipped(at: number, bit: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    bytes[at] = (bytes[at] as number) ^ (1 << bit);
    return bytes;
  };
}

/** Where the used part ends, padding included: behind it are only zeros. */
function usedBytes(fileSystem: SimFileSystem, path: string): number {
  return (fileSystem.contentOf(path).findLastIndex((byte) => byte !== 0) + 8) & ~7;
}

it('keeps a prefix when the last file is cut at any byte', async () => {
  const log = await makeLog(false);
  const lengths = new Set<number>();
  for (let bytes = 0; bytes <= usedBytes(log, SECOND); bytes++) {
    const cut = await damagedCopy(log, SECOND, (content) => content.slice(0, bytes));
    const outcome = await outcomeOf(cut);
    if (bytes < 64) expect(outcome).toBe('refused');
    else lengths.add(outcome.length);
    if (outcome === 'refused') continue;
    // What was cut off stays gone, and the numbers go on without a gap.
    const again = await openSimLog(cut);
    await again.append(entryOf('next'));
    expect(await textsOf(again, 0n)).toEqual([...outcome, 'next']);
  }
  expect([...lengths]).toEqual([2, 3, 4, 5, 6]);
}, 30_000);

it('refuses when an earlier file is cut at any byte', async () => {
  const log = await makeLog(true);
  for (let bytes = 0; bytes < log.contentOf(FIRST).length; bytes++) {
    // What a file holds behind its footer does not matter.
    if (bytes >= usedBytes(log, FIRST)) break;
    const cut = await damagedCopy(log, FIRST, (content) => content.slice(0, bytes));
    expect(await outcomeOf(cut)).toBe('refused');
  }
}, 30_000);

it('finds every flipped bit of a closed log, or it does not matter', async () => {
  const log = await makeLog(true);
  let refusals = 0;
  for (const path of [FIRST, SECOND]) {
    for (let at = 0; at < usedBytes(log, path); at++) {
      const outcome = await outcomeOf(await damagedCopy(log, path, flipped(at, at % 8)));
      if (outcome === 'refused') refusals += 1;
      else expect(outcome.length).toBe(TEXTS.length);
    }
  }
  expect(refusals).toBeGreaterThan(3000);
}, 60_000);

it('loses at most the last commit to a flipped bit of a log that was not closed', async () => {
  const log = await makeLog(false);
  for (let at = 0; at < usedBytes(log, SECOND); at++) {
    const outcome = await outcomeOf(await damagedCopy(log, SECOND, flipped(at, at % 8)));
    if (outcome !== 'refused') expect(outcome.length).toBeGreaterThanOrEqual(TEXTS.length - 1);
  }
}, 30_000);

it('finds a sector of zeros in the middle', async () => {
  const log = await makeLog(false);
  const zeroed = await damagedCopy(log, SECOND, (bytes) => bytes.fill(0, 512, 1024));
  expect(await outcomeOf(zeroed)).toBe('refused');
});

it('finds files that are swapped, missing or from another log', async () => {
  const log = await makeLog(true);
  const other = await makeLog(true);
  const first = log.contentOf(FIRST);
  const second = log.contentOf(SECOND);
  const swapped = await damagedCopy(log, FIRST, () => second);
  swapped.corrupt(SECOND, () => first);
  expect(await outcomeOf(swapped)).toBe('refused');
  const doubled = await damagedCopy(log, SECOND, () => first);
  expect(await outcomeOf(doubled)).toBe('refused');
  // A header of one file over records of another: the checksums have another seed.
  const mixed = await damagedCopy(log, FIRST, (bytes) => {
    bytes.set(second.subarray(0, 64));
    return bytes;
  });
  expect(await outcomeOf(mixed)).toBe('refused');
  const store = await openSimLog(other);
  for (const text of ['seven', 'eight'.padEnd(3000, '.'), 'nine'.padEnd(3000, '.')]) {
    await store.append(entryOf(text));
  }
  await store.close();
  await other.unlink(SECOND);
  await expect(openSimLog(other)).rejects.toThrow(
    /begins with record \d+, expected \d+: a log file/,
  );
});

it('names both versions of a log that is newer', async () => {
  const log = await makeLog(true);
  const { crc32 } = await import('../../base/crc32.ts');
  const newer = await damagedCopy(log, FIRST, (bytes) => {
    const view = new DataView(bytes.buffer);
    view.setUint32(8, 9, true);
    view.setUint32(12, 0, true);
    view.setUint32(12, crc32(bytes.subarray(0, 64)), true);
    return bytes;
  });
  await expect(openSimLog(newer)).rejects.toThrow(/has log version 9, this server reads version 1/);
});
