/**
 * Types a parsed filter against a schema, from the leaves up: names become columns,
 * templates values, constants fold, and whatever cannot meet is refused in Milvus' words.
 *
 * Dispatches to one file a family of constructs; calls are in ../functions/.
 */

import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import { functionNotFound } from '../functions/function-not-found.ts';
import { functionNamed } from '../functions/function-table.ts';
import type { PlanNode, PlanValue } from '../plan.ts';
import { type BinarySyntax, type CallSyntax, printSyntax, type Syntax } from '../syntax.ts';
import { bindArithmetic, bindPower } from './arithmetic.ts';
import { bindScalarColumn } from './column.ts';
import { bindComparison } from './comparison.ts';
import type { BindContext } from './context.ts';
import { bindLogical, bindUnary } from './logical.ts';
import { bindExists, bindIsNull } from './null.ts';
import { type Operand, typeOf } from './operand.ts';
import { bindPattern } from './pattern.ts';
import { bindRange } from './range.ts';
import { bindTerm } from './term.ts';
import { bindTimestamp } from './timestamp.ts';

export function bindPredicate(node: Syntax, context: BindContext): PlanNode {
  const operand = bindOperand(node, context);
  if (operand.kind === 'predicate') return operand.node;
  if (operand.kind === 'constant' && typeof operand.value === 'boolean') {
    return { kind: 'constant', value: operand.value };
  }
  throw new FilterFillError(
    `predicate is not a boolean expression: ${printSyntax(node)}, data type: ${typeOf(operand)}`,
  );
}

export function bindOperand(node: Syntax, context: BindContext): Operand {
  switch (node.kind) {
    case 'bool':
    case 'float':
    case 'string':
      return { kind: 'constant', value: node.value };
    case 'int':
      if (node.value > 2n ** 63n - 1n) {
        throw new FilterSyntaxError(`int64 overflow: ${node.value}`);
      }
      return { kind: 'constant', value: node.value };
    case 'array':
      return { kind: 'constant', value: node.elements.map((each) => elementValue(each, context)) };
    case 'template':
      return { kind: 'template', name: node.name };
    case 'parens':
      return bindOperand(node.inner, context);
    case 'name':
      return { kind: 'column', column: bindScalarColumn(node, context) };
    case 'unary': {
      const operand = bindOperand(node.operand, context);
      if (node.operator !== 'exists') return bindUnary(node, operand);
      return { kind: 'predicate', node: bindExists(node.operand, operand) };
    }
    case 'binary':
      return bindBinary(node, context);
    case 'range':
      return bindRange(node, context);
    case 'isNull':
      return { kind: 'predicate', node: bindIsNull(node, context) };
    case 'timestamp':
      return { kind: 'predicate', node: bindTimestamp(node, context) };
    case 'call':
      return bindCall(node, context);
  }
}

function elementValue(node: Syntax, context: BindContext): PlanValue {
  const operand = bindOperand(node, context);
  if (operand.kind === 'constant') return operand.value;
  throw new FilterSyntaxError(
    `array element type must be generic value, but got: ${printSyntax(node)}`,
  );
}

function bindBinary(node: BinarySyntax, context: BindContext): Operand {
  const { operator } = node;
  switch (operator) {
    case 'and':
    case 'or':
      return bindLogical(node, context);
    case '&':
    case '|':
    case '^': {
      const word = { '&': 'BitAnd', '|': 'BitOr', '^': 'BitXor' }[operator];
      throw new FilterSyntaxError(`${word} is not supported: ${printSyntax(node)}`);
    }
    case '<<':
    case '>>':
      throw new FilterSyntaxError(`shift is not supported: ${printSyntax(node)}`);
  }
  const left = bindOperand(node.left, context);
  switch (operator) {
    case 'in':
    case 'not in':
      return bindTerm(node, left, context);
    case 'like':
    case '=~':
    case '!~':
      return bindPattern(node, left, context);
  }
  const sides = { left, right: bindOperand(node.right, context) };
  switch (operator) {
    case '**':
      return bindPower(node, sides);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return bindArithmetic(node, sides);
    default:
      return bindComparison(node, sides, context);
  }
}

function bindCall(node: CallSyntax, context: BindContext): Operand {
  const known = functionNamed(node.name);
  if (known === undefined) throw functionNotFound(node, context);
  if (known.bind === undefined) return { kind: 'comparedCall', call: node, known };
  return { kind: 'predicate', node: known.bind(node, context) };
}
