/** Two columns of one row compared. */

import type { CompareColumnsNode } from '../plan.ts';
import { valuesOf } from './column-values.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { NULL_DOCUMENT } from './json-values.ts';
import { compareScalars } from './scalar-values.ts';
import { UNKNOWN } from './truth.ts';

export function compileColumns(node: CompareColumnsNode, context: CompileContext): Evaluate {
  return (source, out) => {
    const left = valuesOf(node.left, source, context);
    const right = valuesOf(node.right, source, context);
    for (let row = 0; row < source.rowCount; row++) {
      const a = left(row);
      const b = right(row);
      if (a === NULL_DOCUMENT || b === NULL_DOCUMENT) out[row] = UNKNOWN;
      else out[row] = compareScalars(node.operator, a, b as bigint);
    }
  };
}
