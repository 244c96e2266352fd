/** `array_length(x)`, compared with an integer; a path without an array has length 0. */

import { bindColumn } from '../bind/column.ts';
import type { BindContext } from '../bind/context.ts';
import { arrayLengthOf } from '../compile/array-values.ts';
import { perValue } from '../compile/column-values.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { compareScalars } from '../compile/scalar-values.ts';
import { FALSE } from '../compile/truth.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, ColumnRef, Comparison, PlanValue } from '../plan.ts';
import type { CallSyntax } from '../syntax.ts';
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
  const column = field?.kind === 'name' ? bindColumn(field, context) : undefined;
  if (column === undefined || !['JSON', 'Array', 'ArrayOfVector'].includes(column.type)) {
    throw new FilterSyntaxError(
      `array_length operation are only supported on json or array fields now, got: ${column?.type ?? 'none'}`,
    );
  }
  return column;
}

function compileArrayLength(node: CallNode, context: CompileContext): Evaluate {
  const { column } = node;
  const [operator, wanted] = node.args as [Comparison, bigint];
  return perValue(column, context, (value) => {
    const length = arrayLengthOf(column, value);
    return length === undefined ? FALSE : compareScalars(operator, length, wanted);
  });
}
