/**
 * Care around USearch's mapping of files: when it cannot open or map one, it closes
 * file descriptor 0. The next file or pipe then becomes 0, and closing that aborts
 * the process (libuv forbids it). So what can be known is checked before, and
 * descriptor 0 is filled again after a failure.
 */

import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/** Throws where opening or mapping would fail: missing, not ours to read, empty. */
export function assertMappable(path: string): void {
  // USearch asks for O_NOATIME, which only the owner of a file may (Linux).
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NOATIME ?? 0));
  try {
    if (fstatSync(fd).size === 0) throw new Error(`${path} is empty`);
  } finally {
    closeSync(fd);
  }
}

/** Opens the null device as descriptor 0 if nothing else is. */
export function occupyDescriptorZero(): void {
  const fd = openSync('/dev/null', constants.O_RDONLY);
  if (fd !== 0) closeSync(fd);
}
