/** `x == v` and its like: typed arrays and text in tight loops, the rest value by value. */

import type { BytesColumn, FixedColumn } from '../../schema/column.ts';
import type { ColumnRef, CompareNode, Comparison, PlanValue } from '../plan.ts';
import { arrayValues } from './array-values.ts';
import { columnOf, isPerValue, perValue } from './column-values.ts';
import { compareBigints, compareBytes, compareNumbers } from './compare.kernel.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { arithmeticOn, compareScalars, listEquals } from './scalar-values.ts';
import { inTexts } from './term.ts';
import { FALSE, markNulls, TRUE } from './truth.ts';

export function compileCompare(node: CompareNode, context: CompileContext): Evaluate {
  const { column, operator, value, arithmetic } = node;
  if (arithmetic !== undefined || isPerValue(column)) return compileValueCompare(node, context);
  if (typeof value === 'string') {
    if (operator === '==') return inTexts(column, [value]);
    const constant = new TextEncoder().encode(value);
    return (source, out) => {
      const { starts, heap, validity } = columnOf(column, source) as BytesColumn;
      for (let row = 0; row < source.rowCount; row++) {
        const order = compareBytes(
          heap,
          starts[row] as number,
          starts[row + 1] as number,
          constant,
        );
        out[row] = compareScalars(operator, order, 0);
      }
      markNulls(out, validity, source.rowCount);
    };
  }
  return (source, out) => {
    const { values, validity } = columnOf(column, source) as FixedColumn;
    if (values instanceof BigInt64Array) {
      compareBigints(values, source.rowCount, operator, value as bigint, out);
    } else compareNumbers(values, source.rowCount, operator, Number(value), out);
    markNulls(out, validity, source.rowCount);
  };
}

/** JSON paths, array elements and arithmetic: value by value. */
function compileValueCompare(node: CompareNode, context: CompileContext): Evaluate {
  const { column, operator, value, arithmetic } = node;
  if (Array.isArray(value)) return compileListCompare(column, operator, value, context);
  const onMissing = operator === '!=' && column.type === 'JSON' ? TRUE : FALSE;
  if (arithmetic === undefined) {
    return perValue(column, context, (found) =>
      found === undefined ? onMissing : compareScalars(operator, found, value),
    );
  }
  return perValue(
    column,
    context,
    (found) => {
      const left = arithmeticOn(column, found, arithmetic);
      return left === undefined ? onMissing : compareScalars(operator, left, value);
    },
    { isExact: true },
  );
}

/** What is no array neither equals a list nor differs from it. */
function compileListCompare(
  column: ColumnRef,
  operator: Comparison,
  wanted: readonly PlanValue[],
  context: CompileContext,
): Evaluate {
  return perValue(
    column,
    context,
    (found) => {
      const list = arrayValues(column, found);
      if (!Array.isArray(list) || (operator !== '==' && operator !== '!=')) return FALSE;
      return listEquals(list, wanted) === (operator === '==') ? TRUE : FALSE;
    },
    { isExact: true },
  );
}
