/**
 * The next log file: filled with zeros in the background, so that no commit
 * waits for the disk to find space, and so that a full disk is noticed before
 * an entry is accepted.
 *
 * log-writer.ts owns the one instance and takes the file when it is needed. The
 * filling runs on libuv's threads. Rules: docs/format/wal.md
 */

import { join } from 'node:path';
import { assert } from '../../base/assert.ts';
import { type FileSystem, writeWhole } from './file-system.ts';

const STEP_BYTES = 1024 * 1024;
/** Synced in parts: one long sync at the end would delay the commits beside it. */
const SYNC_BYTES = 8 * STEP_BYTES;
const FULL_CODES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'ESHORTWRITE']);

/**
 * none     nobody asked for it yet
 * filling  wait for `settled()`
 * ready    `take` it
 * full     the disk has no space; `prepare` tries again
 * broken   the disk failed: `cause` says how
 */
export type SpareState = 'none' | 'filling' | 'ready' | 'full' | 'broken';

export class SpareFile {
  readonly #fileSystem: FileSystem;
  readonly #path: string;
  readonly #onSettled: () => void;
  #state: SpareState = 'none';
  #bytes = 0;
  #cause: Error | undefined;
  #filling: Promise<void> = Promise.resolve();
  #isStopped = false;

  /** `onSettled`: told whenever a filling has ended. */
  constructor(fileSystem: FileSystem, folder: string, onSettled: () => void) {
    this.#fileSystem = fileSystem;
    this.#path = join(folder, 'spare.tmp');
    this.#onSettled = onSettled;
  }

  get state(): SpareState {
    return this.#state;
  }

  get bytes(): number {
    return this.#state === 'ready' ? this.#bytes : 0;
  }

  get cause(): Error | undefined {
    return this.#cause;
  }

  /** Settles when the filling under way has ended, in whatever state. */
  settled(): Promise<void> {
    return this.#filling;
  }

  /** Starts filling, or makes a ready file larger. */
  prepare(bytes: number): void {
    if (this.#state === 'filling' || this.#state === 'broken' || this.bytes >= bytes) return;
    this.#state = 'filling';
    this.#filling = this.#fill(bytes).then(this.#onSettled);
  }

  /** Path and size of the ready file; the caller renames it at once. */
  take(): { readonly path: string; readonly bytes: number } {
    assert(this.#state === 'ready', 'the spare file is ready when it is taken');
    this.#state = 'none';
    return { path: this.#path, bytes: this.#bytes };
  }

  /** Ends the filling under way soon; what was filled is used by the next open. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#filling;
  }

  /** Whatever is there, left by a crash or too small, holds only zeros and maybe a header. */
  async #fill(bytes: number): Promise<void> {
    try {
      const file = await this.#fileSystem.open(this.#path, 'any');
      try {
        let at = await file.bytes();
        const zeros = new Uint8Array(STEP_BYTES);
        while (at < bytes && !this.#isStopped) {
          at += await writeWhole(file, [zeros.subarray(0, Math.min(STEP_BYTES, bytes - at))], at);
          if (at % SYNC_BYTES === 0) await file.datasync();
        }
        await file.sync();
        this.#bytes = at;
      } finally {
        await file.close();
      }
      this.#state = this.#isStopped ? 'none' : 'ready';
    } catch (cause) {
      this.#cause = cause as Error;
      const isFull = FULL_CODES.has((cause as { code?: unknown }).code);
      this.#state = isFull ? 'full' : 'broken';
      // What was taken is given back, so that others, and the files of a flush, have it.
      if (isFull) await this.#fileSystem.remove(this.#path).catch(() => undefined);
    }
  }
}
