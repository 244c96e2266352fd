/**
 * Requests as bytes, made before the clock starts, and the few answers that are read.
 *
 * The messages are those of pymilvus: any server of the protocol understands them.
 */

import { milvus } from '../../src/grpc/gen/milvus.js';
import Long from 'long';
import { Writer } from 'protobufjs/minimal.js';
import type { DataSet } from './data-sets.ts';
import { TOP_K } from './truth.ts';

const wire = milvus.proto.milvus;
const { common, schema } = milvus.proto;

const VARINT = 0;
const BYTES = 2;
const tag = (field: number, type: number): number => (field << 3) | type;

export interface Rpc<Response> {
  readonly path: string;
  readonly encode: () => Uint8Array;
  readonly decode: (bytes: Uint8Array) => Response;
}

interface Message<T> {
  encode(value: T): { finish(): Uint8Array };
}

function rpc<Request, Response>(
  name: string,
  request: Message<Request>,
  response: { decode(bytes: Uint8Array): Response },
  value: Request,
): Rpc<Response> {
  return {
    path: pathOf(name),
    encode: () => request.encode(value).finish(),
    decode: (bytes) => response.decode(bytes),
  };
}

export function pathOf(name: string): string {
  return `/milvus.proto.milvus.MilvusService/${name}`;
}

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

export function createCollection(name: string, dim: number) {
  const type = schema.DataType;
  const bytes = schema.CollectionSchema.encode({
    name,
    fields: [
      { name: 'id', data_type: type.Int64, is_primary_key: true },
      { name: 'u', data_type: type.Int64 },
      { name: 'label', data_type: type.Int64 },
      {
        name: 'vector',
        data_type: type.FloatVector,
        type_params: pairs({ dim: String(dim) }),
      },
    ],
  }).finish();
  return rpc('CreateCollection', wire.CreateCollectionRequest, common.Status, {
    collection_name: name,
    schema: bytes,
    shards_num: 1,
    consistency_level: common.ConsistencyLevel.Bounded,
  });
}

export function createIndex(name: string, metric: string) {
  return rpc('CreateIndex', wire.CreateIndexRequest, common.Status, {
    collection_name: name,
    field_name: 'vector',
    index_name: 'vector',
    extra_params: pairs({
      index_type: 'HNSW',
      metric_type: metric,
      params: JSON.stringify({ M: 16, efConstruction: 128 }),
    }),
  });
}

export const showCollections = () =>
  rpc('ShowCollections', wire.ShowCollectionsRequest, wire.ShowCollectionsResponse, {});
export const dropCollection = (name: string) =>
  rpc('DropCollection', wire.DropCollectionRequest, common.Status, { collection_name: name });
export const loadCollection = (name: string) =>
  rpc('LoadCollection', wire.LoadCollectionRequest, common.Status, {
    collection_name: name,
    replica_number: 1,
  });
export const releaseCollection = (name: string) =>
  rpc('ReleaseCollection', wire.ReleaseCollectionRequest, common.Status, {
    collection_name: name,
  });
export const loadingProgress = (name: string) =>
  rpc('GetLoadingProgress', wire.GetLoadingProgressRequest, wire.GetLoadingProgressResponse, {
    collection_name: name,
  });
export const flush = (name: string) =>
  rpc('Flush', wire.FlushRequest, wire.FlushResponse, { collection_names: [name] });
export const flushState = (name: string, flushed: milvus.proto.milvus.FlushResponse) =>
  rpc('GetFlushState', wire.GetFlushStateRequest, wire.GetFlushStateResponse, {
    segmentIDs: flushed.coll_segIDs?.[name]?.data ?? [],
    flush_ts: flushed.coll_flush_ts?.[name] ?? Long.ZERO,
    collection_name: name,
  });
export const describeIndex = (name: string) =>
  rpc('DescribeIndex', wire.DescribeIndexRequest, wire.DescribeIndexResponse, {
    collection_name: name,
    field_name: 'vector',
  });

