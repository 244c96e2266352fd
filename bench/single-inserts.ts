/**
 * Single-row inserts by 64 writers and by one, of two or more builds by turns: rows a
 * second, and the server's processor time a call once it is warm. What a change costs a
 * write is less than what one run differs from the next.
 *
 * run     npm run bench single-inserts -- 12 FOLDER FOLDER   (rounds, checkouts that are built)
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedLoop } from './compare/closed-loop.ts';
import { createLoaded } from './compare/collection-life.ts';
import { type DataSet, loadDataSet } from './compare/data-sets.ts';
import { pathOf, rowsRequest } from './compare/requests.ts';
import { Running, type RunningServer } from './compare/servers.ts';

const COLLECTION = 'single';
const WRITERS = 64;
const ROWS = 8000;
const ROWS_OF_ONE = 2000;

interface Figures {
  readonly micros: number;
  readonly manyRows: number;
  readonly oneRows: number;
}

async function measure(server: RunningServer, data: DataSet): Promise<Figures> {
  let nextKey = 0;
  const insert = async (inFlight: number, rows: number) => {
    const requests = Array.from({ length: rows }, (_, row) =>
      rowsRequest(COLLECTION, data, { from: row, to: row + 1, firstKey: nextKey++ }),
    );
    const { client } = server;
    const path = pathOf('Insert');
    const before = server.processorMicros();
    const loop = { client, path, requests, inFlight, secondsMax: 60, callsMax: rows };
    const { perSecond, calls } = await closedLoop(loop);
    return { perSecond, micros: (server.processorMicros() - before) / calls };
  };
  await createLoaded(server.client, COLLECTION, data);
  await insert(WRITERS, ROWS);
  const many = await insert(WRITERS, ROWS);
  const one = await insert(1, ROWS_OF_ONE);
  return { micros: many.micros, manyRows: many.perSecond, oneRows: one.perSecond };
}

async function measureBuild(running: Running, build: string, data: DataSet): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-single-'));
  const command = (path: string, port: number) => {
    const program = join(build, 'dist/src/main.js');
    return [process.execPath, program, 'serve', '--data-dir', path, '--port', String(port)];
  };
  try {
    const server = await running.start({ name: 'redkite', title: build, command }, folder);
    const figures = await measure(server, data);
    await server.stop();
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mean(values: readonly number[]): string {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round(sum / values.length).toLocaleString('en');
}

async function main([rounds = '3', ...folders]: readonly string[]): Promise<void> {
  const builds = folders.length === 0 ? ['.'] : folders;
  const data = loadDataSet('fashion', ROWS + 1);
  const running = new Running();
  const found = new Map(builds.map((build) => [build, [] as Figures[]]));
  for (let round = 0; round < Number(rounds); round++) {
    // Who comes second may find the machine warmer, or slower.
    for (const build of round % 2 === 0 ? builds : builds.toReversed()) {
      found.get(build)?.push(await measureBuild(running, build, data));
    }
  }
  for (const [build, figures] of found) {
    const many = mean(figures.map(({ manyRows }) => manyRows));
    const one = mean(figures.map(({ oneRows }) => oneRows));
    const micros = mean(figures.map((figure) => figure.micros));
    console.log(
      `${build}: ${WRITERS} writers ${many} rows/s, ${micros} us a call; one ${one} rows/s`,
    );
  }
}

await main(process.argv.slice(2));
process.exit(0);
