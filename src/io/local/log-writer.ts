/**
 * Turns entries into records and writes them to the current log file.
 *
 * log-committer.ts owns the one instance and calls it synchronously: ask
 * `roomFor`, `push` some entries, then `commit`. Nothing of an entry is written
 * unless all of it fits. A failure of any write or sync is final: the caller
 * must not use the writer again. Bytes: docs/format/wal.md
 */

import { dirname, join } from 'node:path';
import { assert } from '../../base/assert.ts';
import { crc32 } from '../../base/crc32.ts';
import { type BytesCopy, copyBytes } from '../../base/shared-bytes.ts';
import { type FileSystem, shortWrite, type SyncFile } from './file-system.ts';
import { SpareFile } from './spare-file.ts';
import {
  encodeFileHeader,
  encodeFooter,
  encodeRecordHeader,
  FILE_HEADER_BYTES,
  FLAG,
  FOOTER_BYTES,
  FRAGMENT_BYTES_MAX,
  foldHeaderCrc,
  padded,
  RECORD_HEADER_BYTES,
  recordBytes,
  seedOf,
  walFileName,
} from './wal-format.ts';

/** Pieces up to this size are copied together: fewer, larger parts make `writev` cheaper. */
const COPY_PIECE_BYTES = 16 * 1024;
const NO_BYTES = new Uint8Array(0);

export interface PendingEntry {
  readonly stream: bigint;
  readonly type: number;
  readonly timestamp: bigint;
  readonly pieces: readonly Uint8Array[];
  readonly copies: readonly BytesCopy[];
  readonly mayUseReserve: boolean;
}

/** Sizes of log files; tests make them small. */
export interface LogFileSizes {
  /** The first file after an open. */
  readonly firstBytes: number;
  readonly nextBytes: number;
  /** Filling the next file begins once this much of the current one is used. */
  readonly spareFromBytes: number;
  /** Kept in a file without successor for entries that help to free space. */
  readonly reserveBytes: number;
  /** Payload of one record; larger entries are cut. */
  readonly fragmentBytes: number;
}

export const defaultLogFileSizes: LogFileSizes = {
  firstBytes: 4 * 1024 * 1024,
  nextBytes: 64 * 1024 * 1024,
  spareFromBytes: 1024 * 1024,
  reserveBytes: 1024 * 1024,
  fragmentBytes: FRAGMENT_BYTES_MAX,
};

export interface LogWriterOptions {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly nextNumber: number;
  readonly nextLsn: bigint;
  readonly sizes: LogFileSizes;
  /** 16 random bytes. */
  readonly newFileId: () => Uint8Array;
  /** The spare file is ready, or could not be made. */
  readonly onSpareSettled: () => void;
  readonly onNewFile: (file: { number: number; path: string; firstLsn: bigint }) => void;
}

interface OpenFile {
  readonly file: SyncFile;
  readonly capacity: number;
  readonly seed: number;
  at: number;
  recordCount: number;
  recordsCrc: number;
}

export class LogWriter {
  readonly #options: LogWriterOptions;
  readonly #spare: SpareFile;
  #current: OpenFile | undefined;
  #number: number;
  #lsn: bigint;
  #durableLsn: bigint;
  /** Records not yet written, and where they belong. */
  #pieces: Uint8Array[] = [];
  #piecesFrom = 0;
  #writtenBytes = 0;

  constructor(options: LogWriterOptions) {
    this.#options = options;
    this.#spare = new SpareFile(options.fileSystem, options.folder, options.onSpareSettled);
    this.#number = options.nextNumber - 1;
    this.#lsn = options.nextLsn - 1n;
    this.#durableLsn = this.#lsn;
    this.#spare.prepare(options.sizes.firstBytes);
  }

  /** The last record that a sync made durable. */
  get durableLsn(): bigint {
    return this.#durableLsn;
  }

  /** Bytes of records and headers since the writer was made. */
  get writtenBytes(): number {
    return this.#writtenBytes;
  }

  get spare(): SpareFile {
    return this.#spare;
  }

