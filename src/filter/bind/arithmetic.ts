/** One step of arithmetic on a column before it is compared: `x * 2 < 5`. */

import { isStringType } from '../../schema/data-type.ts';
import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, Comparison, PlanNode, PlanValue, Arithmetic } from '../plan.ts';
import { printSyntax, type Syntax, type NameSyntax } from '../syntax.ts';
import { bindColumn, scalarTypeOf } from './column.ts';
import type { BindContext } from './context.ts';

export function bindArithmetic(
  side: Syntax,
  operator: Comparison,
  value: PlanValue,
  context: BindContext,
): PlanNode {
  if (side.kind !== 'binary' || !['+', '-', '*', '/', '%', '**'].includes(side.operator)) {
    throw new FilterSyntaxError(`unsupported expression: ${printSyntax(side)}`);
  }
  if (side.operator === '**') throw new FilterSyntaxError('power can only apply on constants');
  const step = side.operator as Arithmetic;
  const isFieldFirst = side.left.kind === 'name' && isConstant(side.right);
  const isFieldLast = side.right.kind === 'name' && isConstant(side.left);
  if (!isFieldFirst && !isFieldLast) {
    throw new FilterSyntaxError(
      side.left.kind === 'name' && side.right.kind === 'name'
        ? 'not supported to do arithmetic operations between multiple fields'
        : 'complicated arithmetic operations are not supported',
    );
  }
  if (isFieldLast && step !== '+' && step !== '*') {
    throw new FilterSyntaxError('module field is not yet supported');
  }
  const column = bindColumn((isFieldFirst ? side.left : side.right) as NameSyntax, context);
  const operand = foldConstant(isFieldFirst ? side.right : side.left, context.templates);
  checkArithmetic(column, step, operand, value);
  return {
    kind: 'compare',
    column,
    arithmetic: { operator: step, operand: operand as bigint | number },
    operator,
    value: value as bigint | number,
  };
}

function checkArithmetic(
  column: ColumnRef,
  step: Arithmetic,
  operand: PlanValue,
  value: PlanValue,
): void {
  const type = scalarTypeOf(column);
  const isNumber = (x: PlanValue): boolean => typeof x === 'bigint' || typeof x === 'number';
  const names = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', '%': 'modulo' };
  if (!isNumber(operand) || !isNumber(value) || isStringType(type) || type === 'Bool') {
    const shown = type === 'Bool' || typeof operand === 'boolean' ? 'bool' : 'string';
    throw new FilterSyntaxError(`${names[step]} cannot apply on ${shown} field`);
  }
  const isInteger = type.startsWith('Int');
  if (isInteger && (typeof operand === 'number' || typeof value === 'number')) {
    throw new FilterSyntaxError(`cannot perform arithmetic between ${type} field and Double`);
  }
  if (step === '%' && (type === 'Float' || type === 'Double' || typeof operand === 'number')) {
    throw new FilterSyntaxError('modulo can only apply on integer types');
  }
  if ((step === '/' || step === '%') && Number(operand) === 0) {
    throw new FilterSyntaxError('division or modulus by zero');
  }
}
