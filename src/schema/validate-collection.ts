/**
 * A new collection's definition, checked in Milvus' order and words, and given its ids.
 *
 * Field ids count from 100 in the order of the request, then `$meta`, then struct
 * arrays each followed by its sub-fields.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import {
  descriptionBytesMax,
  fieldsMax,
  partitionsMax,
  shardsMax,
  vectorFieldsMax,
} from '../base/limits.ts';
import { dataTypeOfCode, isVectorType } from './data-type.ts';
import { checkCollectionName, checkFieldName } from './names.ts';
import {
  type CollectionSchema,
  DYNAMIC_FIELD_NAME,
  type FieldSchema,
  type FunctionSchema,
  type StructFieldSchema,
} from './schema.ts';
import type { CollectionSchemaInput } from './schema-input.ts';
import { checkSkippedFields } from './skip-load.ts';
import { Timezone } from './timezone.ts';
import { paramOf, typeNameOfCode, validateField } from './validate-field.ts';
import { functionFieldOfInput, validateFunctions } from './validate-functions.ts';
import {
  refuseAutoIdIn,
  refuseClusteringKeyIn,
  refusePartitionKeyIn,
  refusePrimaryKeyIn,
  validateStruct,
} from './validate-struct.ts';

export const FIRST_FIELD_ID = 100;

export interface CollectionInput {
  readonly schema: CollectionSchemaInput;
  readonly shardCount: number;
  readonly partitionCount: number;
  /** Of default timestamps that name no zone; absent: UTC. */
  readonly timezone?: Timezone;
}

export function validateCollection(input: CollectionInput): CollectionSchema {
  const { schema } = input;
  if (schema.externalSource !== undefined && schema.externalSource !== '') {
    throw milvusError('unimplemented', 'external collections are not supported by this server');
  }
  const outputs = validateFunctions({
    fields: schema.fields.map(functionFieldOfInput),
    functions: schema.functions,
    skipsProviderCheck: paramOf(schema.properties, 'disable_func_runtime_check') === 'true',
  });
  checkCounts(input);
  checkCollectionName(schema.name);
  if (Buffer.byteLength(schema.description) > descriptionBytesMax) {
    throw invalidParameter(
      `the length of a collection description must not exceed ${descriptionBytesMax} bytes`,
    );
  }
  checkKeys(schema, input.partitionCount);
  const assigned = assignFields(input, outputs);
  checkDuplicates(schema, assigned.fields);
  checkSkippedFields(assigned.fields);
  return {
    name: schema.name,
    description: schema.description,
    fields: assigned.fields,
    structs: assigned.structs,
    functions: functionsOf(schema),
    enableDynamicField: schema.enableDynamicField,
    enableNamespace: schema.enableNamespace,
    version: 0,
    maxFieldId: assigned.maxFieldId,
  };
}

function isVectorCode(code: number): boolean {
  const type = dataTypeOfCode(code);
  return type !== undefined && isVectorType(type);
}

function checkCounts({ schema, shardCount }: CollectionInput): void {
  if (shardCount > shardsMax) {
    throw invalidParameter(`maximum shards's number should be limited to ${shardsMax}`);
  }
  const subFields = schema.structs.flatMap((struct) => struct.fields);
  if (schema.fields.length + schema.structs.length + subFields.length > fieldsMax) {
    throw invalidParameter(`maximum field's number should be limited to ${fieldsMax}`);
  }
  const vectors = [...schema.fields, ...subFields].filter(({ typeCode }) => isVectorCode(typeCode));
  if (vectors.length > vectorFieldsMax) {
    throw invalidParameter(`maximum vector field's number should be limited to ${vectorFieldsMax}`);
  }
  if (vectors.length === 0) throw invalidParameter('schema does not contain vector field');
}

function checkKeys(schema: CollectionSchemaInput, partitionCount: number): void {
  for (const field of schema.fields) checkFieldName(field.name);
  const primary = schema.fields.filter((field) => field.isPrimaryKey);
  if (primary.length > 1) {
    throw invalidParameter(
      `there are more than one primary key, field name = ${primary.map(({ name }) => name).join(', ')}`,
    );
  }
  const [key] = primary;
  if (key === undefined) throw milvusError('parameterMissing', 'primary key is not specified');
  if (!['Int64', 'VarChar'].includes(typeNameOfCode(key.typeCode))) {
    throw invalidParameter('the data type of primary key should be Int64 or VarChar');
  }
  refusePrimaryKeyIn(schema.structs);
  if (schema.fields.some((field) => field.isDynamic)) {
    throw invalidParameter('cannot explicitly set a field as a dynamic field');
  }
  const strayAutoId = schema.fields.find((field) => field.autoId && !field.isPrimaryKey);
  if (strayAutoId !== undefined) {
    throw invalidParameter(
      `only primary field can speficy AutoID with true, field name = ${strayAutoId.name}`,
    );
  }
  refuseAutoIdIn(schema.structs);
  checkPartitionKey(schema, partitionCount);
  checkClusteringKey(schema);
}

