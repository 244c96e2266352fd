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

const ESCAPE = /\\(?:([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.)|$)/gs;

/** The value of a quoted literal, by Go's rules: `\xe4` and `\344` are bytes of UTF-8. */
export function unquote(literal: string): string {
  const body = literal.slice(1, -1);
  if (!body.includes('\\')) return body;
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const match of body.matchAll(ESCAPE)) {
    pieces.push(Buffer.from(body.slice(end, match.index)), escapedBytes(match, literal));
    end = match.index + match[0].length;
  }
  pieces.push(Buffer.from(body.slice(end)));
  return Buffer.concat(pieces).toString('utf8');
}

function escapedBytes(match: RegExpMatchArray, literal: string): Uint8Array {
  const [, octal, hex, short, long, simple] = match;
  const invalid = () => new FilterSyntaxError(`invalid syntax: ${literal}`);
  if (octal !== undefined || hex !== undefined) {
    const byte = octal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(octal, 8);
    if (byte > 255) throw invalid();
    return Uint8Array.of(byte);
  }
  const code = short ?? long;
  if (code !== undefined) {
    const point = Number.parseInt(code, 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw invalid();
    return Buffer.from(String.fromCodePoint(point));
  }
  const plain = simple === undefined ? undefined : SIMPLE_ESCAPES[simple];
  if (plain === undefined) throw invalid();
  return Buffer.from(plain);
}

/**
 * A regular expression keeps its backslashes: only the literal's own quote and `\\` are
 * resolved, so `"\d"` is a digit and `"\\d"` too.
 */
export function unquotePattern(literal: string): string {
  const quote = literal[0] as string;
  return literal
    .slice(1, -1)
    .replace(/\\(.)/gs, (whole, escaped: string) =>
      escaped === quote || escaped === '\\' ? escaped : whole,
    );
}

export function decodeUnicode(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
