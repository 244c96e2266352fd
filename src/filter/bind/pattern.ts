/** `like`, `=~` and `!~`: text columns and JSON paths against one constant pattern. */

import { isStringType } from '../../schema/data-type.ts';
import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode } from '../plan.ts';
import { printSyntax, type BinarySyntax } from '../syntax.ts';
import { bindColumn, scalarTypeOf } from './column.ts';
import type { BindContext } from './context.ts';

export function bindPattern(
  node: BinarySyntax,
  operator: 'like' | '=~',
  context: BindContext,
): PlanNode {
  const word = operator === 'like' ? 'like operation' : 'regex match';
  const column = node.left.kind === 'name' ? bindColumn(node.left, context) : undefined;
  const type = column === undefined ? undefined : scalarTypeOf(column);
  if (column === undefined || type === undefined || !(isStringType(type) || type === 'JSON')) {
    const tail =
      operator === 'like' ? 'no-json field is unsupported' : 'non-json field is unsupported';
    throw new FilterSyntaxError(`${word} on non-string or ${tail}`);
  }
  const pattern = isConstant(node.right) ? foldConstant(node.right, context.templates) : undefined;
  if (typeof pattern !== 'string') {
    throw new FilterSyntaxError(
      `the right operand of ${operator} should be a string literal or template variable, got: ${printSyntax(node.right)}`,
    );
  }
  return { kind: operator === 'like' ? 'like' : 'regex', column, pattern };
}
