/**
 * Releases of the Node SDK beside the installed one, below .cache/: made on first use,
 * for cases that must hold with older clients too.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = '@zilliz/milvus2-sdk-node';

/** The newest of each line that is still in use. */
const RELEASES: Readonly<Record<string, string>> = {
  '2.5': '2.5.12',
  '2.6': '2.6.17',
  '3.0': '3.0.6',
};

export type NodeSdk =
  | { readonly modules: Readonly<Record<string, string>>; readonly missing?: undefined }
  | { readonly missing: string };

/** What jest has to load in place of the installed SDK, or why there is none. */
export function nodeSdk(line: string): NodeSdk {
  const release = RELEASES[line];
  if (release === undefined) {
    return { missing: `no Node SDK ${line}; known are ${Object.keys(RELEASES).join(', ')}` };
  }
  const folder = resolve('.cache', 'node-sdk', release);
  const entry = join(folder, 'node_modules', PACKAGE, 'dist/milvus/index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit'];
    const done = spawnSync('npm', [...args, `${PACKAGE}@${release}`], { encoding: 'utf8' });
    if (done.status !== 0) return { missing: done.error?.message ?? done.stderr.slice(-2000) };
  }
  return { modules: { [`^${PACKAGE}$`]: entry } };
}
