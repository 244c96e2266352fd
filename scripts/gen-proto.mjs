/**
 * Generates src/grpc/gen/ from proto/: static protobufjs codecs, their types, and
 * the table of RPCs. Run it after a change of proto/; the result is committed, so
 * that nothing is parsed or generated at start.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import protobuf from 'protobufjs';

const out = 'src/grpc/gen';
const common = ['-t', 'static-module', '-w', 'es6', '--keep-case', '--no-create', '--no-service'];
const lean = ['--no-verify', '--no-convert', '--no-delimited', '--no-typeurl', '--force-long'];

function run(tool, args) {
  execFileSync(process.execPath, [`node_modules/protobufjs-cli/bin/${tool}`, ...args], {
    stdio: 'inherit',
  });
}

const scratch = mkdtempSync(join(tmpdir(), 'gen-proto-'));
try {
  const documented = join(scratch, 'documented.js');
  run('pbjs', [...common, ...lean, '-p', 'proto', '-o', documented, 'proto/milvus.proto']);
  run('pbts', ['--no-comments', '-o', `${out}/milvus.d.ts`, documented]);
  run('pbjs', [
    ...common,
    ...lean,
    '--no-comments',
    '-p',
    'proto',
    '-o',
    `${out}/milvus.js`,
    'proto/milvus.proto',
  ]);
} finally {
  rmSync(scratch, { recursive: true });
}
// The types use a CommonJS import of long; the module form needs the default one. Inside
// the namespace milvus.proto.milvus the outer `milvus` is hidden: an alias reaches it.
const types = readFileSync(`${out}/milvus.d.ts`, 'utf8');
writeFileSync(
  `${out}/milvus.d.ts`,
  types
    .replaceAll(/\bmilvus\.proto\./g, '$proto.')
    .replace(
      'import Long = require("long");',
      'import Long from "long";\nimport $proto = milvus.proto;',
    ),
);

const root = new protobuf.Root();
root.resolvePath = (_origin, target) => join('proto', target.split('/').pop());
root.loadSync('proto/milvus.proto', { keepCase: true });
root.resolveAll();
const rows = [];
for (const service of root.lookup('milvus.proto.milvus').nestedArray) {
  if (!(service instanceof protobuf.Service)) continue;
  for (const method of service.methodsArray) {
    const isStream = Boolean(method.requestStream || method.responseStream);
    rows.push(
      `  ['${service.name}', '${method.name}', '${method.resolvedRequestType.fullName.slice(1)}', '${method.resolvedResponseType.fullName.slice(1)}', ${isStream}],`,
    );
  }
}
writeFileSync(
  `${out}/rpcs.ts`,
  `/** Every RPC of the protocol, generated from proto/ by scripts/gen-proto.mjs. */

/** Service, RPC, request type, response type, whether either side streams. */
export type RpcRow = readonly [string, string, string, string, boolean];

export const RPCS: readonly RpcRow[] = [
${rows.join('\n')}
];
`,
);
