/**
 * Entry of a search thread: a SegmentSearcher behind messages.
 *
 * Messages keep their order, so a view is there before the task that needs it.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../base/clock.ts';
import { SegmentSearcher } from '../query/segment-searcher.ts';
import { collectGarbage, DelayedCollection } from './collect-garbage.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { inOrder } from './in-order.ts';
import type { SearchThreadData } from './search-link.ts';
import { SearchSlots } from './search-slots.ts';
import { SlotExchange } from './slot-exchange.ts';
import { SlotTurns } from './slot-turns.ts';
import { encodeError, type ThreadMessage, WAKE } from './thread-link.ts';
import type { SearchThreadRequest } from './thread-pool.ts';

/** Clients that wait for each answer come back within it. */
const WAIT_MS = 3;

function run(port: NonNullable<typeof parentPort>): void {
  const reply = (message: ThreadMessage): void => port.postMessage(message);
  const { slots, exchange } = workerData as SearchThreadData;
  const searches = new SearchSlots(slots);
  const filters = new Map<number, FilterPlan>();
  const searcher = newSearcher(reply);
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
        for (const number of filters.keys()) if (number < request.below) filters.delete(number);
        return undefined;
      case 'collectGarbage':
        return collectGarbage();
      case 'close':
        searcher.close();
        return port.close();
    }
  };
  const turns = new SlotTurns({
    exchange: new SlotExchange(exchange, { isNew: false }),
    areTogether: (first, second) => searches.areTogether(first, second),
    serve: slotServer(searcher, searches, filters, reply),
    wakeMain: () => port.postMessage(WAKE),
    clock: systemClock,
    waitMs: WAIT_MS,
  });
  const handle = inOrder(preparationBy(searcher), (request) => {
    const id = request.id ?? -1;
    try {
      const result = serve(request);
      if (id >= 0) reply({ id, result });
    } catch (cause) {
      reply({ id, error: encodeError(cause) });
    }
    turns.messageHandled();
  });
  port.on('message', (request: SearchThreadRequest | typeof WAKE) => {
    if (request === WAKE) turns.run();
    else handle(request);
  });
}

function newSearcher(reply: (message: ThreadMessage) => void): SegmentSearcher {
  const { slot, emptyGraphPath } = workerData as SearchThreadData;
  return new SegmentSearcher({
    slot,
    emptyGraphPath,
    clock: systemClock,
    onGraphError: (cause) => reply({ id: -1, error: encodeError(cause) }),
  });
}

function preparationBy(searcher: SegmentSearcher) {
  return (request: SearchThreadRequest): Promise<void> | undefined => {
    switch (request.kind) {
      case 'search':
      case 'filter':
      case 'count':
      case 'aggregate':
        return searcher.prepare(request.task);
      case 'filterNumber':
        return searcher.prepare({ filter: request.plan });
      default:
        return undefined;
    }
  };
}

/** False: the slots hold no answer, errors were sent instead. */
function slotServer(
  searcher: SegmentSearcher,
  searches: SearchSlots,
  filters: ReadonlyMap<number, FilterPlan>,
  reply: (message: ThreadMessage) => void,
): (slots: readonly number[]) => boolean {
  return (slots) => {
    try {
      searches.writeTogether(slots, searcher.search(searches.readTogether(slots, filters)));
      return true;
    } catch (cause) {
      for (const slot of slots) reply({ id: -1, slot, error: encodeError(cause) });
      return false;
    }
  };
}

if (parentPort !== null) run(parentPort);
