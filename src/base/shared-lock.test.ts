/** Shared holders run together, an exclusive one alone, first come first served. */

import { SharedLock } from './shared-lock.ts';

function gate(): { promise: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

describe('shared lock', () => {
  it('lets ordinary holders in together and an exclusive one alone, in order of arrival', async () => {
    const lock = new SharedLock();
    const trace: string[] = [];
    const gates = [gate(), gate(), gate()];
    const hold = (name: string, index: number) => async (): Promise<void> => {
      trace.push(`+${name}`);
      await gates[index]?.promise;
      trace.push(`-${name}`);
    };
    const done = [
      lock.shared(hold('a', 0)),
      lock.shared(hold('b', 0)),
      lock.exclusive(hold('x', 1)),
      lock.shared(hold('c', 2)),
    ];
    await Promise.resolve();
    expect(trace).toEqual(['+a', '+b']);
    for (const { open } of gates) open();
    await Promise.all(done);
    expect(trace).toEqual(['+a', '+b', '-a', '-b', '+x', '-x', '+c', '-c']);
  });

  it('is free again after work that failed', async () => {
    const lock = new SharedLock();
    await expect(lock.exclusive(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(lock.shared(async () => 1)).resolves.toBe(1);
  });
});
