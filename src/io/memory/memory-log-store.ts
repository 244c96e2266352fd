/** A log that keeps nothing beyond the process: for `:memory:` and for tests. */

import { copyBytes } from '../../base/shared-bytes.ts';
import {
  type LogEntry,
  LogFailedError,
  type LogState,
  type LogStore,
  type Lsn,
  type StoredEntry,
} from '../log-store.ts';

export class MemoryLogStore implements LogStore {
  #entries: StoredEntry[] = [];
  #firstLsn: Lsn = 1n;
  #lastLsn: Lsn = 0n;
  #state: LogState = 'open';
  #stateReason: string | undefined;
  readonly #listeners: ((state: LogState, reason: string | undefined) => void)[] = [];
  /** `keepsEntries` false: appends are only counted (a server that never reads back). */
  readonly #keepsEntries: boolean;

  constructor(options: { readonly keepsEntries: boolean } = { keepsEntries: true }) {
    this.#keepsEntries = options.keepsEntries;
  }

  get firstLsn(): Lsn {
    return this.#firstLsn;
  }

  get lastLsn(): Lsn {
    return this.#lastLsn;
  }

  get state(): LogState {
    return this.#state;
  }

  get stateReason(): string | undefined {
    return this.#stateReason;
  }

  get queuedBytes(): number {
    return 0;
  }

  bytesSince(lsn: Lsn): number {
    return this.#entries.reduce(
      (sum, entry) => (entry.lsn > lsn ? sum + entry.payload.length : sum),
      0,
    );
  }

  async append(entry: LogEntry): Promise<Lsn> {
    if (this.#state !== 'open') throw new LogFailedError(this.#stateReason ?? 'the log is closed');
    for (const { source, target } of entry.copies ?? []) copyBytes(target, 0, source);
    this.#lastLsn += 1n;
    const lsn = this.#lastLsn;
    if (this.#keepsEntries) {
      const { stream, type, timestamp, pieces } = entry;
      this.#entries.push({ lsn, stream, type, timestamp, payload: joined(pieces) });
    }
    return lsn;
  }

  async *read(after: Lsn): AsyncGenerator<StoredEntry> {
    for (const entry of [...this.#entries]) {
      if (entry.lsn > after) yield { ...entry, payload: entry.payload.slice() };
    }
  }

  async sync(): Promise<void> {
    if (this.#state !== 'open') throw new LogFailedError(this.#stateReason ?? 'the log is closed');
  }

  watch(listener: (state: LogState, reason: string | undefined) => void): void {
    this.#listeners.push(listener);
  }

  /** For tests of what happens above a log that broke. */
  fail(reason: string): void {
    this.#setState('failed', reason);
  }

  async trim(upTo: Lsn): Promise<void> {
    this.#entries = this.#entries.filter((entry) => entry.lsn > upTo);
    if (upTo >= this.#firstLsn)
      this.#firstLsn = upTo < this.#lastLsn ? upTo + 1n : this.#lastLsn + 1n;
  }

  async close(): Promise<void> {
    this.#setState('closed', undefined);
  }

  #setState(state: LogState, reason: string | undefined): void {
    if (this.#state === state || this.#state === 'failed') return;
    this.#state = state;
    this.#stateReason = reason;
    for (const listener of this.#listeners) listener(state, reason);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
