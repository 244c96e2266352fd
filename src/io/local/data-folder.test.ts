/** Opening, refusing and sharing data folders, with both kinds of lock and a killed owner. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { entryOf, textsOf } from '../testing/log-store.contract.ts';
import { scratchFolders } from '../testing/scratch-folder.ts';
import { type DataFolder, openDataFolder, openDataFolderReadOnly } from './data-folder.ts';
import { type LockSystem, thisLockSystem } from './folder-lock.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { makePrivateFolder } from './private-folder.ts';

const newFolder = scratchFolders();

function open(path: string, lockSystem?: LockSystem): Promise<DataFolder> {
  const clock = { now: () => Date.UTC(2026, 0, 5, 10), monotonic: () => 0 };
  const system = lockSystem === undefined ? {} : { lockSystem };
  return openDataFolder({ path, durability: 'sync', clock, ...system });
}

/** Every name below a folder with size and time of change. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

describe('openDataFolder', () => {
  it('makes a fresh folder and finds its data again', async () => {
    const path = join(newFolder(), 'deep', 'data with blank ü');
    const first = await open(path);
    expect(first.isNew).toBe(true);
    await first.log.append(entryOf('one'));
    await first.objects.put('segments/1/a', [Uint8Array.of(1)]);
    await Promise.all([first.close(), first.close()]);
    const second = await open(path);
    expect(second.isNew).toBe(false);
    expect(await textsOf(second.log)).toEqual(['one']);
    expect((await second.objects.list('')).map(({ key }) => key)).toEqual(['segments/1/a']);
    await second.close();
    expect(readFileSync(join(path, 'FORMAT'), 'utf8')).toBe('redkite data folder, format 1\n');
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('refuses a newer format, names both versions and touches nothing', async () => {
    const path = newFolder();
    writeFileSync(join(path, 'FORMAT'), 'redkite data folder, format 12\n');
    mkdirSync(join(path, 'log'));
    const before = stateOf(path);
    const refusal =
      /has format 12, .* reads formats up to 1\. .*newer release.* Nothing was changed/;
    await expect(open(path)).rejects.toThrow(refusal);
    await expect(openDataFolderReadOnly({ path })).rejects.toThrow(refusal);
    expect(stateOf(path)).toEqual(before);
  });

  it('refuses what is not ours', async () => {
    const path = newFolder();
    writeFileSync(join(path, 'FORMAT'), 'something else');
    await expect(open(path)).rejects.toThrow(/expected "redkite data folder, format N", found/);
    const lost = newFolder();
    mkdirSync(join(lost, 'segments'));
    await expect(open(lost)).rejects.toThrow(/holds segments but no file FORMAT/);
    const file = join(newFolder(), 'milvus.db');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toThrow(/milvus\.db: expected a folder, found a file/);
  });

  it('tells that an interrupted commit was cut off', async () => {
    const path = newFolder();
    const folder = await open(path);
    await folder.log.append(entryOf('one'));
    await folder.close();
    expect(folder.notes).toEqual([]);
    const wal = join(path, 'log', '000000000001.wal');
    const bytes = readFileSync(wal);
    // Without its footer, and with half a record in its place.
    writeFileSync(wal, Buffer.concat([bytes.subarray(0, -64), bytes.subarray(64, 100)]));
    const again = await open(path);
    expect(again.notes).toEqual([
      expect.stringMatching(/cut off: .*000000000001\.wal from byte 128/),
    ]);
    expect(await textsOf(again.log)).toEqual(['one']);
    await again.close();
  });

  it('leaves no lock behind when it cannot open', async () => {
    const path = newFolder();
    const folder = await open(path);
    await folder.log.append(entryOf('a'));
    await folder.close();
    const wal = join(path, 'log', '000000000001.wal');
    const bytes = readFileSync(wal);
    writeFileSync(wal, Buffer.concat([Buffer.alloc(1), bytes.subarray(1)]));
    await expect(open(path)).rejects.toThrow(/000000000001\.wal: the file header at byte 0/);
    writeFileSync(wal, bytes);
    await (await open(path)).close();
  });
});

describe.each([
  ['the native module', thisLockSystem()],
  ['the socket only', { native: undefined, platform: 'linux' }],
] as const)('the lock with %s', (_, system) => {
  it('is refused to a second owner, who learns where to connect', async () => {
    const path = newFolder();
    const link = join(newFolder(), 'link');
    symlinkSync(path, link);
    const first = await open(path, system);
    await expect(open(link, system)).rejects.toThrow(
      /is in use by process \d+ on \S+ \(started 2026-01-05T10:00:00\.000Z\)\. Stop it first/,
    );
    first.announce('127.0.0.1:19530');
    await expect(open(path, system)).rejects.toThrow(
      /serving at 127\.0\.0\.1:19530\. Connect to http:\/\/127\.0\.0\.1:19530, or stop it first/,
    );
    await first.close();
    await (await open(path, system)).close();
  });

  it('is also refused to an owner with the other kind of lock', async () => {
    const path = newFolder();
    const first = await open(path, system);
    const other: LockSystem =
      system.native === undefined ? thisLockSystem() : { native: undefined, platform: 'linux' };
    await expect(open(path, other)).rejects.toThrow('is in use by process');
    await first.close();
  });

  it('lets readers look, and says whose the folder is', async () => {
    const path = newFolder();
    await expect(openDataFolderReadOnly({ path })).rejects.toThrow('no data folder of Redkite');
    const first = await open(path, system);
    await first.log.append(entryOf('one'));
    const beside = await openDataFolderReadOnly({ path, lockSystem: system });
    expect(beside.owner).toMatch(/^process \d+ on/);
    expect(await textsOf((await beside.readLog()) as never, 0n)).toEqual(['one']);
    beside.close();
    await first.close();
    const before = stateOf(path);
    const alone = await openDataFolderReadOnly({ path, lockSystem: system });
    expect(alone.owner).toBeUndefined();
    const log = await alone.readLog();
    expect(log.lastLsn).toBe(1n);
    expect(log.files.map(({ recordCount }) => recordCount)).toEqual([1]);
    if (system.native !== undefined) await expect(open(path, system)).rejects.toThrow('in use');
    alone.close();
    if (system.native === undefined) expect(stateOf(path)).toEqual(before);
    await (await open(path, system)).close();
  });
});

it('says what is missing where neither lock works', async () => {
  const system: LockSystem = { native: undefined, platform: 'darwin' };
  await expect(open(newFolder(), system)).rejects.toThrow(
    /fs-native-extensions could not be loaded/,
  );
});

describe('a killed owner', () => {
  const script = `
    import { openDataFolder } from ${JSON.stringify(new URL('./data-folder.js', import.meta.url).href)};
    setInterval(() => undefined, 1000);
    const folder = await openDataFolder({ path: process.argv[1], durability: 'sync' });
    await folder.objects.put('a', [Uint8Array.of(1)]);
    console.log(folder.path === ':memory:' ? await folder.objects.localPath('a') : 'open');
  `;

  async function startOwner(path: string) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const kill = async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    };
    return { line, kill };
  }

  it('loses the folder at once', async () => {
    const path = newFolder();
    const owner = await startOwner(path);
    await expect(open(path)).rejects.toThrow('is in use by process');
    await owner.kill();
    await (await open(path)).close();
  });

  it('leaves a temporary folder that the next one removes', async () => {
    const owner = await startOwner(':memory:');
    const beside = await open(':memory:');
    expect(existsSync(owner.line)).toBe(true);
    await beside.close();
    await owner.kill();
    expect(existsSync(owner.line)).toBe(true);
    const next = await open(':memory:');
    expect(existsSync(dirname(owner.line))).toBe(false);
    await next.close();
  });
});

it('keeps a private folder only while it is used', async () => {
  const parent = newFolder();
  const owner = { pid: 1, startedAt: '' };
  const folder = await makePrivateFolder(nodeFileSystem, owner, thisLockSystem(), parent);
  const other = await makePrivateFolder(nodeFileSystem, owner, thisLockSystem(), parent);
  expect(readdirSync(parent).length).toBe(2);
  await folder.release();
  await other.release();
  expect(readdirSync(parent)).toEqual([]);
});
