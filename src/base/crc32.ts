/** CRC-32 (IEEE) over bytes, also over shared memory; the checksum of every file we write (I6). */

import { crc32 as zlibCrc32 } from 'node:zlib';

/** `seed` continues an earlier checksum: crc32(b, crc32(a)) is the checksum of a then b. */
export function crc32(bytes: Uint8Array, seed = 0): number {
  return zlibCrc32(bytes, seed) >>> 0;
}
