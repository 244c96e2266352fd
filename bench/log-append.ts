/**
 * What a durable append costs: one writer waiting each time, many at once, and large
 * entries over shared memory; beside it the bare write and sync of the same bytes.
 *
 * run     npm run bench log-append -- [folder]
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LocalLogStore } from '../src/io/local/local-log-store.ts';
import { nodeFileSystem } from '../src/io/local/node-file-system.ts';

interface Load {
  readonly writers: number;
  readonly entryBytes: number;
  readonly seconds: number;
}

const LOADS: readonly Load[] = [
  { writers: 1, entryBytes: 3100, seconds: 3 },
  { writers: 8, entryBytes: 3100, seconds: 3 },
  { writers: 64, entryBytes: 1024, seconds: 3 },
  { writers: 128, entryBytes: 1024, seconds: 3 },
  { writers: 16, entryBytes: 300 * 1024, seconds: 3 },
];

function line(name: string, timesMs: number[], elapsedMs: number, entryBytes: number): string {
  const sorted = timesMs.sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] as number).toFixed(2);
  const rate = (timesMs.length / elapsedMs) * 1000;
  const mib = ((rate * entryBytes) / 1024 / 1024).toFixed(0);
  return `${name.padEnd(34)} ${rate.toFixed(0).padStart(8)}/s ${mib.padStart(6)} MiB/s   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`;
}

async function measureStore(folder: string, load: Load): Promise<string> {
  const store = await LocalLogStore.open({ folder, durability: 'sync' });
  const piece = new Uint8Array(new SharedArrayBuffer(load.entryBytes)).fill(7);
  const entry = { stream: 1n, type: 1, timestamp: 1n, pieces: [piece] };
  // The first file of an open is small; the figures are of the ones after it.
  for (let i = 0; i < 20; i++) await store.append(entry);
  const timesMs: number[] = [];
  const startedMs = performance.now();
  const endMs = startedMs + load.seconds * 1000;
  const writer = async (): Promise<void> => {
    for (let now = performance.now(); now < endMs; ) {
      await store.append(entry);
      const then = performance.now();
      timesMs.push(then - now);
      now = then;
    }
  };
  await Promise.all(Array.from({ length: load.writers }, writer));
  const elapsedMs = performance.now() - startedMs;
  await store.close();
  const name = `${load.writers} writers, ${load.entryBytes} bytes`;
  return line(name, timesMs, elapsedMs, load.entryBytes);
}

/** The floor: the same bytes on this thread, into a file of zeros. */
function measureBare(folder: string, entryBytes: number): string {
  const file = nodeFileSystem.openSync(join(folder, 'bare'), 'any');
  const bytes = 16 * 1024 * 1024;
  for (let at = 0; at < bytes; at += 1024 * 1024) file.writev([new Uint8Array(1024 * 1024)], at);
  file.sync();
  const piece = new Uint8Array(entryBytes).fill(7);
  const timesMs: number[] = [];
  const startedMs = performance.now();
  for (let at = 0; at + entryBytes < bytes && timesMs.length < 5000; at += entryBytes) {
    const before = performance.now();
    file.writev([piece], at);
    file.datasync();
    timesMs.push(performance.now() - before);
  }
  file.close();
  return line(
    `bare write + fdatasync, ${entryBytes} bytes`,
    timesMs,
    performance.now() - startedMs,
    entryBytes,
  );
}

async function main(parent: string): Promise<void> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'log-append-'));
  try {
    process.stdout.write(`${measureBare(folder, 3100)}\n`);
    for (const load of LOADS) {
      process.stdout.write(`${await measureStore(join(folder, String(load.writers)), load)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv[2] ?? 'redkite-bench');
