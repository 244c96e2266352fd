/** `x in […]`: sets over typed arrays and text, value by value over paths and elements. */

import type { FixedColumn } from '../../schema/column.ts';
import type { InNode } from '../plan.ts';
import { columnOf, isPerValue, perText, perValue } from './column-values.ts';
import { inBigints, inNumbers } from './compare.kernel.ts';
import type { CompileContext, Evaluate } from './context.ts';
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
  if (typeof values[0] === 'string') {
    const wanted = new Set(values as readonly string[]);
    return perText(column, (text) => wanted.has(text));
  }
  const bigints = new Set(values as readonly bigint[]);
  const numbers = new Set(values.map(Number));
  return (source, out) => {
    const { values: held, validity } = columnOf(column, source) as FixedColumn;
    if (held instanceof BigInt64Array) inBigints(held, source.rowCount, bigints, out);
    else inNumbers(held, source.rowCount, numbers, out);
    markNulls(out, validity, source.rowCount);
  };
}
