/**
 * Which part of a JSON field an index is about: `field["a"][0]` as the JSON pointer
 * `/a/0`, under which two spellings of one path are the same index.
 */

import { invalidParameter, type MilvusError, milvusError } from '../base/errors.ts';
import type { Syntax } from '../filter/syntax.ts';
import { parseFilter } from '../filter/parser.ts';
import {
  type CollectionSchema,
  DYNAMIC_FIELD_NAME,
  dynamicField,
  type FieldSchema,
  fieldByName,
} from '../schema/schema.ts';

/** Empty: the whole field. A name that is no field's means a key of `$meta`. */
export function jsonPointerOf(
  schema: CollectionSchema,
  field: FieldSchema,
  identifier: string,
): string {
  const cannotParse = (cause?: unknown): MilvusError => {
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    return milvusError('queryPlan', `cannot parse identifier: ${identifier}${why}`, {}, { cause });
  };
  let syntax: Syntax;
  try {
    syntax = parseFilter(identifier);
  } catch (cause) {
    throw cannotParse(cause);
  }
  if (syntax.kind !== 'name') throw cannotParse();
  const own = fieldByName(schema, syntax.name);
  const isKey = own === undefined && syntax.name !== DYNAMIC_FIELD_NAME;
  if ((own ?? dynamicField(schema))?.id !== field.id) {
    throw invalidParameter('fieldID not match with field name');
  }
  const steps = isKey ? [syntax.name, ...syntax.path] : syntax.path;
  return steps.map((step) => `/${escapeStep(String(step))}`).join('');
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The key of `$meta` that a pointer begins with. */
export function firstKeyOf(pointer: string): string {
  const [, first = ''] = pointer.split('/');
  return first.replaceAll('~1', '/').replaceAll('~0', '~');
}
