/**
 * Rows on their way into files: all rows of a frozen segment, or some of them.
 *
 * A segment is written as one run; a merge as one run for each input, in the order
 * of the output. Columns are borrowed, in shared memory, and are not changed
 * meanwhile.
 */

import type { FieldId } from '../base/ids.ts';
import type { Column, VectorExtent } from '../schema/column.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { selectRows } from './gather.ts';

export interface RowRun {
  readonly columns: ReadonlyMap<FieldId, Column>;
  /** Rows of the run, after selection. */
  readonly rowCount: number;
  /** Which rows of the columns, ascending; absent: 0 .. rowCount. */
  readonly offsets?: Uint32Array;
  /** One for each row of the columns. */
  readonly insertTimestamps: BigInt64Array;
}

/** Part of a run, in rows of the run. */
export interface RunPart {
  readonly first: number;
  readonly rows: number;
}

/** Rows of a part; views where the rows lie together, else copies. */
export function columnOfPart(field: FieldSchema, run: RowRun, part: RunPart): Column | undefined {
  const column = run.columns.get(field.id);
  if (column === undefined) return undefined;
  if (run.offsets === undefined) return sliceColumn(column, part.first, part.rows);
  return selectRows(field, column, run.offsets.subarray(part.first, part.first + part.rows));
}

export function timestampsOfPart(run: RowRun, part: RunPart): BigInt64Array {
  const { insertTimestamps, offsets } = run;
  if (offsets === undefined) return insertTimestamps.subarray(part.first, part.first + part.rows);
  const timestamps = new BigInt64Array(part.rows);
  for (let i = 0; i < part.rows; i++) {
    timestamps[i] = insertTimestamps[offsets[part.first + i] as number] as bigint;
  }
  return timestamps;
}

/** Cuts a run into parts of at most `rowsMax` rows. */
export function partsOf(run: RowRun, rowsMax: number): RunPart[] {
  const parts: RunPart[] = [];
  for (let first = 0; first < run.rowCount; first += rowsMax) {
    parts.push({ first, rows: Math.min(rowsMax, run.rowCount - first) });
  }
  return parts;
}

/** As `partsOf`, but no part reaches over the end of an extent: its vectors lie in one piece. */
export function vectorPartsOf(field: FieldSchema, run: RowRun, rowsMax: number): RunPart[] {
  const column = run.columns.get(field.id);
  if (run.offsets !== undefined || column?.layout !== 'vector') return partsOf(run, rowsMax);
  const parts: RunPart[] = [];
  let extentEnd = 0;
  let first = 0;
  for (const extent of column.extents) {
    extentEnd += extent.rows;
    const end = Math.min(extentEnd, run.rowCount);
    while (first < end) {
      const rows = Math.min(rowsMax, end - first);
      parts.push({ first, rows });
      first += rows;
    }
  }
  return parts;
}

/** Rows first .. first + rows of a column, as views of its memory. */
export function sliceColumn(column: Column, first: number, rows: number): Column {
  const validity = column.validity?.subarray(first, first + rows);
  const base = validity === undefined ? {} : { validity };
  if (column.layout === 'fixed') {
    const values = column.values.subarray(first, first + rows) as typeof column.values;
    return { layout: 'fixed', kind: column.kind, values, ...base };
  }
  if (column.layout === 'bytes') {
    const starts = column.starts.subarray(first, first + rows + 1);
    return { layout: 'bytes', starts, heap: column.heap, ...base };
  }
  const extents: VectorExtent[] = [];
  let extentFirst = 0;
  for (const extent of column.extents) {
    const from = Math.max(first, extentFirst) - extentFirst;
    const to = Math.min(first + rows, extentFirst + extent.rows) - extentFirst;
    if (from < to) {
      const bytes = extent.bytes.subarray(from * column.rowBytes, to * column.rowBytes);
      extents.push({ bytes, rows: to - from });
    }
    extentFirst += extent.rows;
  }
  return { layout: 'vector', rowBytes: column.rowBytes, extents, ...base };
}
