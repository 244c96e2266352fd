/**
 * What is known of the shapes of a column without asking the geometry library: bounding
 * boxes, and which rows are points, kept and extended as rows come.
 *
 * Most rows lie far from what a filter asks for; their boxes say so. A point is its box.
 */

import { type BytesColumn, isNull, textAt } from '../../schema/column.ts';
import { parseWkt, type Points, type Shape, strideOf } from '../../schema/wkt.ts';
import { WktError } from '../../schema/wkt-lexer.ts';

/** What a row's shape is; the order of the numbers means nothing. */
export const SHAPE_NULL = 0;
export const SHAPE_POINT = 1;
export const SHAPE_EMPTY = 2;
export const SHAPE_OTHER = 3;
/** A text of before shapes were checked to the letter. */
export const SHAPE_UNREADABLE = 4;

/** minX, minY, maxX, maxY. */
export type Box = readonly [number, number, number, number];

const NOWHERE: Box = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];
const ROWS_MIN = 1024;

export class ShapeColumn {
  #rows = 0;
  #kinds = new Uint8Array(ROWS_MIN);
  #boxes = new Float64Array(ROWS_MIN * 4);

  /** shape  one byte a row */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  /** shape  [rows × 4], a Box a row */
  get boxes(): Float64Array {
    return this.#boxes;
  }

  extend(column: BytesColumn, rows: number): void {
    if (rows > this.#kinds.length) this.#grow(Math.max(rows, this.#kinds.length * 2));
    for (let row = this.#rows; row < rows; row++) {
      const shape = isNull(column, row) ? undefined : shapeAt(column, row);
      this.#kinds[row] = isNull(column, row) ? SHAPE_NULL : kindOf(shape);
      this.#boxes.set(shape === undefined ? NOWHERE : boxOf(shape), row * 4);
    }
    this.#rows = Math.max(this.#rows, rows);
  }

  #grow(rows: number): void {
    const kinds = new Uint8Array(rows);
    const boxes = new Float64Array(rows * 4);
    kinds.set(this.#kinds);
    boxes.set(this.#boxes);
    this.#kinds = kinds;
    this.#boxes = boxes;
  }

  /** The shape of a row that is no null; undefined where its text is unreadable. */
  shape(column: BytesColumn, row: number): Shape | undefined {
    if (this.#kinds[row] !== SHAPE_POINT) return shapeAt(column, row);
    const points = [this.#boxes[row * 4] as number, this.#boxes[row * 4 + 1] as number];
    return { kind: 'POINT', layout: 'XY', points };
  }
}

function shapeAt(column: BytesColumn, row: number): Shape | undefined {
  try {
    return parseWkt(textAt(column, row));
  } catch (cause) {
    if (cause instanceof WktError) return undefined;
    throw cause;
  }
}

function kindOf(shape: Shape | undefined): number {
  if (shape === undefined) return SHAPE_UNREADABLE;
  if (boxOf(shape)[0] === Number.POSITIVE_INFINITY) return SHAPE_EMPTY;
  return shape.kind === 'POINT' ? SHAPE_POINT : SHAPE_OTHER;
}

export function boxOf(shape: Shape): Box {
  const box: [number, number, number, number] = [...NOWHERE];
  eachPoints(shape, (points, stride) => {
    for (let at = 0; at < points.length; at += stride) {
      const x = points[at] as number;
      const y = points[at + 1] as number;
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  });
  return box;
}

function eachPoints(shape: Shape, visit: (points: Points, stride: number) => void): void {
  const stride = strideOf(shape.layout);
  switch (shape.kind) {
    case 'POINT':
    case 'LINESTRING':
      visit(shape.points, stride);
      break;
    case 'POLYGON':
    case 'MULTIPOINT':
    case 'MULTILINESTRING':
      for (const part of shape.parts) visit(part, stride);
      break;
    case 'MULTIPOLYGON':
      for (const part of shape.polygons.flat()) visit(part, stride);
      break;
    case 'GEOMETRYCOLLECTION':
      for (const part of shape.shapes) eachPoints(part, visit);
      break;
  }
}
