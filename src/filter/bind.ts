/**
 * Types a parsed filter against a schema: names become columns, templates values,
 * constants fold, and whatever cannot meet is refused in Milvus' words.
 * Long because every construct of the language has its rules of meeting here.
 */

import {
  dynamicField,
  fieldByName,
  type CollectionSchema,
  type FieldSchema,
} from '../schema/schema.ts';
import { isStringType, isVectorType, type DataType } from '../schema/data-type.ts';
import { foldConstant, isConstant } from './constants.ts';
import { columnValue } from './column-value.ts';
import { FilterSyntaxError } from './lexer.ts';
import type { Arithmetic, ColumnRef, Comparison, PlanNode, PlanValue } from './plan.ts';
import { printSyntax, type Syntax } from './syntax.ts';
import type { TemplateLookup } from './templates.ts';

export interface BindContext {
  readonly schema: CollectionSchema;
  readonly templates: TemplateLookup;
}

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export function bindPredicate(node: Syntax, context: BindContext): PlanNode {
  switch (node.kind) {
    case 'bool':
      return { kind: 'constant', value: node.value };
    case 'unary':
      return bindUnary(node, context);
    case 'binary':
      return bindBinary(node, context);
    case 'range':
      return bindRange(node, context);
    case 'isNull':
      return bindIsNull(node, context);
    case 'call':
      return bindCall(node, context);
    case 'template': {
      const value = foldConstant(node, context.templates);
      if (typeof value === 'boolean') return { kind: 'constant', value };
      throw notBoolean(node, context);
    }
    default:
      throw notBoolean(node, context);
  }
}

function notBoolean(node: Syntax, context: BindContext): FilterSyntaxError {
  const type = node.kind === 'name' ? bindColumn(node, context).type : node.kind;
  return new FilterSyntaxError(
    `predicate is not a boolean expression: ${printSyntax(node)}, data type: ${type}`,
  );
}

function bindUnary(node: Syntax & { kind: 'unary' }, context: BindContext): PlanNode {
  if (node.operator === 'exists') return bindExists(node.operand, context);
  if (node.operator !== 'not') throw notBoolean(node, context);
  if (
    isConstant(node.operand) &&
    node.operand.kind !== 'bool' &&
    node.operand.kind !== 'template'
  ) {
    throw new FilterSyntaxError('not can only apply on boolean');
  }
  if (node.operand.kind === 'name' || node.operand.kind === 'array') {
    throw new FilterSyntaxError('not op can only be applied on boolean expression');
  }
  const inner = bindPredicate(node.operand, context);
  if (inner.kind === 'constant') return { kind: 'constant', value: !inner.value };
  return { kind: 'not', node: inner };
}

function bindExists(operand: Syntax, context: BindContext): PlanNode {
  const column = operand.kind === 'name' ? bindColumn(operand, context) : undefined;
  if (column === undefined || column.type !== 'JSON' || column.path.length === 0) {
    throw new FilterSyntaxError(
      `exists operations are only supportted on json field, got:${column?.type ?? operand.kind}`,
    );
  }
  return { kind: 'exists', column };
}

function bindIsNull(node: Syntax & { kind: 'isNull' }, context: BindContext): PlanNode {
  if (node.operand.kind !== 'name') {
    throw new FilterSyntaxError(
      `IsNull/IsNotNull operations need a field, got: ${printSyntax(node.operand)}`,
    );
  }
  const column = bindColumn(node.operand, context);
  if (isVectorType(column.type)) {
    throw new FilterSyntaxError('IsNull/IsNotNull operations are not supported on vector fields');
  }
  const plain: PlanNode =
    column.type === 'JSON' && column.path.length > 0
      ? { kind: 'not', node: { kind: 'exists', column } }
      : { kind: 'isNull', column };
  return node.negated ? { kind: 'not', node: plain } : plain;
}

