/** Compiles to dist/ and copies the generated JavaScript that tsc leaves alone. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

const tsc = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  {
    stdio: 'inherit',
  },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
mkdirSync('dist/src/grpc/gen', { recursive: true });
cpSync('src/grpc/gen/milvus.js', 'dist/src/grpc/gen/milvus.js');
