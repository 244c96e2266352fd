/** Requests that the server accepts: what hostile requests are a small change away from. */

import { type Protocol, TARGET } from './messages.ts';

export interface Seed {
  readonly rpc: string;
  readonly message: object;
}

const BOOL = 1;
const [INT64, VARCHAR, JSON_TYPE, ARRAY, FLOAT_VECTOR] = [5, 21, 23, 22, 101];

const FIELDS = [
  { name: 'id', data_type: INT64, is_primary_key: true },
  { name: 'title', data_type: VARCHAR, type_params: [{ key: 'max_length', value: '50' }] },
  { name: 'vector', data_type: FLOAT_VECTOR, type_params: [{ key: 'dim', value: '4' }] },
  { name: 'meta', data_type: JSON_TYPE },
  {
    name: 'tags',
    data_type: ARRAY,
    element_type: INT64,
    type_params: [{ key: 'max_capacity', value: '8' }],
  },
];

function rows(keys: readonly number[]): object[] {
  const text = (value: string): string => Buffer.from(value).toString('base64');
  return [
    { type: INT64, field_name: 'id', scalars: { long_data: { data: keys } } },
    {
      type: VARCHAR,
      field_name: 'title',
      scalars: { string_data: { data: keys.map((key) => `row ${key}`) } },
    },
    {
      type: FLOAT_VECTOR,
      field_name: 'vector',
      vectors: { dim: 4, float_vector: { data: keys.flatMap((key) => [key, 0, 0, 1]) } },
    },
    {
      type: JSON_TYPE,
      field_name: 'meta',
      scalars: { json_data: { data: keys.map((key) => text(`{"a":${key}}`)) } },
    },
    {
      type: ARRAY,
      field_name: 'tags',
      scalars: {
        array_data: {
          element_type: INT64,
          data: keys.map((key) => ({ long_data: { data: [key, 7] } })),
        },
      },
    },
  ];
}

function pairs(of: Readonly<Record<string, string>>): object[] {
  return Object.entries(of).map(([key, value]) => ({ key, value }));
}

export function createTarget(protocol: Protocol, name = TARGET): Seed {
  const schema = protocol.encode('schema.CollectionSchema', { name, fields: FIELDS });
  return { rpc: 'CreateCollection', message: { collection_name: name, schema, shards_num: 1 } };
}

export function setUp(protocol: Protocol, name = TARGET): readonly Seed[] {
  return [
    createTarget(protocol, name),
    {
      rpc: 'CreateIndex',
      message: {
        collection_name: name,
        field_name: 'vector',
        extra_params: pairs({
          index_type: 'HNSW',
          metric_type: 'L2',
          params: '{"M":8,"efConstruction":60}',
        }),
      },
    },
    { rpc: 'LoadCollection', message: { collection_name: name } },
    insert(name, 'Insert', [1, 2, 3, 4, 5]),
  ];
}

function insert(name: string, rpc: 'Insert' | 'Upsert', keys: readonly number[]): Seed {
  return {
    rpc,
    message: { collection_name: name, fields_data: rows(keys), num_rows: keys.length },
  };
}

function search(protocol: Protocol, name: string): object {
  const values = [Buffer.from(Float32Array.of(1, 0, 0, 1).buffer)];
  const placeholder_group = protocol.encode('common.PlaceholderGroup', {
    placeholders: [{ tag: '$0', type: 101, values }],
  });
  return {
    collection_name: name,
    dsl: 'id > 0',
    placeholder_group,
    dsl_type: BOOL,
    output_fields: ['id', 'title', 'meta'],
    nq: 1,
    search_params: pairs({
      anns_field: 'vector',
      topk: '3',
      metric_type: 'L2',
      params: '{"ef":40}',
    }),
  };
}

export function query(name: string): Seed {
  return {
    rpc: 'Query',
    message: {
      collection_name: name,
      expr: 'id > 0',
      output_fields: ['id', 'title', 'vector', 'meta', 'tags'],
      consistency_level: 0,
      query_params: pairs({ limit: '100' }),
    },
  };
}

/** Of every RPC that takes rows, filters or schemas; the rest are made up by anyMessage. */
export function seeds(protocol: Protocol, name = TARGET): readonly Seed[] {
  const collection_name = name;
  const one = search(protocol, name);
  return [
    ...setUp(protocol, name),
    insert(name, 'Insert', [11, 12, 13]),
    insert(name, 'Upsert', [2, 14]),
    { rpc: 'Delete', message: { collection_name, expr: 'id in [3, 99]' } },
    { rpc: 'Search', message: one },
    {
      rpc: 'HybridSearch',
      message: {
        collection_name,
        requests: [one, one],
        rank_params: pairs({ strategy: 'rrf', params: '{"k":60}', limit: '3' }),
        output_fields: ['title'],
      },
    },
    query(name),
    { rpc: 'CreatePartition', message: { collection_name, partition_name: 'p' } },
    { rpc: 'CreateAlias', message: { collection_name, alias: 'nick' } },
    {
      rpc: 'AlterCollection',
      message: { collection_name, properties: pairs({ 'collection.ttl.seconds': '0' }) },
    },
    {
      rpc: 'AddCollectionField',
      message: {
        collection_name,
        schema: protocol.encode('schema.FieldSchema', {
          name: 'extra',
          data_type: VARCHAR,
          nullable: true,
          type_params: [{ key: 'max_length', value: '5' }],
        }),
      },
    },
    { rpc: 'Flush', message: { collection_names: [name] } },
    { rpc: 'DescribeCollection', message: { collection_name } },
    { rpc: 'GetMetrics', message: { request: '{"metric_type":"system_info"}' } },
    { rpc: 'CreateDatabase', message: { db_name: 'other' } },
  ];
}
