/**
 * Every setting of the server: name, default, check, and where it comes from.
 *
 * A setting is read from, the later winning: its default, the YAML file given by
 * `--config`, the environment (`upsert.autoId` is REDKITE_UPSERT_AUTO_ID), the
 * command line. The README's table is compared with this one by a test.
 */

import { availableParallelism } from 'node:os';
import { z } from 'zod';

const durability = z
  .string()
  .regex(/^(sync|os|interval:[1-9]\d{0,5})$/, 'must be sync, os or interval:<milliseconds>')
  .transform(parseDurability);

export type Durability = 'sync' | 'os' | { readonly intervalMs: number };

function parseDurability(text: string): Durability {
  if (text === 'sync' || text === 'os') return text;
  return { intervalMs: Number(text.slice('interval:'.length)) };
}

const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1');

function wholeNumber(min: number, max: number) {
  return z.coerce.number().int().min(min).max(max);
}

const SETTINGS = {
  dataDir: {
    schema: z.string().min(1),
    default: 'redkite-data',
    about: 'Folder of the data, made when missing; `:memory:` keeps nothing.',
  },
  host: { schema: z.string().min(1), default: '127.0.0.1', about: 'Address to listen on.' },
  port: {
    schema: wholeNumber(0, 65535),
    default: 19530,
    about: 'Port of gRPC; 0 picks a free one.',
  },
  'listen.insecure': {
    schema: flag,
    default: false,
    about: 'Allow an address other than loopback although nobody is asked for a password.',
  },
  durability: {
    schema: durability,
    default: 'sync',
    about:
      'When a write is answered: `sync` after fdatasync, `interval:<ms>` (may lose so much at a power cut), `os`.',
  },
  'upsert.autoId': {
    schema: z.enum(['reject', 'replace']),
    default: 'reject',
    about: 'Upsert where the key is generated: refuse, or replace the row under a new key.',
  },
  'search.threads': {
    schema: wholeNumber(1, 256),
    default: availableParallelism(),
    about: 'Threads that answer searches and filters.',
  },
  'search.queueMax': {
    schema: wholeNumber(1, 1_000_000),
    default: 10_000,
    about: 'Reads waiting for a thread; more are refused with code 4.',
  },
  'version.retentionMs': {
    schema: wholeNumber(0, 7 * 24 * 3600 * 1000),
    default: 15 * 60 * 1000,
    about: 'How long deleted rows stay readable for iterators opened before.',
  },
  'connections.max': {
    schema: wholeNumber(1, 1_000_000),
    default: 10_000,
    about: 'Open connections; further ones are closed at once.',
  },
  'connections.pingMs': {
    schema: wholeNumber(100, 24 * 3600 * 1000),
    default: 60_000,
    about: 'How often peers are pinged; one that does not answer is closed.',
  },
  'log.level': {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    default: 'info',
    about: 'Lines below this level are not written.',
  },
} as const;

type Definitions = typeof SETTINGS;
export type SettingName = keyof Definitions;
export type Settings = { readonly [Name in SettingName]: z.output<Definitions[Name]['schema']> };
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
    if (!(path in SETTINGS)) {
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
    const result = definition.schema.safeParse(given);
    if (!result.success) {
      const problem = result.error.issues.map((issue) => issue.message).join('; ');
      throw new SettingError(
        `setting ${name} (${environmentName(name)}) = ${JSON.stringify(given)}: ${problem}`,
      );
    }
    resolved[name] = result.data;
  }
  return resolved as Settings;
}
