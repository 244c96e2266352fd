/**
 * One field of a new collection, checked: type, dimension, lengths, null and default.
 *
 * validate-collection.ts calls these in Milvus' order.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import {
  arrayCapacityMax,
  binaryDimensionMax,
  dimensionMax,
  dimensionMin,
  varCharBytesMax,
} from '../base/limits.ts';
import { type DataType, DATA_TYPES, dataTypeOfCode, isVectorType } from './data-type.ts';
import type { DefaultValue, FieldSchema, KeyValue } from './schema.ts';
import type { DefaultValueInput, FieldInput } from './schema-input.ts';
import { parseDefaultTimestamp } from './timestamptz.ts';
import { parseWkt, printWkt } from './wkt.ts';
import { WktError } from './wkt-lexer.ts';
import { Timezone } from './timezone.ts';

const FIXED_VECTORS = new Set<DataType>([
  'BinaryVector',
  'FloatVector',
  'Float16Vector',
  'BFloat16Vector',
  'Int8Vector',
]);

export function isFixedWidthVector(type: DataType | undefined): boolean {
  return type !== undefined && FIXED_VECTORS.has(type);
}

export function paramOf(params: readonly KeyValue[], key: string): string | undefined {
  return params.find((pair) => pair.key === key)?.value;
}

export function fieldType(input: FieldInput): DataType {
  const type = dataTypeOfCode(input.typeCode);
  if (type === 'String') {
    throw invalidParameter('string data type not supported yet, please use VarChar type instead');
  }
  if (type === undefined || type === 'ArrayOfStruct') {
    throw invalidParameter(
      `data type ${input.typeCode === 0 ? 'None' : input.typeCode} is not valid`,
    );
  }
  return type;
}

const ELEMENT_TYPES = new Set<DataType>([
  'Bool',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Float',
  'Double',
  'VarChar',
]);

/** What an Array may hold. */
export function arrayElementType(input: FieldInput): DataType {
  const type = dataTypeOfCode(input.elementTypeCode);
  if (type === 'String') {
    throw invalidParameter('string data type not supported yet, please use VarChar type instead');
  }
  if (input.elementTypeCode === 0) throw invalidParameter('element data type None is not valid');
  if (type === undefined || !ELEMENT_TYPES.has(type)) {
    throw invalidParameter(
      `element type ${typeNameOfCode(input.elementTypeCode)} is not supported`,
    );
  }
  return type;
}

function elementTypeOf(input: FieldInput, type: DataType): DataType | undefined {
  if (type === 'Array') return arrayElementType(input);
  return type === 'ArrayOfVector' ? dataTypeOfCode(input.elementTypeCode) : undefined;
}

export interface FieldPlace {
  readonly id: FieldId;
  readonly collection: string;
  readonly isFunctionOutput: boolean;
  readonly structName?: string;
  /** Of default timestamps that name no zone; absent: UTC. */
  readonly timezone?: Timezone;
}

/** The field as the catalog keeps it; `id` and the struct's name are given by the caller. */
export function validateField(input: FieldInput, context: FieldPlace): FieldSchema {
  const type = fieldType(input);
  if (type === 'ArrayOfVector' && context.structName === undefined) {
    throw invalidParameter(
      `array of vector can only be in the struct array field, field name: ${input.name}`,
    );
  }
  const element = elementTypeOf(input, type);
  const vectorType = type === 'ArrayOfVector' ? (element as DataType) : type;
  const dim = isVectorType(vectorType) ? parseDimension(input, vectorType) : undefined;
  const textType = type === 'Array' ? element : type;
  const maxLength = textType === 'VarChar' ? parseMaxLength(input, context.collection) : undefined;
  const isArray = type === 'Array' || type === 'ArrayOfVector';
  const maxCapacity = isArray ? parseMaxCapacity(input, context.collection) : undefined;
  const defaultValue = validateDefault(input, type, { maxLength, timezone: context.timezone });
  checkNullable(input, type);
  return {
    id: context.id,
    name: context.structName === undefined ? input.name : `${context.structName}[${input.name}]`,
    description: input.description,
    type,
    isPrimaryKey: input.isPrimaryKey,
    autoId: input.autoId,
    isPartitionKey: input.isPartitionKey,
    isClusteringKey: input.isClusteringKey,
    isDynamic: false,
    isFunctionOutput: context.isFunctionOutput,
    nullable: input.nullable,
    typeParams: input.typeParams,
    indexParams: input.indexParams,
    ...(element === undefined ? {} : { elementType: element }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(dim === undefined ? {} : { dim }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(maxCapacity === undefined ? {} : { maxCapacity }),
    ...(context.structName === undefined ? {} : { structName: context.structName }),
  };
}

function parseDimension(input: FieldInput, type: DataType): number | undefined {
  const text = paramOf(input.typeParams, 'dim');
  if (!FIXED_VECTORS.has(type)) {
    if (text !== undefined) {
      throw invalidParameter(`dim should not be specified for sparse vector field ${input.name}`);
    }
    return undefined;
  }
  if (text === undefined) {
    throw invalidParameter(
      `dimension is not defined in field type params of field ${input.name}, check type param \`dim\` for vector field`,
    );
  }
  const dim = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(dim >= dimensionMin)) {
    throw invalidParameter(`invalid dimension: ${text}. should be in range 2 ~ 32768`);
  }
  if (type === 'BinaryVector') {
    const head = `invalid dimension: ${dim} of field ${input.name}. binary vector dimension should be`;
    if (dim % 8 !== 0) throw invalidParameter(`${head} multiple of 8. `);
    if (dim > binaryDimensionMax)
      throw invalidParameter(`${head} in range 2 ~ ${binaryDimensionMax}`);
  } else if (dim > dimensionMax) {
    const word = type === 'Int8Vector' ? 'int8' : 'float';
    throw invalidParameter(
      `invalid dimension: ${dim} of field ${input.name}. ${word} vector dimension should be in range 2 ~ 32768`,
    );
  }
  return dim;
}

function parseMaxLength(input: FieldInput, collection: string): number {
  const text = paramOf(input.typeParams, 'max_length');
  if (text === undefined) {
    throw milvusError(
      'parameterMissing',
      `type param(max_length) should be specified for the field(${input.name}) of collection ${collection}`,
    );
  }
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value > 0 && value <= varCharBytesMax)) {
    throw invalidParameter(
      `the maximum length specified for the field(${input.name}) should be in (0, ${varCharBytesMax}], but got ${text} instead`,
    );
  }
  return value;
}

