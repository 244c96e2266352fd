/** `tz > ISO '…'`, with an interval added to the column or not. */

import { parseInterval, parseTimestamp } from '../../schema/timestamptz.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { Comparison, PlanNode } from '../plan.ts';
import type { TimestampSyntax } from '../syntax.ts';
import { bindScalarColumn } from './column.ts';
import type { BindContext } from './context.ts';

export function bindTimestamp(node: TimestampSyntax, context: BindContext): PlanNode {
  const column = bindScalarColumn({ kind: 'name', name: node.name, path: [] }, context);
  if (column.type !== 'Timestamptz') {
    throw new FilterSyntaxError(`field '${node.name}' is not a timestamptz datatype`);
  }
  const operator = node.operator as Comparison;
  const parsed = parseTimestamp(node.text, context.timezone);
  if ('fault' in parsed) throw new FilterSyntaxError(parsed.fault);
  const value = parsed.micros;
  if (node.interval === undefined) return { kind: 'compare', column, operator, value };
  const interval = parseInterval(node.interval.text);
  if (interval === undefined) {
    throw new FilterSyntaxError(`invalid ISO 8601 duration: ${node.interval.text}`);
  }
  const sign = node.interval.operator === '-' ? -1 : 1;
  return { kind: 'compareShifted', column, interval, sign, operator, value };
}
