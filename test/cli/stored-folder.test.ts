/**
 * inspect, verify and export on folders that are closed, in use, newer or damaged:
 * they say what is there or what is wrong with which file, and change nothing.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';

const DIM = 4096;
/** Over 16 MiB, so that flush writes segment files. */
const ROWS = 1100;
const DAMAGED = 3;

let scratch: string;
/** A folder with segment files, a checkpoint and a log, stopped in good order. */
let stopped: string;
/** The same, killed after two more writes. */
let killed: string;

function row(id: number) {
  return { id, title: `row ${id}`, vector: Array.from({ length: DIM }, (_, i) => (id + i) % 7) };
}

async function fill(dataDir: string, work: 'all' | 'more'): Promise<ServerProcess> {
  const server = await ServerProcess.start({ dataDir });
  const client = freshClient(server.address);
  await client.connectPromise;
  const collection_name = 'books';
  if (work === 'all') {
    await client.createCollection({
      collection_name,
      fields: [
        { name: 'id', data_type: 'Int64', is_primary_key: true },
        { name: 'title', data_type: 'VarChar', max_length: 40 },
        { name: 'vector', data_type: 'FloatVector', dim: DIM },
      ],
    });
    await client.createAlias({ collection_name, alias: 'library' });
    const data = Array.from({ length: ROWS }, (_, i) => row(ROWS - i));
    await client.insert({ collection_name, data });
    await client.flushSync({ collection_names: [collection_name] });
    await client.delete({ collection_name, ids: [2] });
  } else {
    await client.insert({ collection_name, data: [row(5000)] });
    await client.delete({ collection_name, ids: [1, 5] });
    await client.addCollectionField({
      collection_name,
      field: { name: 'stars', data_type: 'Int64', nullable: true, default_value: 7 },
    });
  }
  await client.closeConnection();
  return server;
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'redkite-stored-'));
  stopped = join(scratch, 'stopped');
  await (await fill(stopped, 'all')).stop();
  killed = join(scratch, 'killed');
  cpSync(stopped, killed, { recursive: true });
  await (await fill(killed, 'more')).kill('SIGKILL');
}, 60_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function redkite(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/main.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Every name below the folder with its bytes and its time of change. */
function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeMs } = statSync(path);
      if (statSync(path).isDirectory()) return `${name} ${mtimeMs}`;
      return `${name} ${mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    });
}

/** Runs all three on the folder and expects that nothing changes in it. */
function lookAt(folder: string) {
  const before = stateOf(folder);
  const found = {
    inspect: redkite('inspect', folder),
    verify: redkite('verify', folder),
    export: redkite('export', folder, 'books'),
  };
  expect(stateOf(folder)).toEqual(before);
  return found;
}

function keysOf(jsonLines: string): number[] {
  return jsonLines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: number }).id);
}

describe('a closed folder', () => {
  it('is shown, checked and exported in key order', () => {
    const found = lookAt(stopped);
    expect(found.inspect).toMatchObject({ code: 0, err: '' });
    expect(found.inspect.out).toMatch(
      /^log {2}\d+ files.*\ndatabase default\n {2}collection books {2}id \d+ {2}1099 rows\n {4}alias library\n/,
    );
    expect(found.inspect.out).toMatch(/segment \d+ {2}1100 rows {2}\d{8} bytes/);
    expect(found.verify).toMatchObject({ code: 0, err: '' });
    expect(found.verify.out).toMatch(/^3 segment files checked, .* whole; 0 problems\n$/);
    const keys = keysOf(found.export.out);
    expect(keys).toEqual(Array.from({ length: ROWS }, (_, i) => i + 1).filter((id) => id !== 2));
    const [first] = found.export.out.split('\n', 1);
    expect(JSON.parse(first ?? '')).toEqual(row(1));
  });

  it('of a killed server shows what a start would recover, without recovering', () => {
    const found = lookAt(killed);
    expect(found.inspect.out).toContain('1100 rows, 1 deletes not applied yet');
    expect(found.verify.code).toBe(0);
    const keys = new Set(keysOf(found.export.out));
    expect([keys.size, keys.has(1), keys.has(5), keys.has(5000)]).toEqual([
      1098,
      false,
      false,
      true,
    ]);
    const lines = found.export.out.trimEnd().split('\n');
    const starless = lines.filter((line) => (JSON.parse(line) as { stars?: number }).stars !== 7);
    expect(starless).toEqual([]);
  });

  it('does not have every collection', () => {
    const { code, out, err } = redkite('export', stopped, 'films');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('redkite: collection not found[database=default][collection=films]\n');
  });
});

describe('a folder in use', () => {
  it('is read beside its owner, which is named', async () => {
    const folder = join(scratch, 'in-use');
    cpSync(stopped, folder, { recursive: true });
    const server = await ServerProcess.start({ dataDir: folder });
    const found = lookAt(folder);
    for (const { code, err } of Object.values(found)) {
      expect(code).toBe(0);
      expect(err).toContain(`in-use is in use by process ${server.pid} on `);
      expect(err).toContain(`serving at ${server.address}`);
    }
    expect(keysOf(found.export.out)).toHaveLength(ROWS - 1);
    await server.stop();
  }, 30_000);
});

describe('a folder that cannot be trusted', () => {
  /** A copy, changed. */
  function changed(name: string, from: string, change: (folder: string) => void): string {
    const folder = join(scratch, name);
    cpSync(from, folder, { recursive: true });
    change(folder);
    return folder;
  }

  function fileIn(folder: string, pattern: RegExp): string {
    const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
      pattern.test(path),
    );
    if (name === undefined) throw new Error(`no ${pattern} in ${folder}`);
    return join(folder, name);
  }

  /** Of the first byte after `at` that is not zero. */
  function flipByte(path: string, at: number): void {
    const bytes = readFileSync(path);
    const place = bytes.findIndex((byte, i) => i >= at && byte !== 0);
    bytes[place] = (bytes[place] as number) ^ 0x10;
    writeFileSync(path, bytes);
  }

  it('because it is newer', () => {
    const folder = changed('newer', stopped, (path) =>
      writeFileSync(join(path, 'FORMAT'), 'redkite data folder, format 99\n'),
    );
    for (const { code, out, err } of Object.values(lookAt(folder))) {
      expect([code, out]).toEqual([DAMAGED, '']);
      expect(err).toMatch(
        /newer has format 99, .* reads formats up to \d+\. Start a server of the newer release/,
      );
    }
  });

  it('because it is none', () => {
    const { code, err } = redkite('verify', scratch);
    expect(code).toBe(DAMAGED);
    expect(err).toContain('no data folder of Redkite: it has no file FORMAT');
  });

  it.each([
    [
      'a checkpoint',
      /\.ckpt$/,
      40,
      /\.ckpt: the block at byte \d+ has checksum \d+, expected \d+.*backup/,
    ],
    ['the log', /\.wal$/, 70, /\.wal: .*expected.*backup/],
    ['a segment', /vector-.*\.arrow$/, 200_000, /\.arrow.* checksum \d+, expected \d+.*backup/],
  ])('because %s was changed', (name, pattern, at, words) => {
    const folder = changed(name.replace(' ', '-'), killed, (path) =>
      flipByte(fileIn(path, pattern), at),
    );
    const found = lookAt(folder);
    expect(found.verify.code).toBe(DAMAGED);
    expect(found.verify.out).toMatch(words);
    expect(found.export).toMatchObject({ code: DAMAGED, out: '' });
    expect(found.export.err).toMatch(words);
    // inspect reads no segments.
    const isSegment = name === 'a segment';
    expect(found.inspect.code).toBe(isSegment ? 0 : DAMAGED);
    if (!isSegment) expect(found.inspect.out).toMatch(words);
    if (name === 'the log') expect(found.inspect.out).toContain('collection books');
  });

  it('because a segment file is gone', () => {
    let lost = '';
    const folder = changed('gone', stopped, (path) => {
      lost = fileIn(path, /scalars\.arrow$/);
      rmSync(lost);
    });
    const found = lookAt(folder);
    expect(found.verify.out).toContain(`damaged  ${lost}: cannot be read (ENOENT), expected `);
    expect(found.export.code).toBe(DAMAGED);
    expect(found.export.err).toContain('scalars.arrow: missing');
  });

  it('because its log files are gone', () => {
    const folder = changed('no-log', stopped, (path) =>
      rmSync(join(path, 'log'), { recursive: true }),
    );
    const found = lookAt(folder);
    expect(found.verify.code).toBe(DAMAGED);
    expect(found.verify.out).toMatch(/the log ends at 0: log files are missing.*backup/);
  });
});
