/** The comparison of protocols finds each kind of drift. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STATUS = 'milvus.proto.common.Status';
const CODE = 'milvus.proto.common.ErrorCode';
const SERVICE = 'milvus.proto.milvus.MilvusService';

/** What the check says of a client with these rows. */
function differencesFrom(protocol: object): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-proto-'));
  try {
    const client = join(folder, 'client');
    writeFileSync(client, `#!/bin/sh\ncat <<'END'\n${JSON.stringify(protocol)}\nEND\n`);
    chmodSync(client, 0o700);
    const args = ['scripts/check-proto.mjs', '--python', client];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    return stdout.trimEnd().split('\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('a field, a value and an RPC that agree are no difference, but too few are a failure', () => {
  const nothing = differencesFrom({
    fields: [
      [STATUS, 1, 'error_code', CODE, false],
      [STATUS, 6, 'extra_info', 'map<string,string>', false],
    ],
    values: [[CODE, 1, 'UnexpectedError']],
    methods: [
      [
        SERVICE,
        'DropCollection',
        'milvus.proto.milvus.DropCollectionRequest',
        'milvus.proto.common.Status',
      ],
    ],
  });
  expect(nothing).toEqual([]);
});

it('finds each kind of drift', () => {
  const found = differencesFrom({
    fields: [
      [STATUS, 1, 'error_kode', CODE, false],
      [STATUS, 2, 'reason', 'bytes', false],
      [STATUS, 3, 'code', 'int32', true],
      [STATUS, 77, 'newer', 'string', false],
      [STATUS, 6, 'extra_info', 'map<string,bytes>', false],
    ],
    values: [
      [CODE, 1, 'ExpectedError'],
      [CODE, 4711, 'NewError'],
    ],
    methods: [
      [SERVICE, 'DropCollection', 'milvus.proto.milvus.DropAliasRequest', STATUS],
      [SERVICE, 'Ponder', STATUS, STATUS],
    ],
  });
  expect(found.map((line) => line.replace(/ \(.*| = .*|: .*/, ''))).toEqual([
    `${STATUS}.error_kode`,
    `${STATUS}.reason`,
    `${STATUS}.code`,
    `${STATUS}.newer`,
    `${STATUS}.extra_info`,
    `${CODE}.ExpectedError`,
    `${CODE}.NewError`,
    `${SERVICE}.DropCollection(milvus.proto.milvus.DropAliasRequest) -> ${STATUS}`,
    `${SERVICE}.Ponder(${STATUS}) -> ${STATUS}`,
  ]);
});
