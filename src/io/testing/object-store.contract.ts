/** What every ObjectStore must do, as a suite: call it inside `describe` with a factory. */

import { stat, writeFile } from 'node:fs/promises';
import type { ObjectStore } from '../object-store.ts';

export interface ObjectStoreFactory {
  open(): Promise<ObjectStore>;
  /** Another store over what the closed one left, for those that keep something. */
  reopen?(): Promise<ObjectStore>;
}

const TEXT = new TextEncoder().encode('0123456789');

type WithStore = (work: (store: ObjectStore) => Promise<void>) => Promise<void>;

export function describeObjectStore(factory: ObjectStoreFactory): void {
  async function withStore(work: (store: ObjectStore) => Promise<void>): Promise<void> {
    const store = await factory.open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  }

  describeObjects(withStore);
  describeKeys(withStore);
  describePaths(withStore);
  if (factory.reopen !== undefined) describeReopening(factory.open, factory.reopen);
}

function describeObjects(withStore: WithStore): void {
  it('gives back what was put, in pieces', () =>
    withStore(async (store) => {
      const shared = new Uint8Array(new SharedArrayBuffer(4));
      shared.set([1, 2, 3, 4]);
      await store.put('segments/7/a.bin', [TEXT, new Uint8Array(0), shared]);
      expect([...(await store.get('segments/7/a.bin'))]).toEqual([...TEXT, 1, 2, 3, 4]);
      expect(await store.head('segments/7/a.bin')).toEqual({ key: 'segments/7/a.bin', bytes: 14 });
      await store.put('empty', []);
      expect((await store.get('empty')).length).toBe(0);
    }));

  it('reads a part into shared memory', () =>
    withStore(async (store) => {
      await store.put('a', [TEXT]);
      const target = new Uint8Array(new SharedArrayBuffer(8), 2, 4);
      await store.readInto('a', 3, target);
      expect(new TextDecoder().decode(new Uint8Array(target))).toBe('3456');
      await expect(store.readInto('a', 8, target)).rejects.toThrow(/ends at byte 10, expected/);
    }));

  it('creates a key once', () =>
    withStore(async (store) => {
      await store.put('a', [TEXT]);
      await expect(store.put('a', [])).rejects.toMatchObject({ name: 'ObjectExistsError' });
      const outcomes = await Promise.allSettled([store.put('b', [TEXT]), store.put('b', [TEXT])]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
      expect((await store.get('a')).length).toBe(10);
    }));

  it('says which key is missing', () =>
    withStore(async (store) => {
      const missing = { name: 'ObjectMissingError', message: 'object x/y: not found' };
      await expect(store.get('x/y')).rejects.toMatchObject(missing);
      await expect(store.localPath('x/y')).rejects.toMatchObject(missing);
      await expect(store.readInto('x/y', 0, new Uint8Array(1))).rejects.toMatchObject(missing);
      expect(await store.head('x/y')).toBeUndefined();
      await store.delete('x/y');
    }));
}

function describeKeys(withStore: WithStore): void {
  it('lists by prefix, in order', () =>
    withStore(async (store) => {
      for (const key of ['segments/10/a', 'segments/1/b', 'segments/1/a', 'checkpoints/1', 'seg']) {
        await store.put(key, [TEXT]);
      }
      await store.put('gone/a', []);
      await store.delete('gone/a');
      const keys = async (prefix: string) => (await store.list(prefix)).map(({ key }) => key);
      const segments = ['segments/1/a', 'segments/1/b', 'segments/10/a'];
      expect(await keys('segments/')).toEqual(segments);
      expect(await keys('segments/1')).toEqual(segments);
      expect(await keys('segments/1/')).toEqual(['segments/1/a', 'segments/1/b']);
      expect(await keys('seg')).toEqual(['seg', ...segments]);
      expect(await keys('')).toEqual(['checkpoints/1', 'seg', ...segments]);
      expect(await keys('nothing/')).toEqual([]);
      expect(await store.list('checkpoints/')).toEqual([{ key: 'checkpoints/1', bytes: 10 }]);
    }));

  it('refuses keys that could lead elsewhere', () =>
    withStore(async (store) => {
      const bad = ['', '/etc/passwd', '../a', 'a/../../b', 'a//b', 'a/', './a', 'a\\b', 'a\0', 'é'];
      for (const key of bad) {
        await expect(store.put(key, [])).rejects.toThrow('object key');
        await expect(store.get(key)).rejects.toThrow('object key');
        await expect(store.delete(key)).rejects.toThrow('object key');
      }
      await expect(store.temporaryPath('../a')).rejects.toThrow('object key');
      await expect(store.list('../')).rejects.toThrow('object key');
    }));
}

function describePaths(withStore: WithStore): void {
  it('discards files that were not adopted', () =>
    withStore(async (store) => {
      const path = await store.temporaryPath('half');
      await writeFile(path, TEXT);
      await store.discard(path);
      await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
      await store.discard(path);
      const kept = await store.temporaryPath('whole');
      await writeFile(kept, TEXT);
      await store.adopt(kept, 'graphs/1');
      await store.discard(kept);
      await store.discard(await store.localPath('graphs/1'));
      expect([...(await store.get('graphs/1'))]).toEqual([...TEXT]);
    }));

  it('adopts a file written by path, and shows objects by path', () =>
    withStore(async (store) => {
      const paths = await Promise.all(
        ['g.usearch', 'g.usearch'].map((n) => store.temporaryPath(n)),
      );
      expect(paths[0]).not.toBe(paths[1]);
      await writeFile(paths[0] as string, TEXT);
      expect(await store.list('')).toEqual([]);
      await store.adopt(paths[0] as string, 'graphs/1');
      expect(new TextDecoder().decode(await store.get('graphs/1'))).toBe('0123456789');
      await writeFile(paths[1] as string, TEXT);
      const twice = store.adopt(paths[1] as string, 'graphs/1');
      await expect(twice).rejects.toMatchObject({ name: 'ObjectExistsError' });
      await store.put('b', [TEXT]);
      const { checksumFile } = await import('../local/file-checksum.ts');
      for (const key of ['graphs/1', 'b']) {
        expect(await checksumFile(await store.localPath(key))).toMatchObject({ bytes: 10 });
      }
      await store.delete('graphs/1');
      expect(await store.head('graphs/1')).toBeUndefined();
    }));
}

function describeReopening(
  open: () => Promise<ObjectStore>,
  reopen: () => Promise<ObjectStore>,
): void {
  it('keeps objects, and removes what was not finished', async () => {
    const store = await open();
    await store.put('segments/1/a', [TEXT]);
    await store.put('segments/2/a', [TEXT]);
    await store.delete('segments/2/a');
    const path = await store.temporaryPath('half');
    await writeFile(path, TEXT);
    await store.close();
    const again = await reopen();
    expect((await again.list('')).map(({ key }) => key)).toEqual(['segments/1/a']);
    await expect(writeFile(path, TEXT)).resolves.toBeUndefined();
    await again.close();
  });
}
