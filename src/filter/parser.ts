/**
 * Tokens to tree, by precedence climbing over one table.
 *
 * Depth is bounded (limits.filterDepthMax), lists are read in a loop. Wording of
 * syntax errors follows ANTLR's, which clients' tests look for.
 */

import { filterDepthMax } from '../base/limits.ts';
import { FilterSyntaxError, type Token, tokenize, unquote } from './lexer.ts';
import type { PathStep, Syntax } from './syntax.ts';

/** Binding power of binary operators; all group left. */
const POWER: Readonly<Record<string, number>> = {
  or: 1,
  '||': 1,
  and: 2,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '<=': 7,
  '>': 7,
  '>=': 7,
  in: 9,
  'not in': 9,
  '<<': 10,
  '>>': 10,
  '+': 11,
  '-': 11,
  '*': 12,
  '/': 12,
  '%': 12,
  '**': 14,
  '!~': 15,
  '=~': 16,
  like: 17,
};
const UNARY_POWER = 13;
const EXISTS_POWER = 18;
const NAME_OF: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or' };

export function parseFilter(text: string): Syntax {
  const parser = new Parser(tokenize(text));
  const tree = parser.expression(0);
  parser.expectEnd(text);
  return tree;
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  expression(power: number): Syntax {
    this.#depth += 1;
    if (this.#depth > filterDepthMax) {
      throw new FilterSyntaxError(`the expression is nested deeper than ${filterDepthMax} levels`);
    }
    let left = this.#prefix();
    for (;;) {
      const operator = this.#infixOperator();
      if (operator === 'is null' || operator === 'is not null') {
        this.#next += 1;
        left = { kind: 'isNull', operand: left, negated: operator === 'is not null' };
        continue;
      }
      const binding = operator === undefined ? undefined : POWER[operator];
      if (operator === undefined || binding === undefined || binding <= power) break;
      this.#next += operator === 'not in' ? 2 : 1;
      left = this.#combine(left, operator, binding);
    }
    this.#depth -= 1;
    return left;
  }

  expectEnd(text: string): void {
    const token = this.#peek();
    if (token.kind === 'end') return;
    if (token.text === ')' || token.text === ']') {
      throw new FilterSyntaxError(
        `line 1:${token.at} extraneous input '${token.text}' expecting <EOF>`,
      );
    }
    throw new FilterSyntaxError(
      `invalid expression: ${text}, mismatched input '${token.text}' expecting <EOF>`,
    );
  }

  #combine(left: Syntax, operator: string, binding: number): Syntax {
    const right = this.expression(binding);
    if (isComparison(operator)) {
      const chained = this.#infixOperator();
      if (chained !== undefined && isSameDirection(operator, chained)) {
        this.#next += 1;
        return chainOf(left, operator, right, chained, this.expression(binding));
      }
    }
    return { kind: 'binary', operator: NAME_OF[operator] ?? operator, left, right };
  }

  #infixOperator(): string | undefined {
    const token = this.#peek();
    if (token.kind === 'keyword' && token.text === 'not') {
      const after = this.#tokens[this.#next + 1];
      return after?.kind === 'keyword' && after.text === 'in' ? 'not in' : undefined;
    }
    return token.kind === 'keyword' || token.kind === 'operator' ? token.text : undefined;
  }

  #prefix(): Syntax {
    const token = this.#take();
    switch (token.kind) {
      case 'integer':
        return integerOf(token);
      case 'float':
        return { kind: 'float', value: floatOf(token.text) };
      case 'string':
        return {
          kind: 'string',
          value: safeUnquote(token.text, this.#isAfterRegex()),
          raw: token.text,
        };
      case 'template':
        return { kind: 'template', name: token.text };
      case 'name':
        return this.#nameOrCall(token);
      case 'keyword':
        return this.#keyword(token);
      case 'operator':
        return this.#operator(token);
      case 'end':
        throw mismatched(token);
    }
  }

  /** The operator just before the string that was taken. */
  #isAfterRegex(): boolean {
    const before = this.#tokens[this.#next - 2];
    return before?.text === '=~' || before?.text === '!~';
  }

  #keyword(token: Token): Syntax {
    switch (token.text) {
      case 'true':
      case 'false':
        return { kind: 'bool', value: token.text === 'true' };
      case 'not':
        return { kind: 'unary', operator: 'not', operand: this.expression(UNARY_POWER) };
      case 'exists':
        return { kind: 'unary', operator: 'exists', operand: this.expression(EXISTS_POWER) };
      default:
        if (this.#peek().text === '(') return this.#call(token.text);
        throw mismatched(token);
    }
  }

  #operator(token: Token): Syntax {
    switch (token.text) {
      case '(': {
        const inner = this.expression(0);
        this.#expect(')');
        return inner;
      }
      case '[':
        return { kind: 'array', elements: this.#list(']') };
      case '-':
      case '+':
      case '~':
        return negated(token.text, this.expression(UNARY_POWER));
      case '!':
        return { kind: 'unary', operator: 'not', operand: this.expression(UNARY_POWER) };
      default:
        throw mismatched(token);
    }
  }

  #nameOrCall(token: Token): Syntax {
    if (this.#peek().text === '(') return this.#call(token.text.toLowerCase());
    const path: PathStep[] = [];
    let end = token.at + token.text.length;
    for (
      let bracket = this.#peek();
      bracket.text === '[' && bracket.at === end;
      bracket = this.#peek()
    ) {
      this.#next += 1;
      const step = this.#take();
      if (step.kind === 'string') path.push(safeUnquote(step.text, false));
      else if (step.kind === 'integer') path.push(Number(step.text));
      else throw mismatched(step);
      end = this.#expect(']').at + 1;
    }
    return { kind: 'name', name: token.text, path };
  }

  #call(name: string): Syntax {
    this.#expect('(');
    return { kind: 'call', name, args: this.#list(')') };
  }

  /** Elements up to `close`; a trailing comma is allowed. */
  #list(close: string): Syntax[] {
    const elements: Syntax[] = [];
    while (this.#peek().text !== close) {
      elements.push(this.expression(0));
      if (this.#peek().text === close) break;
      this.#expect(',');
    }
    this.#next += 1;
    return elements;
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#next += 1;
    return token;
  }

  #expect(text: string): Token {
    const token = this.#take();
    if (token.text !== text || token.kind !== 'operator') throw mismatched(token, `'${text}'`);
    return token;
  }
}

