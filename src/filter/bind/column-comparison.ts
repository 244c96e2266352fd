/** Two columns of one row compared: numbers with numbers, text with text. */

import { isStringType } from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, Comparison, PlanNode } from '../plan.ts';
import type { Syntax } from '../syntax.ts';
import { bindColumn, scalarTypeOf } from './column.ts';
import type { BindContext } from './context.ts';

export function bindColumnComparison(
  left: Syntax,
  operator: Comparison,
  right: Syntax,
  context: BindContext,
): PlanNode {
  if (left.kind !== 'name' || right.kind !== 'name') {
    throw new FilterSyntaxError(
      'not supported to do arithmetic operations between multiple fields',
    );
  }
  const a = bindColumn(left, context);
  const b = bindColumn(right, context);
  if (a.type === 'JSON' || b.type === 'JSON') {
    throw new FilterSyntaxError('two column comparison with JSON type is not supported');
  }
  const isText = (column: ColumnRef): boolean => isStringType(scalarTypeOf(column));
  const isNumeric = (column: ColumnRef): boolean =>
    /^(Int\d+|Float|Double)$/.test(scalarTypeOf(column));
  if (!(isText(a) && isText(b)) && !(isNumeric(a) && isNumeric(b))) {
    throw new FilterSyntaxError(`comparisons between ${a.type} and ${b.type} are not supported`);
  }
  return { kind: 'compareColumns', left: a, operator, right: b };
}
