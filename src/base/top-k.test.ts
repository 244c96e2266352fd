/** The heap that keeps the k nearest: order, ties, bounds. */

import { seededRandom } from './random.ts';
import { TopK } from './top-k.ts';

function check(capacity: number, pairs: readonly (readonly [number, number])[]): void {
  const top = new TopK(capacity);
  for (const [distance, id] of pairs) top.push(distance, id);
  const expected = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, capacity);
  expect(top.size).toBe(expected.length);
  const { distances, ids } = top.drain();
  expect([...ids]).toEqual(expected.map(([, id]) => id));
  expect([...distances]).toEqual(expected.map(([distance]) => distance));
  expect(top.size).toBe(0);
}

describe('TopK', () => {
  it('keeps the nearest, in order, ties by id, whatever the order of pushes', () => {
    const random = seededRandom(7);
    for (const capacity of [0, 1, 2, 10, 63, 64, 65, 300, 1000]) {
      const pairs = Array.from({ length: 500 }, (_, id) => [Math.floor(random.next() * 40), id]);
      check(capacity, pairs as [number, number][]);
      check(capacity, pairs.reverse() as [number, number][]);
    }
  });

  it('keeps infinite distances while there is room', () => {
    check(3, [
      [Number.POSITIVE_INFINITY, 4],
      [1, 5],
      [Number.POSITIVE_INFINITY, 2],
      [Number.POSITIVE_INFINITY, 3],
    ]);
  });

  it('has no bound until it is full', () => {
    const top = new TopK(2);
    top.push(1, 1);
    expect(top.bound).toBeNaN();
    top.push(3, 2);
    expect(top.bound).toBe(3);
  });
});
