/**
 * `redkite export`: a collection's rows as JSON lines, in key order.
 *
 * 64-bit integers are written as numbers, digits complete; vectors as lists.
 */

import { once } from 'node:events';
import { bytesAt, type Column, isNull, textAt, vectorAt } from '../schema/column.ts';
import { decodeArray } from '../schema/array-codec.ts';
import type { DataType } from '../schema/data-type.ts';
import { defaultColumn } from '../schema/default-column.ts';
import { type FieldSchema, primaryField } from '../schema/schema.ts';
import { formatTimestamptz } from '../schema/timestamptz.ts';
import { Timezone } from '../schema/timezone.ts';
import type { FilterHits } from '../query/executor.ts';
import { orderRows } from '../query/order-rows.ts';
import { isVisibleAt, NEVER } from '../segment/segment-view.ts';
import type { Segment } from '../segment/segment.ts';
import { loadSegments } from '../engine/segment-loading.ts';
import { withStoredFolder } from './stored-folder.ts';

/** After every commit. */
const LATEST = NEVER - 1;

export async function exportCollection(dir: string, database: string, name: string): Promise<void> {
  await withStoredFolder(dir, async ({ state, problems }) => {
    // Half of the rows would look like all of them.
    if (state === undefined || problems.length > 0) throw problems[0];
    const collection = state.catalog.collection(database, name);
    await loadSegments(state, collection);
    const segments = state.openRows(collection.id).segments();
    const hits = visibleRows(segments);
    const { id } = primaryField(collection.schema);
    const keys = segments.map((segment) => segment.view().columns.get(id));
    const ordered = orderRows(hits, keys, undefined);
    for (let i = 0; i < ordered.offsets.length; i++) {
      const segment = segments[ordered.segmentIndexes[i] as number] as Segment;
      const text = rowText(collection.schema.fields, segment, ordered.offsets[i] as number);
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    }
  });
}

function visibleRows(segments: readonly Segment[]): FilterHits {
  const segmentIndexes: number[] = [];
  const offsets: number[] = [];
  segments.forEach((segment, index) => {
    const view = segment.view();
    for (let row = 0; row < segment.rowCount; row++) {
      if (!isVisibleAt(view, row, LATEST)) continue;
      segmentIndexes.push(index);
      offsets.push(row);
    }
  });
  return { segmentIndexes: Uint32Array.from(segmentIndexes), offsets: Uint32Array.from(offsets) };
}

function rowText(fields: readonly FieldSchema[], segment: Segment, row: number): string {
  const { columns } = segment.view();
  const parts: string[] = [];
  for (const field of fields) {
    const column = columns.get(field.id);
    // A row that is older than the field has the field's default.
    const text =
      column === undefined
        ? cellText(field, defaultColumn(field, 1), 0)
        : cellText(field, column, row);
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
      return JSON.stringify(formatTimestamptz(value as bigint, Timezone.utc));
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
