/**
 * A disk that fails under a running server: writes are refused and say why, reads go
 * on, the process ends with its own code, and nothing acknowledged is lost.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import type { FaultRule } from '../../src/io/testing/fault-plan.ts';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { createStock, shownVersions, STOCK, vectorOf } from './stock.ts';

const LOG_FAILED = 5;

function insert(client: MilvusClient, key: number) {
  const data = [{ id: key, version: 1, vector: vectorOf(key, 1) }];
  return client.insert({ collection_name: STOCK, data });
}

async function countOf(client: MilvusClient): Promise<number> {
  return (await shownVersions(client)).size;
}

async function withServer(
  dataDir: string,
  rules: readonly FaultRule[],
  work: (client: MilvusClient, server: ServerProcess) => Promise<void>,
): Promise<{ code: number | null; output: string }> {
  const env = rules.length === 0 ? {} : { REDKITE_FAULT: JSON.stringify(rules) };
  const server = await ServerProcess.start({ dataDir, env });
  const client = freshClient(server.address);
  try {
    await client.connectPromise;
    await work(client, server);
    await client.closeConnection();
    const { code } = await server.kill('SIGTERM');
    return { code, output: server.output };
  } finally {
    await server.kill('SIGKILL');
  }
}

/** Inserts key after key until one is refused. */
async function insertUntilRefused(
  client: MilvusClient,
): Promise<{ taken: number; code: number; reason: string }> {
  for (let key = 0; key < 500; key++) {
    const { status } = await insert(client, key);
    if (status.error_code === 'Success') continue;
    return { taken: key, code: Number(status.code), reason: status.reason };
  }
  throw new Error('nothing was refused');
}

describe.each([
  ['eio', 'fdatasync', 'EIO: on purpose'],
  ['eio', 'write', 'EIO: on purpose'],
  ['short', 'write', 'wrote \\d+ of \\d+ bytes'],
] as const)('after %s of %s', (action, op, words) => {
  it('writes are refused, reads are served, and the data is there after a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'redkite-failing-'));
    let taken = 0;
    const rule = { op, action, path: '.wal', n: 40 } as const;
    const ended = await withServer(dataDir, [rule], async (client) => {
      await createStock(client);
      const refused = await insertUntilRefused(client);
      taken = refused.taken;
      expect(taken).toBeGreaterThan(10);
      expect(refused.code).toBe(2);
      expect(refused.reason).toMatch(new RegExp(`read-only since its log failed.*${words}`));
      const later = await insert(client, 1000);
      expect(later.status.reason).toMatch(/read-only since its log failed/);
      expect(await countOf(client)).toBe(taken);
      const health = await client.checkHealth();
      expect([health.isHealthy, ...health.reasons].join(' ')).toMatch(/false writes are refused/);
    });
    expect(ended.code).toBe(LOG_FAILED);
    expect(ended.output).toMatch(/the log failed, writes are refused/);
    await withServer(dataDir, [], async (client) => {
      const count = await countOf(client);
      // The refused one may have reached the disk.
      expect([taken, taken + 1]).toContain(count);
      expect((await insert(client, 2000)).status.error_code).toBe('Success');
    });
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});

it('reads are served, too, where the line that says so cannot be written', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-failing-'));
  const rule = { op: 'fdatasync', action: 'eio', path: '.wal', n: 40 } as const;
  const { code } = await withServer(dataDir, [rule], async (client, server) => {
    await createStock(client);
    server.closeLogLines();
    const { taken } = await insertUntilRefused(client);
    expect(await countOf(client)).toBe(taken);
  });
  expect(code).toBe(LOG_FAILED);
  rmSync(dataDir, { recursive: true });
}, 60_000);

it('a full disk refuses inserts with its own code, takes deletes, and heals', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'redkite-full-'));
  // Four writes fill the first file, one is its header; then there is no space for a while.
  const rules = [6, 7, 8].map(
    (n) => ({ op: 'write', action: 'enospc', path: 'spare.tmp', n }) as const,
  );
  const { code } = await withServer(dataDir, rules, async (client) => {
    await createStock(client);
    let refused = '';
    for (let key = 0; refused === ''; key++) {
      const data = Array.from({ length: 2000 }, (_, i) => {
        const id = key * 2000 + i;
        return { id, version: 1, vector: vectorOf(id, 1) };
      });
      const { status } = await client.insert({ collection_name: STOCK, data });
      if (status.error_code !== 'Success') refused = `${status.code} ${status.reason}`;
    }
    expect(refused).toMatch(/^9 quota exceeded\[reason=no space for the next log file: ENOSPC/);
    const deleted = await client.delete({ collection_name: STOCK, ids: [1, 2, 3] });
    expect(deleted.status.error_code).toBe('Success');
    let isHealed = false;
    while (!isHealed) isHealed = (await insert(client, 1)).status.error_code === 'Success';
    expect((await client.checkHealth()).isHealthy).toBe(true);
  });
  expect(code).toBe(0);
  rmSync(dataDir, { recursive: true });
}, 60_000);
