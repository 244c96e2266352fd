/** Indexes: create, describe, alter, drop; names and conflicts as Milvus has them. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { IndexId } from '../base/ids.ts';
import type { CollectionDefinition, IndexDefinition } from '../catalog/definitions.ts';
import {
  checkIndexParams,
  flattenIndexParams,
  type IndexSpec,
} from '../index/params/index-params.ts';
import { checkMmap, checkOffsetCache, servedType } from '../index/params/scalar-index-params.ts';
import { isVectorType } from '../schema/data-type.ts';
import { checkIndexName } from '../schema/names.ts';
import { dynamicField, type FieldSchema, fieldByName, type KeyValue } from '../schema/schema.ts';
import { checkWarmupPolicy } from './collection-properties.ts';
import type { EngineContext } from './context.ts';
import { discardStaleGraphs } from './discarding.ts';
import { firstKeyOf, jsonPointerOf } from './json-index-path.ts';
import { changeProperties, sameKeyValues } from './properties.ts';
import type { IndexDescription, PropertyChange } from './requests.ts';

export interface IndexReference {
  readonly fieldName: string;
  readonly indexName: string;
}

export interface IndexRequest extends IndexReference {
  readonly params: readonly KeyValue[];
}

export async function createIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  request: IndexRequest,
): Promise<void> {
  const indexes = withIndex(context, collection, request);
  if (indexes !== collection.indexes) await context.changeCollection(collection, { indexes });
}

/** The collection's indexes and the one asked for; the same list where it exists already. */
export function withIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  request: IndexRequest,
): readonly IndexDefinition[] {
  checkIndexName(request.indexName);
  const field = indexedField(collection, request.fieldName);
  const spec = checkIndexParams(field, request.params);
  const jsonPath = field.type === 'JSON' ? jsonPathOf(collection, field, request) : '';
  const onField = collection.indexes.filter(
    (index) => index.fieldId === field.id && index.jsonPath === jsonPath,
  );
  const name = request.indexName || (onField[0]?.name ?? field.name + jsonPath);
  const namesake = collection.indexes.find((index) => index.name === name);
  if (namesake !== undefined) {
    const isSame = onField.includes(namesake) && sameParams(namesake, request.params, spec);
    if (isSame) return collection.indexes;
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
    fieldName: field.isDynamic && jsonPath !== '' ? firstKeyOf(jsonPath) : field.name,
    jsonPath,
    params: spec.params,
    ...(spec.vector === undefined ? {} : { vector: spec.vector }),
  };
  return [...collection.indexes, index];
}

/** An unknown name means a key of `$meta` where dynamic fields are on. */
function indexedField(collection: CollectionDefinition, name: string): FieldSchema {
  const { schema } = collection;
  const field = fieldByName(schema, name) ?? dynamicField(schema);
  if (field === undefined) {
    throw invalidParameter(`cannot create index on non-exist field: ${name}`);
  }
  return field;
}

function jsonPathOf(
  collection: CollectionDefinition,
  field: FieldSchema,
  request: IndexRequest,
): string {
  const sent = flattenIndexParams(request.params).get('json_path') ?? request.fieldName;
  return jsonPointerOf(collection.schema, field, sent);
}

/**
 * What AlterIndex may change does not tell indexes apart; neither does a metric that
 * AUTOINDEX was left to choose.
 */
function sameParams(known: IndexDefinition, sent: readonly KeyValue[], spec: IndexSpec): boolean {
  const stored = known.params.filter(({ key }) => !ALTERABLE.has(key));
  if (sameKeyValues(stored, spec.params)) return true;
  const isAuto = (params: readonly KeyValue[]): boolean =>
    params.some(({ key, value }) => key === 'index_type' && value === 'AUTOINDEX');
  const hasMetric = flattenIndexParams(sent).has('metric_type');
  return known.vector !== undefined && isAuto(stored) && isAuto(spec.params) && !hasMetric;
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
  const total = BigInt(totalRows(context, collection));
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

/** Deleted rows included, as long as they take room. */
function totalRows(context: EngineContext, collection: CollectionDefinition): number {
  const segments = context.rows.get(collection.id)?.segments() ?? [];
  const present = new Set(segments.map(({ id }) => String(id)));
  const onDisk = context.catalog.segments(collection.id).filter(({ id }) => !present.has(id));
  return [...segments, ...onDisk].reduce((sum, { rowCount }) => sum + rowCount, 0);
}

const ALTERABLE = new Set(['mmap.enabled', 'indexoffsetcache.enabled', 'warmup']);

export async function alterIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  indexName: string,
  change: PropertyChange,
): Promise<void> {
  checkChange(change);
  if (indexName === '') throw invalidParameter('index name is empty');
  if (collection.load.kind !== 'none') {
    throw milvusError(
      'collectionLoaded',
      "can't alter index on loaded collection, please release the collection first",
      { collection: collection.name },
    );
  }
  const [index] = matchingIndexes(collection, { fieldName: '', indexName });
  if (index === undefined) return;
  const params = changeProperties(index.params, change);
  const field = collection.schema.fields.find(({ id }) => id === index.fieldId);
  const flat = flattenIndexParams(params);
  const type =
    field === undefined || isVectorType(field.type)
      ? (flat.get('index_type') ?? '')
      : servedType(field, flat);
  checkMmap(type, flat, 'invalid mmap index params');
  checkOffsetCache(type, flat);
  const indexes = collection.indexes.map((other) =>
    other.id === index.id ? { ...other, params } : other,
  );
  await context.changeCollection(collection, { indexes });
}

function checkChange({ properties, deleteKeys }: PropertyChange): void {
  if (properties.length > 0 && deleteKeys.length > 0) {
    throw invalidParameter('cannot provide both DeleteKeys and ExtraParams');
  }
  for (const key of [...properties.map((pair) => pair.key), ...deleteKeys]) {
    if (!ALTERABLE.has(key)) throw invalidParameter(`${key} is not a configable index property`);
  }
  const warmup = properties.find(({ key }) => key === 'warmup');
  if (warmup === undefined) return;
  try {
    checkWarmupPolicy(warmup.value);
  } catch (cause) {
    throw invalidParameter(`invalid warmup params: ${(cause as Error).message}`);
  }
}

/** By the index's name; an empty one means the only index there is. */
export async function dropIndex(
  context: EngineContext,
  collection: CollectionDefinition,
  { indexName }: IndexReference,
): Promise<void> {
  const doomed = collection.indexes.filter(({ name }) => indexName === '' || name === indexName);
  if (doomed.length === 0) return;
  const isVector = (index: IndexDefinition): boolean => {
    const field = collection.schema.fields.find(({ id }) => id === index.fieldId);
    return field !== undefined && isVectorType(field.type);
  };
  if (collection.load.kind !== 'none' && doomed.some(isVector)) {
    throw invalidParameter(`vector index cannot be dropped on loaded collection: ${collection.id}`);
  }
  if (doomed.length > 1) throw milvusError('indexDuplicate', '', { indexName });
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
