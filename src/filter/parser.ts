/**
 * Tokens to tree, by precedence climbing over one table.
 *
 * Depth is bounded (limits.filterDepthMax), lists are read in a loop. Wording of
 * syntax errors follows ANTLR's, which clients' tests look for.
 */

import { filterDepthMax } from '../base/limits.ts';
import { FilterSyntaxError } from './filter-error.ts';
import { type Token, tokenize } from './lexer.ts';
import { floatOf, unquote, unquotePattern } from './literals.ts';
import {
  callName,
  chainOf,
  integerSyntax,
  isComparison,
  isSameDirection,
  keyOf,
  mismatched,
  negated,
} from './syntax-nodes.ts';
import type { CallOption, NameSyntax, PathStep, Syntax } from './syntax.ts';

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
/** Chains bind tighter than one comparison. */
const RANGE_POWER = 8;
const UNARY_POWER = 13;
const EXISTS_POWER = 18;
const FLIPPED: Readonly<Record<string, string>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
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
    const chain = isComparison(operator) ? this.#chain(left, operator) : undefined;
    if (chain !== undefined) return chain;
    const right = this.expression(binding);
    return { kind: 'binary', operator: NAME_OF[operator] ?? operator, left, right };
  }

  /** `left < name < right`: only a bare name, path or element may stand in the middle. */
  #chain(left: Syntax, operator: string): Syntax | undefined {
    const start = this.#next;
    const token = this.#peek();
    if (token.kind === 'name' && this.#tokens[start + 1]?.text !== '(') {
      this.#next += 1;
      const middle = this.#name(token);
      const chained = this.#infixOperator();
      if (chained !== undefined && isSameDirection(operator, chained)) {
        this.#next += 1;
        return chainOf(left, operator, middle, chained, this.expression(RANGE_POWER));
      }
    }
    this.#next = start;
    return undefined;
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
      case 'iso':
        return this.#timestampReversed();
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
        return { kind: 'parens', inner };
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
    if (this.#peek().text === '(') return this.#call(callName(token.text));
    const timestamp = this.#timestamp(token);
    if (timestamp !== undefined) return timestamp;
    const name = this.#name(token);
    const after = this.#peek();
    const isNullTest = after.text === 'is null' || after.text === 'is not null';
    if (after.kind !== 'keyword' || !isNullTest) return name;
    this.#next += 1;
    return { kind: 'isNull', operand: name, negated: after.text === 'is not null' };
  }

  /** `name > ISO '…'`, `name + INTERVAL '…' > ISO '…'`. */
  #timestamp(name: Token): Syntax | undefined {
    const start = this.#next;
    const interval = this.#interval();
    const operator = this.#comparison();
    if (operator !== undefined && this.#isKeyword('iso')) {
      const text = this.#quoted();
      return { kind: 'timestamp', name: name.text, operator, text, ...interval };
    }
    this.#next = start;
    return undefined;
  }

  /** `ISO '…' < name + INTERVAL '…'`. */
  #timestampReversed(): Syntax {
    const text = this.#quoted();
    const operator = this.#comparison();
    const name = this.#take();
    if (operator === undefined || name.kind !== 'name') throw mismatched(name, 'Identifier');
    return {
      kind: 'timestamp',
      name: name.text,
      operator: FLIPPED[operator] ?? operator,
      text,
      ...this.#interval(),
    };
  }

  #interval(): { interval?: { operator: string; text: string } } {
    const [sign, keyword] = this.#tokens.slice(this.#next, this.#next + 2);
    const isSign = sign?.text === '+' || sign?.text === '-';
    if (!isSign || keyword?.kind !== 'keyword' || keyword.text !== 'interval') return {};
    this.#next += 2;
    return { interval: { operator: sign.text, text: this.#quoted() } };
  }

  #comparison(): string | undefined {
    const token = this.#peek();
    if (token.kind !== 'operator' || FLIPPED[token.text] === undefined) return undefined;
    this.#next += 1;
    return token.text;
  }

  #isKeyword(word: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'keyword' || token.text !== word) return false;
    this.#next += 1;
    return true;
  }

  #quoted(): string {
    const token = this.#take();
    if (token.kind !== 'string') throw mismatched(token, 'StringLiteral');
    return unquote(token.text);
  }

  /** A path is part of the name's token in Milvus: no blanks, no escapes. */
  #name(token: Token): NameSyntax {
    if (token.text.startsWith('$[') && this.#elementCalls === 0) {
      throw new FilterSyntaxError(
        `${token.text} syntax can only be used inside ElementFilter or MATCH_*`,
      );
    }
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
      if (step.kind === 'string') path.push(keyOf(step, token));
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
      else args.push(name === 'array_length' ? this.#lengthArgument() : this.expression(0));
    });
    if (isAboutElements) this.#elementCalls -= 1;
    return { kind: 'call', name, args, options };
  }

  /** One element of a sub-field, `s[0][x]`, is no argument in the grammar. */
  #lengthArgument(): Syntax {
    const start = this.#next;
    const argument = this.expression(0);
    const isElement = argument.kind === 'name' && /\w\[/.test(argument.name);
    if (!isElement || argument.path.length === 0) return argument;
    const [first, ...rest] = this.#tokens.slice(start, this.#next);
    const text = [first, ...rest].map((token) => token?.text).join('');
    throw mismatched(
      { ...(first as Token), text },
      '{Identifier, JSONIdentifier, StructFieldIdentifier}',
    );
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
