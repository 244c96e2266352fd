/**
 * The columns behind a reference, and loops that judge them value by value.
 *
 * Fixed and text columns without a path have faster loops in the files beside.
 */

import { type BytesColumn, bytesAt, type Column, textAt } from '../../schema/column.ts';
import { defaultColumn } from '../../schema/default-column.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import type { ColumnRef } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import { arrayElement } from './array-values.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { NULL_DOCUMENT } from './json-values.ts';
import type { TextMatcher } from './text-matcher.ts';
import { FALSE, markNulls, TRUE, UNKNOWN } from './truth.ts';

/** Rows older than the field read as its default or null. */
export function columnOf(column: ColumnRef, source: FilterSource): Column {
  return source.column(column.fieldId) ?? defaultColumn(asField(column), source.rowCount);
}

function asField(column: ColumnRef): FieldSchema {
  return {
    ...column,
    id: column.fieldId,
    description: '',
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: column.name === '$meta',
    isFunctionOutput: false,
    typeParams: [],
    indexParams: [],
  };
}

export function isPerValue(column: ColumnRef): boolean {
  return column.type === 'JSON' || column.type === 'Array';
}

export function perText(column: ColumnRef, matches: TextMatcher): Evaluate {
  return (source, out) => {
    const texts = columnOf(column, source) as BytesColumn;
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = matches(textAt(texts, row)) ? TRUE : FALSE;
    }
    markNulls(out, texts.validity, source.rowCount);
  };
}

export interface ValueOptions {
  /** The truth of NULL, when it is not unknown. */
  readonly onNull?: number;
  /** JSON integers as bigint, so that `1` and `1.0` differ. */
  readonly isExact?: boolean;
}

/** `judge` sees the value or undefined where there is none; NULL is `onNull`. */
export function perValue(
  column: ColumnRef,
  context: CompileContext,
  judge: (value: unknown) => number,
  options: ValueOptions = {},
): Evaluate {
  const { onNull = UNKNOWN } = options;
  return (source, out) => {
    const valueAt = valuesOf(column, source, context, options);
    for (let row = 0; row < source.rowCount; row++) {
      const value = valueAt(row);
      out[row] = value === NULL_DOCUMENT ? onNull : judge(value);
    }
  };
}

/** The value of a row as a JavaScript value; arrays as their bytes. */
export function valuesOf(
  column: ColumnRef,
  source: FilterSource,
  context: CompileContext,
  { isExact = false }: ValueOptions = {},
): (row: number) => unknown {
  const held = columnOf(column, source);
  const nullAware =
    (valueAt: (row: number) => unknown) =>
    (row: number): unknown =>
      held.validity !== undefined && held.validity[row] === 0 ? NULL_DOCUMENT : valueAt(row);
  if (column.type === 'JSON') {
    const suffix = isExact ? '=' : '';
    const name = `${source.key}/${column.fieldId}/${JSON.stringify(column.path)}${suffix}`;
    const values = context.caches.json.valuesAt(
      name,
      held as BytesColumn,
      column.path,
      source.rowCount,
      isExact,
    );
    return (row) => values[row];
  }
  if (held.layout === 'fixed') {
    return nullAware((row) =>
      held.kind === 'bool' ? held.values[row] === 1 : (held.values[row] as number | bigint),
    );
  }
  const bytes = held as BytesColumn;
  if (column.type !== 'Array') return nullAware((row) => textAt(bytes, row));
  const [index] = column.path;
  if (index === undefined) return nullAware((row) => bytesAt(bytes, row));
  return nullAware((row) => arrayElement(column, bytesAt(bytes, row), Number(index)));
}
