/**
 * The durable log: one order over every stream.
 *
 * write/ appends and is told when an entry is durable; recovery reads. A large
 * entry is split into fragments by the backend; a reader sees whole entries
 * only, and an entry whose last fragment is missing does not exist.
 * Bytes of the local backend: docs/format/wal.md
 */

import type { BytesCopy } from '../base/shared-bytes.ts';

/** Number of a record; contiguous from 1. An entry has the number of its last record. */
export type Lsn = bigint;

export interface LogEntry {
  /** 0n: the catalog; else the collection's id. */
  readonly stream: bigint;
  /** Meaning of the payload, by stream: write/ and catalog/ define them. Up to 65535. */
  readonly type: number;
  readonly timestamp: bigint;
  /**
   * The payload, in pieces that are written one after another.
   *
   * owner  pieces over shared memory are borrowed until the append settles and
   *        must not change; other pieces are copied before `append` returns.
   */
  readonly pieces: readonly Uint8Array[];
  /**
   * Made before the pieces, which may be what they fill, are looked at; all of them by
   * the time the append resolves, none when the entry is refused.
   *
   * owner  both sides are shared memory, borrowed until the append settles
   */
  readonly copies?: readonly BytesCopy[];
  /** True for what helps to free space (deletes, drops): may use room kept for a full disk. */
  readonly mayUseReserve?: boolean;
}

export interface StoredEntry {
  readonly lsn: Lsn;
  readonly stream: bigint;
  readonly type: number;
  readonly timestamp: bigint;
  readonly payload: Uint8Array;
}

/**
 * open    takes entries
 * full    refuses entries until there is space again, except into the reserve
 * failed  refuses entries for ever: a write or sync failed
 */
export type LogState = 'open' | 'full' | 'failed' | 'closed';

/** There is no space for the entry; nothing of it was written. Heals when space is freed. */
export class LogFullError extends Error {
  override readonly name = 'LogFullError';
}

/** More bytes wait to be written than the queue holds; nothing of the entry was taken. */
export class LogBusyError extends Error {
  override readonly name = 'LogBusyError';
}

/** The log can take no more entries; every later append fails with the same reason. */
export class LogFailedError extends Error {
  override readonly name = 'LogFailedError';
}

/** The log cannot be trusted; the message names file, offset, expectation and what to do. */
export class LogCorruptionError extends Error {
  override readonly name = 'LogCorruptionError';
}

export interface LogReader {
  /** The first record still kept, or the next to come when none is. */
  readonly firstLsn: Lsn;
  /** The last durable record; `firstLsn - 1n` when there is none. */
  readonly lastLsn: Lsn;
  /**
   * Whole entries with lsn > after, in order, up to the last one at the time of the call.
   *
   * owner   the payloads are the caller's, each aligned to 8 bytes
   * errors  LogCorruptionError, also when records after `after` were trimmed
   * cost    memory of a few MiB, or of the largest entry
   */
  read(after: Lsn): AsyncIterable<StoredEntry>;
}

export interface LogStore extends LogReader {
  readonly state: LogState;
  /** Why the state is `full` or `failed`. */
  readonly stateReason: string | undefined;
  /** Bytes of entries that wait to become durable. */
  readonly queuedBytes: number;
  /** Bytes of log kept after `lsn`, exact to a commit. */
  bytesSince(lsn: Lsn): number;
  /**
   * Appends one entry; resolves with the lsn of its last record once it is
   * durable (by the durability setting). Appends become durable in call order.
   *
   * errors  LogFullError, LogBusyError: this entry only, nothing was written;
   *         LogFailedError: the entry may or may not exist after a restart, and
   *         every later append rejects too
   */
  append(entry: LogEntry): Promise<Lsn>;
  /**
   * Everything appended so far is durable, whatever the durability setting. Call it
   * before something durable refers to a record by number.
   *
   * errors  LogFailedError
   */
  sync(): Promise<void>;
  /** Told of every change of `state`. */
  watch(listener: (state: LogState, reason: string | undefined) => void): void;
  /** Entries with lsn ≤ upTo are no longer needed; space is given back file by file. */
  trim(upTo: Lsn): Promise<void>;
  /** Waits for what was appended. Safe to call twice. */
  close(): Promise<void>;
}
