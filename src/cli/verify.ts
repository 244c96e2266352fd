/** `redkite verify`: reads every file of a data folder and checks its sums. */

import type { StoredState } from '../engine/stored-state.ts';
import { checksumFile } from '../io/local/file-checksum.ts';
import { manifestFiles, type SegmentFile } from '../schema/segment-manifest.ts';
import { EXIT } from './exit-codes.ts';
import { withStoredFolder } from './stored-folder.ts';

const ADVICE = 'Restore the file from a backup.';

export async function verify(dir: string): Promise<void> {
  await withStoredFolder(dir, async ({ path, state, log, problems }) => {
    const files = state === undefined ? [] : segmentFiles(state);
    const damaged = problems.map(({ message }) => message);
    for (const file of files) {
      const problem = await problemOf(path, file);
      if (problem !== undefined) damaged.push(problem);
    }
    for (const problem of damaged) process.stdout.write(`damaged  ${problem}\n`);
    const logText =
      log === undefined ? 'the log is damaged' : `the log's ${log.files.length} files are whole`;
    process.stdout.write(
      `${files.length} segment files checked, ${logText}; ${damaged.length} problems\n`,
    );
    if (damaged.length > 0) process.exitCode = EXIT.dataFolder;
  });
}

function segmentFiles({ catalog }: StoredState): SegmentFile[] {
  return catalog
    .collections()
    .flatMap(({ id }) => catalog.segments(id).flatMap((manifest) => manifestFiles(manifest)));
}

/** A key is the file's path below the data folder. */
async function problemOf(folder: string, file: SegmentFile): Promise<string | undefined> {
  const expected = `expected ${file.bytes} bytes with checksum ${file.crc32}`;
  try {
    const found = await checksumFile(`${folder}/${file.key}`);
    if (found.bytes === file.bytes && found.crc32 === file.crc32) return undefined;
    return `${folder}/${file.key}: ${found.bytes} bytes with checksum ${found.crc32}, ${expected}. ${ADVICE}`;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return `${folder}/${file.key}: cannot be read (${reason}), ${expected}. ${ADVICE}`;
  }
}
