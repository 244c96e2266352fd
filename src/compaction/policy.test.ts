/** Which segments the compaction policy picks, and that it comes to an end. */

import fc from 'fast-check';
import type { SegmentId } from '../base/ids.ts';
import {
  AUTOMATIC_LIMITS,
  type CompactionCandidate,
  type CompactionLimits,
  chooseCompaction,
  IDLE_LIMITS,
  REQUESTED_LIMITS,
  requestedLimits,
} from './policy.ts';

const ROW_BYTES = 512;

function candidate(id: number, rows: number, droppableRows = 0): CompactionCandidate {
  const bytes = rows * ROW_BYTES;
  return { id: BigInt(id) as SegmentId, rows, droppableRows, bytes, isStale: false };
}

function check(options: {
  readonly of: readonly CompactionCandidate[];
  readonly limits?: CompactionLimits;
  readonly sources: readonly number[] | undefined;
  readonly keepsFirst?: boolean;
}): void {
  const choice = chooseCompaction(options.of, options.limits);
  expect(choice?.sources.map(Number)).toEqual(options.sources);
  if (options.keepsFirst !== undefined) expect(choice?.keepsFirst).toBe(options.keepsFirst);
}

describe('the compaction policy', () => {
  it('leaves a few segments alone', () => {
    check({ of: [], sources: undefined });
    check({ of: [candidate(1, 10)], sources: undefined });
    check({ of: [candidate(1, 10), candidate(2, 10), candidate(3, 10)], sources: undefined });
  });

  it('merges segments of one size once there are enough', () => {
    const four = [1, 2, 3, 4].map((id) => candidate(id, 65_536));
    check({ of: four, sources: [1, 2, 3, 4], keepsFirst: true });
  });

  it('takes smaller ones along and puts the largest first', () => {
    const segments = [candidate(1, 70_000), candidate(2, 80_000), candidate(3, 90_000)];
    segments.push(candidate(4, 75_000), candidate(5, 12));
    check({ of: segments, sources: [3, 2, 4, 1, 5] });
  });

  it('does not touch full segments', () => {
    const full = [1, 2, 3, 4, 5].map((id) => candidate(id, 900_000));
    check({ of: full, sources: undefined });
    check({ of: full, limits: REQUESTED_LIMITS, sources: undefined });
  });

  it('counts bytes as well as rows', () => {
    const wide = [1, 2, 3, 4].map((id) => ({ ...candidate(id, 1000), bytes: 600 * 2 ** 20 }));
    check({ of: wide, sources: undefined });
  });

  it('takes segments away of which nothing is kept', () => {
    check({ of: [candidate(1, 900_000, 900_000), candidate(2, 5)], sources: [1] });
  });

  it('rewrites segments with columns of dropped fields, one by one, full ones too', () => {
    const stale = [candidate(1, 900_000), candidate(2, 5)].map((one) => ({
      ...one,
      isStale: true,
    }));
    check({ of: [...stale, candidate(3, 7)], sources: [2], keepsFirst: true });
    check({ of: stale.slice(0, 1), sources: [1], keepsFirst: true });
    check({ of: stale.slice(0, 1), limits: REQUESTED_LIMITS, sources: [1] });
  });

  it('takes a target size of a full segment and more', () => {
    expect(requestedLimits(0n)).toBe(REQUESTED_LIMITS);
    expect(requestedLimits(2048n).bytesMax).toBe(2 * 1024 ** 3);
    expect(() => requestedLimits(512n)).toThrow(
      'targetSize 512 MB should be greater than or equal to configMaxSize 1024 MB',
    );
  });

  it('rewrites a segment with too many droppable rows', () => {
    const segments = [candidate(1, 900_000, 100_000), candidate(2, 900_000, 200_000)];
    check({ of: segments, sources: [2], keepsFirst: false });
    check({ of: [candidate(1, 900_000, 180_000)], sources: undefined });
  });

  it('merges two when nothing is written, unless that hardly makes one grow', () => {
    const large = candidate(1, 400_000);
    check({ of: [candidate(2, 50_000), large], limits: IDLE_LIMITS, sources: [1, 2] });
    check({ of: [candidate(2, 30_000), large], limits: IDLE_LIMITS, sources: undefined });
    const small = [candidate(2, 30_000), candidate(3, 20_000), candidate(4, 100)];
    check({ of: [large, ...small], limits: IDLE_LIMITS, sources: [2, 3, 4] });
    check({ of: [large, candidate(2, 650_000)], limits: IDLE_LIMITS, sources: undefined });
  });

  it('does what it can when it is asked to', () => {
    check({ of: [candidate(1, 10)], limits: REQUESTED_LIMITS, sources: undefined });
    check({ of: [candidate(1, 10, 1)], limits: REQUESTED_LIMITS, sources: [1], keepsFirst: true });
    const two = [candidate(1, 10), candidate(2, 300_000)];
    check({ of: two, limits: REQUESTED_LIMITS, sources: [2, 1] });
  });

  it('comes to an end, with few segments and every kept row', () => {
    const sizes = fc.array(
      fc.record({
        rows: fc.integer({ min: 1, max: 300_000 }),
        dead: fc.double({ max: 1, min: 0 }),
      }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(
        sizes,
        fc.constantFrom(AUTOMATIC_LIMITS, IDLE_LIMITS, REQUESTED_LIMITS),
        (of, limits) => {
          let nextId = of.length;
          let left = of.map(({ rows, dead }, id) =>
            candidate(id, rows, Math.floor(rows * dead || 0)),
          );
          const keptRows = (): number =>
            left.reduce((sum, { rows, droppableRows }) => sum + rows - droppableRows, 0);
          const before = keptRows();
          let written = 0;
          for (let rounds = 0; ; rounds++) {
            expect(rounds).toBeLessThan(1000);
            const choice = chooseCompaction(left, limits);
            if (choice === undefined) break;
            expect(choice.sources.length).toBeLessThanOrEqual(limits.inputsMax);
            const chosen = left.filter(({ id }) => choice.sources.includes(id));
            expect(chosen).toHaveLength(choice.sources.length);
            const rows = chosen.reduce((sum, one) => sum + one.rows - one.droppableRows, 0);
            expect(chosen.length === 1 || rows <= limits.rowsMax).toBe(true);
            written += rows;
            left = left.filter((one) => !chosen.includes(one));
            if (rows > 0) left.push(candidate(nextId++, rows));
          }
          expect(keptRows()).toBe(before);
          // A row is rewritten at most once for each size, and once for dead neighbours.
          expect(written).toBeLessThanOrEqual(before * 8);
          const partlyFull = left.filter(({ rows }) => rows < limits.rowsMax / 2);
          expect(partlyFull.length).toBeLessThanOrEqual((limits.inputsMin - 1) * 5 + 1);
        },
      ),
    );
  });
});
