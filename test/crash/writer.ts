/**
 * One of the concurrent writers: inserts, upserts and deletes on keys of its own,
 * one change at a time, until the server is gone.
 */

import type { MilvusClient, ResStatus } from '@zilliz/milvus2-sdk-node';
import type { Choices } from '../harness/choices.ts';
import type { Change, KeyRegister, KeyVersion } from './key-register.ts';
import { STOCK, vectorOf } from './stock.ts';

export const KEYS_PER_WRITER = 1500;

export interface Life {
  readonly isOver: boolean;
  /** The disk fails under the server: it may refuse what it cannot make durable. */
  readonly mayRefuse: boolean;
}

export interface WriterPlace {
  readonly index: number;
  readonly count: number;
}

/** Codes of a server that takes no more writes, and of one without space. */
const READ_ONLY = 2;
const NO_SPACE = 9;
/** The schema changed twice while the client described it and tried again. */
const SCHEMA_MISMATCH = 109;

export async function writeUntil(
  life: Life,
  client: MilvusClient,
  register: KeyRegister,
  choices: Choices,
  place: WriterPlace,
): Promise<void> {
  while (!life.isOver) {
    const { change, run } = nextChange(client, register, choices, place);
    register.begin(change);
    try {
      const status = await run();
      if (status.error_code === 'Success') register.end(change, 'acknowledged');
      else if (isRefusal(life, Number(status.code))) register.end(change, 'refused');
      // Its record may have reached the disk all the same.
      else if (life.mayRefuse && Number(status.code) === READ_ONLY) return;
      else if (!life.isOver) throw new Error(`${change.text}: ${status.reason}`);
    } catch (cause) {
      if (!life.isOver) throw cause;
    }
  }
}

/** Nothing of the change may ever show. */
function isRefusal(life: Life, code: number): boolean {
  return code === SCHEMA_MISMATCH || (life.mayRefuse && code === NO_SPACE);
}

interface PlannedChange {
  readonly change: Change;
  readonly run: () => Promise<ResStatus>;
}

function nextChange(
  client: MilvusClient,
  register: KeyRegister,
  choices: Choices,
  place: WriterPlace,
): PlannedChange {
  const own = () => choices.integer(0, KEYS_PER_WRITER) * place.count + place.index;
  const size = choices.weighted([
    [4, 1],
    [3, 10],
    [1, 200],
  ]);
  const keys = [...new Set(Array.from({ length: size }, own))];
  return choices.weighted<() => PlannedChange>([
    [2, () => insertNew(client, register, keys)],
    [4, () => upsert(client, choices, keys)],
    [2, () => deleteKeys(client, keys)],
    [1, () => deleteRange(client, register, choices, place)],
  ])();
}

function insertNew(
  client: MilvusClient,
  register: KeyRegister,
  keys: readonly number[],
): PlannedChange {
  const fresh = keys.filter((key) => register.get(key) === undefined);
  if (fresh.length === 0) return deleteKeys(client, keys);
  const version = keys.length;
  return {
    change: {
      versions: new Map(fresh.map((key) => [key, version])),
      text: `insert ${fresh.length}`,
    },
    run: async () =>
      (await client.insert({ collection_name: STOCK, data: rows(fresh, version) })).status,
  };
}

function upsert(client: MilvusClient, choices: Choices, keys: readonly number[]): PlannedChange {
  const version = choices.integer(1000, 1_000_000_000);
  return {
    change: { versions: new Map(keys.map((key) => [key, version])), text: `upsert ${keys.length}` },
    run: async () =>
      (await client.upsert({ collection_name: STOCK, data: rows(keys, version) })).status,
  };
}

function deleteKeys(client: MilvusClient, keys: readonly number[]): PlannedChange {
  return {
    change: {
      versions: new Map(keys.map((key) => [key, undefined])),
      text: `delete ${keys.length}`,
    },
    run: async () => (await client.delete({ collection_name: STOCK, ids: [...keys] })).status,
  };
}

function deleteRange(
  client: MilvusClient,
  register: KeyRegister,
  choices: Choices,
  place: WriterPlace,
): PlannedChange {
  const from = choices.integer(0, KEYS_PER_WRITER - 50) * place.count;
  const to = from + 50 * place.count;
  const doomed = register
    .keys()
    .filter((key) => key >= from && key < to && key % place.count === place.index);
  const filter = `id >= ${from} and id < ${to} and id % ${place.count} == ${place.index}`;
  const versions = new Map<number, KeyVersion>(doomed.map((key) => [key, undefined]));
  return {
    change: { versions, text: `delete where ${filter}` },
    run: async () => (await client.delete({ collection_name: STOCK, filter })).status,
  };
}

function rows(keys: readonly number[], version: number) {
  return keys.map((key) => ({ id: key, version, vector: vectorOf(key, version) }));
}
