/** The content of a simulated file: as written, as durable, and the difference in steps. */

import type { Random } from '../../base/random.ts';

const SECTOR_BYTES = 512;

/**
 * killed   the process dies, the machine goes on: everything written is there
 * dark     the power goes: only what was synced is there
 * random   the power goes: of the rest, any part is there
 */
export type CrashKind = 'killed' | 'dark' | 'random';

type ContentChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly bytes: number };

export class SimFile {
  #content: Uint8Array = new Uint8Array(0);
  #durable: Uint8Array = new Uint8Array(0);
  #changes: ContentChange[] = [];

  get content(): Uint8Array {
    return this.#content;
  }

  write(bytes: Uint8Array, position: number): void {
    this.#change({ kind: 'write', position, bytes: bytes.slice() });
  }

  truncate(bytes: number): void {
    this.#change({ kind: 'truncate', bytes });
  }

  sync(): void {
    this.#durable = this.#content;
    this.#changes = [];
  }

  /** After a failed sync: the pages count as clean, the disk does not have them. */
  forget(): void {
    this.#changes = [];
  }

  replace(change: (bytes: Uint8Array) => Uint8Array): void {
    this.#content = change(this.#content.slice());
    this.sync();
  }

  afterCrash(kind: CrashKind, random: Random): SimFile {
    const next = new SimFile();
    if (kind === 'killed') {
      next.#content = this.#content;
      next.#durable = this.#durable;
      next.#changes = [...this.#changes];
      return next;
    }
    let content = this.#durable;
    for (const change of kind === 'random' ? this.#changes : []) {
      for (const part of partsOf(change)) {
        if (random.next() < 0.5) content = applied(content, part);
      }
    }
    next.#content = content;
    next.#durable = content;
    return next;
  }

  #change(change: ContentChange): void {
    this.#content = applied(this.#content, change);
    this.#changes.push(change);
  }
}

/** A disk writes sectors whole, in any order. */
function partsOf(change: ContentChange): ContentChange[] {
  if (change.kind === 'truncate') return [change];
  const parts: ContentChange[] = [];
  for (let at = 0; at < change.bytes.length; ) {
    const position = change.position + at;
    const rest = SECTOR_BYTES - (position % SECTOR_BYTES);
    const bytes = change.bytes.subarray(at, at + rest);
    parts.push({ kind: 'write', position, bytes });
    at += bytes.length;
  }
  return parts;
}

/** Never changes `content`: durable and written versions share it. */
function applied(content: Uint8Array, change: ContentChange): Uint8Array {
  const end = change.kind === 'truncate' ? change.bytes : change.position + change.bytes.length;
  const bytes = change.kind === 'truncate' ? end : Math.max(end, content.length);
  const next = new Uint8Array(bytes);
  next.set(content.subarray(0, bytes));
  if (change.kind === 'write') next.set(change.bytes, change.position);
  return next;
}
