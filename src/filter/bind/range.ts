/** Chains: `lower < x <= upper`, with constant bounds around one column. */

import {
  type DataType,
  isFloatingType,
  isIntegerType,
  isStringType,
} from '../../schema/data-type.ts';
import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, PlanValue } from '../plan.ts';
import { printSyntax, type RangeSyntax, type Syntax } from '../syntax.ts';
import { compareConstants } from './comparison.ts';
import type { BindContext } from './context.ts';
import { compareWith } from './literal-comparison.ts';
import { isConstantOperand, isWholeArray, type Operand } from './operand.ts';
import { fillTemplate } from './template.ts';
import { castValue, isNumber, valueTypeOf } from './values.ts';

export function bindRange(node: RangeSyntax, context: BindContext): Operand {
  const middle = context.bindOperand(node.middle, context);
  if (middle.kind !== 'column') {
    throw new FilterSyntaxError(
      `range operations are only supported on single fields now, got: ${printSyntax(node.middle)}`,
    );
  }
  if (isWholeArray(middle))
    throw new FilterSyntaxError('can not comparisons array fields directly');
  const { column } = middle;
  const lowerOperand = boundOperand('lowerbound', node.lower, context);
  const upperOperand = boundOperand('upperbound', node.upper, context);
  const lower = boundValue(column, lowerOperand, context);
  const upper = boundValue(column, upperOperand, context);
  const isStrict = !node.lowerInclusive || !node.upperInclusive;
  if (compareConstants(isStrict ? '>=' : '>', lower, upper) === true) {
    const isFilled = lowerOperand.kind === 'template' || upperOperand.kind === 'template';
    const message = 'invalid range: lowerbound is greater than upperbound';
    throw isFilled ? new FilterFillError(message) : new FilterSyntaxError(message);
  }
  return {
    kind: 'predicate',
    node: {
      kind: 'and',
      nodes: [
        compareWith(column, node.lowerInclusive ? '>=' : '>', lower),
        compareWith(column, node.upperInclusive ? '<=' : '<', upper),
      ],
    },
  };
}

function boundOperand(what: string, bound: Syntax, context: BindContext): Operand {
  const operand = context.bindOperand(bound, context);
  if (isConstantOperand(operand)) return operand;
  throw new FilterSyntaxError(`${what} cannot be a non-const expression: ${printSyntax(bound)}`);
}

function boundValue(column: ColumnRef, operand: Operand, context: BindContext): PlanValue {
  const type = valueTypeOf(column);
  if (operand.kind !== 'constant') {
    return fillTemplate(operand, context, (value) => castValue(type, value));
  }
  return castBound(type, operand.value);
}

function castBound(type: DataType, value: PlanValue): PlanValue {
  if (type === 'Bool') throw new FilterSyntaxError('invalid range operations on boolean expr');
  const isFitting = isStringType(type)
    ? typeof value === 'string'
    : isIntegerType(type)
      ? typeof value === 'bigint'
      : isFloatingType(type)
        ? isNumber(value)
        : type === 'JSON';
  if (!isFitting) throw new FilterSyntaxError('invalid range operations');
  return isFloatingType(type) ? Number(value) : value;
}
