/**
 * Group commit: many waiting entries, one write, one sync, then all answers.
 *
 * Runs on the log thread (log-thread.ts), or inline in simulations. Entries are
 * taken in the order they came and nobody is answered early (I2).
 */

import type { LogState } from '../log-store.ts';
import { LogWriter, type LogWriterOptions, type PendingEntry } from './log-writer.ts';

const BATCH_BYTES_MAX = 8 * 1024 * 1024;
const BATCH_ENTRIES_MAX = 500;
const RETRY_MS = 1000;

/**
 * sync        acknowledged after fdatasync
 * intervalMs  acknowledged after the write, synced within the interval
 * os          synced when a file is finished
 */
export type Durability = 'sync' | 'os' | { readonly intervalMs: number };

export interface QueuedEntry extends PendingEntry {
  readonly id: number;
  readonly bytes: number;
}

export type LogRequest =
  | { readonly kind: 'append'; readonly entries: readonly QueuedEntry[] }
  /** Makes what was appended before durable. */
  | { readonly kind: 'sync'; readonly id: number }
  /** Space may have come back. */
  | { readonly kind: 'retry' }
  | { readonly kind: 'close' };

export type LogReply =
  | {
      readonly kind: 'appended';
      readonly ids: readonly number[];
      readonly lsns: BigUint64Array;
      /** All bytes written so far by this committer. */
      readonly writtenBytes: number;
    }
  | { readonly kind: 'synced'; readonly id: number }
  /** Only these entries; nothing of them was written. */
  | { readonly kind: 'refused'; readonly ids: readonly number[]; readonly reason: string }
  | {
      readonly kind: 'file';
      readonly number: number;
      readonly path: string;
      readonly firstLsn: bigint;
    }
  | { readonly kind: 'state'; readonly state: LogState; readonly reason: string | undefined };

export interface LogCommitterOptions
  extends Omit<LogWriterOptions, 'onNewFile' | 'onSpareSettled'> {
  readonly durability: Durability;
  readonly reply: (reply: LogReply) => void;
  /** Moves requests that arrived meanwhile into the queue, without waiting. */
  readonly drain: () => void;
}

export class LogCommitter {
  readonly #options: LogCommitterOptions;
  readonly #writer: LogWriter;
  #queue: QueuedEntry[] = [];
  #taken = 0;
  #running: Promise<void> | undefined;
  #state: LogState = 'open';
  #syncTimer: NodeJS.Timeout | undefined;
  #retryTimer: NodeJS.Timeout | undefined;

  constructor(options: LogCommitterOptions) {
    this.#options = options;
    this.#writer = new LogWriter({
      ...options,
      onSpareSettled: () => this.#onSpareSettled(),
      onNewFile: (file) => options.reply({ kind: 'file', ...file }),
    });
  }

  /** Takes entries into the queue; `run` commits them. */
  enqueue(entries: readonly QueuedEntry[]): void {
    for (const entry of entries) this.#queue.push(entry);
  }

  /** Commits until the queue is empty. */
  run(): Promise<void> {
    this.#running ??= this.#loop().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Space may have come back. */
  retry(): void {
    clearTimeout(this.#retryTimer);
    if (this.#writer.spare.state !== 'full') return;
    this.#writer.spare.prepare(this.#options.sizes.firstBytes);
  }

  async sync(id: number): Promise<void> {
    await this.run();
    if (this.#state === 'failed') return;
    try {
      this.#writer.sync();
      this.#options.reply({ kind: 'synced', id });
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async close(): Promise<void> {
    await this.run();
    clearTimeout(this.#syncTimer);
    clearTimeout(this.#retryTimer);
    try {
      if (this.#state === 'failed') await this.#writer.abandon();
      else await this.#writer.close();
      this.#setState('closed', undefined);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  async #loop(): Promise<void> {
    // Begin after the caller's turn, so that what is queued together is committed together.
    await Promise.resolve();
    for (;;) {
      this.#options.drain();
      if (this.#taken === this.#queue.length) break;
      if (this.#state === 'failed') {
        this.#refuseRest();
        break;
      }
      try {
        if (!this.#commitBatch()) await this.#writer.spare.settled();
      } catch (cause) {
        this.#fail(cause);
      }
    }
    this.#queue = [];
    this.#taken = 0;
  }

  /** False when the next entry must wait for space. */
  #commitBatch(): boolean {
    const ids: number[] = [];
    const lsns: bigint[] = [];
    let bytes = 0;
    let mustWait = false;
    while (
      this.#taken < this.#queue.length &&
      ids.length < BATCH_ENTRIES_MAX &&
      bytes < BATCH_BYTES_MAX
    ) {
      const entry = this.#queue[this.#taken] as QueuedEntry;
      const room = this.#writer.roomFor(entry);
      if (room === 'broken') throw this.#writer.spare.cause;
      mustWait = room === 'wait';
      if (mustWait) break;
      this.#taken += 1;
      if (room === 'full') {
        this.#refuse(entry);
        continue;
      }
      lsns.push(this.#writer.push(entry));
      ids.push(entry.id);
      bytes += entry.bytes;
    }
    this.#compactQueue();
    if (ids.length === 0) return !mustWait;
    this.#writer.commit(this.#options.durability === 'sync');
    if (this.#options.durability !== 'sync') this.#syncLater();
    this.#options.reply({
      kind: 'appended',
      ids,
      lsns: BigUint64Array.from(lsns),
      writtenBytes: this.#writer.writtenBytes,
    });
    return true;
  }

  #compactQueue(): void {
    if (this.#taken < 1024) return;
    this.#queue = this.#queue.slice(this.#taken);
    this.#taken = 0;
  }

  #refuse(entry: QueuedEntry): void {
    const reason = `no space for the next log file: ${this.#writer.spare.cause?.message}`;
    this.#setState('full', reason);
    this.#options.reply({ kind: 'refused', ids: [entry.id], reason });
  }

  #onSpareSettled(): void {
    const { spare } = this.#writer;
    if (spare.state === 'broken') this.#fail(spare.cause);
    else if (spare.state === 'ready') {
      if (this.#state === 'full') this.#setState('open', undefined);
    } else if (this.#state !== 'closed') {
      clearTimeout(this.#retryTimer);
      this.#retryTimer = setTimeout(() => this.retry(), RETRY_MS).unref();
    }
  }

  #syncLater(): void {
    const { durability } = this.#options;
    if (typeof durability === 'string' || this.#syncTimer !== undefined) return;
    this.#syncTimer = setTimeout(() => {
      this.#syncTimer = undefined;
      try {
        if (this.#state !== 'failed') this.#writer.sync();
      } catch (cause) {
        this.#fail(cause);
      }
    }, durability.intervalMs).unref();
  }

  #fail(cause: unknown): void {
    this.#setState('failed', cause instanceof Error ? cause.message : String(cause));
    this.#refuseRest();
  }

  /** The answer to everything that waits is the state itself. */
  #refuseRest(): void {
    this.#queue = [];
    this.#taken = 0;
  }

  #setState(state: LogState, reason: string | undefined): void {
    if (this.#state === state || this.#state === 'failed') return;
    this.#state = state;
    this.#options.reply({ kind: 'state', state, reason });
  }
}
