/** `like` and `=~` on text columns, JSON paths and array elements. */

import type { ColumnRef } from '../plan.ts';
import { isPerValue, perText, perValue } from './column-values.ts';
import type { CompileContext, Evaluate } from './context.ts';
import type { TextMatcher } from './text-matcher.ts';
import { FALSE, TRUE } from './truth.ts';

export function compileText(
  column: ColumnRef,
  matches: TextMatcher,
  context: CompileContext,
): Evaluate {
  if (!isPerValue(column)) return perText(column, matches);
  return perValue(column, context, (value) =>
    typeof value === 'string' && matches(value) ? TRUE : FALSE,
  );
}
