/**
 * `==`, `!=`, `<` and so on: constants with each other; a column, a call or one step of
 * arithmetic with a constant; two columns.
 */

import { isFloatingType, isIntegerType, type DataType } from '../../schema/data-type.ts';
import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import type { Comparison, PlanNode, PlanValue } from '../plan.ts';
import { type BinarySyntax, printSyntax } from '../syntax.ts';
import { betweenTemplates } from './arithmetic.ts';
import { bindArithmeticComparison } from './arithmetic-comparison.ts';
import type { BindContext } from './context.ts';
import { compareWith } from './literal-comparison.ts';
import {
  elementTypeOf,
  isConstantOperand,
  isWholeArray,
  type Operand,
  scalarType,
  typeOf,
} from './operand.ts';
import { fillTemplate } from './template.ts';
import { castValue, isNumber, valueTypeOf } from './values.ts';

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export function bindComparison(
  node: BinarySyntax,
  sides: { readonly left: Operand; readonly right: Operand },
  context: BindContext,
): Operand {
  const { left, right } = sides;
  const operator = node.operator as Comparison;
  if (isConstantOperand(left) && isConstantOperand(right)) return foldComparison(node, left, right);
  const isOrder = operator !== '==' && operator !== '!=';
  if (isOrder && (isWholeArray(left) || isWholeArray(right))) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  if (left.kind !== 'template' && right.kind !== 'template' && !canBeCompared(left, right)) {
    throw new FilterSyntaxError(
      `comparisons between ${shownType(left)} and ${shownType(right)} are not supported`,
    );
  }
  const plan = isConstantOperand(left)
    ? compareWithConstant(right, FLIPPED[operator], left, context)
    : isConstantOperand(right)
      ? compareWithConstant(left, operator, right, context)
      : compareColumns(left, operator, right);
  return { kind: 'predicate', node: plan };
}

function foldComparison(node: BinarySyntax, left: Operand, right: Operand): Operand {
  const operator = node.operator as Comparison;
  if (left.kind !== 'constant' || right.kind !== 'constant') throw betweenTemplates(operator);
  const holds = compareConstants(operator, left.value, right.value);
  if (holds === undefined) {
    throw new FilterSyntaxError(
      `comparison operations cannot be applied to two incompatible operands: ${printSyntax(node)}`,
    );
  }
  return { kind: 'constant', value: holds };
}

/** Undefined where the two have nothing in common. */
export function compareConstants(
  operator: Comparison,
  left: PlanValue,
  right: PlanValue,
): boolean | undefined {
  const isEquality = operator === '==' || operator === '!=';
  const areBoth = (type: string) => typeof left === type && typeof right === type;
  const isComparable =
    (isNumber(left) && isNumber(right)) || areBoth('string') || (isEquality && areBoth('boolean'));
  if (!isComparable) return undefined;
  const areIntegers = areBoth('bigint');
  const a = isNumber(left) && !areIntegers ? Number(left) : left;
  const b = isNumber(right) && !areIntegers ? Number(right) : right;
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

function shownType(operand: Operand): string {
  const type = typeOf(operand);
  return type === 'Array' ? `Array[${elementTypeOf(operand)}]` : type;
}

function canBeCompared(left: Operand, right: Operand): boolean {
  const a = scalarType(left);
  const b = scalarType(right);
  if (a === 'JSON') return true;
  switch (a) {
    case 'Bool':
      return b === 'Bool' || b === 'JSON';
    case 'String':
    case 'VarChar':
      return b === 'String' || b === 'VarChar' || b === 'JSON';
    default:
      return isArithmetic(a) && (isArithmetic(b) || b === 'JSON');
  }
}

function isArithmetic(type: string): boolean {
  return type !== 'None' && (isIntegerType(type as DataType) || isFloatingType(type as DataType));
}

function compareWithConstant(
  side: Operand,
  operator: Comparison,
  constant: Operand,
  context: BindContext,
): PlanNode {
  if (side.kind === 'arithmetic') {
    return bindArithmeticComparison(side, operator, constant, context);
  }
  if (constant.kind === 'template') {
    if (side.kind !== 'column' && side.kind !== 'comparedCall') {
      throw new FilterFillError('this expression no need to fill placeholder');
    }
    const type = side.kind === 'column' ? valueTypeOf(side.column) : 'Int64';
    const value = fillTemplate(constant, context, (filled) => castValue(type, filled));
    return compareFilled(side, operator, value, context);
  }
  const { value } = constant as Operand & { kind: 'constant' };
  const type = side.kind === 'column' ? valueTypeOf(side.column) : typeOf(side);
  return compareFilled(side, operator, castValue(type, value), context);
}

function compareFilled(
  side: Operand,
  operator: Comparison,
  value: PlanValue,
  context: BindContext,
): PlanNode {
  if (side.kind === 'comparedCall' && side.known.bindCompared !== undefined) {
    return side.known.bindCompared(side.call, operator, value, context);
  }
  if (side.kind !== 'column')
    throw new FilterSyntaxError('not supported to combine multiple fields');
  if (side.column.type === 'Bool' && operator !== '==' && operator !== '!=') {
    throw new FilterSyntaxError('comparison operations on boolean expr');
  }
  return compareWith(side.column, operator, value);
}

function compareColumns(left: Operand, operator: Comparison, right: Operand): PlanNode {
  if (left.kind !== 'column' || right.kind !== 'column') {
    throw new FilterSyntaxError('only comparison between two fields is supported');
  }
  if (left.column.type === 'JSON' || right.column.type === 'JSON') {
    throw new FilterSyntaxError('two column comparison with JSON type is not supported');
  }
  return { kind: 'compareColumns', left: left.column, operator, right: right.column };
}
