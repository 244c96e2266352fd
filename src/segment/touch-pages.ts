/**
 * Makes memory resident before rows are written to it.
 *
 * The first write to a page costs the writer a page fault, which for vectors takes
 * longer than the copying: the build thread takes those of the next rows before they
 * come. Adding 0 atomically changes nothing, whatever main writes meanwhile.
 */

import type { Task } from '../base/task.ts';

const PAGE_BYTES = 4096;

/** `bytes` is shared memory. */
export function touchPages(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += PAGE_BYTES) Atomics.add(bytes, at, 0);
}

export const touchPagesTask: Task<Uint8Array, void> = {
  name: 'touchPages',
  run: async (bytes) => touchPages(bytes),
};