function checkPartitionKey(schema: CollectionSchemaInput, partitionCount: number): void {
  const [key, second] = schema.fields.filter((field) => field.isPartitionKey);
  if (key !== undefined) checkPartitionKeyField(key, partitionCount);
  if (second !== undefined) {
    throw invalidParameter(
      `there are more than one partition key, field name = ${key?.name}, ${second.name}`,
    );
  }
  refusePartitionKeyIn(schema.structs);
  if (key === undefined && partitionCount !== 0) {
    throw invalidParameter(
      'num_partitions should only be specified with partition key field enabled',
    );
  }
}

function checkPartitionKeyField(
  key: CollectionSchemaInput['fields'][number],
  partitionCount: number,
): void {
  if (key.isPrimaryKey) throw invalidParameter('the partition key field must not be primary field');
  if (key.nullable) throw invalidParameter('partition key field not support nullable');
  if (!['Int64', 'VarChar'].includes(typeNameOfCode(key.typeCode))) {
    throw invalidParameter('the data type of partition key should be Int64 or VarChar');
  }
  if (partitionCount < 0) {
    throw invalidParameter(
      'the specified partitions should be greater than 0 if partition key is used',
    );
  }
  if (partitionCount > partitionsMax) {
    throw invalidParameter(
      `partition number (${partitionCount}) exceeds max configuration (${partitionsMax})`,
    );
  }
}

function checkClusteringKey(schema: CollectionSchemaInput): void {
  const [first, second] = schema.fields.filter((field) => field.isClusteringKey);
  if (first !== undefined) checkClusteringKeyField(first, schema.name);
  if (second !== undefined) {
    checkClusteringKeyField(second, schema.name);
    throw milvusError(
      'collectionIllegalSchema',
      `there are more than one clustering key, field name = ${first?.name}, ${second.name}`,
      { collection: schema.name },
    );
  }
  refuseClusteringKeyIn(schema.structs);
}

function checkClusteringKeyField(
  { name, typeCode }: CollectionSchemaInput['fields'][number],
  collection: string,
): void {
  const problem = clusteringKeyProblem(name, typeCode);
  if (problem !== undefined) throw milvusError('collectionIllegalSchema', problem, { collection });
  if (isVectorCode(typeCode)) throw milvusError('vectorClusteringKey', '', { collection });
}

const CLUSTERING_KEY_TYPES = ['Int8', 'Int16', 'Int32', 'Int64', 'Float', 'Double', 'VarChar'];

/** Why a field of the type cannot be one; float vectors are refused by themselves. */
export function clusteringKeyProblem(name: string, typeCode: number): string | undefined {
  const type = typeNameOfCode(typeCode);
  if (CLUSTERING_KEY_TYPES.includes(type) || type === 'FloatVector') return undefined;
  return `clustering key field ${name} has unsupported data type ${type}`;
}

interface Assigned {
  readonly fields: FieldSchema[];
  readonly structs: StructFieldSchema[];
  readonly maxFieldId: number;
}

function assignFields(
  { schema, timezone = Timezone.utc }: CollectionInput,
  outputs: ReadonlySet<string>,
): Assigned {
  let next = FIRST_FIELD_ID;
  const take = (): FieldId => next++ as FieldId;
  const fields = schema.fields.map((field) =>
    validateField(field, {
      id: take(),
      collection: schema.name,
      isFunctionOutput: outputs.has(field.name),
      timezone,
    }),
  );
  if (schema.enableDynamicField) fields.push(newDynamicField(take()));
  const structs: StructFieldSchema[] = [];
  for (const input of schema.structs) {
    const struct = validateStruct(input, schema.name, take);
    structs.push(struct.struct);
    fields.push(...struct.fields);
  }
  return { fields, structs, maxFieldId: next - 1 };
}

export function newDynamicField(id: FieldId): FieldSchema {
  return {
    id,
    name: DYNAMIC_FIELD_NAME,
    description: 'dynamic schema',
    type: 'JSON',
    isPrimaryKey: false,
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: true,
    isFunctionOutput: false,
    nullable: false,
    typeParams: [],
    indexParams: [],
  };
}

function checkDuplicates(schema: CollectionSchemaInput, fields: readonly FieldSchema[]): void {
  const names = new Set<string>();
  for (const name of [
    ...fields.map((field) => field.name),
    ...schema.structs.map(({ name }) => name),
  ]) {
    if (names.has(name)) throw invalidParameter(`duplicated field name ${name} found`);
    names.add(name);
  }
}

function functionsOf(schema: CollectionSchemaInput): FunctionSchema[] {
  return schema.functions.map((input, i) => ({ ...input, id: BigInt(FIRST_FIELD_ID + i) }));
}
