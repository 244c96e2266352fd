/**
 * `st_equals`, `st_touches`, `st_overlaps`, `st_crosses`, `st_contains`, `st_intersects`,
 * `st_within`, `st_dwithin` and `st_isvalid`: how the shape of a row lies to one that the
 * filter names, in the plane.
 *
 * Bounding boxes decide most rows, GEOS the others. Distances are metres: between points
 * on a sphere, else from degrees at the latitude of the filter's point. NULL is unknown.
 */

import type { BytesColumn } from '../../schema/column.ts';
import { parseWkt, type Shape } from '../../schema/wkt.ts';
import { WktError } from '../../schema/wkt-lexer.ts';
import { bindColumn } from '../bind/column.ts';
import type { BindContext } from '../bind/context.ts';
import { fillText } from '../bind/template.ts';
import { isNumber } from '../bind/values.ts';
import { columnOf } from '../compile/column-values.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { FALSE, TRUE, UNKNOWN } from '../compile/truth.ts';
import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import { type BoxRelation, possibleRows } from '../geometry/boxes.kernel.ts';
import { planeMetres, sphereMetres } from '../geometry/metres.ts';
import {
  boxOf,
  SHAPE_EMPTY,
  SHAPE_NULL,
  SHAPE_POINT,
  SHAPE_UNREADABLE,
  type ShapeColumn,
} from '../geometry/shape-columns.ts';
import type { PreparedShape, ShapeEngine, SpatialRelation } from '../geometry/shape-engine.ts';
import type { CallNode, ColumnRef, PlanNode } from '../plan.ts';
import { type CallSyntax, printSyntax, type Syntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

/** What must hold for the boxes of row and query where the relation holds for the shapes. */
const BOX_RELATIONS: Readonly<Record<SpatialRelation, BoxRelation>> = {
  equals: 'equals',
  touches: 'meets',
  overlaps: 'meets',
  crosses: 'meets',
  contains: 'covers',
  intersects: 'meets',
  within: 'isCovered',
};

export const spatialFunction: FilterFunction = {
  names: [...Object.keys(BOX_RELATIONS).map((name) => `st_${name}`), 'st_dwithin', 'st_isvalid'],
  bind: bindSpatial,
  compile: compileSpatial,
};

export function isAboutShapes(node: PlanNode): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.some(isAboutShapes);
    case 'not':
      return isAboutShapes(node.node);
    case 'call':
      return spatialFunction.names.includes(node.name);
    default:
      return false;
  }
}

const ARGUMENTS: Readonly<Record<string, number>> = { st_isvalid: 1, st_dwithin: 3 };
const SUBJECTS: Readonly<Record<string, string>> = {
  st_isvalid: 'STIsValid',
  st_dwithin: 'ST_DWITHIN',
};

function bindSpatial(call: CallSyntax, context: BindContext): CallNode {
  const [field, shape, distance] = call.args;
  if (field?.kind !== 'name' || call.args.length !== (ARGUMENTS[call.name] ?? 2)) {
    throw new FilterSyntaxError(
      `${call.name} needs a geometry field${call.name === 'st_isvalid' ? '' : ' and a WKT string'}, got: ${printSyntax(call)}`,
    );
  }
  const column = bindColumn(field, context);
  if (column.type !== 'Geometry') {
    throw new FilterSyntaxError(
      `${SUBJECTS[call.name] ?? 'spatial'} operation are only supported on geometry fields now, got: ${printSyntax(call)}`,
    );
  }
  const base = { kind: 'call', name: call.name, column } as const;
  if (shape === undefined) return { ...base, args: [] };
  const isDistance = call.name === 'st_dwithin';
  const wkt = shapeText(shape, context, isDistance);
  if (distance === undefined) return { ...base, args: [wkt] };
  return { ...base, args: [wkt, distanceOf(distance, context)] };
}

function shapeText(syntax: Syntax, context: BindContext, isPoint: boolean): string {
  const operand = context.bindOperand(syntax, context);
  if (operand.kind === 'template') {
    const filled = fillText(operand, context, 'GIS WKT');
    const fault = faultOf(filled, isPoint);
    if (fault !== undefined) throw new FilterFillError(fault);
    return filled;
  }
  if (operand.kind !== 'constant' || typeof operand.value !== 'string') {
    throw new FilterSyntaxError(
      `WKT string should be a string literal or template variable, got: ${printSyntax(syntax)}`,
    );
  }
  const fault = faultOf(operand.value, isPoint);
  if (fault !== undefined) throw new FilterSyntaxError(fault);
  return operand.value;
}