function bindBinary(node: Syntax & { kind: 'binary' }, context: BindContext): PlanNode {
  const { operator } = node;
  switch (operator) {
    case 'and':
    case 'or':
      return bindLogical(node, operator, context);
    case 'in':
      return bindIn(node, context);
    case 'not in':
      return { kind: 'not', node: bindIn(node, context) };
    case 'like':
    case '=~':
      return bindPattern(node, operator, context);
    case '!~':
      return { kind: 'not', node: bindPattern(node, '=~', context) };
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return bindComparison(node, operator, context);
    case '&':
    case '|':
    case '^':
      throw new FilterSyntaxError(
        `${{ '&': 'BitAnd', '|': 'BitOr', '^': 'BitXor' }[operator]} is not supported`,
      );
    case '<<':
    case '>>':
      throw new FilterSyntaxError('shift is not supported');
    default:
      throw notBoolean(node, context);
  }
}

/** Long chains of one operator are unrolled in a loop: their trees lean left. */
function bindLogical(
  node: Syntax & { kind: 'binary' },
  operator: 'and' | 'or',
  context: BindContext,
): PlanNode {
  const operands: Syntax[] = [];
  let rest: Syntax = node;
  while (rest.kind === 'binary' && rest.operator === operator) {
    operands.push(rest.right);
    rest = rest.left;
  }
  operands.push(rest);
  const absorbing = operator === 'or';
  const nodes: PlanNode[] = [];
  for (const operand of operands.reverse()) {
    const bound = bindPredicate(operand, context);
    if (bound.kind === 'constant') {
      if (bound.value === absorbing) return bound;
    } else if (bound.kind === operator) nodes.push(...bound.nodes);
    else nodes.push(bound);
  }
  if (nodes.length === 0) return { kind: 'constant', value: !absorbing };
  return nodes.length === 1 ? (nodes[0] as PlanNode) : { kind: operator, nodes };
}

function bindIn(node: Syntax & { kind: 'binary' }, context: BindContext): PlanNode {
  if (node.left.kind !== 'name') {
    throw new FilterSyntaxError("'term' can only be used on single field");
  }
  const column = bindColumn(node.left, context);
  const { right } = node;
  if (right.kind !== 'array' && right.kind !== 'template') {
    throw new FilterSyntaxError(
      `the right-hand side of 'in' must be a list, but got: ${printSyntax(right)}`,
    );
  }
  if (right.kind === 'array') {
    const odd = right.elements.find((element) => !isConstant(element));
    if (odd !== undefined) {
      throw new FilterSyntaxError(
        `value '${printSyntax(odd)}' in list cannot be a non-const expression`,
      );
    }
  }
  const list = foldConstant(right, context.templates);
  if (!Array.isArray(list)) {
    const name = right.kind === 'template' ? right.name : '';
    throw new FilterSyntaxError(
      `the value of term expression template variable {${name}} is not array`,
    );
  }
  const values = new Set<PlanValue>();
  for (const value of list as PlanValue[]) {
    const cast = columnValue(column, value, 'list');
    if (cast !== undefined) values.add(cast);
  }
  return { kind: 'in', column, values: [...values] };
}

function bindPattern(
  node: Syntax & { kind: 'binary' },
  operator: 'like' | '=~',
  context: BindContext,
): PlanNode {
  const word = operator === 'like' ? 'like operation' : 'regex match';
  const column = node.left.kind === 'name' ? bindColumn(node.left, context) : undefined;
  const type = column === undefined ? undefined : scalarTypeOf(column);
  if (column === undefined || type === undefined || !(isStringType(type) || type === 'JSON')) {
    const tail =
      operator === 'like' ? 'no-json field is unsupported' : 'non-json field is unsupported';
    throw new FilterSyntaxError(`${word} on non-string or ${tail}`);
  }
  const pattern = isConstant(node.right) ? foldConstant(node.right, context.templates) : undefined;
  if (typeof pattern !== 'string') {
    throw new FilterSyntaxError(
      `the right operand of ${operator} should be a string literal or template variable, got: ${printSyntax(node.right)}`,
    );
  }
  return { kind: operator === 'like' ? 'like' : 'regex', column, pattern };
}

