/**
 * Functions of a schema: BM25, MinHash and text embedding, checked in Milvus' order
 * and words.
 *
 * validate-collection.ts calls it for a new collection, engine/functions.ts when a
 * function joins an old one. Whether the input's analyzer can be built is checked
 * by the engine: this layer does not know analyzers.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { checkMinHashParams } from './minhash-params.ts';
import type { FieldSchema, KeyValue } from './schema.ts';
import type { FieldInput, FunctionInput } from './schema-input.ts';
import { paramOf, typeNameOfCode } from './validate-field.ts';

export const BM25 = 1;
export const TEXT_EMBEDDING = 2;
export const RERANK = 3;
export const MIN_HASH = 4;

/** What the checks look at, of a field that is being created or that exists. */
export interface FunctionField {
  readonly name: string;
  readonly typeName: string;
  readonly nullable: boolean;
  readonly isPrimaryKey: boolean;
  readonly isPartitionKey: boolean;
  readonly isClusteringKey: boolean;
  readonly typeParams: readonly KeyValue[];
}

export function functionFieldOfInput(field: FieldInput): FunctionField {
  return { ...field, typeName: typeNameOfCode(field.typeCode) };
}

export function functionFieldOf(field: FieldSchema): FunctionField {
  return { ...field, typeName: field.type };
}

export interface FunctionsInput {
  readonly fields: readonly FunctionField[];
  readonly functions: readonly FunctionInput[];
  /** The property that lets a function be defined whose provider cannot be reached. */
  readonly skipsProviderCheck: boolean;
}

/** Names of the fields that functions fill. */
export function validateFunctions(input: FunctionsInput): ReadonlySet<string> {
  const names = new Set<string>();
  const outputs = new Set<string>();
  for (const fn of input.functions) {
    checkShape(fn);
    if (names.has(fn.name)) throw invalidParameter(`duplicate function name: ${fn.name}`);
    names.add(fn.name);
    checkInputs(fn, namedFields(input.fields, fn.inputFieldNames, 'input'));
    checkOutputs(fn, input.fields, outputs);
  }
  for (const fn of input.functions) {
    if (fn.type === MIN_HASH) checkMinHash(fn, input.fields);
    if (fn.type === TEXT_EMBEDDING && !input.skipsProviderCheck) checkProvider(fn);
  }
  return outputs;
}

function checkShape(fn: FunctionInput): void {
  const missing = (text: string): Error => milvusError('parameterMissing', text);
  const { name, inputFieldNames: inputs, outputFieldNames: outputs } = fn;
  if (name === '') throw missing('function name cannot be empty');
  if (inputs.length === 0) {
    throw missing(`function input field names cannot be empty, function: ${name}`);
  }
  if (outputs.length === 0) {
    throw missing(`function output field names cannot be empty, function: ${name}`);
  }
  for (const input of inputs) {
    if (input === '') {
      throw missing(`function input field name cannot be empty string, function: ${name}`);
    }
    if (inputs.filter((other) => other === input).length > 1) {
      throw invalidParameter(
        `each function input field should be used exactly once in the same function, function: ${name}, input field: ${input}`,
      );
    }
  }
  for (const output of outputs) {
    if (output === '') {
      throw missing(`function output field name cannot be empty string, function: ${name}`);
    }
    if (inputs.includes(output)) {
      throw invalidParameter(
        `a single field cannot be both input and output in the same function, function: ${name}, field: ${output}`,
      );
    }
    if (outputs.filter((other) => other === output).length > 1) {
      throw invalidParameter(
        `each function output field should be used exactly once in the same function, function: ${name}, output field: ${output}`,
      );
    }
  }
  checkParamsAllowed(fn);
}

function checkParamsAllowed(fn: FunctionInput): void {
  switch (fn.type) {
    case BM25:
      if (fn.params.length > 0) throw invalidParameter('BM25 function accepts no params');
      return;
    case TEXT_EMBEDDING:
      if (fn.params.length === 0) {
        throw invalidParameter('TextEmbedding function accepts no params');
      }
      return;
    case MIN_HASH:
      return;
    default:
      throw invalidParameter('check function params with unknown function type');
  }
}

function namedFields(
  fields: readonly FunctionField[],
  names: readonly string[],
  role: 'input' | 'output',
): FunctionField[] {
  return names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw invalidParameter(`function ${role} field not found: ${name}`);
    return field;
  });
}

