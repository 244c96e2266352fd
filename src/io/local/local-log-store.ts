/**
 * The log in a folder: opens and checks it, and hands appends to the log thread.
 *
 * Pieces over shared memory travel as they are; others are copied into one
 * buffer that moves to the thread. Appends of one turn travel together. Opening
 * reads everything that is kept and finishes the last file; a new one is begun
 * by the first append. Bytes: docs/format/wal.md
 */

import { logQueueBytesMax } from '../../base/limits.ts';
import { isShared } from '../../base/shared-bytes.ts';
import {
  LogBusyError,
  type LogEntry,
  LogFailedError,
  LogFullError,
  type LogState,
  type LogStore,
  type Lsn,
  type StoredEntry,
} from '../log-store.ts';
import { type FileSystem, missingIsUndefined } from './file-system.ts';
import { type FileSystemOrigin, resolveFileSystem } from './file-system-origin.ts';
import { inlineChannel, type LogChannel, threadChannel } from './log-channel.ts';
import type { Durability, LogReply, QueuedEntry } from './log-committer.ts';
import { type KnownWalFile, readEntries } from './log-entries.ts';
import { finishLog, type LogMark, type ScannedLog, scanLog } from './log-recovery.ts';
import { defaultLogFileSizes, type LogFileSizes } from './log-writer.ts';

/** Marks are thinned out beyond this many. */
const MARKS_MAX = 4096;

export interface LocalLogOptions {
  readonly folder: string;
  readonly durability: Durability;
  /** Default: the machine's. */
  readonly fileSystemOrigin?: FileSystemOrigin | undefined;
  readonly sizes?: LogFileSizes;
  /** Commits on the caller's thread and these files: for simulations. */
  readonly inline?: { readonly fileSystem: FileSystem; readonly newFileId: () => Uint8Array };
}

interface Waiting {
  readonly bytes: number;
  readonly resolve: (lsn: Lsn) => void;
  readonly reject: (cause: Error) => void;
}

export class LocalLogStore implements LogStore {
  readonly #fileSystem: FileSystem;
  readonly #folder: string;
  readonly #channel: LogChannel;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((state: LogState, reason: string | undefined) => void)[] = [];
  #files: KnownWalFile[];
  #outbox: QueuedEntry[] = [];
  #transfer: ArrayBuffer[] = [];
  #nextId = 0;
  #lastLsn: Lsn;
  #queuedBytes = 0;
  readonly #scannedBytes: number;
  readonly #tornTail: string | undefined;
  #writtenBytes = 0;
  #marks: LogMark[];
  #state: LogState = 'open';
  #stateReason: string | undefined;
  #closing: Promise<void> | undefined;

