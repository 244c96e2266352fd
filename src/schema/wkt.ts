/**
 * Well-known text of shapes: read with Milvus' rules and faults, written as Milvus
 * answers it (`POINT (1 2)`).
 *
 * A shape has one layout, told by its keyword or by its first point; a collection's
 * shapes share it. Rings are closed and have four points or more, lines two; whether a
 * polygon crosses itself is not asked here (`st_isvalid` does).
 */

import { type Layout, type WktError, WktLexer } from './wkt-lexer.ts';

/** Coordinates of points one after another; empty for `EMPTY`. */
export type Points = readonly number[];

export type Shape = { readonly layout: Layout } & (
  | { readonly kind: 'POINT' | 'LINESTRING'; readonly points: Points }
  | {
      readonly kind: 'POLYGON' | 'MULTIPOINT' | 'MULTILINESTRING';
      readonly parts: readonly Points[];
    }
  | { readonly kind: 'MULTIPOLYGON'; readonly polygons: readonly (readonly Points[])[] }
  | { readonly kind: 'GEOMETRYCOLLECTION'; readonly shapes: readonly Shape[] }
);

const STRIDES: Readonly<Record<Layout, number>> = { XY: 2, XYZ: 3, XYM: 3, XYZM: 4 };

export function strideOf(layout: Layout): number {
  return STRIDES[layout];
}

/** errors  WktError */
export function parseWkt(text: string): Shape {
  const parser = new WktParser(text);
  return parser.whole();
}

/** What is known of the layout where the parser is: one of these a collection. */
interface Scope {
  layout: Layout | undefined;
  /** Nothing around this place has named a layout. */
  readonly isPlain: boolean;
}

class WktParser {
  readonly #lexer: WktLexer;
  #scope: Scope = { layout: undefined, isPlain: true };
  /** In a collection of layout M a shape without a letter may only be empty. */
  #mustBeEmpty = false;

  constructor(text: string) {
    this.#lexer = new WktLexer(text);
  }

  whole(): Shape {
    const shape = this.#shape();
    if (this.#lexer.peek().kind !== 'end') throw this.#lexer.unexpected();
    return shape;
  }

  #shape(): Shape {
    const token = this.#lexer.peek();
    if (token.kind !== 'shape') throw this.#lexer.unexpected();
    this.#lexer.take();
    const { name, layout } = token;
    if (name === 'GEOMETRYCOLLECTION') return this.#collection(layout);
    this.#enter(layout);
    const isPlain = layout === undefined;
    switch (name) {
      case 'POINT': {
        const points = this.#orEmpty(isPlain, [], () => this.#inParens(() => this.#point()));
        return { kind: name, layout: this.#layout(), points };
      }
      case 'LINESTRING': {
        const points = this.#orEmpty(isPlain, [], () => this.#line());
        return { kind: name, layout: this.#layout(), points };
      }
      case 'POLYGON': {
        const parts = this.#orEmpty(isPlain, [], () => this.#rings());
        return { kind: name, layout: this.#layout(), parts };
      }
      case 'MULTIPOINT': {
        const part = () => this.#part(isPlain, () => this.#pointOfMany(), 'NUM');
        const parts = this.#many(isPlain, part);
        return { kind: name, layout: this.#layout(), parts };
      }
      case 'MULTILINESTRING': {
        const part = () => this.#part(isPlain, () => this.#line());
        const parts = this.#many(isPlain, part);
        return { kind: name, layout: this.#layout(), parts };
      }
      default: {
        const part = () => this.#part(isPlain, () => this.#rings());
        const polygons = this.#many(isPlain, part);
        return { kind: 'MULTIPOLYGON', layout: this.#layout(), polygons };
      }
    }
  }

  #collection(layout: Layout | undefined): Shape {
    const outer = this.#scope;
    if (layout !== undefined && outer.layout !== undefined && outer.layout !== layout) {
      throw this.#mixed(layout);
    }
    this.#scope = {
      layout: layout ?? outer.layout,
      isPlain: outer.isPlain && layout === undefined,
    };
    const shapes = this.#orEmpty(layout === undefined, [], () => this.#list(() => this.#shape()));
    const found = this.#layout();
    this.#scope = outer;
    this.#scope.layout ??= found;
    return { kind: 'GEOMETRYCOLLECTION', layout: found, shapes };
  }

  /** The keyword of a shape that holds points was read. */
  #enter(layout: Layout | undefined): void {
    const scope = this.#scope;
    if (layout !== undefined) {
      if (scope.layout !== undefined && scope.layout !== layout) throw this.#mixed(layout);
      scope.layout = layout;
      return;
    }
    if (scope.layout !== 'XYM') return;
    if (scope.isPlain) throw this.#needsLetter();
    this.#mustBeEmpty = true;
  }

  #orEmpty<Value>(isPlain: boolean, empty: Value, read: () => Value): Value {
    if (this.#lexer.peek().kind !== 'EMPTY') return read();
    this.#lexer.take();
    if (isPlain) this.#acceptEmpty();
    return empty;
  }

  #many<Value>(isPlain: boolean, readPart: () => Value): readonly Value[] {
    return this.#part(isPlain, () => this.#list(readPart));
  }

  /** One of a list of parts, each of which may be empty; points also stand without parentheses. */
  #part<Value>(isPlain: boolean, read: () => readonly Value[], bare?: 'NUM'): readonly Value[] {
    const { kind } = this.#lexer.peek();
    const isBare = bare !== undefined && kind === 'number';
    if (kind === '(' || kind === 'EMPTY' || isBare) return this.#orEmpty(isPlain, [], read);
    throw this.#lexer.unexpected(
      ['EMPTY', ...(bare === undefined ? [] : [bare]), "'('"].join(' or '),
    );
  }