function bindComparison(
  node: Syntax & { kind: 'binary' },
  operator: Comparison,
  context: BindContext,
): PlanNode {
  const { left, right } = node;
  const isLeftConstant = isConstant(left);
  if (isLeftConstant && isConstant(right)) return foldComparison(node, operator, context);
  if (isLeftConstant) return bindFieldComparison(right, FLIPPED[operator], left, context);
  if (isConstant(right)) return bindFieldComparison(left, operator, right, context);
  return bindColumnComparison(left, operator, right, context);
}

function foldComparison(
  node: Syntax & { kind: 'binary' },
  operator: Comparison,
  context: BindContext,
): PlanNode {
  const a = foldConstant(node.left, context.templates) as bigint;
  const b = foldConstant(node.right, context.templates) as bigint;
  const isNumber = (value: unknown): boolean =>
    typeof value === 'bigint' || typeof value === 'number';
  if (typeof a !== typeof b && !(isNumber(a) && isNumber(b))) {
    throw new FilterSyntaxError(
      'comparison operations cannot be applied to two incompatible operands',
    );
  }
  // biome-ignore lint/suspicious/noDoubleEquals: int and float literals compare by value
  const equal = a == b;
  const results: Record<Comparison, boolean> = {
    '==': equal,
    '!=': !equal,
    '<': a < b,
    '<=': a <= b,
    '>': a > b,
    '>=': a >= b,
  };
  return { kind: 'constant', value: results[operator] };
}

function bindFieldComparison(
  side: Syntax,
  operator: Comparison,
  constant: Syntax,
  context: BindContext,
): PlanNode {
  const value = foldConstant(constant, context.templates);
  if (side.kind === 'call' && side.name === 'array_length') {
    if (typeof value !== 'bigint') {
      throw new FilterSyntaxError('array_length can only be compared with an integer');
    }
    return { kind: 'arrayLength', column: lengthColumn(side, context), operator, value };
  }
  if (side.kind === 'name') {
    const column = bindColumn(side, context);
    checkComparable(column, operator);
    const cast = columnValue(column, value, 'value');
    if (cast !== undefined) return { kind: 'compare', column, operator, value: cast };
    return outOfRange(column, operator, value as bigint);
  }
  return bindArithmetic(side, operator, value, context);
}

/** An int literal no value of the column can reach: constant, but unknown for NULL. */
function outOfRange(column: ColumnRef, operator: Comparison, value: bigint): PlanNode {
  const isAbove = value > 0n;
  const isTrue =
    operator === '!=' || (isAbove ? operator.startsWith('<') : operator.startsWith('>'));
  const notNull: PlanNode = { kind: 'not', node: { kind: 'isNull', column } };
  if (!column.nullable) return { kind: 'constant', value: isTrue };
  return isTrue ? notNull : { kind: 'in', column, values: [] };
}

function checkComparable(column: ColumnRef, operator: Comparison): void {
  if (column.type === 'Bool' && operator !== '==' && operator !== '!=') {
    throw new FilterSyntaxError('comparison operations on boolean expr');
  }
  if (column.type === 'Array' && column.path.length === 0 && !['==', '!='].includes(operator)) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  if (column.type === 'Text') {
    throw new FilterSyntaxError(`filter on text field (${column.name}) is not supported yet`);
  }
}

function bindArithmetic(
  side: Syntax,
  operator: Comparison,
  value: PlanValue,
  context: BindContext,
): PlanNode {
  if (side.kind !== 'binary' || !['+', '-', '*', '/', '%', '**'].includes(side.operator)) {
    throw new FilterSyntaxError(`unsupported expression: ${printSyntax(side)}`);
  }
  if (side.operator === '**') throw new FilterSyntaxError('power can only apply on constants');
  const step = side.operator as Arithmetic;
  const isFieldFirst = side.left.kind === 'name' && isConstant(side.right);
  const isFieldLast = side.right.kind === 'name' && isConstant(side.left);
  if (!isFieldFirst && !isFieldLast) {
    throw new FilterSyntaxError(
      side.left.kind === 'name' && side.right.kind === 'name'
        ? 'not supported to do arithmetic operations between multiple fields'
        : 'complicated arithmetic operations are not supported',
    );
  }
  if (isFieldLast && step !== '+' && step !== '*') {
    throw new FilterSyntaxError('module field is not yet supported');
  }
  const column = bindColumn(
    (isFieldFirst ? side.left : side.right) as Syntax & { kind: 'name' },
    context,
  );
  const operand = foldConstant(isFieldFirst ? side.right : side.left, context.templates);
  checkArithmetic(column, step, operand, value);
  return {
    kind: 'compare',
    column,
    arithmetic: { operator: step, operand: operand as bigint | number },
    operator,
    value: value as bigint | number,
  };
}

