/** Extents of vector memory: aligned, never overlapping, accounted for. */

import fc from 'fast-check';
import { VECTOR_MEMORY_HEAD_BYTES } from '../index/flat/scratch.ts';
import { type Extent, VectorArena } from './vector-arena.ts';

const MEBIBYTE = 1024 * 1024;

describe('the vector arena', () => {
  it('keeps the head of every memory free and aligns extents', () => {
    const arena = new VectorArena();
    for (const bytes of [1, 63, 64, 65, 100_000, 9 * MEBIBYTE]) {
      const extent = arena.allocate(bytes);
      expect(extent.bytes).toHaveLength(bytes);
      expect(extent.bytes.byteOffset).toBeGreaterThanOrEqual(VECTOR_MEMORY_HEAD_BYTES);
      expect(extent.bytes.byteOffset % 64).toBe(0);
      expect(extent.bytes.buffer).toBe(extent.memory.buffer);
    }
  });

  it('lets small extents share a memory and gives large ones their own', () => {
    const arena = new VectorArena();
    const small = [arena.allocate(1000), arena.allocate(2000)];
    expect(small[0]?.memory).toBe(small[1]?.memory);
    const large = [arena.allocate(8 * MEBIBYTE), arena.allocate(8 * MEBIBYTE)];
    expect(new Set([...small, ...large].map(({ memory }) => memory)).size).toBe(3);
  });

  it('reuses the place of a released extent of the same size', () => {
    const arena = new VectorArena();
    arena.allocate(640);
    const released = arena.allocate(640);
    arena.release(released);
    const reused = arena.allocate(600 + 40);
    expect(reused.bytes.byteOffset).toBe(released.bytes.byteOffset);
    expect(reused.memory).toBe(released.memory);
  });

  it('never gives out overlapping extents, and accounts for every byte', () => {
    const sizes = fc.constantFrom(64, 4096, 100_000, 300_000, MEBIBYTE);
    const steps = fc.array(fc.record({ size: sizes, release: fc.option(fc.nat()) }), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(steps, (given) => {
        const arena = new VectorArena();
        const live: { extent: Extent; mark: number }[] = [];
        let mark = 0;
        for (const { size, release } of given) {
          if (release !== null && live.length > 0) {
            const [gone] = live.splice(release % live.length, 1);
            if (gone !== undefined) arena.release(gone.extent);
          }
          const extent = arena.allocate(size);
          mark = (mark + 1) % 251;
          extent.bytes.fill(mark);
          live.push({ extent, mark });
        }
        for (const { extent, mark: expected } of live) {
          expect(extent.bytes[0]).toBe(expected);
          expect(extent.bytes.at(-1)).toBe(expected);
        }
        const padded = ({ extent }: { extent: Extent }) => Math.ceil(extent.bytes.length / 64) * 64;
        expect(arena.allocatedBytes).toBe(live.reduce((sum, one) => sum + padded(one), 0));
        for (const { extent } of live) arena.release(extent);
        expect(arena.allocatedBytes).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps extents valid while their memory grows', () => {
    const arena = new VectorArena();
    const first = arena.allocate(1000);
    first.bytes.fill(7);
    for (let i = 0; i < 20; i++) arena.allocate(MEBIBYTE).bytes.fill(1);
    expect(first.bytes.every((byte) => byte === 7)).toBe(true);
  });
});
