/**
 * `FORMAT`: which version of the folder's layout this is, and that it is ours at all.
 *
 * data-folder.ts reads it before anything is touched. Bytes: docs/format/data-folder.md
 */

import { join } from 'node:path';
import { type FileSystem, missingIsUndefined, readWhole, writeWhole } from './file-system.ts';

export const FORMAT_VERSION = 1;
const PATTERN = /^redkite data folder, format (\d{1,9})\n$/;
/** Names that only a data folder has. Without FORMAT beside them something was lost. */
const OUR_NAMES: ReadonlySet<string> = new Set(['log', 'checkpoints', 'segments']);

/** The folder cannot be used: locked, newer, or not ours. The message says what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/**
 * The version; undefined when there is no FORMAT. Changes nothing.
 *
 * errors  DataFolderError when it is newer than ours, or no FORMAT of ours
 */
export async function readFormat(
  fileSystem: FileSystem,
  folder: string,
): Promise<number | undefined> {
  const path = join(folder, 'FORMAT');
  const text = await readText(fileSystem, path);
  if (text === undefined) return undefined;
  const version = Number(PATTERN.exec(text)?.[1] ?? 0);
  if (version === 0) {
    throw new DataFolderError(
      `${path}: expected "redkite data folder, format N", found ${JSON.stringify(text)}. Is this the right folder? Nothing was changed.`,
    );
  }
  if (version > FORMAT_VERSION) {
    throw new DataFolderError(
      `${folder} has format ${version}, and this server reads formats up to ${FORMAT_VERSION}. Start a server of the newer release on it. Nothing was changed.`,
    );
  }
  return version;
}

/** Writes FORMAT into a fresh folder; returns whether it was fresh. The caller holds the lock. */
export async function ensureFormat(fileSystem: FileSystem, folder: string): Promise<boolean> {
  if ((await readFormat(fileSystem, folder)) !== undefined) return false;
  const names = ((await fileSystem.list(folder)) ?? []).map(({ name }) => name);
  const lost = names.filter((name) => OUR_NAMES.has(name));
  if (lost.length > 0) {
    throw new DataFolderError(
      `${folder} holds ${lost.join(', ')} but no file FORMAT. If it is a data folder, restore that file from its backup: it holds the line "redkite data folder, format ${FORMAT_VERSION}". Otherwise choose an empty folder. Nothing was changed.`,
    );
  }
  const temporary = join(folder, 'FORMAT.tmp');
  await fileSystem.remove(temporary);
  const file = await fileSystem.open(temporary, 'create');
  try {
    const text = new TextEncoder().encode(`redkite data folder, format ${FORMAT_VERSION}\n`);
    await writeWhole(file, [text], 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await fileSystem.rename(temporary, join(folder, 'FORMAT'));
  await fileSystem.syncFolder(folder);
  return true;
}

async function readText(fileSystem: FileSystem, path: string): Promise<string | undefined> {
  const file = await fileSystem.open(path, 'read').catch((cause: unknown) => {
    // Also when the folder itself is a file, which is said better later.
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    return missingIsUndefined(cause);
  });
  if (file === undefined) return undefined;
  try {
    const bytes = new Uint8Array(Math.min(await file.bytes(), 100));
    await readWhole(file, bytes, 0);
    return new TextDecoder().decode(bytes);
  } finally {
    await file.close();
  }
}
