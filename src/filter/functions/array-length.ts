/**
 * `array_length(x)`, compared with an integer; a path without an array has length 0.
 * A struct array is as long as any of its sub-fields.
 */

import type { BytesColumn } from '../../schema/column.ts';
import { bindColumn } from '../bind/column.ts';
import { structColumn } from '../bind/elements.ts';
import type { BindContext } from '../bind/context.ts';
import { columnOf, perValue } from '../compile/column-values.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { elementCount } from '../compile/elements.ts';
import { compareScalars } from '../compile/scalar-values.ts';
import { markNulls } from '../compile/truth.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, ColumnRef, Comparison, PlanValue } from '../plan.ts';
import { type CallSyntax, printSyntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

export const arrayLengthFunction: FilterFunction = {
  names: ['array_length'],
  bindCompared: bindArrayLength,
  compile: compileArrayLength,
};

function bindArrayLength(
  call: CallSyntax,
  operator: Comparison,
  value: PlanValue,
  context: BindContext,
): CallNode {
  if (typeof value !== 'bigint') {
    throw new FilterSyntaxError('array_length can only be compared with an integer');
  }
  return {
    kind: 'call',
    name: call.name,
    column: lengthColumn(call, context),
    args: [operator, value],
  };
}

function lengthColumn(call: CallSyntax, context: BindContext): ColumnRef {
  const [field] = call.args;
  const column =
    field?.kind === 'name'
      ? (structColumn(field, context.schema) ?? bindColumn(field, context))
      : undefined;
  if (column === undefined || !['JSON', 'Array', 'ArrayOfVector'].includes(column.type)) {
    throw new FilterSyntaxError(
      `array_length operation are only supported on json, array or array-of-vector fields now, got: ${printSyntax(call)}`,
    );
  }
  return column;
}

function compileArrayLength(node: CallNode, context: CompileContext): Evaluate {
  const { column } = node;
  const [operator, wanted] = node.args as [Comparison, bigint];
  if (column.type === 'JSON' || column.path.length > 0) {
    return perValue(column, context, (value) =>
      compareScalars(operator, BigInt(Array.isArray(value) ? value.length : 0), wanted),
    );
  }
  return (source, out) => {
    const cells = columnOf(column, source) as BytesColumn;
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = compareScalars(operator, elementCount(column, cells, row), wanted);
    }
    markNulls(out, cells.validity, source.rowCount);
  };
}
