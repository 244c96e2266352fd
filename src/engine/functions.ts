/**
 * Functions of a collection, online: added with or without their output field,
 * changed, taken off. Dropping a function's field too is dropped-fields' business.
 *
 * Rows that exist get the new function's output at once: in memory now, and when
 * their files are read later (function-backfill.ts).
 */

import { invalidParameter } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { CollectionSchema, FieldSchema, FunctionSchema } from '../schema/schema.ts';
import type { FieldInput, FunctionInput } from '../schema/schema-input.ts';
import { validateField } from '../schema/validate-field.ts';
import {
  BM25,
  functionFieldOf,
  functionFieldOfInput,
  MIN_HASH,
  validateFunctions,
} from '../schema/validate-functions.ts';
import type { NewFieldIndex } from './api.ts';
import type { EngineContext } from './context.ts';
import { checkAnalyzers } from './field-analyzers.ts';
import { checkNewField } from './fields.ts';
import { fillFunctionOutputs } from './function-backfill.ts';
import { withIndex } from './indexes.ts';

const FIRST_FUNCTION_ID = 100;

/** AlterCollectionSchema: a function, and the field it fills when that is new. */
export async function addFunctionField(
  context: EngineContext,
  collection: CollectionDefinition,
  fn: FunctionInput,
  output: FieldInput | undefined,
  index: NewFieldIndex | undefined,
): Promise<void> {
  if (output !== undefined) checkNewField(collection, output);
  checkFunctionField(fn, output);
  const { schema } = collection;
  checkFunctions(schema, [...schema.functions, fn], output);
  const id = (schema.maxFieldId + 1) as FieldId;
  const added =
    output === undefined
      ? []
      : [validateField(output, { id, collection: collection.name, isFunctionOutput: true })];
  const functions = [...schema.functions, withId(schema, fn)];
  const changed = { ...collection, schema: withFunctions(schema, functions, added) };
  const [field] = added;
  if (field !== undefined && index !== undefined) {
    // In the same event: a field whose index a crash took could not be loaded.
    changed.indexes = withIndex(context, changed, { ...index, fieldName: field.name });
  }
  await putFunctions(context, collection, changed);
}

function checkFunctionField(fn: FunctionInput, output: FieldInput | undefined): void {
  if (output === undefined) {
    if (fn.type !== BM25) return;
    throw invalidParameter(
      'BM25 function must be added with its output field in add_function_field interface',
    );
  }
  if (fn.type !== BM25 && fn.type !== MIN_HASH) {
    throw invalidParameter(
      'For now, only BM25 and MinHash functions are supported in add_function_field interface',
    );
  }
  if (fn.inputFieldNames.length !== 1 || fn.outputFieldNames.length !== 1) {
    throw invalidParameter(
      `${fn.type === BM25 ? 'BM25' : 'MinHash'} function should have exactly one input field and exactly one output field`,
    );
  }
  if (fn.outputFieldNames[0] !== output.name) {
    throw invalidParameter(
      `function output field "${fn.outputFieldNames[0]}" must be the newly-added field "${output.name}"`,
    );
  }
}

/** AddCollectionFunction: over fields that exist. */
export async function addFunction(
  context: EngineContext,
  collection: CollectionDefinition,
  fn: FunctionInput | undefined,
): Promise<void> {
  if (fn === undefined) throw invalidParameter('function schema is empty');
  if (fn.type === BM25) throw invalidParameter('currently does not support adding BM25 function');
  const { schema } = collection;
  checkFunctions(schema, [...schema.functions, fn], undefined);
  const functions = [...schema.functions, withId(schema, fn)];
  await putFunctions(context, collection, { schema: withFunctions(schema, functions) });
}

export async function alterFunction(
  context: EngineContext,
  collection: CollectionDefinition,
  name: string,
  fn: FunctionInput | undefined,
): Promise<void> {
  if (fn === undefined) throw invalidParameter('function schema is empty');
  const refusal = 'currently does not support alter BM25 function';
  if (fn.type === BM25) throw invalidParameter(refusal);
  if (name !== fn.name) throw invalidParameter('invalid function config, name not match');
  const { schema } = collection;
  const old = schema.functions.find((one) => one.name === name);
  if (old?.type === BM25) throw invalidParameter(refusal);
  if (old === undefined) throw invalidParameter(`function ${name} not found`);
  const others = schema.functions.filter((one) => one !== old);
  checkFunctions(schema, [...others, fn], undefined);
  const functions = schema.functions.map((one) => (one === old ? { ...fn, id: old.id } : one));
  await putFunctions(context, collection, { schema: withFunctions(schema, functions) });
}

/** Its outputs become ordinary fields; a function that does not exist is dropped already. */
export async function dropFunction(
  context: EngineContext,
  collection: CollectionDefinition,
  name: string,
): Promise<void> {
  const { schema } = collection;
  const fn = schema.functions.find((one) => one.name === name);
  if (fn === undefined) return;
  if (fn.type === BM25) {
    throw invalidParameter('currently does not support droping BM25 function');
  }
  const functions = schema.functions.filter((one) => one !== fn);
  await putFunctions(context, collection, { schema: withFunctions(schema, functions) });
}

function checkFunctions(
  schema: CollectionSchema,
  functions: readonly FunctionInput[],
  output: FieldInput | undefined,
): void {
  const known = schema.fields.map(functionFieldOf);
  const fields = output === undefined ? known : [...known, functionFieldOfInput(output)];
  validateFunctions({ fields, functions, skipsProviderCheck: false });
}

function withId(schema: CollectionSchema, fn: FunctionInput): FunctionSchema {
  const last = Math.max(FIRST_FUNCTION_ID - 1, ...schema.functions.map(({ id }) => Number(id)));
  return { ...fn, id: BigInt(last + 1) };
}

function withFunctions(
  old: CollectionSchema,
  functions: readonly FunctionSchema[],
  added: readonly FieldSchema[] = [],
): CollectionSchema {
  const outputs = new Set(functions.flatMap((fn) => fn.outputFieldNames));
  return {
    ...old,
    functions,
    fields: [...old.fields, ...added].map((field) => ({
      ...field,
      isFunctionOutput: outputs.has(field.name),
    })),
    version: old.version + 1,
    maxFieldId: Math.max(old.maxFieldId, ...added.map(({ id }) => id)),
  };
}

/** The definition and the rows in memory change in one step. */
async function putFunctions(
  context: EngineContext,
  collection: CollectionDefinition,
  changes: Pick<CollectionDefinition, 'schema'> & Partial<CollectionDefinition>,
): Promise<void> {
  const { schema } = changes;
  checkAnalyzers(schema, context.analyzers);
  await context.writeLock(collection.id).exclusive(async () => {
    await context.pipeline.idle();
    const updatedTimestamp = context.timestamp();
    await context.changeCollection(collection, { ...changes, updatedTimestamp }, () => {
      const rows = context.rows.get(collection.id);
      for (const segment of rows?.segments() ?? []) {
        fillFunctionOutputs(context, schema, segment);
        rows?.publishView(segment);
      }
    });
  });
}
