/**
 * Random changes, each twice over: the call through the Node SDK and what it does
 * to the model. A change is acknowledged as a whole or did not happen.
 */

import { DataType, type MilvusClient, type RowData } from '@zilliz/milvus2-sdk-node';
import type { Choices } from '../harness/choices.ts';
import { accepted, expectEqual } from './expectation.ts';
import type { CollectionModel, ModelRow } from './collection-model.ts';
import { randomFilter, randomTag } from './row-filter.ts';

export const DIM = 8;
const KEYS = 3000;
const ROWS_MAX = 2500;

export interface Write {
  readonly text: string;
  readonly run: (client: MilvusClient) => Promise<void>;
  readonly apply: (model: CollectionModel) => void;
}

export function randomWrite(choices: Choices, model: CollectionModel): Write {
  const isFull = model.counted().length > ROWS_MAX;
  return choices.weighted<(choices: Choices, model: CollectionModel) => Write>([
    [isFull ? 0.1 : 4, insert],
    [isFull ? 1 : 4, upsert],
    [2, deleteKeys],
    [isFull ? 6 : 1, deleteWhere],
    [0.3, createPartition],
    [0.15, dropPartition],
  ])(choices, model);
}

function insert(choices: Choices, model: CollectionModel): Write {
  const partition = choices.pick([...model.partitions]);
  const rows = randomRows(choices, model, partition);
  return {
    text: `insert ${rows.length} into ${model.shape.name}/${partition}`,
    run: async (client) => {
      const done = await client.insert({
        collection_name: model.shape.name,
        partition_name: partition,
        data: rows.map((row) => wireRow(row, model)),
      });
      accepted(done.status);
      expectEqual(Number(done.insert_cnt), rows.length, 'insert_cnt');
    },
    apply: (target) => target.insert(rows, partition),
  };
}

function upsert(choices: Choices, model: CollectionModel): Write {
  const partition = choices.pick([...model.partitions]);
  const rows = randomRows(choices, model, partition);
  return {
    text: `upsert ${rows.length} into ${model.shape.name}/${partition}`,
    run: async (client) => {
      const done = await client.upsert({
        collection_name: model.shape.name,
        partition_name: partition,
        data: rows.map((row) => wireRow(row, model)),
      });
      accepted(done.status);
      expectEqual(Number(done.upsert_cnt), rows.length, 'upsert_cnt');
    },
    apply: (target) => target.upsert(rows, partition),
  };
}

function deleteKeys(choices: Choices, model: CollectionModel): Write {
  const keys = new Set<string>();
  const stored = model.shown();
  for (let left = choices.integer(1, 30); left > 0; left -= 1) {
    const known = stored.length > 0 && choices.chance(0.8);
    keys.add(known ? choices.pick(stored).key : String(choices.integer(0, KEYS)));
  }
  const partition = randomScope(choices, model);
  return {
    text: `delete ${keys.size} keys from ${model.shape.name}/${partition ?? '*'}`,
    run: async (client) => {
      const done = await client.delete({
        collection_name: model.shape.name,
        ...(partition === undefined ? {} : { partition_name: partition }),
        ids: [...keys],
        ...(model.shape.keyType === 'Int64' ? { ids: [...keys].map(Number) } : {}),
      });
      accepted(done.status);
      expectEqual(Number(done.delete_cnt), keys.size, 'delete_cnt');
    },
    apply: (target) => target.deleteKeys(keys, partition),
  };
}

function deleteWhere(choices: Choices, model: CollectionModel): Write {
  const filter = randomFilter(choices, 1);
  const partition = randomScope(choices, model);
  return {
    text: `delete from ${model.shape.name}/${partition ?? '*'} where ${filter.text}`,
    run: async (client) => {
      const done = await client.delete({
        collection_name: model.shape.name,
        ...(partition === undefined ? {} : { partition_name: partition }),
        filter: filter.text,
      });
      accepted(done.status);
    },
    apply: (target) => {
      target.deleteWhere(filter, partition);
    },
  };
}

function createPartition(choices: Choices, model: CollectionModel): Write {
  const partition = `p${choices.integer(0, 4)}`;
  return {
    text: `create partition ${model.shape.name}/${partition}`,
    run: async (client) => {
      const name = { collection_name: model.shape.name, partition_name: partition };
      accepted(await client.createPartition(name));
    },
    apply: (target) => {
      target.partitions.add(partition);
    },
  };
}

function dropPartition(choices: Choices, model: CollectionModel): Write {
  const droppable = [...model.partitions].filter((it) => it !== '_default');
  if (droppable.length === 0) return createPartition(choices, model);
  const partition = choices.pick(droppable);
  return {
    text: `drop partition ${model.shape.name}/${partition}`,
    run: async (client) => {
      const name = { collection_name: model.shape.name, partition_name: partition };
      const { collection_name } = name;
      accepted(await client.releasePartitions({ collection_name, partition_names: [partition] }));
      accepted(await client.dropPartition(name));
    },
    apply: (target) => target.dropPartition(partition),
  };
}

function randomScope(choices: Choices, model: CollectionModel): string | undefined {
  return choices.chance(0.25) ? choices.pick([...model.partitions]) : undefined;
}

/** Distinct keys; one that exists keeps to its partition. */
function randomRows(choices: Choices, model: CollectionModel, partition: string): ModelRow[] {
  const rows = new Map<string, ModelRow>();
  for (let left = choices.integer(1, 60); left > 0; left -= 1) {
    const row = randomRow(choices);
    const home = model.partitionOf(row.key);
    if (home === undefined || home === partition) rows.set(row.key, row);
  }
  return rows.size > 0
    ? [...rows.values()]
    : [{ ...randomRow(choices), key: String(KEYS + choices.integer(0, 1e9)) }];
}

function randomRow(choices: Choices): ModelRow {
  const hasText = choices.chance(0.5);
  return {
    key: String(choices.integer(0, KEYS)),
    n: choices.integer(0, 100),
    tag: randomTag(choices),
    weight: choices.integer(-8, 9) / 8,
    maybe: choices.chance(0.3) ? null : choices.integer(0, 10),
    doc: { k: choices.integer(0, 12), ...(hasText ? { s: `s${choices.integer(0, 4)}` } : {}) },
    vector: randomVector(choices),
  };
}

export function randomVector(choices: Choices): number[] {
  return Array.from({ length: DIM }, () => Math.fround(choices.real(-1, 1)));
}

function wireRow(row: ModelRow, model: CollectionModel): RowData {
  const { key, doc, vector, ...rest } = row;
  return {
    ...rest,
    id: model.shape.keyType === 'Int64' ? Number(key) : key,
    doc: { ...doc },
    vector: [...vector],
  };
}

export const FIELDS = [
  { name: 'n', data_type: DataType.Int32 },
  { name: 'tag', data_type: DataType.VarChar, max_length: 16 },
  { name: 'weight', data_type: DataType.Double },
  { name: 'maybe', data_type: DataType.Int16, nullable: true },
  { name: 'doc', data_type: DataType.JSON },
  { name: 'vector', data_type: DataType.FloatVector, dim: DIM },
];