const TEXT_TYPES = ['VarChar', 'Text'];

function checkInputs(fn: FunctionInput, fields: readonly FunctionField[]): void {
  const [field] = fields;
  const isText = fields.length === 1 && TEXT_TYPES.includes(field?.typeName ?? '');
  switch (fn.type) {
    case BM25:
      if (!isText) throw wrongInput('BM25', fields);
      if (paramOf(field?.typeParams ?? [], 'enable_analyzer')?.toLowerCase() !== 'true') {
        throw invalidParameter('BM25 function input field must set enable_analyzer to true');
      }
      return;
    case MIN_HASH:
      if (!isText) throw wrongInput('MinHash', fields);
      return;
    default:
      if (!isText) {
        throw invalidParameter('TextEmbedding function input field must be a VARCHAR/TEXT field');
      }
      if (field?.nullable === true) {
        throw invalidParameter(
          `function input field cannot be nullable: function ${fn.name}, field ${field.name}`,
        );
      }
  }
}

function wrongInput(name: string, fields: readonly FunctionField[]): Error {
  return invalidParameter(
    `${name} function input field must be a VARCHAR/TEXT field, got ${fields.length} field with type ${fields[0]?.typeName}`,
  );
}

function checkOutputs(
  fn: FunctionInput,
  fields: readonly FunctionField[],
  used: Set<string>,
): void {
  const refuse = (reason: string, name: string): Error =>
    invalidParameter(`${reason}: function ${fn.name}, field ${name}`);
  const outputs = namedFields(fields, fn.outputFieldNames, 'output');
  for (const field of outputs) {
    const { name } = field;
    if (field.isPrimaryKey) throw refuse('function output field cannot be primary key', name);
    if (field.isPartitionKey || field.isClusteringKey) {
      throw refuse('function output field cannot be partition key or clustering key', name);
    }
    if (field.nullable) throw refuse('function output field cannot be nullable', name);
    if (used.has(name)) throw refuse('duplicate function output field', name);
    used.add(name);
  }
  checkOutputType(fn, outputs);
}

function checkOutputType(fn: FunctionInput, outputs: readonly FunctionField[]): void {
  const typeName = outputs[0]?.typeName ?? '';
  if (fn.type === TEXT_EMBEDDING) {
    if (outputs.length === 1 && ['FloatVector', 'Int8Vector'].includes(typeName)) return;
    throw invalidParameter(
      'TextEmbedding function output field must be a FloatVector or Int8Vector field',
    );
  }
  const [name, wanted] =
    fn.type === BM25 ? ['BM25', 'SparseFloatVector'] : ['MinHash', 'BinaryVector'];
  if (outputs.length !== 1) {
    throw invalidParameter(`${name} function only need 1 output field, but got ${outputs.length}`);
  }
  if (typeName !== wanted) {
    throw invalidParameter(
      `${name} function output field must be a ${wanted} field, but got ${typeName}`,
    );
  }
}

function checkMinHash(fn: FunctionInput, fields: readonly FunctionField[]): void {
  const output = fields.find(({ name }) => name === fn.outputFieldNames[0]) as FunctionField;
  const dim = Number(paramOf(output.typeParams, 'dim'));
  checkMinHashParams(fn.params, { name: output.name, dim });
}

const PROVIDERS = [
  'openai',
  'azure_openai',
  'dashscope',
  'bedrock',
  'vertexai',
  'voyageai',
  'cohere',
  'siliconflow',
  'tei',
  'yc',
  'zilliz',
  'gemini',
];

/** This server calls no model: a function that needs one is refused where it is defined. */
function checkProvider(fn: FunctionInput): never {
  const sent = fn.params.find(({ key }) => key.toLowerCase() === 'provider')?.value;
  if (sent === undefined) {
    throw invalidParameter(
      'the text embedding service provider parameter:[provider] was not found',
    );
  }
  const provider = sent.toLowerCase();
  if (!PROVIDERS.includes(provider)) {
    throw invalidParameter(
      `unsupported text embedding service provider: [${provider}] , list of supported [${PROVIDERS.join(', ')}]`,
    );
  }
  throw invalidParameter(`text embedding model provider [${provider}] is disabled`);
}
