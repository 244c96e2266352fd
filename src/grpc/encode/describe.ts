/** Definitions as wire messages: what clients build their own schemas from. */

import { timestampMs } from '../../base/ids.ts';
import type { CollectionDescription, IndexDescription } from '../../engine/requests.ts';
import { DATA_TYPES } from '../../schema/data-type.ts';
import {
  type CollectionSchema,
  type DefaultValue,
  type FieldSchema,
  fieldByName,
  type FunctionSchema,
} from '../../schema/schema.ts';
import { formatTimestamptz } from '../../schema/timestamptz.ts';
import { Timezone } from '../../schema/timezone.ts';
import { toLong } from '../long.ts';
import { SUCCESS } from '../status.ts';
import type { WireMessage } from './field-data.ts';

export function encodeCollection(
  description: CollectionDescription,
  askedFor: string,
): WireMessage {
  const { id, shardCount } = description;
  const shards = Array.from({ length: shardCount }, (_, i) => i);
  return {
    status: SUCCESS,
    collection_name: askedFor === '' ? description.name : askedFor,
    schema: encodeSchema(description),
    collectionID: toLong(id),
    virtual_channel_names: shards.map((i) => `by-dev-rootcoord-dml_${i}_${id}v${i}`),
    physical_channel_names: shards.map((i) => `by-dev-rootcoord-dml_${i}`),
    created_timestamp: toLong(description.createdTimestamp),
    created_utc_timestamp: timestampMs(description.createdTimestamp),
    shards_num: shardCount,
    aliases: description.aliases,
    consistency_level: description.consistencyLevel,
    properties: description.properties,
    db_name: description.databaseName,
    db_id: toLong(description.databaseId),
    num_partitions: description.partitionCount,
    update_timestamp: toLong(description.updatedTimestamp),
    update_timestamp_str: String(description.updatedTimestamp),
  };
}

function encodeSchema({
  schema,
  name,
  databaseName,
  properties,
}: CollectionDescription): WireMessage {
  const plain = schema.fields.filter((field) => !field.isDynamic && field.structName === undefined);
  return {
    name,
    description: schema.description,
    fields: plain.map((field) => encodeField(field, field.name)),
    enable_dynamic_field: schema.enableDynamicField,
    enable_namespace: schema.enableNamespace,
    properties,
    functions: schema.functions.map((fn) => encodeFunction(schema, fn)),
    dbName: databaseName,
    struct_array_fields: schema.structs.map((struct) => ({
      fieldID: struct.id,
      name: struct.name,
      description: struct.description,
      type_params: struct.typeParams,
      nullable: struct.nullable,
      fields: schema.fields
        .filter((field) => field.structName === struct.name)
        .map((field) => encodeField(field, field.name.slice(struct.name.length + 1, -1))),
    })),
    version: schema.version,
  };
}

function encodeField(field: FieldSchema, name: string): WireMessage {
  return {
    fieldID: field.id,
    name,
    is_primary_key: field.isPrimaryKey,
    description: field.description,
    data_type: DATA_TYPES[field.type].code,
    type_params: field.typeParams,
    index_params: field.indexParams,
    autoID: field.autoId,
    element_type: field.elementType === undefined ? 0 : DATA_TYPES[field.elementType].code,
    is_partition_key: field.isPartitionKey,
    is_clustering_key: field.isClusteringKey,
    nullable: field.nullable,
    is_function_output: field.isFunctionOutput,
    ...(field.defaultValue === undefined
      ? {}
      : { default_value: encodeDefault(field, field.defaultValue) }),
  };
}

function encodeDefault(field: FieldSchema, value: DefaultValue): WireMessage {
  switch (field.type) {
    case 'Bool':
      return { bool_data: value };
    case 'Int64':
      return { long_data: toLong(BigInt(value as bigint)) };
    case 'Float':
      return { float_data: value };
    case 'Double':
      return { double_data: value };
    case 'Timestamptz':
      return { string_data: formatTimestamptz(value as bigint, Timezone.utc) };
    case 'VarChar':
    case 'Text':
    case 'Geometry':
      return { string_data: value };
    default:
      return { int_data: value };
  }
}

function encodeFunction(schema: CollectionSchema, fn: FunctionSchema): WireMessage {
  const ids = (names: readonly string[]): number[] =>
    names.map((name) => fieldByName(schema, name)?.id ?? 0);
  return {
    name: fn.name,
    id: toLong(fn.id),
    description: fn.description,
    type: fn.type,
    input_field_names: fn.inputFieldNames,
    input_field_ids: ids(fn.inputFieldNames),
    output_field_names: fn.outputFieldNames,
    output_field_ids: ids(fn.outputFieldNames),
    params: fn.params,
  };
}

const INDEX_STATES = ['none', 'unissued', 'inProgress', 'finished', 'failed'] as const;

export function indexStateCode(index: IndexDescription): number {
  return INDEX_STATES.indexOf(index.state);
}

export function encodeIndex(index: IndexDescription): WireMessage {
  return {
    index_name: index.name,
    indexID: toLong(index.id),
    params: index.params,
    field_name: index.fieldName,
    indexed_rows: toLong(index.indexedRows),
    total_rows: toLong(index.totalRows),
    pending_index_rows: toLong(index.pendingRows),
    state: indexStateCode(index),
    index_state_fail_reason: index.failReason,
    min_index_version: 0,
    max_index_version: 0,
  };
}
