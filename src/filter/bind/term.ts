/** `x in […]`: a list of constants, cast to the column's type, each once. */

import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode, PlanValue } from '../plan.ts';
import { printSyntax, type BinarySyntax } from '../syntax.ts';
import { columnValue } from './column-value.ts';
import { bindColumn } from './column.ts';
import type { BindContext } from './context.ts';

export function bindIn(node: BinarySyntax, context: BindContext): PlanNode {
  if (node.left.kind !== 'name') {
    throw new FilterSyntaxError("'term' can only be used on single field");
  }
  const column = bindColumn(node.left, context);
  const { right } = node;
  if (right.kind !== 'array' && right.kind !== 'template') {
    throw new FilterSyntaxError(
      `the right-hand side of 'in' must be a list, but got: ${printSyntax(right)}`,
    );
  }
  if (right.kind === 'array') {
    const odd = right.elements.find((element) => !isConstant(element));
    if (odd !== undefined) {
      throw new FilterSyntaxError(
        `value '${printSyntax(odd)}' in list cannot be a non-const expression`,
      );
    }
  }
  const list = foldConstant(right, context.templates);
  if (!Array.isArray(list)) {
    const name = right.kind === 'template' ? right.name : '';
    throw new FilterSyntaxError(
      `the value of term expression template variable {${name}} is not array`,
    );
  }
  const values = new Set<PlanValue>();
  for (const value of list as PlanValue[]) {
    const cast = columnValue(column, value, 'list');
    if (cast !== undefined) values.add(cast);
  }
  return { kind: 'in', column, values: [...values] };
}
