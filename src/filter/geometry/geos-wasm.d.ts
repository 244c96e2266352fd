/**
 * What is used of geos-wasm. Its own declarations describe the whole library, as globals
 * of a program, and the compiler would read them for every build.
 */

declare module 'geos-wasm' {
  /** An address in the library's memory; 0 for none. */
  export type Handle = number;

  export interface Geos {
    readonly Module: {
      readonly HEAPU8: Uint8Array;
      _malloc(size: number): number;
      _free(address: number): void;
      getValue(address: number, type: 'double'): number;
    };
    GEOSGeomFromWKB_buf(address: number, size: number): Handle;
    GEOSGeom_destroy(shape: Handle): void;
    GEOSPrepare(shape: Handle): Handle;
    GEOSPreparedGeom_destroy(prepared: Handle): void;
    GEOSPreparedTouches(prepared: Handle, row: Handle): number;
    GEOSPreparedOverlaps(prepared: Handle, row: Handle): number;
    GEOSPreparedCrosses(prepared: Handle, row: Handle): number;
    GEOSPreparedContains(prepared: Handle, row: Handle): number;
    GEOSPreparedIntersects(prepared: Handle, row: Handle): number;
    GEOSPreparedWithin(prepared: Handle, row: Handle): number;
    GEOSEquals(a: Handle, b: Handle): number;
    GEOSDistance(a: Handle, b: Handle, address: number): number;
    GEOSisValid(shape: Handle): number;
  }

  export default function initGeosJs(handlers: {
    readonly errorHandler: (message: string) => void;
    readonly noticeHandler: (message: string) => void;
  }): Promise<Geos>;
}
