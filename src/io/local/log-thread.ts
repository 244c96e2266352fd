/**
 * The log thread: group commit over preallocated files.
 *
 * It takes everything that waits, writes it with one `writev`, syncs once, then
 * answers all of it (I2). File calls are synchronous, because libuv's shared
 * threads would put a commit behind whatever else they do; only preallocation of
 * the next file runs there. Nothing else happens on this thread.
 * Bytes: docs/format/wal.md
 */

import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { AppendMessage, LogThreadOptions, LogThreadReply } from './local-log-store.ts';
import { LogWriter } from './log-writer.ts';

const BATCH_BYTES_MAX = 8 * 1024 * 1024;
const BATCH_ENTRIES_MAX = 500;

function run(port: NonNullable<typeof parentPort>, options: LogThreadOptions): void {
  const writer = new LogWriter({ ...options, newFileId: () => randomBytes(16) });
  const queue: AppendMessage[] = [];
  let isScheduled = false;
  let failure: string | undefined;
  const reply = (message: LogThreadReply): void => port.postMessage(message);

  const commit = (): void => {
    isScheduled = false;
    const batch: AppendMessage[] = [];
    let bytes = 0;
    while (queue.length > 0 && batch.length < BATCH_ENTRIES_MAX && bytes < BATCH_BYTES_MAX) {
      const next = queue.shift() as AppendMessage;
      batch.push(next);
      bytes += next.bytes;
    }
    if (queue.length > 0) schedule();
    if (batch.length === 0) return;
    if (failure !== undefined) {
      reply({ kind: 'failed', ids: batch.map(({ id }) => id), reason: failure });
      return;
    }
    try {
      const lsns = writer.append(batch);
      reply({ kind: 'appended', ids: batch.map(({ id }) => id), lsns, bytes });
    } catch (cause) {
      failure = cause instanceof Error ? cause.message : String(cause);
      reply({ kind: 'failed', ids: batch.map(({ id }) => id), reason: failure });
    }
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(commit);
  };
  port.on('message', (message: AppendMessage | { kind: 'close' }) => {
    if (message.kind === 'close') {
      while (queue.length > 0) commit();
      writer.close();
      reply({ kind: 'closed' });
      port.close();
      return;
    }
    queue.push(message);
    schedule();
  });
}

if (parentPort !== null) run(parentPort, workerData as LogThreadOptions);
