/** `x is null`, `x is not null` and `exists path`. */

import { isVectorType } from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode } from '../plan.ts';
import { type IsNullSyntax, printSyntax, type Syntax } from '../syntax.ts';
import { bindColumn } from './column.ts';
import type { BindContext } from './context.ts';

export function bindIsNull(node: IsNullSyntax, context: BindContext): PlanNode {
  if (node.operand.kind !== 'name') {
    throw new FilterSyntaxError(
      `IsNull/IsNotNull operations need a field, got: ${printSyntax(node.operand)}`,
    );
  }
  const column = bindColumn(node.operand, context);
  if (isVectorType(column.type)) {
    throw new FilterSyntaxError('IsNull/IsNotNull operations are not supported on vector fields');
  }
  const plain: PlanNode =
    column.type === 'JSON' && column.path.length > 0
      ? { kind: 'not', node: { kind: 'exists', column } }
      : { kind: 'isNull', column };
  return node.negated ? { kind: 'not', node: plain } : plain;
}

export function bindExists(operand: Syntax, context: BindContext): PlanNode {
  const column = operand.kind === 'name' ? bindColumn(operand, context) : undefined;
  if (column === undefined || column.type !== 'JSON' || column.path.length === 0) {
    throw new FilterSyntaxError(
      `exists operations are only supportted on json field, got:${column?.type ?? operand.kind}`,
    );
  }
  return { kind: 'exists', column };
}
