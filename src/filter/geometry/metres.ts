/** Distances in metres from coordinates in degrees: x is longitude, y latitude. */

const EARTH_RADIUS = 6_371_000;
const DEGREE_METRES = 111_320;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Along the great circle, by the haversine formula. */
export function sphereMetres(a: Place, b: Place): number {
  const halfY = Math.sin((radians(b.y) - radians(a.y)) / 2);
  const halfX = Math.sin((radians(b.x) - radians(a.x)) / 2);
  const square = halfY * halfY + Math.cos(radians(a.y)) * Math.cos(radians(b.y)) * halfX * halfX;
  return 2 * EARTH_RADIUS * Math.atan2(Math.sqrt(square), Math.sqrt(1 - square));
}

/** A planar distance at a latitude, with degrees of a length between the two directions'. */
export function planeMetres(degrees: number, latitude: number): number {
  const narrowing = Math.cos(radians(latitude));
  return degrees * DEGREE_METRES * Math.sqrt((1 + narrowing * narrowing) / 2);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
