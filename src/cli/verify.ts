/** `redkite verify`: reads every file of a closed data folder and checks its sums. */

import { manifestFiles } from '../schema/segment-manifest.ts';
import { checksumFile } from '../io/local/file-checksum.ts';
import { withClosedFolder } from './closed-folder.ts';
import { EXIT } from './exit-codes.ts';

export async function verify(dir: string): Promise<void> {
  await withClosedFolder(dir, async ({ context, engine }) => {
    const problems = [...engine.healthReasons()];
    let checked = 0;
    for (const collection of context.catalog.collections()) {
      for (const manifest of context.catalog.segments(collection.id)) {
        for (const file of manifestFiles(manifest)) {
          const path = await context.objects.localPath(file.key);
          const found = await checksumFile(path).catch(() => undefined);
          checked += 1;
          if (found === undefined) problems.push(`${file.key}: missing`);
          else if (found.bytes !== file.bytes || found.crc32 !== file.crc32) {
            problems.push(
              `${file.key}: ${found.bytes} bytes with checksum ${found.crc32}, expected ${file.bytes} with ${file.crc32}`,
            );
          }
        }
      }
    }
    for (const problem of problems) process.stdout.write(`damaged  ${problem}\n`);
    process.stdout.write(
      `${checked} files checked, ${problems.length} damaged; the log is whole\n`,
    );
    if (problems.length > 0) process.exitCode = EXIT.dataFolder;
  });
}
