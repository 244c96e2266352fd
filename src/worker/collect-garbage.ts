/**
 * Gives back dropped shared memory on the calling thread.
 *
 * SharedArrayBuffers and WebAssembly memories live until every thread that held
 * them has collected garbage, which an idle thread does not do on its own: so each
 * thread collects some time after it let go of a segment, once for many of them.
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough for a drop of many segments to be over. */
const DELAY_MS = 1000;

export function collectGarbage(): void {
  // The flag only adds `gc` to contexts that are created while it is on.
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  gc();
}

/** Collects once, some time after the last of many releases. */
export class DelayedCollection {
  #timer: NodeJS.Timeout | undefined;

  schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      collectGarbage();
    }, DELAY_MS).unref();
  }
}
