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
import { answersOf, BOOKS, expectedBooks } from './content.ts';

const HERE = 'test/golden';
const names = readdirSync(HERE).flatMap((name) =>
  name.endsWith('.json') ? [name.slice(0, -5)] : [],
);

interface Answers {
  readonly books: { readonly rows: readonly { readonly id: string; readonly version: number }[] };
}

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

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(HERE, `${name}.json`), 'utf8')) as Answers;
  let scratch: string;
  let dataDir: string;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'redkite-golden-'));
    dataDir = join(scratch, 'data');
    cpSync(join(HERE, name), dataDir, { recursive: true });
  });

  afterAll(() => rmSync(scratch, { recursive: true }));

  it('was written with the rows that its program computes', () => {
    const found = expected.books.rows.map(({ id, version }) => [Number(id), version] as const);
    expect(new Map(found)).toEqual(expectedBooks());
    expect(found).toHaveLength(expectedBooks().size);
  });

  it('is whole by its checksums', () => {
    expect(runMain(['dist/src/main.js', 'verify', dataDir])).toMatch(
      /^0 \d\d segment files.* 0 problems/,
    );
  });

  it('shows its rows, indexes, aliases and deletes', async () => {
    await withServer(dataDir, async (client) => {
      expect(await answersOf(client)).toEqual(expected);
    });
  }, 30_000);

  it('takes writes, and shows them and the rest when it is opened again', async () => {
    const key = { collection_name: BOOKS, ids: [1000] };
    await withServer(dataDir, async (client) => {
      expect((await client.delete(key)).status.error_code).toBe('Success');
    });
    await withServer(dataDir, async (client) => {
      const { books, ...rest } = (await answersOf(client)) as Answers;
      const { books: before, ...restBefore } = expected;
      expect(rest).toEqual(restBefore);
      expect(books.rows).toEqual(before.rows.filter(({ id }) => Number(id) !== 1000));
    });
  }, 30_000);
});
