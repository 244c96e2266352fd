/**
 * Reads one log file, a window at a time, and decides where it ends: the tail
 * rule of docs/format/wal.md.
 *
 * log-recovery.ts uses it at open, log-entries.ts for replay, the command line
 * to inspect. Memory: one window, or one record if that is larger.
 */

import { crc32 } from '../../base/crc32.ts';
import { LogCorruptionError } from '../log-store.ts';
import { type AsyncFile, type FileSystem, readWhole } from './file-system.ts';
import {
  decodeFileHeader,
  decodeFooter,
  decodeRecordHeader,
  FILE_HEADER_BYTES,
  FLAG,
  foldHeaderCrc,
  RECORD_HEADER_BYTES,
  RECORD_MAGIC,
  type RecordHeader,
  recordBytes,
  seedOf,
  WAL_VERSION,
} from './wal-format.ts';

const WINDOW_BYTES = 1024 * 1024;
const ADVICE =
  'Nothing was changed. Restore the data folder from a backup, or copy it and look at the copy with `redkite inspect`.';

export interface WalRecord {
  readonly header: RecordHeader;
  /** At a multiple of 8 in its buffer, which it may share with other records. */
  readonly payload: Uint8Array;
}

export interface WalFileName {
  readonly number: number;
  readonly path: string;
}

/** What is known of a file that was read to its end. */
export interface WalFileSummary extends WalFileName {
  readonly firstLsn: bigint;
  readonly lastLsn: bigint;
  readonly seed: number;
  readonly recordCount: number;
  readonly recordsCrc: number;
  readonly hasFooter: boolean;
  /** Size of the file. */
  readonly bytes: number;
  /** End of the last valid record, the footer not counted. */
  readonly validBytes: number;
  /** Start of the records that no later one proves durable; `validBytes` if there are none. */
  readonly unprovedFrom: number;
  /** Something other than zeros follows the last valid record: an interrupted commit. */
  readonly isTorn: boolean;
}

export function damaged(path: string, what: string): LogCorruptionError {
  return new LogCorruptionError(`${path}: ${what}. ${ADVICE}`);
}

export interface WalFilePlace {
  /** Only the last file of the log may end without a footer. */
  readonly isLast: boolean;
  /** What follows this record is not looked at: somebody may be writing there. */
  readonly upTo?: bigint;
}

export class WalFileReader {
  readonly #file: AsyncFile;
  readonly #name: WalFileName;
  readonly #isLast: boolean;
  readonly #upTo: bigint | undefined;
  readonly #bytes: number;
  readonly #firstLsn: bigint;
  readonly #seed: number;
  #at = FILE_HEADER_BYTES;
  #lastLsn: bigint;
  #recordCount = 0;
  #recordsCrc = 0;
  #hasFooter = false;
  #isTorn = false;
  #isAtEnd = false;
  #unprovedFrom = FILE_HEADER_BYTES;
  #durableLsn: bigint;

  private constructor(
    file: AsyncFile,
    name: WalFileName,
    place: WalFilePlace,
    known: { bytes: number; firstLsn: bigint; fileId: Uint8Array },
  ) {
    this.#file = file;
    this.#name = name;
    this.#isLast = place.isLast;
    this.#upTo = place.upTo;
    this.#bytes = known.bytes;
    this.#firstLsn = known.firstLsn;
    this.#lastLsn = known.firstLsn - 1n;
    this.#durableLsn = this.#lastLsn;
    this.#seed = seedOf(known.fileId);
  }

  static async open(
    fileSystem: FileSystem,
    name: WalFileName,
    place: WalFilePlace,
  ): Promise<WalFileReader> {
    const file = await fileSystem.open(name.path, 'read');
    try {
      const bytes = await file.bytes();
      const head = new Uint8Array(Math.min(bytes, FILE_HEADER_BYTES));
      await readWhole(file, head, 0);
      const header = decodeFileHeader(head);
      if (header === undefined) {
        throw damaged(name.path, 'the file header at byte 0 is not valid');
      }
      if (header.version !== WAL_VERSION) {
        throw damaged(
          name.path,
          `has log version ${header.version}, this server reads version ${WAL_VERSION}`,
        );
      }
      return new WalFileReader(file, name, place, { bytes, ...header });
    } catch (cause) {
      await file.close();
      throw cause;
    }
  }

  get firstLsn(): bigint {
    return this.#firstLsn;
  }

