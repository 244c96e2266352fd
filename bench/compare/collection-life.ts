/** The calls around the measured ones: a collection comes to be, is flushed, indexed, loaded. */

import type { DataSet } from './data-sets.ts';
import { pause, until } from './pause.ts';
import type { RawClient } from './raw-client.ts';
import {
  createCollection,
  createIndex,
  describeIndex,
  dropCollection,
  flush,
  flushState,
  isSuccess,
  loadCollection,
  loadingProgress,
  pathOf,
  readHits,
  releaseCollection,
  searchRequest,
} from './requests.ts';

const FLUSH_SECONDS_MAX = 120;
const INDEX_SECONDS_MAX = 300;
const LOAD_SECONDS_MAX = 120;
const FINISHED = 3;

export async function createLoaded(client: RawClient, name: string, data: DataSet): Promise<void> {
  await client.call(createCollection(name, data.dim));
  await client.call(createIndex(name, data.metric));
  await client.call(loadCollection(name));
  await untilLoaded(client, name);
}

export async function drop(client: RawClient, name: string): Promise<void> {
  await client.call(dropCollection(name));
}

export async function flushed(client: RawClient, name: string): Promise<void> {
  const answer = await client.call(flush(name));
  await until('flush', FLUSH_SECONDS_MAX, async () => {
    return (await client.call(flushState(name, answer as never))).flushed ?? false;
  });
}

/**
 * Every row in an index, by the server's own account, and a search answered: some
 * build their graphs only when the first search asks for them.
 */
export async function indexed(client: RawClient, name: string, data: DataSet): Promise<void> {
  await until('index', INDEX_SECONDS_MAX, async () => {
    const { index_descriptions } = await client.call(describeIndex(name));
    const [index] = index_descriptions ?? [];
    if (index?.state !== FINISHED) return false;
    // Milvus Lite counts no rows.
    return Number(index.total_rows) === 0 || Number(index.indexed_rows) >= data.rows;
  });
  await untilSearchable(client, name, data);
}

export async function reload(client: RawClient, name: string, data: DataSet): Promise<void> {
  await client.call(releaseCollection(name));
  await client.call(loadCollection(name));
  await untilLoaded(client, name);
  await untilSearchable(client, name, data);
}

async function untilLoaded(client: RawClient, name: string): Promise<void> {
  await until('load', LOAD_SECONDS_MAX, async () => {
    const { progress, status } = await client.call(loadingProgress(name));
    return isSuccess(status) && Number(progress) === 100;
  });
}

/** A search that finds ten rows; a server that has not loaded the collection is told to. */
export async function untilSearchable(
  client: RawClient,
  name: string,
  data: DataSet,
): Promise<void> {
  const shape = { collection: name, metric: data.metric, ef: 64, filter: '' };
  const request = searchRequest(shape, data.queries.subarray(0, data.dim));
  const endMs = performance.now() + LOAD_SECONDS_MAX * 1000;
  for (let refusals = 0; performance.now() < endMs; refusals++) {
    try {
      if (readHits(await client.send(pathOf('Search'), request)).length === 10) return;
    } catch (cause) {
      if (refusals % 50 === 0) await client.call(loadCollection(name)).catch(() => undefined);
      if (performance.now() > endMs - 1000) throw cause;
    }
    await pause(5);
  }
  throw new Error(`no search found ten rows within ${LOAD_SECONDS_MAX} s`);
}
