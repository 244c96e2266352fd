/**
 * JSON with its numbers as they were written: integers as bigint, others as number.
 *
 * JSON.parse makes `1` and `1.0` the same and rounds beyond 2^53; filters that tell them
 * apart read documents here. Only for text that was accepted as JSON before.
 */

/** As simdjson has it: an integer beyond 64 bits is a double. */
const INTEGER_MIN = -(2n ** 63n);
const INTEGER_MAX = 2n ** 64n - 1n;

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gs;

type Container = unknown[] | Record<string, unknown>;

export function parseExactJson(text: string): unknown {
  const open: Container[] = [];
  let key: string | undefined;
  let root: unknown;
  const put = (value: unknown): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if (Array.isArray(parent)) parent.push(value);
    else if (key !== undefined) {
      // Not by assignment: a key may be __proto__.
      Object.defineProperty(parent, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      key = undefined;
    }
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (token === '{' || token === '[') {
      const container: Container = token === '{' ? {} : [];
      put(container);
      open.push(container);
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',' || token === ':') continue;
    else if (parent !== undefined && !Array.isArray(parent) && key === undefined) {
      key = JSON.parse(token) as string;
    } else put(scalarOf(token));
  }
  return root;
}

function scalarOf(token: string): unknown {
  if (!/^-?\d+$/.test(token)) return JSON.parse(token);
  const integer = BigInt(token);
  return integer < INTEGER_MIN || integer > INTEGER_MAX ? Number(token) : integer;
}

/** Integers that a number holds exactly as numbers: quick to keep and to compare. */
export function simplified(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) return value.map(simplified);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, simplified(inner)]));
}
