/**
 * Struct arrays in filters: the struct by its name, and predicates about its elements.
 *
 * Inside `element_filter` and `MATCH_*` a predicate is bound against a schema of its
 * own, whose fields are the sub-fields as `$[sub]`, one value an element. So everything
 * the language can say of a row it can say of an element.
 */

import { type DataType, vectorRowBytes } from '../../schema/data-type.ts';
import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, ColumnRef, PlanNode } from '../plan.ts';
import { rewrite } from '../rewrite.ts';
import { type CallSyntax, type NameSyntax, printSyntax, type Syntax } from '../syntax.ts';
import type { BindContext } from './context.ts';

export const ELEMENT_CALLS = [
  'element_filter',
  'match_all',
  'match_any',
  'match_least',
  'match_most',
  'match_exact',
];

/** How texts name a call. */
function shownName(call: string): string {
  return call === 'element_filter' ? 'ElementFilter' : call.toUpperCase();
}

export interface BoundElements {
  /** A sub-field, which tells how many elements a row has. */
  readonly column: ColumnRef;
  readonly predicate: PlanNode;
}

/** `call(struct, predicate, …)`. */
export function bindElements(call: CallSyntax, context: BindContext): BoundElements {
  const [struct, predicate] = call.args;
  if (struct?.kind !== 'name' || predicate === undefined || call.args.length !== 2) {
    throw new FilterSyntaxError(`${call.name} needs a struct array field and a predicate`);
  }
  const { schema } = context;
  const column = structColumn(struct, schema);
  try {
    checkNames(call, struct.name, predicate, schema);
    if (column === undefined) {
      throw new FilterSyntaxError(`array field not found: ${struct.name}`);
    }
    const elementContext = { ...context, schema: elementSchema(schema, struct.name) };
    return { column, predicate: rewrite(context.bindInner(predicate, elementContext)) };
  } catch (caught) {
    if (!(caught instanceof FilterSyntaxError)) throw caught;
    const what = call.name === 'element_filter' ? 'element' : 'predicate';
    throw new FilterSyntaxError(
      `cannot parse ${what} expression: ${printSyntax(predicate)}, error: ${caught.message}`,
    );
  }
}

/** The first sub-field stands for the struct where nulls and lengths are asked. */
export function structColumn(node: NameSyntax, schema: CollectionSchema): ColumnRef | undefined {
  const struct = schema.structs.find(({ name }) => name === node.name);
  const field = schema.fields.find(({ id }) => id === struct?.fieldIds[0]);
  if (field === undefined || node.path.length > 0) return undefined;
  return {
    fieldId: field.id,
    name: field.name,
    type: field.type,
    elementType: field.elementType as DataType,
    isPrimaryKey: false,
    nullable: field.nullable,
    path: [],
    ...elementBytesOf(field),
  };
}

/** Cells of vectors do not say how many they hold: the width of one does. */
export function elementBytesOf(field: FieldSchema): { elementBytes?: number } {
  if (field.type !== 'ArrayOfVector') return {};
  return { elementBytes: vectorRowBytes(field.elementType as DataType, field.dim as number) };
}

function elementSchema(schema: CollectionSchema, struct: string): CollectionSchema {
  const fields = schema.fields
    .filter((field) => field.structName === struct)
    .map((field): FieldSchema => {
      const { elementType, ...rest } = field;
      return {
        ...rest,
        name: `$${field.name.slice(struct.length)}`,
        type: elementType as DataType,
        // Elements of a null struct do not exist, rather than being null.
        nullable: false,
      };
    });
  return { ...schema, fields, structs: [] };
}

/** Of names only `$[sub-field]` may occur, and of calls none that is about elements again. */
function checkNames(
  outer: CallSyntax,
  struct: string,
  predicate: Syntax,
  schema: CollectionSchema,
): void {
  eachNode(predicate, (node) => {
    if (node.kind === 'call' && ELEMENT_CALLS.includes(node.name)) {
      const place = node.name === 'element_filter' ? 'ElementFilter' : 'match expression';
      throw new FilterSyntaxError(
        `nested ${shownName(node.name)} is not supported, already inside ${place} for field: ${struct}`,
      );
    }
    if (node.kind !== 'name') return;
    if (!node.name.startsWith('$[')) {
      throw new FilterSyntaxError(
        `only sub-fields ($[name]) can be used inside ${shownName(outer.name)}, got: ${node.name}`,
      );
    }
    const fullName = `${struct}${node.name.slice(1)}`;
    if (!schema.fields.some((field) => field.name === fullName)) {
      throw new FilterSyntaxError(
        `array field not found: ${fullName}, error: field ${fullName} not exist`,
      );
    }
  });
}

/** Every node of a tree, whatever its kinds hold. */
function eachNode(value: unknown, visit: (node: Syntax) => void): void {
  if (value === null || typeof value !== 'object') return;
  if ('kind' in value) visit(value as Syntax);
  for (const inner of Object.values(value)) eachNode(inner, visit);
}

/**
 * The `element_filter` of a whole filter: alone, or last in a conjunction.
 *
 * errors  when there is one anywhere else
 */
export function elementFilterOf(root: PlanNode): CallNode | undefined {
  const last = root.kind === 'and' ? root.nodes.at(-1) : root;
  const found = last !== undefined && isElementFilter(last) ? last : undefined;
  refuseElsewhere(root, found);
  return found;
}

function isElementFilter(node: PlanNode): node is CallNode {
  return node.kind === 'call' && node.name === 'element_filter';
}

function refuseElsewhere(node: PlanNode, allowed: PlanNode | undefined): void {
  if (node.kind === 'not') {
    if (isElementFilter(node.node)) {
      throw new FilterSyntaxError('element filter expression cannot be used in unary expression');
    }
    refuseElsewhere(node.node, allowed);
    return;
  }
  if (node.kind !== 'and' && node.kind !== 'or') return;
  for (const inner of node.nodes) {
    if (isElementFilter(inner) && inner !== allowed) {
      throw new FilterSyntaxError(
        `element filter expression can only be the last expression in the logical ${node.kind} expression`,
      );
    }
    refuseElsewhere(inner, allowed);
  }
}
