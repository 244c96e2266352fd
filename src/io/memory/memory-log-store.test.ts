/** The contract of a log, without reopening. */

import { describeLogStore, entryOf } from '../testing/log-store.contract.ts';
import { MemoryLogStore } from './memory-log-store.ts';

describe('MemoryLogStore', () => {
  describeLogStore({ open: async () => new MemoryLogStore() });

  it('only counts when told to', async () => {
    const store = new MemoryLogStore({ keepsEntries: false });
    expect(await store.append(entryOf('a'))).toBe(1n);
    expect(store.lastLsn).toBe(1n);
    expect(store.bytesSince(0n)).toBe(0);
  });

  it('fails for ever once told to', async () => {
    const store = new MemoryLogStore();
    store.fail('the disk is gone');
    await expect(store.append(entryOf('a'))).rejects.toThrow('the disk is gone');
    expect([store.state, store.stateReason]).toEqual(['failed', 'the disk is gone']);
  });
});
