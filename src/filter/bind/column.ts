/** Names of a filter to columns of the schema: fields, dynamic keys, JSON paths, elements. */

import { dynamicField, fieldByName, type FieldSchema } from '../../schema/schema.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef } from '../plan.ts';
import type { NameSyntax } from '../syntax.ts';
import type { BindContext } from './context.ts';
import { elementBytesOf } from './elements.ts';

/** An unknown name is a key of `$meta` where dynamic fields are on. */
export function bindColumn(node: NameSyntax, context: BindContext): ColumnRef {
  const { schema } = context;
  const field = fieldByName(schema, node.name);
  if (field === undefined) {
    const dynamic = dynamicField(schema);
    if (dynamic === undefined) throw new FilterSyntaxError(`field ${node.name} not exist`);
    return referTo(dynamic, [node.name, ...node.path]);
  }
  if (node.path.length > 0 && field.type !== 'JSON') {
    if (field.type !== 'Array') {
      throw new FilterSyntaxError(`${field.type} data type not supported accessed with []`);
    }
    if (node.path.length > 1 || typeof node.path[0] !== 'number') {
      throw new FilterSyntaxError('can only access array field with integer index');
    }
  }
  return referTo(field, node.path);
}

/** Text columns are for text_match and phrase_match only. */
export function bindScalarColumn(node: NameSyntax, context: BindContext): ColumnRef {
  const column = bindColumn(node, context);
  if (column.type !== 'Text') return column;
  throw new FilterSyntaxError(`filter on text field (${column.name}) is not supported yet`);
}

function referTo(field: FieldSchema, path: ColumnRef['path']): ColumnRef {
  return {
    fieldId: field.id,
    name: field.name,
    type: field.type,
    isPrimaryKey: field.isPrimaryKey,
    nullable: field.nullable,
    path,
    ...(field.elementType === undefined ? {} : { elementType: field.elementType }),
    ...elementBytesOf(field),
    ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  };
}
