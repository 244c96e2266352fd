/** The measured parts of a comparison, each over a running server and a filled collection. */

import { closedLoop, type LoopResult } from './closed-loop.ts';
import { createLoaded, drop } from './collection-life.ts';
import type { DataSet } from './data-sets.ts';
import { type Figures, perSecondAt } from './figures.ts';
import type { CompareOptions } from './options.ts';
import { pause } from './pause.ts';
import type { RawClient } from './raw-client.ts';
import { pathOf, readHits, readMutation, rowsRequest, searchRequest } from './requests.ts';
import { FILTERS, judge, NO_FILTER, type QueryFilters, truthsOf } from './truth.ts';

export interface Bench {
  readonly client: RawClient;
  /** Processor time of the server so far. */
  readonly processorMicros: () => number;
  readonly collection: string;
  readonly data: DataSet;
  readonly options: CompareOptions;
  readonly figures: Figures;
}

const INSERT_BATCH = 1000;
const UPSERT_BATCH = 500;
const UPSERT_ROWS_MAX = 20_000;
const SINGLE_ROWS = 2000;
const FILTERED_QUERIES = 300;
const IN_FLIGHT = 32;

/** Every row; returns the moment the first request was sent. */
export async function insertAll(bench: Bench): Promise<number> {
  const { client, data, collection } = bench;
  const requests: Uint8Array[] = [];
  for (let from = 0; from < data.rows; from += INSERT_BATCH) {
    const to = Math.min(data.rows, from + INSERT_BATCH);
    requests.push(rowsRequest(collection, data, { from, to }));
  }
  const startMs = performance.now();
  const { seconds, answers } = await closedLoop({
    client,
    path: pathOf('Insert'),
    requests,
    inFlight: 2,
    secondsMax: 600,
    callsMax: requests.length,
  });
  for (const answer of answers.values()) readMutation(answer);
  bench.figures.set('insert', data.rows / seconds);
  return startMs;
}

/** One row a call, into a collection of its own. */
export async function insertSingleRows(bench: Bench): Promise<void> {
  const { client, data, options, figures } = bench;
  const collection = `${bench.collection}_single`;
  await createLoaded(client, collection, data);
  let nextKey = 0;
  for (const [key, inFlight] of [
    ['single1', 1],
    ['single64', 64],
  ] as const) {
    // Keys may repeat: Milvus does not look either.
    const requests = Array.from({ length: Math.min(SINGLE_ROWS, data.rows - 1) }, (_, row) =>
      rowsRequest(collection, data, { from: row, to: row + 1, firstKey: nextKey++ }),
    );
    const path = pathOf('Insert');
    const secondsMax = options.seconds;
    const loop = await closedLoop({ client, path, requests, inFlight, secondsMax });
    for (const answer of loop.answers.values()) readMutation(answer);
    figures.set(key, loop.perSecond);
  }
  await drop(client, collection);
}

interface SearchRun {
  readonly ef: number;
  readonly filters: QueryFilters;
  readonly inFlight: number;
  readonly queries: number;
}

type SearchLoop = LoopResult & { readonly serverMicros: number };

async function searchLoop(bench: Bench, run: SearchRun): Promise<SearchLoop> {
  const { client, data, collection, options } = bench;
  const requests = Array.from({ length: run.queries }, (_, q) => {
    const filter = run.filters.of(q).text;
    const shape = { collection, metric: data.metric, ef: run.ef, filter };
    return searchRequest(shape, data.queries.subarray(q * data.dim, (q + 1) * data.dim));
  });
  const before = bench.processorMicros();
  const loop = await closedLoop({
    client,
    path: pathOf('Search'),
    requests,
    inFlight: run.inFlight,
    secondsMax: options.seconds,
  });
  return { ...loop, serverMicros: (bench.processorMicros() - before) / Math.max(1, loop.calls) };
}

function judgeLoop(bench: Bench, filters: QueryFilters, loop: LoopResult) {
  const found = new Map([...loop.answers].map(([q, bytes]) => [q, readHits(bytes)] as const));
  return judge(truthsOf(bench.data, filters), found);
}

