/** Settings as they are written in files, variables and flags, and what is refused. */

import { resolveSettings, SettingError, settingsFromDocument } from './settings.ts';

describe('settings', () => {
  it('come from a document, nested or flat, the later source winning', () => {
    const file = settingsFromDocument({ upsert: { autoId: 'replace' }, port: 1, host: null }, 'f');
    const { port, host, 'upsert.autoId': autoId } = resolveSettings(file, { port: '2' });
    expect([port, host, autoId]).toEqual([2, '127.0.0.1', 'replace']);
  });

  it.each(['unknown', 'toString', '', 'port.x'])('named "%s" are refused', (name) => {
    expect(() => settingsFromDocument({ [name]: 1 }, 'the file')).toThrow(
      `the file: unknown setting "${name}"`,
    );
  });

  it.each([' ', '', '0x10', '1e3', '-1', '65536', '1.5', 1.5, -1, true, [], [80]])(
    'port %j is refused',
    (port) => {
      expect(() => resolveSettings({ port })).toThrow(SettingError);
    },
  );
});
