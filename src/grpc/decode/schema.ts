/** Serialized schema messages into unchecked inputs. */

import type {
  CollectionSchemaInput,
  DefaultValueInput,
  FieldInput,
  FunctionInput,
  StructFieldInput,
} from '../../schema/schema-input.ts';
import type { KeyValue } from '../../schema/schema.ts';
import { milvus } from '../gen/milvus.js';
import { toBigint, type WireLong } from '../long.ts';
import { decodeMessage } from './wire-reader.ts';

const schema = milvus.proto.schema;

interface WirePair {
  readonly key?: string | null;
  readonly value?: string | null;
}

export function decodeKeyValues(pairs: readonly WirePair[] | null | undefined): KeyValue[] {
  return (pairs ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' }));
}

export function decodeCollectionSchema(bytes: Uint8Array): CollectionSchemaInput {
  const message = decodeMessage((all) => schema.CollectionSchema.decode(all), bytes);
  return {
    name: message.name ?? '',
    description: message.description ?? '',
    fields: (message.fields ?? []).map(decodeField),
    structs: (message.struct_array_fields ?? []).map(decodeStructField),
    functions: (message.functions ?? []).map(decodeFunction),
    enableDynamicField: message.enable_dynamic_field ?? false,
    enableNamespace: message.enable_namespace ?? false,
    properties: decodeKeyValues(message.properties),
    ...(message.external_source ? { externalSource: message.external_source } : {}),
  };
}

export function decodeFieldSchema(bytes: Uint8Array): FieldInput {
  return decodeField(decodeMessage((all) => schema.FieldSchema.decode(all), bytes));
}

export function decodeField(field: milvus.proto.schema.IFieldSchema): FieldInput {
  const defaultValue = decodeDefault(field.default_value);
  return {
    name: field.name ?? '',
    description: field.description ?? '',
    typeCode: field.data_type ?? 0,
    elementTypeCode: field.element_type ?? 0,
    isPrimaryKey: field.is_primary_key ?? false,
    autoId: field.autoID ?? false,
    isPartitionKey: field.is_partition_key ?? false,
    isClusteringKey: field.is_clustering_key ?? false,
    isDynamic: field.is_dynamic ?? false,
    nullable: field.nullable ?? false,
    typeParams: decodeKeyValues(field.type_params),
    indexParams: decodeKeyValues(field.index_params),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(field.external_field ? { externalField: field.external_field } : {}),
  };
}

export function decodeStructField(
  field: milvus.proto.schema.IStructArrayFieldSchema,
): StructFieldInput {
  return {
    name: field.name ?? '',
    description: field.description ?? '',
    nullable: field.nullable ?? false,
    typeParams: decodeKeyValues(field.type_params),
    fields: (field.fields ?? []).map(decodeField),
  };
}

export function decodeFunction(fn: milvus.proto.schema.IFunctionSchema): FunctionInput {
  return {
    name: fn.name ?? '',
    description: fn.description ?? '',
    type: fn.type ?? 0,
    inputFieldNames: fn.input_field_names ?? [],
    outputFieldNames: fn.output_field_names ?? [],
    params: decodeKeyValues(fn.params),
  };
}

function decodeDefault(
  value: milvus.proto.schema.IValueField | null | undefined,
): DefaultValueInput | undefined {
  if (value === null || value === undefined) return undefined;
  const own = (key: keyof milvus.proto.schema.IValueField): boolean =>
    Object.hasOwn(value, key) && value[key] !== null && value[key] !== undefined;
  if (own('bool_data')) return { kind: 'bool', value: value.bool_data as boolean };
  if (own('int_data')) return { kind: 'int', value: value.int_data as number };
  if (own('long_data')) return { kind: 'long', value: toBigint(value.long_data as WireLong) };
  if (own('float_data')) return { kind: 'float', value: value.float_data as number };
  if (own('double_data')) return { kind: 'double', value: value.double_data as number };
  if (own('string_data')) return { kind: 'string', value: value.string_data as string };
  if (own('bytes_data')) return { kind: 'bytes', value: value.bytes_data as Uint8Array };
  if (own('timestamptz_data')) {
    return { kind: 'timestamptz', value: toBigint(value.timestamptz_data as WireLong) };
  }
  return undefined;
}
