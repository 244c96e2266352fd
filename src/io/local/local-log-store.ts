/**
 * The log in a folder: opens and checks it, and hands appends to the log thread.
 *
 * Pieces over shared memory are posted as they are and must not change until the
 * append settles; others are copied by the post. Bytes: docs/format/wal.md
 */

import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { crc32 } from '../../base/crc32.ts';
import type { LogEntry, LogStore, Lsn, StoredEntry } from '../log-store.ts';
import type { LogWriterOptions } from './log-writer.ts';
import { encodeRecordHeader, FLAG } from './wal-format.ts';
import {
  checkSequence,
  EntryAssembler,
  listWalFiles,
  scanWalFile,
  type WalFile,
} from './wal-reader.ts';

export type LogThreadOptions = Omit<LogWriterOptions, 'newFileId'>;

export interface AppendMessage {
  readonly kind: 'append';
  readonly id: number;
  readonly stream: bigint;
  readonly type: number;
  readonly timestamp: bigint;
  readonly pieces: readonly Uint8Array[];
  readonly bytes: number;
}

export type LogThreadReply =
  | {
      readonly kind: 'appended';
      readonly ids: readonly number[];
      readonly lsns: BigUint64Array;
      readonly bytes: number;
    }
  | { readonly kind: 'failed'; readonly ids: readonly number[]; readonly reason: string }
  | { readonly kind: 'closed' };

/** The log can take no more writes; every later append fails with the same reason. */
export class LogFailedError extends Error {
  override readonly name = 'LogFailedError';
}

interface Waiting {
  readonly resolve: (lsn: Lsn) => void;
  readonly reject: (cause: Error) => void;
}

interface Mark {
  readonly lsn: Lsn;
  readonly bytes: number;
}

export class LocalLogStore implements LogStore {
  readonly #folder: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #nextId = 0;
  #lastLsn: Lsn;
  #appendedBytes = 0;
  /** Bytes appended before a record, every so often: bytesSince looks it up. */
  #marks: Mark[] = [];
  #closing: Promise<void> | undefined;

  private constructor(folder: string, worker: Worker, lastLsn: Lsn, keptBytes: number) {
    this.#folder = folder;
    this.#worker = worker;
    this.#lastLsn = lastLsn;
    this.#marks.push({ lsn: 0n, bytes: -keptBytes });
    this.#ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (reply: LogThreadReply) => this.#onReply(reply));
    worker.on('error', (cause) => this.#failAll(cause.message));
    worker.once('exit', () => this.#failAll('the log thread ended'));
  }

  /** Checks the files, cuts a torn tail, and starts the log thread on a new file. */
  static async open(options: {
    readonly folder: string;
    readonly durability: LogWriterOptions['durability'];
  }): Promise<LocalLogStore> {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    const files = await scanFolder(options.folder);
    checkSequence(files);
    const last = files.at(-1);
    if (last !== undefined && !last.hasFooter) finishFile(last);
    const lastLsn = last?.lastLsn ?? 0n;
    const threadOptions: LogThreadOptions = {
      folder: options.folder,
      nextNumber: await nextFileNumber(options.folder),
      nextLsn: lastLsn + 1n,
      durability: options.durability,
    };
    const worker = new Worker(new URL('./log-thread.js', import.meta.url), {
      workerData: threadOptions,
    });
    const keptBytes = files.reduce((sum, file) => sum + file.validBytes, 0);
    return new LocalLogStore(options.folder, worker, lastLsn, keptBytes);
  }

  get lastLsn(): Lsn {
    return this.#lastLsn;
  }

  bytesSince(lsn: Lsn): number {
    const mark = this.#marks.findLast((candidate) => candidate.lsn <= lsn);
    return this.#appendedBytes - (mark?.bytes ?? 0);
  }

  append(entry: LogEntry): Promise<Lsn> {
    if (this.#closing !== undefined) {
      return Promise.reject(new LogFailedError('the log is closed'));
    }
    const id = this.#nextId++;
    const bytes = entry.pieces.reduce((sum, piece) => sum + piece.length, 0);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message: AppendMessage = { kind: 'append', id, bytes, ...entry };
      this.#worker.postMessage(message);
    });
  }

