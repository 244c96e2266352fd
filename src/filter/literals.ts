/**
 * Literals of a filter to their values: C's integers and floats, Go's quoted strings.
 */

import { FilterSyntaxError } from './filter-error.ts';

const INT64_MAX = 2n ** 63n - 1n;

/** Undefined: no integer, or beyond what a minus before it could bring into int64. */
export function integerOf(text: string): bigint | undefined {
  const isOctal = /^0[0-7]+$/.test(text);
  if (/^0\d*[89]\d*$/.test(text) && text.length > 1) return undefined;
  const value = BigInt(isOctal ? `0o${text.slice(1)}` : text);
  return value > INT64_MAX + 1n ? undefined : value;
}

export function floatOf(text: string): number {
  if (!/^0[xX]/.test(text)) return Number(text);
  const [mantissa = '', exponent = '0'] = text.slice(2).split(/[pP]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = Number.parseInt(whole + fraction || '0', 16);
  return digits * 2 ** (Number(exponent) - 4 * fraction.length);
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** The value of a quoted literal, by Go's rules. */
export function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  return body.replace(
    /\\(?:([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.)|$)/gs,
    (whole, octal, hex, short, long, simple) => {
      const code = octal === undefined ? (hex ?? short ?? long) : undefined;
      if (octal !== undefined && Number.parseInt(octal, 8) <= 255) {
        return String.fromCharCode(Number.parseInt(octal, 8));
      }
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      const plain = simple === undefined ? undefined : SIMPLE_ESCAPES[simple];
      if (plain === undefined) {
        throw new FilterSyntaxError(`invalid escape sequence ${whole} in ${literal}`);
      }
      return plain;
    },
  );
}

/** A regular expression keeps its backslashes; only the quote and `\\` are resolved. */
export function unquotePattern(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(["'\\])/g, (_, escaped: string) => (escaped === '\\' ? '\\\\' : escaped));
}
