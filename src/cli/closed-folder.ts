/** Opening a data folder that no server holds, for inspect, verify and export. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openClosedFolder } from '../server/server.ts';
import { resolveSettings, SettingError } from '../server/settings.ts';

/** Runs `work` on the opened folder and closes it, whatever happens. */
export async function withClosedFolder<Result>(
  dir: string,
  work: (opened: Awaited<ReturnType<typeof openClosedFolder>>) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(join(dir, 'FORMAT'))) {
    throw new SettingError(`${dir} is not a redkite data folder (it has no FORMAT file)`);
  }
  const opened = await openClosedFolder(dir, resolveSettings({ 'search.threads': 1 }));
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