function parseMaxCapacity(input: FieldInput, collection: string): number {
  const text = paramOf(input.typeParams, 'max_capacity');
  if (text === undefined) {
    throw milvusError(
      'parameterMissing',
      `type param(max_capacity) should be specified for array field ${input.name} of collection ${collection}`,
    );
  }
  if (!/^[+-]?\d+$/.test(text)) {
    throw invalidParameter(`the value for max_capacity of field ${input.name} must be an integer`);
  }
  const value = Number(text);
  if (value <= 0 || value > arrayCapacityMax) {
    throw invalidParameter(
      `the maximum capacity specified for a Array should be in (0, ${arrayCapacityMax}]`,
    );
  }
  return value;
}

function checkNullable(input: FieldInput, type: DataType): void {
  if (!input.isPrimaryKey) return;
  if (input.nullable) {
    throw invalidParameter(`primary field not support null, type:${type}, name:${input.name}`);
  }
  if (input.defaultValue !== undefined) {
    throw invalidParameter(
      `primary field not support default_value, type:${type}, name:${input.name}`,
    );
  }
}

const DEFAULT_KINDS: Readonly<Partial<Record<DataType, readonly DefaultValueInput['kind'][]>>> = {
  Bool: ['bool'],
  Int8: ['int'],
  Int16: ['int'],
  Int32: ['int'],
  Int64: ['long'],
  Float: ['float'],
  Double: ['double'],
  VarChar: ['string'],
  Text: ['string'],
  Timestamptz: ['string', 'timestamptz'],
  Geometry: ['string'],
};

const WIRE_TYPE_OF_KIND: Readonly<Record<DefaultValueInput['kind'], string>> = {
  bool: 'Bool',
  int: 'Int32',
  long: 'Int64',
  float: 'Float',
  double: 'Double',
  string: 'VarChar',
  bytes: 'JSON',
  timestamptz: 'Timestamptz',
};

interface DefaultRules {
  readonly maxLength: number | undefined;
  readonly timezone: Timezone | undefined;
}

function validateDefault(
  input: FieldInput,
  type: DataType,
  { maxLength, timezone = Timezone.utc }: DefaultRules,
): DefaultValue | undefined {
  const given = input.defaultValue;
  if (given === undefined || input.isPrimaryKey) return undefined;
  const kinds = DEFAULT_KINDS[type];
  if (kinds === undefined) {
    throw invalidParameter(`type not support default_value, type:${type}, name:${input.name}`);
  }
  if (!kinds.includes(given.kind)) {
    throw invalidParameter(
      `type (${type}) of field (${input.name}) is not equal to the type(DataType_${WIRE_TYPE_OF_KIND[given.kind]}) of default_value`,
    );
  }
  if (type === 'Timestamptz') {
    return given.kind === 'timestamptz'
      ? given.value
      : parseDefaultTimestamp(String(given.value), timezone);
  }
  if (type === 'Geometry') return defaultShape(String(given.value));
  const { value } = given;
  if (
    maxLength !== undefined &&
    typeof value === 'string' &&
    Buffer.byteLength(value) > maxLength
  ) {
    throw invalidParameter(
      `the length (${Buffer.byteLength(value)}) of string exceeds max length (${maxLength})`,
      { expected: 'valid length string', actual: 'string length exceeds max length' },
    );
  }
  const limit = type === 'Int8' ? 128 : type === 'Int16' ? 32768 : undefined;
  if (limit !== undefined && (Number(value) >= limit || Number(value) < -limit)) {
    throw invalidParameter(`[${value} out of range ${-limit} <= value <= ${limit - 1}]`);
  }
  return value;
}

/** Milvus finds out at the first row that needs it, and answers this. */
function defaultShape(text: string): string {
  try {
    return printWkt(parseWkt(text));
  } catch (cause) {
    if (!(cause instanceof WktError)) throw cause;
    throw invalidParameter('invalid default value for geometry field');
  }
}

export function typeNameOfCode(code: number): string {
  const type = dataTypeOfCode(code);
  return type === undefined ? String(code) : DATA_TYPES[type].name;
}
