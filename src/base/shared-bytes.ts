/** Bytes in memory that threads share, and copies that are left to another thread. */

import { types } from 'node:util';

/** Of the same length. */
export interface BytesCopy {
  readonly source: Uint8Array;
  readonly target: Uint8Array;
}

/** Not `instanceof`: memory may come from another realm. */
export function isShared(bytes: Uint8Array): boolean {
  return types.isSharedArrayBuffer(bytes.buffer);
}

/**
 * Copies `source` to `at` of `target`, either or both of which may be shared.
 *
 * `fill` by a source as long as the range is one memcpy; `set` and `copy` go word by
 * word where memory is shared, at a quarter of the speed.
 */
export function copyBytes(target: Uint8Array, at: number, source: Uint8Array): void {
  if (source.length === 0) return;
  const bytes = Buffer.isBuffer(target)
    ? target
    : Buffer.from(target.buffer, target.byteOffset, target.length);
  bytes.fill(source, at, at + source.length);
}
