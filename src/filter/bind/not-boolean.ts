/** The refusal of what is an expression, but says neither yes nor no about a row. */

import { FilterSyntaxError } from '../filter-error.ts';
import { printSyntax, type Syntax } from '../syntax.ts';
import { bindColumn } from './column.ts';
import type { BindContext } from './context.ts';

export function notBoolean(node: Syntax, context: BindContext): FilterSyntaxError {
  const type = node.kind === 'name' ? bindColumn(node, context).type : node.kind;
  return new FilterSyntaxError(
    `predicate is not a boolean expression: ${printSyntax(node)}, data type: ${type}`,
  );
}
