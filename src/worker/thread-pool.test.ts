/** The pool on real threads: same answers as inline, order of views, bounds, crashes. */

import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FieldId } from '../base/ids.ts';
import { seededRandom } from '../base/random.ts';
import type { DenseSearchTask } from '../query/executor.ts';
import { sliceQueries } from '../query/query-slices.ts';
import { InlineQueryExecutor } from '../query/inline-executor.ts';
import {
  type GeneratedSegment,
  generateSegment,
  KEY_FIELD,
  numberBelow,
  VECTOR_FIELD,
} from '../query/testing/generated-segment.ts';
import { ThreadPool, type ThreadPoolOptions } from './thread-pool.ts';

// Threads start slowly on a busy machine.
jest.setTimeout(60_000);

const DIM = 32;

function taskOf(segments: readonly GeneratedSegment[], nq: number): DenseSearchTask {
  const random = seededRandom(8);
  const queries = Float32Array.from({ length: nq * DIM }, () => random.next() - 0.5);
  return {
    segments: segments.map(({ scope }) => scope),
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    kind: 'dense',
    element: 'float32',
    metric: 'COSINE',
    nq,
    queries: new Uint8Array(queries.buffer),
    topK: 20,
    ef: 20,
    exact: true,
  };
}

function threadCode(code: string): URL {
  const source = `import { parentPort } from 'node:worker_threads';${code}`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

describe('ThreadPool', () => {
  let folder = '';
  const pools: ThreadPool[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pool-'));
  });
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function newPool(options: Partial<ThreadPoolOptions> = {}): ThreadPool {
    const pool = new ThreadPool({
      threads: 2,
      queueMax: 100,
      emptyGraphPath: (thread) => join(folder, `empty-${thread}`),
      onThreadError: (cause) => {
        throw cause;
      },
      ...options,
    });
    pools.push(pool);
    return pool;
  }

  const segments = [
    generateSegment({ id: 1, rows: 30_000, dim: DIM, extentRows: 9000 }),
    generateSegment({ id: 2, rows: 20_000, dim: DIM }),
    generateSegment({ id: 3, rows: 25_000, dim: DIM }),
  ];

  it('answers as one thread does, split by query, by segment, or not at all', async () => {
    const pool = newPool();
    const inline = new InlineQueryExecutor({ slot: 9, emptyGraphPath: join(folder, 'inline') });
    for (const { view } of segments) {
      pool.publish(view);
      inline.publish(view);
    }
    for (const nq of [1, 2, 33]) {
      for (const metric of ['COSINE', 'L2'] as const) {
        const task = { ...taskOf(segments, nq), metric };
        expect(await pool.search(task)).toEqual(await inline.search(task));
        const few = { ...task, segments: task.segments.slice(1, 2), filter: numberBelow(3) };
        expect(await pool.search(few)).toEqual(await inline.search(few));
      }
    }
    const filter = {
      segments: segments.map(({ scope }) => scope),
      readOrdinal: 10,
      filter: numberBelow(7),
    };
    const rows = { ...filter, orderBy: KEY_FIELD, limit: 50, includeSuperseded: false };
    expect(await pool.filter(rows)).toEqual(await inline.filter(rows));
    expect(await pool.count(filter)).toBe(await inline.count(filter));
  });

  it('keeps many searches and filters apart', async () => {
    const pool = newPool({ queueMax: 1000 });
    const inline = new InlineQueryExecutor({ slot: 9, emptyGraphPath: join(folder, 'inline') });
    const small = generateSegment({ id: 8, rows: 400, dim: DIM });
    pool.publish(small.view);
    inline.publish(small.view);
    // More than slots, more filters than a thread keeps.
    const tasks = Array.from({ length: 600 }, (_, i) => {
      const filter = { ...numberBelow(i % 101), key: `filter ${i % 300}/${i % 101}` };
      const topK = 1 + (i % 40);
      return { ...taskOf([small], 1 + (i % 3)), filter, topK, readOrdinal: 10 + i };
    });
    const answers = await Promise.all(tasks.map((task) => pool.search(task)));
    for (const [i, task] of tasks.entries()) expect(answers[i]).toEqual(await inline.search(task));
  });

  it('keeps the filters of searches that wait while others take their place', async () => {
    const pool = newPool({ threads: 1, queueMax: 1000 });
    const inline = new InlineQueryExecutor({ slot: 9, emptyGraphPath: join(folder, 'inline') });
    const small = generateSegment({ id: 8, rows: 400, dim: DIM });
    pool.publish(small.view);
    inline.publish(small.view);
    // A filter in eight is new, so searches wait for longer than it takes to hear of one.
    const taskAt = (i: number) => {
      const below = i % 8 === 0 ? i % 101 : 50;
      const key = `filter ${i % 8 === 0 ? i : 'kept'}`;
      return { ...taskOf([small], 1), filter: { ...numberBelow(below), key }, topK: 1 + (i % 8) };
    };
    let next = 0;
    const client = async () => {
      for (let i = next++; i < 8000; i = next++) {
        expect(await pool.search(taskAt(i))).toEqual(await inline.search(taskAt(i)));
      }
    };
    await Promise.all(Array.from({ length: 48 }, client));
  });

  it('serves searches behind one filter together, each with its own answer', async () => {
    const pool = newPool({ threads: 1, queueMax: 1000 });
    const inline = new InlineQueryExecutor({ slot: 9, emptyGraphPath: join(folder, 'inline') });
    for (const { view } of segments) {
      pool.publish(view);
      inline.publish(view);
    }
    const all = taskOf(segments, 60);
    const tasks = Array.from({ length: 60 }, (_, q) => ({
      ...(sliceQueries(all, q, q + 1) as DenseSearchTask),
      filter: numberBelow(q % 20 === 0 ? 50 : 3),
    }));
    const answers = await Promise.all(tasks.map((task) => pool.search(task)));
    for (const [i, task] of tasks.entries()) expect(answers[i]).toEqual(await inline.search(task));
  });

  it('sends searches behind one filter to one thread, unless that has twice the work', async () => {
    const pool = newPool({
      entry: threadCode(`
        import { workerData } from 'node:worker_threads';
        let isHeld = true;
        const held = [];
        parentPort.on('message', (message) => {
          if (message.kind === 'search') held.push({ id: message.id, result: workerData.slot });
          if (message.kind === 'collectGarbage') {
            isHeld = false;
            parentPort.postMessage({ id: message.id });
          }
          if (!isHeld) for (const answer of held.splice(0)) parentPort.postMessage(answer);
          if (message.kind === 'close') parentPort.close();
        });`),
    });
    // Ranges do not fit a slot.
    const search = (key: string) => {
      const filter = { ...numberBelow(3), key };
      return pool.search({ ...taskOf([], 1), filter, range: { radius: 1 } } as DenseSearchTask);
    };
    const together = ['a', 'a', 'a', 'a', 'a', 'a'].map(search);
    await pool.collectGarbage();
    const threads = await Promise.all(together);
    const counts = [2, 3].map((thread) => threads.filter((of) => Number(of) === thread).length);
    expect(counts.sort()).toEqual([2, 4]);
    const oneByOne: unknown[] = [];
    for (const key of ['a', 'b', 'a', 'b', 'a', 'b']) oneByOne.push(await search(key));
    expect(new Set([oneByOne[0], oneByOne[2], oneByOne[4]]).size).toBe(1);
    expect(new Set([oneByOne[1], oneByOne[3], oneByOne[5]]).size).toBe(1);
    expect(oneByOne[0]).not.toBe(oneByOne[1]);
  });

  it('has a view before the read that needs it, and forgets it on retire', async () => {
    const pool = newPool();
    const [segment] = segments as [GeneratedSegment];
    pool.publish(segment.view);
    const scope = { segments: [segment.scope], readOrdinal: 10 };
    await expect(pool.count(scope)).resolves.toBe(30_000);
    await pool.retire(segment.view.id);
    await pool.collectGarbage();
    await expect(pool.count(scope)).rejects.toThrow('segment 1 is not on this search thread');
  });

  it('sees marks that main makes in shared memory', async () => {
    const pool = newPool({ threads: 1 });
    const { view, scope } = generateSegment({ id: 7, rows: 100, dim: DIM });
    pool.publish(view);
    const read = { segments: [{ ...scope, allVisible: false }], readOrdinal: 10 };
    expect(await pool.count(read)).toBe(100);
    view.deleteOrdinals.fill(9, 0, 25);
    expect(await pool.count(read)).toBe(75);
  });

  it('refuses reads beyond its queue with code 4', async () => {
    const pool = newPool({ queueMax: 3 });
    const scope = { segments: [], readOrdinal: 10 };
    const reads = Array.from({ length: 5 }, () => pool.count(scope));
    const outcomes = await Promise.allSettled(reads);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect((outcomes[4] as PromiseRejectedResult).reason).toMatchObject({ milvusCode: 4 });
  });

  it('keeps the kind of an error on its way from the thread', async () => {
    const pool = newPool();
    await expect(pool.search(taskOf(segments, 1))).rejects.toMatchObject({
      kind: 'serviceInternal',
    });
  });

  it('serves searches after a message that could not be sent', async () => {
    const pool = newPool({ threads: 1 });
    const small = generateSegment({ id: 8, rows: 400, dim: DIM });
    pool.publish(small.view);
    const unsendable = { segments: [], readOrdinal: 10, filter: () => 1 } as never;
    await expect(pool.count(unsendable)).rejects.toThrow('could not be cloned');
    expect((await pool.search(taskOf([small], 1))).offsets).toHaveLength(20);
  });

  it('rejects the reads of a thread that died and starts it again with every view', async () => {
    const deaths: string[] = [];
    const pool = newPool({
      threads: 1,
      onThreadError: (cause) => deaths.push(cause.message),
      entry: threadCode(`
        let views = 0;
        parentPort.on('message', ({ id, kind }) => {
          if (kind === 'publish') views += 1;
          if (kind === 'count') parentPort.postMessage({ id, result: views });
          if (kind === 'filter') throw new Error('planned death');
          if (kind === 'close') parentPort.close();
        });`),
    });
    for (const { view } of segments) pool.publish(view);
    const scope = { segments: [], readOrdinal: 10 };
    expect(await pool.count(scope)).toBe(3);
    const lost = [pool.filter({ ...scope, includeSuperseded: false }), pool.count(scope)];
    for (const outcome of await Promise.allSettled(lost)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: 'serviceInternal' } });
    }
    expect(await pool.count(scope)).toBe(3);
    expect(deaths).toEqual([expect.stringContaining('planned death')]);
  });

  it('gives up on a thread that dies before it ever answers', async () => {
    const deaths: string[] = [];
    let allDead: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      allDead = resolve;
    });
    const pool = newPool({
      threads: 1,
      onThreadError: (cause) => {
        if (deaths.push(cause.message) === 5) allDead();
      },
      entry: threadCode(`throw new Error('cannot start');`),
    });
    pool.start();
    await end;
    await expect(pool.count({ segments: [], readOrdinal: 1 })).rejects.toMatchObject({
      kind: 'serviceUnavailable',
    });
    expect(deaths).toEqual(new Array(5).fill(expect.stringContaining('cannot start')));
  });

  it('refuses after close', async () => {
    const pool = newPool();
    await pool.close();
    await expect(pool.count({ segments: [], readOrdinal: 1 })).rejects.toMatchObject({
      kind: 'serviceUnavailable',
    });
    pools.length = 0;
  });

  it('reports a graph that cannot be opened and scans', async () => {
    const problems: string[] = [];
    const pool = newPool({ threads: 1, onThreadError: (cause) => problems.push(cause.message) });
    const { view, scope } = segments[1] as GeneratedSegment;
    const path = join(folder, 'gone');
    const graph = { path, rows: 20_000, metric: 'L2', quantization: 'bf16' } as const;
    pool.publish({ ...view, graphs: new Map([[VECTOR_FIELD as FieldId, graph]]) });
    const task = {
      ...taskOf([segments[1] as GeneratedSegment], 1),
      kind: 'dense',
      element: 'float32',
      metric: 'L2',
      exact: false,
    } as const;
    const hits = await pool.search({ ...task, segments: [scope] });
    expect(hits.counts[0]).toBe(20);
    expect(problems).toEqual([expect.stringContaining('could not map graph')]);
  });
});
