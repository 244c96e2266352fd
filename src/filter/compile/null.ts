/** `is null`, and `exists` on JSON paths. */

import type { ColumnRef } from '../plan.ts';
import { columnOf, perValue } from './column-values.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { exists } from './scalar-values.ts';
import { FALSE, TRUE } from './truth.ts';

export function compileIsNull(column: ColumnRef): Evaluate {
  return (source, out) => {
    const { validity } = columnOf(column, source);
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = validity !== undefined && validity[row] === 0 ? TRUE : FALSE;
    }
  };
}

/** False, known, for a NULL document. */
export function compileExists(column: ColumnRef, context: CompileContext): Evaluate {
  return perValue(column, context, (value) => (exists(value) ? TRUE : FALSE), {
    onNull: FALSE,
  });
}
