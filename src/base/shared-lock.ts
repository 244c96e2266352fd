/**
 * Many ordinary holders or one exclusive one, first come first served.
 *
 * Writes share it; a read-modify-write (delete by filter, partial update) holds
 * it alone, so that nothing changes between its read and its place in the log.
 */

interface Waiter {
  readonly exclusive: boolean;
  readonly admit: () => void;
}

export class SharedLock {
  #sharedHolders = 0;
  #exclusiveHeld = false;
  readonly #queue: Waiter[] = [];

  shared<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run(false, work);
  }

  exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#run(true, work);
  }

  async #run<Result>(exclusive: boolean, work: () => Promise<Result>): Promise<Result> {
    if (this.#queue.length === 0 && this.#isFree(exclusive)) this.#take(exclusive);
    else await new Promise<void>((admit) => this.#queue.push({ exclusive, admit }));
    try {
      return await work();
    } finally {
      this.#give(exclusive);
    }
  }

  #isFree(exclusive: boolean): boolean {
    return !this.#exclusiveHeld && (!exclusive || this.#sharedHolders === 0);
  }

  #take(exclusive: boolean): void {
    if (exclusive) this.#exclusiveHeld = true;
    else this.#sharedHolders += 1;
  }

  #give(exclusive: boolean): void {
    if (exclusive) this.#exclusiveHeld = false;
    else this.#sharedHolders -= 1;
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      if (!this.#isFree(next.exclusive)) return;
      this.#queue.shift();
      this.#take(next.exclusive);
      next.admit();
    }
  }
}
