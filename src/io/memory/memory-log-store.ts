/** A log that keeps nothing beyond the process: for `:memory:` and for tests. */

import type { LogEntry, LogStore, Lsn, StoredEntry } from '../log-store.ts';

export class MemoryLogStore implements LogStore {
  #entries: StoredEntry[] = [];
  #lastLsn: Lsn = 0n;
  #isClosed = false;

  /** `keepsEntries` false: appends are only counted (a server that never reads back). */
  readonly #keepsEntries: boolean;

  constructor(options: { readonly keepsEntries: boolean } = { keepsEntries: true }) {
    this.#keepsEntries = options.keepsEntries;
  }

  get lastLsn(): Lsn {
    return this.#lastLsn;
  }

  bytesSince(lsn: Lsn): number {
    return this.#entries.reduce(
      (sum, entry) => (entry.lsn > lsn ? sum + entry.payload.length : sum),
      0,
    );
  }

  async append(entry: LogEntry): Promise<Lsn> {
    if (this.#isClosed) throw new Error('the log is closed');
    this.#lastLsn += 1n;
    const lsn = this.#lastLsn;
    if (this.#keepsEntries) {
      const { stream, type, timestamp, pieces } = entry;
      this.#entries.push({ lsn, stream, type, timestamp, payload: Buffer.concat(pieces) });
    }
    return lsn;
  }

  async *read(after: Lsn): AsyncIterable<StoredEntry> {
    for (const entry of [...this.#entries]) if (entry.lsn > after) yield entry;
  }

  async trim(upTo: Lsn): Promise<void> {
    this.#entries = this.#entries.filter((entry) => entry.lsn > upTo);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }
}
