/** `like` and `=~` on text columns, JSON paths and array elements. */

import type { BytesColumn } from '../../schema/column.ts';
import type { ColumnRef } from '../plan.ts';
import { columnOf, isPerValue, perText, perValue } from './column-values.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { inTexts } from './term.ts';
import { likeMatcher, placedText, type TextMatcher } from './text-matcher.ts';
import { fillInner, fillPrefix, fillSuffix } from './text-search.kernel.ts';
import { FALSE, markNulls, TRUE } from './truth.ts';

const FILLS = { prefix: fillPrefix, suffix: fillSuffix, inner: fillInner } as const;

/** Where the only wildcards are at the ends, the bytes of a text column are compared in place. */
export function compileLike(column: ColumnRef, pattern: string, context: CompileContext): Evaluate {
  const placed = isPerValue(column) ? undefined : placedText(pattern);
  if (placed === undefined) return compileText(column, likeMatcher(pattern), context);
  return placed.place === 'whole'
    ? inTexts(column, [placed.text])
    : compilePlaced(column, placed.text, FILLS[placed.place]);
}

function compilePlaced(column: ColumnRef, text: string, fill: typeof fillPrefix): Evaluate {
  const wanted = Buffer.from(text);
  return (source, out) => {
    const texts = columnOf(column, source) as BytesColumn;
    fill(texts, source.rowCount, wanted, out);
    markNulls(out, texts.validity, source.rowCount);
  };
}

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
