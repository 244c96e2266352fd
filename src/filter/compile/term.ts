/** `x in […]`: sets over typed arrays and text, value by value over paths and elements. */

import type { BytesColumn, FixedColumn } from '../../schema/column.ts';
import type { ColumnRef, InNode } from '../plan.ts';
import { columnOf, isPerValue, perValue } from './column-values.ts';
import { inNumbers } from './compare.kernel.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { IntegerSet, TextSet } from './membership.kernel.ts';
import { scalarEquals } from './scalar-values.ts';
import { FALSE, markNulls, TRUE } from './truth.ts';

export function compileIn(node: InNode, context: CompileContext): Evaluate {
  const { column, values } = node;
  if (values.length === 0) return (source, out) => void out.fill(FALSE, 0, source.rowCount);
  if (isPerValue(column)) {
    return perValue(column, context, (found) =>
      found !== undefined && values.some((value) => scalarEquals(found, value)) ? TRUE : FALSE,
    );
  }
  if (typeof values[0] === 'string') return inTexts(column, values as readonly string[]);
  const numbers = new Set(values.map(Number));
  const integers = new IntegerSet(values.filter(isInteger).map(BigInt));
  return (source, out) => {
    const { values: held, validity } = columnOf(column, source) as FixedColumn;
    const { rowCount } = source;
    if (held instanceof BigInt64Array) integers.fillWide(held, rowCount, out);
    else if (held instanceof Float32Array || held instanceof Float64Array) {
      inNumbers(held, rowCount, numbers, out);
    } else integers.fillSmall(held, rowCount, out);
    markNulls(out, validity, rowCount);
  };
}

/** What an integer column can hold at all. */
function isInteger(value: InNode['values'][number]): value is bigint | number | boolean {
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value;
  return typeof value === 'boolean' || Number.isSafeInteger(value);
}

/** One of the texts; NULL is unknown. */
export function inTexts(column: ColumnRef, texts: readonly string[]): Evaluate {
  const wanted = new TextSet(texts.map((text) => Buffer.from(text)));
  return (source, out) => {
    const { starts, heap, validity } = columnOf(column, source) as BytesColumn;
    wanted.fill(starts, heap, source.rowCount, out);
    markNulls(out, validity, source.rowCount);
  };
}
