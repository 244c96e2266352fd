/** Requests of the engine in few words, for tests: schemas, columns from plain values, reads. */

import type { Column } from '../../schema/column.ts';
import { DATA_TYPES, type DataType } from '../../schema/data-type.ts';
import type { ArrayData, InputColumn, InputData, TextData } from '../../schema/row-input.ts';
import type { KeyValue } from '../../schema/schema.ts';
import type { FieldInput } from '../../schema/schema-input.ts';
import type { Engine } from '../engine.ts';
import type { QueryRequest, RequestContext, UpsertRequest } from '../requests.ts';

export const DEFAULT_DATABASE: RequestContext = { database: 'default' };

export function fieldInput(
  name: string,
  type: DataType,
  options: Partial<Omit<FieldInput, 'typeParams'>> & {
    readonly typeParams?: Readonly<Record<string, string | number>>;
  } = {},
): FieldInput {
  const { typeParams = {}, ...rest } = options;
  return {
    name,
    description: '',
    typeCode: DATA_TYPES[type].code,
    elementTypeCode: 0,
    isPrimaryKey: false,
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: false,
    nullable: false,
    indexParams: [],
    ...rest,
    typeParams: Object.entries(typeParams).map(([key, value]) => ({ key, value: String(value) })),
  };
}

/** null stands for a null row. */
export function column(
  name: string,
  values: readonly unknown[],
  data: (present: readonly never[]) => InputData,
  isDynamic = false,
): InputColumn {
  const present = values.filter((value) => value !== null) as never[];
  const base = { name, typeCode: 0, isDynamic, data: data(present) };
  if (present.length === values.length) return base;
  return { ...base, validity: Uint8Array.from(values, (value) => (value === null ? 0 : 1)) };
}

export function longs(values: readonly (number | bigint)[]): InputData {
  return { kind: 'long', values: BigInt64Array.from(values, BigInt) };
}

export function ints(values: readonly number[]): InputData {
  return { kind: 'int', values: Int32Array.from(values) };
}

export function texts(values: readonly string[], kind: TextData['kind'] = 'text'): InputData {
  const parts = values.map((value) => Buffer.from(value));
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  return { kind, starts, heap: Buffer.concat(parts) };
}

export function longArrays(values: readonly (readonly number[])[]): ArrayData {
  const rows = values.map((row) => longs(row) as ArrayData['rows'][number]);
  return { kind: 'array', elementTypeCode: DATA_TYPES.Int64.code, rows };
}

export function floatVectors(dim: number, values: readonly (readonly number[])[]): InputData {
  const floats = Float32Array.from(values.flat());
  return { kind: 'vector', encoding: 'float', dim, bytes: new Uint8Array(floats.buffer) };
}

export function rowsRequest(
  collectionName: string,
  rowCount: number,
  columns: readonly InputColumn[],
  options: Partial<UpsertRequest> = {},
): UpsertRequest {
  return {
    collectionName,
    partitionName: '',
    columns,
    rowCount,
    schemaTimestamp: 0n,
    partialUpdate: false,
    fieldOperations: [],
    ...options,
  };
}

export function queryRequest(
  collectionName: string,
  filter: string,
  outputFields: readonly string[],
  options: Partial<QueryRequest> = {},
): QueryRequest {
  return {
    collectionName,
    partitionNames: [],
    filter,
    templates: new Map(),
    outputFields,
    guaranteeTimestamp: 0n,
    consistencyLevel: 0,
    useDefaultConsistency: false,
    params: [],
    ...options,
  };
}

/** A fixed column's values as numbers. */
export function numbersOf(source: Column | undefined): number[] {
  if (source?.layout !== 'fixed') throw new TypeError('no column of numbers');
  return Array.from(source.values as Iterable<number | bigint>, Number);
}

/** A collection, its `vector` indexed, loaded. */
export async function createSample(
  engine: Engine,
  name: string,
  options: {
    readonly fields: readonly FieldInput[];
    readonly properties?: readonly KeyValue[];
    readonly partitionCount?: number;
    readonly enableDynamicField?: boolean;
    /** Default: FLAT. */
    readonly indexType?: string;
  },
): Promise<void> {
  await engine.createCollection(DEFAULT_DATABASE, {
    name,
    schema: {
      name,
      description: '',
      fields: options.fields,
      structs: [],
      functions: [],
      enableDynamicField: options.enableDynamicField ?? false,
      enableNamespace: false,
      properties: [],
    },
    shardCount: 1,
    consistencyLevel: 0,
    partitionCount: options.partitionCount ?? 0,
    properties: options.properties ?? [],
  });
  await engine.createIndex(DEFAULT_DATABASE, {
    collectionName: name,
    fieldName: 'vector',
    indexName: '',
    params: [
      { key: 'index_type', value: options.indexType ?? 'FLAT' },
      { key: 'metric_type', value: 'L2' },
    ],
  });
  await engine.load(DEFAULT_DATABASE, {
    collectionName: name,
    replicaNumber: 1,
    refresh: false,
    resourceGroups: [],
    loadFields: [],
    skipDynamicField: false,
  });
}
