/**
 * Shapes as well-known binary, little-endian, for the geometry library.
 *
 * Only the plane matters to it: further coordinates are left out. An empty point is one of
 * NaNs, as usual.
 */

import { type Points, type Shape, strideOf } from '../../schema/wkt.ts';

const CODES: Readonly<Record<Shape['kind'], number>> = {
  POINT: 1,
  LINESTRING: 2,
  POLYGON: 3,
  MULTIPOINT: 4,
  MULTILINESTRING: 5,
  MULTIPOLYGON: 6,
  GEOMETRYCOLLECTION: 7,
};
const HEAD_BYTES = 5;
const COUNT_BYTES = 4;
const POINT_BYTES = 16;

export function wkbOf(shape: Shape): Uint8Array {
  const writer = new WkbWriter(sizeOf(shape));
  writer.shape(shape);
  return writer.bytes;
}

function sizeOf(shape: Shape): number {
  const points = (list: Points): number => (list.length / strideOf(shape.layout)) * POINT_BYTES;
  const lists = (parts: readonly Points[]): number =>
    parts.reduce((sum, part) => sum + COUNT_BYTES + points(part), COUNT_BYTES);
  switch (shape.kind) {
    case 'POINT':
      return HEAD_BYTES + POINT_BYTES;
    case 'LINESTRING':
      return HEAD_BYTES + COUNT_BYTES + points(shape.points);
    case 'POLYGON':
      return HEAD_BYTES + lists(shape.parts);
    case 'MULTIPOINT':
      return HEAD_BYTES + COUNT_BYTES + shape.parts.length * (HEAD_BYTES + POINT_BYTES);
    case 'MULTILINESTRING':
      return HEAD_BYTES + lists(shape.parts) + shape.parts.length * HEAD_BYTES;
    case 'MULTIPOLYGON':
      return shape.polygons.reduce(
        (sum, rings) => sum + HEAD_BYTES + lists(rings),
        HEAD_BYTES + COUNT_BYTES,
      );
    case 'GEOMETRYCOLLECTION':
      return shape.shapes.reduce((sum, part) => sum + sizeOf(part), HEAD_BYTES + COUNT_BYTES);
  }
}

class WkbWriter {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.#view = new DataView(this.bytes.buffer);
  }

  shape(shape: Shape): void {
    const stride = strideOf(shape.layout);
    this.#head(shape.kind);
    switch (shape.kind) {
      case 'POINT':
        this.#point(shape.points);
        break;
      case 'LINESTRING':
        this.#points(shape.points, stride);
        break;
      case 'POLYGON':
        this.#each(shape.parts, (ring) => this.#points(ring, stride));
        break;
      case 'MULTIPOINT':
        this.#each(shape.parts, (point) => {
          this.#head('POINT');
          this.#point(point);
        });
        break;
      case 'MULTILINESTRING':
        this.#each(shape.parts, (line) => {
          this.#head('LINESTRING');
          this.#points(line, stride);
        });
        break;
      case 'MULTIPOLYGON':
        this.#each(shape.polygons, (rings) => {
          this.#head('POLYGON');
          this.#each(rings, (ring) => this.#points(ring, stride));
        });
        break;
      case 'GEOMETRYCOLLECTION':
        this.#each(shape.shapes, (part) => this.shape(part));
        break;
    }
  }

  #head(kind: Shape['kind']): void {
    this.bytes[this.#at] = 1;
    this.#at += 1;
    this.#count(CODES[kind]);
  }

  #each<Part>(parts: readonly Part[], write: (part: Part) => void): void {
    this.#count(parts.length);
    for (const part of parts) write(part);
  }

  #points(points: Points, stride: number): void {
    this.#count(points.length / stride);
    for (let at = 0; at < points.length; at += stride) {
      this.#coordinate(points[at] as number);
      this.#coordinate(points[at + 1] as number);
    }
  }

  #point([x = Number.NaN, y = Number.NaN]: Points): void {
    this.#coordinate(x);
    this.#coordinate(y);
  }

  #count(count: number): void {
    this.#view.setUint32(this.#at, count, true);
    this.#at += COUNT_BYTES;
  }

  #coordinate(value: number): void {
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }
}