  /** Without a letter around it, EMPTY is of two dimensions. */
  #acceptEmpty(): void {
    const scope = this.#scope;
    if (!scope.isPlain) {
      this.#mustBeEmpty = false;
      return;
    }
    scope.layout ??= 'XY';
    if (scope.layout !== 'XY') {
      throw this.#mixed('XY', 'EMPTY is XY layout in base geometry type');
    }
  }

  #rings(): Points[] {
    return this.#list(() => this.#ring());
  }

  #ring(): Points {
    const points = this.#list(() => this.#point()).flat();
    const stride = this.#stride();
    if (points.length < 4 * stride) {
      throw this.#lexer.error(
        "polygon ring doesn't have enough points",
        'minimum number of points is 4',
      );
    }
    const compared = this.#layout().includes('Z') ? 3 : 2;
    const last = points.length - stride;
    for (let i = 0; i < compared; i++) {
      if (points[i] === points[last + i]) continue;
      throw this.#lexer.error(
        'polygon ring not closed',
        'ensure first and last point are the same',
      );
    }
    return points;
  }

  #line(): Points {
    const points = this.#list(() => this.#point()).flat();
    if (points.length >= 2 * this.#stride()) return points;
    throw this.#lexer.error(
      'non-empty linestring with only one point',
      'minimum number of points is 2',
    );
  }

  #pointOfMany(): Points {
    return this.#lexer.peek().kind === '(' ? this.#inParens(() => this.#point()) : this.#point();
  }

  #point(): Points {
    const point: number[] = [];
    for (let token = this.#lexer.peek(); token.kind === 'number'; token = this.#lexer.peek()) {
      point.push(token.value);
      this.#lexer.take();
    }
    if (point.length === 0) throw this.#lexer.unexpected('NUM');
    if (point.length < 2) {
      throw this.#lexer.error('not enough coordinates', 'each point needs at least 2 coords');
    }
    if (point.length > 4) {
      throw this.#lexer.error('too many coordinates', 'each point can have at most 4 coords');
    }
    const { layout } = this.#scope;
    if (layout !== undefined && STRIDES[layout] !== point.length) {
      throw this.#lexer.error(
        `mixed dimensionality, parsed layout is ${layout} so expecting ${STRIDES[layout]} coords but got ${point.length} coords`,
      );
    }
    this.#scope.layout ??= (['XY', 'XYZ', 'XYZM'] as const)[point.length - 2] as Layout;
    return point;
  }

  #inParens<Value>(read: () => Value): Value {
    this.#open();
    const value = read();
    if (this.#lexer.peek().kind !== ')') throw this.#lexer.unexpected("')'");
    this.#lexer.take();
    return value;
  }

  #list<Value>(read: () => Value): Value[] {
    this.#open();
    const values = [read()];
    while (this.#lexer.peek().kind === ',') {
      this.#lexer.take();
      values.push(read());
    }
    if (this.#lexer.peek().kind !== ')') throw this.#lexer.unexpected("')' or ','");
    this.#lexer.take();
    return values;
  }

  #open(): void {
    if (this.#lexer.peek().kind !== '(') throw this.#lexer.unexpected("'('");
    this.#lexer.take();
    if (this.#mustBeEmpty) throw this.#needsLetter();
  }

  #layout(): Layout {
    return this.#scope.layout ?? 'XY';
  }

  #stride(): number {
    return STRIDES[this.#layout()];
  }

  #mixed(layout: string, hint?: string): WktError {
    return this.#lexer.error(
      `mixed dimensionality, parsed layout is ${this.#scope.layout ?? 'not XYM'} but encountered layout of ${layout}`,
      hint,
    );
  }

  #needsLetter(): WktError {
    return this.#mixed(
      'not XYM',
      'the M variant is required for non-empty XYM geometries in GEOMETRYCOLLECTIONs',
    );
  }
}

export function printWkt(shape: Shape): string {
  const { kind, layout } = shape;
  const head = layout === 'XY' ? kind : `${kind} ${layout.slice(2)}`;
  return `${head} ${printBody(shape)}`;
}

function printBody(shape: Shape): string {
  const stride = STRIDES[shape.layout];
  switch (shape.kind) {
    case 'POINT':
    case 'LINESTRING':
      return printPoints(shape.points, stride);
    case 'MULTIPOINT':
      return printList(shape.parts, (point) =>
        point.length === 0 ? 'EMPTY' : printPoint(point, 0, stride),
      );
    case 'POLYGON':
    case 'MULTILINESTRING':
      return printList(shape.parts, (points) => printPoints(points, stride));
    case 'MULTIPOLYGON':
      return printList(shape.polygons, (rings) =>
        printList(rings, (points) => printPoints(points, stride)),
      );
    case 'GEOMETRYCOLLECTION':
      return printList(shape.shapes, printWkt);
  }
}

function printList<Part>(parts: readonly Part[], print: (part: Part) => string): string {
  return parts.length === 0 ? 'EMPTY' : `(${parts.map(print).join(', ')})`;
}

function printPoints(points: Points, stride: number): string {
  const printed: string[] = [];
  for (let at = 0; at < points.length; at += stride) printed.push(printPoint(points, at, stride));
  return printList(printed, (each) => each);
}

function printPoint(points: Points, at: number, stride: number): string {
  return points
    .slice(at, at + stride)
    .map(printCoordinate)
    .join(' ');
}

/** Shortest text that reads back the same, never with an exponent. */
function printCoordinate(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const power = Number(exponent);
  const digits = whole + fraction;
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${digits}`
    : `${sign}${digits}${'0'.repeat(power - fraction.length)}`;
}