function checkArithmetic(
  column: ColumnRef,
  step: Arithmetic,
  operand: PlanValue,
  value: PlanValue,
): void {
  const type = scalarTypeOf(column);
  const isNumber = (x: PlanValue): boolean => typeof x === 'bigint' || typeof x === 'number';
  const names = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide', '%': 'modulo' };
  if (!isNumber(operand) || !isNumber(value) || isStringType(type) || type === 'Bool') {
    const shown = type === 'Bool' || typeof operand === 'boolean' ? 'bool' : 'string';
    throw new FilterSyntaxError(`${names[step]} cannot apply on ${shown} field`);
  }
  const isInteger = type.startsWith('Int');
  if (isInteger && (typeof operand === 'number' || typeof value === 'number')) {
    throw new FilterSyntaxError(`cannot perform arithmetic between ${type} field and Double`);
  }
  if (step === '%' && (type === 'Float' || type === 'Double' || typeof operand === 'number')) {
    throw new FilterSyntaxError('modulo can only apply on integer types');
  }
  if ((step === '/' || step === '%') && Number(operand) === 0) {
    throw new FilterSyntaxError('division or modulus by zero');
  }
}

function bindColumnComparison(
  left: Syntax,
  operator: Comparison,
  right: Syntax,
  context: BindContext,
): PlanNode {
  if (left.kind !== 'name' || right.kind !== 'name') {
    throw new FilterSyntaxError(
      'not supported to do arithmetic operations between multiple fields',
    );
  }
  const a = bindColumn(left, context);
  const b = bindColumn(right, context);
  if (a.type === 'JSON' || b.type === 'JSON') {
    throw new FilterSyntaxError('two column comparison with JSON type is not supported');
  }
  const isText = (column: ColumnRef): boolean => isStringType(scalarTypeOf(column));
  const isNumeric = (column: ColumnRef): boolean =>
    /^(Int\d+|Float|Double)$/.test(scalarTypeOf(column));
  if (!(isText(a) && isText(b)) && !(isNumeric(a) && isNumeric(b))) {
    throw new FilterSyntaxError(`comparisons between ${a.type} and ${b.type} are not supported`);
  }
  return { kind: 'compareColumns', left: a, operator, right: b };
}

function bindRange(node: Syntax & { kind: 'range' }, context: BindContext): PlanNode {
  if (node.middle.kind !== 'name') throw new FilterSyntaxError('invalid range operations');
  if (!isConstant(node.lower)) {
    throw new FilterSyntaxError('lowerbound cannot be a non-const expression');
  }
  if (!isConstant(node.upper)) {
    throw new FilterSyntaxError('upperbound cannot be a non-const expression');
  }
  const column = bindColumn(node.middle, context);
  if (column.type === 'Bool') {
    throw new FilterSyntaxError('invalid range operations on boolean expr');
  }
  const lower = foldConstant(node.lower, context.templates);
  const upper = foldConstant(node.upper, context.templates);
  if (typeof lower !== 'object' && typeof upper !== 'object' && lower > upper) {
    throw new FilterSyntaxError('invalid range: lowerbound is greater than upperbound');
  }
  const bounds = [columnValue(column, lower, 'value'), columnValue(column, upper, 'value')];
  const half = (operator: Comparison, bound: PlanValue | undefined, raw: PlanValue): PlanNode =>
    bound === undefined
      ? outOfRange(column, operator, raw as bigint)
      : { kind: 'compare', column, operator, value: bound };
  const above = half(node.lowerInclusive ? '>=' : '>', bounds[0], lower);
  const below = half(node.upperInclusive ? '<=' : '<', bounds[1], upper);
  return { kind: 'and', nodes: [above, below] };
}

