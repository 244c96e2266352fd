/**
 * A disk whose power can be cut: ext4 in a file, mounted through a loop device.
 *
 * At the cut the server is stopped, the file is copied (it holds what reached the
 * "disk" and nothing of the page cache above it), and the copy is mounted in its
 * place. Needs root and loop devices; `open` says what is missing.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerProcess } from '../harness/server-process.ts';

/** The kernel writes nothing back by itself within a test. */
const MOUNT_OPTIONS = 'loop,commit=300';

export class LoopDisk {
  readonly #folder: string;
  readonly #image: string;
  readonly #mount: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#image = join(folder, 'disk.img');
    this.#mount = join(folder, 'disk');
  }

  /** The disk, or why there can be none. */
  static open(): LoopDisk | { readonly missing: string } {
    const disk = new LoopDisk(mkdtempSync(join(tmpdir(), 'redkite-disk-')));
    try {
      run('truncate', ['-s', '2G', disk.#image]);
      const lazy = 'lazy_itable_init=0,lazy_journal_init=0';
      run('mkfs.ext4', ['-q', '-N', '4096', '-J', 'size=16', '-E', lazy, disk.#image]);
      mkdirSync(disk.#mount);
      disk.#attach();
      return disk;
    } catch (cause) {
      rmSync(disk.#folder, { recursive: true });
      return { missing: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  get dataDir(): string {
    return join(this.#mount, 'data');
  }

  async cut(server: ServerProcess): Promise<void> {
    process.kill(server.pid, 'SIGSTOP');
    while (!/\) [TZ] /.test(readFileSync(`/proc/${server.pid}/stat`, 'utf8'))) await wait(1);
    const after = join(this.#folder, 'after.img');
    run('cp', ['--sparse=always', this.#image, after]);
    await server.kill('SIGKILL');
    run('umount', [this.#mount]);
    renameSync(after, this.#image);
    this.#attach();
  }

  close(): void {
    run('umount', [this.#mount]);
    rmSync(this.#folder, { recursive: true });
  }

  /** For a look at it later: mount the file again. Returns its path. */
  keep(): string {
    run('umount', [this.#mount]);
    return this.#image;
  }

  #attach(): void {
    run('mount', ['-o', MOUNT_OPTIONS, this.#image, this.#mount]);
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, [...args], { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command}: ${stderr.trim()}`);
}
