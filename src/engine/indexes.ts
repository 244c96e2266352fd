/** Indexes: create, describe, alter, drop; names and conflicts as Milvus has them. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { parseJsonObject } from '../base/json.ts';
import type { IndexId } from '../base/ids.ts';
import type { CollectionDefinition, IndexDefinition } from '../catalog/definitions.ts';
import { checkIndexParams } from '../index/params/index-params.ts';
import { isVectorType } from '../schema/data-type.ts';
import { checkIndexName } from '../schema/names.ts';
import { dynamicField, type FieldSchema, fieldByName, type KeyValue } from '../schema/schema.ts';
import type { PropertyChange } from './api.ts';
import type { EngineContext } from './context.ts';
import { discardStaleGraphs } from './discarding.ts';
import { changeProperties, sameKeyValues } from './properties.ts';
import type { IndexDescription } from './requests.ts';

export interface IndexReference {
  readonly fieldName: string;
  readonly indexName: string;
}

export async function createIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  request: IndexReference & { readonly params: readonly KeyValue[] },
): Promise<void> {
  checkIndexName(request.indexName);
  const { field, jsonPath } = indexedField(collection, request.fieldName, request.params);
  const spec = checkIndexParams(field, request.params, jsonPath);
  const onField = collection.indexes.filter(
    (index) => index.fieldId === field.id && index.jsonPath === jsonPath,
  );
  const name = request.indexName || (onField[0]?.name ?? (jsonPath || request.fieldName));
  const namesake = collection.indexes.find((index) => index.name === name);
  if (namesake !== undefined) {
    const isSame =
      namesake.fieldId === field.id &&
      namesake.jsonPath === jsonPath &&
      sameKeyValues(namesake.params, spec.params);
    if (isSame) return;
    throw invalidParameter('at most one distinct index is allowed per field');
  }
  if (onField.length > 0) {
    throw invalidParameter(
      'CreateIndex failed: creating multiple indexes on same field is not supported',
    );
  }
  const index: IndexDefinition = {
    id: context.newId() as IndexId,
    name,
    fieldId: field.id,
    fieldName: request.fieldName,
    jsonPath,
    params: spec.params,
    ...(spec.vector === undefined ? {} : { vector: spec.vector }),
  };
  await context.changeCollection(collection, { indexes: [...collection.indexes, index] });
}

/** An unknown name means a key of `$meta` where dynamic fields are on. */
function indexedField(
  collection: CollectionDefinition,
  name: string,
  params: readonly KeyValue[],
): { field: FieldSchema; jsonPath: string } {
  const { schema } = collection;
  const known = fieldByName(schema, name);
  const field = known ?? dynamicField(schema);
  if (field === undefined) {
    throw invalidParameter(`cannot create index on non-exist field: ${name}`);
  }
  if (field.type !== 'JSON') return { field, jsonPath: '' };
  return { field, jsonPath: jsonPathOf(params) ?? name };
}

function jsonPathOf(params: readonly KeyValue[]): string | undefined {
  const direct = params.find(({ key }) => key === 'json_path')?.value;
  if (direct !== undefined) return direct;
  const nested = params.find(({ key }) => key === 'params')?.value;
  if (nested === undefined || nested === '') return undefined;
  // What is no object is refused with the other parameters.
  const path = parseJsonObject(nested)?.['json_path'];
  return typeof path === 'string' ? path : undefined;
}

/** Index definitions a request names; nothing found: `index not found[…]`. */
export function matchingIndexes(
  collection: CollectionDefinition,
  request: IndexReference,
): IndexDefinition[] {
  const found = collection.indexes.filter(
    (index) =>
      (request.indexName === '' || index.name === request.indexName) &&
      (request.indexName !== '' ||
        request.fieldName === '' ||
        index.fieldName === request.fieldName),
  );
  if (found.length > 0) return found;
  if (request.indexName !== '') {
    throw milvusError('indexNotFound', '', { indexName: request.indexName });
  }
  throw milvusError('indexNotFound', '', { collection: collection.name });
}

export function describeIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  index: IndexDefinition,
  pendingRows: bigint,
): IndexDescription {
  const rows = context.rows.get(collection.id);
  const total = BigInt(rows?.segments().reduce((sum, segment) => sum + segment.rowCount, 0) ?? 0);
  return {
    id: index.id,
    name: index.name,
    fieldName: index.fieldName,
    params: index.params,
    totalRows: total,
    indexedRows: index.vector === undefined ? total : total - pendingRows,
    pendingRows: index.vector === undefined ? 0n : pendingRows,
    state: index.vector === undefined || pendingRows === 0n ? 'finished' : 'inProgress',
    failReason: '',
  };
}

const ALTERABLE = new Set(['mmap.enabled', 'indexoffsetcache.enabled', 'warmup']);
const WITHOUT_MMAP = new Set(['STL_SORT', 'DISKANN']);

export async function alterIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  indexName: string,
  change: PropertyChange,
): Promise<void> {
  if (indexName === '') throw invalidParameter('index name is empty');
  const [index] = matchingIndexes(collection, { fieldName: '', indexName });
  if (index === undefined) return;
  for (const key of [...change.properties.map((pair) => pair.key), ...change.deleteKeys]) {
    if (!ALTERABLE.has(key)) throw invalidParameter(`${key} is not a configable index property`);
  }
  for (const { key, value } of change.properties) {
    if (key === 'mmap.enabled' && !/^(true|false)$/i.test(value)) {
      throw invalidParameter(`invalid mmap.enabled value: ${value}, expected: true, false`);
    }
  }
  const type = index.params.find(({ key }) => key === 'index_type')?.value ?? '';
  if (WITHOUT_MMAP.has(type.toUpperCase())) {
    throw invalidParameter(`index type ${type} does not support mmap`);
  }
  if (collection.load.kind !== 'none') {
    throw milvusError(
      'collectionLoaded',
      "can't alter index on loaded collection, please release the collection first",
      { collection: collection.name },
    );
  }
  const params = changeProperties(index.params, change);
  const indexes = collection.indexes.map((other) =>
    other.id === index.id ? { ...other, params } : other,
  );
  await context.changeCollection(collection, { indexes });
}

export async function dropIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  request: IndexReference,
): Promise<void> {
  if (request.indexName === '' && request.fieldName === '' && collection.indexes.length > 1) {
    throw milvusError('indexDuplicate', 'there are multiple indexes, please specify an index name');
  }
  const doomed = collection.indexes.filter(
    (index) =>
      index.name === request.indexName ||
      (request.indexName === '' &&
        (request.fieldName === '' || index.fieldName === request.fieldName)),
  );
  if (doomed.length === 0) return;
  const isVector = (index: IndexDefinition): boolean => {
    const field = collection.schema.fields.find(({ id }) => id === index.fieldId);
    return field !== undefined && isVectorType(field.type);
  };
  if (collection.load.kind !== 'none' && doomed.some(isVector)) {
    throw invalidParameter(`vector index cannot be dropped on loaded collection: ${collection.id}`);
  }
  const indexes = collection.indexes.filter((index) => !doomed.includes(index));
  await context.changeCollection(collection, { indexes }, () => {
    for (const segment of context.rows.get(collection.id)?.segments() ?? []) {
      for (const { fieldId } of doomed) {
        segment.setGraph(fieldId, undefined);
        segment.setSparseIndexes(fieldId, []);
      }
      context.rows.get(collection.id)?.publishView(segment);
    }
  });
  if (doomed.some(({ vector }) => vector !== undefined)) {
    await discardStaleGraphs(context, collection.id);
  }
}
