/** `x == v` and its like: typed arrays and text in tight loops, the rest value by value. */

import type { BytesColumn, FixedColumn } from '../../schema/column.ts';
import type { CompareNode, PlanValue } from '../plan.ts';
import { arrayValues } from './array-values.ts';
import { columnOf, isPerValue, perValue } from './column-values.ts';
import { compareBigints, compareBytes, compareNumbers } from './compare.kernel.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { arithmeticOn, compareScalars, jsonEquals } from './scalar-values.ts';
import { FALSE, markNulls, TRUE } from './truth.ts';

export function compileCompare(node: CompareNode, context: CompileContext): Evaluate {
  const { column, operator, value, arithmetic } = node;
  if (arithmetic !== undefined || isPerValue(column)) return compileValueCompare(node, context);
  if (typeof value === 'string') {
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
  const isJson = column.type === 'JSON';
  return perValue(column, context, (found) => {
    if (found === undefined) return isJson && operator === '!=' ? TRUE : FALSE;
    const left = arithmetic === undefined ? found : arithmeticOn(column, found, arithmetic);
    if (left === undefined) return operator === '!=' ? TRUE : FALSE;
    if (Array.isArray(value)) {
      const isEqual = jsonEquals(arrayValues(column, left), value);
      return isEqual === (operator === '==') ? TRUE : FALSE;
    }
    return compareScalars(operator, left, value as Exclude<PlanValue, readonly PlanValue[]>);
  });
}
