/** Times with an interval added, compared with a time; and comparisons a type decides. */

import type { FixedColumn } from '../../schema/column.ts';
import { shiftTimestamp } from '../../schema/timestamptz.ts';
import type { ColumnRef, CompareShiftedNode } from '../plan.ts';
import { columnOf } from './column-values.ts';
import type { Evaluate } from './context.ts';
import { compareScalars } from './scalar-values.ts';
import { FALSE, markNulls, TRUE } from './truth.ts';

export function compileShifted(node: CompareShiftedNode): Evaluate {
  const { column, interval, sign, operator, value } = node;
  return (source, out) => {
    const { values, validity } = columnOf(column, source) as FixedColumn;
    const times = values as BigInt64Array;
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = compareScalars(
        operator,
        shiftTimestamp(times[row] as bigint, interval, sign),
        value,
      );
    }
    markNulls(out, validity, source.rowCount);
  };
}

export function compileDecided(column: ColumnRef, value: boolean): Evaluate {
  return (source, out) => {
    out.fill(value ? TRUE : FALSE, 0, source.rowCount);
    markNulls(out, columnOf(column, source).validity, source.rowCount);
  };
}
