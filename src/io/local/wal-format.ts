/**
 * The bytes of log files: encoding and checking headers, records and footers.
 *
 * log-writer.ts writes with it, wal-file.ts reads. Bytes: docs/format/wal.md
 */

import { assert } from '../../base/assert.ts';
import { crc32 } from '../../base/crc32.ts';

export const FILE_HEADER_BYTES = 64;
export const RECORD_HEADER_BYTES = 56;
export const FRAGMENT_BYTES_MAX = 8 * 1024 * 1024;
export const FLAG = { first: 1, last: 2, footer: 4 } as const;
export const WAL_VERSION = 1;

const FILE_MAGIC = 'RKWAL001';
/** `RKRE` as a little-endian number. */
export const RECORD_MAGIC = 0x45524b52;
const FOOTER_PAYLOAD_BYTES = 8;
export const FOOTER_BYTES = RECORD_HEADER_BYTES + FOOTER_PAYLOAD_BYTES;
const UNSYNCED_MAX = 0xffffffff;

export interface RecordHeader {
  readonly lsn: bigint;
  readonly stream: bigint;
  readonly timestamp: bigint;
  readonly type: number;
  readonly flags: number;
  readonly payloadBytes: number;
  /** The highest LSN known to be durable when this record was written. */
  readonly durableLsn: bigint;
  readonly payloadCrc: number;
  /** Of this header; a footer checks them all. */
  readonly headerCrc: number;
}

export interface WalFileHeader {
  readonly fileId: Uint8Array;
  readonly firstLsn: bigint;
  readonly version: number;
}

export function padded(bytes: number): number {
  return (bytes + 7) & ~7;
}

export function recordBytes(payloadBytes: number): number {
  return RECORD_HEADER_BYTES + padded(payloadBytes);
}

export function walFileName(number: number): string {
  return `${String(number).padStart(12, '0')}.wal`;
}

/** The number in a log file's name; undefined for other files. */
export function walFileNumber(name: string): number | undefined {
  return /^\d{12}\.wal$/.test(name) ? Number(name.slice(0, 12)) : undefined;
}

/** What the checksums of a file start from. */
export function seedOf(fileId: Uint8Array): number {
  return crc32(fileId);
}

export function encodeFileHeader(fileId: Uint8Array, firstLsn: bigint): Uint8Array {
  assert(fileId.length === 16, 'a file id has 16 bytes');
  const bytes = new Uint8Array(FILE_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(FILE_MAGIC));
  view.setUint32(8, WAL_VERSION, true);
  view.setBigUint64(16, firstLsn, true);
  bytes.set(fileId, 24);
  view.setUint32(12, crc32(bytes), true);
  return bytes;
}

/** Undefined when the bytes are no valid header. The version may be any. */
export function decodeFileHeader(bytes: Uint8Array): WalFileHeader | undefined {
  if (bytes.length < FILE_HEADER_BYTES) return undefined;
  const copy = new Uint8Array(bytes.subarray(0, FILE_HEADER_BYTES));
  const view = new DataView(copy.buffer);
  // Every version starts with the same five letters and keeps the header's layout.
  if (new TextDecoder().decode(copy.subarray(0, 5)) !== FILE_MAGIC.slice(0, 5)) return undefined;
  const expected = view.getUint32(12, true);
  view.setUint32(12, 0, true);
  if (crc32(copy) !== expected) return undefined;
  return {
    fileId: copy.slice(24, 40),
    firstLsn: view.getBigUint64(16, true),
    version: view.getUint32(8, true),
  };
}

