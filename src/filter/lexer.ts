/**
 * Filter text to tokens.
 *
 * Keywords are all lower or ALL UPPER case; `is null` is one token with exactly
 * one blank. A JSON path is written without blanks. Literals stay as written; literals.ts
 * makes values of them.
 */

import { FilterSyntaxError } from './filter-error.ts';

export type TokenKind =
  | 'end'
  | 'integer'
  | 'float'
  | 'string'
  | 'name'
  | 'keyword'
  | 'template'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  /** Operator or keyword in lower case; the name; the literal as written. */
  readonly text: string;
  readonly at: number;
}

const KEYWORDS = new Set(
  [
    'and or not in like exists true false interval iso',
    'json_contains json_contains_all json_contains_any',
    'array_contains array_contains_all array_contains_any array_length',
    'text_match phrase_match minimum_should_match random_sample',
    'element_filter match_all match_any match_least match_most match_exact threshold',
    'st_equals st_touches st_overlaps st_crosses st_contains st_intersects st_within',
    'st_dwithin st_isvalid',
  ].flatMap((line) => line.split(' ')),
);

const OPERATORS = [
  '**',
  '==',
  '!=',
  '<=',
  '>=',
  '<<',
  '>>',
  '&&',
  '||',
  '=~',
  '!~',
  '<',
  '>',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '~',
  '!',
  '=',
  '(',
  ')',
  '[',
  ']',
  ',',
];

const PATTERNS = {
  blank: /[ \t\r\n]+/y,
  isNull: /(is null|is not null|IS NULL|IS NOT NULL)\b/y,
  hexFloat: /0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+/y,
  float: /(\d+\.\d*|\.\d+|\d+(?=[eE]))([eE][+-]?\d+)?/y,
  integer: /0[xX][0-9a-fA-F]+|0[bB][01]+|\d+/y,
  string: /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y,
  /** `$[sub]` is a sub-field of the element that is looked at. */
  name: /[A-Za-z_][A-Za-z0-9_]*|\$meta|\$\[[A-Za-z_][A-Za-z0-9_]*\]/y,
  template: /\{[ \t\r\n]*[A-Za-z_][A-Za-z0-9_]*[ \t\r\n]*\}/y,
} as const;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const blank = match(PATTERNS.blank);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const token = nextToken(text, at, match);
    if (token === undefined) {
      throw new FilterSyntaxError(
        `line 1:${at} token recognition error at: '${text.slice(at, at + 1)}'`,
      );
    }
    tokens.push(token.token);
    at += token.length;
  }
  tokens.push({ kind: 'end', text: '<EOF>', at });
  return tokens;
}

function nextToken(
  text: string,
  at: number,
  match: (pattern: RegExp) => string | undefined,
): { token: Token; length: number } | undefined {
  const token = (kind: TokenKind, raw: string, shown = raw) => ({
    token: { kind, text: shown, at },
    length: raw.length,
  });
  const isNull = match(PATTERNS.isNull);
  if (isNull !== undefined) return token('keyword', isNull, isNull.toLowerCase());
  const number = match(PATTERNS.hexFloat) ?? match(PATTERNS.float);
  if (number !== undefined) return token('float', number);
  const integer = match(PATTERNS.integer);
  if (integer !== undefined) return token('integer', integer);
  const string = match(PATTERNS.string);
  if (string !== undefined) return token('string', string);
  const template = match(PATTERNS.template);
  if (template !== undefined) return token('template', template, templateName(template, at));
  const name = match(PATTERNS.name);
  if (name !== undefined) {
    const keyword = keywordOf(name);
    return keyword === undefined ? token('name', name) : token('keyword', name, keyword);
  }
  const operator = OPERATORS.find((candidate) => text.startsWith(candidate, at));
  return operator === undefined ? undefined : token('operator', operator);
}

function templateName(template: string, at: number): string {
  const name = template.slice(1, -1).trim();
  if (keywordOf(name) === undefined) return name;
  throw new FilterSyntaxError(
    `line 1:${at + template.indexOf(name)} mismatched input '${name}' expecting Identifier`,
  );
}

export function isKeyword(lower: string): boolean {
  return KEYWORDS.has(lower);
}

function keywordOf(name: string): string | undefined {
  if (name === 'True' || name === 'False') return name.toLowerCase();
  const lower = name.toLowerCase();
  if (!KEYWORDS.has(lower)) return undefined;
  return name === lower || name === name.toUpperCase() ? lower : undefined;
}
