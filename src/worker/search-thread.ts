/**
 * Entry of a search thread: a SegmentSearcher behind messages.
 *
 * Messages keep their order, so a view is there before the task that needs it.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { SegmentSearcher } from '../query/segment-searcher.ts';
import { collectGarbage, DelayedCollection } from './collect-garbage.ts';
import type { FilterPlan } from '../filter/plan.ts';
import type { SearchThreadData } from './search-link.ts';
import { SearchSlots } from './search-slots.ts';
import { encodeError, isSlots, type ThreadMessage } from './thread-link.ts';
import type { SearchThreadRequest } from './thread-pool.ts';

/** Few, so that main has something to do while the others are searched. */
const REPLIES_TOGETHER = 4;

function run(port: NonNullable<typeof parentPort>): void {
  const reply = (message: ThreadMessage): void => port.postMessage(message);
  const { slot, emptyGraphPath, slots } = workerData as SearchThreadData;
  const searches = new SearchSlots(slots);
  const filters = new Map<number, FilterPlan>();
  const searcher = new SegmentSearcher({
    slot,
    emptyGraphPath,
    onGraphError: (cause) => reply({ id: -1, error: encodeError(cause) }),
  });
  const garbage = new DelayedCollection();
  const serve = (request: SearchThreadRequest): unknown => {
    switch (request.kind) {
      case 'publish':
        return searcher.publish(request.view);
      case 'retire':
        garbage.released(searcher.retire(request.segmentId));
        return undefined;
      case 'search':
        return searcher.search(request.task);
      case 'filter':
        return searcher.filter(request.task);
      case 'count':
        return searcher.count(request.task);
      case 'aggregate':
        return searcher.aggregate(request.task);
      case 'filterNumber':
        return filters.set(request.number, request.plan);
      case 'forgetFilters':
        return filters.clear();
      case 'collectGarbage':
        return collectGarbage();
      case 'close':
        searcher.close();
        return port.close();
    }
  };
  const serveSlots = slotServer(searcher, searches, filters, reply);
  port.on('message', (request: SearchThreadRequest | number | readonly number[]) => {
    if (typeof request === 'number') {
      serveSlots([request]);
      return;
    }
    if (isSlots(request)) {
      serveSlots(request);
      return;
    }
    const id = request.id ?? -1;
    try {
      const result = serve(request);
      if (id >= 0) reply({ id, result });
    } catch (cause) {
      reply({ id, error: encodeError(cause) });
    }
  });
}

function slotServer(
  searcher: SegmentSearcher,
  searches: SearchSlots,
  filters: ReadonlyMap<number, FilterPlan>,
  reply: (message: ThreadMessage) => void,
): (slots: readonly number[]) => void {
  const serve = (slot: number): boolean => {
    try {
      searches.writeHits(slot, searcher.search(searches.readTask(slot, filters)));
      return true;
    } catch (cause) {
      reply({ id: -1, slot, error: encodeError(cause) });
      return false;
    }
  };
  return (slots) => {
    for (let i = 0; i < slots.length; i += REPLIES_TOGETHER) {
      const served = slots.slice(i, i + REPLIES_TOGETHER).filter(serve);
      if (served.length > 0) reply(served.length === 1 ? (served[0] as number) : served);
    }
  };
}

if (parentPort !== null) run(parentPort);
