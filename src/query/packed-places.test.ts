/** The place of a new set against every place there is. */

import fc from 'fast-check';
import { cheapestPlace } from './packed-places.ts';

const BYTES_MAX = 40;
/** Gap before it, its bytes, its worth. */
const setArbitrary = fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 12 }), fc.nat(9));

describe('cheapestPlace', () => {
  it('displaces what is worth least of all places', () => {
    const inputs = [fc.array(setArbitrary, { maxLength: 8 }), fc.nat(BYTES_MAX)] as const;
    const property = fc.property(...inputs, (sets, bytes) => {
      let end = 0;
      const taken = sets.flatMap(([gap, size, worth]) => {
        const set = { from: end + gap, to: end + gap + size, worth };
        if (set.to > BYTES_MAX) return [];
        end = set.to;
        return [set];
      });
      const costAt = (from: number) =>
        taken
          .filter((set) => set.to > from && set.from < from + bytes)
          .reduce((sum, { worth }) => sum + worth, 0);
      const costs = Array.from({ length: BYTES_MAX - bytes + 1 }, (_, from) => costAt(from));
      const { place, displaced, cost } = cheapestPlace(taken, BYTES_MAX, bytes, (set) => set.worth);
      expect(place.to - place.from).toBe(bytes);
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeLessThanOrEqual(BYTES_MAX);
      expect(cost).toBe(Math.min(...costs));
      const overlapping = taken.filter((set) => set.to > place.from && set.from < place.to);
      expect(displaced).toEqual(overlapping);
      expect(displaced.reduce((sum, { worth }) => sum + worth, 0)).toBe(cost);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
