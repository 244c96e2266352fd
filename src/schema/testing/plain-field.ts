/** Fields and schemas with nothing but name and type, for the tests of every layer. */

import type { FieldId } from '../../base/ids.ts';
import type { DataType } from '../data-type.ts';
import type { CollectionSchema, FieldSchema } from '../schema.ts';

export function plainField(
  id: number,
  name: string,
  type: DataType,
  changes: Partial<FieldSchema> = {},
): FieldSchema {
  return {
    id: id as FieldId,
    name,
    type,
    description: '',
    isPrimaryKey: false,
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: false,
    isFunctionOutput: false,
    nullable: false,
    typeParams: [],
    indexParams: [],
    ...changes,
  };
}

export function plainSchema(fields: readonly FieldSchema[]): CollectionSchema {
  return {
    name: 'c',
    description: '',
    fields,
    structs: [],
    functions: [],
    enableDynamicField: fields.some(({ isDynamic }) => isDynamic),
    enableNamespace: false,
    version: 0,
    maxFieldId: Math.max(0, ...fields.map(({ id }) => id)),
  };
}
