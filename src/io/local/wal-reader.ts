/**
 * Reads log files and decides where the log ends (the tail rule of docs/format/wal.md).
 *
 * Used at open, before anything is appended, and by the readers of the command line.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from '../../base/crc32.ts';
import type { StoredEntry } from '../log-store.ts';
import {
  decodeFileHeader,
  decodeRecord,
  FILE_HEADER_BYTES,
  FLAG,
  type RecordHeader,
  recordBytes,
} from './wal-format.ts';

/** The log cannot be trusted; the message names file, offset, expectation and what to do. */
export class LogCorruptionError extends Error {
  override readonly name = 'LogCorruptionError';
}

export interface WalFile {
  readonly number: number;
  readonly path: string;
  readonly firstLsn: bigint;
  readonly lastLsn: bigint;
  /** Bytes up to the end of the last valid record, footer included. */
  readonly validBytes: number;
  readonly fileId: Uint8Array;
  readonly recordCount: number;
  readonly hasFooter: boolean;
}

export interface WalRecord {
  readonly header: RecordHeader;
  readonly payload: Uint8Array;
}

const ADVICE =
  'Nothing was changed. Restore the folder from a backup, or copy it and examine it with `redkite inspect`.';

/** Log files in order of their numbers. */
export async function listWalFiles(folder: string): Promise<{ number: number; path: string }[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^\d{12}\.wal$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 12)), path: join(folder, name) }));
}

/** Reads and checks one file. `onRecord` sees every data record in order. */
export async function scanWalFile(
  file: { number: number; path: string },
  options: { isLast: boolean; onRecord: (record: WalRecord) => void },
): Promise<WalFile | undefined> {
  const bytes: Uint8Array = await readFile(file.path);
  const head = decodeFileHeader(bytes);
  if (head === undefined) {
    // A file whose header never became durable holds nothing that was acknowledged.
    if (options.isLast && isUnwritten(bytes)) return undefined;
    throw new LogCorruptionError(
      `${file.path}: the file header at byte 0 does not validate. ${ADVICE}`,
    );
  }
  const seed = crc32(head.fileId);
  let at = FILE_HEADER_BYTES;
  let lastLsn = head.firstLsn - 1n;
  let recordCount = 0;
  let hasFooter = false;
  for (;;) {
    const found = decodeRecord(bytes, at, seed);
    if (found === 'end') break;
    if (found === 'invalid') {
      checkTornTail(file.path, bytes, { at, seed, lastLsn, isLast: options.isLast });
      break;
    }
    const { header } = found;
    at += recordBytes(header.payloadBytes);
    if ((header.flags & FLAG.footer) !== 0) {
      checkFooter(file.path, found, { lastLsn, recordCount });
      hasFooter = true;
      break;
    }
    if (header.lsn !== lastLsn + 1n) {
      throw new LogCorruptionError(
        `${file.path}: record ${header.lsn} at byte ${at} follows record ${lastLsn}: records are missing. ${ADVICE}`,
      );
    }
    lastLsn = header.lsn;
    recordCount += 1;
    options.onRecord(found);
  }
  return {
    ...file,
    firstLsn: head.firstLsn,
    lastLsn,
    validBytes: at,
    fileId: head.fileId,
    recordCount,
    hasFooter,
  };
}

function isUnwritten(bytes: Uint8Array): boolean {
  return bytes.length < FILE_HEADER_BYTES || bytes.every((byte) => byte === 0);
}

function checkTornTail(
  path: string,
  bytes: Uint8Array,
  tail: { at: number; seed: number; lastLsn: bigint; isLast: boolean },
): void {
  if (!tail.isLast) {
    throw new LogCorruptionError(
      `${path}: the record at byte ${tail.at} (expected number ${tail.lastLsn + 1n}) does not validate, and later files follow. ${ADVICE}`,
    );
  }
  for (let at = tail.at + 8; at + 48 <= bytes.length; at += 8) {
    if (bytes[at] !== 0x52 || bytes[at + 1] !== 0x4b) continue;
    const found = decodeRecord(bytes, at, tail.seed);
    if (typeof found !== 'string' && found.header.lsn > tail.lastLsn + 1n) {
      throw new LogCorruptionError(
        `${path}: the record at byte ${tail.at} (expected number ${tail.lastLsn + 1n}) does not validate, but record ${found.header.lsn} after it does: this is damage, not an interrupted write. ${ADVICE}`,
      );
    }
  }
}

function checkFooter(
  path: string,
  footer: WalRecord,
  seen: { lastLsn: bigint; recordCount: number },
): void {
  const { payload, header } = footer;
  const count = new DataView(payload.buffer, payload.byteOffset).getUint32(0, true);
  if (count === seen.recordCount && header.lsn === seen.lastLsn) return;
  throw new LogCorruptionError(
    `${path}: the footer counts ${count} records up to number ${header.lsn}, found ${seen.recordCount} up to ${seen.lastLsn}. ${ADVICE}`,
  );
}

/** Checks that the files join without a gap and that all but the last are complete. */
export function checkSequence(files: readonly WalFile[]): void {
  files.forEach((file, i) => {
    const next = files[i + 1];
    if (next === undefined) return;
    if (!file.hasFooter) {
      throw new LogCorruptionError(
        `${file.path}: ends at byte ${file.validBytes} without a footer, although ${next.path} follows. ${ADVICE}`,
      );
    }
    if (next.firstLsn !== file.lastLsn + 1n) {
      throw new LogCorruptionError(
        `${next.path}: starts with record ${next.firstLsn}, expected ${file.lastLsn + 1n}: a log file is missing. ${ADVICE}`,
      );
    }
  });
}

/** Joins fragments; an entry without its last fragment is dropped. */
export class EntryAssembler {
  #fragments: WalRecord[] = [];

  /** The whole entry, when this record completes one. */
  push(record: WalRecord): StoredEntry | undefined {
    const { header, payload } = record;
    if ((header.flags & FLAG.first) !== 0) this.#fragments = [];
    this.#fragments.push(record);
    if ((header.flags & FLAG.last) === 0) return undefined;
    const fragments = this.#fragments;
    this.#fragments = [];
    const [first] = fragments;
    if (first === undefined || (first.header.flags & FLAG.first) === 0) return undefined;
    return {
      lsn: header.lsn,
      stream: header.stream,
      type: header.type,
      timestamp: header.timestamp,
      payload:
        fragments.length === 1
          ? payload
          : Buffer.concat(fragments.map((fragment) => fragment.payload)),
    };
  }
}
