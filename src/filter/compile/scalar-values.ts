/** Comparing, containing and calculating with single values, JSON's or a column's. */

import { compareBytes } from './compare.kernel.ts';
import type { Arithmetic, ColumnRef, Comparison, PlanValue } from '../plan.ts';
import { FALSE, TRUE } from './truth.ts';

type Scalar = Exclude<PlanValue, readonly PlanValue[]>;

const encoder = new TextEncoder();

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Values of different kinds are never equal, and neither is before the other. */
export function compareScalars(operator: Comparison, left: unknown, right: Scalar): number {
  const isComparable = isNumeric(left) ? isNumeric(right) : typeof left === typeof right;
  if (!isComparable || typeof left === 'object') return operator === '!=' ? TRUE : FALSE;
  return judge(operator, orderOf(left as Scalar, right)) ? TRUE : FALSE;
}

/** Negative, zero, positive; NaN where there is no order. */
function orderOf(left: Scalar, right: Scalar): number {
  if (typeof left === 'string' && typeof right === 'string') {
    if (left === right) return 0;
    const bytes = encoder.encode(left);
    return compareBytes(bytes, 0, bytes.length, encoder.encode(right));
  }
  if (left < right) return -1;
  if (left > right) return 1;
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number are compared by value
  return left == right ? 0 : Number.NaN;
}

function judge(operator: Comparison, order: number): boolean {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

export function jsonEquals(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((element, i) => jsonEquals(value[i], element))
    );
  }
  return compareScalars('==', value, wanted as Scalar) === TRUE;
}

export function jsonContains(value: unknown, wanted: PlanValue): boolean {
  return Array.isArray(value) && value.some((element) => jsonEquals(element, wanted));
}

/** JSON null, empty containers and containers of nothing else do not exist; "" does. */
export function exists(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object') return true;
  return Object.values(value).some(exists);
}

/** Undefined where the value is no number. Int64 arithmetic wraps; Float calculates in float32. */
export function arithmeticOn(
  column: ColumnRef,
  value: unknown,
  step: { readonly operator: Arithmetic; readonly operand: bigint | number },
): number | bigint | undefined {
  if (!isNumeric(value)) return undefined;
  const type = column.type === 'Array' ? column.elementType : column.type;
  const { operator, operand } = step;
  const isInteger = type?.startsWith('Int') === true;
  const isJsonInteger =
    type === 'JSON' &&
    typeof operand === 'bigint' &&
    (typeof value === 'bigint' || Number.isInteger(value));
  if ((isInteger || isJsonInteger) && typeof operand === 'bigint') {
    return integerArithmetic(BigInt(value), operator, operand);
  }
  const result = floatArithmetic(Number(value), operator, Number(operand));
  return type === 'Float' ? Math.fround(result) : result;
}

function integerArithmetic(a: bigint, operator: Arithmetic, b: bigint): bigint {
  switch (operator) {
    case '+':
      return BigInt.asIntN(64, a + b);
    case '-':
      return BigInt.asIntN(64, a - b);
    case '*':
      return BigInt.asIntN(64, a * b);
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

function floatArithmetic(a: number, operator: Arithmetic, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}