  private constructor(
    fileSystem: FileSystem,
    folder: string,
    log: ScannedLog,
    connect: (onReply: (reply: LogReply) => void) => LogChannel,
  ) {
    this.#fileSystem = fileSystem;
    this.#folder = folder;
    this.#files = [...log.files];
    this.#lastLsn = log.lastLsn;
    this.#scannedBytes = log.bytes;
    const last = log.files.at(-1);
    this.#tornTail =
      last?.isTorn === true ? `${last.path} from byte ${last.validBytes} on` : undefined;
    this.#marks = [...log.marks, { lsn: log.lastLsn, bytes: log.bytes }];
    this.#channel = connect((reply) => this.#onReply(reply));
    void this.#channel.ended.then((reason) => {
      if (this.#state === 'closed') return;
      this.#setState('failed', reason ?? 'the log thread ended');
    });
  }

  /**
   * errors  LogCorruptionError; errors of the file system
   * cost    reads all kept log once
   */
  static async open(options: LocalLogOptions): Promise<LocalLogStore> {
    const { folder, durability, fileSystemOrigin, inline } = options;
    const fileSystem = inline?.fileSystem ?? (await resolveFileSystem(fileSystemOrigin));
    await fileSystem.makeFolder(folder);
    const log = await scanLog(fileSystem, folder);
    await finishLog(fileSystem, folder, log);
    const common = {
      folder,
      durability,
      nextNumber: (log.files.at(-1)?.number ?? 0) + 1,
      nextLsn: log.lastLsn + 1n,
      sizes: options.sizes ?? defaultLogFileSizes,
    };
    return new LocalLogStore(fileSystem, folder, log, (onReply) =>
      inline === undefined
        ? threadChannel({ ...common, fileSystemOrigin }, onReply)
        : inlineChannel({ ...common, ...inline }, onReply),
    );
  }

  /** An interrupted commit was cut off at open: where, for the operator. */
  get tornTail(): string | undefined {
    return this.#tornTail;
  }

  get firstLsn(): Lsn {
    return this.#files[0]?.firstLsn ?? this.#lastLsn + 1n;
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
    return this.#queuedBytes;
  }

  bytesSince(lsn: Lsn): number {
    // Asked at every write: the last mark at or before the record is found by halving.
    let from = 0;
    for (let to = this.#marks.length; to - from > 1; ) {
      const middle = (from + to) >>> 1;
      if ((this.#marks[middle] as LogMark).lsn <= lsn) from = middle;
      else to = middle;
    }
    return this.#scannedBytes + this.#writtenBytes - (this.#marks[from]?.bytes ?? 0);
  }

  append(entry: LogEntry): Promise<Lsn> {
    const bytes = entry.pieces.reduce((sum, piece) => sum + piece.length, 0);
    const refusal = this.#refusalOf(entry, bytes);
    if (refusal !== undefined) return Promise.reject(refusal);
    const id = this.#nextId++;
    if (this.#outbox.length === 0) queueMicrotask(() => this.#send());
    this.#outbox.push({
      id,
      bytes,
      stream: entry.stream,
      type: entry.type,
      timestamp: entry.timestamp,
      mayUseReserve: entry.mayUseReserve === true,
      pieces: this.#movable(entry.pieces),
      copies: entry.copies ?? [],
    });
    this.#queuedBytes += bytes;
    return new Promise((resolve, reject) => this.#waiting.set(id, { bytes, resolve, reject }));
  }

  read(after: Lsn): AsyncIterable<StoredEntry> {
    return readEntries(this.#fileSystem, [...this.#files], { after, upTo: this.#lastLsn });
  }

  async sync(): Promise<void> {
    if (this.#state === 'failed') throw new LogFailedError(this.#stateReason);
    if (this.#closing !== undefined) throw new LogFailedError('the log is closed');
    this.#send();
    const id = this.#nextId++;
    await new Promise<Lsn>((resolve, reject) => {
      this.#waiting.set(id, { bytes: 0, resolve, reject });
      this.#channel.send({ kind: 'sync', id }, []);
    });
  }

  watch(listener: (state: LogState, reason: string | undefined) => void): void {
    this.#listeners.push(listener);
  }

  async trim(upTo: Lsn): Promise<void> {
    let wasDeleted = false;
    for (;;) {
      const [oldest, next] = this.#files;
      if (oldest === undefined || next === undefined || next.firstLsn > upTo + 1n) break;
      // It stays the oldest until it is gone, or the next trim would leave a gap behind it.
      await this.#fileSystem.unlink(oldest.path).catch(missingIsUndefined);
      this.#files = this.#files.filter((file) => file !== oldest);
      // One by one, or a power cut could bring back a file without its successor.
      await this.#fileSystem.syncFolder(this.#folder);
      wasDeleted = true;
    }
    if (wasDeleted && this.#state === 'full') this.#channel.send({ kind: 'retry' }, []);
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#send();
      this.#channel.send({ kind: 'close' }, []);
      await this.#channel.ended;
    })();
    return this.#closing;
  }

  #refusalOf(entry: LogEntry, bytes: number): Error | undefined {
    if (this.#closing !== undefined || this.#state === 'closed') {
      return new LogFailedError('the log is closed');
    }
    if (this.#state === 'failed') return new LogFailedError(this.#stateReason);
    if (this.#state === 'full' && entry.mayUseReserve !== true) {
      return new LogFullError(this.#stateReason);
    }
    // A single entry always passes, however large.
    if (this.#queuedBytes > 0 && this.#queuedBytes + bytes > logQueueBytesMax) {
      return new LogBusyError(`${this.#queuedBytes} bytes wait to be written`);
    }
    return undefined;
  }

  #send(): void {
    if (this.#outbox.length === 0) return;
    const entries = this.#outbox;
    const transfer = this.#transfer;
    this.#outbox = [];
    this.#transfer = [];
    this.#channel.send({ kind: 'append', entries }, transfer);
  }

  /** Posting a view copies all of its buffer, so private pieces are copied together instead. */
  #movable(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
    const bytes = pieces.reduce((sum, piece) => sum + (isShared(piece) ? 0 : piece.length), 0);
    const buffer = new ArrayBuffer(bytes);
    if (bytes > 0) this.#transfer.push(buffer);
    let at = 0;
    return pieces.map((piece) => {
      if (isShared(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.length);
      const copy = new Uint8Array(buffer, at, piece.length);
      copy.set(piece);
      at += piece.length;
      return copy;
    });
  }

  #onReply(reply: LogReply): void {
    switch (reply.kind) {
      case 'appended':
        this.#writtenBytes = reply.writtenBytes;
        this.#lastLsn = reply.lsns.at(-1) ?? this.#lastLsn;
        this.#pushMark({ lsn: this.#lastLsn, bytes: this.#scannedBytes + this.#writtenBytes });
        for (const [i, id] of reply.ids.entries()) {
          this.#settle(id)?.resolve(reply.lsns[i] as bigint);
        }
        return;
      case 'synced':
        this.#settle(reply.id)?.resolve(this.#lastLsn);
        return;
      case 'refused':
        for (const id of reply.ids) this.#settle(id)?.reject(new LogFullError(reply.reason));
        return;
      case 'file':
        this.#files.push({ number: reply.number, path: reply.path, firstLsn: reply.firstLsn });
        return;
      case 'state':
        this.#setState(reply.state, reply.reason);
        return;
    }
  }

  #pushMark(mark: LogMark): void {
    this.#marks.push(mark);
    if (this.#marks.length <= MARKS_MAX) return;
    this.#marks = this.#marks.filter((_, i) => i % 2 === 0);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#queuedBytes -= waiting?.bytes ?? 0;
    return waiting;
  }

  #setState(state: LogState, reason: string | undefined): void {
    if (this.#state === 'failed') return;
    this.#state = state;
    this.#stateReason = reason;
    if (state === 'failed' || state === 'closed') {
      for (const id of [...this.#waiting.keys()]) {
        this.#settle(id)?.reject(new LogFailedError(reason ?? 'the log is closed'));
      }
    }
    for (const listener of this.#listeners) listener(state, reason);
  }
}
