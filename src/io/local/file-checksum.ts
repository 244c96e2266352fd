/** Length and CRC-32 of a file, read in pieces: for files that a library wrote by path. */

import { open } from 'node:fs/promises';
import { crc32 } from '../../base/crc32.ts';

export interface FileChecksum {
  readonly bytes: number;
  readonly crc32: number;
}

export async function checksumFile(path: string): Promise<FileChecksum> {
  const handle = await open(path, 'r');
  try {
    const buffer = new Uint8Array(4 * 1024 * 1024);
    let sum = 0;
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, bytes);
      if (bytesRead === 0) return { bytes, crc32: sum };
      sum = crc32(buffer.subarray(0, bytesRead), sum);
      bytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
