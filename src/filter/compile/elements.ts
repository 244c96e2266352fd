/**
 * The elements of a struct array as rows of their own, for predicates about them.
 *
 * A cell of a sub-field holds one row's elements; here the cells of a column are put
 * end to end. Null and absent structs have no elements.
 */

import { arrayLength } from '../../schema/array-codec.ts';
import { type BytesColumn, type Column, fixedKindOf, newFixedArray } from '../../schema/column.ts';
import type { DataType, FixedKind } from '../../schema/data-type.ts';
import type { ColumnRef, PlanNode } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import { columnOf } from './column-values.ts';
import type { CompileContext } from './context.ts';

/** Before the elements of an Array cell, and before each text in it (schema/array-codec.ts). */
const COUNT_BYTES = 4;
const LENGTH_BYTES = 4;

/** Row i has the elements starts[i] .. starts[i + 1]. */
export interface ElementTruth {
  readonly starts: Uint32Array;
  /** One byte an element, as truth.ts has it. */
  readonly truth: Uint8Array;
}

/** What a predicate says of each element of a source's rows. */
export function compileElements(
  column: ColumnRef,
  predicate: PlanNode,
  context: CompileContext,
): (source: FilterSource) => ElementTruth {
  const evaluate = context.compileInner(predicate, context);
  const types = columnTypes(predicate);
  return (source) => {
    const starts = elementStarts(column, source);
    const rowCount = starts[source.rowCount] as number;
    const truth = new Uint8Array(rowCount);
    evaluate(elementSource(source, starts, types), truth);
    return { starts, truth };
  };
}

function elementStarts(column: ColumnRef, source: FilterSource): Uint32Array {
  const cells = columnOf(column, source) as BytesColumn;
  const starts = new Uint32Array(source.rowCount + 1);
  for (let row = 0; row < source.rowCount; row++) {
    starts[row + 1] = (starts[row] as number) + elementCount(column, cells, row);
  }
  return starts;
}

/** How many elements a cell has; 0 for a null one. */
export function elementCount(column: ColumnRef, cells: BytesColumn, row: number): number {
  const from = cells.starts[row] as number;
  const to = cells.starts[row + 1] as number;
  if (column.elementBytes !== undefined) return (to - from) / column.elementBytes;
  return arrayLength(cells.heap.subarray(from, to));
}

type ColumnTypes = ReadonlyMap<ColumnRef['fieldId'], DataType>;

/** The element types of the sub-fields that a predicate names. */
function columnTypes(node: unknown, types = new Map<ColumnRef['fieldId'], DataType>()) {
  if (node === null || typeof node !== 'object') return types;
  if ('fieldId' in node) {
    const { fieldId, type } = node as ColumnRef;
    types.set(fieldId, type);
  }
  for (const inner of Object.values(node)) columnTypes(inner, types);
  return types;
}

function elementSource(
  source: FilterSource,
  starts: Uint32Array,
  types: ColumnTypes,
): FilterSource {
  const columns = new Map<ColumnRef['fieldId'], Column>();
  const rowCount = starts[source.rowCount] as number;
  return {
    key: `${source.key}/elements`,
    rowCount,
    column(field) {
      const known = columns.get(field);
      if (known !== undefined) return known;
      const cells = source.column(field) as BytesColumn | undefined;
      const type = types.get(field);
      if (cells === undefined || type === undefined) return undefined;
      const flat = flattened(type, cells, source.rowCount, rowCount);
      columns.set(field, flat);
      return flat;
    },
  };
}

function flattened(type: DataType, cells: BytesColumn, rows: number, elements: number): Column {
  const kind = fixedKindOf(type);
  return kind === undefined
    ? flattenedTexts(cells, rows, elements)
    : flattenedNumbers(kind, cells, rows, elements);
}

function flattenedNumbers(
  kind: FixedKind,
  { starts, heap }: BytesColumn,
  rows: number,
  elements: number,
): Column {
  const values = newFixedArray(kind, elements);
  const bytes = new Uint8Array(values.buffer);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const from = (starts[row] as number) + COUNT_BYTES;
    const to = starts[row + 1] as number;
    if (to <= from) continue;
    bytes.set(heap.subarray(from, to), at);
    at += to - from;
  }
  return { layout: 'fixed', kind, values };
}

function flattenedTexts(cells: BytesColumn, rows: number, elements: number): Column {
  const { heap } = cells;
  const view = new DataView(heap.buffer, heap.byteOffset, heap.length);
  const starts = new Uint32Array(elements + 1);
  const flat = new Uint8Array((cells.starts[rows] as number) - (cells.starts[0] as number));
  let element = 0;
  let size = 0;
  for (let row = 0; row < rows; row++) {
    const end = cells.starts[row + 1] as number;
    for (let at = (cells.starts[row] as number) + COUNT_BYTES; at < end; ) {
      const length = view.getUint32(at, true);
      at += LENGTH_BYTES;
      flat.set(heap.subarray(at, at + length), size);
      at += length;
      size += length;
      element += 1;
      starts[element] = size;
    }
  }
  return { layout: 'bytes', starts, heap: flat };
}
