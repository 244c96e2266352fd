/** One step of arithmetic on a column, compared with a constant: `x * 2 < 5`. */

import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, Comparison, PlanNode, PlanValue } from '../plan.ts';
import { checkModulo, resultType } from './arithmetic.ts';
import type { BindContext } from './context.ts';
import type { ArithmeticOperand, Operand } from './operand.ts';
import { fillTemplate } from './template.ts';
import { castValue, isNumber, typeOfValue, valueTypeOf } from './values.ts';

export function bindArithmeticComparison(
  side: ArithmeticOperand,
  operator: Comparison,
  constant: Operand,
  context: BindContext,
): PlanNode {
  const isFilled = side.left.kind === 'template' || side.right.kind === 'template';
  const raw = constant.kind === 'constant' ? constant.value : undefined;
  // Templates are typed when they are filled, after everything else was checked.
  if (!isFilled && raw !== undefined) castValue(side.type, raw);
  const { column, operand } = columnAndOperand(side);
  const step = operandValue(side, column, operand, context);
  if (side.operator === '/' || side.operator === '%') {
    if (Number(step) === 0) throw new FilterSyntaxError('division or modulus by zero');
  }
  const type = isFilled ? resultType(valueTypeOf(column), typeOfValue(step)) : side.type;
  const value =
    raw === undefined
      ? fillTemplate(constant, context, (filled) => castValue(type, filled))
      : castValue(type, raw);
  const stored = (each: PlanValue) => {
    const isFloat = valueTypeOf(column) === 'Float';
    return isFloat ? Math.fround(Number(each)) : (each as bigint | number);
  };
  return {
    kind: 'compare',
    column,
    arithmetic: { operator: side.operator, operand: stored(castValue(type, step)) },
    operator,
    value: stored(value),
  };
}

function columnAndOperand(side: ArithmeticOperand): { column: ColumnRef; operand: Operand } {
  const { left, right, operator } = side;
  if (left.kind === 'column' && right.kind === 'column') {
    throw new FilterSyntaxError(
      'not supported to do arithmetic operations between multiple fields',
    );
  }
  const isConstant = (operand: Operand) =>
    operand.kind === 'constant' || operand.kind === 'template';
  if (left.kind === 'column' && isConstant(right)) return { column: left.column, operand: right };
  if (right.kind !== 'column' || !isConstant(left)) {
    throw new FilterSyntaxError('complicated arithmetic operations are not supported');
  }
  if (operator !== '+' && operator !== '*') {
    throw new FilterSyntaxError('module field is not yet supported');
  }
  return { column: right.column, operand: left };
}

function operandValue(
  side: ArithmeticOperand,
  column: ColumnRef,
  operand: Operand,
  context: BindContext,
): PlanValue {
  if (operand.kind === 'constant') return operand.value;
  return fillTemplate(operand, context, (value) => {
    const type = valueTypeOf(column);
    checkModulo(side.operator, [type, typeOfValue(value)]);
    if (Array.isArray(value)) throw new FilterFillError('can not comparisons array directly');
    if (!isNumber(value) || !/^(Int\d+|Float|Double|JSON)$/.test(type)) {
      throw new FilterFillError(`incompatible data type, ${type}, ${typeOfValue(value)}`);
    }
    return value;
  });
}
