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
export function compareScalars(operator: Comparison, left: unknown, right: unknown): number {
  const isComparable = isNumeric(left) ? isNumeric(right) : typeof left === typeof right;
  if (!isComparable || typeof left === 'object' || left === undefined) {
    return operator === '!=' ? TRUE : FALSE;
  }
  return judge(operator, orderOf(left as Scalar, right as Scalar)) ? TRUE : FALSE;
}

/** Negative, zero, positive; NaN where there is no order. */
function orderOf(left: Scalar, right: Scalar): number {
  if (typeof left === 'string' && typeof right === 'string') {
    if (left === right) return 0;
    const bytes = encoder.encode(left);
    return compareBytes(bytes, 0, bytes.length, encoder.encode(right));
  }
  if (isNumeric(left) && isNumeric(right)) return numericOrder(left, right);
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Int64 with int64 exactly; anything else as doubles, as C++ promotes them. */
function numericOrder(left: number | bigint, right: number | bigint): number {
  const isExact = isInt64(left) && isInt64(right);
  const a = isExact ? left : Number(left);
  const b = isExact ? right : Number(right);
  if (a < b) return -1;
  if (a > b) return 1;
  return a === b ? 0 : Number.NaN;
}

function isInt64(value: number | bigint): boolean {
  return typeof value === 'bigint' && value < 2n ** 63n;
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

export function scalarEquals(value: unknown, wanted: PlanValue): boolean {
  return !Array.isArray(wanted) && compareScalars('==', value, wanted) === TRUE;
}

/** A JSON array read exactly, or an Array cell: an int wanted is an int found. */
export function listEquals(value: unknown, wanted: readonly PlanValue[]): boolean {
  if (!Array.isArray(value) || value.length !== wanted.length) return false;
  return wanted.every((element, i) => {
    const found: unknown = value[i];
    if (typeof element === 'bigint' && typeof found !== 'bigint') return false;
    return scalarEquals(found, element);
  });
}

/** `value` is read exactly where a list is wanted. */
export function jsonContains(value: unknown, wanted: PlanValue): boolean {
  if (!Array.isArray(value)) return false;
  const list = Array.isArray(wanted) ? (wanted as readonly PlanValue[]) : undefined;
  return value.some((element) =>
    list === undefined ? scalarEquals(element, wanted) : listEquals(element, list),
  );
}

/** JSON null, empty containers and containers of nothing else do not exist; "" does. */
export function exists(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object') return true;
  return Object.values(value).some(exists);
}

/**
 * Undefined where the value is no number. Integers wrap at 64 bits, Float calculates in
 * float32; JSON was read exactly, so a bigint is an integer there too.
 */
export function arithmeticOn(
  column: ColumnRef,
  value: unknown,
  step: { readonly operator: Arithmetic; readonly operand: bigint | number },
): number | bigint | undefined {
  if (!isNumeric(value)) return undefined;
  const type = column.type === 'Array' ? column.elementType : column.type;
  const { operator, operand } = step;
  const isInteger = type === 'JSON' ? isInt64(value) : type?.startsWith('Int') === true;
  if (isInteger && typeof operand === 'bigint') {
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
      return BigInt.asIntN(64, a / b);
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
