/**
 * What the golden folder `format-1-wide` holds: every scalar and array type, nullable
 * vectors, struct arrays, functions, a partition key, rows that expire, fields added and
 * dropped, and the events of the catalog that `format-1` has none of.
 */

import {
  DataType,
  type FieldType,
  FunctionType,
  type MilvusClient,
} from '@zilliz/milvus2-sdk-node';
import { definitionOf, must, rowsOf } from './answers.ts';
import type { GoldenContent } from './golden-content.ts';

const WIDE = 'wide';
const AGING = 'aging';
const EMPTIED = 'emptied';
const ROWS = 12;
const GONE = '2001-02-03T04:05:06Z';
const LATER = '2999-12-31T00:00:00Z';

interface Identified {
  readonly id: string;
}

interface Answers {
  readonly wide: { readonly count: string };
  readonly rows: readonly (Identified & { readonly version: number })[];
  /** What each of several filters finds. */
  readonly filters: readonly (readonly Identified[])[];
}

export const wideContent: GoldenContent = {
  firstLife,
  secondLife,
  answersOf,
  shown: (answers) => (answers as Answers).rows.map(({ id, version }) => [Number(id), version]),
  computed: () => [...versions()].sort(([a], [b]) => a - b),
  change: async (client) =>
    must((await client.delete({ collection_name: WIDE, ids: [20] })).status),
  changed: (answers) => {
    const { wide, rows, filters } = answers as Answers;
    const without = <Row extends Identified>(found: readonly Row[]): Row[] =>
      found.filter(({ id }) => id !== '20');
    return {
      ...answers,
      wide: { ...wide, count: String(Number(wide.count) - 1) },
      rows: without(rows),
      filters: filters.map(without),
    };
  },
};

/** Every fourth has expired; some were deleted, some replaced. */
function versions(): Map<number, number> {
  const kept = Array.from({ length: ROWS }, (_, id) => id).filter((id) => untilOf(id) !== GONE);
  const found = new Map(kept.map((id) => [id, 1]));
  found.delete(5);
  found.delete(6);
  for (const id of [4, 8]) found.set(id, 2);
  found.set(20, 3);
  return found;
}

function untilOf(id: number): string | null {
  return [LATER, null, LATER, GONE][id % 4] as string | null;
}

function row(id: number, version = 1) {
  const isNull = id % 3 === 2;
  const vector = [id, 1, version, 0];
  const items = Array.from({ length: id % 3 }, (_, at) => ({
    label: `e${at}`,
    rank: id + at,
    embedding: [id, at, 1, 0],
  }));
  return {
    id,
    version,
    tenant: `tenant ${id % 3}`,
    i8: id - 6,
    i16: id * 1000,
    f: id / 8,
    note: isNull ? null : `a long text about number ${id}`,
    doc: isNull ? null : { n: id, tags: ['a', id] },
    place: isNull ? null : `POINT (${id} ${-id})`,
    at: `2024-02-0${(id % 9) + 1}T08:00:00Z`,
    until: untilOf(id),
    bools: [id % 2 === 0, true],
    bytes: [id, -id],
    floats: [id / 4],
    doubles: [id / 10, 0.1],
    texts: isNull ? null : [`t${id}`],
    body: `words of row ${id} and ${id % 2 === 0 ? 'even' : 'odd'}`,
    vector: isNull ? null : vector,
    weights: isNull ? null : { [id]: 1.5, 4000000000: 0.25 },
    gone: id,
    items,
  };
}

