/** What the oracle reads: values of a row, literals of the text, and how two values compare. */

import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import type { PlanValue } from '../plan.ts';
import type { NameSyntax, Syntax } from '../syntax.ts';

export type Truth = boolean | undefined;
/** Structs as lists of elements, each a row of its own. */
export type NaiveRow = Readonly<Record<string, unknown>>;

/** No value: the path is missing, the index too large. */
export const NOTHING: unique symbol = Symbol('nothing');

export interface World {
  readonly schema: CollectionSchema;
  readonly row: NaiveRow;
  readonly templates: ReadonlyMap<string, PlanValue>;
  readonly timezone: string;
  /** Inside a predicate about elements: the one that is looked at, and of which struct. */
  readonly element?: NaiveRow;
  readonly struct?: NameSyntax;
}

/** `$[sub]` as the sub-field it means. */
function fullName({ name }: NameSyntax, { struct }: World): string {
  return name.startsWith('$[') ? `${struct?.name}${name.slice(1)}` : name;
}

/** Null for a NULL column value, NOTHING where the path leads nowhere. */
export function read(name: NameSyntax, world: World): unknown {
  const { schema, row, element } = world;
  const sub = /^(\w*|\$)\[(\w+)\]$/.exec(name.name);
  if (sub?.[1] === '$') return element?.[sub[2] as string];
  if (sub !== null) return readColumn(row[sub[1] as string], sub[2] as string, name);
  const own = schema.fields.find((field) => field.name === name.name);
  const isStruct = schema.structs.some((struct) => struct.name === name.name);
  if (isStruct) return row[name.name];
  const path = own === undefined ? [name.name, ...name.path] : name.path;
  return follow(row[own?.name ?? '$meta'], path);
}

/** `items[rank]` is the list of its elements' ranks. */
function readColumn(elements: unknown, sub: string, { path }: NameSyntax): unknown {
  if (elements === null) return null;
  return follow(
    (elements as readonly NaiveRow[]).map((element) => element[sub]),
    path,
  );
}

function follow(start: unknown, path: NameSyntax['path']): unknown {
  let value = start;
  if (value === null || value === undefined) return null;
  for (const step of path) {
    if (Array.isArray(value)) {
      value = /^(0|[1-9]\d*)$/.test(String(step)) ? (value[Number(step)] ?? NOTHING) : NOTHING;
    } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, step)) {
      value = (value as Record<string, unknown>)[step];
    } else return NOTHING;
    if (value === NOTHING) return NOTHING;
  }
  // A JSON null is there, but equals nothing.
  return value === null ? NOTHING : value;
}

export function isInside(name: NameSyntax, { schema }: World): boolean {
  return name.path.length > 0 || !schema.fields.some((field) => field.name === name.name);
}

export function pathExists(value: unknown): boolean {
  if (value === null || value === NOTHING) return false;
  if (typeof value !== 'object') return true;
  return Object.values(value).some(pathExists);
}

export function fieldOf(name: NameSyntax, world: World): FieldSchema {
  const { fields, structs } = world.schema;
  const full = fullName(name, world);
  const field =
    fields.find((each) => each.name === full) ??
    (structs.some((struct) => struct.name === full)
      ? fields.find((each) => each.structName === full)
      : fields.find((each) => each.isDynamic));
  if (field === undefined) throw new Error(`no field ${full}`);
  return field;
}

export function scalarTypeOf(name: NameSyntax, world: World): string {
  const field = fieldOf(name, world);
  return field.type === 'Array' ? (field.elementType as string) : field.type;
}

/** A literal as a float32 column knows it. */
export function roundedFor(name: NameSyntax, value: unknown, world: World): unknown {
  if (Array.isArray(value)) return value.map((each) => roundedFor(name, each, world));
  const type = scalarTypeOf(name, world);
  const isNumber = typeof value === 'bigint' || typeof value === 'number';
  if (!isNumber || (type !== 'Float' && type !== 'Double')) return value;
  return type === 'Float' ? Math.fround(Number(value)) : Number(value);
}

export function isLiteral(node: Syntax): boolean {
  return ['bool', 'int', 'float', 'string', 'array', 'template'].includes(node.kind);
}

export function literal(node: Syntax, world: Pick<World, 'templates'>): unknown {
  switch (node.kind) {
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
      return node.value;
    case 'array':
      return node.elements.map((each) => literal(each, world));
    case 'template':
      return world.templates.get(node.name);
    default:
      throw new Error(`${node.kind} is no literal`);
  }
}

/** Undefined where two values are of different kinds, and of what is no number. */
export function order(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const areNumbers = [a, b].every((side) => typeof side === 'bigint' || typeof side === 'number');
  if (!areNumbers) return undefined;
  const areInts = [a, b].every((side) => typeof side === 'bigint' && side < 2n ** 63n);
  if (areInts) return (a as bigint) < (b as bigint) ? -1 : a === b ? 0 : 1;
  if (Number.isNaN(Number(a)) || Number.isNaN(Number(b))) return undefined;
  return Number(a) < Number(b) ? -1 : Number(a) === Number(b) ? 0 : 1;
}

export function sameList(value: readonly unknown[], wanted: readonly unknown[]): boolean {
  return (
    value.length === wanted.length &&
    wanted.every((each, i) => {
      const isIntForFloat = typeof each === 'bigint' && typeof value[i] !== 'bigint';
      return !isIntForFloat && order(value[i], each) === 0;
    })
  );
}
