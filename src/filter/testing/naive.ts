/**
 * The oracle of filters: one row at a time, from the parsed text, slow and obvious.
 *
 * Written from the rules of the language, not from the binder or the compiler, and it
 * shares nothing with them but the parser. Undefined is "unknown", which only a NULL
 * column value makes; a path that is missing from a document is a value that equals
 * nothing. JSON comes as values: bigint for an integer, number for a float.
 */

import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import type { BinarySyntax, CallSyntax, NameSyntax, RangeSyntax, Syntax } from '../syntax.ts';

export type Truth = boolean | undefined;
export type NaiveRow = Readonly<Record<string, unknown>>;

/** No value: the path is missing, the index too large. */
const NOTHING: unique symbol = Symbol('nothing');

interface World {
  readonly schema: CollectionSchema;
  readonly row: NaiveRow;
}

export function judgeNaively(node: Syntax, schema: CollectionSchema, row: NaiveRow): Truth {
  return judge(node, { schema, row });
}

function judge(node: Syntax, world: World): Truth {
  switch (node.kind) {
    case 'bool':
      return node.value;
    case 'parens':
      return judge(node.inner, world);
    case 'unary':
      if (node.operator === 'exists') return pathExists(read(node.operand as NameSyntax, world));
      return not(judge(node.operand, world));
    case 'isNull': {
      const isNull = isNullValue(node.operand, world);
      return node.negated ? !isNull : isNull;
    }
    case 'range':
      return judgeRange(node, world);
    case 'call':
      return judgeContains(node, world);
    case 'binary':
      return judgeBinary(node, world);
    default:
      throw new Error(`the oracle does not know ${node.kind}`);
  }
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function judgeBinary(node: BinarySyntax, world: World): Truth {
  switch (node.operator) {
    case 'and': {
      const sides = [judge(node.left, world), judge(node.right, world)];
      if (sides.includes(false)) return false;
      return sides.includes(undefined) ? undefined : true;
    }
    case 'or': {
      const sides = [judge(node.left, world), judge(node.right, world)];
      if (sides.includes(true)) return true;
      return sides.includes(undefined) ? undefined : false;
    }
    case 'in':
      return isListed(node, world);
    case 'not in':
      return not(isListed(node, world));
    case 'like':
      return isLike(node, world);
    default:
      return judgeComparison(node, world);
  }
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function judgeComparison(node: BinarySyntax, world: World): Truth {
  if (isLiteral(node.left) && isLiteral(node.right)) {
    return holds(order(literal(node.left), literal(node.right)), node.operator);
  }
  if (isLiteral(node.left)) {
    const operator = MIRRORED[node.operator] ?? node.operator;
    return judgeComparison({ ...node, left: node.right, right: node.left, operator }, world);
  }
  const { left, right, operator } = node;
  if (left.kind === 'parens') return judgeComparison({ ...node, left: left.inner }, world);
  if (left.kind === 'call') return compareLength(left, operator, literal(right), world);
  if (left.kind === 'binary') return compareSum(left, operator, literal(right), world);
  const column = left as NameSyntax;
  const value = read(column, world);
  if (right.kind === 'name') return compareTwo(value, read(right, world), operator);
  if (value === null) return undefined;
  const wanted = roundedFor(column, literal(right), world);
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value)) return false;
    return sameList(value, wanted) === (operator === '==');
  }
  if (value === NOTHING) return operator === '!=' && fieldOf(column, world).type === 'JSON';
  return compareValues(value, wanted, operator);
}

function compareTwo(a: unknown, b: unknown, operator: string): Truth {
  if (a === null || b === null) return undefined;
  return compareValues(a, b, operator);
}

function compareValues(value: unknown, wanted: unknown, operator: string): boolean {
  const found = order(value, wanted);
  if (found === undefined) return operator === '!=';
  return holds(found, operator);
}

