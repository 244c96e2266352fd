/**
 * Dropping fields, struct arrays and functions from a schema, online and at once.
 *
 * The definition and the segments in memory change in one step; files keep the old
 * columns, which are passed over, until compaction writes the rows anew. Ids are
 * never given again, so a field of the same name later starts empty.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FieldId } from '../base/ids.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { isVectorType } from '../schema/data-type.ts';
import type {
  CollectionSchema,
  FieldSchema,
  FunctionSchema,
  StructFieldSchema,
} from '../schema/schema.ts';
import type { FieldDrop } from './api.ts';
import type { EngineContext } from './context.ts';
import { discardStaleGraphs } from './discarding.ts';

const BM25 = 1;
const MINHASH = 4;

export async function dropField(
  context: EngineContext,
  collection: CollectionDefinition,
  target: FieldDrop,
): Promise<void> {
  const { schema } = collection;
  if (target.functionName !== undefined) {
    await dropFunction(context, collection, target.functionName, target.withOutputFields ?? false);
    return;
  }
  const { struct, field } = findTarget(schema, target);
  if (struct !== undefined) {
    checkStruct(schema, struct);
    const structs = schema.structs.filter(({ id }) => id !== struct.id);
    await removeFields(context, collection, struct.fieldIds, { structs });
    return;
  }
  checkField(collection, field);
  await removeFields(context, collection, [field.id], {});
}

/** The `$meta` field goes, with every dynamic key. */
export async function dropDynamicField(
  context: EngineContext,
  collection: CollectionDefinition,
): Promise<void> {
  const ids = collection.schema.fields.filter(({ isDynamic }) => isDynamic).map(({ id }) => id);
  await removeFields(context, collection, ids, { enableDynamicField: false });
}

type Target =
  | { readonly struct: StructFieldSchema; readonly field?: undefined }
  | { readonly struct?: undefined; readonly field: FieldSchema };

function findTarget(schema: CollectionSchema, target: FieldDrop): Target {
  const { fieldName, fieldId } = target;
  if (fieldName === undefined && fieldId === undefined) {
    throw milvusError(
      'parameterMissing',
      'drop request must specify field_name, field_id, or function_name',
    );
  }
  if (fieldName === '') throw invalidParameter('field name is empty');
  const isMeant = (one: { readonly id: FieldId; readonly name: string }): boolean =>
    fieldName === undefined ? BigInt(one.id) === fieldId : one.name === fieldName;
  const struct = schema.structs.find(isMeant);
  if (struct !== undefined) return { struct };
  const field =
    schema.fields.find(isMeant) ??
    schema.fields.find(({ structName, name }) => name === `${structName}[${fieldName}]`);
  if (field === undefined) {
    throw invalidParameter(
      fieldName === undefined
        ? `field not found with id: ${fieldId}`
        : `field not found: ${fieldName}`,
    );
  }
  if (field.structName !== undefined) {
    const own = field.name.slice(field.structName.length + 1, -1);
    throw invalidParameter(
      `cannot drop sub-field of struct array field: ${field.structName}.${own}`,
    );
  }
  return { field };
}

function checkField(collection: CollectionDefinition, field: FieldSchema): void {
  const { schema, properties } = collection;
  const { name } = field;
  if (propertyOf(properties, 'ttl_field') === name) {
    throw invalidParameter(
      `cannot drop field ${name} because it is referenced by collection property ttl_field, drop the property first`,
    );
  }
  if (field.isDynamic) throw invalidParameter(`cannot drop system field: ${name}`);
  if (field.isPrimaryKey) throw invalidParameter(`cannot drop primary key field: ${name}`);
  if (field.isPartitionKey) throw invalidParameter(`cannot drop partition key field: ${name}`);
  if (field.isClusteringKey) throw invalidParameter(`cannot drop clustering key field: ${name}`);
  if (isVectorType(field.type) && vectorCount(schema) <= 1) {
    throw invalidParameter(`cannot drop the last vector field: ${name}`);
  }
  for (const fn of schema.functions) {
    const role = roleIn(fn, name);
    if (role !== undefined) {
      throw invalidParameter(
        `field is referenced by function ${fn.name} as ${role}, drop function first`,
      );
    }
  }
}

