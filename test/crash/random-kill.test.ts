/** The CI-size battery: 60 kills under four writers, nothing lost, nothing back. */

import { spawnSync } from 'node:child_process';

describe('random kill -9', () => {
  it('loses and resurrects nothing in 60 cycles', () => {
    const args = ['dist/test/crash/main.js', '--cycles', '60', '--writers', '4'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(`${status} ${stdout} ${stderr}`).toMatch(/^0 seed \d+\n\{"cycles":60,/);
  }, 240_000);
});