function faultOf(wkt: string, isPoint: boolean): string | undefined {
  try {
    const { kind } = parseWkt(wkt);
    return isPoint && kind !== 'POINT' ? `only supports POINT geometry: ${wkt}` : undefined;
  } catch (cause) {
    if (cause instanceof WktError) return cause.message;
    throw cause;
  }
}

function distanceOf(syntax: Syntax, context: BindContext): number {
  const operand = context.bindOperand(syntax, context);
  const shown = printSyntax(syntax);
  if (operand.kind === 'template') throw new FilterSyntaxError(`invalid distance value: ${shown}`);
  if (operand.kind !== 'constant') {
    throw new FilterSyntaxError(
      `distance parameter must be a constant numeric value, got: ${shown}`,
    );
  }
  if (!isNumber(operand.value)) {
    throw new FilterSyntaxError(
      `distance parameter must be a numeric value (int or float), got: ${shown}`,
    );
  }
  const distance = Number(operand.value);
  if (distance >= 0) return distance;
  throw new FilterSyntaxError(
    `distance parameter must be non-negative, got: ${distance.toFixed(6)}`,
  );
}

function compileSpatial({ name, column, args }: CallNode, context: CompileContext): Evaluate {
  const [wkt, distance] = args as readonly [string?, number?];
  if (wkt === undefined) {
    return judgedShapes(column, context, ({ engine }) => ({
      judge: (shape) => engine.isValid(shape),
    }));
  }
  const query = parseWkt(wkt);
  if (distance !== undefined) return compileDistance(column, context, query, distance);
  const relation = name.slice('st_'.length) as SpatialRelation;
  const box = boxOf(query);
  return judgedShapes(column, context, ({ engine, shapes, rows }) => {
    const possible = new Uint8Array(rows);
    possibleRows(shapes.boxes, rows, BOX_RELATIONS[relation], box, possible);
    const prepared = engine.prepare(query);
    return {
      prepared,
      // Nothing is where an empty shape is, but two of them are equal.
      decide: (row) =>
        possible[row] === 0 && shapes.kinds[row] !== SHAPE_EMPTY ? false : undefined,
      judge: (shape) => prepared.relates(relation, shape),
    };
  });
}

function compileDistance(
  column: ColumnRef,
  context: CompileContext,
  query: Shape,
  distanceMax: number,
): Evaluate {
  const [x, y] = boxOf(query);
  const isNowhere = query.kind !== 'POINT' || query.points.length === 0;
  return judgedShapes(column, context, ({ engine, shapes }) => {
    const prepared = engine.prepare(query);
    return {
      prepared,
      decide: (row) => {
        if (isNowhere) return false;
        if (shapes.kinds[row] !== SHAPE_POINT) return undefined;
        const rowX = shapes.boxes[row * 4] as number;
        const rowY = shapes.boxes[row * 4 + 1] as number;
        return sphereMetres({ x: rowX, y: rowY }, { x, y }) <= distanceMax;
      },
      judge: (shape) => {
        const degrees = prepared.distanceTo(shape);
        return degrees !== undefined && planeMetres(degrees, y) <= distanceMax;
      },
    };
  });
}

interface Rows {
  readonly engine: ShapeEngine;
  readonly shapes: ShapeColumn;
  readonly rows: number;
}

interface Judgement {
  readonly prepared?: PreparedShape;
  /** What is known without the shape itself; undefined: judge it. */
  readonly decide?: (row: number) => boolean | undefined;
  readonly judge: (shape: Shape) => boolean;
}

function judgedShapes(
  column: ColumnRef,
  context: CompileContext,
  judgementOf: (rows: Rows) => Judgement,
): Evaluate {
  return (source, out) => {
    const held = columnOf(column, source) as BytesColumn;
    const rows = source.rowCount;
    const { shapes: cache } = context.caches;
    const shapes = cache.column(`${source.key}/${column.fieldId}`, held, rows);
    const { prepared, decide, judge } = judgementOf({ engine: cache.engine, shapes, rows });
    try {
      for (let row = 0; row < rows; row++) {
        const kind = shapes.kinds[row];
        if (kind === SHAPE_NULL || kind === SHAPE_UNREADABLE) {
          out[row] = UNKNOWN;
          continue;
        }
        const holds = decide?.(row) ?? judge(shapes.shape(held, row) as Shape);
        out[row] = holds ? TRUE : FALSE;
      }
    } finally {
      prepared?.release();
    }
  };
}