/** Rows from .. to of the data, as Insert or Upsert: the vectors are copied as they lie. */
export function rowsRequest(
  name: string,
  data: DataSet,
  rows: { from: number; to: number; firstKey?: number },
): Uint8Array {
  const { from, to } = rows;
  const shift = (rows.firstKey ?? from) - from;
  const range = Array.from({ length: to - from }, (_, i) => from + i);
  const fields = [
    longs(
      'id',
      range.map((row) => row + shift),
    ),
    longs('u', [...data.numbers.subarray(from, to)]),
    longs('label', [...data.labels.subarray(from, to)]),
    vectors(data, from, to),
  ];
  const writer = Writer.create().uint32(tag(3, BYTES)).string(name);
  for (const field of fields) writer.uint32(tag(5, BYTES)).bytes(field);
  return writer
    .uint32(tag(7, VARINT))
    .uint32(to - from)
    .finish();
}

function longs(name: string, data: number[]): Uint8Array {
  const type = schema.DataType.Int64;
  return schema.FieldData.encode({
    type,
    field_name: name,
    scalars: { long_data: { data: data.map((value) => Long.fromNumber(value)) } },
  }).finish();
}

function vectors(data: DataSet, from: number, to: number): Uint8Array {
  const floats = data.vectors.subarray(from * data.dim, to * data.dim);
  const bytes = new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
  const array = Writer.create().uint32(tag(1, BYTES)).bytes(bytes).finish();
  const field = Writer.create()
    .uint32(tag(1, VARINT))
    .int64(data.dim)
    .uint32(tag(2, BYTES))
    .bytes(array)
    .finish();
  return Writer.create()
    .uint32(tag(1, VARINT))
    .int32(schema.DataType.FloatVector)
    .uint32(tag(2, BYTES))
    .string('vector')
    .uint32(tag(4, BYTES))
    .bytes(field)
    .finish();
}

export interface SearchShape {
  readonly collection: string;
  readonly metric: string;
  readonly ef: number;
  readonly filter: string;
}

export function searchRequest(shape: SearchShape, query: Float32Array): Uint8Array {
  const value = new Uint8Array(query.buffer, query.byteOffset, query.byteLength);
  const group = common.PlaceholderGroup.encode({
    placeholders: [{ tag: '$0', type: common.PlaceholderType.FloatVector, values: [value] }],
  }).finish();
  return wire.SearchRequest.encode({
    collection_name: shape.collection,
    dsl: shape.filter,
    dsl_type: common.DslType.BoolExprV1,
    placeholder_group: group,
    search_params: pairs({
      anns_field: 'vector',
      topk: String(TOP_K),
      metric_type: shape.metric,
      round_decimal: '-1',
      params: JSON.stringify({ ef: shape.ef }),
    }),
    nq: Long.ONE,
    // What pymilvus sends for Bounded.
    guarantee_timestamp: Long.fromNumber(2, true),
    consistency_level: common.ConsistencyLevel.Bounded,
  }).finish();
}

/** The keys that answered, nearest first. */
export function readHits(bytes: Uint8Array): number[] {
  const answer = wire.SearchResults.decode(bytes);
  expectSuccess(answer.status, 'Search');
  return (answer.results?.ids?.int_id?.data ?? []).map(Number);
}

export function readMutation(bytes: Uint8Array): void {
  expectSuccess(wire.MutationResult.decode(bytes).status, 'Insert or Upsert');
}

type Status = milvus.proto.common.IStatus;

export function statusOf(answer: object): Status | undefined {
  if ('status' in answer) return (answer.status as Status | null) ?? {};
  return answer as Status;
}

export function isSuccess(status: Status | null | undefined): boolean {
  return (status?.error_code ?? 0) === 0 && (status?.code ?? 0) === 0;
}

export function expectSuccess(status: Status | null | undefined, what: string): void {
  if (isSuccess(status)) return;
  throw new Error(`${what} was refused: ${status?.reason ?? ''} (code ${status?.code ?? 0})`);
}
