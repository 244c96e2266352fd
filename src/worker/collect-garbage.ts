/**
 * Gives back dropped shared memory on the calling thread.
 *
 * SharedArrayBuffers and WebAssembly memories live until every thread that held
 * them has collected garbage, which an idle thread never does on its own. Called on
 * release, drop and close, on each thread (decision: memory is given back).
 */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export function collectGarbage(): void {
  // The flag only adds `gc` to contexts that are created while it is on.
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  gc();
}
