/**
 * Gives back dropped shared memory on the calling thread.
 *
 * SharedArrayBuffers and WebAssembly memories live until every thread that held
 * them has collected garbage, which an idle thread does not do on its own: so each
 * thread collects some time after it let go of a segment, once for many of them.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SegmentView } from '../segment/segment-view.ts';

/** Long enough for a drop of many segments to be over. */
const DELAY_MS = 1000;

export function collectGarbage(): void {
  // Adds `gc` to contexts created from now on. It stays on: flags belong to the process,
  // and another thread may be between these two lines.
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
}

/** A collection stops its thread for some 10 ms: not worth it for less. */
const RELEASED_BYTES_MIN = 64 * 1024 * 1024;

/** Collects once for many releases, some time after the first of them. */
export class DelayedCollection {
  #timer: NodeJS.Timeout | undefined;
  #releasedBytes = 0;

  /** Collects when views of enough memory were let go. */
  released(view: SegmentView | undefined): void {
    this.#releasedBytes += view === undefined ? 0 : bytesOf(view);
    if (this.#releasedBytes < RELEASED_BYTES_MIN) return;
    this.#releasedBytes = 0;
    this.schedule();
  }

  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      collectGarbage();
    }, DELAY_MS).unref();
  }
}

function bytesOf(view: SegmentView): number {
  let bytes = view.insertOrdinals.byteLength * 3;
  for (const column of view.columns.values()) {
    if (column.layout === 'fixed') bytes += column.values.byteLength;
    else if (column.layout === 'bytes') bytes += column.starts.byteLength + column.heap.byteLength;
    else bytes += column.extents.reduce((sum, extent) => sum + extent.bytes.length, 0);
  }
  return bytes;
}
