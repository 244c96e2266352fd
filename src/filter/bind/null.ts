/** `x is null`, `x is not null` and `exists path`. */

import { isVectorType } from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode } from '../plan.ts';
import { type IsNullSyntax, printSyntax, type Syntax } from '../syntax.ts';
import { bindScalarColumn } from './column.ts';
import type { BindContext } from './context.ts';
import { structColumn } from './elements.ts';
import type { Operand } from './operand.ts';

export function bindIsNull(node: IsNullSyntax, context: BindContext): PlanNode {
  const column =
    structColumn(node.operand, context.schema) ?? bindScalarColumn(node.operand, context);
  if (isVectorType(column.type) && column.type !== 'ArrayOfVector') {
    throw new FilterSyntaxError('IsNull/IsNotNull operations are not supported on vector fields');
  }
  if (column.path.length > 0 && column.type === 'Array') {
    throw new FilterSyntaxError(
      `IsNull/IsNotNull operations are not supported on array element access, got: ${printSyntax(node)}`,
    );
  }
  const plain: PlanNode =
    column.path.length > 0
      ? { kind: 'not', node: { kind: 'exists', column } }
      : { kind: 'isNull', column };
  return node.negated ? { kind: 'not', node: plain } : plain;
}

export function bindExists(syntax: Syntax, operand: Operand): PlanNode {
  if (operand.kind !== 'column') {
    throw new FilterSyntaxError(
      `exists operations are only supported on single fields now, got: ${printSyntax(syntax)}`,
    );
  }
  const { column } = operand;
  if (column.type !== 'JSON') {
    throw new FilterSyntaxError(
      `exists operations are only supportted on json field, got:${column.type}`,
    );
  }
  if (column.path.length === 0) {
    throw new FilterSyntaxError('exists operations are only supportted on json key');
  }
  return { kind: 'exists', column };
}
