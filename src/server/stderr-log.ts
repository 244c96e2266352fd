/** The logger of a running server: one line a message on standard error, level and fields in it. */

import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LEVELS)[number];

export function stderrLog(level: LogLevel, clock: Clock): Log {
  const from = LEVELS.indexOf(level);
  const writer =
    (name: Exclude<LogLevel, 'silent'>) =>
    (message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
      if (LEVELS.indexOf(name) < from) return;
      const time = new Date(clock.now()).toISOString();
      const shown = Object.entries(fields).map(
        ([key, value]) => ` ${key}=${JSON.stringify(value)}`,
      );
      process.stderr.write(`${time} ${name.padEnd(5)} ${message}${shown.join('')}\n`);
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
  };
}