function holds(found: number | undefined, operator: string): boolean {
  if (found === undefined) throw new Error('the generator compares what has no order');
  switch (operator) {
    case '==':
      return found === 0;
    case '!=':
      return found !== 0;
    case '<':
      return found < 0;
    case '<=':
      return found <= 0;
    case '>':
      return found > 0;
    default:
      return found >= 0;
  }
}

/** Undefined where two values are of different kinds. */
function order(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const areNumbers = [a, b].every((side) => typeof side === 'bigint' || typeof side === 'number');
  if (!areNumbers) return undefined;
  const areInts = [a, b].every((side) => typeof side === 'bigint' && side < 2n ** 63n);
  if (areInts) return (a as bigint) < (b as bigint) ? -1 : a === b ? 0 : 1;
  return Number(a) < Number(b) ? -1 : Number(a) === Number(b) ? 0 : 1;
}

function judgeRange(node: RangeSyntax, world: World): Truth {
  const column = node.middle as NameSyntax;
  const value = read(column, world);
  if (value === null) return undefined;
  if (value === NOTHING) return false;
  const lower = roundedFor(column, literal(node.lower), world);
  const upper = roundedFor(column, literal(node.upper), world);
  const above = order(value, lower);
  const below = order(value, upper);
  if (above === undefined || below === undefined) return false;
  const isAbove = node.lowerInclusive ? above >= 0 : above > 0;
  return isAbove && (node.upperInclusive ? below <= 0 : below < 0);
}

function isListed(node: BinarySyntax, world: World): Truth {
  const column = node.left as NameSyntax;
  const listed = literal(node.right) as unknown[];
  if (listed.length === 0) return false;
  const value = read(column, world);
  const isMixed = listed.some((each) => typeof each === 'number');
  const list = isMixed
    ? listed.map((each) => (typeof each === 'bigint' ? Number(each) : each))
    : listed;
  if (value === null) return undefined;
  if (value === NOTHING) return false;
  return list.some((each) => order(value, roundedFor(column, each, world)) === 0);
}

/** `%` and `_`, by trying every split. */
function isLike(node: BinarySyntax, world: World): Truth {
  const value = read(node.left as NameSyntax, world);
  if (value === null) return undefined;
  if (typeof value !== 'string') return false;
  return matchesLike([...value], [...(literal(node.right) as string)]);
}

function matchesLike(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '%') {
    return text.some((_, i) => matchesLike(text.slice(i), rest)) || matchesLike([], rest);
  }
  return (
    text.length > 0 && (first === '_' || text[0] === first) && matchesLike(text.slice(1), rest)
  );
}

function judgeContains(node: CallSyntax, world: World): Truth {
  const [column, wanted] = node.args as [NameSyntax, Syntax];
  const isAll = node.name.endsWith('_all');
  const isOne = node.name.endsWith('contains');
  const list = isOne ? [literal(wanted)] : (literal(wanted) as unknown[]);
  if (list.length === 0) return isAll;
  const value = read(column, world);
  if (value === null) return undefined;
  if (!Array.isArray(value)) return false;
  const has = (each: unknown): boolean =>
    value.some((element) =>
      Array.isArray(each)
        ? Array.isArray(element) && sameList(element, each)
        : order(element, roundedFor({ ...column, path: [0] }, each, world)) === 0,
    );
  return isAll ? list.every(has) : list.some(has);
}

function compareLength(node: CallSyntax, operator: string, wanted: unknown, world: World): Truth {
  const value = read(node.args[0] as NameSyntax, world);
  if (value === null) return undefined;
  return compareValues(BigInt(Array.isArray(value) ? value.length : 0), wanted, operator);
}

