/**
 * Reads a file from its first byte to its last, straight to where the bytes
 * belong, and compares length and checksum with the manifest (I6).
 *
 * What was read may be used only after `finish` resolved.
 */

import { crc32 } from '../base/crc32.ts';
import type { ObjectReader } from '../io/object-store.ts';
import type { SegmentFile } from '../schema/segment-manifest.ts';

/** The bytes do not match the manifest; the segment must not be served. */
export class SegmentDamage extends Error {
  override readonly name = 'SegmentDamage';
}

/** For files that are small enough to be read whole. */
export function checkFile(file: SegmentFile, bytes: Uint8Array): void {
  if (bytes.length !== file.bytes) {
    throw new SegmentDamage(`${file.key}: ${bytes.length} bytes, expected ${file.bytes}`);
  }
  const found = crc32(bytes);
  if (found !== file.crc32) {
    throw new SegmentDamage(`${file.key}: checksum ${found}, expected ${file.crc32}`);
  }
}

/** The part of an object store that reading needs. */
export type FileSource = Pick<ObjectReader, 'head' | 'readInto'>;

/** Bounds how long one checksum keeps the thread: about 3 ms. */
const CHUNK_BYTES = 8 * 1024 * 1024;

export class CheckedFile {
  readonly file: SegmentFile;
  readonly #store: FileSource;
  #position = 0;
  #crc32 = 0;

  private constructor(store: FileSource, file: SegmentFile) {
    this.#store = store;
    this.file = file;
  }

  static async open(store: FileSource, file: SegmentFile): Promise<CheckedFile> {
    const found = await store.head(file.key);
    if (found === undefined) {
      throw new SegmentDamage(`${file.key}: missing, expected ${file.bytes} bytes`);
    }
    if (found.bytes !== file.bytes) {
      throw new SegmentDamage(`${file.key}: ${found.bytes} bytes, expected ${file.bytes}`);
    }
    return new CheckedFile(store, file);
  }

  get position(): number {
    return this.#position;
  }

  /** Bytes from anywhere, not part of the sequence and not checked yet. */
  async peek(start: number, bytes: number): Promise<Uint8Array> {
    this.#expect(start >= 0 && bytes >= 0 && start + bytes <= this.file.bytes, start, bytes);
    const target = new Uint8Array(bytes);
    await this.#read(start, target);
    return target;
  }

  /** The next bytes; shared memory allowed. */
  async into(target: Uint8Array): Promise<void> {
    this.#expect(this.#position + target.length <= this.file.bytes, this.#position, target.length);
    for (let at = 0; at < target.length; at += CHUNK_BYTES) {
      const chunk = target.subarray(at, Math.min(at + CHUNK_BYTES, target.length));
      await this.#read(this.#position, chunk);
      this.#crc32 = crc32(chunk, this.#crc32);
      this.#position += chunk.length;
    }
  }

  /** Passes over bytes up to `position`, adding them to the checksum. */
  async skipTo(position: number): Promise<void> {
    const gap = position - this.#position;
    this.#expect(gap >= 0 && position <= this.file.bytes, position, 0);
    if (gap === 0) return;
    const scratch = new Uint8Array(Math.min(gap, CHUNK_BYTES));
    while (this.#position < position) {
      await this.into(scratch.subarray(0, Math.min(scratch.length, position - this.#position)));
    }
  }

  /** Reads what is left and compares the checksum. */
  async finish(): Promise<void> {
    await this.skipTo(this.file.bytes);
    if (this.#crc32 !== this.file.crc32) {
      const { key, crc32: expected } = this.file;
      throw new SegmentDamage(`${key}: checksum ${this.#crc32}, expected ${expected}`);
    }
  }

  /** What the disk has lost is damage like any other. */
  async #read(start: number, target: Uint8Array): Promise<void> {
    try {
      await this.#store.readInto(this.file.key, start, target);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EIO') throw cause;
      const what = `${target.length} bytes at ${start} cannot be read`;
      throw new SegmentDamage(`${this.file.key}: ${what}`, { cause });
    }
  }

  #expect(isInside: boolean, start: number, bytes: number): void {
    if (isInside) return;
    throw new SegmentDamage(
      `${this.file.key}: refers to ${bytes} bytes at ${start}, the file has ${this.file.bytes}`,
    );
  }
}
