/** `npm run bench NAME`: one of the benches in bench/; without a name, which there are. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const [name, ...rest] = process.argv.slice(2).filter((arg) => arg !== '--');
if (name === undefined) {
  const names = readdirSync('bench')
    .filter((file) => file.endsWith('.ts') && file !== 'fashion-mnist.ts')
    .map((file) => file.slice(0, -3));
  process.stdout.write(`npm run bench ${names.join(' | ')}\n`);
} else {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', `bench/${name}`, ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
