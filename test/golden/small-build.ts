/** The server that writes golden folders. */

import { changedBuild } from '../harness/changed-build.ts';

/** Segments and graphs of a few rows: the bytes are those of large ones. */
const SMALL_FILES = [
  {
    file: 'base/limits.js',
    find: 'flushFilesBytesMin = 16 * 1024 * 1024',
    replace: 'flushFilesBytesMin = 1',
  },
  {
    file: 'engine/graphs.js',
    find: "SCANNED_MICROS_MAX = scanMicros(4096, { element: 'float32', rowBytes: 784 * 4 })",
    replace: 'SCANNED_MICROS_MAX = 0',
  },
];

export function smallBuild(): string {
  return changedBuild('small-files', SMALL_FILES);
}
