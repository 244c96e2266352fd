/** Processes that a server consists of, their memory and processor time, from /proc (Linux). */

import { readdirSync, readFileSync } from 'node:fs';

/** The process and everything it started, by parent. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree: number[] = [];
  const visit = (pid: number): void => {
    tree.push(pid);
    for (const child of children.get(pid) ?? []) visit(child);
  };
  visit(root);
  return tree;
}

/**
 * `residentBytes` is what `ps` shows, in which a file page that is mapped twice
 * counts twice; `sharedOnceBytes` counts each page once.
 */
export function residentMemory(pids: readonly number[]): {
  residentBytes: number;
  sharedOnceBytes: number;
} {
  let residentBytes = 0;
  let sharedOnceBytes = 0;
  for (const pid of pids) {
    const text = readText(`/proc/${pid}/smaps_rollup`);
    residentBytes += 1024 * Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    sharedOnceBytes += 1024 * Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  }
  return { residentBytes, sharedOnceBytes };
}

/** Linux tells processor time in hundredths of a second. */
const TICK_MICROS = 10_000;

/** Time that all their threads have spent on processors. */
export function processorMicros(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    const text = readText(`/proc/${pid}/stat`);
    // Behind the name, which may hold blanks: state, parent … utime and stime as 12th and 13th.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return ticks * TICK_MICROS;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}
