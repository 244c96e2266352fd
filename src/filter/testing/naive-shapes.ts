/**
 * Relations of shapes by counting: points, lines along the axes and upright boxes, with
 * corners on whole numbers, taken apart into corners, open edges and open squares.
 *
 * On a grid of twice the width a corner has two even coordinates, an edge one, a square
 * none. What a relation asks is then whether sets of these parts have any in common.
 */

import type { CallSyntax, NameSyntax } from '../syntax.ts';
import { literal, read, type Truth, type World } from './naive-values.ts';

type Part = string;

interface Parts {
  readonly dimension: number;
  readonly interior: ReadonlySet<Part>;
  readonly boundary: ReadonlySet<Part>;
}

type Corner = readonly [number, number];

function cornersOf(wkt: string): Corner[] {
  const numbers = (wkt.match(/-?\d+/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    numbers[2 * i] as number,
    numbers[2 * i + 1] as number,
  ]);
}

/** The parts of what lies between two corners: a point, a line or a box. */
function spanned(corners: readonly Corner[]): Parts {
  const xs = corners.map(([x]) => 2 * x);
  const ys = corners.map(([, y]) => 2 * y);
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const interior = new Set<Part>();
  const boundary = new Set<Part>();
  for (let x = left; x <= right; x++) {
    for (let y = low; y <= high; y++) {
      const isEnd =
        (left < right && (x === left || x === right)) || (low < high && (y === low || y === high));
      (isEnd ? boundary : interior).add(`${x},${y}`);
    }
  }
  return { dimension: Number(left < right) + Number(low < high), interior, boundary };
}

function partsOf(wkt: string): Parts {
  const corners = cornersOf(wkt);
  if (corners.length > 0 && !wkt.startsWith('MULTI')) return spanned(corners);
  return {
    dimension: 0,
    interior: new Set(corners.map(([x, y]) => `${2 * x},${2 * y}`)),
    boundary: new Set(),
  };
}

function partDimension(part: Part): number {
  return part.split(',').filter((coordinate) => Number(coordinate) % 2 !== 0).length;
}

function common(a: ReadonlySet<Part>, b: ReadonlySet<Part>): Part[] {
  return [...a].filter((part) => b.has(part));
}

function isOutside(a: ReadonlySet<Part>, b: Parts): boolean {
  return [...a].some((part) => !b.interior.has(part) && !b.boundary.has(part));
}

function lies(a: Parts, relation: string, b: Parts): boolean {
  const shared = common(a.interior, b.interior);
  const meetsEdge =
    common(a.interior, b.boundary).length > 0 ||
    common(a.boundary, b.interior).length > 0 ||
    common(a.boundary, b.boundary).length > 0;
  const isWithin = !isOutside(a.interior, b) && !isOutside(a.boundary, b);
  const isAround = !isOutside(b.interior, a) && !isOutside(b.boundary, a);
  const areBothNowhere = a.interior.size === 0 && b.interior.size === 0;
  switch (relation) {
    case 'equals':
      return areBothNowhere || (shared.length > 0 && isWithin && isAround);
    case 'intersects':
      return shared.length > 0 || meetsEdge;
    case 'touches':
      return shared.length === 0 && meetsEdge;
    case 'within':
      return shared.length > 0 && isWithin;
    case 'contains':
      return shared.length > 0 && isAround;
    case 'overlaps': {
      const sharedDimension = Math.max(-1, ...shared.map(partDimension));
      return (
        a.dimension === b.dimension &&
        sharedDimension === a.dimension &&
        isOutside(a.interior, b) &&
        isOutside(b.interior, a)
      );
    }
    default: {
      if (a.dimension === 1 && b.dimension === 1) {
        return shared.length > 0 && shared.every((part) => partDimension(part) === 0);
      }
      if (a.dimension === b.dimension || shared.length === 0) return false;
      return a.dimension < b.dimension ? isOutside(a.interior, b) : isOutside(b.interior, a);
    }
  }
}

export function judgeShapes({ name, args }: CallSyntax, world: World): Truth {
  const [column, ...rest] = args;
  const row = read(column as NameSyntax, world) as string | null;
  if (row === null) return undefined;
  const [query, metres] = rest.map((each) => literal(each, world));
  if (query === undefined) return true;
  if (metres === undefined) {
    return lies(partsOf(row), name.slice('st_'.length), partsOf(query as string));
  }
  const [point] = cornersOf(query as string);
  return point !== undefined && metresBetween(row, point) <= Number(metres);
}

/** An empty shape is no distance away. */
function metresBetween(wkt: string, point: Corner): number {
  const corners = cornersOf(wkt);
  if (wkt.startsWith('POINT') && corners.length === 1)
    return sphereMetres(corners[0] as Corner, point);
  const places = wkt.startsWith('MULTI') ? corners.map((corner) => [corner]) : [corners];
  const degrees = Math.min(...places.map((each) => flatDistance(each, point)));
  const narrowing = Math.cos((point[1] * Math.PI) / 180);
  return corners.length === 0 ? 0 : degrees * 111_320 * Math.sqrt((1 + narrowing ** 2) / 2);
}

function flatDistance(corners: readonly Corner[], [x, y]: Corner): number {
  const beyond = (values: number[], at: number): number =>
    Math.max(0, Math.min(...values) - at, at - Math.max(...values));
  return Math.hypot(
    beyond(
      corners.map(([each]) => each),
      x,
    ),
    beyond(
      corners.map(([, each]) => each),
      y,
    ),
  );
}

/** By the straight line through the earth. */
function sphereMetres(a: Corner, b: Corner): number {
  const [p, q] = [a, b].map(([x, y]) => {
    const [east, north] = [(x * Math.PI) / 180, (y * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  }) as [number[], number[]];
  const chord = Math.hypot(...p.map((each, i) => each - (q[i] as number)));
  return 2 * 6_371_000 * Math.asin(chord / 2);
}