export async function sweepSearch(bench: Bench): Promise<void> {
  const { data, options, figures } = bench;
  const shape = { filters: NO_FILTER, inFlight: IN_FLIGHT, queries: data.queryCount };
  await searchLoop(bench, { ...shape, ef: options.efs[0] as number });
  for (const ef of options.efs) {
    const loop = await searchLoop(bench, { ...shape, ef });
    const { recall } = judgeLoop(bench, NO_FILTER, loop);
    const { perSecond, serverMicros, generatorMicros } = loop;
    figures.sweep.push({ ef, perSecond, recall, serverMicros, generatorMicros });
  }
  for (const [key, recall] of [
    ['qps95', 0.95],
    ['qps99', 0.99],
  ] as const) {
    const perSecond = perSecondAt(figures.sweep, recall);
    if (perSecond !== undefined) figures.set(key, perSecond);
  }
}

export async function searchAlone(bench: Bench): Promise<void> {
  const { data, figures } = bench;
  const run = { ef: figures.efAt95, filters: NO_FILTER, inFlight: 1, queries: data.queryCount };
  const loop = await searchLoop(bench, run);
  judgeLoop(bench, NO_FILTER, loop);
  figures.set('clientQps', loop.perSecond);
  figures.set('clientP50', loop.p50);
  figures.set('clientP99', loop.p99);
}

export async function searchFiltered(bench: Bench): Promise<void> {
  const { figures } = bench;
  for (const filters of FILTERS) {
    const run = { ef: figures.efAt95, filters, inFlight: IN_FLIGHT, queries: FILTERED_QUERIES };
    const loop = await searchLoop(bench, run);
    const { recall, shortAnswers, answers } = judgeLoop(bench, filters, loop);
    figures.set(`filter ${filters.name} qps`, loop.perSecond);
    figures.set(`filter ${filters.name} cpu`, loop.serverMicros);
    figures.set(`filter ${filters.name} recall`, recall);
    figures.set(`filter ${filters.name} short`, (100 * shortAnswers) / Math.max(1, answers));
  }
}

/** Rows are replaced by themselves: the truth stays what it was. */
export async function upsertRows(bench: Bench): Promise<void> {
  const { client, data, collection, figures } = bench;
  const rows = Math.min(UPSERT_ROWS_MAX, data.rows);
  const requests: Uint8Array[] = [];
  for (let from = 0; from < rows; from += UPSERT_BATCH) {
    requests.push(rowsRequest(collection, data, { from, to: Math.min(rows, from + UPSERT_BATCH) }));
  }
  const { seconds, answers, calls } = await closedLoop({
    client,
    path: pathOf('Upsert'),
    requests,
    inFlight: 2,
    secondsMax: 60,
    callsMax: requests.length,
  });
  for (const answer of answers.values()) readMutation(answer);
  figures.set('upsert', (calls * UPSERT_BATCH) / seconds);
}

const WRITE_ROWS = 10;
const WRITES_A_SECOND = 50;
const WRITES_WAITING_MAX = 16;

export async function searchWhileWriting(bench: Bench): Promise<void> {
  const { options, figures, data } = bench;
  const run = { ef: figures.efAt95, filters: NO_FILTER, inFlight: 4, queries: data.queryCount };
  const seconds = options.seconds;
  const [loop, calls] = await Promise.all([searchLoop(bench, run), writeSteadily(bench, seconds)]);
  figures.set('mixedQps', loop.perSecond);
  figures.set('mixedP99', loop.p99);
  figures.set('mixedRows', (calls * WRITE_ROWS) / loop.seconds);
}

/** On time, whatever the answers take, until too many wait; returns how many were answered. */
async function writeSteadily(bench: Bench, seconds: number): Promise<number> {
  const { client, data, collection } = bench;
  const waiting = new Set<Promise<void>>();
  let answered = 0;
  const startMs = performance.now();
  for (let call = 0; call < seconds * WRITES_A_SECOND; call++) {
    const dueMs = startMs + (call * 1000) / WRITES_A_SECOND;
    if (dueMs > performance.now()) await pause(dueMs - performance.now());
    if (performance.now() > startMs + seconds * 1000) break;
    if (waiting.size >= WRITES_WAITING_MAX) continue;
    const from = (call * WRITE_ROWS) % (data.rows - WRITE_ROWS);
    const request = rowsRequest(collection, data, { from, to: from + WRITE_ROWS });
    const write: Promise<void> = client.send(pathOf('Upsert'), request).then((answer) => {
      readMutation(answer);
      answered += 1;
      waiting.delete(write);
    });
    waiting.add(write);
  }
  await Promise.all(waiting);
  return answered;
}
