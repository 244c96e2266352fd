/** One server over one set of data: started, filled, measured part by part, ended. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLoaded, flushed, indexed, reload, untilSearchable } from './collection-life.ts';
import type { DataSet } from './data-sets.ts';
import { Figures } from './figures.ts';
import type { CompareOptions, PartName } from './options.ts';
import {
  type Bench,
  insertAll,
  insertSingleRows,
  searchAlone,
  searchFiltered,
  searchWhileWriting,
  sweepSearch,
  upsertRows,
} from './parts.ts';
import type { Recipe, Running, RunningServer } from './servers.ts';

export interface ServerRun {
  readonly recipe: Recipe;
  readonly running: Running;
  readonly data: DataSet;
  readonly options: CompareOptions;
  readonly say: (line: string) => void;
}

const COLLECTION = 'compared';
const MEGABYTE = 1e6;

/** Median of several starts, each on a folder of its own. */
export async function coldStart(
  run: Pick<ServerRun, 'recipe' | 'running' | 'options'>,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < run.options.coldStarts; i++) {
    await withFolder(async (folder) => {
      const server = await run.running.start(run.recipe, folder);
      times.push(server.startMs);
      await server.stop();
    });
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

export async function measureServer(run: ServerRun): Promise<Figures> {
  const figures = new Figures();
  await withFolder(async (folder) => {
    let server = await run.running.start(run.recipe, folder);
    try {
      const filled = benchOf(run, server, figures);
      await fill(run, filled, server);
      await part(run, filled, 'single', insertSingleRows);
      if (run.options.parts.has('restart')) server = await restart(run, server, folder, figures);
      else await reload(server.client, COLLECTION, run.data);
      const bench = benchOf(run, server, figures);
      await part(run, bench, 'search', sweepSearch);
      await part(run, bench, 'client', searchAlone);
      await part(run, bench, 'filter', searchFiltered);
      await part(run, bench, 'mixed', searchWhileWriting);
      await part(run, bench, 'upsert', upsertRows);
    } catch (cause) {
      figures.problems.push(String(cause));
      run.say(String(cause));
    } finally {
      await server.stop();
    }
  });
  return figures;
}

function benchOf(run: ServerRun, server: RunningServer, figures: Figures): Bench {
  const { data, options } = run;
  const { client, processorMicros } = server;
  return { client, processorMicros, collection: COLLECTION, data, options, figures };
}

async function fill(run: ServerRun, bench: Bench, server: RunningServer): Promise<void> {
  const { client, data, figures } = bench;
  await createLoaded(client, COLLECTION, data);
  const startMs = await insertAll(bench);
  run.say(`inserted, ${figures.values['insert']?.toFixed(0)} rows/s`);
  await flushed(client, COLLECTION);
  await indexed(client, COLLECTION, data);
  const seconds = (performance.now() - startMs) / 1000;
  figures.set('indexed', seconds);
  const { residentBytes, sharedOnceBytes } = server.memory();
  figures.set('memory', residentBytes / MEGABYTE);
  figures.set('memoryShare', residentBytes / data.vectors.byteLength);
  run.say(
    `indexed after ${seconds.toFixed(1)} s; resident ${(residentBytes / MEGABYTE).toFixed(0)} MB, each page once ${(sharedOnceBytes / MEGABYTE).toFixed(0)} MB`,
  );
}

async function restart(
  run: ServerRun,
  server: RunningServer,
  folder: string,
  figures: Figures,
): Promise<RunningServer> {
  await server.stop();
  const startMs = performance.now();
  const again = await run.running.start(run.recipe, folder);
  await untilSearchable(again.client, COLLECTION, run.data);
  figures.set('restart', (performance.now() - startMs) / 1000);
  figures.set('memoryRestarted', again.memory().residentBytes / MEGABYTE);
  run.say(`restarted in ${figures.values['restart']?.toFixed(2)} s`);
  return again;
}

/** A part that fails is named in the report; the others are measured all the same. */
async function part(
  run: ServerRun,
  bench: Bench,
  name: PartName,
  measurePart: (bench: Bench) => Promise<void>,
): Promise<void> {
  if (!run.options.parts.has(name)) return;
  try {
    await measurePart(bench);
    run.say(`measured ${name}`);
  } catch (cause) {
    bench.figures.problems.push(`${name}: ${String(cause)}`);
    run.say(`${name} failed: ${String(cause)}`);
  }
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-compare-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