function mismatched(token: Token, expected?: string): FilterSyntaxError {
  const tail = expected === undefined ? '' : ` expecting ${expected}`;
  return new FilterSyntaxError(`line 1:${token.at} mismatched input '${token.text}'${tail}`);
}

function isComparison(operator: string): boolean {
  return operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
}

function isSameDirection(a: string, b: string): boolean {
  return isComparison(b) && a[0] === b[0];
}

function chainOf(first: Syntax, a: string, middle: Syntax, b: string, last: Syntax): Syntax {
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

const INT64_MAX = 2n ** 63n - 1n;

/** 2^63 is legal only behind a minus: it stays an int here and is checked when bound. */
function integerOf(token: Token): Syntax {
  const { text } = token;
  const isOctal = /^0[0-7]+$/.test(text);
  if (/^0\d*[89]\d*$/.test(text) && text.length > 1) throw mismatched(token);
  const value = BigInt(isOctal ? `0o${text.slice(1)}` : text);
  if (value > INT64_MAX + 1n) {
    throw new FilterSyntaxError(`line 1:${token.at} integer ${text} is out of range`);
  }
  return { kind: 'int', value };
}

function floatOf(text: string): number {
  if (!/^0[xX]/.test(text)) return Number(text);
  const [mantissa = '', exponent = '0'] = text.slice(2).split(/[pP]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = Number.parseInt(whole + fraction || '0', 16);
  return digits * 2 ** (Number(exponent) - 4 * fraction.length);
}

function negated(operator: string, operand: Syntax): Syntax {
  if (operator === '-') {
    if (operand.kind === 'int') return { kind: 'int', value: -operand.value };
    if (operand.kind === 'float') return { kind: 'float', value: -operand.value };
  }
  if (operator === '+' && (operand.kind === 'int' || operand.kind === 'float')) return operand;
  return { kind: 'unary', operator, operand };
}

/** A regular expression keeps its backslashes; only the quote and `\\` are resolved. */
function safeUnquote(literal: string, isRegex: boolean): string {
  if (!isRegex) return unquote(literal);
  return literal
    .slice(1, -1)
    .replace(/\\(["'\\])/g, (_, escaped: string) => (escaped === '\\' ? '\\\\' : escaped));
}
