/**
 * Data folders of every format version there was: today's server opens them, shows what
 * they hold, writes to them and opens them again.
 */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import { FORMAT_VERSION } from '../../src/io/local/format-file.ts';
import { freshClient } from '../harness/fresh-client.ts';
import { runMain } from '../harness/run-main.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { contentOf } from './contents.ts';
import { smallBuild } from './small-build.ts';

const HERE = 'test/golden';
const names = readdirSync(HERE).flatMap((name) =>
  name.endsWith('.json') ? [name.slice(0, -5)] : [],
);

async function withServer(dataDir: string, work: (client: MilvusClient) => Promise<void>) {
  const server = await ServerProcess.start({ dataDir });
  const client = freshClient(server.address);
  try {
    await client.connectPromise;
    await work(client);
    await client.closeConnection();
    await server.stop();
  } finally {
    await server.kill('SIGKILL');
  }
}

it("there is a folder of today's format", () => {
  const versions = names.map((name) => readFileSync(join(HERE, name, 'FORMAT'), 'utf8'));
  expect(versions).toContain(`redkite data folder, format ${FORMAT_VERSION}\n`);
});

it('a new one could be written', () => {
  expect(smallBuild()).toMatch(/main\.js$/);
});

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(HERE, `${name}.json`), 'utf8')) as object;
  const content = contentOf(name);
  let scratch: string;
  let dataDir: string;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'redkite-golden-'));
    dataDir = join(scratch, 'data');
    cpSync(join(HERE, name), dataDir, { recursive: true });
  });

  afterAll(() => rmSync(scratch, { recursive: true }));

  it('was written with the rows that its program computes', () => {
    expect(content.shown(expected)).toEqual(content.computed());
  });

  it('is whole by its checksums', () => {
    expect(runMain(['dist/src/main.js', 'verify', dataDir])).toMatch(
      /^0 \d\d segment files.* 0 problems/,
    );
  });

  it('shows what it held when it was written', async () => {
    await withServer(dataDir, async (client) => {
      expect(await content.answersOf(client)).toEqual(expected);
    });
  }, 30_000);

  it('takes writes, and shows them and the rest when it is opened again', async () => {
    await withServer(dataDir, (client) => content.change(client));
    await withServer(dataDir, async (client) => {
      expect(await content.answersOf(client)).toEqual(content.changed(expected));
    });
  }, 30_000);
});
