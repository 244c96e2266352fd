/** Slots and messages in turns, with what comes at the worst moment. */

import type { Clock } from '../base/clock.ts';
import { EXCHANGE_BYTES, SlotExchange } from './slot-exchange.ts';
import { SlotTurns } from './slot-turns.ts';

interface Thread {
  readonly main: SlotExchange;
  readonly turns: SlotTurns;
  readonly served: number[];
  /** Slots of each call. */
  readonly calls: number[];
  /** How often main was woken. */
  wakes: number;
}

function threadOf(
  onServe: (slot: number, thread: Thread) => void = () => undefined,
  clock: Clock = { now: () => 0, monotonic: () => 0 },
): Thread {
  const buffer = new SharedArrayBuffer(EXCHANGE_BYTES);
  const main = new SlotExchange(buffer, { isNew: true });
  const served: number[] = [];
  const calls: number[] = [];
  const turns = new SlotTurns({
    exchange: new SlotExchange(buffer, { isNew: false }),
    areTogether: (a, b) => a >= 3000 && b >= 3000,
    serve: (slots) => {
      served.push(...slots);
      calls.push(slots.length);
      for (const slot of slots) onServe(slot, thread);
      return !slots.includes(2000);
    },
    wakeMain: () => {
      thread.wakes += 1;
    },
    clock,
    waitMs: 0,
  });
  const thread: Thread = { main, turns, served, calls, wakes: 0 };
  return thread;
}

/** True when main has to wake the thread for it. */
function put({ main }: Thread, slot: number): boolean {
  main.searches.put(slot, main.messages);
  return main.searches.mustWake();
}

function answersOf({ main }: Thread): number[] {
  const slots: number[] = [];
  do {
    for (let slot = main.answers.take(0); slot !== undefined; slot = main.answers.take(0)) {
      slots.push(slot);
    }
  } while (!main.answers.sleep());
  return slots;
}

describe('SlotTurns', () => {
  it('is woken for the first slot only, and wakes main once for several answers', () => {
    const thread = threadOf();
    expect([put(thread, 1), put(thread, 2), put(thread, 3)]).toEqual([true, false, false]);
    thread.turns.run();
    expect(thread.served).toEqual([1, 2, 3]);
    expect(thread.wakes).toBe(1);
    expect(answersOf(thread)).toEqual([1, 2, 3]);
    expect(put(thread, 4)).toBe(true);
    thread.turns.run();
    expect(thread.wakes).toBe(2);
  });

  it('serves what comes while it serves, however often the rings wrap', () => {
    const answers: number[] = [];
    // Main takes answers in time: a ring holds as many as there are slots.
    const serve = threadOf((slot, self) => {
      answers.push(...answersOf(self));
      if (slot < 1000) self.main.searches.put(slot + 1, 0);
    });
    put(serve, 1);
    serve.turns.run();
    answers.push(...answersOf(serve));
    expect(serve.served).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
    expect(answers).toEqual([...serve.served]);
  });

  it('misses nothing that comes between its last look and its sleep', () => {
    const buffer = new SharedArrayBuffer(EXCHANGE_BYTES);
    const exchange = new SlotExchange(buffer, { isNew: true });
    const { searches } = exchange;
    for (const moment of ['take', 'isBlocked', 'wait', 'sleep'] as const) {
      let isLate = true;
      const intruder = new Proxy(searches, {
        get: (ring, key) => {
          const value = Reflect.get(ring, key, ring);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]) => {
            const result = value.apply(ring, args);
            if (key === moment && isLate && ring.isEmpty) {
              isLate = false;
              ring.put(7, 0);
              if (ring.mustWake()) woken += 1;
            }
            return result;
          };
        },
      });
      let woken = 0;
      const served: number[] = [];
      const turns = new SlotTurns({
        exchange: { searches: intruder, answers: exchange.answers, messages: 0 } as SlotExchange,
        areTogether: () => false,
        serve: (slots) => served.push(...slots) > 0,
        wakeMain: () => undefined,
        clock: { now: () => 0, monotonic: () => 0 },
        waitMs: 0,
      });
      turns.run();
      if (woken > 0) turns.run();
      expect(served).toEqual([7]);
    }
  });

  it('leaves a slot until the messages before it were handled', () => {
    const thread = threadOf();
    put(thread, 1);
    thread.main.countMessage();
    put(thread, 2);
    thread.turns.run();
    expect(thread.served).toEqual([1]);
    thread.turns.messageHandled();
    expect(thread.served).toEqual([1, 2]);
    expect(answersOf(thread)).toEqual([1, 2]);
  });

  it('serves searches together that may be, up to sixteen', () => {
    const thread = threadOf();
    const slots = [1, ...Array.from({ length: 18 }, (_, i) => 3000 + i), 2];
    for (const slot of slots) put(thread, slot);
    thread.turns.run();
    expect(thread.calls).toEqual([1, 16, 2, 1]);
    expect(answersOf(thread)).toEqual(slots);
  });

  it('serves a search with those behind it that may be together, whatever lies between', () => {
    const thread = threadOf();
    for (const slot of [1, 3000, 2, 3001, 3, 3002]) put(thread, slot);
    thread.turns.run();
    expect(thread.calls).toEqual([1, 3, 1, 1]);
    expect(answersOf(thread)).toEqual([1, 3000, 3001, 3002, 2, 3]);
  });

  it('lets timers of its thread have their turn under load', async () => {
    let ms = 0;
    let isDue = false;
    setTimeout(() => {
      isDue = true;
    }, 0);
    const thread = threadOf(
      (_, { main }) => {
        ms += 10;
        answersOf(thread);
        if (!isDue) main.searches.put(1, 0);
      },
      { now: () => ms, monotonic: () => ms },
    );
    put(thread, 1);
    thread.turns.run();
    while (!isDue) await new Promise((resolve) => setImmediate(resolve));
    expect(thread.served.length).toBeGreaterThan(5);
  });

  it('gives no answer where an error was sent', () => {
    const thread = threadOf();
    for (const slot of [12, 2000, 14]) put(thread, slot);
    thread.turns.run();
    expect(answersOf(thread)).toEqual([12, 14]);
  });
});