/** Writes the header of a record to the first bytes of `target`; returns its checksum. */
export function encodeRecordHeader(
  target: Uint8Array,
  header: Omit<RecordHeader, 'headerCrc'>,
  seed: number,
): number {
  const view = new DataView(target.buffer, target.byteOffset, RECORD_HEADER_BYTES);
  const unsynced = Number(header.lsn - header.durableLsn);
  view.setUint32(0, RECORD_MAGIC, true);
  view.setUint32(4, header.payloadBytes, true);
  view.setBigUint64(8, header.lsn, true);
  view.setBigUint64(16, header.stream, true);
  view.setBigUint64(24, header.timestamp, true);
  view.setUint32(32, 0, true);
  view.setUint16(36, header.type, true);
  view.setUint8(38, header.flags);
  view.setUint8(39, WAL_VERSION);
  view.setUint32(40, Math.min(unsynced, UNSYNCED_MAX), true);
  view.setUint32(44, header.payloadCrc, true);
  view.setUint32(48, 0, true);
  view.setUint32(52, 0, true);
  const headerCrc = crc32(target.subarray(0, RECORD_HEADER_BYTES), seed);
  view.setUint32(48, headerCrc, true);
  return headerCrc;
}

/** Undefined when no valid record header of this file is at `at`. */
export function decodeRecordHeader(
  bytes: Uint8Array,
  at: number,
  seed: number,
): RecordHeader | undefined {
  if (at + RECORD_HEADER_BYTES > bytes.length) return undefined;
  const source = new DataView(bytes.buffer, bytes.byteOffset + at, RECORD_HEADER_BYTES);
  if (source.getUint32(0, true) !== RECORD_MAGIC) return undefined;
  const head = new Uint8Array(bytes.subarray(at, at + RECORD_HEADER_BYTES));
  const view = new DataView(head.buffer);
  const headerCrc = view.getUint32(48, true);
  view.setUint32(48, 0, true);
  if (crc32(head, seed) !== headerCrc) return undefined;
  const payloadBytes = view.getUint32(4, true);
  if (view.getUint8(39) !== WAL_VERSION || payloadBytes > FRAGMENT_BYTES_MAX) return undefined;
  const lsn = view.getBigUint64(8, true);
  return {
    lsn,
    stream: view.getBigUint64(16, true),
    timestamp: view.getBigUint64(24, true),
    type: view.getUint16(36, true),
    flags: view.getUint8(38),
    payloadBytes,
    durableLsn: lsn - BigInt(view.getUint32(40, true)),
    payloadCrc: view.getUint32(44, true),
    headerCrc,
  };
}

/** Continues the checksum over all record headers that a footer holds. */
export function foldHeaderCrc(sum: number, headerCrc: number): number {
  return crc32(Uint8Array.of(headerCrc, headerCrc >>> 8, headerCrc >>> 16, headerCrc >>> 24), sum);
}

/** `recordsCrc`: `foldHeaderCrc` over all records of the file, from 0. */
export interface FileFooter {
  readonly lastLsn: bigint;
  readonly recordCount: number;
  readonly recordsCrc: number;
}

export function encodeFooter(footer: FileFooter, seed: number): Uint8Array {
  const bytes = new Uint8Array(FOOTER_BYTES);
  const payload = bytes.subarray(RECORD_HEADER_BYTES);
  const view = new DataView(bytes.buffer, RECORD_HEADER_BYTES);
  view.setUint32(0, footer.recordCount, true);
  view.setUint32(4, footer.recordsCrc, true);
  encodeRecordHeader(
    bytes,
    {
      lsn: footer.lastLsn,
      stream: 0n,
      timestamp: 0n,
      type: 0,
      flags: FLAG.footer,
      payloadBytes: FOOTER_PAYLOAD_BYTES,
      durableLsn: footer.lastLsn,
      payloadCrc: crc32(payload, seed),
    },
    seed,
  );
  return bytes;
}

export function decodeFooter(header: RecordHeader, payload: Uint8Array): FileFooter {
  const view = new DataView(payload.buffer, payload.byteOffset, FOOTER_PAYLOAD_BYTES);
  return {
    lastLsn: header.lsn,
    recordCount: view.getUint32(0, true),
    recordsCrc: view.getUint32(4, true),
  };
}
