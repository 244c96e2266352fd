/**
 * Arithmetic: constants fold, int64 wrapping around; a column takes one step with a
 * constant before it is compared (`x * 2 < 5`). More than that parses and binds, and is
 * refused when it is compared, as in Milvus.
 */

import { type DataType, isFloatingType, isIntegerType } from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { Arithmetic, PlanValue } from '../plan.ts';
import { type BinarySyntax, printSyntax } from '../syntax.ts';
import { isConstantOperand, isWholeArray, type Operand, scalarType, typeOf } from './operand.ts';

type Sides = { readonly left: Operand; readonly right: Operand };

const WORDS = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'modulo',
} as const;

export function bindArithmetic(node: BinarySyntax, { left, right }: Sides): Operand {
  const operator = node.operator as Arithmetic;
  if (isConstantOperand(left) && isConstantOperand(right)) {
    if (left.kind !== 'constant' || right.kind !== 'constant') throw betweenTemplates(operator);
    return { kind: 'constant', value: foldArithmetic(operator, left.value, right.value) };
  }
  if (isWholeArray(left) || isWholeArray(right)) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  return { kind: 'arithmetic', operator, left, right, type: typeOfResult(operator, left, right) };
}

export function betweenTemplates(operator: string): FilterSyntaxError {
  return new FilterSyntaxError(
    `placeholder was not supported between two constants with operator: ${operator}`,
  );
}

export function bindPower(node: BinarySyntax, { left, right }: Sides): Operand {
  if (left.kind !== 'constant' || right.kind !== 'constant') {
    throw new FilterSyntaxError(`power can only apply on constants: ${printSyntax(node)}`);
  }
  const a = left.value as bigint | number;
  const b = right.value as bigint | number;
  for (const side of [a, b]) checkNumber('power', side);
  const power = Number(a) ** Number(b);
  const isInteger = typeof a === 'bigint' && typeof b === 'bigint' && b >= 0n;
  return { kind: 'constant', value: isInteger && power < 2 ** 63 ? BigInt(power) : power };
}

function typeOfResult(operator: Arithmetic, left: Operand, right: Operand): DataType {
  if (left.kind === 'template') return typeOf(right) as DataType;
  if (right.kind === 'template') return typeOf(left) as DataType;
  // The column's type decides what it may meet, on whichever side it stands.
  const isReversed = left.kind === 'constant';
  const [first, second] = isReversed ? [right, left] : [left, right];
  const a = scalarType(first);
  const b = scalarType(second);
  if (!mayMeet(a, b)) {
    throw new FilterSyntaxError(
      `'${WORDS[operator]}' cannot perform arithmetic between ${a} field and ${b}`,
    );
  }
  checkModulo(operator, [a, b]);
  return resultType(a as DataType, b as DataType);
}

export function checkModulo(operator: Arithmetic, types: readonly string[]): void {
  const isInteger = (type: string) => type === 'JSON' || isIntegerType(type as DataType);
  if (operator === '%' && !types.every(isInteger)) {
    throw new FilterSyntaxError('modulo can only apply on integer types');
  }
}

function isArithmetic(type: string): boolean {
  return type !== 'None' && (isIntegerType(type as DataType) || isFloatingType(type as DataType));
}

function mayMeet(a: string, b: string): boolean {
  if (a === 'JSON') return isArithmetic(b);
  if (!isArithmetic(a)) return false;
  if (isIntegerType(a as DataType)) return b === 'JSON' || isIntegerType(b as DataType);
  return isArithmetic(b) || b === 'JSON';
}

/** The type in which it is calculated and compared. */
export function resultType(a: DataType, b: DataType): DataType {
  const isInteger = isIntegerType(a) || (a === 'JSON' && isIntegerType(b));
  if (isInteger && !isFloatingType(b)) return 'Int64';
  return 'Double';
}

function checkNumber(word: string, side: PlanValue): void {
  if (typeof side === 'boolean') {
    throw new FilterSyntaxError(`${word} cannot apply on bool field`);
  }
  if (typeof side === 'string' || typeof side === 'object') {
    throw new FilterSyntaxError(`${word} cannot apply on string field`);
  }
}

function foldArithmetic(operator: Arithmetic, left: PlanValue, right: PlanValue): PlanValue {
  for (const side of [left, right]) checkNumber(WORDS[operator], side);
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    return foldIntegers(operator, left, right);
  }
  const a = Number(left);
  const b = Number(right);
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new FilterSyntaxError('cannot divide by zero');
      return a / b;
    case '%':
      throw new FilterSyntaxError('modulo can only apply on integer');
  }
}

function foldIntegers(operator: Arithmetic, a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return BigInt.asIntN(64, a + b);
    case '-':
      return BigInt.asIntN(64, a - b);
    case '*':
      return BigInt.asIntN(64, a * b);
    case '/':
      if (b === 0n) throw new FilterSyntaxError('cannot divide by zero');
      return BigInt.asIntN(64, a / b);
    case '%':
      if (b === 0n) throw new FilterSyntaxError('cannot modulo by zero');
      return a % b;
  }
}
