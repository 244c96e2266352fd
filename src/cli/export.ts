/**
 * `redkite export`: a collection's rows as JSON lines, in key order.
 *
 * 64-bit integers are written as numbers, digits complete; vectors as lists.
 */

import { milvusError } from '../base/errors.ts';
import { bytesAt, type Column, isNull, textAt, vectorAt } from '../schema/column.ts';
import { decodeArray } from '../schema/array-codec.ts';
import type { DataType } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { formatTimestamptz } from '../schema/timestamptz.ts';
import type { Segment } from '../segment/segment.ts';
import { loadSegments } from '../engine/segment-loading.ts';
import { withClosedFolder } from './closed-folder.ts';

export async function exportCollection(dir: string, database: string, name: string): Promise<void> {
  await withClosedFolder(dir, async ({ context }) => {
    const collection = context.catalog.collection(database, name);
    await loadSegments(context, collection);
    const rows = context.rows.get(collection.id);
    if (rows === undefined) throw milvusError('serviceInternal', `${name} could not be opened`);
    for (const segment of rows.segments()) {
      for (let row = 0; row < segment.rowCount; row++) {
        if (segment.isDead(row)) continue;
        process.stdout.write(`${rowText(collection.schema.fields, segment, row)}\n`);
      }
    }
  });
}

function rowText(fields: readonly FieldSchema[], segment: Segment, row: number): string {
  const { columns } = segment.view();
  const parts: string[] = [];
  for (const field of fields) {
    const column = columns.get(field.id);
    if (column === undefined) continue;
    const text = cellText(field, column, row);
    if (!field.isDynamic) parts.push(`${JSON.stringify(field.name)}:${text}`);
    else if (text.length > 2) parts.push(text.slice(1, -1));
  }
  return `{${parts.join(',')}}`;
}

function cellText(field: FieldSchema, column: Column, row: number): string {
  if (isNull(column, row)) return 'null';
  if (column.layout === 'fixed') {
    const value = column.values[row] as number | bigint;
    if (field.type === 'Timestamptz')
      return JSON.stringify(formatTimestamptz(value as bigint, 'UTC'));
    return column.kind === 'bool' ? String(value === 1) : String(value);
  }
  if (column.layout === 'vector') return vectorText(field.type, vectorAt(column, row));
  if (field.type === 'JSON') return textAt(column, row);
  if (field.type === 'Array') {
    const elements = decodeArray(
      field.elementType as DataType,
      new Uint8Array(bytesAt(column, row)),
    );
    return `[${elements.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value))).join(',')}]`;
  }
  if (field.type === 'SparseFloatVector' || field.type === 'ArrayOfVector') {
    return JSON.stringify([...bytesAt(column, row)]);
  }
  return JSON.stringify(textAt(column, row));
}

function vectorText(type: DataType, bytes: Uint8Array): string {
  if (type !== 'FloatVector') return JSON.stringify([...bytes]);
  return JSON.stringify(Array.from(new Float32Array(new Uint8Array(bytes).buffer)));
}