  async *read(after: Lsn): AsyncIterable<StoredEntry> {
    yield* readEntries(this.#folder, after);
  }

  async trim(upTo: Lsn): Promise<void> {
    const files = await listWalFiles(this.#folder);
    const heads = await Promise.all(files.map((file) => firstLsnOf(file.path)));
    for (let i = 0; i + 1 < files.length; i++) {
      const next = heads[i + 1];
      const file = files[i];
      if (next === undefined || file === undefined || next > upTo + 1n) return;
      await unlink(file.path);
    }
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#worker.postMessage({ kind: 'close' });
      await this.#ended;
    })();
    return this.#closing;
  }

  #onReply(reply: LogThreadReply): void {
    if (reply.kind === 'closed') return;
    if (reply.kind === 'failed') {
      for (const id of reply.ids) this.#settle(id)?.reject(new LogFailedError(reply.reason));
      return;
    }
    this.#marks.push({ lsn: this.#lastLsn, bytes: this.#appendedBytes });
    if (this.#marks.length > 4096) this.#marks = this.#marks.filter((_, i) => i % 2 === 0);
    this.#appendedBytes += reply.bytes;
    reply.ids.forEach((id, i) => {
      const lsn = reply.lsns[i] as bigint;
      this.#lastLsn = lsn;
      this.#settle(id)?.resolve(lsn);
    });
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #failAll(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new LogFailedError(reason));
    this.#waiting.clear();
  }
}

async function scanFolder(folder: string): Promise<WalFile[]> {
  const listed = await listWalFiles(folder);
  const files: WalFile[] = [];
  for (const [i, file] of listed.entries()) {
    const isLast = i === listed.length - 1;
    const scanned = await scanWalFile(file, { isLast, onRecord: () => undefined });
    if (scanned === undefined) await unlink(file.path);
    else files.push(scanned);
  }
  return files;
}

async function nextFileNumber(folder: string): Promise<number> {
  const files = await listWalFiles(folder);
  return (files.at(-1)?.number ?? 0) + 1;
}

/** Cuts what follows the last valid record and writes the footer. */
function finishFile(file: WalFile): void {
  const payload = new Uint8Array(8);
  new DataView(payload.buffer).setUint32(0, file.recordCount, true);
  const header = encodeRecordHeader(
    {
      lsn: file.lastLsn,
      stream: 0n,
      timestamp: 0n,
      type: 0,
      flags: FLAG.footer,
      payloadBytes: payload.length,
    },
    [payload],
    crc32(file.fileId),
  );
  const fd = openSync(file.path, 'r+');
  try {
    ftruncateSync(fd, file.validBytes);
    const footer = Buffer.concat([header, payload]);
    if (writeSync(fd, footer, 0, footer.length, file.validBytes) !== footer.length) {
      throw new Error(`${file.path}: the footer could not be written`);
    }
    fdatasyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

async function firstLsnOf(path: string): Promise<bigint | undefined> {
  const { open } = await import('node:fs/promises');
  const { decodeFileHeader, FILE_HEADER_BYTES } = await import('./wal-format.ts');
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(FILE_HEADER_BYTES);
    await handle.read(bytes, 0, bytes.length, 0);
    return decodeFileHeader(bytes)?.firstLsn;
  } finally {
    await handle.close();
  }
}

/** Whole entries after `after`, file by file; also for readers of a closed folder. */
export async function* readEntries(folder: string, after: Lsn): AsyncIterable<StoredEntry> {
  const listed = await listWalFiles(folder);
  const assembler = new EntryAssembler();
  for (const [i, file] of listed.entries()) {
    const next = listed[i + 1];
    const nextFirst = next === undefined ? undefined : await firstLsnOf(next.path);
    if (nextFirst !== undefined && nextFirst <= after + 1n) continue;
    const entries: StoredEntry[] = [];
    await scanWalFile(file, {
      isLast: next === undefined,
      onRecord: (record) => {
        const entry = assembler.push(record);
        if (entry !== undefined && entry.lsn > after) entries.push(entry);
      },
    });
    yield* entries;
  }
}
