/**
 * `==`, `!=`, `<` and so on: constants with each other, a column, a call or one step of
 * arithmetic with a constant, two columns.
 */

import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import { functionNamed } from '../functions/function-table.ts';
import type { ColumnRef, Comparison, PlanNode } from '../plan.ts';
import type { Syntax, BinarySyntax } from '../syntax.ts';
import { bindArithmetic } from './arithmetic.ts';
import { columnValue } from './column-value.ts';
import { bindColumn } from './column.ts';
import { bindColumnComparison } from './column-comparison.ts';
import type { BindContext } from './context.ts';
import { outOfRange } from './out-of-range.ts';

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export function bindComparison(
  node: BinarySyntax,
  operator: Comparison,
  context: BindContext,
): PlanNode {
  const { left, right } = node;
  const isLeftConstant = isConstant(left);
  if (isLeftConstant && isConstant(right)) return foldComparison(node, operator, context);
  if (isLeftConstant) return bindFieldComparison(right, FLIPPED[operator], left, context);
  if (isConstant(right)) return bindFieldComparison(left, operator, right, context);
  return bindColumnComparison(left, operator, right, context);
}

function foldComparison(node: BinarySyntax, operator: Comparison, context: BindContext): PlanNode {
  const a = foldConstant(node.left, context.templates) as bigint;
  const b = foldConstant(node.right, context.templates) as bigint;
  const isNumber = (value: unknown): boolean =>
    typeof value === 'bigint' || typeof value === 'number';
  if (typeof a !== typeof b && !(isNumber(a) && isNumber(b))) {
    throw new FilterSyntaxError(
      'comparison operations cannot be applied to two incompatible operands',
    );
  }
  // biome-ignore lint/suspicious/noDoubleEquals: int and float literals compare by value
  const equal = a == b;
  const results: Record<Comparison, boolean> = {
    '==': equal,
    '!=': !equal,
    '<': a < b,
    '<=': a <= b,
    '>': a > b,
    '>=': a >= b,
  };
  return { kind: 'constant', value: results[operator] };
}

function bindFieldComparison(
  side: Syntax,
  operator: Comparison,
  constant: Syntax,
  context: BindContext,
): PlanNode {
  const value = foldConstant(constant, context.templates);
  if (side.kind === 'call') {
    const bindCompared = functionNamed(side.name)?.bindCompared;
    if (bindCompared !== undefined) return bindCompared(side, operator, value, context);
  }
  if (side.kind === 'name') {
    const column = bindColumn(side, context);
    checkComparable(column, operator);
    const cast = columnValue(column, value, 'value');
    if (cast !== undefined) return { kind: 'compare', column, operator, value: cast };
    return outOfRange(column, operator, value as bigint);
  }
  return bindArithmetic(side, operator, value, context);
}

function checkComparable(column: ColumnRef, operator: Comparison): void {
  if (column.type === 'Bool' && operator !== '==' && operator !== '!=') {
    throw new FilterSyntaxError('comparison operations on boolean expr');
  }
  if (column.type === 'Array' && column.path.length === 0 && !['==', '!='].includes(operator)) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  if (column.type === 'Text') {
    throw new FilterSyntaxError(`filter on text field (${column.name}) is not supported yet`);
  }
}
