/** What was given back comes again; what is held by nobody is bounded. */

import { RequestMemory } from './request-memory.ts';

const MIB = 1024 * 1024;

describe('memory for requests', () => {
  it('comes again once it was given back, and not before', () => {
    const memory = new RequestMemory();
    const first = memory.take(3 * MIB) as Buffer;
    const second = memory.take(3 * MIB) as Buffer;
    expect(first.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(first.length).toBe(4 * MIB);
    expect(second.buffer).not.toBe(first.buffer);
    expect(memory.takeKept(3 * MIB)).toBeUndefined();
    memory.give(first);
    expect(memory.take(MIB)?.buffer).not.toBe(first.buffer);
    expect(memory.take(2 * MIB)?.buffer).toBe(first.buffer);
    expect(memory.take(2 * MIB)?.buffer).not.toBe(first.buffer);
  });

  it('is not kept beyond a bound', () => {
    const memory = new RequestMemory();
    const taken = Array.from({ length: 6 }, () => memory.take(16 * MIB) as Buffer);
    for (const each of taken) memory.give(each);
    const again = Array.from({ length: 6 }, () => memory.take(16 * MIB)?.buffer);
    const known = new Set(taken.map(({ buffer }) => buffer));
    expect(again.filter((buffer) => known.has(buffer as SharedArrayBuffer))).toHaveLength(2);
  });

  it('is not there for more than a message may hold', () => {
    expect(new RequestMemory().take(64 * MIB + 1)).toBeUndefined();
  });
});
