/**
 * What a collection is: fields, functions and properties, as the catalog keeps
 * them and every layer above reads them. Plain data, safe to send to a worker.
 *
 * Strings that clients sent (type parameters, properties) are kept verbatim and
 * in order, since clients compare them; the parsed values stand beside them.
 */

import type { FieldId } from '../base/ids.ts';
import type { DataType } from './data-type.ts';

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** A default value; integers and timestamps (microseconds) as bigint. */
export type DefaultValue = boolean | bigint | number | string | Uint8Array;

export interface FieldSchema {
  readonly id: FieldId;
  readonly name: string;
  readonly description: string;
  readonly type: DataType;
  /** Element type of Array and ArrayOfVector. */
  readonly elementType?: DataType;
  readonly isPrimaryKey: boolean;
  readonly autoId: boolean;
  readonly isPartitionKey: boolean;
  readonly isClusteringKey: boolean;
  /** The `$meta` JSON field of a collection with dynamic fields. */
  readonly isDynamic: boolean;
  readonly isFunctionOutput: boolean;
  readonly nullable: boolean;
  readonly defaultValue?: DefaultValue;
  /** Verbatim, in the order sent. */
  readonly typeParams: readonly KeyValue[];
  readonly indexParams: readonly KeyValue[];
  /** Parsed from typeParams: elements (bits for BinaryVector). */
  readonly dim?: number;
  /** Parsed from typeParams: bytes. */
  readonly maxLength?: number;
  /** Parsed from typeParams: elements of an Array. */
  readonly maxCapacity?: number;
  /** Set on the sub-fields of a struct array: the struct's name. `name` is then `struct[sub]`. */
  readonly structName?: string;
}

/** A struct array: a name over its sub-fields, which are columns of their own. */
export interface StructFieldSchema {
  readonly id: FieldId;
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly typeParams: readonly KeyValue[];
  readonly maxCapacity: number;
  /** Ids of the sub-fields, in order; the fields stand in CollectionSchema.fields. */
  readonly fieldIds: readonly FieldId[];
}

export interface FunctionSchema {
  readonly id: bigint;
  readonly name: string;
  readonly description: string;
  /** The wire number: 1 BM25, 2 text embedding, 3 rerank, 4 MinHash. */
  readonly type: number;
  readonly inputFieldNames: readonly string[];
  readonly outputFieldNames: readonly string[];
  readonly params: readonly KeyValue[];
}

export interface CollectionSchema {
  readonly name: string;
  readonly description: string;
  /**
   * Every column: user fields in the order of the request, then `$meta` if
   * dynamic, then the sub-fields of struct arrays. RowID and Timestamp do not occur.
   */
  readonly fields: readonly FieldSchema[];
  readonly structs: readonly StructFieldSchema[];
  readonly functions: readonly FunctionSchema[];
  readonly enableDynamicField: boolean;
  readonly enableNamespace: boolean;
  /** 0 at creation, +1 with each change of the fields or functions. */
  readonly version: number;
  /** The highest field id ever given, dropped fields included. */
  readonly maxFieldId: number;
}

export const DYNAMIC_FIELD_NAME = '$meta';

export function fieldByName(schema: CollectionSchema, name: string): FieldSchema | undefined {
  return schema.fields.find((field) => field.name === name);
}

export function fieldById(schema: CollectionSchema, id: FieldId): FieldSchema | undefined {
  return schema.fields.find((field) => field.id === id);
}

/** The function that fills a field. */
export function functionOfOutput(
  schema: CollectionSchema,
  field: FieldSchema,
): FunctionSchema | undefined {
  return schema.functions.find((fn) => fn.outputFieldNames.includes(field.name));
}

export function primaryField(schema: CollectionSchema): FieldSchema {
  const field = schema.fields.find((candidate) => candidate.isPrimaryKey);
  if (field === undefined) throw new TypeError(`schema of ${schema.name} has no primary key`);
  return field;
}

export function dynamicField(schema: CollectionSchema): FieldSchema | undefined {
  return schema.fields.find((field) => field.isDynamic);
}

export function partitionKeyField(schema: CollectionSchema): FieldSchema | undefined {
  return schema.fields.find((field) => field.isPartitionKey);
}
