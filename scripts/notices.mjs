/**
 * The licences of what the package is made of: dist/THIRD-PARTY-NOTICES.txt.
 *
 * The packs (pack.mjs) hold code of other packages, whose licences want to go with it.
 * What npm installs beside the package has its licence in its own folder and is only named.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = 'dist/THIRD-PARTY-NOTICES.txt';
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** `modules`: paths of all modules in the packs. */
export function writeNotices(modules) {
  const bundled = [...new Set([...modules].flatMap(packageFolder))].sort();
  const { dependencies, optionalDependencies } = readManifest('.');
  const beside = Object.keys({ ...dependencies, ...optionalDependencies })
    .map((name) => `node_modules/${name}`)
    .filter((folder) => !bundled.includes(folder))
    .sort();
  const parts = [
    'Redkite is licensed under Apache-2.0 (LICENSE).',
    'The files in dist/packed hold code of the packages below, each under its own licence.',
    ...bundled.map(noticeOf),
    'These packages are not part of this one: npm installs them beside it, unchanged, each with\nits licence in its folder.',
    beside.map((folder) => `  ${titleOf(folder)}`).join('\n'),
    GEOS,
  ];
  writeFileSync(OUT, `${parts.join('\n\n')}\n`);
}

const GEOS = `geos-wasm is a build of the GEOS library, which is free software under the GNU Lesser General
Public License (GEOS itself: 2.1, the package: 3.0, each or later). Redkite loads it as it is
when a filter asks about shapes. You may replace it in node_modules by a build of your own that
has the same functions. Whoever passes it on, in a container image for example, passes on its
licence too and says where its source is: https://github.com/libgeos/geos and the folder src of
the package.`;

/** `node_modules/a` or `node_modules/@a/b`, of the innermost package; none for own modules. */
function packageFolder(module) {
  const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(module) ?? [];
  return folder === undefined ? [] : [folder];
}

function noticeOf(folder) {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name));
  if (files.length === 0) throw new Error(`${folder} is packed and has no licence file`);
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return [`${'='.repeat(80)}\n${titleOf(folder)}\n${'='.repeat(80)}`, ...texts].join('\n\n');
}

function titleOf(folder) {
  const { name, version, license } = readManifest(folder);
  return `${name} ${version} (${license})`;
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
