/** Commit ordinals and the times they stand for. */

import type { Timestamp } from '../base/ids.ts';
import { BASE_ORDINAL, CommitTable } from './commit-table.ts';

const at = (timestamp: number): Timestamp => BigInt(timestamp) as Timestamp;

describe('the commit table', () => {
  it('numbers commits from the open on', () => {
    const table = new CommitTable(at(100));
    expect(table.latest).toBe(BASE_ORDINAL);
    expect([table.append(at(105)), table.append(at(110))]).toEqual([2, 3]);
    expect([1, 2, 3].map((ordinal) => Number(table.timestampOf(ordinal)))).toEqual([100, 105, 110]);
  });

  it('finds the last commit at or before a time', () => {
    const table = new CommitTable(at(100));
    for (const timestamp of [105, 110, 120]) table.append(at(timestamp));
    const times = [99, 100, 104, 105, 109, 110, 119, 120, 5000];
    expect(times.map((time) => table.ordinalAt(BigInt(time)))).toEqual([
      undefined,
      1,
      1,
      2,
      2,
      3,
      3,
      4,
      4,
    ]);
  });

  it('refuses commits out of order', () => {
    const table = new CommitTable(at(100));
    table.append(at(105));
    expect(() => table.append(at(104))).toThrow('commits come in timestamp order');
  });

  it('forgets what no read and no row needs, and nothing else', () => {
    const table = new CommitTable(at(0));
    for (let i = 1; i <= 1000; i++) table.append(at(i * 10));
    table.raiseHorizon(at(9005));
    table.trim((ordinal) => ordinal === 43);
    // Ordinal 901 is the last commit at the horizon, 1001 the latest.
    expect(table.length).toBe(1 + 1 + 101);
    expect(table.timestampOf(43)).toBe(420n);
    expect(() => table.timestampOf(44)).toThrow('the time of the commit is known');
    expect(table.ordinalAt(9004n)).toBeUndefined();
    expect([9005n, 9009n, 9010n, 10_000n].map((time) => table.ordinalAt(time))).toEqual([
      901, 901, 902, 1001,
    ]);
    expect(table.append(at(10_001))).toBe(1002);
    expect(table.timestampOf(1002)).toBe(10_001n);
  });
});
