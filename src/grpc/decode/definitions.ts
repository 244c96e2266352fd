/** Parts that requests about definitions share: which collection, which properties, which field. */

import type { CollectionId } from '../../base/ids.ts';
import type { CollectionReference, FieldDrop } from '../../engine/api.ts';
import type { PropertyChange } from '../../engine/requests.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint, type WireLong } from '../long.ts';
import { decodeKeyValues } from './schema.ts';

/** By name; by id where the name is empty. */
export function referenceOf(request: {
  collection_name?: string | null;
  collectionID?: WireLong;
}): CollectionReference {
  const id = toBigint(request.collectionID);
  const name = request.collection_name ?? '';
  return id === 0n ? { name } : { name, id: id as CollectionId };
}

/** Properties set, or keys deleted. */
export function changeOf(request: {
  properties?: readonly { key?: string | null; value?: string | null }[] | null;
  delete_keys?: string[] | null;
}): PropertyChange {
  return {
    properties: decodeKeyValues(request.properties),
    deleteKeys: request.delete_keys ?? [],
  };
}

/** What AlterCollectionSchema is to drop; empty when it does not say. */
export function fieldDropOf(
  request: milvus.proto.milvus.AlterCollectionSchemaRequest.IDropRequest,
): FieldDrop {
  const withOutputFields = request.drop_function_output_fields ?? false;
  switch (request.identifier) {
    case 'field_name':
      return { fieldName: request.field_name ?? '' };
    case 'field_id':
      return { fieldId: toBigint(request.field_id) };
    case 'function_name':
      return { functionName: request.function_name ?? '', withOutputFields };
    default:
      return {};
  }
}
