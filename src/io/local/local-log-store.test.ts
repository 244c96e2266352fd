/** The contract of a log under every durability, and what is special about files. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultyFileSystem } from '../testing/fault-file-system.ts';
import {
  collect,
  describeLogStore,
  entryOf,
  patternBytes,
  textsOf,
} from '../testing/log-store.contract.ts';
import { scratchFolders } from '../testing/scratch-folder.ts';
import { LocalLogStore } from './local-log-store.ts';
import type { Durability } from './log-committer.ts';
import { defaultLogFileSizes, type LogFileSizes } from './log-writer.ts';

const SMALL: LogFileSizes = {
  ...defaultLogFileSizes,
  firstBytes: 16 * 1024,
  nextBytes: 16 * 1024,
  spareFromBytes: 1024,
  reserveBytes: 1024,
};

describe('LocalLogStore', () => {
  const newFolder = scratchFolders();
  let folder = '';

  function factory(durability: Durability, sizes?: LogFileSizes) {
    const reopen = () =>
      LocalLogStore.open({ folder, durability, ...(sizes === undefined ? {} : { sizes }) });
    const open = () => {
      folder = join(newFolder(), 'log');
      return reopen();
    };
    return { open, reopen };
  }

  describe('that syncs every commit', () => describeLogStore(factory('sync')));
  describe('that syncs by interval', () => describeLogStore(factory({ intervalMs: 1 })));
  describe('that leaves it to the system', () => describeLogStore(factory('os')));
  describe('with tiny files', () => describeLogStore(factory('sync', SMALL)));

  it('rotates, and trims file by file', async () => {
    const { open, reopen } = factory('sync', SMALL);
    const store = await open();
    const texts = Array.from({ length: 60 }, (_, i) => `${i}`.padStart(2000, '.'));
    for (const text of texts) await store.append(entryOf(text));
    const count = readdirSync(folder).filter((name) => name.endsWith('.wal')).length;
    expect(count).toBeGreaterThan(6);
    expect(await textsOf(store, 0n)).toEqual(texts);
    const before = store.bytesSince(0n);
    await store.trim(30n);
    expect(store.firstLsn).toBeGreaterThan(20n);
    expect(store.firstLsn).toBeLessThanOrEqual(31n);
    expect(await textsOf(store, 30n)).toEqual(texts.slice(30));
    await expect(collect(store.read(5n))).rejects.toThrow('but record 6 is needed');
    expect(before).toBeGreaterThan(60 * 2000);
    await store.close();
    const again = await reopen();
    expect(await textsOf(again, 30n)).toEqual(texts.slice(30));
    expect(again.bytesSince(59n)).toBeLessThan(before);
    await again.close();
  });

  it('leaves no gap where a file could not be deleted', async () => {
    folder = join(newFolder(), 'log');
    const fileSystemOrigin = faultyFileSystem('{"op":"unlink","path":".wal","n":1,"action":"eio"}');
    const options = { folder, durability: 'sync', sizes: SMALL } as const;
    const store = await LocalLogStore.open({ ...options, fileSystemOrigin });
    const texts = Array.from({ length: 60 }, (_, i) => `${i}`.padStart(2000, '.'));
    for (const text of texts) await store.append(entryOf(text));
    await expect(store.trim(30n)).rejects.toThrow('EIO');
    await store.trim(30n);
    expect(store.firstLsn).toBeGreaterThan(20n);
    await store.close();
    const again = await LocalLogStore.open(options);
    expect(await textsOf(again, 30n)).toEqual(texts.slice(30));
    await again.close();
  });

  it('makes no file before the first entry, and cuts the last one at close', async () => {
    const { open, reopen } = factory('sync');
    await (await open()).close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.wal'))).toEqual([]);
    const store = await reopen();
    await store.append(entryOf('one'));
    expect(statSync(join(folder, '000000000001.wal')).size).toBe(4 * 1024 * 1024);
    await store.close();
    expect(statSync(join(folder, '000000000001.wal')).size).toBe(64 + 56 + 8 + 64);
  });

  it('takes many small pieces in one entry', async () => {
    const { open } = factory('sync');
    const store = await open();
    const shared = patternBytes(90_000, new Uint8Array(new SharedArrayBuffer(90_000)));
    const pieces = Array.from({ length: 3000 }, (_, i) => shared.subarray(i * 30, i * 30 + 30));
    await store.append(entryOf('', { pieces }));
    const [entry] = await collect(store.read(0n));
    expect(Buffer.compare(entry?.payload as Uint8Array, Buffer.from(shared))).toBe(0);
    await store.close();
  });

  it('refuses more than the queue holds, but any single entry', async () => {
    const { open } = factory('os');
    const store = await open();
    const big = new Uint8Array(new SharedArrayBuffer(100 * 1024 * 1024));
    const appends = [1, 2, 3].map(() => store.append(entryOf('', { pieces: [big] })));
    const outcomes = await Promise.allSettled(appends);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(outcomes[2]).toMatchObject({ reason: { name: 'LogBusyError' } });
    await expect(store.append(entryOf('small'))).resolves.toBe(27n);
    await store.close();
  });
});
