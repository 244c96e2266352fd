/**
 * Entry of a search thread: a SegmentSearcher behind messages.
 *
 * Messages keep their order, so a view is there before the task that needs it.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { MilvusError } from '../base/errors.ts';
import { SegmentSearcher } from '../query/segment-searcher.ts';
import type { SearchThreadReply, SearchThreadRequest } from './thread-pool.ts';

function run(port: NonNullable<typeof parentPort>): void {
  const searcher = new SegmentSearcher(workerData as { slot: number; emptyGraphPath: string });
  const reply = (message: SearchThreadReply): void => port.postMessage(message);
  const serve = (message: SearchThreadRequest): unknown => {
    switch (message.kind) {
      case 'publish':
        return searcher.publish(message.view);
      case 'retire':
        return searcher.retire(message.segmentId);
      case 'search':
        return searcher.search(message.task);
      case 'filter':
        return searcher.filter(message.task);
      case 'count':
        return searcher.count(message.task);
      case 'collectGarbage':
        return collectGarbage();
      case 'close':
        return port.close();
    }
  };
  port.on('message', (message: SearchThreadRequest) => {
    try {
      const result = serve(message);
      if ('id' in message) reply({ id: message.id, result });
    } catch (cause) {
      if (!('id' in message)) throw cause;
      const isOurs = cause instanceof MilvusError;
      const text =
        cause instanceof Error ? (isOurs ? cause.message : String(cause.stack)) : String(cause);
      reply({ id: message.id, error: { kind: isOurs ? cause.kind : 'unexpected', text } });
    }
  });
}

/** Shared memory that was dropped is only given back by a collection on every thread. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

if (parentPort !== null) run(parentPort);