function fields(): FieldType[] {
  const array = (name: string, element_type: DataType, more: object = {}) => ({
    name,
    data_type: DataType.Array,
    element_type,
    max_capacity: 4,
    ...more,
  });
  const nullable = true;
  return [
    { name: 'id', data_type: DataType.Int64, is_primary_key: true },
    { name: 'version', data_type: DataType.Int32 },
    { name: 'tenant', data_type: DataType.VarChar, max_length: 20, is_partition_key: true },
    { name: 'i8', data_type: DataType.Int8, default_value: -1 },
    { name: 'i16', data_type: DataType.Int16 },
    { name: 'f', data_type: DataType.Float },
    { name: 'note', data_type: DataType.Text, nullable },
    { name: 'doc', data_type: DataType.JSON, nullable },
    { name: 'place', data_type: DataType.Geometry, nullable },
    { name: 'at', data_type: DataType.Timestamptz, default_value: '2024-01-01T08:00:00' },
    { name: 'until', data_type: DataType.Timestamptz, nullable },
    array('bools', DataType.Bool),
    array('bytes', DataType.Int8),
    array('floats', DataType.Float),
    array('doubles', DataType.Double),
    array('texts', DataType.VarChar, { max_length: 20, nullable }),
    {
      name: 'body',
      data_type: DataType.VarChar,
      max_length: 80,
      enable_analyzer: true,
      enable_match: true,
    },
    { name: 'vector', data_type: DataType.FloatVector, dim: 4, nullable },
    { name: 'weights', data_type: DataType.SparseFloatVector, nullable },
    { name: 'gone', data_type: DataType.Int64 },
    { name: 'terms', data_type: DataType.SparseFloatVector },
    { name: 'signature', data_type: DataType.BinaryVector, dim: 128 },
    array('items', DataType.Struct, {
      fields: [
        { name: 'label', data_type: DataType.VarChar, max_length: 16 },
        { name: 'rank', data_type: DataType.Int32 },
        { name: 'embedding', data_type: DataType.FloatVector, dim: 4 },
      ],
    }),
  ] as unknown as FieldType[];
}

const INDEXES = [
  ['vector', 'HNSW', 'L2'],
  ['weights', 'SPARSE_INVERTED_INDEX', 'IP'],
  ['terms', 'SPARSE_INVERTED_INDEX', 'BM25'],
  ['signature', 'MINHASH_LSH', 'MHJACCARD'],
  ['items[embedding]', 'HNSW', 'MAX_SIM_L2'],
] as const;

async function firstLife(client: MilvusClient): Promise<void> {
  await createWide(client);
  const wide = { collection_name: WIDE };
  const data = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => row(from + i));
  must((await client.insert({ ...wide, data: data(0, 6) })).status);
  await client.flushSync({ collection_names: [WIDE] });
  must((await client.insert({ ...wide, data: data(6, ROWS) })).status);
  await client.flushSync({ collection_names: [WIDE] });
  must((await client.delete({ ...wide, ids: [5] })).status);
  must((await client.upsert({ ...wide, data: [row(4, 2), row(8, 2)] })).status);
  must(await client.dropCollectionField({ ...wide, field_name: 'gone' }));
  const added = { name: 'added', data_type: DataType.Double, nullable: true, default_value: 2.5 };
  must(await client.addCollectionField({ ...wide, field: added as unknown as FieldType }));
  await createOthers(client);
}

async function createWide(client: MilvusClient): Promise<void> {
  const functionOf = (name: string, type: FunctionType, output: string, params: object) => ({
    name,
    description: '',
    type,
    input_field_names: ['body'],
    output_field_names: [output],
    params,
  });
  must(
    await client.createCollection({
      collection_name: WIDE,
      enable_dynamic_field: true,
      fields: fields(),
      num_partitions: 2,
      functions: [
        functionOf('bm25', FunctionType.BM25, 'terms', {}),
        functionOf('minhash', FunctionType.MINHASH, 'signature', { num_hashes: 4 }),
      ],
      properties: { timezone: 'Asia/Shanghai', ttl_field: 'until' },
    } as Parameters<MilvusClient['createCollection']>[0]),
  );
  for (const [field_name, index_type, metric_type] of INDEXES) {
    const params = index_type === 'HNSW' ? { M: 8, efConstruction: 60 } : {};
    const index = { collection_name: WIDE, field_name, index_type, metric_type, params };
    must(await client.createIndex(index));
  }
  must(await client.loadCollectionSync({ collection_name: WIDE }));
}

