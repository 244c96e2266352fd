/** Writes a whole file that somebody else will sync and adopt (ObjectStore.adopt). */

import { open } from 'node:fs/promises';

export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const { bytesWritten } = await handle.write(bytes, 0, bytes.length, 0);
    if (bytesWritten !== bytes.length) {
      throw new Error(`${path}: wrote ${bytesWritten} of ${bytes.length} bytes`);
    }
  } finally {
    await handle.close();
  }
}
