/**
 * Words that must not occur in any text of the project: the address of a package
 * registry, and paths of the machine somebody worked on.
 *
 * The patterns are put together from pieces so that this file passes itself.
 */

import { type Finding, type Gate, perFileGate } from './gate.ts';

const dotted = (...parts: readonly string[]) => parts.join('\\.');

const WORDS: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: new RegExp(
      [
        dotted('registry', 'npmjs'),
        dotted('registry', 'yarnpkg'),
        dotted('pypi', 'org'),
        dotted('pythonhosted', 'org'),
        dotted('proxy', 'golang'),
        dotted('deb', 'debian', 'org'),
      ].join('|'),
    ),
    why: 'the address of a package registry',
  },
  {
    pattern: new RegExp(`(^|[\\s'"\`(=])/(${['work', 'root', 'farm'].join('|')})/`),
    why: 'a path of one machine',
  },
  {
    pattern: new RegExp(`(^|[\\s'"\`(=])/tmp/${'w'}/|/tmp/${'venvs'}/`),
    why: 'a path of one machine',
  },
  {
    pattern: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`),
    why: 'a note to do it later',
  },
];

export const wordsGate: Gate = perFileGate({
  name: 'words',
  seenMin: 120,
  inScope: (path) => !path.includes('/gen/'),
  findings: (file) => {
    const found: Finding[] = [];
    file.text.split('\n').forEach((text, index) => {
      const hit = WORDS.find(({ pattern }) => pattern.test(text));
      if (hit !== undefined) found.push({ path: file.path, line: index + 1, message: hit.why });
    });
    return found;
  },
});