  /** The next records; undefined at the end of the file. */
  async next(): Promise<readonly WalRecord[] | undefined> {
    let windowBytes = WINDOW_BYTES;
    while (!this.#isAtEnd) {
      const window = await this.#load(this.#at, windowBytes);
      const { records, wanted } = this.#parse(window);
      const isComplete = this.#hasFooter || this.#lastLsn === this.#upTo;
      if (this.#isAtEnd && !isComplete) await this.#judgeEnd();
      if (records.length > 0) return records;
      windowBytes = wanted;
    }
    return undefined;
  }

  /** Of what was read so far; complete once `next` returned undefined. */
  summary(): WalFileSummary {
    return {
      ...this.#name,
      firstLsn: this.#firstLsn,
      lastLsn: this.#lastLsn,
      seed: this.#seed,
      recordCount: this.#recordCount,
      recordsCrc: this.#recordsCrc,
      hasFooter: this.#hasFooter,
      bytes: this.#bytes,
      validBytes: this.#at,
      unprovedFrom: this.#hasFooter ? this.#at : this.#unprovedFrom,
      isTorn: this.#isTorn,
    };
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #load(from: number, bytes: number): Promise<Uint8Array> {
    const length = Math.max(0, Math.min(bytes, this.#bytes - from));
    const window = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
    await readWhole(this.#file, window, from);
    return window;
  }

  /** Takes the whole records of a window; `wanted`: its size for the next one, when none fits. */
  #parse(window: Uint8Array): { records: WalRecord[]; wanted: number } {
    const records: WalRecord[] = [];
    const reachesEnd = this.#at + window.length >= this.#bytes;
    for (let at = 0; ; ) {
      if (at + RECORD_HEADER_BYTES > window.length && !reachesEnd) {
        return { records, wanted: WINDOW_BYTES };
      }
      const header = decodeRecordHeader(window, at, this.#seed);
      const end = at + (header === undefined ? 0 : recordBytes(header.payloadBytes));
      if (header !== undefined && end > window.length && !reachesEnd) {
        return { records, wanted: Math.max(WINDOW_BYTES, end - at) };
      }
      const start = at + RECORD_HEADER_BYTES;
      const payload = window.subarray(start, start + (header?.payloadBytes ?? 0));
      if (
        header === undefined ||
        end > window.length ||
        crc32(payload, this.#seed) !== header.payloadCrc
      ) {
        this.#isAtEnd = true;
        return { records, wanted: 0 };
      }
      if ((header.flags & FLAG.footer) !== 0) {
        this.#checkFooter({ header, payload });
        return { records, wanted: 0 };
      }
      this.#count(header);
      this.#at += end - at;
      at = end;
      records.push({ header, payload });
      if (header.lsn === this.#upTo) {
        this.#isAtEnd = true;
        return { records, wanted: 0 };
      }
    }
  }

  #count(header: RecordHeader): void {
    if (header.lsn !== this.#lastLsn + 1n) {
      throw damaged(
        this.#name.path,
        `the record at byte ${this.#at} has number ${header.lsn}, expected ${this.#lastLsn + 1n}`,
      );
    }
    if (header.durableLsn > this.#durableLsn) {
      this.#durableLsn = header.durableLsn;
      this.#unprovedFrom = this.#at;
    }
    this.#lastLsn = header.lsn;
    this.#recordCount += 1;
    this.#recordsCrc = foldHeaderCrc(this.#recordsCrc, header.headerCrc);
  }

  #checkFooter(record: WalRecord): void {
    const footer = decodeFooter(record.header, record.payload);
    const isRight =
      footer.lastLsn === this.#lastLsn &&
      footer.recordCount === this.#recordCount &&
      footer.recordsCrc === this.#recordsCrc;
    if (!isRight) {
      throw damaged(
        this.#name.path,
        `the footer at byte ${this.#at} stands for ${footer.recordCount} records up to number ${footer.lastLsn}, found ${this.#recordCount} up to ${this.#lastLsn}`,
      );
    }
    this.#hasFooter = true;
    this.#isAtEnd = true;
  }

  /** No valid record at `#at`: the end of an unfinished file, or damage? */
  async #judgeEnd(): Promise<void> {
    const missing = this.#lastLsn + 1n;
    if (!this.#isLast) {
      throw damaged(
        this.#name.path,
        `at byte ${this.#at} record ${missing} or the footer was expected, what is there is not valid, and later log files follow`,
      );
    }
    for (let from = this.#at; from < this.#bytes; from += WINDOW_BYTES) {
      // Windows overlap by a header, so that none is cut in two.
      const window = await this.#load(from, WINDOW_BYTES + RECORD_HEADER_BYTES);
      const words = new Uint32Array(window.buffer, 0, window.length >>> 2);
      for (let word = 0; word < words.length; word += 2) {
        this.#isTorn ||= words[word] !== 0 || (words[word + 1] ?? 0) !== 0;
        if (words[word] !== RECORD_MAGIC) continue;
        const later = decodeRecordHeader(window, word * 4, this.#seed);
        if (later === undefined || later.durableLsn < missing) continue;
        throw damaged(
          this.#name.path,
          `the record at byte ${this.#at}, expected number ${missing}, is not valid, but record ${later.lsn} at byte ${from + word * 4} was written when it was already durable: this is damage, not an interrupted write`,
        );
      }
    }
  }
}
