/**
 * Checks the files of a log and brings the last one into its final form.
 *
 * `scanLog` only reads (the command line uses it too); `finishLog` writes, and
 * runs before the first append. Bytes and rules: docs/format/wal.md
 */

import { join } from 'node:path';
import type { Lsn } from '../log-store.ts';
import { type FileSystem, readWhole, writeWhole } from './file-system.ts';
import { damaged, type WalFileName, WalFileReader, type WalFileSummary } from './wal-file.ts';
import { encodeFooter, FOOTER_BYTES, walFileNumber } from './wal-format.ts';

const COPY_BYTES = 1024 * 1024;
/** A position is noted at least this many bytes apart, for `bytesSince`. */
const MARK_BYTES = 256 * 1024;

/** Bytes of log up to a record, counted from the start of the oldest file. */
export interface LogMark {
  readonly lsn: Lsn;
  readonly bytes: number;
}

export interface ScannedLog {
  readonly files: readonly WalFileSummary[];
  readonly marks: readonly LogMark[];
  /** 0n of an empty log. */
  readonly lastLsn: Lsn;
  /** All kept records with their headers. */
  readonly bytes: number;
}

/** Log files in order of their numbers. */
export async function listWalFiles(fileSystem: FileSystem, folder: string): Promise<WalFileName[]> {
  const entries = (await fileSystem.list(folder)) ?? [];
  return entries
    .flatMap(({ name }) => {
      const number = walFileNumber(name);
      return number === undefined ? [] : [{ number, path: join(folder, name) }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Reads everything and checks every record, or throws LogCorruptionError. */
export async function scanLog(fileSystem: FileSystem, folder: string): Promise<ScannedLog> {
  const names = await listWalFiles(fileSystem, folder);
  const files: WalFileSummary[] = [];
  const marks: LogMark[] = [];
  let bytes = 0;
  for (const [i, name] of names.entries()) {
    const reader = await WalFileReader.open(fileSystem, name, { isLast: i === names.length - 1 });
    try {
      const expected = (files.at(-1)?.lastLsn ?? reader.firstLsn - 1n) + 1n;
      if (reader.firstLsn !== expected) {
        throw damaged(
          name.path,
          `begins with record ${reader.firstLsn}, expected ${expected}: a log file is missing`,
        );
      }
      if (marks.length === 0) marks.push({ lsn: expected - 1n, bytes: 0 });
      while ((await reader.next()) !== undefined) {
        const { lastLsn, validBytes } = reader.summary();
        const mark = { lsn: lastLsn, bytes: bytes + validBytes };
        if (mark.bytes - (marks.at(-1)?.bytes ?? 0) >= MARK_BYTES) marks.push(mark);
      }
      const summary = reader.summary();
      files.push(summary);
      bytes += summary.validBytes;
    } finally {
      await reader.close();
    }
  }
  return { files, marks, lastLsn: files.at(-1)?.lastLsn ?? 0n, bytes };
}

/**
 * Makes what was read durable and ends the last file with a footer.
 *
 * After a failed sync the kernel may hold pages as clean that the disk lacks, so
 * records that nothing proves durable are written again in place. The footer
 * goes in before the cut: its space is allocated, which matters on a full disk.
 */
export async function finishLog(
  fileSystem: FileSystem,
  folder: string,
  log: ScannedLog,
): Promise<void> {
  const last = log.files.at(-1);
  if (last === undefined) return;
  const file = await fileSystem.open(last.path, 'update');
  try {
    if (!last.hasFooter) {
      const buffer = new Uint8Array(COPY_BYTES);
      for (let at = last.unprovedFrom; at < last.validBytes; at += COPY_BYTES) {
        const part = buffer.subarray(0, Math.min(COPY_BYTES, last.validBytes - at));
        await readWhole(file, part, at);
        await writeWhole(file, [part], at);
      }
      // The footer says that everything before it is durable.
      await file.datasync();
      await writeWhole(file, [encodeFooter(last, last.seed)], last.validBytes);
    }
    await file.datasync();
    if (last.bytes > last.validBytes + FOOTER_BYTES) {
      await file.truncate(last.validBytes + FOOTER_BYTES);
      await file.datasync();
    }
  } finally {
    await file.close();
  }
  await fileSystem.syncFolder(folder);
}
