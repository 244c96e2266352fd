/** Quiet begins half a second after the last read that was seen. */

import { ReadCount, ReadWatch } from './read-activity.ts';

it('is quiet until reads come, and again when they have stopped', () => {
  const count = new ReadCount();
  count.add();
  let nowMs = 1000;
  const watch = new ReadWatch(count.buffer, () => nowMs);
  expect(watch.isQuiet()).toBe(true);
  count.add();
  expect(watch.isQuiet()).toBe(false);
  nowMs += 499;
  expect(watch.isQuiet()).toBe(false);
  nowMs += 1;
  expect(watch.isQuiet()).toBe(true);
  count.add();
  count.add();
  nowMs += 10_000;
  expect(watch.isQuiet()).toBe(false);
});
