/**
 * The bytes of log files: writing and checking headers and records.
 *
 * log-thread.ts writes with it, wal-reader.ts reads. Bytes: docs/format/wal.md
 */

import { crc32 } from '../../base/crc32.ts';

export const FILE_HEADER_BYTES = 64;
export const RECORD_HEADER_BYTES = 48;
export const FRAGMENT_BYTES_MAX = 8 * 1024 * 1024;
export const FLAG = { first: 1, last: 2, footer: 4 } as const;

const FILE_MAGIC = 'RKWAL001';
const RECORD_MAGIC = 0x45524b52;
const VERSION = 1;

export interface RecordHeader {
  readonly lsn: bigint;
  readonly stream: bigint;
  readonly timestamp: bigint;
  readonly type: number;
  readonly flags: number;
  readonly payloadBytes: number;
}

export function padded(bytes: number): number {
  return (bytes + 7) & ~7;
}

export function recordBytes(payloadBytes: number): number {
  return RECORD_HEADER_BYTES + padded(payloadBytes);
}

export function encodeFileHeader(fileId: Uint8Array, firstLsn: bigint): Uint8Array {
  const bytes = new Uint8Array(FILE_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(FILE_MAGIC));
  view.setUint32(8, VERSION, true);
  view.setBigUint64(16, firstLsn, true);
  bytes.set(fileId, 24);
  view.setUint32(12, crc32(bytes), true);
  return bytes;
}

/** Undefined when the bytes are no valid header. */
export function decodeFileHeader(
  bytes: Uint8Array,
): { fileId: Uint8Array; firstLsn: bigint; version: number } | undefined {
  if (bytes.length < FILE_HEADER_BYTES) return undefined;
  const copy = new Uint8Array(bytes.subarray(0, FILE_HEADER_BYTES));
  const view = new DataView(copy.buffer);
  if (new TextDecoder().decode(copy.subarray(0, 8)) !== FILE_MAGIC) return undefined;
  const expected = view.getUint32(12, true);
  view.setUint32(12, 0, true);
  if (crc32(copy) !== expected) return undefined;
  return {
    fileId: copy.slice(24, 40),
    firstLsn: view.getBigUint64(16, true),
    version: view.getUint32(8, true),
  };
}

/** The header of a record whose payload is `pieces`, checksum included. */
export function encodeRecordHeader(
  header: RecordHeader,
  pieces: readonly Uint8Array[],
  seed: number,
): Uint8Array {
  const bytes = new Uint8Array(RECORD_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, RECORD_MAGIC, true);
  view.setUint32(4, header.payloadBytes, true);
  view.setBigUint64(8, header.lsn, true);
  view.setBigUint64(16, header.stream, true);
  view.setBigUint64(24, header.timestamp, true);
  view.setUint16(36, header.type, true);
  view.setUint8(38, header.flags);
  view.setUint8(39, VERSION);
  let sum = crc32(bytes, seed);
  for (const piece of pieces) sum = crc32(piece, sum);
  view.setUint32(40, sum, true);
  return bytes;
}

/** The record at `at`, or why there is none. */
export function decodeRecord(
  bytes: Uint8Array,
  at: number,
  seed: number,
): { header: RecordHeader; payload: Uint8Array } | 'end' | 'invalid' {
  if (at + RECORD_HEADER_BYTES > bytes.length) return isZero(bytes, at) ? 'end' : 'invalid';
  const head = new Uint8Array(bytes.subarray(at, at + RECORD_HEADER_BYTES));
  const view = new DataView(head.buffer);
  const magic = view.getUint32(0, true);
  if (magic === 0 && isZero(head, 0)) return 'end';
  if (magic !== RECORD_MAGIC || view.getUint8(39) !== VERSION) return 'invalid';
  const payloadBytes = view.getUint32(4, true);
  const start = at + RECORD_HEADER_BYTES;
  if (start + payloadBytes > bytes.length) return 'invalid';
  const expected = view.getUint32(40, true);
  view.setUint32(40, 0, true);
  const payload = bytes.subarray(start, start + payloadBytes);
  if (crc32(payload, crc32(head, seed)) !== expected) return 'invalid';
  const header = {
    lsn: view.getBigUint64(8, true),
    stream: view.getBigUint64(16, true),
    timestamp: view.getBigUint64(24, true),
    type: view.getUint16(36, true),
    flags: view.getUint8(38),
    payloadBytes,
  };
  return { header, payload };
}

function isZero(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < bytes.length; i++) if (bytes[i] !== 0) return false;
  return true;
}
