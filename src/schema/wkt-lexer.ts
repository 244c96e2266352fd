/**
 * Well-known text to tokens, and the fault of a text, with the place where it is.
 *
 * Texts are told as Milvus tells them: problem, line and position, the line's text around
 * it with a mark below. Positions count bytes, so texts are read byte by byte.
 */

export type Layout = 'XY' | 'XYZ' | 'XYM' | 'XYZM';

export type WktToken =
  | { readonly kind: 'end' | '(' | ')' | ',' | 'EMPTY' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'shape'; readonly name: string; readonly layout: Layout | undefined };

export class WktError extends Error {
  override readonly name = 'WktError';
}

const NAMES = new Set([
  'POINT',
  'LINESTRING',
  'POLYGON',
  'MULTIPOINT',
  'MULTILINESTRING',
  'MULTIPOLYGON',
  'GEOMETRYCOLLECTION',
]);

/** Of Latin-1, which is how bytes are read. */
const BLANK = /[\t\n\v\f\r \u0085\u00a0]*/y;
const LETTERS = /\p{L}*/uy;
const NUMBER = /[-.eE+\d]+/y;
const NUMBER_VALUE = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const SHOWN_AROUND = 30;

export class WktLexer {
  readonly #text: string;
  #at = 0;
  /** Where the token that was read last begins. */
  #start = 0;
  #next: WktToken | undefined;

  constructor(text: string) {
    this.#text = Buffer.from(text).toString('latin1');
  }

  peek(): WktToken {
    this.#next ??= this.#read();
    return this.#next;
  }

  take(): WktToken {
    const token = this.peek();
    this.#next = undefined;
    return token;
  }

  unexpected(expected?: string): WktError {
    const token = this.peek();
    const tail = expected === undefined ? '' : `, expecting ${expected}`;
    return this.error(`unexpected ${shownToken(token)}${tail}`);
  }

  /** About the token that was read last. */
  error(problem: string, hint?: string): WktError {
    const before = this.#text.slice(0, this.#start).split('\n');
    const position = (before.at(-1) as string).length;
    const lineStart = this.#start - position;
    const lineEnd = this.#text.indexOf('\n', lineStart);
    const line = this.#text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    const from = Math.max(0, position - SHOWN_AROUND);
    const to = Math.min(line.length, position + SHOWN_AROUND);
    const prefix = `LINE ${before.length}: ${from > 0 ? '...' : ''}`;
    const shown = Buffer.from(line.slice(from, to).replaceAll('\t', ' '), 'latin1').toString();
    const mark = ' '.repeat(prefix.length + position - from);
    return new WktError(
      [
        `syntax error: ${problem} at line ${before.length}, pos ${position}`,
        `${prefix}${shown}${to < line.length ? '...' : ''}`,
        `${mark}^`,
        ...(hint === undefined ? [] : [`HINT: ${hint}`]),
      ].join('\n'),
    );
  }

  #read(): WktToken {
    this.#match(BLANK);
    this.#start = this.#at;
    const first = this.#text[this.#at];
    if (first === undefined || first === '\0') return { kind: 'end' };
    if (first === '(' || first === ')' || first === ',') {
      this.#at += 1;
      return { kind: first };
    }
    const word = this.#match(LETTERS);
    if (word !== '') return this.#keyword(word.toUpperCase());
    const number = first === '+' ? '' : this.#match(NUMBER);
    if (number === '') throw this.error('invalid character');
    const value = NUMBER_VALUE.test(number) ? Number(number) : Number.NaN;
    if (!Number.isFinite(value)) throw this.error('invalid number');
    return { kind: 'number', value };
  }

  /** `POINT Z`, `PointZM`: the letters of a layout may stand apart. */
  #keyword(word: string): WktToken {
    if (word === 'EMPTY') return { kind: 'EMPTY' };
    const whole = word + this.#layoutLetters();
    const [, name = '', letters = ''] = /^(.*?)(ZM|Z|M)?$/.exec(whole) ?? [];
    if (!NAMES.has(name)) throw this.error('invalid keyword');
    return {
      kind: 'shape',
      name,
      layout: letters === '' ? undefined : (`XY${letters}` as Layout),
    };
  }

  #layoutLetters(): string {
    this.#match(BLANK);
    let letters = '';
    for (const letter of ['Z', 'M']) {
      if (this.#text[this.#at]?.toUpperCase() !== letter) continue;
      letters += letter;
      this.#at += 1;
    }
    return letters;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function shownToken(token: WktToken): string {
  switch (token.kind) {
    case 'end':
      return '$end';
    case 'number':
      return 'NUM';
    case 'shape':
      return `${token.name}${token.layout?.slice(2) ?? ''}`;
    case 'EMPTY':
      return token.kind;
    default:
      return `'${token.kind}'`;
  }
}
