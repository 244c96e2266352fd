/**
 * Entry of the build thread: graphs, segment files and other background tasks.
 *
 * It never answers searches, and yields the processor to the threads that do.
 */

import { availableParallelism, constants, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../base/clock.ts';
import { collectGarbage, DelayedCollection } from './collect-garbage.ts';
import type { BuildRequest, BuildThreadData } from './build-pool.ts';
import { GraphBuilds, type GraphThreads } from './graph-build.ts';
import { ReadWatch } from './read-activity.ts';
import { BACKGROUND_TASKS } from './tasks.ts';
import { encodeError, type ThreadReply } from './thread-link.ts';

function run(port: NonNullable<typeof parentPort>, data: BuildThreadData): void {
  const graphs = new GraphBuilds(graphThreads(data, stepBack()));
  const garbage = new DelayedCollection();
  const serve = async (request: BuildRequest): Promise<unknown> => {
    switch (request.kind) {
      case 'graph':
        return graphs.build(request.task, pause).finally(() => {
          // The memory of a graph is native: it goes with the object that names it.
          if (request.task.isFinal) garbage.schedule();
        });
      case 'discard':
        garbage.schedule();
        return graphs.discard(request.prefix);
      case 'abandonGraphs':
        return graphs.abandon();
      case 'task': {
        const task = BACKGROUND_TASKS.find(({ name }) => name === request.name);
        if (task === undefined) throw new Error(`no background task is named ${request.name}`);
        return task.run(request.input);
      }
      case 'collectGarbage':
        return collectGarbage();
      case 'close':
        return port.close();
    }
  };
  const answer = async (request: BuildRequest): Promise<void> => {
    const id = request.id ?? -1;
    let reply: ThreadReply | undefined;
    try {
      const result = await serve(request);
      if (id >= 0) reply = { id, result };
    } catch (cause) {
      reply = { id, error: encodeError(cause) };
    }
    if (reply !== undefined) port.postMessage(reply);
  };
  port.on('message', (request: BuildRequest) => {
    void answer(request);
  });
}

/** Where the thread cannot step back one processor is left to those who do not wait. */
function graphThreads(data: BuildThreadData, hasSteppedBack: boolean): GraphThreads {
  const { graphThreads: threads, reads } = data;
  if (reads === undefined) return { most: threads, now: () => threads };
  const watch = new ReadWatch(reads, () => systemClock.monotonic());
  const most = Math.max(threads, availableParallelism() - (hasSteppedBack ? 0 : 1));
  return { most, now: () => (watch.isQuiet() ? most : threads) };
}

/** Messages that came meanwhile are served before the next slice. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * On Linux a priority belongs to the calling thread and those it starts from then on;
 * elsewhere it would slow the process.
 */
function stepBack(): boolean {
  if (platform() !== 'linux') return false;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    // Not permitted in some containers: everything works, only less smoothly.
    return false;
  }
}

if (parentPort !== null) run(parentPort, workerData as BuildThreadData);
