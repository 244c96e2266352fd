/** JSON that a client sent: what it is not becomes `undefined`, never a SyntaxError. */

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined unless it is an object. */
export function parseJsonObject(text: string): Record<string, unknown> | undefined {
  const parsed = parseJson(text);
  const isObject = parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed);
  return isObject ? (parsed as Record<string, unknown>) : undefined;
}

/**
 * As `parseJsonObject`, but numbers of these names that are written as fractions (`1.0`,
 * `1e3`) are texts, as they are written: who wants an integer can refuse them.
 */
export function parseJsonWithLiterals(
  text: string,
  names: readonly string[],
): Record<string, unknown> | undefined {
  const parsed = parseJsonObject(text);
  if (parsed === undefined || !names.some((name) => typeof parsed[name] === 'number')) {
    return parsed;
  }
  const numbers = new RegExp(`("(?:${names.join('|')})"\\s*:\\s*)(-?\\d+[.eE][\\d.eE+-]*)`, 'g');
  return parseJsonObject(text.replace(numbers, '$1"$2"'));
}