/** One step of arithmetic, the column on either side. */
function compareSum(node: BinarySyntax, operator: string, wanted: unknown, world: World): Truth {
  const isColumnFirst = node.left.kind === 'name';
  const column = (isColumnFirst ? node.left : node.right) as NameSyntax;
  const operand = literal(isColumnFirst ? node.right : node.left) as bigint | number;
  const value = read(column, world);
  if (value === null) return undefined;
  const isNumber = typeof value === 'bigint' || typeof value === 'number';
  const type = scalarTypeOf(column, world);
  if (!isNumber) return operator === '!=' && type === 'JSON';
  const isInteger = typeof value === 'bigint' && value < 2n ** 63n && typeof operand === 'bigint';
  if (isInteger) {
    return compareValues(wholeStep(value, node.operator, operand), wanted, operator);
  }
  const step = Number(roundedFor(column, operand, world));
  const exact = floatStep(Number(value), node.operator, step);
  const result = type === 'Float' ? Math.fround(exact) : exact;
  return compareValues(result, roundedFor(column, wanted, world), operator);
}

function wholeStep(a: bigint, operator: string, b: bigint): bigint {
  const results: Readonly<Record<string, () => bigint>> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => a / b,
    '%': () => a % b,
  };
  return BigInt.asIntN(64, (results[operator] as () => bigint)());
}

function floatStep(a: number, operator: string, b: number): number {
  const results: Readonly<Record<string, number>> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '%': a % b,
  };
  return results[operator] as number;
}

function sameList(value: readonly unknown[], wanted: readonly unknown[]): boolean {
  return (
    value.length === wanted.length &&
    wanted.every((each, i) => {
      const isIntForFloat = typeof each === 'bigint' && typeof value[i] !== 'bigint';
      return !isIntForFloat && order(value[i], each) === 0;
    })
  );
}

/** Null for a NULL column value, NOTHING where the path leads nowhere. */
function read(name: NameSyntax, { schema, row }: World): unknown {
  const own = schema.fields.find((field) => field.name === name.name);
  const path = own === undefined ? [name.name, ...name.path] : name.path;
  let value: unknown = row[own?.name ?? '$meta'];
  if (value === null || value === undefined) return null;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] ?? NOTHING;
    else if (value !== null && typeof value === 'object' && Object.hasOwn(value, step)) {
      value = (value as Record<string, unknown>)[step];
    } else return NOTHING;
    if (value === NOTHING) return NOTHING;
  }
  // A JSON null is there, but equals nothing.
  return value === null ? NOTHING : value;
}

function isNullValue(name: NameSyntax, world: World): boolean {
  const value = read(name, world);
  const isPath = fieldOf(name, world).type === 'JSON' && isInside(name, world);
  return isPath ? !pathExists(value) : value === null;
}

function isInside(name: NameSyntax, { schema }: World): boolean {
  return name.path.length > 0 || !schema.fields.some((field) => field.name === name.name);
}

function pathExists(value: unknown): boolean {
  if (value === null || value === NOTHING) return false;
  if (typeof value !== 'object') return true;
  return Object.values(value).some(pathExists);
}

function fieldOf(name: NameSyntax, { schema }: World): FieldSchema {
  const field =
    schema.fields.find((each) => each.name === name.name) ??
    schema.fields.find((each) => each.isDynamic);
  if (field === undefined) throw new Error(`no field ${name.name}`);
  return field;
}

function scalarTypeOf(name: NameSyntax, world: World): string {
  const field = fieldOf(name, world);
  return field.type === 'Array' ? (field.elementType as string) : field.type;
}

/** A literal as a float32 column knows it. */
function roundedFor(name: NameSyntax, value: unknown, world: World): unknown {
  if (Array.isArray(value)) return value.map((each) => roundedFor(name, each, world));
  const type = scalarTypeOf(name, world);
  const isNumber = typeof value === 'bigint' || typeof value === 'number';
  if (!isNumber || (type !== 'Float' && type !== 'Double')) return value;
  return type === 'Float' ? Math.fround(Number(value)) : Number(value);
}

function isLiteral(node: Syntax): boolean {
  return ['bool', 'int', 'float', 'string', 'array'].includes(node.kind);
}

function literal(node: Syntax): unknown {
  switch (node.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
      return node.value;
    case 'array':
      return node.elements.map(literal);
    default:
      throw new Error(`${node.kind} is no literal`);
  }
}
