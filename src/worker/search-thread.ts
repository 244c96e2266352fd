/**
 * Entry of a search thread: a SegmentSearcher behind messages.
 *
 * Messages keep their order, so a view is there before the task that needs it.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { SegmentSearcher } from '../query/segment-searcher.ts';
import { collectGarbage, DelayedCollection } from './collect-garbage.ts';
import { encodeError, type ThreadReply } from './thread-link.ts';
import type { SearchThreadRequest } from './thread-pool.ts';

function run(port: NonNullable<typeof parentPort>): void {
  const reply = (message: ThreadReply): void => port.postMessage(message);
  const searcher = new SegmentSearcher({
    ...(workerData as { slot: number; emptyGraphPath: string }),
    onGraphError: (cause) => reply({ id: -1, error: encodeError(cause) }),
  });
  const garbage = new DelayedCollection();
  const serve = (request: SearchThreadRequest): unknown => {
    switch (request.kind) {
      case 'publish':
        return searcher.publish(request.view);
      case 'retire':
        garbage.schedule();
        return searcher.retire(request.segmentId);
      case 'search':
        return searcher.search(request.task);
      case 'filter':
        return searcher.filter(request.task);
      case 'count':
        return searcher.count(request.task);
      case 'collectGarbage':
        return collectGarbage();
      case 'close':
        searcher.close();
        return port.close();
    }
  };
  port.on('message', (request: SearchThreadRequest) => {
    const id = request.id ?? -1;
    try {
      const result = serve(request);
      if (id >= 0) reply({ id, result });
    } catch (cause) {
      reply({ id, error: encodeError(cause) });
    }
  });
}

if (parentPort !== null) run(parentPort);
