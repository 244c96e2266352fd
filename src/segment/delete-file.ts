/**
 * The dead rows of a sealed segment as a file: small, read and written whole.
 *
 * Each new file names all of them and replaces the one before (I3).
 * Bytes: docs/format/segment.md
 */

import { checkFile, SegmentDamage } from './checked-file.ts';
import type { SegmentFile } from '../schema/segment-manifest.ts';

const MAGIC = 'RKDEL001';
const HEAD_BYTES = 16;

/** `rows` are row offsets. */
export function encodeDeletes(rows: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + rows.length * 4);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(8, rows.length, true);
  new Uint32Array(bytes.buffer, HEAD_BYTES).set(rows);
  return bytes;
}

/** Checks length, checksum and, where `rowCount` is given, that every row exists. */
export function decodeDeletes(
  file: SegmentFile,
  bytes: Uint8Array,
  rowCount = 2 ** 32,
): Uint32Array {
  checkFile(file, bytes);
  const own = Uint8Array.from(bytes);
  const magic = new TextDecoder().decode(own.subarray(0, MAGIC.length));
  if (own.length < HEAD_BYTES || magic !== MAGIC) {
    throw new SegmentDamage(`${file.key}: starts with "${magic}", expected "${MAGIC}"`);
  }
  const expected = HEAD_BYTES + new DataView(own.buffer).getUint32(8, true) * 4;
  if (own.length !== expected) {
    throw new SegmentDamage(`${file.key}: ${own.length} bytes, expected ${expected}`);
  }
  const rows = new Uint32Array(own.buffer, HEAD_BYTES);
  for (const row of rows) {
    if (row >= rowCount) {
      throw new SegmentDamage(`${file.key}: names row ${row}, the segment has ${rowCount}`);
    }
  }
  return rows;
}
