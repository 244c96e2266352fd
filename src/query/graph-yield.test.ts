/** What is remembered of graphs that answer in vain, and of how long searches take. */

import type { Clock } from '../base/clock.ts';
import { GraphYields } from './graph-yield.ts';
import { SearchPace } from './search-pace.ts';

describe('GraphYields', () => {
  it('knows the share of misses of each filter, lately', () => {
    const yields = new GraphYields();
    const [often, never] = [new Uint32Array(1), new Uint32Array(1)];
    expect(yields.missShare(undefined)).toBe(0);
    for (let i = 0; i < 200; i++) {
      yields.note(often, true);
      yields.note(never, false);
    }
    expect(yields.missShare(often)).toBeGreaterThan(0.85);
    expect(yields.missShare(never)).toBe(0);
    for (let i = 0; i < 200; i++) yields.note(often, false);
    expect(yields.missShare(often)).toBeLessThan(0.1);
  });

  it('asks again after a while: searches that did not ask let misses fade', () => {
    const yields = new GraphYields();
    const filter = new Uint32Array(1);
    for (let i = 0; i < 20; i++) yields.note(filter, true);
    const before = yields.missShare(filter);
    for (let i = 0; i < 500; i++) yields.forget(filter);
    expect(yields.missShare(filter)).toBeLessThan(before / 2);
  });
});

describe('SearchPace', () => {
  it('learns how much longer work takes than predicted, each kind by itself', () => {
    let ms = 0;
    const clock: Clock = { now: () => ms, monotonic: () => ms };
    const pace = new SearchPace(clock);
    const take = (micros: number) => () => {
      ms += micros / 1000;
    };
    for (let i = 0; i < 200; i++) pace.measure('graph', 100, take(300));
    expect(pace.micros('graph', 100)).toBeCloseTo(300, 0);
    expect(pace.micros('scan', 100)).toBe(100);
    // One that had to wait changes little.
    pace.measure('graph', 100, take(1_000_000));
    expect(pace.micros('graph', 100)).toBeLessThan(330);
  });

  it('forgets what is not chosen any more, so that it is tried again', () => {
    let ms = 0;
    const clock: Clock = { now: () => ms, monotonic: () => ms };
    const pace = new SearchPace(clock);
    const take = (micros: number) => () => {
      ms += micros / 1000;
    };
    for (let i = 0; i < 100; i++) pace.measure('packed', 100, take(400));
    const before = pace.micros('packed', 100);
    for (let i = 0; i < 100; i++) pace.measure('graph', 100, take(100));
    expect(pace.micros('packed', 100)).toBeGreaterThan(0.9 * before);
    for (let i = 0; i < 10_000; i++) pace.measure('graph', 100, take(100));
    expect(pace.micros('packed', 100)).toBeLessThan(110);
  });

  it('leaves predictions as they are without a clock', () => {
    const pace = new SearchPace();
    expect(pace.measure('scan', 1, () => 'done')).toBe('done');
    expect(pace.micros('scan', 7)).toBe(7);
  });
});
