/** Comparisons that the column's type decides: the literal is outside its range. */

import type { ColumnRef, Comparison, PlanNode } from '../plan.ts';

/** An int literal no value of the column can reach: constant, but unknown for NULL. */
export function outOfRange(column: ColumnRef, operator: Comparison, value: bigint): PlanNode {
  const isAbove = value > 0n;
  const isTrue =
    operator === '!=' || (isAbove ? operator.startsWith('<') : operator.startsWith('>'));
  const notNull: PlanNode = { kind: 'not', node: { kind: 'isNull', column } };
  if (!column.nullable) return { kind: 'constant', value: isTrue };
  return isTrue ? notNull : { kind: 'in', column, values: [] };
}
