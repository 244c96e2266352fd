/**
 * The groups rows belong to: values of the grouping fields, numbered.
 *
 * Search threads number them while they collect, main again for the rows it was
 * sent; numbers mean something only inside one GroupKeys. Null is a value of its own.
 */

import { milvusError } from '../base/errors.ts';
import { NULL_DOCUMENT } from '../filter/compile/json-values.ts';
import type { FixedColumn } from '../schema/column.ts';
import { type Column, newFixedArray } from '../schema/column.ts';
import { type DataType, dataTypeInfo, type FixedKind } from '../schema/data-type.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { type FieldPath, jsonText, type RowValue, valueReader } from './field-path.ts';
import type { RowRefs } from './pinned-read.ts';

export interface GroupField extends FieldPath {
  /** As the client named it. */
  readonly name: string;
  /** Of a JSON value; undefined: the text of whatever is there. */
  readonly castTo?: DataType;
  /** A value of another type is refused instead of null. */
  readonly isStrictCast: boolean;
}

export interface Grouping {
  readonly fields: readonly GroupField[];
  /** Rows of each group at most. */
  readonly size: number;
  /** Look on until every group is full, not only until there are enough groups. */
  readonly isStrict: boolean;
}

type GroupValue = string | bigint | number | boolean | null;

const CAST_NAMES: Readonly<Partial<Record<DataType, string>>> = {
  Bool: 'bool',
  Int8: 'int8_t',
  Int16: 'int16_t',
  Int32: 'int32_t',
  Int64: 'int64_t',
  VarChar: 'string',
};

const INTEGER_BITS: Readonly<Partial<Record<DataType, number>>> = {
  Int8: 8,
  Int16: 16,
  Int32: 32,
  Int64: 64,
};

export class GroupKeys {
  readonly #readers: readonly ((segmentIndex: number, offset: number) => GroupValue)[];
  readonly #numbers = new Map<GroupValue, number>();
  /** Numbers of the rows looked at, plus one; 0: not yet. */
  readonly #known: readonly Uint32Array[];

  /** Given `rowCounts`, a row's number is remembered: for those who ask again and again. */
  constructor(
    fields: readonly GroupField[],
    views: readonly SegmentView[],
    rowCounts: readonly number[] = [],
  ) {
    this.#readers = fields.map((field) => {
      const columns = views.map((view) => view.columns.get(field.field.id));
      const read = valueReader(field, columns, NULL_DOCUMENT);
      return (segmentIndex, offset) => groupValue(field, read(segmentIndex, offset));
    });
    this.#known = rowCounts.map((rows) => new Uint32Array(rows));
  }

  /** The row's group, a small number. */
  of(segmentIndex: number, offset: number): number {
    const known = this.#known[segmentIndex];
    const number = known?.[offset] ?? 0;
    if (number !== 0) return number - 1;
    const key = this.#key(segmentIndex, offset);
    let group = this.#numbers.get(key);
    if (group === undefined) {
      group = this.#numbers.size;
      this.#numbers.set(key, group);
    }
    if (known !== undefined) known[offset] = group + 1;
    return group;
  }

  /** One value a row, for the named field of the grouping. */
  valuesOf(field: number, rows: RowRefs): GroupValue[] {
    const read = this.#readers[field] as (segmentIndex: number, offset: number) => GroupValue;
    return Array.from(rows.offsets, (offset, i) => read(rows.segmentIndexes[i] as number, offset));
  }

  #key(segmentIndex: number, offset: number): GroupValue {
    const [only, ...more] = this.#readers;
    if (only !== undefined && more.length === 0) return only(segmentIndex, offset);
    const parts = this.#readers.map((read) => read(segmentIndex, offset));
    return parts.map((part) => `${typeof part}${String(part).length}:${part}`).join(' ');
  }
}

function groupValue(field: GroupField, value: RowValue): GroupValue {
  if (value === NULL_DOCUMENT) return null;
  if (field.field.type !== 'JSON') return value as GroupValue;
  const found = field.castTo === undefined ? textOf(value) : castOf(field.castTo, value);
  if (found !== undefined) return found;
  if (value === null || !field.isStrictCast) return null;
  const [kind, type] =
    field.castTo === undefined
      ? ['object node', 'string']
      : [field.castTo === 'VarChar' ? 'string' : 'value', CAST_NAMES[field.castTo]];
  throw milvusError(
    'segcore',
    `failed to cast json ${kind} to ${type}, wrong json data inner type`,
  );
}

function textOf(value: RowValue): string | undefined {
  return value === undefined ? undefined : jsonText(value);
}

function castOf(type: DataType, value: RowValue): GroupValue | undefined {
  if (type === 'Bool') return typeof value === 'boolean' ? value : undefined;
  if (type === 'VarChar') return typeof value === 'string' ? value : undefined;
  const isInteger = typeof value === 'bigint' || Number.isInteger(value);
  return isInteger
    ? BigInt.asIntN(INTEGER_BITS[type] as number, BigInt(value as bigint))
    : undefined;
}

/** The type a group field's values are shown with. */
export function groupValueType({ field, castTo }: GroupField): DataType {
  return field.type === 'JSON' ? (castTo ?? 'VarChar') : field.type;
}

/** Values of one grouping field as a result column with validity. */
export function groupColumn(type: DataType, values: readonly GroupValue[]): Column {
  const validity = Uint8Array.from(values, (value) => Number(value !== null));
  const info = dataTypeInfo(type);
  if (info.layout === 'fixed') {
    const kind = info.kind as FixedKind;
    const column = newFixedArray(kind, values.length) as FixedColumn['values'];
    values.forEach((value, i) => {
      if (value === null) return;
      (column as unknown as unknown[])[i] = kind === 'int64' ? BigInt(value) : Number(value);
    });
    return { layout: 'fixed', kind, values: column, validity };
  }
  const cells = values.map((value) => Buffer.from(value === null ? '' : String(value)));
  const starts = new Uint32Array(values.length + 1);
  cells.forEach((cell, i) => {
    starts[i + 1] = (starts[i] as number) + cell.length;
  });
  return { layout: 'bytes', starts, heap: new Uint8Array(Buffer.concat(cells)), validity };
}
