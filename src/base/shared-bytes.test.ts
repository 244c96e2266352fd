/** Copies between private and shared memory, to the byte. */

import { copyBytes, isShared } from './shared-bytes.ts';

const shared = (bytes: number) => new Uint8Array(new SharedArrayBuffer(bytes));

describe('bytes that threads may share', () => {
  it.each([
    [shared(40), shared(40)],
    [shared(40), new Uint8Array(40)],
    [new Uint8Array(40), shared(40)],
    [new Uint8Array(40), new Uint8Array(40)],
  ])('are copied where they belong', (target, source) => {
    source.forEach((_, i) => {
      source[i] = i + 1;
    });
    for (const [at, from, to] of [
      [0, 0, 40],
      [7, 3, 21],
      [39, 0, 1],
      [40, 5, 5],
    ] as const) {
      target.fill(255);
      copyBytes(target, at, source.subarray(from, to));
      const expected = new Array<number>(40).fill(255);
      for (let i = from; i < to; i++) expected[at + i - from] = i + 1;
      expect([...target]).toEqual(expected);
    }
  });

  it('are known', () => {
    expect([isShared(shared(1)), isShared(new Uint8Array(1))]).toEqual([true, false]);
  });
});
