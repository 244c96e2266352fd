/** Writes docs/rpcs.md from the compiled handlers; run it after `npm run build`. */

import { writeFileSync } from 'node:fs';

const { rpcTable } = await import('../dist/src/grpc/rpc-table.js');
writeFileSync('docs/rpcs.md', rpcTable());
