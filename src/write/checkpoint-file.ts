/**
 * A checkpoint as bytes: blocks with lengths and checksums, ended by an end block.
 *
 * engine/checkpoint writes and recovery reads it; this file only knows the bytes.
 * Bytes: docs/format/checkpoint.md
 */

import { crc32 } from '../base/crc32.ts';
import type { CollectionId, FieldId, SegmentId, Timestamp } from '../base/ids.ts';
import type { Lsn } from '../io/log-store.ts';
import { decodeWriteRecord, encodeWriteRecord, type WriteRecord } from './write-record.ts';

const MAGIC = 'RKCKPT01';
const VERSION = 1;
const HEAD_BYTES = 16;
const BLOCK_HEAD_BYTES = 16;
const BLOCK = { state: 1, catalog: 2, rows: 3, tombstones: 4, end: 0xffffffff } as const;

/** Columns beside the user's in a rows block. */
export const INSERT_TIMESTAMP_FIELD = 1 as FieldId;
export const DELETE_TIMESTAMP_FIELD = 2 as FieldId;

export interface CheckpointRows {
  readonly collectionId: CollectionId;
  readonly segmentId: SegmentId;
  /** One insert, with the two timestamp columns. */
  readonly record: WriteRecord;
}

export interface CheckpointTombstones {
  readonly collectionId: CollectionId;
  readonly timestamp: Timestamp;
  /** Deletes only. */
  readonly record: WriteRecord;
}

export interface Checkpoint {
  /** Inserts and catalog events up to here are contained. */
  readonly lsn: Lsn;
  /** Deletes up to here are contained; the log is kept from here on. */
  readonly deletesFrom: Lsn;
  readonly timestampCeiling: Timestamp;
  readonly catalog: Uint8Array;
  readonly rows: readonly CheckpointRows[];
  readonly tombstones: readonly CheckpointTombstones[];
}

const ADVICE = 'Nothing was changed. Restore the data folder from a backup.';
const NEWER = 'Nothing was changed. Use the newer release that wrote it.';

/** The file cannot be trusted; the message says where and why, and what to do. */
export class CheckpointDamage extends Error {
  override readonly name = 'CheckpointDamage';

  constructor(file: string, what: string, advice = ADVICE) {
    super(`${file}: ${what}. ${advice}`);
  }
}

/** owner  pieces of vectors are borrowed from the batches until they are written. */
export function encodeCheckpoint(checkpoint: Checkpoint): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const state = JSON.stringify({
    lsn: String(checkpoint.lsn),
    deletesFrom: String(checkpoint.deletesFrom),
    timestampCeiling: String(checkpoint.timestampCeiling),
  });
  pushBlock(pieces, BLOCK.state, [new TextEncoder().encode(state)]);
  pushBlock(pieces, BLOCK.catalog, [checkpoint.catalog]);
  for (const { collectionId, segmentId, record } of checkpoint.rows) {
    pushBlock(pieces, BLOCK.rows, [
      twoNumbers(collectionId, segmentId),
      ...encodeWriteRecord(record),
    ]);
  }
  for (const { collectionId, timestamp, record } of checkpoint.tombstones) {
    pushBlock(pieces, BLOCK.tombstones, [
      twoNumbers(collectionId, timestamp),
      ...encodeWriteRecord(record),
    ]);
  }
  pushBlock(pieces, BLOCK.end, []);
  const head = new Uint8Array(HEAD_BYTES);
  head.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(head.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, 2 + checkpoint.rows.length + checkpoint.tombstones.length, true);
  return [head, ...pieces];
}

function twoNumbers(first: bigint, second: bigint): Uint8Array {
  return new Uint8Array(BigUint64Array.of(first, second).buffer);
}

function pushBlock(pieces: Uint8Array[], type: number, payload: readonly Uint8Array[]): void {
  const length = payload.reduce((sum, piece) => sum + piece.length, 0);
  const head = new Uint8Array(BLOCK_HEAD_BYTES);
  const view = new DataView(head.buffer);
  view.setUint32(0, type, true);
  view.setUint32(
    4,
    payload.reduce((seed, piece) => crc32(piece, seed), 0),
    true,
  );
  view.setBigUint64(8, BigInt(length), true);
  pieces.push(head, ...payload);
  if (length % 8 !== 0) pieces.push(new Uint8Array(8 - (length % 8)));
}

/** `name` is the file's, for the texts. Throws CheckpointDamage unless every block is whole. */
export function decodeCheckpoint(name: string, bytes: Uint8Array): Checkpoint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const magic = new TextDecoder().decode(bytes.subarray(0, 8));
  if (bytes.length < HEAD_BYTES || magic !== MAGIC) {
    throw new CheckpointDamage(name, `does not start with ${MAGIC}`);
  }
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    throw new CheckpointDamage(name, `has version ${version}, expected ${VERSION}`, NEWER);
  }
  const blockCount = view.getUint32(12, true);
  let at = HEAD_BYTES;
  let state: Readonly<Record<'lsn' | 'deletesFrom' | 'timestampCeiling', string>> | undefined;
  let catalog: Uint8Array | undefined;
  const rows: CheckpointRows[] = [];
  const tombstones: CheckpointTombstones[] = [];
  for (let i = 0; i <= blockCount; i++) {
    const { type, payload } = readBlock(name, bytes, view, at);
    at += BLOCK_HEAD_BYTES + Math.ceil(payload.length / 8) * 8;
    if (type === BLOCK.state) state = JSON.parse(new TextDecoder().decode(payload));
    else if (type === BLOCK.catalog) catalog = payload;
    else if (type === BLOCK.rows) {
      const { first, second, record } = readRecordBlock(payload);
      rows.push({ collectionId: first as CollectionId, segmentId: second as SegmentId, record });
    } else if (type === BLOCK.tombstones) {
      const { first, second, record } = readRecordBlock(payload);
      tombstones.push({
        collectionId: first as CollectionId,
        timestamp: second as Timestamp,
        record,
      });
    } else if (type !== BLOCK.end || i !== blockCount) {
      throw new CheckpointDamage(name, `block ${i} has unknown type ${type}`);
    }
  }
  if (state === undefined || catalog === undefined) {
    throw new CheckpointDamage(name, `its state or catalog block is missing`);
  }
  return {
    lsn: BigInt(state.lsn),
    deletesFrom: BigInt(state.deletesFrom),
    timestampCeiling: BigInt(state.timestampCeiling) as Timestamp,
    catalog,
    rows,
    tombstones,
  };
}

function readBlock(
  name: string,
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { type: number; payload: Uint8Array } {
  if (at + BLOCK_HEAD_BYTES > bytes.length) {
    throw new CheckpointDamage(name, `ends at byte ${bytes.length}, a block was expected`);
  }
  const type = view.getUint32(at, true);
  const expected = view.getUint32(at + 4, true);
  const length = Number(view.getBigUint64(at + 8, true));
  const start = at + BLOCK_HEAD_BYTES;
  if (start + length > bytes.length) {
    throw new CheckpointDamage(name, `the block at byte ${at} is cut off`);
  }
  const payload = bytes.subarray(start, start + length);
  const found = crc32(payload);
  if (found !== expected) {
    throw new CheckpointDamage(
      name,
      `the block at byte ${at} has checksum ${found}, expected ${expected}`,
    );
  }
  return { type, payload };
}

function readRecordBlock(payload: Uint8Array): {
  first: bigint;
  second: bigint;
  record: WriteRecord;
} {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  return {
    first: view.getBigUint64(0, true),
    second: view.getBigUint64(8, true),
    record: decodeWriteRecord(payload.subarray(16)),
  };
}
