/**
 * A process that appends to a data folder's log and says what was acknowledged:
 * one line an entry. It may be killed by the faults it is told to suffer.
 *
 * Arguments: the folder, the faults (empty for none), how many entries.
 */

import { writeSync } from 'node:fs';
import { openDataFolder } from '../local/data-folder.ts';
import { defaultLogFileSizes } from '../local/log-writer.ts';
import { faultyFileSystem } from './fault-file-system.ts';
import { entryOf, numberedText } from './log-store.contract.ts';

/** Small files, so that a short life sees several. */
const sizes = {
  ...defaultLogFileSizes,
  firstBytes: 16 * 1024,
  nextBytes: 16 * 1024,
  spareFromBytes: 4 * 1024,
  reserveBytes: 1024,
};

async function main(path: string, faults: string, count: number): Promise<void> {
  const folder = await openDataFolder({
    path,
    durability: 'sync',
    logFileSizes: sizes,
    fileSystemOrigin: faults === '' ? undefined : faultyFileSystem(faults),
  });
  const { log, objects } = folder;
  const first = Number(log.lastLsn);
  for (let i = first; i < first + count; i += 4) {
    const appends = [0, 1, 2, 3].map((j) => log.append(entryOf(numberedText(i + j))));
    for (const outcome of await Promise.allSettled(appends)) {
      if (outcome.status === 'rejected') throw outcome.reason;
      writeSync(1, `entry ${outcome.value}\n`);
    }
    const key = `segments/${i % 3}/${i}`;
    await objects.put(key, [new TextEncoder().encode(key.repeat(50))]);
    writeSync(1, `object ${key}\n`);
    if (i % 40 === 36) await log.trim(BigInt(Math.max(0, i - 100)));
  }
  await folder.close();
}

const [path, faults, count] = process.argv.slice(2);
try {
  await main(path as string, faults ?? '', Number(count));
} catch (cause) {
  writeSync(1, `failed ${String(cause)}\n`);
  process.exit(7);
}
