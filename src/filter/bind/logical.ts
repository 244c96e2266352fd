/**
 * `and`, `or`, `not`: constants among the operands fold away, as in Milvus; what is no
 * predicate is refused. Chains lean left and are unrolled in a loop.
 */

import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode } from '../plan.ts';
import type { BinarySyntax, Syntax, UnarySyntax } from '../syntax.ts';
import type { BindContext } from './context.ts';
import { isWholeArray, type Operand } from './operand.ts';
import { castValue } from './values.ts';

export function bindLogical(node: BinarySyntax, context: BindContext): Operand {
  const operator = node.operator as 'and' | 'or';
  const syntaxes: Syntax[] = [];
  let rest: Syntax = node;
  while (rest.kind === 'binary' && rest.operator === operator) {
    syntaxes.push(rest.right);
    rest = rest.left;
  }
  syntaxes.push(rest);
  const operands = syntaxes.reverse().map((syntax) => context.bindOperand(syntax, context));
  let joined = operands[0] as Operand;
  const nodes: PlanNode[] = joined.kind === 'predicate' ? partsOf(joined.node, operator) : [];
  for (const next of operands.slice(1)) {
    joined = join(operator, joined, next);
    if (joined.kind === 'constant') nodes.length = 0;
    else if (next.kind === 'predicate') nodes.push(...partsOf(next.node, operator));
  }
  if (joined.kind !== 'predicate' || nodes.length < 2) {
    return joined.kind === 'predicate' && nodes.length === 1
      ? { kind: 'predicate', node: nodes[0] as PlanNode }
      : joined;
  }
  return { kind: 'predicate', node: { kind: operator, nodes } };
}

function partsOf(node: PlanNode, operator: 'and' | 'or'): PlanNode[] {
  return node.kind === operator ? [...node.nodes] : [node];
}

/** What two operands make, without looking into predicates: those are gathered by the caller. */
function join(operator: 'and' | 'or', left: Operand, right: Operand): Operand {
  const absorbing = operator === 'or';
  if (left.kind === 'constant' && right.kind === 'constant') {
    const [a, b] = [left.value, right.value];
    if (typeof a !== 'boolean' || typeof b !== 'boolean') {
      throw new FilterSyntaxError(`${operator} can only apply on boolean`);
    }
    return { kind: 'constant', value: absorbing ? a || b : a && b };
  }
  const refusal = () =>
    new FilterSyntaxError(`'${operator}' can only be used between boolean expressions`);
  if (left.kind === 'constant' || right.kind === 'constant') {
    const [literal, other] = left.kind === 'constant' ? [left, right] : [right, left];
    const { value } = literal as Operand & { kind: 'constant' };
    if (typeof value !== 'boolean') throw refusal();
    if (value === absorbing) return { kind: 'constant', value };
    if (other.kind !== 'predicate') throw refusal();
    return other;
  }
  if (left.kind !== 'predicate' || right.kind !== 'predicate') throw refusal();
  return right;
}

export function bindUnary(node: UnarySyntax, operand: Operand): Operand {
  const { operator } = node;
  if (operand.kind === 'constant') {
    const { value } = operand;
    if (operator === '+') return operand;
    if (operator === 'not') {
      if (typeof value !== 'boolean') throw new FilterSyntaxError('not can only apply on boolean');
      return { kind: 'constant', value: !value };
    }
    if (operator === '-' && typeof value === 'bigint') {
      return { kind: 'constant', value: BigInt.asIntN(64, -value) };
    }
    if (operator === '-')
      return { kind: 'constant', value: -(castValue('Double', value) as number) };
    throw new FilterSyntaxError(`unexpected op: ${operator}`);
  }
  if (isWholeArray(operand)) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  if (operator === '+') return operand;
  if (operator !== 'not') throw new FilterSyntaxError(`unexpected op: ${operator}`);
  if (operand.kind !== 'predicate') {
    throw new FilterSyntaxError('not op can only be applied on boolean expression');
  }
  return { kind: 'predicate', node: { kind: 'not', node: operand.node } };
}
