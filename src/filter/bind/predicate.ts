/**
 * Types a parsed filter against a schema: names become columns, templates values,
 * constants fold, and whatever cannot meet is refused in Milvus' words.
 *
 * Dispatches to one file a family of constructs; calls are in ../functions/.
 */

import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import { functionNamed } from '../functions/function-table.ts';
import type { PlanNode } from '../plan.ts';
import type { BinarySyntax, CallSyntax, Syntax, UnarySyntax } from '../syntax.ts';
import { bindComparison } from './comparison.ts';
import type { BindContext } from './context.ts';
import { notBoolean } from './not-boolean.ts';
import { bindExists, bindIsNull } from './null.ts';
import { bindPattern } from './pattern.ts';
import { bindRange } from './range.ts';
import { bindIn } from './term.ts';

export function bindPredicate(node: Syntax, context: BindContext): PlanNode {
  switch (node.kind) {
    case 'bool':
      return { kind: 'constant', value: node.value };
    case 'unary':
      return bindUnary(node, context);
    case 'binary':
      return bindBinary(node, context);
    case 'range':
      return bindRange(node, context);
    case 'isNull':
      return bindIsNull(node, context);
    case 'call':
      return bindCall(node, context);
    case 'template': {
      const value = foldConstant(node, context.templates);
      if (typeof value === 'boolean') return { kind: 'constant', value };
      throw notBoolean(node, context);
    }
    default:
      throw notBoolean(node, context);
  }
}

function bindUnary(node: UnarySyntax, context: BindContext): PlanNode {
  if (node.operator === 'exists') return bindExists(node.operand, context);
  if (node.operator !== 'not') throw notBoolean(node, context);
  if (
    isConstant(node.operand) &&
    node.operand.kind !== 'bool' &&
    node.operand.kind !== 'template'
  ) {
    throw new FilterSyntaxError('not can only apply on boolean');
  }
  if (node.operand.kind === 'name' || node.operand.kind === 'array') {
    throw new FilterSyntaxError('not op can only be applied on boolean expression');
  }
  const inner = bindPredicate(node.operand, context);
  if (inner.kind === 'constant') return { kind: 'constant', value: !inner.value };
  return { kind: 'not', node: inner };
}

function bindBinary(node: BinarySyntax, context: BindContext): PlanNode {
  const { operator } = node;
  switch (operator) {
    case 'and':
    case 'or':
      return bindLogical(node, operator, context);
    case 'in':
      return bindIn(node, context);
    case 'not in':
      return { kind: 'not', node: bindIn(node, context) };
    case 'like':
    case '=~':
      return bindPattern(node, operator, context);
    case '!~':
      return { kind: 'not', node: bindPattern(node, '=~', context) };
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return bindComparison(node, operator, context);
    case '&':
    case '|':
    case '^':
      throw new FilterSyntaxError(
        `${{ '&': 'BitAnd', '|': 'BitOr', '^': 'BitXor' }[operator]} is not supported`,
      );
    case '<<':
    case '>>':
      throw new FilterSyntaxError('shift is not supported');
    default:
      throw notBoolean(node, context);
  }
}

/** Long chains of one operator are unrolled in a loop: their trees lean left. */
function bindLogical(node: BinarySyntax, operator: 'and' | 'or', context: BindContext): PlanNode {
  const operands: Syntax[] = [];
  let rest: Syntax = node;
  while (rest.kind === 'binary' && rest.operator === operator) {
    operands.push(rest.right);
    rest = rest.left;
  }
  operands.push(rest);
  const absorbing = operator === 'or';
  const nodes: PlanNode[] = [];
  for (const operand of operands.reverse()) {
    const bound = bindPredicate(operand, context);
    if (bound.kind === 'constant') {
      if (bound.value === absorbing) return bound;
    } else if (bound.kind === operator) nodes.push(...bound.nodes);
    else nodes.push(bound);
  }
  if (nodes.length === 0) return { kind: 'constant', value: !absorbing };
  return nodes.length === 1 ? (nodes[0] as PlanNode) : { kind: operator, nodes };
}

function bindCall(node: CallSyntax, context: BindContext): PlanNode {
  const known = functionNamed(node.name);
  if (known === undefined) {
    throw new FilterSyntaxError(`function ${node.name} is not supported by this server yet`);
  }
  if (known.bind === undefined) throw notBoolean(node, context);
  return known.bind(node, context);
}
