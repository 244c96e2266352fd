/** Nodes of the tree from tokens, and the faults of a token that does not fit. */

import { FilterSyntaxError } from './filter-error.ts';
import { isKeyword, type Token } from './lexer.ts';
import { decodeUnicode, integerOf } from './literals.ts';
import type { Syntax } from './syntax.ts';

export function mismatched(token: Token, expected?: string): FilterSyntaxError {
  const tail = expected === undefined ? '' : ` expecting ${expected}`;
  return new FilterSyntaxError(`line 1:${token.at} mismatched input '${token.text}'${tail}`);
}

/** 2^63 is legal only behind a minus: it stays an int here and is checked when bound. */
export function integerSyntax(token: Token): Syntax {
  const value = integerOf(token.text);
  if (value === undefined) {
    throw new FilterSyntaxError(`line 1:${token.at} integer ${token.text} is out of range`);
  }
  return { kind: 'int', value };
}

/** Functions that are no keywords go by any case; `Array_Length` is none of them. */
export function callName(name: string): string {
  const lower = name.toLowerCase();
  return isKeyword(lower) ? name : lower;
}

/** The key as written between the quotes; only `\\uXXXX` stands for something else. */
export function keyOf(step: Token, name: Token): string {
  const key = decodeUnicode(step.text.slice(1, -1));
  if (key !== '') return key;
  throw new FilterSyntaxError(`invalid identifier: ${name.text}[${step.text}]`);
}

export function isComparison(operator: string): boolean {
  return operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
}

export function isSameDirection(a: string, b: string): boolean {
  return isComparison(b) && a[0] === b[0];
}

export function chainOf(first: Syntax, a: string, middle: Syntax, b: string, last: Syntax): Syntax {
  const isAscending = a[0] === '<';
  return {
    kind: 'range',
    middle,
    lower: isAscending ? first : last,
    upper: isAscending ? last : first,
    lowerInclusive: (isAscending ? a : b).endsWith('='),
    upperInclusive: (isAscending ? b : a).endsWith('='),
  };
}

export function negated(operator: string, operand: Syntax): Syntax {
  if (operator === '-') {
    if (operand.kind === 'int') return { kind: 'int', value: -operand.value };
    if (operand.kind === 'float') return { kind: 'float', value: -operand.value };
  }
  if (operator === '+' && (operand.kind === 'int' || operand.kind === 'float')) return operand;
  return { kind: 'unary', operator, operand };
}
