/**
 * LIKE patterns over text: `%` any run, `_` one character, `\` escapes the next.
 *
 * Patterns whose only wildcards are a leading or trailing `%` become equality,
 * prefix, suffix or inner search, as in Milvus, with its unescaping of `\%` and
 * `\_` only.
 */

import { RE2JS } from 're2js';
import { FilterSyntaxError } from '../filter-error.ts';

export type TextMatcher = (text: string) => boolean;

export function likeMatcher(pattern: string): TextMatcher {
  const simple = simpleMatcher(pattern);
  if (simple !== undefined) return simple;
  let expression = '';
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === '%') expression += '.*';
    else if (char === '_') expression += '.';
    else if (char === '\\') {
      i += 1;
      if (i === pattern.length) {
        throw new FilterSyntaxError(
          'Invalid LIKE pattern: trailing backslash with nothing to escape',
        );
      }
      expression += RE2JS.quote(pattern[i] as string);
    } else expression += RE2JS.quote(char);
  }
  const compiled = RE2JS.compile(expression, RE2JS.DOTALL);
  return (text) => compiled.matches(text);
}

function simpleMatcher(pattern: string): TextMatcher | undefined {
  const isOpenStart = pattern.startsWith('%');
  const isOpenEnd = pattern.length > 1 && pattern.endsWith('%');
  const middle = pattern.slice(isOpenStart ? 1 : 0, isOpenEnd ? -1 : undefined);
  if (/(^|[^\\])[%_]/.test(middle) || /^[%_]/.test(middle)) return undefined;
  const plain = middle.replace(/\\([%_])/g, '$1');
  if (pattern === '%' || pattern === '%%') return () => true;
  if (isOpenStart && isOpenEnd) return (text) => text.includes(plain);
  if (isOpenStart) return (text) => text.endsWith(plain);
  if (isOpenEnd) return (text) => text.startsWith(plain);
  return (text) => text === plain;
}

/** RE2 syntax, found anywhere in the text; dot matches newline. */
export function regexMatcher(pattern: string): TextMatcher {
  try {
    const compiled = RE2JS.compile(pattern, RE2JS.DOTALL);
    return (text) => compiled.matcher(text).find();
  } catch (cause) {
    throw new FilterSyntaxError(
      `invalid regex pattern: error parsing regexp: ${(cause as Error).message}`,
    );
  }
}
