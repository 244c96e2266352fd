/** A real process is killed at exact file operations, or sees them fail; nothing acknowledged goes. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FaultRule } from '../testing/fault-plan.ts';
import { collect, numberedText } from '../testing/log-store.contract.ts';
import { scratchFolders } from '../testing/scratch-folder.ts';
import { openDataFolder } from './data-folder.ts';

const CHILD = fileURLToPath(new URL('../testing/log-child.js', import.meta.url));
const newFolder = scratchFolders();

interface Ended {
  readonly signal: string | null;
  readonly lines: readonly string[];
}

async function runChild(path: string, rules: readonly FaultRule[], count = 60): Promise<Ended> {
  const args = [CHILD, path, rules.length === 0 ? '' : JSON.stringify(rules), String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { signal, lines: text.split('\n').slice(0, -1) };
}

/** Opens what the child left and compares with what it said. */
async function check(path: string, lines: readonly string[]): Promise<void> {
  const folder = await openDataFolder({ path, durability: 'sync' });
  const { log, objects } = folder;
  const entries = lines.filter((line) => line.startsWith('entry '));
  expect(Number(log.lastLsn)).toBeGreaterThanOrEqual(entries.length);
  for (const { lsn, payload } of await collect(log.read(log.firstLsn - 1n))) {
    expect(new TextDecoder().decode(payload)).toBe(numberedText(Number(lsn) - 1));
  }
  for (const line of lines.filter((text) => text.startsWith('object '))) {
    const key = line.slice('object '.length);
    expect(new TextDecoder().decode(await objects.get(key))).toBe(key.repeat(50));
  }
  await folder.close();
}

const LOG = { path: 'log' } as const;
const KILLS: readonly FaultRule[] = [
  ...[1, 2, 3, 7, 19, 40].map((n) => ({ op: 'any', n, action: 'kill' }) as const),
  ...[1, 4, 11, 23].map((n) => ({ op: 'write', n, action: 'torn', ...LOG }) as const),
  ...[2, 9].map((n) => ({ op: 'fdatasync', n, action: 'killAfter', ...LOG }) as const),
  ...[1, 2].map((n) => ({ op: 'rename', n, action: 'killAfter', path: '.wal' }) as const),
  ...[2, 3].map((n) => ({ op: 'fsyncDir', n, action: 'kill', ...LOG }) as const),
  { op: 'unlink', n: 1, action: 'killAfter', path: '.wal' },
  { op: 'fsync', n: 3, action: 'kill', path: 'tmp' },
  { op: 'rename', n: 2, action: 'kill', path: 'segments' },
];

it.each(KILLS.map((rule) => [JSON.stringify(rule), rule] as const))(
  'survives %s',
  async (_, rule) => {
    const path = join(newFolder(), 'data');
    const first = await runChild(path, [rule], 300);
    expect(first.signal).toBe('SIGKILL');
    await check(path, first.lines);
    const second = await runChild(path, []);
    expect(second.signal).toBeNull();
    await check(path, second.lines);
  },
);

it.each([
  ['eio', 'fdatasync'],
  ['eio', 'write'],
  ['short', 'write'],
  ['enospc', 'write'],
] as const)('stops for good after %s of %s', async (action, op) => {
  const path = join(newFolder(), 'data');
  const ended = await runChild(path, [{ op, n: 9, action, path: '.wal' }]);
  expect(ended.lines.at(-1)).toMatch(/^failed LogFailedError: .*(on purpose|disk full)/);
  await check(path, ended.lines);
});

it('refuses when the next file finds no space, and keeps what it has', async () => {
  const path = join(newFolder(), 'data');
  const rule = { op: 'write', n: 3, action: 'enospc', path: 'spare.tmp', isLasting: true } as const;
  const ended = await runChild(path, [rule]);
  expect(ended.lines.at(-1)).toMatch(/^failed LogFullError: no space for the next log file/);
  await check(path, ended.lines);
});
