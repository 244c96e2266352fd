/**
 * Appends batches of entries to the current log file and syncs them.
 *
 * log-thread.ts owns the one instance. A failure of any write or sync is final:
 * the caller never appends again. Bytes: docs/format/wal.md
 */

import {
  closeSync,
  existsSync,
  fdatasync,
  fdatasyncSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  write,
  writevSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../base/crc32.ts';
import {
  encodeFileHeader,
  encodeRecordHeader,
  FILE_HEADER_BYTES,
  FLAG,
  FRAGMENT_BYTES_MAX,
  padded,
  recordBytes,
} from './wal-format.ts';

const FIRST_FILE_BYTES = 4 * 1024 * 1024;
const FILE_BYTES = 64 * 1024 * 1024;
const ZEROS = new Uint8Array(1024 * 1024);
const IOV_MAX = 1000;

export interface PendingEntry {
  readonly stream: bigint;
  readonly type: number;
  readonly timestamp: bigint;
  readonly pieces: readonly Uint8Array[];
}

export interface LogWriterOptions {
  readonly folder: string;
  readonly nextNumber: number;
  readonly nextLsn: bigint;
  readonly durability: 'sync' | 'os' | { readonly intervalMs: number };
  readonly newFileId: () => Uint8Array;
}

export class LogWriter {
  readonly #options: LogWriterOptions;
  #fd = -1;
  #number: number;
  #lsn: bigint;
  #at = 0;
  #capacity = 0;
  #seed = 0;
  #recordCount = 0;
  #spare: string | undefined;
  #isPreparing = false;
  #timer: NodeJS.Timeout | undefined;
  #intervalFailure: Error | undefined;

  constructor(options: LogWriterOptions) {
    this.#options = options;
    this.#number = options.nextNumber - 1;
    this.#lsn = options.nextLsn - 1n;
    const spare = this.#sparePath();
    if (existsSync(spare)) unlinkSync(spare);
    this.#openFile(FIRST_FILE_BYTES);
  }

  /** Durable on return (by the setting). The result holds the lsn of each entry's last record. */
  append(entries: readonly PendingEntry[]): BigUint64Array {
    if (this.#intervalFailure !== undefined) throw this.#intervalFailure;
    const lsns = new BigUint64Array(entries.length);
    let pieces: Uint8Array[] = [];
    let start = this.#at;
    const flush = (): void => {
      this.#write(pieces, start);
      pieces = [];
      start = this.#at;
    };
    entries.forEach((entry, i) => {
      for (const fragment of fragmentsOf(entry.pieces)) {
        if (this.#at + recordBytes(fragment.bytes) + recordBytes(8) > this.#capacity) {
          flush();
          this.#rotate(recordBytes(fragment.bytes));
          start = this.#at;
        }
        this.#pushRecord(pieces, entry, fragment);
      }
      lsns[i] = this.#lsn;
    });
    flush();
    if (this.#options.durability === 'sync') fdatasyncSync(this.#fd);
    else this.#syncLater();
    return lsns;
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#intervalFailure === undefined) {
      this.#writeFooter();
      fdatasyncSync(this.#fd);
    }
    closeSync(this.#fd);
  }

  #pushRecord(pieces: Uint8Array[], entry: PendingEntry, fragment: Fragment): void {
    this.#lsn += 1n;
    this.#recordCount += 1;
    const header = encodeRecordHeader(
      {
        lsn: this.#lsn,
        stream: entry.stream,
        timestamp: entry.timestamp,
        type: entry.type,
        flags: (fragment.isFirst ? FLAG.first : 0) | (fragment.isLast ? FLAG.last : 0),
        payloadBytes: fragment.bytes,
      },
      fragment.pieces,
      this.#seed,
    );
    pieces.push(header, ...fragment.pieces);
    const padding = padded(fragment.bytes) - fragment.bytes;
    if (padding > 0) pieces.push(ZEROS.subarray(0, padding));
    this.#at += recordBytes(fragment.bytes);
  }

  /** A short count is an error that came late: libuv loops, so the rest could not be written. */
  #write(pieces: readonly Uint8Array[], position: number): void {
    let at = position;
    for (let i = 0; i < pieces.length; i += IOV_MAX) {
      const part = pieces.slice(i, i + IOV_MAX);
      const expected = part.reduce((sum, piece) => sum + piece.length, 0);
      const written = writevSync(this.#fd, part, at);
      if (written !== expected) {
        throw new Error(`log file ${this.#number}: wrote ${written} of ${expected} bytes`);
      }
      at += expected;
    }
  }

  #rotate(bytesNeeded: number): void {
    this.#writeFooter();
    fdatasyncSync(this.#fd);
    closeSync(this.#fd);
    this.#openFile(Math.max(FILE_BYTES, bytesNeeded + FILE_HEADER_BYTES + recordBytes(8)));
  }

  #writeFooter(): void {
    const payload = new Uint8Array(8);
    new DataView(payload.buffer).setUint32(0, this.#recordCount, true);
    const header = encodeRecordHeader(
      {
        lsn: this.#lsn,
        stream: 0n,
        timestamp: 0n,
        type: 0,
        flags: FLAG.footer,
        payloadBytes: payload.length,
      },
      [payload],
      this.#seed,
    );
    this.#write([header, payload], this.#at);
    this.#at += recordBytes(payload.length);
  }

  /** The header is durable under the final name before the first record is. */
  #openFile(capacity: number): void {
    const { folder } = this.#options;
    this.#number += 1;
    const path = join(folder, `${String(this.#number).padStart(12, '0')}.wal`);
    const source = this.#spare ?? join(folder, 'new.tmp');
    const isNew = this.#spare === undefined;
    this.#spare = undefined;
    this.#fd = openSync(source, isNew ? 'w' : 'r+', 0o600);
    if (isNew)
      for (let at = 0; at < Math.min(capacity, FIRST_FILE_BYTES); at += ZEROS.length)
        this.#write([ZEROS], at);
    const fileId = this.#options.newFileId();
    this.#seed = crc32(fileId);
    this.#recordCount = 0;
    this.#write([encodeFileHeader(fileId, this.#lsn + 1n)], 0);
    fsyncSync(this.#fd);
    renameSync(source, path);
    const folderFd = openSync(folder, 'r');
    fsyncSync(folderFd);
    closeSync(folderFd);
    this.#at = FILE_HEADER_BYTES;
    this.#capacity = capacity;
    this.#prepareSpare();
  }

  #sparePath(): string {
    return join(this.#options.folder, 'spare.tmp');
  }

  /** Fills the next file with zeros on libuv's threads, so that no commit waits for it. */
  #prepareSpare(): void {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    const path = this.#sparePath();
    const fd = openSync(path, 'w', 0o600);
    const done = (isWhole: boolean): void => {
      closeSync(fd);
      this.#isPreparing = false;
      if (isWhole) this.#spare = path;
    };
    const fill = (at: number): void => {
      if (at >= FILE_BYTES) {
        fdatasync(fd, (error) => done(error === null));
        return;
      }
      write(fd, ZEROS, 0, ZEROS.length, at, (error) =>
        error ? done(false) : fill(at + ZEROS.length),
      );
    };
    fill(0);
  }

  #syncLater(): void {
    const { durability } = this.#options;
    if (typeof durability === 'string' || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      try {
        fdatasyncSync(this.#fd);
      } catch (cause) {
        this.#intervalFailure = cause as Error;
      }
    }, durability.intervalMs);
  }
}

interface Fragment {
  readonly pieces: readonly Uint8Array[];
  readonly bytes: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function fragmentsOf(pieces: readonly Uint8Array[]): Fragment[] {
  const groups: { pieces: Uint8Array[]; bytes: number }[] = [{ pieces: [], bytes: 0 }];
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      let group = groups[groups.length - 1] as { pieces: Uint8Array[]; bytes: number };
      if (group.bytes === FRAGMENT_BYTES_MAX) {
        group = { pieces: [], bytes: 0 };
        groups.push(group);
      }
      const take = Math.min(piece.length - at, FRAGMENT_BYTES_MAX - group.bytes);
      group.pieces.push(piece.subarray(at, at + take));
      group.bytes += take;
      at += take;
    }
  }
  return groups.map((group, i) => ({
    ...group,
    isFirst: i === 0,
    isLast: i === groups.length - 1,
  }));
}
