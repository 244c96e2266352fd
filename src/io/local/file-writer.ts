/**
 * Writes a new file piece by piece and sums it up: for files too large to be put
 * together in memory. Somebody else syncs and adopts it (ObjectStore.adopt).
 *
 * Calls are synchronous: it lives on the build thread, which has nothing else to
 * do meanwhile. Pieces may lie in shared memory.
 */

import { closeSync, openSync, writevSync } from 'node:fs';
import { crc32 } from '../../base/crc32.ts';

export interface WrittenFile {
  readonly bytes: number;
  readonly crc32: number;
}

/** Vectors of one call, below the kernel's limit of 1,024. */
const PIECES_MAX = 512;

export class FileWriter {
  readonly #path: string;
  readonly #handle: number;
  #bytes = 0;
  #crc32 = 0;

  /** Refuses a path that exists. */
  constructor(path: string) {
    this.#path = path;
    this.#handle = openSync(path, 'wx', 0o600);
  }

  write(pieces: readonly Uint8Array[]): void {
    for (let at = 0; at < pieces.length; at += PIECES_MAX) {
      this.#writeSome(pieces.slice(at, at + PIECES_MAX));
    }
  }

  /** Closes the file, also after a failed write. */
  close(): WrittenFile {
    closeSync(this.#handle);
    return { bytes: this.#bytes, crc32: this.#crc32 };
  }

  #writeSome(pieces: readonly Uint8Array[]): void {
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (bytes === 0) return;
    // A short count hides an error that the next call would report.
    const written = writevSync(this.#handle, pieces);
    if (written !== bytes) {
      throw new Error(`${this.#path}: wrote ${written} of ${bytes} bytes at ${this.#bytes}`);
    }
    for (const piece of pieces) this.#crc32 = crc32(piece, this.#crc32);
    this.#bytes += bytes;
  }
}
