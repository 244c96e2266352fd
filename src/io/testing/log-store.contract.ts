/**
 * What every LogStore must do, as a suite: call it inside `describe` with a factory.
 *
 * Stores that keep entries beyond `close` pass `reopen` and run the second half too.
 */

import type { LogEntry, LogStore, StoredEntry } from '../log-store.ts';

export interface LogStoreFactory {
  open(): Promise<LogStore>;
  /** Another store over what the closed one left. */
  reopen?(): Promise<LogStore>;
}

export function entryOf(text: string, fields: Partial<LogEntry> = {}): LogEntry {
  const piece = new TextEncoder().encode(text);
  return { stream: 7n, type: 1, timestamp: 5n, pieces: [piece], ...fields };
}

/** A text that tells its number, of varying length. */
export function numberedText(index: number): string {
  return `${index} `.padEnd(20 + (index % 7) * 300, 'x');
}

export async function collect(entries: AsyncIterable<StoredEntry>): Promise<StoredEntry[]> {
  const all: StoredEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

export async function textsOf(store: LogStore, after = store.firstLsn - 1n): Promise<string[]> {
  const entries = await collect(store.read(after));
  return entries.map(({ payload }) => new TextDecoder().decode(payload));
}

/** Bytes that differ everywhere, so that a misplaced piece shows. */
export function patternBytes(
  bytes: number,
  target: Uint8Array = new Uint8Array(bytes),
): Uint8Array {
  const block = new Uint8Array(65_521);
  let state = 1;
  for (let i = 0; i < block.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    block[i] = state >>> 24;
  }
  for (let at = 0; at < bytes; at += block.length) {
    target.set(block.subarray(0, bytes - at), at);
  }
  return target;
}

type WithStore = (work: (store: LogStore) => Promise<void>) => Promise<void>;

export function describeLogStore(factory: LogStoreFactory): void {
  async function withStore(work: (store: LogStore) => Promise<void>): Promise<void> {
    const store = await factory.open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  }
  describeEntries(withStore);
  describeCopies(withStore);
  describePositions(withStore);
  describeClosing(factory);
  if (factory.reopen === undefined) return;
  describeReopening(factory);
  describeLargeEntries(factory);
}

function describeEntries(withStore: WithStore): void {
  it('is empty at first', () =>
    withStore(async (store) => {
      expect(store.lastLsn).toBe(0n);
      expect(store.firstLsn).toBe(1n);
      expect(store.state).toBe('open');
      expect(await collect(store.read(0n))).toEqual([]);
    }));

  it('numbers entries in the order of the calls and gives them back', () =>
    withStore(async (store) => {
      const texts = Array.from({ length: 700 }, (_, i) => `entry ${i}`);
      const lsns = await Promise.all(texts.map((text) => store.append(entryOf(text))));
      expect(lsns).toEqual(texts.map((_, i) => BigInt(i + 1)));
      expect(store.lastLsn).toBe(700n);
      expect(await textsOf(store, 0n)).toEqual(texts);
      expect(await textsOf(store, 698n)).toEqual(['entry 698', 'entry 699']);
      expect(store.queuedBytes).toBe(0);
    }));

  it('keeps stream, type, timestamp and every piece', () =>
    withStore(async (store) => {
      const head = { stream: 2n ** 63n, type: 65535, timestamp: 2n ** 63n + 5n };
      const shared = patternBytes(999, new Uint8Array(new SharedArrayBuffer(999)));
      const pieces = [new Uint8Array(0), patternBytes(3), shared.subarray(1, 997), patternBytes(1)];
      const lsn = await store.append({ ...head, pieces });
      const [entry] = await collect(store.read(0n));
      expect(entry).toMatchObject({ ...head, lsn });
      const expected = pieces.flatMap((piece) => [...piece]);
      expect([...(entry?.payload ?? [])]).toEqual(expected);
      expect((entry?.payload.byteOffset ?? 1) % 8).toBe(0);
    }));

  it('takes entries without payload', () =>
    withStore(async (store) => {
      await store.append(entryOf('', { pieces: [] }));
      await store.append(entryOf('after'));
      expect(await textsOf(store, 0n)).toEqual(['', 'after']);
    }));

  it('owns the bytes of private pieces once append was called', () =>
    withStore(async (store) => {
      const piece = new TextEncoder().encode('before');
      const appended = store.append(
        entryOf('', { pieces: [piece.subarray(0, 3), piece.subarray(3)] }),
      );
      piece.fill(0);
      await appended;
      expect(await textsOf(store, 0n)).toEqual(['before']);
    }));
}

function describeCopies(withStore: WithStore): void {
  it('makes copies before it reads the pieces that they fill', () =>
    withStore(async (store) => {
      const source = patternBytes(70_000, new Uint8Array(new SharedArrayBuffer(70_000)));
      const memory = new Uint8Array(new SharedArrayBuffer(100_000));
      const target = memory.subarray(5, 70_005);
      const copies = [
        { source: source.subarray(0, 30_000), target: target.subarray(0, 30_000) },
        { source: source.subarray(30_000), target: target.subarray(30_000) },
      ];
      await store.append(entryOf('', { pieces: [target], copies }));
      const [entry] = await collect(store.read(0n));
      expect(Buffer.compare(entry?.payload ?? memory, source)).toBe(0);
      expect(Buffer.compare(target, source)).toBe(0);
      expect([memory[4], memory[70_005]]).toEqual([0, 0]);
    }));
}

function describePositions(withStore: WithStore): void {
  it('reads up to the last entry at the time of the call', () =>
    withStore(async (store) => {
      await store.append(entryOf('one'));
      const entries = store.read(0n);
      const iterator = entries[Symbol.asyncIterator]();
      const first = await iterator.next();
      await store.append(entryOf('two'));
      expect(first.done).toBe(false);
      expect((await iterator.next()).done).toBe(true);
    }));

  it('counts bytes since an entry', () =>
    withStore(async (store) => {
      const first = await store.append(entryOf('a'.repeat(5000)));
      const all = store.bytesSince(0n);
      expect(all).toBeGreaterThanOrEqual(5000);
      await store.append(entryOf('b'.repeat(3000)));
      expect(store.bytesSince(0n)).toBeGreaterThanOrEqual(8000);
      expect(store.bytesSince(first)).toBeGreaterThanOrEqual(3000);
      expect(store.bytesSince(first)).toBeLessThan(5000);
      expect(store.bytesSince(store.lastLsn)).toBeLessThan(3000);
    }));

  it('keeps what is newer than a trim', () =>
    withStore(async (store) => {
      const lsns = await Promise.all(['a', 'b', 'c'].map((text) => store.append(entryOf(text))));
      await store.trim(lsns[1] as bigint);
      expect(store.firstLsn).toBeLessThanOrEqual(3n);
      expect(await textsOf(store, 2n)).toEqual(['c']);
      await store.trim(3n);
      expect(store.lastLsn).toBe(3n);
      expect(await store.append(entryOf('d'))).toBe(4n);
      expect(await textsOf(store, 3n)).toEqual(['d']);
    }));
}

function describeClosing(factory: LogStoreFactory): void {
  it('syncs what was appended', async () => {
    const store = await factory.open();
    const appended = store.append(entryOf('one'));
    await store.sync();
    expect(store.lastLsn).toBe(1n);
    await appended;
    await store.sync();
    await store.close();
    await expect(store.sync()).rejects.toMatchObject({ name: 'LogFailedError' });
  });

  it('refuses appends after close, tells watchers, and closes twice', async () => {
    const store = await factory.open();
    const states: string[] = [];
    store.watch((state) => states.push(state));
    const appended = store.append(entryOf('last'));
    await Promise.all([store.close(), store.close()]);
    await expect(appended).resolves.toBe(1n);
    await expect(store.append(entryOf('late'))).rejects.toMatchObject({ name: 'LogFailedError' });
    expect(store.state).toBe('closed');
    expect(states).toEqual(['closed']);
  });
}

function describeReopening(factory: LogStoreFactory): void {
  const reopen = factory.reopen as () => Promise<LogStore>;

  it('continues after reopening, as often as one likes', async () => {
    let store = await factory.open();
    const expected: string[] = [];
    for (let round = 0; round < 4; round++) {
      for (const text of [`${round}a`, `${round}b`]) {
        expected.push(text);
        expect(await store.append(entryOf(text))).toBe(BigInt(expected.length));
      }
      await store.close();
      store = await reopen();
      expect(store.lastLsn).toBe(BigInt(expected.length));
      expect(await textsOf(store, 0n)).toEqual(expected);
      expect(store.bytesSince(0n)).toBeGreaterThan(0);
    }
    await store.close();
  });

  it('reopens without a single entry', async () => {
    await (await factory.open()).close();
    const store = await reopen();
    expect(store.lastLsn).toBe(0n);
    expect(await store.append(entryOf('one'))).toBe(1n);
    await store.close();
  });

  it('keeps its numbers when everything was trimmed', async () => {
    const store = await factory.open();
    await store.append(entryOf('one'));
    await store.append(entryOf('two'));
    await store.close();
    const second = await reopen();
    await second.append(entryOf('three'));
    await second.trim(3n);
    await second.close();
    const third = await reopen();
    expect(third.lastLsn).toBe(3n);
    expect(third.firstLsn).toBe(3n);
    await expect(collect(third.read(0n))).rejects.toMatchObject({ name: 'LogCorruptionError' });
    await third.close();
  });
}

function describeLargeEntries(factory: LogStoreFactory): void {
  const reopen = factory.reopen as () => Promise<LogStore>;

  it('cuts a large entry into fragments and joins them', async () => {
    const store = await factory.open();
    const bytes = 20 * 1024 * 1024 + 13;
    const shared = patternBytes(bytes, new Uint8Array(new SharedArrayBuffer(bytes)));
    await store.append(entryOf('small'));
    const lsn = await store.append(entryOf('', { pieces: [patternBytes(5), shared] }));
    await store.append(entryOf('end'));
    expect(lsn).toBe(4n);
    await store.close();
    const again = await reopen();
    const entries = await collect(again.read(0n));
    expect(entries.map((entry) => entry.lsn)).toEqual([1n, 4n, 5n]);
    const large = entries[1]?.payload as Uint8Array;
    expect(Buffer.compare(large.subarray(5), Buffer.from(shared))).toBe(0);
    await again.close();
  });
}