function checkStruct(schema: CollectionSchema, struct: StructFieldSchema): void {
  const own = schema.fields.filter((field) => field.structName === struct.name);
  for (const fn of schema.functions) {
    const used = own.find((field) => roleIn(fn, field.name) !== undefined);
    if (used !== undefined) {
      throw invalidParameter(
        `cannot drop struct array field ${struct.name}: sub-field ${used.name} is referenced by function ${fn.name} as ${roleIn(fn, used.name)}`,
      );
    }
  }
  if (own.filter((field) => isVectorType(field.type)).length >= vectorCount(schema)) {
    throw invalidParameter(
      `cannot drop struct array field ${struct.name}: it would leave no vector field in the collection`,
    );
  }
}

function roleIn(fn: FunctionSchema, name: string): 'input' | 'output' | undefined {
  if (fn.inputFieldNames.includes(name)) return 'input';
  return fn.outputFieldNames.includes(name) ? 'output' : undefined;
}

function vectorCount(schema: CollectionSchema): number {
  return schema.fields.filter((field) => isVectorType(field.type)).length;
}

/** Without its outputs the function is only taken off them: they become ordinary fields. */
async function dropFunction(
  context: EngineContext,
  collection: CollectionDefinition,
  name: string,
  withOutputs: boolean,
): Promise<void> {
  const { schema } = collection;
  if (name === '') throw invalidParameter('function name is empty');
  const fn = schema.functions.find((candidate) => candidate.name === name);
  if (fn === undefined) throw invalidParameter(`function not found: ${name}`);
  const functions = schema.functions.filter((other) => other !== fn);
  const outputs = schema.fields.filter((field) => fn.outputFieldNames.includes(field.name));
  if (!withOutputs) {
    if (fn.type === BM25) {
      throw invalidParameter(
        `BM25 function must be dropped with its output field in drop_function_field interface: ${name}`,
      );
    }
    const fields = schema.fields.map((field) =>
      outputs.includes(field) ? { ...field, isFunctionOutput: false } : field,
    );
    await removeFields(context, collection, [], { functions, fields });
    return;
  }
  if (fn.type !== BM25 && fn.type !== MINHASH) {
    throw invalidParameter(
      `only BM25 and MinHash functions support dropping output fields: ${name}`,
    );
  }
  if (outputs.filter((field) => isVectorType(field.type)).length >= vectorCount(schema)) {
    throw invalidParameter(
      `cannot drop function ${name}: it would leave no vector field in the collection`,
    );
  }
  await removeFields(
    context,
    collection,
    outputs.map(({ id }) => id),
    { functions },
  );
}

/** One event: the fields with their indexes, and whatever else of the schema changes with them. */
async function removeFields(
  context: EngineContext,
  collection: CollectionDefinition,
  ids: readonly FieldId[],
  change: Partial<CollectionSchema>,
): Promise<void> {
  const changed = { ...collection.schema, ...change, version: collection.schema.version + 1 };
  const schema = { ...changed, fields: changed.fields.filter(({ id }) => !ids.includes(id)) };
  const indexes = collection.indexes.filter(({ fieldId }) => !ids.includes(fieldId));
  const updatedTimestamp = context.timestamp();
  const dropped = ids.length === 0 ? {} : { fieldsDroppedTimestamp: updatedTimestamp };
  await context.changeCollection(
    collection,
    { schema, indexes, updatedTimestamp, ...dropped },
    () => {
      const rows = context.rows.get(collection.id);
      for (const segment of rows?.segments() ?? []) {
        for (const id of ids) segment.dropField(id);
        rows?.publishView(segment);
      }
    },
  );
  if (indexes.length < collection.indexes.length) await discardStaleGraphs(context, collection.id);
}
