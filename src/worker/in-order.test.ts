/** Requests behind one that loads something: they wait, and keep their order. */

import { inOrder } from './in-order.ts';

class Queue {
  readonly handled: string[] = [];
  readonly #loads = new Map<string, () => void>();
  readonly receive = inOrder<string>(
    (request) => this.#preparation(request),
    (request) => this.handled.push(request),
  );

  /** Requests that begin with a capital load something, each once. */
  #preparation(request: string): Promise<void> | undefined {
    if (!/^[A-Z]/.test(request) || this.#loads.has(request)) return undefined;
    return new Promise((resolve) => {
      this.#loads.set(request, resolve);
    });
  }

  isLoading(request: string): boolean {
    return this.#loads.has(request);
  }

  async loaded(request: string): Promise<void> {
    const resolve = this.#loads.get(request);
    if (resolve === undefined) throw new Error(`${request} loads nothing`);
    resolve();
    await Promise.resolve();
  }
}

describe('a queue of requests', () => {
  it('handles at once what loads nothing', () => {
    const queue = new Queue();
    queue.receive('a');
    queue.receive('b');
    expect(queue.handled).toEqual(['a', 'b']);
  });

  it('lets all wait behind one that loads, in order', async () => {
    const queue = new Queue();
    for (const request of ['a', 'Shapes', 'b', 'c']) queue.receive(request);
    expect(queue.handled).toEqual(['a']);
    await queue.loaded('Shapes');
    expect(queue.handled).toEqual(['a', 'Shapes', 'b', 'c']);
    queue.receive('Shapes');
    expect(queue.handled.at(-1)).toBe('Shapes');
  });

  it('stops again at the next one that loads', async () => {
    const queue = new Queue();
    for (const request of ['Shapes', 'b', 'More', 'c']) queue.receive(request);
    expect(queue.isLoading('More')).toBe(false);
    await queue.loaded('Shapes');
    expect(queue.handled).toEqual(['Shapes', 'b']);
    queue.receive('d');
    await queue.loaded('More');
    expect(queue.handled).toEqual(['Shapes', 'b', 'More', 'c', 'd']);
  });
});
