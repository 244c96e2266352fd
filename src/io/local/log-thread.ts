/**
 * Entry of the log thread: a LogCommitter behind a message port.
 *
 * File calls of a commit are synchronous here, because libuv's shared threads
 * would put it behind whatever else they do. Nothing else happens on this thread.
 */

import { randomBytes } from 'node:crypto';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type FileSystemOrigin, resolveFileSystem } from './file-system-origin.ts';
import { LogCommitter, type LogCommitterOptions, type LogRequest } from './log-committer.ts';

export interface LogThreadOptions
  extends Pick<LogCommitterOptions, 'folder' | 'nextNumber' | 'nextLsn' | 'sizes' | 'durability'> {
  readonly fileSystemOrigin: FileSystemOrigin | undefined;
}

async function run(port: NonNullable<typeof parentPort>, options: LogThreadOptions): Promise<void> {
  const fileSystem = await resolveFileSystem(options.fileSystemOrigin);
  const committer = new LogCommitter({
    ...options,
    fileSystem,
    newFileId: () => randomBytes(16),
    reply: (reply) => port.postMessage(reply),
    drain: () => {
      for (;;) {
        const received = receiveMessageOnPort(port) as { message: LogRequest } | undefined;
        if (received === undefined) return;
        take(received.message);
      }
    },
  });
  const take = (request: LogRequest): void => {
    if (request.kind === 'append') committer.enqueue(request.entries);
    else if (request.kind === 'sync') void committer.sync(request.id);
    else if (request.kind === 'retry') committer.retry();
    else void committer.close().finally(() => port.close());
  };
  port.on('message', (request: LogRequest) => {
    take(request);
    void committer.run();
  });
}

if (parentPort !== null) void run(parentPort, workerData as LogThreadOptions);
