/**
 * Tokens to tree, by precedence climbing over one table.
 *
 * Depth is bounded (limits.filterDepthMax), lists are read in a loop. Wording of
 * syntax errors follows ANTLR's, which clients' tests look for.
 */

import { filterDepthMax } from '../base/limits.ts';
import { FilterSyntaxError } from './filter-error.ts';
import { isKeyword, type Token, tokenize } from './lexer.ts';
import { floatOf, integerOf, unquote, unquotePattern } from './literals.ts';
import type { CallOption, PathStep, Syntax } from './syntax.ts';

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
const ELEMENT_CALL = /^(element_filter|match_(all|any|least|most|exact))$/;
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
  /** Calls around this place in which `$[sub]` means something. */
  #elementCalls = 0;

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
        return integerSyntax(token);
      case 'float':
        return { kind: 'float', value: floatOf(token.text) };
      case 'string':
        return {
          kind: 'string',
          value: this.#isAfterRegex() ? unquotePattern(token.text) : unquote(token.text),
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
    if (token.text.startsWith('$[') && this.#elementCalls === 0) {
      throw new FilterSyntaxError(
        `${token.text} syntax can only be used inside ElementFilter or MATCH_*`,
      );
    }
    if (this.#peek().text === '(') return this.#call(callName(token.text));
    const path: PathStep[] = [];
    let end = token.at + token.text.length;
    for (
      let bracket = this.#peek();
      bracket.text === '[' && bracket.at === end;
      bracket = this.#peek()
    ) {
      this.#next += 1;
      const step = this.#take();
      if (step.kind === 'name') {
        // `S[sub]` and `S[0][sub]`: the sub-field of a struct array has a name of its own.
        this.#expect(']');
        return { kind: 'name', name: `${token.text}[${step.text}]`, path };
      }
      if (step.kind === 'string') path.push(unquote(step.text));
      else if (step.kind === 'integer') path.push(Number(step.text));
      else throw mismatched(step);
      end = this.#expect(']').at + 1;
    }
    return { kind: 'name', name: token.text, path };
  }

  #call(name: string): Syntax {
    this.#expect('(');
    const args: Syntax[] = [];
    const options: CallOption[] = [];
    const isAboutElements = ELEMENT_CALL.test(name);
    if (isAboutElements) this.#elementCalls += 1;
    this.#each(')', () => {
      const option = this.#option();
      if (option !== undefined) options.push(option);
      else args.push(this.expression(0));
    });
    if (isAboutElements) this.#elementCalls -= 1;
    return { kind: 'call', name, args, options };
  }

  /** `minimum_should_match=2` among a call's arguments. */
  #option(): CallOption | undefined {
    const [name, equals] = this.#tokens.slice(this.#next, this.#next + 2);
    if (name?.kind !== 'keyword' || equals?.text !== '=') return undefined;
    this.#next += 2;
    return { name: name.text, value: this.expression(0) };
  }

  #list(close: string): Syntax[] {
    const elements: Syntax[] = [];
    this.#each(close, () => elements.push(this.expression(0)));
    return elements;
  }

  /** Elements up to `close`; a trailing comma is allowed. */
  #each(close: string, readElement: () => void): void {
    while (this.#peek().text !== close) {
      readElement();
      if (this.#peek().text === close) break;
      this.#expect(',');
    }
    this.#next += 1;
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

/** 2^63 is legal only behind a minus: it stays an int here and is checked when bound. */
function integerSyntax(token: Token): Syntax {
  const value = integerOf(token.text);
  if (value === undefined) {
    throw new FilterSyntaxError(`line 1:${token.at} integer ${token.text} is out of range`);
  }
  return { kind: 'int', value };
}

/** Functions that are no keywords go by any case; `Array_Length` is none of them. */
function callName(name: string): string {
  const lower = name.toLowerCase();
  return isKeyword(lower) ? name : lower;
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

function negated(operator: string, operand: Syntax): Syntax {
  if (operator === '-') {
    if (operand.kind === 'int') return { kind: 'int', value: -operand.value };
    if (operand.kind === 'float') return { kind: 'float', value: -operand.value };
  }
  if (operator === '+' && (operand.kind === 'int' || operand.kind === 'float')) return operand;
  return { kind: 'unary', operator, operand };
}
