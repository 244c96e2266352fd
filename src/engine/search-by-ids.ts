/**
 * Search by primary keys: the stored vectors of the named rows are the queries, or
 * for full text search the texts they were made from.
 *
 * The rows' order is that of their keys, as a query would return them. A row whose
 * vector is null asks nothing: its place in the answer stays empty.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { keyOfHit } from '../query/newest-hits.ts';
import {
  type BytesColumn,
  bytesAt,
  type Column,
  isNull,
  type VectorColumn,
} from '../schema/column.ts';
import { isVectorType } from '../schema/data-type.ts';
import {
  type CollectionSchema,
  type FieldSchema,
  fieldByName,
  primaryField,
} from '../schema/schema.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { EngineContext } from './context.ts';
import { newestRows } from './newest-rows.ts';
import { placeholderTypeOf } from './query-vectors.ts';
import { type OpenRead, openRead, planOf, readPartitions, retrieve } from './reads.ts';
import type { PrimaryKeys, QueryVectors, SearchRequest } from './requests.ts';

const BM25 = 1;

export interface QueriesOfRows {
  readonly vectors: QueryVectors;
  /** One a named row: whether it has a vector to search with. */
  readonly isPresent: readonly boolean[];
}

export async function queriesOfRows(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
  ids: PrimaryKeys,
): Promise<QueriesOfRows> {
  const { schema } = collection;
  const keys: readonly (bigint | string)[] = [...ids.values];
  if (new Set(keys).size < keys.length) {
    throw invalidParameter('duplicate IDs found in search request');
  }
  const source = sourceField(schema, input);
  checkKeyType(schema, ids);
  const partitionIds = readPartitions(collection, input.partitionNames, 'query');
  const read = openRead(context, collection, partitionIds);
  try {
    const rows = await rowsOfKeys(context, collection, read, keys);
    const [found] = retrieve(read, rows, [source]);
    const column = found?.column as Column;
    const bytesOf = valueReader(column);
    const numbers = Array.from(rows.offsets.keys());
    const isPresent = numbers.map((row) => !isNull(column, row));
    const values = numbers.filter((row) => isPresent[row]).map((row) => bytesOf(row).slice());
    return { vectors: { placeholderType: placeholderTypeOf(source.type), values }, isPresent };
  } finally {
    read.release();
  }
}

function valueReader(column: Column): (row: number) => Uint8Array {
  return column.layout === 'vector'
    ? vectorFinder(column as VectorColumn)
    : (row) => bytesAt(column as BytesColumn, row);
}

/** The searched field, or the text that its function made it from. */
function sourceField(schema: CollectionSchema, input: SearchRequest): FieldSchema {
  const name = input.params.find(({ key }) => key === 'anns_field')?.value ?? '';
  const vectors = schema.fields.filter(({ type }) => isVectorType(type));
  if (name === '' && vectors.length > 1) {
    throw invalidParameter(
      'multiple vector fields exist, please specify anns_field in search_params',
      { expected: 'valid anns_field in search_params', actual: 'missing' },
    );
  }
  const field = name === '' ? vectors[0] : fieldByName(schema, name);
  if (field === undefined) {
    throw milvusError('fieldNotFound', 'vector field not found in schema', { field: name });
  }
  if (field.type === 'ArrayOfVector') {
    throw invalidParameter('array of vector is not supported for search by IDs');
  }
  const made = schema.functions.find(
    ({ type, outputFieldNames }) => type === BM25 && outputFieldNames.includes(field.name),
  );
  const text = made === undefined ? undefined : fieldByName(schema, made.inputFieldNames[0] ?? '');
  if (text !== undefined) return text;
  if (!isVectorType(field.type)) {
    throw invalidParameter(`field (${field.name}) to search is not of vector data type`);
  }
  return field;
}

function checkKeyType(schema: CollectionSchema, { kind }: PrimaryKeys): void {
  const isInteger = primaryField(schema).type === 'Int64';
  if (isInteger === (kind === 'int64')) return;
  throw isInteger
    ? invalidParameter('primary key is int64, but IDs type mismatch', {
        expected: 'int64 IDs',
        actual: 'got other type',
      })
    : invalidParameter('primary key is varchar, but IDs type mismatch', {
        expected: 'string IDs',
        actual: 'got other type',
      });
}

/** The newest row of each key, in the order of the keys; every key must have one. */
async function rowsOfKeys(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  keys: readonly (bigint | string)[],
) {
  const primary = primaryField(collection.schema);
  const everyRow = planOf(context, collection, { filter: '', templates: new Map() }, 'query');
  const rows = await newestRows(context, read, { primary, values: keys }, everyRow);
  const numbers = Array.from(rows.offsets.keys());
  const seen = new Set(numbers.map((row) => keyOfHit(read, rows, primary.id, row)));
  const missing = keys.filter((key) => !seen.has(key));
  if (missing.length > 0) {
    throw invalidParameter(
      `some of the provided primary key IDs do not exist: missing IDs = [${missing.join(' ')}]`,
    );
  }
  return rows;
}
