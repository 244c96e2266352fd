/**
 * Whole entries out of records: joins fragments and walks over log files.
 *
 * LocalLogStore reads through it at recovery, the command line without a store.
 */

import type { Lsn, StoredEntry } from '../log-store.ts';
import type { FileSystem } from './file-system.ts';
import { damaged, type WalFileName, WalFileReader, type WalRecord } from './wal-file.ts';
import { FLAG } from './wal-format.ts';

/** Joins fragments; a run without its last fragment was never committed and is dropped. */
export class EntryAssembler {
  #fragments: WalRecord[] = [];
  /** The log may have been trimmed, or reading begun, in the middle of a run. */
  #isAtStart = true;

  /** The whole entry, when this record completes one. */
  push(record: WalRecord, path: string): StoredEntry | undefined {
    const { header, payload } = record;
    if ((header.flags & FLAG.first) !== 0) {
      this.#fragments = [];
      this.#isAtStart = false;
    } else if (this.#fragments.length === 0) {
      if (this.#isAtStart) return undefined;
      throw damaged(path, `record ${header.lsn} continues an entry that has no beginning`);
    }
    this.#fragments.push(record);
    if ((header.flags & FLAG.last) === 0) return undefined;
    const fragments = this.#fragments;
    this.#fragments = [];
    return {
      lsn: header.lsn,
      stream: header.stream,
      type: header.type,
      timestamp: header.timestamp,
      payload: fragments.length === 1 ? payload : joinPayloads(fragments),
    };
  }
}

function joinPayloads(fragments: readonly WalRecord[]): Uint8Array {
  const joined = new Uint8Array(fragments.reduce((sum, part) => sum + part.payload.length, 0));
  let at = 0;
  for (const { payload } of fragments) {
    joined.set(payload, at);
    at += payload.length;
  }
  return joined;
}

export interface KnownWalFile extends WalFileName {
  readonly firstLsn: Lsn;
}

/** Entries with after < lsn ≤ upTo. `files` are in order; those not needed are not opened. */
export async function* readEntries(
  fileSystem: FileSystem,
  files: readonly KnownWalFile[],
  range: { readonly after: Lsn; readonly upTo: Lsn },
): AsyncGenerator<StoredEntry> {
  const [first] = files;
  if (range.after >= range.upTo) return;
  if (first === undefined || first.firstLsn > range.after + 1n) {
    throw damaged(
      first?.path ?? 'the log',
      `the log begins with record ${first?.firstLsn ?? 'none'}, but record ${range.after + 1n} is needed`,
    );
  }
  const assembler = new EntryAssembler();
  for (const [i, file] of files.entries()) {
    const next = files[i + 1];
    if (next !== undefined && next.firstLsn <= range.after + 1n) continue;
    if (file.firstLsn > range.upTo) return;
    const reader = await WalFileReader.open(fileSystem, file, {
      isLast: next === undefined,
      upTo: range.upTo,
    });
    try {
      for (;;) {
        const records = await reader.next();
        if (records === undefined) break;
        for (const record of records) {
          const entry = assembler.push(record, file.path);
          if (entry !== undefined && entry.lsn > range.after) yield entry;
        }
      }
    } finally {
      await reader.close();
    }
  }
}
