/**
 * README.md lists exactly the settings of src/server/settings.ts.
 *
 * `npm run tidy -- --write` rewrites the table between its marks; the gate compares.
 */

import {
  describeSetting,
  environmentName,
  type SettingName,
  settingNames,
} from '../../src/server/settings.ts';
import type { Gate } from './gate.ts';

export const SETTINGS_PAGE = 'README.md';
const START = '<!-- settings: begin -->';
const END = '<!-- settings: end -->';

export const settingsTableGate: Gate = {
  name: 'settings table',
  seenMin: 8,
  check: (files) => {
    const page = files.find((file) => file.path === SETTINGS_PAGE)?.text ?? '';
    const seen = page.split('\n').filter((line) => line.startsWith('| `')).length;
    if (page !== '' && page === withCurrentSettings(page)) return { seen, findings: [] };
    const message = 'the table of settings is not the one of the code: npm run tidy -- --write';
    return { seen, findings: [{ path: SETTINGS_PAGE, line: 0, message }] };
  },
};

/** The page with the table of the code between its marks. */
export function withCurrentSettings(page: string): string {
  const head = page.slice(0, page.indexOf(START) + START.length);
  const tail = page.slice(page.indexOf(END));
  const rows = settingNames().map((name) => {
    const { about } = describeSetting(name);
    return `| \`${name}\` | \`${environmentName(name)}\` | \`${shownDefault(name)}\` | ${about} |`;
  });
  return [head, '| setting | environment | default | |', '|---|---|---|---|', ...rows, tail].join(
    '\n',
  );
}

/** The number of cores differs from machine to machine; the page says what it is. */
function shownDefault(name: SettingName): string {
  return name === 'search.threads' ? 'cores' : String(describeSetting(name).default);
}
