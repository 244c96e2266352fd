/**
 * The durable log: one order over every stream.
 *
 * write/ appends and is told when an entry is durable; recovery reads. A large
 * entry is split into fragments by the backend; a reader sees whole entries
 * only, and an entry whose last fragment is missing does not exist.
 * Bytes of the local backend: docs/format/wal.md
 */

/** Number of a record; contiguous from 1. */
export type Lsn = bigint;

export interface LogEntry {
  /** 0n: the catalog; else the collection's id. */
  readonly stream: bigint;
  /** Meaning of the payload, by stream: write/ and catalog/ define them. */
  readonly type: number;
  readonly timestamp: bigint;
  /**
   * The payload, in pieces that are written one after another.
   *
   * owner  pieces over shared memory are borrowed until the append settles and
   *        must not change; other pieces are copied or moved by the backend.
   */
  readonly pieces: readonly Uint8Array[];
}

export interface StoredEntry {
  readonly lsn: Lsn;
  readonly stream: bigint;
  readonly type: number;
  readonly timestamp: bigint;
  readonly payload: Uint8Array;
}

export interface LogStore {
  /** The last durable record; 0n when empty. */
  readonly lastLsn: Lsn;
  /** Bytes of log kept from `lsn` on. */
  bytesSince(lsn: Lsn): number;
  /**
   * Appends one entry; resolves with the lsn of its last record once it is
   * durable (by the durability setting). Appends become durable in call order.
   *
   * errors  after a failed sync every append rejects, for ever: the log is closed
   */
  append(entry: LogEntry): Promise<Lsn>;
  /** Whole entries with lsn > after, in order. */
  read(after: Lsn): AsyncIterable<StoredEntry>;
  /** Entries with lsn ≤ upTo are no longer needed; space is given back file by file. */
  trim(upTo: Lsn): Promise<void>;
  close(): Promise<void>;
}
