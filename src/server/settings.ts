/**
 * Every setting of the server: name, default, check, and where it comes from.
 *
 * A setting is read from, the later winning: its default, the YAML file given by
 * `--config`, the environment (`upsert.autoId` is REDKITE_UPSERT_AUTO_ID), the
 * command line. The README's table is compared with this one by a test.
 */

import { availableParallelism } from 'node:os';

/** The value of a setting, from what a file, the environment or a caller gave; throws what is wrong with it. */
type Reading<T> = (given: unknown) => T;

export type Durability = 'sync' | 'os' | { readonly intervalMs: number };

function durability(given: unknown): Durability {
  if (given === 'sync' || given === 'os') return given;
  const interval = /^interval:([1-9]\d{0,5})$/.exec(String(given));
  if (interval === null) throw new SettingError('must be sync, os or interval:<milliseconds>');
  return { intervalMs: Number(interval[1]) };
}

function flag(given: unknown): boolean {
  const text = String(given);
  if (!['true', 'false', '1', '0'].includes(text)) throw new SettingError('must be true or false');
  return text === 'true' || text === '1';
}

function text(given: unknown): string {
  if (typeof given !== 'string' || given === '') throw new SettingError('must be a text');
  return given;
}

function wholeNumber(min: number, max: number): Reading<number> {
  return (given) => {
    const isWritten = typeof given === 'string' && /^\d+$/.test(given);
    const value = isWritten ? Number(given) : given;
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    if (isWhole && value >= min && value <= max) return value;
    throw new SettingError(`must be a whole number from ${min} to ${max}`);
  };
}

function oneOf<Name extends string>(...names: readonly Name[]): Reading<Name> {
  return (given) => {
    const name = names.find((known) => known === given);
    if (name === undefined) throw new SettingError(`must be one of ${names.join(', ')}`);
    return name;
  };
}

const THREADS_MAX = 256;

const SETTINGS = {
  dataDir: {
    read: text,
    default: 'redkite-data',
    about: 'Folder of the data, made when missing; `:memory:` keeps nothing.',
  },
  host: { read: text, default: '127.0.0.1', about: 'Address to listen on.' },
  port: {
    read: wholeNumber(0, 65535),
    default: 19530,
    about: 'Port of gRPC; 0 picks a free one.',
  },
  'listen.insecure': {
    read: flag,
    default: false,
    about: 'Allow an address other than loopback although nobody is asked for a password.',
  },
  durability: {
    read: durability,
    default: 'sync',
    about:
      'When a write is answered: `sync` after fdatasync, `interval:<ms>` (may lose so much at a power cut), `os`.',
  },
  'upsert.autoId': {
    read: oneOf('reject', 'replace'),
    default: 'reject',
    about: 'Upsert where the key is generated: refuse, or replace the row under a new key.',
  },
  'search.threads': {
    read: wholeNumber(1, THREADS_MAX),
    default: Math.min(availableParallelism(), THREADS_MAX),
    about: 'Threads that answer searches and filters.',
  },
  'build.threads': {
    read: wholeNumber(0, THREADS_MAX),
    default: 0,
    about:
      'Threads that add to a graph at a time, at low priority on Linux; 0: as many as there are processors while nobody reads, else one.',
  },
  'search.queueMax': {
    read: wholeNumber(1, 1_000_000),
    default: 10_000,
    about: 'Reads waiting for a thread; more are refused with code 4.',
  },
  'version.retentionMs': {
    read: wholeNumber(0, 7 * 24 * 3600 * 1000),
    default: 15 * 60 * 1000,
    about: 'How long deleted rows stay readable for iterators opened before.',
  },
  'connections.max': {
    read: wholeNumber(1, 1_000_000),
    default: 10_000,
    about: 'Open connections; further ones are closed at once.',
  },
  'connections.pingMs': {
    read: wholeNumber(100, 24 * 3600 * 1000),
    default: 60_000,
    about: 'How often peers are pinged; one that does not answer is closed.',
  },
  'log.level': {
    read: oneOf('debug', 'info', 'warn', 'error', 'silent'),
    default: 'info',
    about: 'Lines below this level are not written.',
  },
} as const;

type Definitions = typeof SETTINGS;
export type SettingName = keyof Definitions;
export type Settings = { readonly [Name in SettingName]: ReturnType<Definitions[Name]['read']> };
/** Raw values as they come from a file, the environment or a caller. */
export type SettingInputs = Readonly<Partial<Record<SettingName, unknown>>>;

export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export function settingNames(): readonly SettingName[] {
  return Object.keys(SETTINGS) as SettingName[];
}

export function describeSetting(name: SettingName): { about: string; default: unknown } {
  return SETTINGS[name];
}

/** `upsert.autoId` → `REDKITE_UPSERT_AUTO_ID`. */
export function environmentName(name: SettingName): string {
  const words = name.replaceAll('.', '_').replace(/([a-z])([A-Z])/g, '$1_$2');
  return `REDKITE_${words.toUpperCase()}`;
}

export function settingsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): SettingInputs {
  const inputs: Partial<Record<SettingName, unknown>> = {};
  for (const name of settingNames()) {
    const value = environment[environmentName(name)];
    if (value !== undefined && value !== '') inputs[name] = value;
  }
  return inputs;
}

/** Flattens a YAML document: `upsert: { autoId: replace }` and `upsert.autoId: replace` alike. */
export function settingsFromDocument(document: unknown, source: string): SettingInputs {
  const inputs: Record<string, unknown> = {};
  const visit = (value: unknown, path: string): void => {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      for (const [key, child] of Object.entries(value)) {
        visit(child, path === '' ? key : `${path}.${key}`);
      }
      return;
    }
    if (value === null || value === undefined) return;
    if (!Object.hasOwn(SETTINGS, path)) {
      throw new SettingError(
        `${source}: unknown setting "${path}" (known: ${settingNames().join(', ')})`,
      );
    }
    inputs[path] = value;
  };
  visit(document, '');
  return inputs;
}

/** Later sources win. Throws a SettingError that names the setting and both spellings of it. */
export function resolveSettings(...sources: readonly SettingInputs[]): Settings {
  const merged: Partial<Record<SettingName, unknown>> = Object.assign({}, ...sources);
  const resolved: Partial<Record<SettingName, unknown>> = {};
  for (const name of settingNames()) {
    const definition = SETTINGS[name];
    const given = merged[name] ?? definition.default;
    try {
      resolved[name] = definition.read(given) as never;
    } catch (cause) {
      const problem = cause instanceof SettingError ? cause.message : String(cause);
      throw new SettingError(
        `setting ${name} (${environmentName(name)}) = ${JSON.stringify(given)}: ${problem}`,
      );
    }
  }
  return resolved as Settings;
}
