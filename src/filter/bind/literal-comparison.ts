/** A column compared with a constant, which may be out of the range of the column's type. */

import type { ColumnRef, Comparison, PlanNode, PlanValue } from '../plan.ts';
import { storedValue } from './values.ts';

/** `value` was cast to the column's type. */
export function compareWith(column: ColumnRef, operator: Comparison, value: PlanValue): PlanNode {
  const stored = storedValue(column, value);
  if (stored !== undefined) return { kind: 'compare', column, operator, value: stored };
  const isAbove = (value as bigint) > 0n;
  const isTrue = operator === '!=' || operator.startsWith(isAbove ? '<' : '>');
  return { kind: 'decided', column, value: isTrue };
}
