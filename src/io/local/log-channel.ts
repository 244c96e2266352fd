/**
 * The way from LocalLogStore to its LogCommitter: a thread, or the same thread
 * for simulations, which must be deterministic.
 */

import { Worker } from 'node:worker_threads';
import {
  LogCommitter,
  type LogCommitterOptions,
  type LogReply,
  type LogRequest,
} from './log-committer.ts';
import type { LogThreadOptions } from './log-thread.ts';

export interface LogChannel {
  send(request: LogRequest, transfer: readonly ArrayBuffer[]): void;
  /** Settles once the other side is gone, after its last reply; with the reason if it broke. */
  readonly ended: Promise<string | undefined>;
}

export function threadChannel(
  options: LogThreadOptions,
  onReply: (reply: LogReply) => void,
): LogChannel {
  const worker = new Worker(new URL('./log-thread.js', import.meta.url), {
    workerData: options,
  });
  worker.on('message', onReply);
  const ended = new Promise<string | undefined>((resolve) => {
    worker.once('error', (cause) => resolve(`the log thread failed: ${cause.message}`));
    worker.once('exit', () => resolve(undefined));
  });
  return {
    send: (request, transfer) => worker.postMessage(request, [...transfer]),
    ended,
  };
}

export function inlineChannel(
  options: Omit<LogCommitterOptions, 'reply' | 'drain'>,
  onReply: (reply: LogReply) => void,
): LogChannel {
  const committer = new LogCommitter({ ...options, reply: onReply, drain: () => undefined });
  let end: (reason: string | undefined) => void = () => undefined;
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  return {
    send: (request) => {
      if (request.kind === 'append') {
        committer.enqueue(request.entries);
        void committer.run();
      } else if (request.kind === 'sync') void committer.sync(request.id);
      else if (request.kind === 'retry') committer.retry();
      else void committer.close().finally(() => end(undefined));
    },
    ended,
  };
}
