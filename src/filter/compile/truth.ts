/** Three-valued logic, one byte a row. */

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

/** `into` becomes `into and other`: FALSE beats UNKNOWN beats TRUE. */
export function andInto(into: Uint8Array, other: Uint8Array, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const a = into[i] as number;
    const b = other[i] as number;
    into[i] = a === FALSE || b === FALSE ? FALSE : a | b;
  }
}

/** `into` becomes `into or other`: TRUE beats UNKNOWN beats FALSE. */
export function orInto(into: Uint8Array, other: Uint8Array, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const a = into[i] as number;
    const b = other[i] as number;
    into[i] = a === TRUE || b === TRUE ? TRUE : a | b;
  }
}

export function negate(truth: Uint8Array, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const a = truth[i] as number;
    truth[i] = a === UNKNOWN ? UNKNOWN : 1 - a;
  }
}

export function markNulls(truth: Uint8Array, validity: Uint8Array | undefined, rows: number): void {
  if (validity === undefined) return;
  for (let i = 0; i < rows; i++) if (validity[i] === 0) truth[i] = UNKNOWN;
}
