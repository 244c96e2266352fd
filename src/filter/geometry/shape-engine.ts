/**
 * GEOS, the library of planar geometry, which answers how two shapes lie to each other.
 *
 * The only importer of geos-wasm. Loading takes a tenth of a second, so that a thread does
 * it when the first filter asks for it. Shapes live in the library's own memory: a query
 * is prepared for one pass over rows and released afterwards, a row's shape for one question.
 */

import type { Geos, Handle } from 'geos-wasm';
import type { Shape } from '../../schema/wkt.ts';
import { wkbOf } from './wkb.ts';

/** How the shape of a row lies to the shape of the query. */
export type SpatialRelation =
  | 'equals'
  | 'touches'
  | 'overlaps'
  | 'crosses'
  | 'contains'
  | 'intersects'
  | 'within';

/** A query's shape, asked about one row after another. */
export interface PreparedShape {
  relates(relation: SpatialRelation, row: Shape): boolean;
  /** Planar, in the units of the coordinates; undefined where there is none. */
  distanceTo(row: Shape): number | undefined;
  release(): void;
}

export async function loadShapeEngine(): Promise<ShapeEngine> {
  const { default: init } = await import('geos-wasm');
  // What is wrong with a shape shows in the answer; nothing is printed.
  const ignore = (): void => undefined;
  return new ShapeEngine(await init({ errorHandler: ignore, noticeHandler: ignore }));
}

export class ShapeEngine {
  readonly #geos: Geos;
  readonly #double: number;

  constructor(geos: Geos) {
    this.#geos = geos;
    this.#double = geos.Module._malloc(8);
  }

  isValid(shape: Shape): boolean {
    return this.#with(shape, (handle) => this.#geos.GEOSisValid(handle) === 1);
  }

  prepare(shape: Shape): PreparedShape {
    const geos = this.#geos;
    const query = this.#read(shape);
    const prepared = geos.GEOSPrepare(query);
    return {
      relates: (relation, row) =>
        this.#with(row, (handle) => this.#relate(relation, handle, { query, prepared }) === 1),
      distanceTo: (row) =>
        this.#with(row, (handle) => {
          const isKnown = geos.GEOSDistance(handle, query, this.#double) === 1;
          return isKnown ? geos.Module.getValue(this.#double, 'double') : undefined;
        }),
      release: () => {
        geos.GEOSPreparedGeom_destroy(prepared);
        geos.GEOSGeom_destroy(query);
      },
    };
  }

  /** The library is asked from the query's side: a row contains what is within it. */
  #relate(
    relation: SpatialRelation,
    row: Handle,
    { query, prepared }: { readonly query: Handle; readonly prepared: Handle },
  ): number {
    const geos = this.#geos;
    switch (relation) {
      case 'equals':
        return geos.GEOSEquals(row, query);
      case 'touches':
        return geos.GEOSPreparedTouches(prepared, row);
      case 'overlaps':
        return geos.GEOSPreparedOverlaps(prepared, row);
      case 'crosses':
        return geos.GEOSPreparedCrosses(prepared, row);
      case 'contains':
        return geos.GEOSPreparedWithin(prepared, row);
      case 'intersects':
        return geos.GEOSPreparedIntersects(prepared, row);
      case 'within':
        return geos.GEOSPreparedContains(prepared, row);
    }
  }

  #with<Answer>(shape: Shape, ask: (handle: Handle) => Answer): Answer {
    const handle = this.#read(shape);
    try {
      return ask(handle);
    } finally {
      this.#geos.GEOSGeom_destroy(handle);
    }
  }

  #read(shape: Shape): Handle {
    const { Module } = this.#geos;
    const bytes = wkbOf(shape);
    const address = Module._malloc(bytes.length);
    // The memory may have been replaced by a larger one meanwhile.
    this.#geos.Module.HEAPU8.set(bytes, address);
    const handle = this.#geos.GEOSGeomFromWKB_buf(address, bytes.length);
    Module._free(address);
    return handle;
  }
}