/** Definitions that change, go, or move. */
async function createOthers(client: MilvusClient): Promise<void> {
  const fields = [
    { name: 'id', data_type: DataType.Int64, is_primary_key: true },
    { name: 'vector', data_type: DataType.FloatVector, dim: 2 },
  ];
  const data = [{ id: 1, vector: [1, 2] }];
  const index = { field_name: 'vector', index_type: 'FLAT', metric_type: 'IP' };
  for (const collection_name of [AGING, EMPTIED]) {
    must(await client.createCollection({ collection_name, fields }));
    must(await client.createIndex({ collection_name, ...index }));
    must(await client.loadCollectionSync({ collection_name }));
    must((await client.insert({ collection_name, data })).status);
    await client.flushSync({ collection_names: [collection_name] });
    for (const partition_name of ['kept', 'dropped']) {
      must(await client.createPartition({ collection_name, partition_name }));
    }
    const dropped = { collection_name, partition_name: 'dropped' };
    must(await client.releasePartitions({ collection_name, partition_names: ['dropped'] }));
    must(await client.dropPartition(dropped));
  }
  const properties = { 'collection.ttl.seconds': 3_155_760_000 };
  must(await client.alterCollectionProperties({ collection_name: AGING, properties }));
  must((await client.truncateCollection({ collection_name: EMPTIED })).status);
  must(await client.createAlias({ collection_name: AGING, alias: 'moving' }));
  must(await client.alterAlias({ collection_name: EMPTIED, alias: 'moving' }));
  for (const db_name of ['kept', 'dropped']) must(await client.createDatabase({ db_name }));
  must(await client.dropDatabase({ db_name: 'dropped' }));
  const timezone = 'Europe/Berlin';
  must(await client.alterDatabase({ db_name: 'kept', properties: { timezone } }));
  const amount = { node_num: 0 };
  const config = { requests: amount, limits: amount, transfer_from: [], transfer_to: [] };
  for (const resource_group of ['kept', 'dropped']) {
    must(await client.createResourceGroup({ resource_group, config }));
  }
  must(await client.dropResourceGroup({ resource_group: 'dropped' }));
}

async function secondLife(client: MilvusClient): Promise<void> {
  const wide = { collection_name: WIDE };
  must((await client.delete({ ...wide, ids: [6] })).status);
  const { gone: _, ...rest } = row(20, 3);
  must((await client.upsert({ ...wide, data: [{ ...rest, extra: 'dynamic' }] })).status);
  must(await client.createAlias({ ...wide, alias: 'broad' }));
}

async function answersOf(client: MilvusClient): Promise<object> {
  const nearest = async (anns_field: string, data: unknown): Promise<unknown> => {
    const found = await client.search({
      collection_name: WIDE,
      anns_field,
      data,
      limit: 3,
      consistency_level: 0,
    } as Parameters<MilvusClient['search']>[0]);
    must(found.status);
    return found.results.map(({ id, score }) => [id, Math.round(score * 1e4)]);
  };
  const ids = (filter: string): Promise<unknown> => rowsOf(client, WIDE, filter, ['id']);
  const { schema, properties } = await client.describeCollection({ collection_name: WIDE });
  return {
    databases: [...(await client.listDatabases()).db_names].sort(),
    kept: (await client.describeDatabase({ db_name: 'kept' })).properties,
    groups: [...(await client.listResourceGroups()).resource_groups].sort(),
    wide: await definitionOf(client, 'default', WIDE),
    properties,
    functions: schema.functions.map((fn) => [fn.name, fn.input_field_names, fn.output_field_names]),
    rows: await rowsOf(client, 'broad', 'id >= 0'),
    filters: [
      await ids('st_within(place, "POLYGON ((-1 1, 5 1, 5 -9, -1 -9, -1 1))")'),
      await ids("at < ISO '2024-02-04T00:00:00Z'"),
      await ids('text_match(body, "even")'),
      await ids('MATCH_ANY(items, $[rank] == 4)'),
      await ids('tenant == "tenant 1" and added == 2.5'),
      await ids('doc["n"] in [1, 4] or doc is null'),
    ],
    nearest: {
      vector: await nearest('vector', [4, 1, 1, 0]),
      weights: await nearest('weights', { 4: 1, 4000000000: 2 }),
      // Scores count deleted rows until they are merged away; the order does not depend on them.
      terms: ((await nearest('terms', 'even words of row 8')) as unknown[][]).map(([id]) => id),
      signature: await nearest('signature', 'words of row 9 and odd'),
      items: await nearest('items[embedding]', [[4, 0, 1, 0]]),
    },
    aging: await definitionOf(client, 'default', AGING),
    emptied: await definitionOf(client, 'default', EMPTIED),
  };
}