  /**
   * room    `push` may take the entry
   * wait    until `spare.settled()`
   * full    the disk has no space for it
   * broken  the disk failed
   */
  roomFor(entry: PendingEntry): 'room' | 'wait' | 'full' | 'broken' {
    const { sizes } = this.#options;
    const spareState = this.#spare.state;
    if (spareState === 'broken') return 'broken';
    const fragments = fragmentBytes(entry.pieces, sizes.fragmentBytes);
    const needed = fragments.reduce((sum, bytes) => sum + recordBytes(bytes), 0);
    if (this.#current !== undefined) {
      const kept = spareState === 'ready' || entry.mayUseReserve ? 0 : sizes.reserveBytes;
      if (this.#current.at + needed + FOOTER_BYTES + kept <= this.#current.capacity) return 'room';
    }
    if (spareState === 'filling') return 'wait';
    if (spareState === 'full') return 'full';
    // All of the entry may end up in the next file, whichever fragment is the first not to fit.
    const whole = FILE_HEADER_BYTES + needed + FOOTER_BYTES;
    if (this.#spare.bytes >= whole) return 'room';
    const usual = this.#current === undefined ? sizes.firstBytes : sizes.nextBytes;
    this.#spare.prepare(Math.max(usual, whole));
    return 'wait';
  }

  /**
   * Makes the entry's copies and encodes it; returns the number of its last record. The
   * pieces are borrowed until `commit`.
   */
  push(entry: PendingEntry): bigint {
    for (const { source, target } of entry.copies) copyBytes(target, 0, source);
    const fragments = fragmentsOf(entry.pieces, this.#options.sizes.fragmentBytes);
    fragments.forEach((pieces, i) => {
      const bytes = totalBytes(pieces);
      let current = this.#current;
      if (
        current === undefined ||
        current.at + recordBytes(bytes) + FOOTER_BYTES > current.capacity
      ) {
        current = this.#rotate();
      }
      const flags = (i === 0 ? FLAG.first : 0) | (i === fragments.length - 1 ? FLAG.last : 0);
      this.#pushRecord(current, entry, { pieces, bytes, flags });
    });
    return this.#lsn;
  }

  /** Writes what was pushed, and syncs it when told to. */
  commit(withSync: boolean): void {
    this.#flush();
    if (withSync) this.sync();
    const { sizes } = this.#options;
    if (
      this.#current !== undefined &&
      this.#current.at >= sizes.spareFromBytes &&
      this.#spare.state === 'none'
    ) {
      this.#spare.prepare(sizes.nextBytes);
    }
  }

  sync(): void {
    if (this.#durableLsn === this.#lsn) return;
    this.#current?.file.datasync();
    this.#durableLsn = this.#lsn;
  }

  /** Finishes the current file and cuts what it does not use. */
  async close(): Promise<void> {
    await this.#spare.stop();
    const current = this.#current;
    if (current === undefined) return;
    this.#finish(current);
    current.file.truncate(current.at);
    current.file.datasync();
    current.file.close();
  }

  /** Lets go of everything without another write. */
  async abandon(): Promise<void> {
    await this.#spare.stop();
    this.#current?.file.close();
  }

  #pushRecord(
    current: OpenFile,
    entry: PendingEntry,
    fragment: { pieces: readonly Uint8Array[]; bytes: number; flags: number },
  ): void {
    const { seed } = current;
    const { bytes } = fragment;
    const isSmall = bytes <= COPY_PIECE_BYTES;
    const head = new Uint8Array(isSmall ? recordBytes(bytes) : RECORD_HEADER_BYTES);
    if (isSmall) copyPieces(fragment.pieces, head.subarray(RECORD_HEADER_BYTES));
    const payload = isSmall
      ? [head.subarray(RECORD_HEADER_BYTES, RECORD_HEADER_BYTES + bytes)]
      : fragment.pieces;
    this.#lsn += 1n;
    const headerCrc = encodeRecordHeader(
      head,
      {
        lsn: this.#lsn,
        stream: entry.stream,
        timestamp: entry.timestamp,
        type: entry.type,
        flags: fragment.flags,
        payloadBytes: bytes,
        durableLsn: this.#durableLsn,
        payloadCrc: payload.reduce((sum, piece) => crc32(piece, sum), seed),
      },
      seed,
    );
    this.#pieces.push(head);
    if (!isSmall) {
      this.#pieces.push(...payload);
      const padding = padded(bytes) - bytes;
      if (padding > 0) this.#pieces.push(new Uint8Array(padding));
    }
    current.at += recordBytes(bytes);
    current.recordCount += 1;
    current.recordsCrc = foldHeaderCrc(current.recordsCrc, headerCrc);
  }

  #flush(): void {
    const current = this.#current;
    if (current === undefined || this.#pieces.length === 0) return;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#write(current.file, pieces, this.#piecesFrom);
    this.#piecesFrom = current.at;
  }

  /** A short count is an error that came late: the system stopped in the middle. */
  #write(file: SyncFile, pieces: readonly Uint8Array[], position: number): void {
    const expected = totalBytes(pieces);
    const written = file.writev(pieces, position);
    if (written !== expected) throw shortWrite(file.path, written, expected);
    this.#writtenBytes += expected;
  }

  /** The footer says that everything before it is durable, so a sync comes first. */
  #finish(current: OpenFile): void {
    this.#flush();
    this.sync();
    const footer = { ...current, lastLsn: this.#lsn };
    this.#write(current.file, [encodeFooter(footer, current.seed)], current.at);
    current.at += FOOTER_BYTES;
    current.file.datasync();
  }

  /** The old file is complete before the new one has its name, its header before that too. */
  #rotate(): OpenFile {
    if (this.#current !== undefined) {
      this.#finish(this.#current);
      this.#current.file.close();
      this.#current = undefined;
    }
    const { fileSystem, folder, newFileId, onNewFile } = this.#options;
    const spare = this.#spare.take();
    const number = this.#number + 1;
    const path = join(folder, walFileName(number));
    const fileId = newFileId();
    const firstLsn = this.#lsn + 1n;
    const spareFile = fileSystem.openSync(spare.path, 'update');
    try {
      this.#write(spareFile, [encodeFileHeader(fileId, firstLsn)], 0);
      spareFile.sync();
    } finally {
      spareFile.close();
    }
    fileSystem.renameSync(spare.path, path);
    fileSystem.syncFolderSync(dirname(path));
    const current: OpenFile = {
      file: fileSystem.openSync(path, 'update'),
      capacity: spare.bytes,
      seed: seedOf(fileId),
      at: FILE_HEADER_BYTES,
      recordCount: 0,
      recordsCrc: 0,
    };
    this.#current = current;
    this.#number = number;
    this.#piecesFrom = current.at;
    onNewFile({ number, path, firstLsn });
    return current;
  }
}

function totalBytes(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function copyPieces(pieces: readonly Uint8Array[], target: Uint8Array): void {
  let at = 0;
  for (const piece of pieces) {
    target.set(piece, at);
    at += piece.length;
  }
}

/** Payload bytes of each fragment; an entry without payload has one empty fragment. */
function fragmentBytes(pieces: readonly Uint8Array[], max: number): number[] {
  const sizes: number[] = [];
  let rest = totalBytes(pieces);
  assert(rest <= Number.MAX_SAFE_INTEGER, 'an entry has a finite size');
  do {
    const bytes = Math.min(rest, max);
    sizes.push(bytes);
    rest -= bytes;
  } while (rest > 0);
  return sizes;
}

/** Cuts the pieces at multiples of the largest fragment. */
function fragmentsOf(
  pieces: readonly Uint8Array[],
  max: number,
): readonly (readonly Uint8Array[])[] {
  const rest = pieces.filter((piece) => piece.length > 0).reverse();
  return fragmentBytes(pieces, max).map((bytes) => {
    const fragment: Uint8Array[] = [];
    for (let missing = bytes; missing > 0; ) {
      const piece = rest.pop() ?? NO_BYTES;
      assert(piece.length > 0, 'the fragments cover the pieces');
      fragment.push(piece.subarray(0, missing));
      if (piece.length > missing) rest.push(piece.subarray(missing));
      missing -= Math.min(missing, piece.length);
    }
    return fragment;
  });
}
