/**
 * The rows a partial update sent, completed from the rows that exist.
 *
 * Fields sent replace or change what is there, the others are kept; a key that is not
 * there yet becomes an insert. Runs under the collection's exclusive write lock, so
 * the current rows stay current until the commit. Keys are found by index, on main.
 */

import type { FieldId, PartitionId } from '../base/ids.ts';
import { type BytesColumn, bytesAt, type Column, isNull } from '../schema/column.ts';
import { type ArrayOperation, changedArray } from '../schema/field-operations.ts';
import { mergeJsonObjects } from '../schema/merge-json-object.ts';
import { type CollectionSchema, type FieldSchema, primaryField } from '../schema/schema.ts';
import { checkJsonLength, joinedCells } from '../schema/validate-bytes.ts';
import { absentColumn } from '../schema/validate-rows.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { gatherColumn, type RowSelection } from '../segment/gather.ts';
import { type KeyColumn, Keys } from '../segment/pk-index.ts';
import type { Segment } from '../segment/segment.ts';

export interface SentRows {
  readonly rowCount: number;
  /** Dense; the key's column is among them. */
  readonly columns: ReadonlyMap<FieldId, Column>;
  /** Fields whose values change the array that is there. */
  readonly operations: ReadonlyMap<FieldId, ArrayOperation>;
}

/** Where the current row of each key lies. */
export interface CurrentRows {
  readonly segments: readonly Segment[];
  /** `sourceIndexes[i]` is `segments.length` where key i has no row. */
  readonly selection: RowSelection;
  readonly foundCount: number;
}

/** Empty partitionIds: in every partition, the newest one of several. */
export function findCurrentRows(
  rows: CollectionRows,
  keys: KeyColumn,
  keyCount: number,
  options: {
    readonly partitionIds: readonly PartitionId[];
    readonly isVisible: (segment: Segment, row: number) => boolean;
  },
): CurrentRows {
  const candidates = rows.segments(options.partitionIds);
  const lookup = new Keys(keys, { first: 0, rows: keyCount });
  const sourceIndexes = new Uint32Array(keyCount).fill(candidates.length);
  const offsets = new Uint32Array(keyCount);
  let foundCount = 0;
  for (let i = 0; i < keyCount; i++) {
    let newest: bigint | undefined;
    candidates.forEach((segment, index) => {
      for (const row of segment.currentRowsOf(lookup, i)) {
        const inserted = segment.insertTimestamp(row, (at) => rows.commits.timestampOf(at));
        if (newest !== undefined && newest >= inserted) continue;
        newest = inserted;
        sourceIndexes[i] = options.isVisible(segment, row) ? index : candidates.length;
        offsets[i] = row;
      }
    });
    if (sourceIndexes[i] !== candidates.length) foundCount += 1;
  }
  return { segments: candidates, selection: { sourceIndexes, offsets }, foundCount };
}

/** Every column but a generated key and what functions compute. */
export function mergedColumns(
  schema: CollectionSchema,
  sent: SentRows,
  current: CurrentRows,
): Map<FieldId, Column> {
  const columns = new Map<FieldId, Column>();
  const primary = primaryField(schema);
  for (const field of schema.fields) {
    if (field.isFunctionOutput || (field === primary && field.autoId)) continue;
    columns.set(field.id, mergedColumn(field, sent, current));
  }
  return columns;
}

function mergedColumn(field: FieldSchema, sent: SentRows, current: CurrentRows): Column {
  const given = sent.columns.get(field.id);
  const operation = sent.operations.get(field.id);
  const change =
    operation !== undefined
      ? (base: Uint8Array, value: Uint8Array) => changedArray(field, operation, base, value)
      : field.isDynamic
        ? mergedDynamic
        : undefined;
  if (given === undefined) {
    if (current.foundCount < sent.rowCount) absentColumn(field, 0);
    return currentColumn(field, current);
  }
  if (change === undefined || current.foundCount === 0) return given;
  const base = currentColumn(field, current) as BytesColumn;
  return changedColumn(field, base, given as BytesColumn, { current, change });
}

/** Rows that are not there read as the field's default, else null. */
function currentColumn(field: FieldSchema, { segments, selection }: CurrentRows): Column {
  const sources = segments.map((segment) => segment.view().columns.get(field.id));
  return gatherColumn(field, [...sources, undefined], selection);
}

function mergedDynamic(base: Uint8Array, value: Uint8Array): Uint8Array {
  return base.length === 0 ? value : mergeJsonObjects(base, value);
}

function changedColumn(
  field: FieldSchema,
  base: BytesColumn,
  given: BytesColumn,
  options: {
    readonly current: CurrentRows;
    readonly change: (base: Uint8Array, value: Uint8Array) => Uint8Array;
  },
): BytesColumn {
  const { selection, segments } = options.current;
  const rowCount = selection.offsets.length;
  const validity = field.nullable ? new Uint8Array(rowCount).fill(1) : undefined;
  const cells: Uint8Array[] = [];
  for (let row = 0; row < rowCount; row++) {
    const exists = selection.sourceIndexes[row] !== segments.length;
    const isGiven = !isNull(given, row);
    const isKept = exists && !isGiven;
    if (exists && isGiven) cells.push(options.change(bytesAt(base, row), bytesAt(given, row)));
    else cells.push(bytesAt(isKept ? base : given, row));
    // Nothing to change is no change: a null stays one.
    if (validity !== undefined && isNull(isKept ? base : given, row)) validity[row] = 0;
    if (field.isDynamic) checkJsonLength(field, (cells[row] as Uint8Array).length);
  }
  return {
    layout: 'bytes',
    ...joinedCells(cells),
    ...(validity === undefined ? {} : { validity }),
  };
}
