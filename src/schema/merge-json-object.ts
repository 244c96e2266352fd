/**
 * Two JSON objects merged at their top-level keys, the second one's values winning.
 *
 * A partial update of dynamic values uses it. Values are carried over as text, never
 * parsed: an integer beyond 2^53 or a `1.0` comes out as it went in. Both texts were
 * checked to be JSON objects.
 */

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function mergeJsonObjects(base: Uint8Array, update: Uint8Array): Uint8Array {
  const merged = membersOf(decoder.decode(base));
  for (const [key, member] of membersOf(decoder.decode(update))) merged.set(key, member);
  return encoder.encode(`{${[...merged.values()].join(',')}}`);
}

/** By decoded key, `"key": value` as it stands in the text; of a repeated key the last. */
function membersOf(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = skipBlanks(text, text.indexOf('{') + 1);
  while (at < text.length && text[at] !== '}') {
    const keyEnd = stringEnd(text, at);
    const end = valueEnd(text, skipBlanks(text, keyEnd) + 1);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    members.set(key as string, text.slice(at, end).trimEnd());
    at = skipBlanks(text, end);
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
  return members;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at += 1;
  return at;
}

/** Behind the closing quote of the string that starts at `from`. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The comma or brace that ends the member's value. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      at = stringEnd(text, at);
      continue;
    }
    if (depth === 0 && (char === ',' || char === '}')) return at;
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    at += 1;
  }
  return at;
}