const CONTAINS: Readonly<Record<string, 'one' | 'any' | 'all'>> = {
  json_contains: 'one',
  array_contains: 'one',
  json_contains_any: 'any',
  array_contains_any: 'any',
  json_contains_all: 'all',
  array_contains_all: 'all',
};

function bindCall(node: Syntax & { kind: 'call' }, context: BindContext): PlanNode {
  const mode = CONTAINS[node.name];
  if (mode !== undefined) return bindContains(node, mode, context);
  if (node.name === 'array_length') throw notBoolean(node, context);
  throw new FilterSyntaxError(`function ${node.name} is not supported by this server yet`);
}

function bindContains(
  node: Syntax & { kind: 'call' },
  mode: 'one' | 'any' | 'all',
  context: BindContext,
): PlanNode {
  const [field, list] = node.args;
  if (field?.kind !== 'name' || list === undefined || node.args.length !== 2 || !isConstant(list)) {
    throw new FilterSyntaxError(`${node.name} needs a field and a constant`);
  }
  const column = bindColumn(field, context);
  if (column.type !== 'JSON' && column.type !== 'Array') {
    throw new FilterSyntaxError(
      `contains operation are only supported on json or array fields now, got: ${column.type}`,
    );
  }
  const value = foldConstant(list, context.templates);
  if (mode !== 'one' && !Array.isArray(value)) {
    throw new FilterSyntaxError(
      `${mode === 'all' ? 'ContainsAll' : 'ContainsAny'} operation element must be an array`,
    );
  }
  const values = mode === 'one' ? [value] : (value as readonly PlanValue[]);
  const cast =
    column.type === 'Array'
      ? values.map((element) => columnValue({ ...column, path: [0] }, element, 'element'))
      : values;
  return {
    kind: 'contains',
    column,
    mode: mode === 'all' ? 'all' : 'any',
    values: cast.filter((element) => element !== undefined),
  };
}

function lengthColumn(node: Syntax & { kind: 'call' }, context: BindContext): ColumnRef {
  const [field] = node.args;
  const column = field?.kind === 'name' ? bindColumn(field, context) : undefined;
  if (column === undefined || !['JSON', 'Array', 'ArrayOfVector'].includes(column.type)) {
    throw new FilterSyntaxError(
      `array_length operation are only supported on json or array fields now, got: ${column?.type ?? 'none'}`,
    );
  }
  return column;
}

/** An unknown name is a key of `$meta` where dynamic fields are on. */
export function bindColumn(node: Syntax & { kind: 'name' }, context: BindContext): ColumnRef {
  const { schema } = context;
  const field = fieldByName(schema, node.name);
  if (field === undefined) {
    const dynamic = dynamicField(schema);
    if (dynamic === undefined) throw new FilterSyntaxError(`field ${node.name} not exist`);
    return referTo(dynamic, [node.name, ...node.path]);
  }
  if (node.path.length > 0 && field.type !== 'JSON') {
    if (field.type !== 'Array') {
      throw new FilterSyntaxError(`${field.type} data type not supported accessed with []`);
    }
    if (node.path.length > 1 || typeof node.path[0] !== 'number') {
      throw new FilterSyntaxError('can only access array field with integer index');
    }
  }
  return referTo(field, node.path);
}

function referTo(field: FieldSchema, path: ColumnRef['path']): ColumnRef {
  return {
    fieldId: field.id,
    name: field.name,
    type: field.type,
    isPrimaryKey: field.isPrimaryKey,
    nullable: field.nullable,
    path,
    ...(field.elementType === undefined ? {} : { elementType: field.elementType }),
    ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  };
}

/** The type a value of this reference has: the element's for `arr[0]`. */
export function scalarTypeOf(column: ColumnRef): DataType {
  if (column.type === 'Array' && column.path.length > 0) return column.elementType ?? column.type;
  return column.type;
}
