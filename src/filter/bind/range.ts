/** Chains: `lower < x <= upper`, with constant bounds around one column. */

import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { Comparison, PlanNode, PlanValue } from '../plan.ts';
import type { RangeSyntax } from '../syntax.ts';
import { columnValue } from './column-value.ts';
import { bindColumn } from './column.ts';
import type { BindContext } from './context.ts';
import { outOfRange } from './out-of-range.ts';

export function bindRange(node: RangeSyntax, context: BindContext): PlanNode {
  if (node.middle.kind !== 'name') throw new FilterSyntaxError('invalid range operations');
  if (!isConstant(node.lower)) {
    throw new FilterSyntaxError('lowerbound cannot be a non-const expression');
  }
  if (!isConstant(node.upper)) {
    throw new FilterSyntaxError('upperbound cannot be a non-const expression');
  }
  const column = bindColumn(node.middle, context);
  if (column.type === 'Bool') {
    throw new FilterSyntaxError('invalid range operations on boolean expr');
  }
  const lower = foldConstant(node.lower, context.templates);
  const upper = foldConstant(node.upper, context.templates);
  if (typeof lower !== 'object' && typeof upper !== 'object' && lower > upper) {
    throw new FilterSyntaxError('invalid range: lowerbound is greater than upperbound');
  }
  const bounds = [columnValue(column, lower, 'value'), columnValue(column, upper, 'value')];
  const half = (operator: Comparison, bound: PlanValue | undefined, raw: PlanValue): PlanNode =>
    bound === undefined
      ? outOfRange(column, operator, raw as bigint)
      : { kind: 'compare', column, operator, value: bound };
  const above = half(node.lowerInclusive ? '>=' : '>', bounds[0], lower);
  const below = half(node.upperInclusive ? '<=' : '<', bounds[1], upper);
  return { kind: 'and', nodes: [above, below] };
}
