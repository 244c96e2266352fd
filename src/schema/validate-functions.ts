/**
 * Functions of a new collection: BM25, MinHash and text embedding, checked in Milvus' words.
 *
 * Their outputs are computed by the server, which this release does not do yet; so
 * a schema with functions is refused after its checks, saying so.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { CollectionSchemaInput, FieldInput, FunctionInput } from './schema-input.ts';
import { paramOf, typeNameOfCode } from './validate-field.ts';

const FUNCTION_NAMES: Readonly<Record<number, string>> = {
  1: 'BM25',
  2: 'TextEmbedding',
  3: 'Rerank',
  4: 'MinHash',
};

/** Names of the fields that functions fill. */
export function validateFunctions(schema: CollectionSchemaInput): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fn of schema.functions) {
    if (names.has(fn.name)) throw invalidParameter(`duplicate function name: ${fn.name}`);
    names.add(fn.name);
    checkFunction(schema, fn);
  }
  const [first] = schema.functions;
  if (first !== undefined) {
    throw milvusError(
      'unimplemented',
      `function ${first.name} (${FUNCTION_NAMES[first.type] ?? first.type}): functions in schemas are not supported by this server yet`,
    );
  }
  return new Set();
}

function checkFunction(schema: CollectionSchemaInput, fn: FunctionInput): void {
  const find = (name: string): FieldInput | undefined =>
    schema.fields.find((field) => field.name === name);
  for (const name of fn.inputFieldNames) {
    if (find(name) === undefined) throw invalidParameter(`function input field not found: ${name}`);
  }
  for (const name of fn.outputFieldNames) {
    const output = find(name);
    if (output === undefined) throw invalidParameter(`function output field not found: ${name}`);
    if (output.nullable) {
      throw invalidParameter(
        `function output field cannot be nullable: function ${fn.name}, field ${name}`,
      );
    }
  }
  if (fn.type !== 1) return;
  const input = find(fn.inputFieldNames[0] ?? '');
  const output = find(fn.outputFieldNames[0] ?? '');
  if (input !== undefined && !['VarChar', 'Text'].includes(typeNameOfCode(input.typeCode))) {
    throw invalidParameter(
      `BM25 function input field must be a VARCHAR/TEXT field, got ${typeNameOfCode(input.typeCode)}`,
    );
  }
  if (
    input !== undefined &&
    paramOf(input.typeParams, 'enable_analyzer')?.toLowerCase() !== 'true'
  ) {
    throw invalidParameter('BM25 function input field must set enable_analyzer to true');
  }
  if (output !== undefined && typeNameOfCode(output.typeCode) !== 'SparseFloatVector') {
    throw invalidParameter(
      `BM25 function output field must be a SparseFloatVector field, but got ${typeNameOfCode(output.typeCode)}`,
    );
  }
}
