/** `like`, `=~` and `!~`: text columns, JSON paths and array elements against one pattern. */

import { isStringType } from '../../schema/data-type.ts';
import { likeMatcher, regexMatcher } from '../compile/text-matcher.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, PlanNode } from '../plan.ts';
import { type BinarySyntax, printSyntax } from '../syntax.ts';
import type { BindContext } from './context.ts';
import { isWholeArray, type Operand, scalarType } from './operand.ts';
import { fillText } from './template.ts';

export function bindPattern(node: BinarySyntax, left: Operand, context: BindContext): Operand {
  const isLike = node.operator === 'like';
  const column = patternColumn(left, isLike);
  const pattern = patternText(node, isLike, context);
  // Compiled here so that a faulty pattern is refused before anything runs.
  if (isLike) likeMatcher(pattern);
  else regexMatcher(pattern);
  const plan: PlanNode = { kind: isLike ? 'like' : 'regex', column, pattern };
  return {
    kind: 'predicate',
    node: node.operator === '!~' ? { kind: 'not', node: plan } : plan,
  };
}

function patternColumn(left: Operand, isLike: boolean): ColumnRef {
  const word = isLike ? 'like operation' : 'regex match';
  if (left.kind !== 'column') {
    throw new FilterSyntaxError(`${word} on complicated expr is unsupported`);
  }
  if (isWholeArray(left)) throw new FilterSyntaxError('can not comparisons array fields directly');
  const type = scalarType(left);
  if (type !== 'JSON' && (type === 'None' || !isStringType(type))) {
    throw new FilterSyntaxError(
      `${word} on non-string or ${isLike ? 'no-json' : 'non-json'} field is unsupported`,
    );
  }
  return left.column;
}

function patternText(node: BinarySyntax, isLike: boolean, context: BindContext): string {
  const right = context.bindOperand(node.right, context);
  if (right.kind === 'template')
    return fillText(right, context, isLike ? 'like expression' : 'regex expression');
  // A regular expression is a literal as it stands; text may be put in parentheses.
  const isText = right.kind === 'constant' && typeof right.value === 'string';
  if (!isText || (!isLike && node.right.kind !== 'string')) {
    throw new FilterSyntaxError(
      `${isLike ? 'like' : 'regex'} pattern should be a string literal or template variable, got: ${printSyntax(node.right)}`,
    );
  }
  return right.value as string;
}
