/** Which pieces of a filter are constant, and their values: int arithmetic wraps at 64 bits. */

import { FilterSyntaxError } from './filter-error.ts';
import type { PlanValue } from './plan.ts';
import type { Syntax } from './syntax.ts';
import type { TemplateLookup } from './templates.ts';

const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**']);

export function isConstant(node: Syntax): boolean {
  switch (node.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
    case 'template':
      return true;
    case 'array':
      return node.elements.every(isConstant);
    case 'unary':
      return (node.operator === '-' || node.operator === '+') && isConstant(node.operand);
    case 'binary':
      return ARITHMETIC.has(node.operator) && isConstant(node.left) && isConstant(node.right);
    default:
      return false;
  }
}

export function foldConstant(node: Syntax, templates: TemplateLookup): PlanValue {
  switch (node.kind) {
    case 'bool':
    case 'float':
    case 'string':
      return node.value;
    case 'int':
      if (node.value > 2n ** 63n - 1n) {
        throw new FilterSyntaxError(`integer ${node.value} is out of range`);
      }
      return node.value;
    case 'template':
      return templates(node.name);
    case 'array':
      return node.elements.map((element) => foldConstant(element, templates));
    case 'unary': {
      const value = foldConstant(node.operand, templates);
      if (typeof value !== 'bigint' && typeof value !== 'number') {
        throw new FilterSyntaxError(`${node.operator} can only apply on numbers`);
      }
      return node.operator === '-' ? -value : value;
    }
    case 'binary':
      return foldArithmetic(
        node.operator,
        foldConstant(node.left, templates),
        foldConstant(node.right, templates),
      );
    default:
      throw new FilterSyntaxError('a constant was expected');
  }
}

const WORDS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'modulo',
  '**': 'power',
};

function foldArithmetic(operator: string, left: PlanValue, right: PlanValue): PlanValue {
  for (const side of [left, right]) {
    if (typeof side === 'boolean') {
      throw new FilterSyntaxError(`${WORDS[operator]} cannot apply on bool field`);
    }
    if (typeof side === 'string' || typeof side === 'object') {
      throw new FilterSyntaxError(`${WORDS[operator]} cannot apply on string field`);
    }
  }
  if (typeof left === 'bigint' && typeof right === 'bigint')
    return foldIntegers(operator, left, right);
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
      throw new FilterSyntaxError('modulo can only apply on integer types');
    default:
      return a ** b;
  }
}

function foldIntegers(operator: string, a: bigint, b: bigint): PlanValue {
  switch (operator) {
    case '+':
      return BigInt.asIntN(64, a + b);
    case '-':
      return BigInt.asIntN(64, a - b);
    case '*':
      return BigInt.asIntN(64, a * b);
    case '/':
      if (b === 0n) throw new FilterSyntaxError('cannot divide by zero');
      return a / b;
    case '%':
      if (b === 0n) throw new FilterSyntaxError('cannot modulo by zero');
      return a % b;
    default: {
      const power = Number(a) ** Number(b);
      const isExact = b >= 0n && Math.abs(power) < 2 ** 62;
      return isExact ? a ** b : power;
    }
  }
}
