/**
 * The oracle of filters: one row at a time, from the parsed text, slow and obvious.
 *
 * Written from the rules of the language, not from the binder or the compiler, and it
 * shares nothing with them but the parser. Undefined is "unknown", which only a NULL
 * column value makes; a path that is missing from a document is a value that equals
 * nothing. JSON comes as values: bigint for an integer, number for a float. This file has
 * logic, comparisons and lists; calls are in naive-calls.ts, values in naive-values.ts.
 */

import type { CollectionSchema } from '../../schema/schema.ts';
import type { PlanValue } from '../plan.ts';
import type {
  BinarySyntax,
  CallSyntax,
  NameSyntax,
  RangeSyntax,
  Syntax,
  TimestampSyntax,
} from '../syntax.ts';
import { judgeCall, lengthOf } from './naive-calls.ts';
import { later, microsOf } from './naive-times.ts';
import {
  fieldOf,
  isInside,
  isLiteral,
  literal,
  type NaiveRow,
  NOTHING,
  order,
  pathExists,
  read,
  roundedFor,
  sameList,
  scalarTypeOf,
  type Truth,
  type World,
} from './naive-values.ts';

export interface NaiveOptions {
  readonly templates?: ReadonlyMap<string, PlanValue>;
  readonly timezone?: string;
}

export function judgeNaively(
  node: Syntax,
  schema: CollectionSchema,
  row: NaiveRow,
  { templates = new Map(), timezone = 'UTC' }: NaiveOptions = {},
): Truth {
  return judge(node, { schema, row, templates, timezone });
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
    case 'timestamp':
      return judgeTimestamp(node, world);
    case 'call':
      return node.name.startsWith('match_') ? countElements(node, world) : judgeCall(node, world);
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
    case '=~':
      return fitsPattern(node, world);
    case '!~':
      return not(fitsPattern(node, world));
    default:
      return judgeComparison(node, world);
  }
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function judgeComparison(node: BinarySyntax, world: World): Truth {
  if (isLiteral(node.left) && isLiteral(node.right)) {
    return holds(order(literal(node.left, world), literal(node.right, world)), node.operator);
  }
  if (isLiteral(node.left)) {
    const operator = MIRRORED[node.operator] ?? node.operator;
    return judgeComparison({ ...node, left: node.right, right: node.left, operator }, world);
  }
  const { left, right, operator } = node;
  if (left.kind === 'parens') return judgeComparison({ ...node, left: left.inner }, world);
  if (left.kind === 'call') {
    const length = lengthOf(left, world);
    return length === null ? undefined : compareValues(length, literal(right, world), operator);
  }
  if (left.kind === 'binary') return compareSum(left, operator, literal(right, world), world);
  const column = left as NameSyntax;
  const value = read(column, world);
  if (right.kind === 'name') return compareTwo(value, read(right, world), operator);
  if (value === null) return undefined;
  const wanted = roundedFor(column, literal(right, world), world);
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

function judgeRange(node: RangeSyntax, world: World): Truth {
  const column = node.middle as NameSyntax;
  const value = read(column, world);
  if (value === null) return undefined;
  if (value === NOTHING) return false;
  const above = order(value, roundedFor(column, literal(node.lower, world), world));
  const below = order(value, roundedFor(column, literal(node.upper, world), world));
  if (above === undefined || below === undefined) return false;
  const isAbove = node.lowerInclusive ? above >= 0 : above > 0;
  return isAbove && (node.upperInclusive ? below <= 0 : below < 0);
}

function judgeTimestamp(node: TimestampSyntax, world: World): Truth {
  const value = read({ kind: 'name', name: node.name, path: [] }, world);
  if (value === null) return undefined;
  const { interval } = node;
  const time =
    interval === undefined
      ? (value as bigint)
      : later(value as bigint, interval.text, interval.operator === '-' ? -1 : 1);
  return compareValues(time, microsOf(node.text, world.timezone), node.operator);
}

function isListed(node: BinarySyntax, world: World): Truth {
  const column = node.left as NameSyntax;
  const listed = literal(node.right, world) as unknown[];
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

function fitsPattern(node: BinarySyntax, world: World): Truth {
  const value = read(node.left as NameSyntax, world);
  if (value === null) return undefined;
  if (typeof value !== 'string') return false;
  const pattern = literal(node.right, world) as string;
  if (node.operator !== 'like') return new RegExp(pattern, 'su').test(value);
  return matchesLike([...value], [...pattern]);
}

/** `%` and `_`, by trying every split; a backslash takes the next character as it is. */
function matchesLike(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '%') {
    return text.some((_, i) => matchesLike(text.slice(i), rest)) || matchesLike([], rest);
  }
  if (text.length === 0) return false;
  if (first === '\\') return text[0] === rest[0] && matchesLike(text.slice(1), rest.slice(1));
  return (first === '_' || text[0] === first) && matchesLike(text.slice(1), rest);
}

/** One step of arithmetic, the column on either side. */
function compareSum(node: BinarySyntax, operator: string, wanted: unknown, world: World): Truth {
  const isColumnFirst = node.left.kind === 'name';
  const column = (isColumnFirst ? node.left : node.right) as NameSyntax;
  const operand = literal(isColumnFirst ? node.right : node.left, world) as bigint | number;
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

/** `MATCH_*(struct, predicate)`: elements of which nothing is known count neither way. */
function countElements(node: CallSyntax, world: World): Truth {
  const [struct, predicate] = node.args as [NameSyntax, Syntax];
  const elements = (world.row[struct.name] ?? []) as readonly NaiveRow[];
  const truths = elements.map((element) => judge(predicate, { ...world, element, struct }));
  const matches = truths.filter((truth) => truth === true).length;
  const threshold = Number(
    node.options.map(({ value }) => literal(value, world) as bigint)[0] ?? 0n,
  );
  switch (node.name) {
    case 'match_all':
      return !truths.includes(false);
    case 'match_any':
      return matches > 0;
    case 'match_least':
      return matches >= threshold;
    case 'match_most':
      return matches <= threshold;
    default:
      return matches === threshold;
  }
}

function isNullValue(name: NameSyntax, world: World): boolean {
  const value = read(name, world);
  const isPath = fieldOf(name, world).type === 'JSON' && isInside(name, world);
  return isPath ? !pathExists(value) : value === null;
}
