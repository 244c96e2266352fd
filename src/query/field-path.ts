/**
 * Values that are named by a field, or by a path into a JSON field or `$meta`, and
 * how they are read row by row: what grouping and ordering share.
 */

import { invalidParameter, type MilvusError } from '../base/errors.ts';
import { parseJson, valueAtPath } from '../filter/compile/json-values.ts';
import { parseFilter } from '../filter/parser.ts';
import type { PathStep, Syntax } from '../filter/syntax.ts';
import { type Column, isNull, textAt, vectorAt } from '../schema/column.ts';
import { defaultColumn } from '../schema/default-column.ts';
import {
  type CollectionSchema,
  dynamicField,
  type FieldSchema,
  fieldByName,
} from '../schema/schema.ts';

/** Plain data: it travels to the search threads. */
export interface FieldPath {
  readonly field: FieldSchema;
  /** Keys and indexes inside the document; empty: the whole value. */
  readonly path: readonly PathStep[];
}

/** A scalar, a vector's bytes, or what stands at a path of a document; null and undefined: nothing. */
export type RowValue = unknown;

/** A name the schema does not have is a key of `$meta`, where there is one. */
export function resolveFieldPath(
  schema: CollectionSchema,
  text: string,
  notFound: () => MilvusError,
): FieldPath {
  const hasBrackets = text.includes('[') && text.includes(']');
  const base = hasBrackets ? (text.split('[')[0] as string) : text;
  const field = fieldByName(schema, base);
  if (field !== undefined) {
    const isPath = hasBrackets && field.type === 'JSON';
    return { field, path: isPath ? parseIdentifier(text).path : [] };
  }
  const dynamic = dynamicField(schema);
  if (dynamic === undefined) throw notFound();
  const { name, path } = parseIdentifier(text);
  return { field: dynamic, path: [name, ...path] };
}

/** A name with any number of subscripts, as the filter language writes it. */
export function parseIdentifier(text: string): Syntax & { readonly kind: 'name' } {
  const refuse = (why: string) =>
    invalidParameter(`cannot parse identifier: ${text}, error: ${why}`);
  let tree: Syntax;
  try {
    tree = parseFilter(text);
  } catch (cause) {
    throw refuse((cause as Error).message);
  }
  if (tree.kind !== 'name') throw refuse('it is not a field name');
  return tree;
}

/**
 * Reads rows of several columns of the field, one a segment; undefined: older than the
 * field. A null row reads as `onNull`, which tells it from a document with null in it.
 */
export function valueReader(
  { field, path }: FieldPath,
  columns: readonly (Column | undefined)[],
  onNull: RowValue = null,
): (segmentIndex: number, offset: number) => RowValue {
  const fallback = columns.includes(undefined) ? defaultColumn(field, 1) : undefined;
  return (segmentIndex, offset) => {
    const own = columns[segmentIndex];
    const column = own ?? (fallback as Column);
    const row = own === undefined ? 0 : offset;
    if (isNull(column, row)) return onNull;
    if (column.layout === 'fixed') return column.values[row];
    if (column.layout === 'vector') return vectorAt(column, row);
    const text = textAt(column, row);
    return field.type === 'JSON' ? valueAtPath(parseJson(text), path) : text;
  };
}

/** By UTF-8 bytes, as Milvus orders texts. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** JSON text of a parsed value; long integers are bigint there. */
export function jsonText(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value);
  return `{${entries.map(([key, own]) => `${JSON.stringify(key)}:${jsonText(own)}`).join(',')}}`;
}
